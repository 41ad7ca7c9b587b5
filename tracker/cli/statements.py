"""What was given to `record`, as the facts that the register takes."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from tracker.cli.evidence import evidence
from tracker.cli.findings import assessment, closing
from tracker.cli.plans import action, response, target
from tracker.domain.scales import Flag
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    ProgressReported,
    Reopened,
    ResponseGiven,
    TargetSet,
)
from tracker.errors import BadInput
from tracker.services.detail import Detail
from tracker.services.ledger import EvidenceFile, Fact
from tracker.services.register import Register

Spoken = (
    ProgressReported
    | ResponseGiven
    | AssessmentMade
    | Closed
    | Reopened
    | TargetSet
    | FlagSet
    | Clearance
    | EvidenceFile
    | EvidenceAdded
)
# The words of --text and --internal go with the first of these that is given; with none of them they are a note.
_BEARERS = (
    ProgressReported,
    ResponseGiven,
    AssessmentMade,
    Closed,
    Reopened,
    TargetSet,
    FlagSet,
    Clearance,
    (EvidenceFile, EvidenceAdded),
)
_FLAGS = {"waiting_on": Flag.WAITING, "disputed": Flag.DISPUTED, "tracked_in": Flag.TRACKED_ELSEWHERE}


def statements(
    register: Register, given: Namespace, concerned: Sequence[Detail], cleared: UUID | None = None
) -> tuple[Fact, ...]:
    """Return the facts about some items of one recommendation; `cleared` is the update that --clear means."""
    facts: list[Fact] = []
    if given.action is not None:
        facts.append(action(register, given, {detail.row.body_id for detail in concerned}))
    spoken = [*_stated(register, given, concerned[0]), *_flags(given), *evidence(given)]
    if cleared is not None:
        spoken.append(Clearance(cleared))
    bearer = _bearer(spoken)
    if bearer is not None:
        spoken[bearer] = replace(spoken[bearer], text=given.text or "", internal=given.internal or "")
    return (*facts, *spoken, *_note(given, bears_words=bearer is None))


def _stated(register: Register, given: Namespace, first: Detail) -> Iterator[Spoken]:
    if given.response is not None:
        yield response(register, given)
    if given.target is not None:
        yield target(register, given)
    if given.progress is not None:
        yield ProgressReported(given.progress, draft=given.draft, cleared_by=given.cleared_by or "")
    if given.assessment is not None:
        yield assessment(register, given, first.facts)
    if given.close is not None:
        yield closing(register, given)
    if given.reopen:
        yield Reopened(given.reason or "")


def _flags(given: Namespace) -> Iterator[FlagSet]:
    for name, flag in _FLAGS.items():
        what = getattr(given, name)
        if what is not None and flag in given.lift:
            raise BadInput(f"A flag is either set or lifted: leave out --{name.replace('_', '-')}, or the --lift.")
        if what is not None:
            yield FlagSet(flag, what=what.strip())
    for flag in dict.fromkeys(given.lift):
        yield FlagSet(flag, is_set=False)


def _bearer(spoken: Sequence[Spoken]) -> int | None:
    places = (place for kind in _BEARERS for place, fact in enumerate(spoken) if isinstance(fact, kind))
    return next(places, None)


def _note(given: Namespace, *, bears_words: bool) -> tuple[NoteMade, ...]:
    words, internal = (given.text or "", given.internal or "") if bears_words else ("", "")
    if given.note is None and not (words or internal):
        return ()
    return (NoteMade("\n\n".join(part for part in (given.note, words) if part), internal),)
