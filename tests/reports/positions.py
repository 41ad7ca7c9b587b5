"""Invented positions: items, bodies and histories in our own words, for the tests of the reports."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from tracker.domain.chain import Seal
from tracker.domain.contents import EntryKind, kind_of
from tracker.domain.facts import PublicationFacts, StoredFile
from tracker.domain.history import HistoryLine, Withdrawal
from tracker.domain.listing import AssignmentRow
from tracker.domain.markings import Marking
from tracker.domain.position import Coverage, Position, PositionItem
from tracker.domain.saying import headline, value_of
from tracker.domain.scales import Progress, Response
from tracker.domain.schedule import schedule_of
from tracker.domain.standing import Standing
from tracker.domain.statements import (
    Correction,
    EvidenceAdded,
    NoteMade,
    ProgressReported,
    ResponseGiven,
    Statement,
    TargetSet,
)
from tracker.domain.status import Status, status_of

AS_AT = date(2019, 9, 30)
SOURCE = PublicationFacts(
    code="NR2019",
    title="A night inspection of the railway signal boxes",
    publishers=("Inspectorate of Signals", "Inspectorate of Lamps"),
    published="2019-01",
)
SEAL = Seal(212, "9f41c7a052be1234" * 4)


def fixed_id(name: str) -> UUID:
    """Return an id that is the same in every run."""
    return uuid5(NAMESPACE_URL, f"tests:{name}")


def line(
    said: Statement,
    on: date,
    *,
    by: str = "Signals Board",
    typed_by: str | None = None,
    typed: date | None = None,
    promised: TargetSet | None = None,
) -> HistoryLine:
    """Return a line of history, recorded at noon of the day it speaks of unless told otherwise."""
    return HistoryLine(
        entry_id=fixed_id(f"{said}{on}{by}"),
        kind=kind_of(said),
        on=on,
        recorded_at=datetime.combine(typed or on, time(12), UTC),
        by=by,
        recorded_by=typed_by or by,
        headline=headline(said, promised),
        value=value_of(said),
        text="" if isinstance(said, Correction) else said.text,
        internal="" if isinstance(said, Correction) else said.internal,
        reason=said.reason if isinstance(said, (Correction, TargetSet)) else "",
        agreed_by=said.agreed_by if isinstance(said, (Correction, TargetSet)) else "",
        evidence=said if isinstance(said, EvidenceAdded) else None,
        said=said,
        before=promised,
    )


def evidence(title: str, name: str, describes: date, marking: str = "OFFICIAL") -> EvidenceAdded:
    """Return a file offered as evidence."""
    return EvidenceAdded(title, describes, StoredFile("ab" * 32, name, 24_300), marking)


def withdrawn(gone: HistoryLine, reason: str, agreed_by: str = "") -> HistoryLine:
    """Return the line as withdrawn ten days later."""
    moment = gone.recorded_at + timedelta(days=10)
    return replace(gone, withdrawn=Withdrawal(fixed_id("gone"), reason, "A. Registrar", agreed_by, moment))


@dataclass(frozen=True)
class Given:
    """What an invented item is made from."""

    number: int = 1
    body: str = "Signals Board"
    addressee: str | None = None
    stem: str = "The Signals Board should ensure that:"
    item: str = "every lamp is lit before the first train of the evening"
    response: Response | None = None
    progress: Progress | None = None
    progress_on: date | None = None
    target: date | None = None
    target_words: str | None = None
    first_target: date | None = None
    slips: int = 0
    priority: bool = False
    history: Sequence[HistoryLine] = field(default_factory=tuple)
    as_at: date = AS_AT
    source: PublicationFacts = SOURCE
    status: Status | None = None
    row: Mapping[str, Any] = field(default_factory=dict)


def item(given: Given) -> PositionItem:
    """Return an item whose derived words follow the rules of the domain."""
    status = given.status or status_of(Standing(response=given.response, progress=given.progress))
    first = given.first_target or given.target
    row = AssignmentRow(
        key=given.number,
        id=fixed_id(f"{given.number}{given.body}"),
        recommendation_id=fixed_id(str(given.number)),
        ref=f"NR2019/{given.number}",
        publication=given.source.title,
        publication_id=fixed_id(given.source.code),
        published=given.source.published,
        number=str(given.number),
        text=f"{given.stem} {given.item}",
        item=given.item,
        addressee=given.body if given.addressee is None else given.addressee,
        body=given.body,
        body_name=given.body,
        body_id=fixed_id(given.body),
        status=status,
        response=given.response,
        response_on=date(2019, 2, 15) if given.response else None,
        progress=given.progress,
        progress_on=(given.progress_on or date(2019, 8, 1)) if given.progress else None,
        target=given.target,
        target_words=given.target_words,
        first_target=first,
        slips=given.slips,
        slip_days=max((given.target - first).days, 0) if given.target and first else 0,
        schedule=schedule_of(status, given.target, given.as_at),
        last_entry_on=None,
        evidence_count=sum(told.kind is EntryKind.EVIDENCE for told in given.history),
        priority=given.priority,
        as_at=given.as_at,
    )
    row = replace(row, **given.row)
    return PositionItem(row, given.stem, given.item, given.source, 13, 205, tuple(given.history))


def position(items: Iterable[Given] = (), **more: object) -> Position:
    """Return a position over invented items."""
    given: dict[str, object] = {
        "register": "Register of the Signals Office",
        "coverage": Coverage(),
        "as_at": AS_AT,
        "marking": Marking(),
        "items": tuple(item(one) for one in items),
        "seal": SEAL,
        **more,
    }
    return Position(**given)  # type: ignore[arg-type]


def told_history(number: int) -> tuple[HistoryLine, ...]:
    """Return a history with every kind of line, one of them withdrawn."""
    first = TargetSet(date(2019, 6, 30))
    moved = TargetSet(date(2019, 7, 31), reason="The lamps were delivered late", agreed_by="Chief Inspector of Lamps")
    said = f"Lamps stand at {40 + number} of 96 boxes.\nThe rest wait for brackets, which the foundry casts in June."
    under_way = ProgressReported(Progress.IN_PROGRESS, said, "The foundry has not been paid.")
    gone = line(ProgressReported(Progress.COMPLETE, "All done."), date(2019, 5, 2))
    return (
        line(ResponseGiven(Response.AGREED, "We shall light every lamp by dusk."), date(2019, 2, 15)),
        line(first, date(2019, 2, 15)),
        line(under_way, date(2019, 4, 2), typed_by="P. Clerk", typed=date(2019, 4, 9)),
        withdrawn(gone, "Said of another box"),
        line(moved, date(2019, 5, 20), promised=first),
        line(evidence("Photographs of the boxes", "boxes, at dusk.zip", date(2019, 5, 28)), date(2019, 6, 3)),
        line(NoteMade("Asked for the list of boxes on the Ŵern line."), date(2019, 6, 5)),
    )


def board_position(count: int = 15) -> Position:
    """Return a position as a board would meet it: three bodies, every status, some items shared by two bodies."""
    answers = (Response.AGREED, Response.AGREED, Response.PARTLY_AGREED, None, Response.NOT_AGREED)
    reports = (
        Progress.IN_PROGRESS,
        None,
        Progress.COMPLETE,
        Progress.PARTLY_COMPLETE,
        None,
        Progress.NOT_STARTED,
        None,
    )
    targets = (date(2019, 7, 31), date(2019, 12, 31), None, date(2019, 10, 20), date(2019, 6, 30))
    bodies = ("Signals Board", "Lamps and Brackets Directorate", "Rheilffordd Llŷn")
    works = (
        "light every lamp before the first train of the evening, in every box and on every line",
        "keep a list of the boxes that have no lamp, and tell the inspectorate of each one that is added to it",
        "train signallers to trim a wick, within three months of joining",
        "publish how many trains were held for want of a light, each year, with the reasons",
    )
    items = [
        Given(
            number=number,
            body=body,
            stem=f"The {body} should:",
            item=works[number % len(works)],
            response=answers[number % len(answers)],
            progress=reports[(number + place) % len(reports)],
            target=targets[(number + place) % len(targets)],
            first_target=date(2019, 6, 30) if targets[(number + place) % len(targets)] else None,
            slips=int(targets[(number + place) % len(targets)] not in (None, date(2019, 6, 30))),
            priority=number % 6 == 0,
            history=told_history(number) if number % 3 else (),
        )
        for number in range(1, count + 1)
        for place, body in enumerate(bodies if number % 5 == 0 else (bodies[number % 3],))
    ]
    return position(items, marking=Marking("OFFICIAL-SENSITIVE", ("COMMERCIAL",)))
