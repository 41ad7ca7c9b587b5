"""The story of one item: what is told, in which order, and that no text can break out of it."""

from datetime import date

import pytest
from PySide6.QtGui import QTextDocument

from tests.builders import Sample, say
from tests.ui.rows import TODAY
from tracker.domain.statements import Correction, NoteMade
from tracker.services.detail import Detail, detail
from tracker.services.register import Register
from tracker.ui.desk.story import story_html
from tracker.ui.theme import Theme

LAMPS = "Lamps: NS2019/2"


@pytest.fixture
def lamps(register: Register, filled: Sample) -> Detail:
    return detail(register, filled.assignments[LAMPS], TODAY)


def told(item: Detail, theme: Theme) -> str:
    document = QTextDocument()
    document.setHtml(story_html(item, theme))
    return document.toPlainText()


def test_the_story_begins_with_body_reference_and_source(lamps: Detail, theme: Theme) -> None:
    lines = told(lamps, theme).split("\n")
    assert lines[0] == "Lamps: NS2019/2"
    assert lines[1].startswith("A night inspection of the signal boxes, 24 January 2019 · line 2")


def test_the_four_facts_stand_side_by_side(lamps: Detail, theme: Theme) -> None:
    words = told(lamps, theme)
    for cell in (
        "Response\u2028Agreed\u202815 Feb 2019",
        "Reported\u2028In progress\u20288 Jan 2020",
        "Assessed\u2028Not assessed",
    ):
        assert cell.replace("\u2028", "\n") in words
    assert "30 Jun 2020\nfirst 30 Sep 2019 · 1 move · +274 days" in words


def test_where_the_other_bodies_stand_is_told(lamps: Detail, theme: Theme) -> None:
    words = told(lamps, theme)
    assert "Also made to" in words
    assert words.index("Signals") < words.index("History")


def test_the_history_is_told_newest_first_with_who_why_and_when(lamps: Detail, theme: Theme) -> None:
    words = told(lamps, theme)
    places = [words.index(said) for said in ("Reported: in progress", "Target date moved", "Response: Agreed")]
    assert places == sorted(places)
    assert "Reason: Oil ran short." in words
    assert "Agreed by The Harbour Board" in words
    assert "Recorded 22 Nov 2026 by A clerk" in words


def test_words_are_shown_as_they_were_written(lamps: Detail, theme: Theme) -> None:
    assert "Half of the rosters <are> shared." in told(lamps, theme)


def test_internal_words_are_marked(lamps: Detail, theme: Theme) -> None:
    assert "Internal: Ask again in June." in told(lamps, theme)


def test_what_was_withdrawn_is_struck_through_with_its_reason(
    register: Register, filled: Sample, lamps: Detail, theme: Theme
) -> None:
    progress = next(line for line in lamps.history if line.headline == "Reported: in progress")
    item = filled.assignments[LAMPS]
    say(register, item, None, Correction(progress.entry_id, "Said of another item."))
    html = story_html(detail(register, item, TODAY), theme)
    assert '<span class="struck">Reported: in progress</span>' in html
    assert "Withdrawn on 22 November 2026 by Signals Board: Said of another item." in html
    assert html.count(f"withdraw:{progress.entry_id}") == 0


def test_evidence_is_told_with_the_day_it_describes(lamps: Detail, theme: Theme) -> None:
    words = told(lamps, theme)
    evidence = words[words.index("Evidence 1") :]
    assert "30 May 2019" in evidence
    assert "Minutes of May.txt, 23 bytes, OFFICIAL · added 8 Jan 2020 by A clerk" in evidence


def test_an_item_about_which_nothing_was_said_tells_what_to_do(
    register: Register, filled: Sample, theme: Theme
) -> None:
    words = told(detail(register, filled.assignments["Lamps: NS2019/3"], TODAY), theme)
    assert "Nothing has been recorded yet." in words
    assert "No evidence yet." in words


def test_words_of_the_machinery_are_never_told(register: Register, filled: Sample, theme: Theme) -> None:
    for title, item in filled.assignments.items():
        say(register, item, date(2020, 5, 5), NoteMade("Seen."))
        words = told(detail(register, item, TODAY), theme).lower()
        assert not [word for word in ("ledger", "entry", "lane", "assignment", "spell", "seal") if word in words], title
