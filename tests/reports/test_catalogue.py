import json
import re
from pathlib import Path
from string import Formatter

from tests.reports.catalogue import RESTATED, WORDS_OF, everything, literals, variables
from tracker.domain import issued
from tracker.domain.status import Side
from tracker.paths import resource

WELSH: dict[str, str] = json.loads(resource("translations", "cy.json").read_text(encoding="utf-8"))
# Nothing but facts and signs, which stand in Welsh as in English.
ALIKE = {"{body}, {day}", "{kind}: {items}."}


def _facts(words: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}", words))


def test_the_words_are_found_in_the_source() -> None:
    found = literals()
    # Given to say, to spans by a name, to count, as one of two, and to a month's name cut short.
    assert {"Overdue by {days}", "open item", "Not issued: a working print", " and ", "Embargoed until {day}"} <= found
    assert "A recommendation made to several bodies is followed up with each, which makes {items}. " in found
    assert {"Sep", "Closed - implemented", "a checker other than the body itself"} <= everything()
    assert len(found) > 500


def test_of_everything_else_that_is_said_it_is_known_whose_words_it_has() -> None:
    assert variables() == set(WORDS_OF)


def test_every_fixed_word_has_welsh_that_names_the_same_facts() -> None:
    wanted = everything()
    assert sorted(wanted - WELSH.keys()) == []
    assert [words for words in sorted(wanted) if _facts(words) != _facts(WELSH[words])] == []


def test_no_welsh_is_left_over() -> None:
    assert sorted(WELSH.keys() - everything()) == []


def test_no_welsh_is_empty_or_english() -> None:
    assert [english for english, said in WELSH.items() if not said.strip()] == []
    assert {english for english, said in WELSH.items() if said == english} == ALIKE


def test_words_that_join_others_keep_the_space_and_the_stop_at_their_ends() -> None:
    ends = re.compile(r"^( ?).*?([.:]?)( ?)$", re.DOTALL)
    found = {
        english: said
        for english, said in WELSH.items()
        if (own := ends.match(english)) and (its := ends.match(said)) and own.groups() != its.groups()
    }
    assert found == {"No.": WELSH["No."], "Rec no": WELSH["Rec no"]}


def test_what_issued_reports_are_said_to_have_said_is_told_in_their_module() -> None:
    source = Path(issued.__file__).read_text(encoding="utf-8")
    assert [words for words in RESTATED if not isinstance(words, Side) and f'"{words}"' not in source] == []


def test_facts_are_named_in_braces_that_can_be_filled() -> None:
    for words in everything():
        for _, name, form, conversion in Formatter().parse(words):
            assert name is None or (name.isidentifier() and not form and not conversion), words
