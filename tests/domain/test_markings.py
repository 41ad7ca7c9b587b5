import pytest

from tracker.domain.markings import Marking, highest, lowest, marking_of, read_descriptor, read_marking
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
    markings = [marking_of(text) for text in held]
    assert Marking(descriptors=("STAFF",)).at_least(markings) == Marking(level, ("STAFF",))
    assert Marking("OFFICIAL-SENSITIVE").at_least(markings).level == "OFFICIAL-SENSITIVE"


@pytest.mark.parametrize(
    ("text", "level", "descriptors"),
    [
        ("OFFICIAL", "OFFICIAL", ()),
        ("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE", ()),
        ("OFFICIAL-SENSITIVE – COMMERCIAL", "OFFICIAL-SENSITIVE", ("COMMERCIAL",)),
        ("OFFICIAL-SENSITIVE COMMERCIAL", "OFFICIAL-SENSITIVE", ("COMMERCIAL",)),
        ("official sensitive: personal data, staff", "OFFICIAL-SENSITIVE", ("PERSONAL DATA", "STAFF")),
        ("OFFICIAL - SENSITIVE - NO-ONE ELSE", "OFFICIAL-SENSITIVE", ("NO-ONE ELSE",)),
        ("OFFICIAL – STAFF – Staff", "OFFICIAL", ("STAFF",)),
        ("OFFICIAL (LEGAL)", "OFFICIAL", ("LEGAL",)),
        ("RESTRICTED – STAFF", "OFFICIAL-SENSITIVE", ("STAFF",)),
        ("PROTECT", "OFFICIAL-SENSITIVE", ()),
        ("FOR THE BOARD", "OFFICIAL-SENSITIVE", ()),
        ("OFFICIALLY NOTHING", "OFFICIAL-SENSITIVE", ()),
    ],
)
def test_level_and_descriptors_are_read_out_of_a_marking(text: str, level: str, descriptors: tuple[str, ...]) -> None:
    assert marking_of(text) == Marking(level, descriptors)
    assert marking_of(str(marking_of(text))) == marking_of(text)


def test_descriptors_of_all_are_told_once_in_the_order_in_which_they_come() -> None:
    held = [Marking(descriptors=("STAFF", "LEGAL")), Marking("OFFICIAL-SENSITIVE", ("legal", "COMMERCIAL"))]
    raised = Marking(descriptors=("Commercial",)).at_least(held)
    assert raised == Marking("OFFICIAL-SENSITIVE", ("Commercial", "STAFF", "LEGAL"))


def test_a_marking_covers_what_is_marked_no_higher() -> None:
    low, high = Marking(), Marking("OFFICIAL-SENSITIVE")
    assert (low.covers(low), high.covers(low), high.covers(high), low.covers(high)) == (True, True, True, False)


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


@pytest.mark.parametrize("text", ["UK SECRET", "Official – Secret", "NATO confidential", "TOP SECRET"])
def test_what_ranks_too_high_is_refused_behind_another_word_too(text: str) -> None:
    for read in (read_marking, read_descriptor):
        with pytest.raises(BadInput, match="does not belong in this program"):
            read(text)


def test_a_descriptor_is_a_word_as_it_is_printed() -> None:
    assert read_descriptor("  Commercial  in confidence ") == "Commercial in confidence"
    assert read_descriptor("Secretariat") == "Secretariat"
    with pytest.raises(BadInput, match="A descriptor needs a word"):
        read_descriptor(" ")


def test_the_lowest_of_some_markings_is_the_first_of_its_level() -> None:
    high, staff = Marking("OFFICIAL-SENSITIVE"), Marking(descriptors=("STAFF",))
    assert (lowest([]), lowest([high]), lowest([high, staff, Marking()])) == (Marking(), high, staff)
