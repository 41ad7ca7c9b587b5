from datetime import date

import pytest

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, fixed_id, position
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.position import Previous

SINCE = date(2019, 6, 30)
SIXTH = Previous(6, SINCE, date(2019, 7, 4), 3)
MOVES = tuple(Move(MoveKind.DATE_MOVED, SINCE, fixed_id(str(n)), "NR2019/1", "Signals Board") for n in range(2))


@pytest.mark.parametrize(
    ("total", "moves", "previous", "told"),
    [
        (
            Movement(3, 1, 0, 0, 2, 0, 2),
            MOVES,
            SIXTH,
            "Since report 6 of 30 June 2019: 1 new, 2 closed and 2 target dates moved. Open then: 3; open now: 2.",
        ),
        (
            Movement(3, 0, 1, 1, 0, 1, 4),
            (),
            None,
            "Since 30 June 2019: 1 re-opened, 1 received from another body and 1 passed on to another body. Open then",
        ),
        (
            Movement(3, closing=3),
            (),
            SIXTH,
            "Since report 6 of 30 June 2019, nothing moved. As many are open now as were then: 3.",
        ),
        (Movement(), (), None, "Since 30 June 2019, nothing moved. As many are open now as were then: 0."),
    ],
)
def test_what_moved_is_told_in_two_sentences(
    total: Movement, moves: tuple[Move, ...], previous: Previous | None, told: str
) -> None:
    period = Period(SINCE, total, (), moves)
    assert told in printed(position([Given()], period=period, previous=previous)).text
