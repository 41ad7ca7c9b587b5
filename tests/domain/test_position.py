from dataclasses import replace
from datetime import date

from tests.builders import fixed_id
from tracker.domain.chain import Seal
from tracker.domain.facts import PublicationFacts
from tracker.domain.listing import AssignmentRow
from tracker.domain.markings import Marking
from tracker.domain.position import Coverage, Position, PositionItem
from tracker.domain.schedule import schedule_of
from tracker.domain.status import Status

DAY = date(2020, 6, 1)
SOURCE = PublicationFacts("NS2019", "A night inspection of the signal boxes")


def item(ref: str, body: str, status: Status, target: date | None = None, body_id: str = "") -> PositionItem:
    row = AssignmentRow(
        key=1,
        id=fixed_id(ref, body),
        recommendation_id=fixed_id(ref),
        ref=ref,
        publication=SOURCE.title,
        publication_id=fixed_id("publication"),
        published=None,
        number=None,
        text="",
        item="",
        addressee=body,
        body=body,
        body_name=body,
        body_id=fixed_id(body, body_id),
        status=status,
        response=None,
        response_on=None,
        progress=None,
        progress_on=DAY.replace(day=1, month=5) if status is Status.AWAITING_CHECK else None,
        target=target,
        target_words=None,
        first_target=target,
        slips=0,
        slip_days=0,
        schedule=schedule_of(status, target, DAY),
        last_entry_on=None,
        evidence_count=0,
        priority=False,
        as_at=DAY,
    )
    return PositionItem(row, "", "", SOURCE, None, None, ())


POSITION = Position(
    "The register",
    Coverage(),
    DAY,
    Marking(),
    (
        item("A/1", "Lamps", Status.IN_PROGRESS, date(2020, 5, 1)),
        item("A/1", "Signals", Status.AWAITING_CHECK, date(2020, 5, 1)),
        item("A/2", "Lamps", Status.NO_RESPONSE),
        item("A/3", "signals", Status.IN_PROGRESS, date(2020, 3, 1)),
    ),
    Seal(1, "0" * 64),
)


def test_the_table_of_body_by_status_reconciles() -> None:
    table, last = POSITION.by_body, POSITION.all_bodies
    assert POSITION.statuses == (Status.AWAITING_CHECK, Status.IN_PROGRESS, Status.NO_RESPONSE)
    assert [line.total for line in table] == [sum(line.counts) for line in table]
    assert [sum(column) for column in zip(*(line.counts for line in table), strict=True)] == list(last.counts)
    assert (last.total, last.open, last.overdue) == (4, 4, 2)
    assert sum(line.overdue for line in table) == last.overdue


def test_a_joint_recommendation_is_counted_once_and_its_items_twice() -> None:
    assert (POSITION.recommendations, len(POSITION.rows)) == (3, 4)


def test_equally_late_items_stay_in_the_order_of_their_reports() -> None:
    late = [item(f"A/{n}", "Lamps", Status.IN_PROGRESS, date(2020, 5, 1)) for n in (2, 10, 11)]
    assert [i.row.ref for i in replace(POSITION, items=tuple(late)).overdue] == ["A/2", "A/10", "A/11"]


def test_the_overdue_are_told_the_longest_late_first() -> None:
    assert [(i.row.ref, i.row.days_late) for i in POSITION.overdue] == [("A/3", 92), ("A/1", 31)]


def test_what_awaits_a_check_tells_for_how_long() -> None:
    assert [i.row.days_waiting for i in POSITION.items] == [0, 31, 0, 0]


def test_two_bodies_of_one_name_keep_a_line_each() -> None:
    twins = Position(
        "The register", Coverage(), DAY, Marking(),
        (item("A/1", "NPS", Status.AGREED, body_id="old"), item("A/2", "NPS", Status.AGREED, body_id="new")),
        Seal(1, ""),
    )  # fmt: skip
    assert [(line.body, line.total) for line in twins.by_body] == [("NPS", 1), ("NPS", 1)]


def test_a_position_of_nothing_reconciles_too() -> None:
    empty = Position("The register", Coverage(), DAY, Marking(), (), Seal(0, ""))
    assert (empty.statuses, empty.by_body, empty.all_bodies.total, empty.overdue) == ((), (), 0, ())


def test_a_marking_is_printed_with_its_descriptors() -> None:
    assert str(Marking("OFFICIAL-SENSITIVE", ("PERSONAL", "STAFF"))) == "OFFICIAL-SENSITIVE – PERSONAL – STAFF"
