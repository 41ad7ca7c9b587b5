from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, fixed_id, item, position
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.position import Position

HELD = item(Given(number=1, item="light every lamp"))
DAY = date(2019, 8, 3)


def _logged(*moves: Move) -> Position:
    period = Period(date(2019, 6, 30), Movement(), (), moves)
    return position([Given(number=1, item="light every lamp")], period=period)


def _move(kind: MoveKind, *told: str) -> Move:
    return Move(kind, DAY, HELD.row.id, "NR2019/1", "Signals Board", *told)


def test_movements_stand_kind_by_kind_with_before_after_and_reason() -> None:
    late = _move(MoveKind.DATE_MOVED, "30 June 2019", "31 July 2019", "The lamps were late")
    closed = _move(MoveKind.CLOSED, "In progress", "Closed - implemented")
    told = printed(_logged(late, closed)).text
    log = told[told.index("Change log Everything that moved after 30 June 2019, up to 30 September 2019.") :]
    assert log.index("Closed 1 movement.") < log.index("Target date moved 1 movement.")
    assert "From 30 June 2019 to 31 July 2019 Reason: The lamps were late." in log
    assert "light every lamp From In progress to Closed - implemented" in log


def test_a_movement_with_one_side_tells_that_side() -> None:
    told = printed(_logged(_move(MoveKind.OPENED, "", "No response yet"), _move(MoveKind.AMENDED, "Old words"))).text
    assert "Now: No response yet" in told
    assert "Before: Old words" in told


def test_what_was_handed_over_names_the_body_apart_from_the_status() -> None:
    came = _move(MoveKind.RECEIVED, "Old Signals", "In progress", "The lamps went too")
    went = _move(MoveKind.PASSED_ON, "In progress", "Lamps Directorate")
    vanished = _move(MoveKind.PASSED_ON, "In progress", "Passed on")
    told = printed(_logged(came, went, vanished)).text
    assert "From Old Signals; status now: In progress Reason: The lamps went too." in told
    assert "To Lamps Directorate; status before: In progress" in told
    assert "From In progress to Passed on" in told


def test_a_closing_tells_its_grounds_and_an_assessment_whose_it_is() -> None:
    closed = _move(MoveKind.CLOSED, "In progress", "Closed - implemented", "verified by the Inspectorate of Lamps")
    lower = _move(MoveKind.ASSESSED_DOWN, "Lit", "Dim", "Inspectorate of Lamps (Night visit 12)")
    told = printed(_logged(closed, lower)).text
    assert "to Closed - implemented Verified by the Inspectorate of Lamps." in told
    assert "From Lit to Dim By Inspectorate of Lamps (Night visit 12)." in told


def test_what_is_no_longer_in_the_report_is_named_and_leads_nowhere() -> None:
    gone = Move(MoveKind.PASSED_ON, DAY, fixed_id("gone"), "NR2018/4", "Old Signals", "", "Signals Board")
    paper = printed(_logged(gone))
    assert "NR2018/4 Old Signals Now: Signals Board 3 Aug 2019" in paper.text


def test_without_movements_there_is_no_log() -> None:
    assert "Change log" not in printed(_logged()).text
