from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, evidence, item, line, position, withdrawn
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.scales import Outcome
from tracker.domain.statements import Closed
from tracker.domain.status import Status

PERIOD = Period(date(2019, 6, 30), Movement(), (), ())
CLOSED_ON = date(2019, 9, 1)
CHECK = Closed(Outcome.IMPLEMENTED, checker="B. Checker", role="Head of audit")


def _closed(number: int = 1, on: date = CLOSED_ON, status: Status = Status.IMPLEMENTED) -> Given:
    photographs = line(evidence("Photographs", "boxes.zip", date(2019, 5, 28)), date(2019, 6, 3))
    mistaken = withdrawn(line(evidence("Another box", "box.zip", date(2019, 5, 1)), date(2019, 5, 3)), "Mistaken")
    return Given(
        number=number,
        status=status,
        history=[mistaken, photographs, line(CHECK, on, by="The office")],
        row={"closed_on": on},
    )


def test_what_was_closed_tells_its_evidence_and_who_checked_it() -> None:
    told = printed(position([_closed()])).text
    assert "Closed 1 item. With the evidence that stands, and who checked it." in told
    assert "Evidence: Photographs (describes 28 May 2019)." in told
    assert "Closed on 1 September 2019: checked internally by B. Checker, Head of audit." in told
    assert "Another box (describes 1 May 2019)." not in told


def _in_period(*given: Given, moved: int) -> str:
    """Return what is printed where the figures of the period count the first so many of some items as closed in it."""
    moves = [
        Move(MoveKind.CLOSED, CLOSED_ON, made.row.id, made.row.ref, made.row.body) for made in map(item, given[:moved])
    ]
    return printed(position(given, period=replace(PERIOD, moves=tuple(moves)))).text


def test_in_a_period_only_what_was_closed_in_it_is_listed() -> None:
    told = _in_period(_closed(1), _closed(2, date(2019, 6, 30)), moved=1)
    assert "Closed since 30 June 2019 1 item." in told


def test_in_a_period_what_is_listed_is_what_the_figures_count_whatever_the_day_of_the_closing() -> None:
    told = _in_period(_closed(1, date(2019, 1, 1)), _closed(2), moved=1)
    assert "Closed since 30 June 2019 1 item." in told
    assert "Closed on 1 January 2019: checked internally by B. Checker" in told[told.index("Closed since") :]
    assert "Nothing was closed in the period." in _in_period(_closed(1), moved=0)


def test_what_was_closed_unverified_is_counted_and_listed_elsewhere() -> None:
    told = printed(position([_closed(1), _closed(2, status=Status.UNVERIFIED)])).text
    assert (
        "Closed 1 item. With the evidence that stands, and who checked it. Closed unverified, and listed above: 1."
        in told
    )
    told = printed(position([_closed(status=Status.UNVERIFIED)])).text
    assert "Nothing is closed and verified; what is closed unverified is listed above." in told
    told = _in_period(_closed(status=Status.UNVERIFIED), moved=1)
    assert "Nothing was closed and verified in the period; what was closed unverified is listed above." in told


def test_a_period_in_which_nothing_was_closed_says_so() -> None:
    assert "Nothing was closed in the period." in printed(position([Given()], period=PERIOD)).text
    assert "Closed" not in [title for title, _ in printed(position([Given()])).outline]


def test_much_evidence_is_counted_on() -> None:
    pieces = [line(evidence(f"Piece {n}", "a.pdf", date(2019, 5, 1)), date(2019, 5, n)) for n in range(1, 8)]
    given = Given(status=Status.IMPLEMENTED, history=pieces, row={"closed_on": CLOSED_ON})
    told = printed(position([given])).text
    assert "3 more in the annex." in told
