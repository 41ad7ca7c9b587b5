from datetime import date

from tests.reports.positions import Given, item, line, withdrawn
from tracker.domain.language import ENGLISH, Language
from tracker.domain.scales import Outcome
from tracker.domain.statements import Closed, NoteMade
from tracker.reports.wording import capital, closing_of, excerpt, flag_words, headline_of, lacks_of, sentence, times

WELSH = Language(
    "cy",
    {
        "time": "gwaith",
        "Note": "Nodyn",
        "Closed on {day}": "Caewyd ar {day}",
        "September": "Medi",
        "Disputed": "Dadleuwyd",
        "It lacks {what}.": "Mae angen {what}.",
    },
)


def test_how_often_is_said_in_words() -> None:
    assert [times(n) for n in (0, 1, 2, 3)] == ["never", "once", "twice", "3 times"]
    assert times(3, WELSH) == "3 gwaith"


def test_a_sentence_ends_once() -> None:
    assert [sentence(s) for s in ("Done", "Done.", "Done? ", "")] == ["Done.", "Done.", "Done?", ""]


def test_an_excerpt_shows_that_it_is_one() -> None:
    assert excerpt("one two, three", 2) == "one two\u00a0…"
    assert excerpt("one\ntwo", 2) == "one two"


def test_the_rest_of_a_word_keeps_its_case_behind_a_capital() -> None:
    assert [capital(words) for words in ("", "an HMPPS plan")] == ["", "An HMPPS plan"]


def test_a_line_of_a_history_is_told_from_what_was_said() -> None:
    assert headline_of(line(NoteMade("A word"), date(2019, 9, 1)), WELSH) == "Nodyn"


def test_a_closing_is_told_from_the_last_one_that_stands() -> None:
    closed = line(Closed(Outcome.IMPLEMENTED), date(2019, 9, 1))
    gone = withdrawn(line(Closed(Outcome.NOT_AGREED, reason="Never"), date(2019, 9, 2)), "Mistaken")
    made = item(Given(history=[closed, gone], row={"closed_on": date(2019, 9, 1)}))
    assert closing_of(made, WELSH) == "Caewyd ar 1 Medi 2019"
    assert closing_of(made, ENGLISH) == "Closed on 1 September 2019"


def test_what_was_opened_again_tells_no_closing() -> None:
    closed = line(Closed(Outcome.IMPLEMENTED), date(2019, 9, 1))
    assert closing_of(item(Given(history=[closed])), WELSH) == ""


def test_flags_and_what_lacks_keep_what_they_name() -> None:
    assert flag_words("Disputed: the line was sold", WELSH) == "Dadleuwyd: the line was sold"
    assert flag_words("Disputed", WELSH) == "Dadleuwyd"
    assert lacks_of(("one thing", "another"), WELSH) == "Mae angen one thing; another."
    assert lacks_of(("one thing",), ENGLISH, past=True) == "It lacked one thing."
