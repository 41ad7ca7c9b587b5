import pytest

from tracker.domain.markings import Marking, highest, read_marking
from tracker.errors import BadInput


def test_a_marking_prints_its_level_and_descriptors() -> None:
    assert str(Marking("OFFICIAL-SENSITIVE", ("PERSONAL", "STAFF"))) == "OFFICIAL-SENSITIVE – PERSONAL – STAFF"


@pytest.mark.parametrize(
    ("held", "level"),
    [
        ((), "OFFICIAL"),
        (("OFFICIAL", "official"), "OFFICIAL"),
        (("OFFICIAL", "OFFICIAL-SENSITIVE"), "OFFICIAL-SENSITIVE"),
        (("Official Sensitive",), "OFFICIAL-SENSITIVE"),
        (("RESTRICTED",), "OFFICIAL-SENSITIVE"),
    ],
)
def test_a_report_is_marked_at_least_as_the_highest_of_what_it_holds(held: tuple[str, ...], level: str) -> None:
    assert highest(held) == level
    assert Marking(descriptors=("STAFF",)).at_least(held) == Marking(level, ("STAFF",))
    assert Marking("OFFICIAL-SENSITIVE").at_least(held).level == "OFFICIAL-SENSITIVE"


@pytest.mark.parametrize(
    ("given", "kept"),
    [("official", "OFFICIAL"), ("Official - Sensitive", "OFFICIAL-SENSITIVE"), (" restricted ", "RESTRICTED")],
)
def test_a_marking_is_kept_in_capitals_and_a_legacy_one_as_text(given: str, kept: str) -> None:
    assert read_marking(given) == kept


@pytest.mark.parametrize("given", ["SECRET", "Top Secret", "secret - eyes only", "Confidential"])
def test_what_is_marked_higher_does_not_belong_here(given: str) -> None:
    with pytest.raises(BadInput, match="does not belong in this program"):
        read_marking(given)


def test_a_marking_is_needed() -> None:
    with pytest.raises(BadInput, match="is needed"):
        read_marking(" ")
