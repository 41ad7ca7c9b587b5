"""A report read again beside what the register holds of it."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.comparison import HeldItem, compare
from tracker.domain.proposal import Proposal


def held(number: str, item: str) -> HeldItem:
    return HeldItem(f"R/{number}", number, item)


def read(number: str | None, item: str) -> Proposal:
    return Proposal(number, "", item, item, ())


OIL, COUNT, PAINT = "oil every pair of shears", "count the hoes each night", "paint the doors of all sheds"


def test_what_is_the_same_changed_new_and_missing_is_told_apart() -> None:
    found = compare(
        [held("1", OIL), held("2", COUNT), held("3", PAINT)],
        [
            read("1", "Oil every pair of shears."),
            read("2", "count the hoes and spades each night"),
            read("4", "mend roofs"),
        ],
    )
    assert [p.number for p in found.same] == ["1"]
    assert [(item.number, p.item) for item, p in found.changed] == [("2", "count the hoes and spades each night")]
    assert [p.item for p in found.new] == ["mend roofs"]
    assert [item.number for item in found.missing] == ["3"]
    assert found.in_words() == "1 the same, 1 worded otherwise, 1 new, 1 not in this copy"
    assert "Held: count the hoes each night\nRead: count the hoes and spades each night" in found.differences()


def test_one_number_alone_makes_no_change() -> None:
    found = compare([held("1", OIL)], [read("1", "publish what was learnt")])
    assert (len(found.new), len(found.missing)) == (1, 1)


def test_the_same_words_twice_are_counted_twice() -> None:
    found = compare([held("1", OIL), held("2", OIL)], [read("1", OIL)])
    assert (len(found.same), len(found.missing)) == (1, 1)


def test_most_is_half_of_either() -> None:
    assert compare([held("1", OIL), held("2", COUNT)], [read("1", OIL), read("2", PAINT)]).shares_most
    assert not compare([held("1", OIL)], [read("1", OIL), read("2", PAINT), read("3", "mend roofs")]).shares_most
    assert not compare([], [read("1", OIL)]).shares_most


ITEMS = st.lists(st.sampled_from((OIL, COUNT, PAINT, "mend roofs", "mend the roofs of sheds", "")), max_size=8)


@given(ITEMS, ITEMS)
def test_everything_held_and_read_is_told_once(ours: list[str], theirs: list[str]) -> None:
    found = compare(
        [held(str(n), item) for n, item in enumerate(ours)], [read(str(n), item) for n, item in enumerate(theirs)]
    )
    assert len(found.same) + len(found.changed) + len(found.new) == len(theirs)
    assert len(found.same) + len(found.changed) + len(found.missing) == len(ours)
