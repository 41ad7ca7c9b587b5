from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ASSIGNMENT, CREATED, MORNING, entry
from tests.domain.strategies import DAYS, histories
from tracker.domain.contents import EntryKind
from tracker.domain.entries import Entry, standing_entries, withdrawn_ids
from tracker.domain.scales import Progress
from tracker.domain.statements import Correction, NoteMade, ProgressReported

DAY = date(2020, 5, 1)


def withdrawal(of: Entry, sequence: int, *, minutes: int | None = None, book: str = "one") -> Entry:
    return entry(Correction(of.id, "A slip of the pen"), None, sequence, minutes=minutes, book=book)


def test_an_entry_is_of_the_kind_of_its_content() -> None:
    assert entry(NoteMade("A word"), DAY, 1).kind is EntryKind.NOTE
    assert entry(CREATED, DAY, 1).kind is EntryKind.ASSIGNMENT
    assert entry(CREATED, DAY, 1).subject == ASSIGNMENT


def test_the_order_is_day_then_moment_then_book_then_sequence() -> None:
    late_day = entry(NoteMade("a"), DAY + timedelta(1), 1, minutes=0)
    late_moment = entry(NoteMade("b"), DAY, 2, minutes=9)
    first, second = entry(NoteMade("c"), DAY, 3, minutes=5), entry(NoteMade("d"), DAY, 4, minutes=5)
    assert standing_entries([late_day, second, late_moment, first]) == [first, second, late_moment, late_day]


def test_what_was_withdrawn_does_not_stand() -> None:
    said = entry(NoteMade("A word"), DAY, 1)
    assert standing_entries([said, withdrawal(said, 2)]) == []


def test_withdrawing_a_withdrawal_restores() -> None:
    said = entry(NoteMade("A word"), DAY, 1)
    gone = withdrawal(said, 2)
    back = withdrawal(gone, 3)
    assert standing_entries([said, gone, back]) == [said]
    assert standing_entries([said, gone, back, withdrawal(back, 4)]) == []


def test_a_withdrawal_counts_from_the_moment_of_its_recording() -> None:
    said = entry(NoteMade("A word"), DAY, 1)
    gone = withdrawal(said, 10)
    assert standing_entries([said, gone], MORNING + timedelta(minutes=9)) == [said]
    assert standing_entries([said, gone], MORNING + timedelta(minutes=10)) == []
    assert standing_entries([said, gone], MORNING) == []


def test_one_withdrawal_restored_leaves_another_in_force() -> None:
    said = entry(NoteMade("A word"), DAY, 1)
    first, second = withdrawal(said, 2), withdrawal(said, 1, book="two")
    assert standing_entries([said, first, second, withdrawal(first, 3)]) == []


def test_a_clock_that_runs_behind_makes_no_difference_to_what_is_withdrawn() -> None:
    said = entry(NoteMade("A word"), DAY, 1)
    gone = withdrawal(said, 2, minutes=50)
    back = withdrawal(gone, 1, minutes=10, book="two")
    assert withdrawn_ids([said, gone, back]) == {gone.id}


def test_a_damaged_circle_of_withdrawals_still_folds_and_in_any_order_alike() -> None:
    said = entry(ProgressReported(Progress.COMPLETE), DAY, 1)
    one, two = entry(NoteMade(), DAY, 2), entry(NoteMade(), DAY, 3)
    circle = [withdrawal(two, 2), withdrawal(one, 3)]  # they take the ids of `one` and `two`: each withdraws the other
    hanging = withdrawal(said, 4)
    ways = [[said, *circle, hanging], [hanging, *reversed(circle), said]]
    assert {frozenset(withdrawn_ids(way)) for way in ways} == {frozenset({said.id})}


def test_a_very_long_chain_of_withdrawals_can_be_followed() -> None:
    chain = [entry(NoteMade("A word"), DAY, 1)]
    for sequence in range(2, 3003):
        chain.append(withdrawal(chain[-1], sequence))
    assert standing_entries(chain) == []


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_in_which_entries_are_supplied_never_matters(history: list[Entry], chance: object) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert standing_entries(shuffled) == standing_entries(history)
    assert withdrawn_ids(shuffled) == withdrawn_ids(history)


@given(histories(), DAYS)
def test_no_correction_ever_stands_as_a_statement(history: list[Entry], day: date) -> None:
    assert not [e for e in standing_entries(history) if isinstance(e.content, Correction)]
