"""Where an assignment stands: folded from its entries, as at a day and as known by a moment.

The entries are those of one assignment's line (`line.own_line`): its own, its actions', and what it inherited.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from tracker.domain.entries import Entry, SubjectKind, standing_entries
from tracker.domain.facts import ActionFacts
from tracker.domain.rollup import Whole, rolled_up
from tracker.domain.scales import Finding, Progress, Response
from tracker.domain.standing import ActionHeld, ClosedOn, EvidenceHeld, PartFinding, Standing
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Disposal,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    PassedOn,
    ProgressReported,
    Reopened,
    ResponseGiven,
    Statement,
    TargetSet,
)

ONE = Whole()  # a recommendation without sub-points


@dataclass(frozen=True, slots=True)
class Spell:
    """A standing that held from a day up to, not including, another; `until` None means it still holds."""

    since: date
    until: date | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class _Folder:
    """Applies entries one by one; `ids` are the assignments of the line, `whole` what findings on parts come to.

    `replaced` names for each new version of evidence the one before it, withdrawn ones included: were a version in the
    middle withdrawn, the first must not come back beside the last.
    """

    ids: frozenset[UUID]
    whole: Whole
    replaced: Mapping[UUID, UUID]

    def apply(self, standing: Standing, entry: Entry) -> Standing:
        content, on = entry.content, entry.on
        if on is None or not isinstance(content, Statement | ActionFacts):
            return standing
        after = replace(standing, last_entry_on=on)
        if isinstance(content, ActionFacts):
            return self._action(after, entry.subject.id, content)
        return _promise(after, content, on) if isinstance(content, TargetSet) else self._said(after, entry, content, on)

    def _said(self, standing: Standing, entry: Entry, said: Statement, on: date) -> Standing:
        match said:
            case ResponseGiven():
                return _response(standing, said, on)
            case ProgressReported():
                after = _progress(standing, said, entry.by, on)
                return replace(after, drafts=(*standing.drafts, entry.id)) if said.is_draft else after
            case Clearance(update=update):
                return replace(standing, drafts=tuple(d for d in standing.drafts if d != update))
            case EvidenceAdded():
                return self._evidence(standing, entry.id, said, on)
            case AssessmentMade():
                return self._assessment(standing, said, entry.by, on)
            case Closed() | Reopened() | PassedOn():
                return _ending(standing, said, on)
            case FlagSet(flag=flag, is_set=is_set, what=what):
                others = tuple(held for held in standing.flags if held[0] is not flag)
                return replace(standing, flags=tuple(sorted((*others, (flag, what)))) if is_set else others)
            case NoteMade() | _:
                return standing

    def _action(self, standing: Standing, action: UUID, facts: ActionFacts) -> Standing:
        others = tuple(held for held in standing.actions if held.action != action)
        if not self.ids.intersection(facts.assignments):
            return replace(standing, actions=others)
        held = ActionHeld(action, facts.state, facts.due)
        return replace(standing, actions=tuple(sorted((*others, held), key=lambda a: str(a.action))))

    def _evidence(self, standing: Standing, entry: UUID, said: EvidenceAdded, on: date) -> Standing:
        piece = self._first_version(entry)
        others = (held for held in standing.evidence if self._first_version(held.entry) != piece)
        by = max(said.evidence_date, on)
        return replace(
            standing,
            evidence=(*others, EvidenceHeld(entry, said.evidence_date, on)),
            evidenced_on=min(by, standing.evidenced_on or by),
        )

    def _first_version(self, entry: UUID) -> UUID:
        seen = {entry}
        while (earlier := self.replaced.get(entry)) is not None and earlier not in seen:
            seen.add(earlier)
            entry = earlier
        return entry

    def _assessment(self, standing: Standing, said: AssessmentMade, by: str, on: date) -> Standing:
        made = PartFinding(said.part, said.value, said.finding, said.scale_name, on)
        earlier = next((p for p in standing.parts if p.letter == said.part), None) if said.part else standing.on_whole
        unlike = _unlike(standing, "assessment", standing.assessment_on == on, made.disagrees_with(earlier))
        after = replace(
            standing,
            assessment_on=on,
            assessment_by=by,
            is_assessed_since=True,
            is_assessment_void=False,
            is_unlike=unlike,
        )
        return self._part(after, made) if said.part else _whole(standing, after, made)

    def _part(self, standing: Standing, made: PartFinding) -> Standing:
        others = (part for part in standing.parts if part.letter != made.letter)
        parts = tuple(sorted((*others, made), key=lambda part: part.letter))
        whole = standing.on_whole.finding if standing.on_whole else None
        found = dict.fromkeys(self.whole.letters, whole) if whole else {}
        found |= {part.letter: part.finding for part in parts if not part.is_past}
        finding = rolled_up(self.whole, found) or whole or Finding.NO_JUDGEMENT
        return replace(standing, parts=parts, assessment=finding.value, assessment_scale=None, finding=finding)


def _whole(before: Standing, after: Standing, made: PartFinding) -> Standing:
    told = replace(after, assessment=made.value, assessment_scale=made.scale or None)
    if made.is_judged:
        return replace(told, finding=made.finding, on_whole=made, parts=_past(after.parts))
    # Words that judge nothing do not take away what was judged of the same report before.
    stands = before.finding if not before.is_assessment_void else None
    is_since = before.is_assessed_since if stands else True
    return replace(told, finding=stands or made.finding, is_assessed_since=is_since)


def _past(parts: Iterable[PartFinding]) -> tuple[PartFinding, ...]:
    return tuple(replace(part, is_past=True) for part in parts)


def _unlike(standing: Standing, lane: str, is_same_day: bool, disagrees: bool) -> tuple[str, ...]:
    """Return the lanes of which entries of one day disagree; a third entry of that day mends nothing."""
    is_so = is_same_day and (disagrees or lane in standing.is_unlike)
    others = {other for other in standing.is_unlike if other != lane}
    return tuple(sorted({*others, lane} if is_so else others))


def _response(standing: Standing, said: ResponseGiven, on: date) -> Standing:
    return replace(
        standing,
        response=said.value,
        response_on=on,
        first_response_on=standing.first_response_on or on,
        responder=said.responder,
        is_response_explained=_explains(said),
        is_unlike=_unlike(standing, "response", standing.response_on == on, standing.response is not said.value),
    )


def _explains(said: ResponseGiven) -> bool:
    """Say whether a response tells which part is agreed, or why none is; a category alone tells only the latter."""
    is_refusal = said.value is Response.NOT_AGREED and said.category is not None
    return is_refusal or bool(said.part.strip() or said.text.strip())


def _progress(standing: Standing, said: ProgressReported, by: str, on: date) -> Standing:
    claims = said.value is Progress.COMPLETE
    claimed = () if claims and standing.are_claims_void else standing.claimed_by
    words = " ".join(said.text.split()).casefold()
    is_same_day = standing.progress_on == on
    return replace(
        standing,
        progress=said.value,
        progress_on=on,
        claimed_by=tuple(dict.fromkeys((*claimed, by))) if claims else claimed,
        are_claims_void=standing.are_claims_void and not claims,
        update_words=words,
        # One update recorded twice is not an update copied from the last time.
        is_copied=words == standing.update_words != "" and (standing.is_copied or not is_same_day),
        is_assessed_since=False,
        reopened_on=None,
        is_unlike=_unlike(standing, "progress", is_same_day, standing.progress is not said.value),
    )


def _ending(standing: Standing, said: Closed | Reopened | PassedOn, on: date) -> Standing:
    match said:
        case Closed(outcome=outcome):
            closed = standing.closed
            differs = closed is not None and closed.said.outcome is not outcome
            unlike = _unlike(standing, "closure", closed is not None and closed.on == on, differs)
            return replace(standing, closed=ClosedOn(on, said), reopened_on=None, is_unlike=unlike)
        case PassedOn(to=to):
            return replace(standing, passed_on=on, passed_to=to)
        case Reopened():
            is_claim = standing.progress is Progress.COMPLETE
            void = {"closure", "progress"} if is_claim else {"closure"}
            return replace(
                standing,
                closed=None,
                reopened_on=on,
                progress=None if is_claim else standing.progress,
                progress_on=None if is_claim else standing.progress_on,
                are_claims_void=True,
                is_assessment_void=standing.assessment is not None,
                on_whole=None,
                parts=_past(standing.parts),
                is_unlike=tuple(lane for lane in standing.is_unlike if lane not in void),
            )


def _promise(standing: Standing, said: TargetSet, on: date) -> Standing:
    day, before = said.day, standing.last_dated_target
    # A change that gives its reason is a change of mind; without one, two promises of one day contradict each other.
    differs = (standing.target, standing.target_words) != (day, said.words) and not said.reason.strip()
    return replace(
        standing,
        target=day,
        target_on=on,
        target_words=said.words,
        first_target=standing.first_target or day,
        last_dated_target=day or before,
        slips=standing.slips + (day is not None and before is not None and day > before),
        is_unlike=_unlike(standing, "target", standing.target_on == on, differs),
    )


def _folder(entries: Sequence[Entry], whole: Whole) -> _Folder:
    evidence = ((e.id, e.content) for e in entries if isinstance(e.content, EvidenceAdded))
    replaced = {identity: said.replaces for identity, said in evidence if said.replaces}
    gone = (e.content for e in entries if isinstance(e.content, Disposal))
    replaced |= {disposal.entry: disposal.replaced for disposal in gone if disposal.replaced}
    ids = frozenset(e.subject.id for e in entries if e.subject.kind is SubjectKind.ASSIGNMENT)
    return _Folder(ids, whole, replaced)


def fold(
    entries: Sequence[Entry], as_at: date | None = None, known_by: datetime | None = None, whole: Whole = ONE
) -> Standing:
    """Return how an assignment stood at the end of a day (None: always), by what was recorded up to a moment."""
    folder, standing = _folder(entries, whole), Standing()
    for entry in standing_entries(entries, known_by):
        if as_at is None or entry.on is None or entry.on <= as_at:
            standing = folder.apply(standing, entry)
    return standing


def spells(
    entries: Sequence[Entry], exists_from: date, known_by: datetime | None = None, whole: Whole = ONE
) -> tuple[Spell, ...]:
    """Return the standings of an assignment over time, without gaps, from the day it exists.

    Entries that took effect before that day (an answer given the day before publication) hold from it.
    """
    folder, standing = _folder(entries, whole), Standing()
    found: list[Spell] = []
    for entry in standing_entries(entries, known_by):
        day = max(entry.on or exists_from, exists_from)
        if not found and day > exists_from:
            found.append(Spell(exists_from, None, standing))
        before, standing = standing, folder.apply(standing, entry)
        if found and found[-1].since == day:
            found[-1] = Spell(day, None, standing)
        elif not found or standing != before:
            found.append(Spell(day, None, standing))
    found = found or [Spell(exists_from, None, standing)]
    followers = [s.since for s in found[1:]]
    return tuple(replace(s, until=until) for s, until in zip(found, [*followers, None], strict=True))
