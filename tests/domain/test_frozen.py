from dataclasses import asdict, replace
from datetime import date

import pytest

from tests.issuing import AS_AT, EVERYTHING, position_over, row, typeset
from tests.reports.positions import board_position, fixed_id
from tracker.domain.frozen import FrozenRow, Tally, Typeset, frozen_of, frozen_row, tally
from tracker.domain.markings import Marking
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.position import Position, Previous
from tracker.domain.scales import Progress
from tracker.domain.status import Status

ISSUED_ON = date(2020, 6, 3)
MOVED = Movement(opening=2, closed=1, closing=1)


def test_everything_that_a_report_says_of_itself_is_frozen() -> None:
    position = replace(
        board_position(),
        number=7,
        author="A. Registrar",
        distribution=("The board", "The minister"),
        embargo=date(2020, 7, 1),
        withheld=2,
        previous=Previous(6, date(2019, 3, 31), date(2019, 4, 2), 12),
    )
    found = frozen_of(typeset(position, covers="Everything"), ISSUED_ON)
    assert (found.number, found.kind, found.title, found.covers) == (7, "progress", "Progress report", "Everything")
    assert (found.coverage, found.register) == (EVERYTHING, "Register of the Signals Office")
    assert (found.as_at, found.since, found.issued_on) == (date(2019, 9, 30), None, ISSUED_ON)
    assert (found.language, found.marking) == ("en", "OFFICIAL-SENSITIVE – COMMERCIAL")
    assert (found.embargo, found.author) == (date(2020, 7, 1), "A. Registrar")
    assert found.distribution == ("The board", "The minister")
    assert (found.pages, found.seal) == (3, "212 dated records, 9f41 c7a0 52be 1234")
    assert (found.follows, found.withheld) == (6, 2)
    assert (found.movement, found.movement_by_body, found.moves) == (None, (), ())


def test_its_totals_are_those_of_the_position_and_of_its_own_rows() -> None:
    position = replace(board_position(), number=1)
    found = frozen_of(typeset(position), ISSUED_ON)
    total = position.all_bodies
    assert found.total.body == "All"
    assert tally(found.rows) == Tally(total.total, total.open, total.overdue, total.closed, total.passed_on)
    assert [told.body for told in found.by_body] == [told.body for told in position.by_body]
    assert sum(count.items for count in found.total.by_status) == total.total
    assert {count.status for count in found.total.by_status} == {status.value for status in position.statuses}


def test_what_moved_is_frozen_in_all_by_body_and_item_by_item() -> None:
    move = Move(MoveKind.CLOSED, AS_AT, fixed_id("x"), "NR2019/1", "Signals Board", "In progress", "Closed", "Done")
    period = Period(date(2020, 3, 1), MOVED, (("Signals Board", MOVED),), (move,))
    found = frozen_of(typeset(position_over([row(1)], number=1, period=period)), ISSUED_ON)
    assert (found.since, found.movement) == (date(2020, 3, 1), MOVED)
    assert [(told.body, told.moved) for told in found.movement_by_body] == [("Signals Board", MOVED)]
    assert asdict(found.moves[0]) == {**asdict(move), "kind": "Closed"}


def test_a_row_is_frozen_in_plain_words() -> None:
    said = row(
        3,
        Status.UNVERIFIED,
        progress=Progress.COMPLETE,
        assessment="Some progress",
        assessment_scale="A scale",
        target=date(2020, 5, 1),
        target_words="by spring",
        closed_on=date(2020, 5, 20),
        closed_reason="Done",
    )
    found = frozen_row(said, "OFFICIAL")
    assert (found.item, found.ref, found.body, found.body_id) == (said.id, "NR2019/3", "Signals Board", said.body_id)
    assert (found.status, found.side, found.unverified) == ("Closed unverified", "closed", True)
    assert type(found.progress) is str
    assert (found.progress, found.assessment, found.assessment_scale) == ("Complete", "Some progress", "A scale")
    assert (found.target, found.target_words) == (date(2020, 5, 1), "by spring")
    assert (found.closed_on, found.closed_reason, found.marking) == (date(2020, 5, 20), "Done", "OFFICIAL")
    assert not found.is_open


def test_an_items_own_marking_is_frozen_with_it() -> None:
    position = position_over([row(1)], number=1)
    items = tuple(replace(one, marking=Marking("OFFICIAL-SENSITIVE")) for one in position.items)
    found = frozen_of(typeset(replace(position, items=items)), ISSUED_ON)
    assert [told.marking for told in found.rows] == ["OFFICIAL-SENSITIVE"]


@pytest.mark.parametrize(
    ("statuses", "counted"),
    [
        ((), Tally()),
        ((Status.IN_PROGRESS, Status.PASSED_ON, Status.IMPLEMENTED), Tally(3, 1, 0, 1, 1)),
    ],
)
def test_rows_are_counted_as_their_report_counted_them(statuses: tuple[Status, ...], counted: Tally) -> None:
    rows: list[FrozenRow] = [frozen_row(row(number, status)) for number, status in enumerate(statuses)]
    assert tally(rows) == counted


def test_a_report_without_a_number_cannot_be_issued() -> None:
    position: Position = position_over([row(1)])
    unnumbered: Typeset = typeset(position)
    with pytest.raises(ValueError, match="without a number"):
        frozen_of(unnumbered, ISSUED_ON)
