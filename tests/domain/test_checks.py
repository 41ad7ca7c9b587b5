"""What is told before a report is printed."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.reports.positions import Given, item, position
from tracker.domain.checks import CheckKind, checks
from tracker.domain.contradictions import Contradiction
from tracker.domain.markings import Marking
from tracker.domain.position import PlannedAction, Position, PositionItem
from tracker.domain.scales import ActionState, Progress, Response
from tracker.domain.status import Status

DUE = date(2020, 1, 1)
FINE = Given(response=Response.AGREED, target=DUE)


def told(*items: PositionItem, **more: Any) -> list[tuple[CheckKind, int, list[str]]]:
    """Return the checks of a position of items: kind, count, and what is the matter with each."""
    found = checks(replace(position(), items=items, **more))
    return [(check.kind, check.count, [one.what for one in check.items]) for check in found]


def with_row(**row: Any) -> PositionItem:
    return item(replace(FINE, row=row))


def action(letter: str, owner: str, state: ActionState = ActionState.PLANNED) -> PlannedAction:
    return PlannedAction(letter, "Buy oil", owner, "no date", state)


def test_where_nothing_is_to_be_mended_nothing_is_told() -> None:
    assert checks(position()) == ()
    assert told(item(FINE), item(Given(response=Response.NOT_AGREED)), item(Given())) == []


def test_items_that_are_withheld_are_counted_and_not_named() -> None:
    (check,) = checks(replace(position(), withheld=2, marking=Marking()))
    assert (check.kind, check.count, check.items) == (CheckKind.WITHHELD, 2, ())
    assert check.sentence == "2 items marked higher than OFFICIAL are left out of the report."


def test_what_is_closed_unverified_names_what_lacks() -> None:
    closed = replace(FINE, status=Status.UNVERIFIED, row={"lacks": ("evidence", "a checker")})
    assert told(item(closed)) == [(CheckKind.UNVERIFIED, 1, ["It lacks evidence and a checker."])]


def test_contradictions_are_told_and_those_of_dates_and_evidence_by_themselves() -> None:
    own = with_row(contradictions=(Contradiction.COPIED, Contradiction.NO_EVIDENCE, Contradiction.ODD_YEAR))
    assert told(own, with_row(contradictions=(Contradiction.UNVERIFIED,))) == [
        (CheckKind.CONTRADICTIONS, 1, ["The last update repeats the one before it word for word."]),
        (CheckKind.ODD_DATES, 1, ["The year of a target date looks mistyped."]),
        (CheckKind.NO_EVIDENCE, 1, ["It is reported complete without any evidence."]),
    ]


def test_words_that_nobody_cleared_are_told() -> None:
    assert told(with_row(drafts=2)) == [(CheckKind.DRAFTS, 1, ["The words of 2 updates are a draft."])]


def test_an_agreed_open_item_needs_a_day() -> None:
    undated = replace(FINE, target=None)
    assert told(item(undated), item(replace(undated, target_words="Ongoing"))) == [
        (CheckKind.NO_DATE, 2, ["No date was promised.", "“Ongoing” names no day."])
    ]
    assert told(item(replace(undated, progress=Progress.COMPLETE))) == []
    assert told(item(replace(undated, status=Status.IMPLEMENTED))) == []


def test_open_actions_need_an_owner() -> None:
    own = item(FINE)
    lettered = replace(own, actions=(action("a", ""), action("b", "A post"), action("c", "")))
    plain = replace(own, actions=(action("", ""), action("b", ""), action("", "", ActionState.DROPPED)))
    closed = replace(item(replace(FINE, status=Status.IMPLEMENTED)), actions=lettered.actions)
    assert told(lettered, plain, closed) == [
        (CheckKind.NO_OWNER, 2, ["Actions (a) and (c) without an owner.", "2 actions without an owner."])
    ]


def test_a_part_that_is_said_to_be_done_needs_evidence() -> None:
    part = replace(FINE, progress=Progress.PARTLY_COMPLETE)
    assert told(item(part), item(replace(part, row={"evidence_count": 1}))) == [
        (CheckKind.NO_EVIDENCE, 1, ["A part of it is reported complete without any evidence."])
    ]


def test_the_gravest_comes_first_and_each_item_is_named() -> None:
    own = with_row(drafts=1, lacks=("evidence",), contradictions=(Contradiction.COPIED,))
    found = checks(Position("R", position().coverage, DUE, Marking(), (own,), position().seal, withheld=1))
    assert [check.kind for check in found] == list(CheckKind)[:4]
    assert (found[1].items[0].ref, found[1].items[0].body, found[1].items[0].item) == (
        "NR2019/1",
        "Signals Board",
        own.row.id,
    )
