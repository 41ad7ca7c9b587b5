import json
from datetime import date

from tracker.domain.dates import MONTHS
from tracker.paths import resource
from tracker.reports import welsh_words


def test_days_are_said_in_welsh() -> None:
    say = welsh_words()
    assert say.tag == "cy"
    assert say.day(date(2019, 6, 30)) == "30 Mehefin 2019"
    assert (say.part("2019-01"), say.part(None), say.listed(["un", "dau"])) == (
        "Ionawr 2019",
        "dyddiad anhysbys",
        "un a dau",
    )
    assert all(say(month) != "" for month in MONTHS)


def test_every_word_of_the_file_says_something_and_names_the_facts_of_the_english_words() -> None:
    words = json.loads(resource("translations", "cy.json").read_text(encoding="utf-8"))
    assert set(MONTHS) <= set(words)
    assert all(isinstance(said, str) and said.strip() for said in words.values())
