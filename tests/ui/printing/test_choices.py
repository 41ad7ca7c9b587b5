"""What a report covers and carries, as plain values."""

from dataclasses import replace
from datetime import date

from tests.ui.printing.registers import EVERYTHING
from tracker.domain.markings import Marking
from tracker.domain.position import ReportKind
from tracker.ui.printing.choices import Choices, parts_of


def test_a_file_is_named_by_what_is_in_it() -> None:
    choices = Choices(EVERYTHING, ("HMPPS",))
    assert choices.file_name(Marking()) == "Progress report - HMPPS - 2026-11-22 - OFFICIAL.pdf"


def test_a_file_name_holds_nothing_that_is_forbidden() -> None:
    choices = Choices(EVERYTHING, ('Bodies: "A/B"?', "C"))
    assert choices.file_name(Marking("OFFICIAL-SENSITIVE", ("Staff",))) == (
        "Progress report - Bodies A B , C - 2026-11-22 - OFFICIAL-SENSITIVE STAFF.pdf"
    )


def test_a_file_name_is_no_longer_than_a_file_system_takes() -> None:
    order = replace(EVERYTHING, kind=ReportKind.RECOMMENDATION, embargo=date(2026, 12, 1))
    name = Choices(order, tuple("x" * 200 for _ in range(9))).file_name(Marking(), 1000)
    assert len(name) < 200
    assert name.endswith(" - 2026-11-22 - OFFICIAL - EMBARGOED until 2026-12-01.pdf")


def test_the_number_and_the_embargo_stand_in_the_name() -> None:
    order = replace(EVERYTHING, kind=ReportKind.BRIEF, embargo=date(2026, 12, 1))
    assert Choices(order).file_name(Marking(), 4) == (
        "Report 4 - One-page brief - 2026-11-22 - OFFICIAL - EMBARGOED until 2026-12-01.pdf"
    )


def test_internal_notes_and_another_language_stand_in_the_name() -> None:
    order = replace(EVERYTHING, language="cy", include_internal=True)
    assert Choices(order, ("HMPPS",)).file_name(Marking()) == (
        "Progress report - HMPPS - 2026-11-22 - Welsh - with internal notes - OFFICIAL.pdf"
    )


def test_what_is_shown_is_said() -> None:
    assert Choices(EVERYTHING).summary(1) == "1 page: all bodies and reports, as at 22 November 2026"
    assert Choices(EVERYTHING, ("A", "B")).summary(12) == "12 pages: A, B, as at 22 November 2026"


def test_parts_stand_between_signs() -> None:
    assert parts_of(" staff,, legal  advice ,", ",") == ("staff", "legal advice")
    assert parts_of("", ";") == ()
