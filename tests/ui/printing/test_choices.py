"""What a report covers and carries, as plain values."""

from datetime import date
from uuid import UUID

from tracker.domain.facts import PublicationFacts
from tracker.domain.markings import Marking
from tracker.domain.publications import Publication
from tracker.services.position import Scope
from tracker.ui.printing.choices import Choices, descriptors_of, highest_marking

DAY = date(2026, 11, 22)


def publication(number: int, marking: str) -> Publication:
    facts = PublicationFacts(f"R{number}", "A report", (), "2021", None, marking, None)
    return Publication(UUID(int=number), facts)


def test_a_file_is_named_by_what_is_in_it() -> None:
    choices = Choices(Scope(), DAY, Marking(), ("HMPPS",))
    assert choices.file_name() == "Progress report - HMPPS - 2026-11-22 - OFFICIAL.pdf"


def test_a_file_name_holds_nothing_that_is_forbidden() -> None:
    choices = Choices(Scope(), DAY, Marking("OFFICIAL-SENSITIVE", ("Staff",)), ('Bodies: "A/B"?', "x" * 200))
    assert choices.file_name() == (
        f"Progress report - Bodies A B - {'x' * 60} - 2026-11-22 - OFFICIAL-SENSITIVE STAFF.pdf"
    )


def test_what_is_shown_is_said() -> None:
    assert Choices(Scope(), DAY, Marking()).summary(1) == "1 page: all bodies and reports, as at 22 November 2026"
    assert Choices(Scope(), DAY, Marking(), ("A", "B")).summary(12) == "12 pages: A, B, as at 22 November 2026"


def test_descriptors_stand_between_commas() -> None:
    assert descriptors_of(" staff,, legal  advice ,") == ("staff", "legal advice")
    assert descriptors_of("") == ()


def test_the_highest_marking_in_the_scope_counts() -> None:
    both = (publication(1, "OFFICIAL"), publication(2, "OFFICIAL-SENSITIVE"))
    assert highest_marking(both, Scope()) == "OFFICIAL-SENSITIVE"
    assert highest_marking(both, Scope(publication=UUID(int=1))) == "OFFICIAL"
    assert highest_marking((), Scope()) == "OFFICIAL"
