import pytest

from tracker.reading.blocks import Block
from tracker.reading.labels import LabelKind, parse_label
from tracker.reading.openlist import OpenList
from tracker.reading.roles import Part, Role


def part(label: str, *, indent: int = 0, next_ordinal: int | None = None) -> Part:
    block = Block("lock the sheds", 1, label=label, indent=indent)
    return Part(block, Role.ITEM, parse_label(label), next_ordinal=next_ordinal)


def started(label: str, words: str = "lock the sheds") -> OpenList:
    under_way = OpenList()
    parsed = parse_label(label)
    under_way.begin(parsed, Block(words, 1, label=label))
    under_way.count_in(words, parsed.number, is_lost=False)
    return under_way


@pytest.mark.parametrize(
    ("first", "point", "is_point"),
    [
        ("3.", "(a)", True),
        ("3.", "•", True),
        ("- 3.", "-", False),
        ("(a)", "(b)", False),
        ("-", "-", False),
        ("Recommendation 1", "1.", False),
    ],
)
def test_points_belong_to_their_item(first: str, point: str, is_point: bool) -> None:
    assert started(first).holds_as_point(part(point), parse_label(point)) is is_point


def test_a_deeper_bullet_is_a_point() -> None:
    assert started("-").holds_as_point(part("-", indent=4), parse_label("-"))


def test_a_number_below_an_open_item_is_a_point() -> None:
    assert started("Recommendation 1", "see to it that:").holds_as_point(part("1."), parse_label("1."))


def test_a_bullet_in_place_of_a_number_is_no_point() -> None:
    assert not started("3.").holds_as_point(part("-", next_ordinal=5), parse_label("-"))


@pytest.mark.parametrize(
    ("last", "number", "is_next"),
    [("3.", "4", True), ("5.3", "5.4", True), ("5.3", "6.4", False), ("3.", "5", False), ("R1.", "R2", False)],
)
def test_the_very_next_number_is_known(last: str, number: str, is_next: bool) -> None:
    assert started(last).is_next(number) is is_next


def test_a_sequence_may_have_small_holes_and_no_large_ones() -> None:
    assert started("3.").follows(5)
    assert not started("3.").follows(9)
    assert not started("3.").follows(2)


def test_a_lettered_title_after_a_sentence_ends_the_list() -> None:
    title = Block("Other Sheds of Note", 1, label="b.")
    assert started("1.", "Lock the sheds.").is_ended_by(title, parse_label("b."))
    assert not started("1.", "Lock the sheds:").is_ended_by(title, parse_label("b."))


def test_a_chapter_number_ends_a_bulleted_list() -> None:
    assert started("-").is_ended_by(Block("Working with others we dug.", 1), parse_label("5.4"))


def test_a_letter_list_has_its_own_sort() -> None:
    assert started("(a)").kind is LabelKind.LETTER
