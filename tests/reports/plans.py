"""Invented positions with answers, actions, findings on points, chains of repeats and evidence of every kind."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tests.reports.positions import AS_AT, SOURCE, Given, evidence, item, line, position, withdrawn
from tracker.domain.facts import ScaleFacts, StoredFile, SubPoint
from tracker.domain.history import HistoryLine
from tracker.domain.position import Coverage, PlannedAction, Position, PositionItem, SaidAgain
from tracker.domain.scales import ActionState, Finding, Outcome, Progress, RefusalReason, Response
from tracker.domain.standing import PartFinding
from tracker.domain.statements import (
    AssessmentMade,
    Closed,
    EvidenceAdded,
    ProgressReported,
    ResponseGiven,
    Statement,
    TargetSet,
)
from tracker.domain.status import Status

LAMPS = ScaleFacts(
    name="Inspectorate of Lamps, night visits",
    lane="assessment",
    values=("Dark", "Dim", "Lit"),
    findings=(Finding.NOT_ACHIEVED, Finding.PARTLY, Finding.ACHIEVED),
    owner="Inspectorate of Lamps",
)
SIGNALS = ScaleFacts(
    name="Inspectorate of Signals, follow-up",
    lane="assessment",
    values=("Nothing done", "Some of it done", "All of it done"),
    findings=(Finding.NOT_ACHIEVED, Finding.PARTLY, Finding.ACHIEVED),
    owner="Inspectorate of Signals",
)


def told(statement: Statement, on: date, *, before: TargetSet | None = None, by: str = "Signals Board") -> HistoryLine:
    """Return a line of history that also holds what was said, and what stood before it of a target."""
    return replace(line(statement, on, by=by, promised=before), said=statement, before=before)


def found(value: str, scale: ScaleFacts | None, on: date, **more: Any) -> HistoryLine:
    """Return an assessment as a line of history."""
    finding = scale.finding_of(value) if scale else Finding.NO_JUDGEMENT
    made = AssessmentMade(value, finding, scale_name=scale.name if scale else "", **more)
    return told(made, on, by="Inspectorate of Lamps")


def assessed(given: Given, value: str, scale: ScaleFacts | None, on: date, **more: Any) -> Given:
    """Return an invented item as assessed, the assessment at the end of its history."""
    made = found(value, scale, on, **more)
    facts = {
        "assessment": value,
        "assessment_scale": scale.name if scale else None,
        "assessment_on": on,
        "assessment_by": made.by,
        "finding": scale.finding_of(value) if scale else Finding.NO_JUDGEMENT,
    }
    return replace(given, history=(*given.history, made), row={**given.row, **facts})


def answer(value: Response, text: str = "", on: date = date(2019, 2, 15), **more: Any) -> HistoryLine:
    """Return a response as a line of history."""
    return told(ResponseGiven(value, text, **more), on)


def report(value: Progress, text: str, on: date = date(2019, 8, 1), **more: Any) -> HistoryLine:
    """Return a report of progress as a line of history."""
    return told(ProgressReported(value, text, **more), on)


def offered(title: str, name: str, describes: date, on: date, **more: Any) -> HistoryLine:
    """Return a file offered as evidence as a line of history."""
    return told(replace(evidence(title, name, describes), **more), on)


def promises() -> tuple[HistoryLine, ...]:
    """Return a promise that moved twice, the second time without a reason."""
    first = TargetSet(date(2019, 3, 31))
    second = TargetSet(date(2019, 6, 30), reason="The lamps were delivered late", agreed_by="Chief Inspector of Lamps")
    third = TargetSet(date(2019, 7, 31), words="July 2019")
    return (
        told(first, date(2019, 2, 15)),
        told(second, date(2019, 3, 20), before=first),
        told(third, date(2019, 6, 25), before=second),
    )


def full_history() -> tuple[HistoryLine, ...]:
    """Return the lines of an item of which everything was said, its evidence in two versions."""
    old = offered(
        "Photographs of the boxes", "boxes, at dusk.zip", date(2019, 4, 28), date(2019, 5, 3), kind="Photographs"
    )
    new = EvidenceAdded(
        "Photographs of the boxes, all ninety-six",
        date(2019, 7, 28),
        StoredFile("cd" * 32, "boxes, all.zip", 3_124_300),
        "OFFICIAL-SENSITIVE",
        kind="Photographs",
        page="4",
        replaces=old.entry_id,
    )
    gone = withdrawn(offered("Rota", "rota.xlsx", date(2019, 5, 1), date(2019, 6, 3)), "It was another board's rota")
    claim = report(Progress.COMPLETE, "Every box has its lamp, and every lamp was lit on the night of 27 July.")
    lines = (
        answer(Response.AGREED, "We shall light every lamp by dusk."),
        *promises(),
        report(Progress.IN_PROGRESS, "Lamps stand at 41 of 96 boxes.", date(2019, 4, 2), internal="The foundry waits."),
        old,
        gone,
        claim,
        told(replace(new, supports=(claim.entry_id,)), date(2019, 8, 2)),
        told(
            EvidenceAdded("Minutes of the lamp meeting", date(2019, 7, 30), None, link="https://lamps.example/7"),
            date(2019, 8, 3),
        ),
    )
    return tuple(sorted(lines, key=lambda one: one.day))


def full(number: int = 1, body: str = "Signals Board") -> PositionItem:
    """Return an item with everything that can be said of it."""
    given = Given(
        number=number,
        body=body,
        stem="The Signals Board should:",
        item="light every lamp before the first train of the evening, and see to it that lamps stay lit",
        response=Response.AGREED,
        progress=Progress.COMPLETE,
        target=date(2019, 7, 31),
        target_words="July 2019",
        first_target=date(2019, 3, 31),
        slips=2,
        priority=True,
        history=full_history(),
        status=Status.FOUND_SHORT,
        row={"evidence_count": 2},  # of the four that were offered one is withdrawn and one replaced
    )
    made = item(
        assessed(given, "Dim", LAMPS, date(2019, 9, 10), citation="Night visit 12, page 3", text="Six were out.")
    )
    return replace(
        made,
        points=(SubPoint("a", "lamps are lit before the first train"), SubPoint("b", "lamps stay lit until dawn")),
        parts=(PartFinding("a", "Lit", Finding.ACHIEVED, LAMPS.name, date(2019, 9, 9)),),
        actions=actions(),
        chain=chain(),
        links=("Part of NR2019/9", "Tracked in the Lamp Plan 2020"),
    )


def actions() -> tuple[PlannedAction, ...]:
    """Return three lettered actions, one of them with a day in words and one without an owner."""
    return (
        PlannedAction(
            "a", "Order ninety-six lamps and brackets.", "Head of Stores", "Completed", ActionState.COMPLETED
        ),
        PlannedAction(
            "b", "Fix a lamp at each box, the busy lines first.", "Lines Manager", "March 2020", ActionState.UNDER_WAY
        ),
        PlannedAction("c", "Inspect the lamps each night.", "", "Ongoing", ActionState.PLANNED),
    )


def chain() -> tuple[SaidAgain, ...]:
    """Return a recommendation that was made three times."""
    return (
        SaidAgain("NR2012/4", "Lamps on the railway", "2012-05", ("Railway Board",)),
        SaidAgain("NR2016/2", "Lamps on the railway, again", "2016", ("Railway Board", "Signals Board")),
        SaidAgain("NR2019/1", SOURCE.title, SOURCE.published, ("Signals Board",)),
    )


def closed(number: int = 7) -> PositionItem:
    """Return an item that was closed with a checker, and one thing lacking."""
    said = Closed(
        Outcome.IMPLEMENTED, "B. Warden", "Registrar of lamps", agreed_by="The Director", unverified=True,
        lacking=("evidence dated no later than the closing",),
    )  # fmt: skip
    given = Given(
        number=number,
        item="publish how many trains were held for want of a light",
        response=Response.AGREED,
        history=(answer(Response.AGREED), told(said, date(2019, 9, 1), by="P. Clerk")),
        status=Status.UNVERIFIED,
        row={"closed_on": date(2019, 9, 1), "lacks": ("evidence dated no later than the closing",)},
    )
    return item(given)


def answers() -> list[Given]:
    """Return items with every answer, with and without what an answer must say."""
    partly = answer(Response.PARTLY_AGREED, part="The list is kept for the main lines; branch lines have no telegraph.")
    no = answer(Response.NOT_AGREED, "Wicks are trimmed by the lamp men.", category=RefusalReason.OPERATIONAL)
    return [
        Given(
            number=2,
            item="keep a list of the boxes that have no lamp, and tell the inspectorate of each that is added to it",
            response=Response.PARTLY_AGREED,
            target_words="Ongoing",
            history=(partly,),
        ),
        Given(number=3, item="train signallers to trim a wick", response=Response.NOT_AGREED, history=(no,)),
        Given(
            number=4,
            item="tell drivers of every box without a light",
            response=Response.NOT_AGREED,
            history=(answer(Response.NOT_AGREED, category=RefusalReason.AFFORDABILITY),),
        ),
        Given(
            number=5,
            item="paint the boxes white",
            response=Response.PARTLY_AGREED,
            history=(answer(Response.PARTLY_AGREED),),
        ),
        Given(number=6, item="count the lamps once a year"),
    ]


def followed_up() -> Position:
    """Return the position of one publication, some of its items assessed on two scales, in free words or by points."""
    two, three, four, five, six = answers()
    shared = [replace(six, body=body) for body in ("Signals Board", "Rheilffordd Llŷn")]
    dim = report(Progress.PARTLY_COMPLETE, "The list names 40 boxes.\nThe branch lines follow in May.")
    whole = found(
        "A slow start", None, date(2019, 9, 12), citation="Letter of the chief inspector", text="Much is promised."
    )
    points = item(
        replace(five, row={"assessment": "Partly achieved", "finding": Finding.PARTLY, "assessment_on": AS_AT})
    )
    points = replace(
        points,
        points=(SubPoint("a", "the walls"), SubPoint("b", "the doors")),
        parts=(PartFinding("a", "Lit", Finding.ACHIEVED, LAMPS.name, AS_AT),),
    )
    items: Sequence[PositionItem] = [
        full(),
        item(
            assessed(replace(two, history=(*two.history, dim), progress=Progress.PARTLY_COMPLETE), "Dim", LAMPS, AS_AT)
        ),
        item(assessed(three, "Nothing done", SIGNALS, date(2019, 9, 1))),
        item(assessed(four, "Talked about", None, date(2019, 9, 2), role="Second checker")),
        points,
        *(item(one) for one in shared),
        closed(),
    ]
    return covered(items, scales=(LAMPS, SIGNALS), report=(whole,))


def planned() -> Position:
    """Return the action plans of two bodies in answer to one report."""
    other = replace(
        answers()[0], body="Rheilffordd Llŷn", number=8, target=date(2020, 3, 31), target_words="March 2020"
    )
    return covered([full(), *(item(one) for one in answers()), item(other)])


def one_recommendation() -> Position:
    """Return the position of one recommendation that was made to two bodies."""
    second = item(
        Given(number=1, body="Rheilffordd Llŷn", history=(answer(Response.AGREED),), response=Response.AGREED)
    )
    second = replace(second, points=full().points, chain=chain())
    return replace(covered((full(), second)), coverage=Coverage(ref="NR2019/1", publication=SOURCE))


def covered(items: Iterable[PositionItem], **more: object) -> Position:
    """Return a position over items of one publication."""
    return replace(position(coverage=Coverage(publication=SOURCE)), items=tuple(items), **more)  # type: ignore[arg-type]
