"""The rules when recording: what may be said, judged before it is written. The fold itself never refuses."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tracker.domain.closing import folded_person, lacking
from tracker.domain.contents import DISPOSABLE_KINDS
from tracker.domain.dates import long_day
from tracker.domain.entries import Entry, SubjectKind, standing_entries, withdrawn_ids
from tracker.domain.facts import ActionFacts, AssignmentFacts, IssuedFacts, RecordFacts
from tracker.domain.fold import fold
from tracker.domain.line import received_on
from tracker.domain.scales import Flag, Progress
from tracker.domain.standing import Standing
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Correction,
    Disposal,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    PassedOn,
    ProgressReported,
    Reopened,
    Statement,
    TargetSet,
)
from tracker.domain.words import listed
from tracker.errors import Refused


def judge_signature(on: date | None, by: str, recorded_by: str, today: date) -> None:
    """Refuse a statement of nobody, or one that would take effect in the future."""
    if not folded_person(by):
        raise Refused("Whose statement it is must be named.")
    if not folded_person(recorded_by):
        raise Refused("Who records it must be named.")
    if on is not None and on > today:
        raise Refused(f"Nothing can take effect in the future: {long_day(on)} is after today, {long_day(today)}.")


def judge(
    entries: Sequence[Entry], statement: Statement, on: date | None, today: date, own_names: Sequence[str] = ()
) -> None:
    """Refuse a statement about an assignment that the rules forbid, given the entries of its line.

    `on` is the day that it takes effect; None only for a withdrawal. `own_names` are those of the assignment's body.
    """
    if isinstance(statement, Correction):
        judge_correction(entries, statement)
        return
    standing = fold(entries, on)
    if standing.passed_on is not None:
        raise Refused(
            f"This item was passed on to a successor body on {long_day(standing.passed_on)}; record it there, or "
            "withdraw the hand-over first."
        )
    _judge_day(entries, on)
    _judge_words(statement)
    match statement:
        case TargetSet():
            judge_target(entries, statement)
        case EvidenceAdded():
            judge_evidence(statement, today)
            _judge_replaced(entries, statement, on)
        case ProgressReported(value=value):
            _judge_progress(standing, value)
        case Clearance():
            _judge_clearance(entries, statement, on)
        case Closed():
            _judge_closing(entries, standing, statement, on or today, own_names)
        case Reopened(reason=reason):
            _judge_reopening(entries, standing, reason, on or today)
        case PassedOn():
            _judge_passing_on(entries, standing, on or today)
        case _:
            pass


def _judge_day(entries: Sequence[Entry], on: date | None) -> None:
    received = received_on(entries)
    if on is not None and received is not None and on < received:
        raise Refused(
            f"It was handed over to this body on {long_day(received)}; record what was said before with the body that "
            "had it then, and it counts here too."
        )


def _judge_words(statement: Statement) -> None:
    match statement:
        case NoteMade(text=text, internal=internal) if not (text.strip() or internal.strip()):
            raise Refused("A note needs words.")
        case AssessmentMade(value=value) if not value.strip():
            raise Refused("An assessment needs a word of its scale, or words of its own.")
        case FlagSet(flag=Flag.TRACKED_ELSEWHERE, is_set=True, what=what) if not what.strip():
            raise Refused("Name the other plan in which it is tracked; it stays open here.")
        case FlagSet(flag=Flag.WAITING, is_set=True, what=what) if not what.strip():
            raise Refused("Name the other body that it waits on.")
        case PassedOn(to=()):
            raise Refused("Name the body that it is passed on to.")
        case _:
            pass


def judge_action(facts: ActionFacts) -> None:
    """Refuse an action without words."""
    if not facts.text.strip():
        raise Refused("An action needs words: what will be done.")


def judge_target(entries: Sequence[Entry], target: TargetSet) -> None:
    """Refuse a target date without a day or words, and a change of one without its reason and who agreed."""
    if target.day is None and not (target.words or "").strip():
        raise Refused("A target date needs a day, or the words of the action plan.")
    # Of whatever day: a back-dated change must not slip in as "the first".
    promised = any(isinstance(e.content, TargetSet) for e in standing_entries(entries))
    if promised and not (target.reason.strip() and target.agreed_by.strip()):
        raise Refused(
            "A target date has been promised already; to change it, give the reason and who agreed to the new date."
        )


def judge_evidence(evidence: EvidenceAdded, today: date) -> None:
    """Refuse evidence without a title, of a day to come, or with nothing to look at; its file need not be kept yet."""
    if not evidence.title.strip():
        raise Refused("Evidence needs a title.")
    if evidence.evidence_date > today:
        raise Refused(
            f"Evidence cannot describe a day in the future: {long_day(evidence.evidence_date)} is after today."
        )
    if evidence.file is None and not (evidence.link.strip() or evidence.text.strip() or evidence.internal.strip()):
        raise Refused("Evidence is a file, a link or a note: give one of them.")


def _judge_replaced(entries: Sequence[Entry], evidence: EvidenceAdded, on: date | None) -> None:
    if evidence.replaces is None:
        return
    earlier = next((e for e in standing_entries(entries) if e.id == evidence.replaces), None)
    if earlier is None or not isinstance(earlier.content, EvidenceAdded):
        raise Refused("The evidence of which this is a new version does not stand here.")
    if on is not None and earlier.on is not None and on < earlier.on:
        raise Refused(f"The version that it replaces was added on {long_day(earlier.on)}; a new one cannot be older.")


def _judge_progress(standing: Standing, value: Progress) -> None:
    if standing.closed is not None:
        raise Refused(
            f"It was closed on {long_day(standing.closed.on)}; re-open it before reporting that it is {value.lower()}."
        )


def _judge_clearance(entries: Sequence[Entry], clearance: Clearance, on: date | None) -> None:
    standing = standing_entries(entries)
    update = next((e for e in standing if e.id == clearance.update), None)
    if update is None or not isinstance(update.content, ProgressReported):
        raise Refused("There is no such update here whose words could be cleared.")
    earlier = (e.content.update for e in standing if isinstance(e.content, Clearance))
    if update.content.cleared_by.strip() or clearance.update in earlier:
        raise Refused("The words of that update are cleared already.")
    if on is not None and update.on is not None and on < update.on:
        raise Refused(f"Words cannot be cleared before they were said: that update is of {long_day(update.on)}.")


def _judge_no_later_end(entries: Sequence[Entry], on: date) -> None:
    """Refuse an end back-dated to before another one, unless it was re-opened between the two."""
    ends = ((e.on, e.content) for e in standing_entries(entries) if isinstance(e.content, Closed | Reopened | PassedOn))
    day, said = next(((day, said) for day, said in ends if day is not None and day > on), (None, None))
    if day is not None and not isinstance(said, Reopened):
        what = "closed" if isinstance(said, Closed) else "passed on"
        raise Refused(f"It was {what} on {long_day(day)} already; withdraw that first.")


def _judge_passing_on(entries: Sequence[Entry], standing: Standing, on: date) -> None:
    if standing.closed is not None:
        raise Refused(f"It was closed on {long_day(standing.closed.on)}; only what is open is passed on.")
    _judge_no_later_end(entries, on)


def _judge_closing(
    entries: Sequence[Entry], standing: Standing, closed: Closed, on: date, own_names: Sequence[str]
) -> None:
    if standing.closed is not None:
        raise Refused(f"It was closed on {long_day(standing.closed.on)} already.")
    _judge_no_later_end(entries, on)
    found = lacking_now(standing, closed, on, own_names)
    if found and not closed.unverified:
        raise Refused(
            f"To close it as “{closed.outcome}”, it lacks {listed(found)}; add what lacks, or close it as unverified."
        )


def lacking_now(standing: Standing, closed: Closed, on: date, own_names: Sequence[str] = ()) -> tuple[str, ...]:
    """Return what lacks for a closing on a day, as things stand; `own_names` are those of the item's body."""
    return lacking(closed, replace(standing.closing_case(on), own_names=tuple(own_names)))


def _judge_reopening(entries: Sequence[Entry], standing: Standing, reason: str, on: date) -> None:
    later = (
        e.on for e in standing_entries(entries) if isinstance(e.content, Closed) and e.on is not None and e.on > on
    )
    if day := next(later, None):
        raise Refused(f"It was closed on {long_day(day)}, after that day; re-open it on that day or later.")
    if standing.closed is None and standing.progress is not Progress.COMPLETE:
        raise Refused("It is neither closed nor reported complete on that day, so there is nothing to re-open.")
    if not reason.strip():
        raise Refused("Re-opening needs a reason.")


def judge_correction(entries: Sequence[Entry], correction: Correction) -> None:
    """Refuse to withdraw what is not there, is withdrawn already, or gives no reason."""
    withdrawn = next((e for e in entries if e.id == correction.withdraws), None)
    if withdrawn is None or not is_withdrawable(withdrawn):
        raise Refused("There is no such entry here to withdraw.")
    if correction.withdraws in withdrawn_ids(entries):
        raise Refused("That entry is withdrawn already.")
    if not correction.reason.strip():
        raise Refused("Withdrawing an entry needs a reason.")
    if isinstance(withdrawn.content, TargetSet) and not correction.agreed_by.strip():
        raise Refused("Withdrawing a target date needs the name of whoever agreed to that.")
    if isinstance(withdrawn.content, Closed):
        _judge_no_reopening(entries, withdrawn)


def _judge_no_reopening(entries: Sequence[Entry], closing: Entry) -> None:
    """Refuse to withdraw a closing that was re-opened: what re-opened it would stand without anything to re-open."""
    turns = [e for e in standing_entries(entries) if isinstance(e.content, Closed | Reopened)]
    after = turns[[e.id for e in turns].index(closing.id) + 1 :]
    if after and isinstance(after[0].content, Reopened) and after[0].on is not None:
        raise Refused(f"It was re-opened on {long_day(after[0].on)}; withdraw the re-opening first.")


_ISSUED = "An issued report is never changed or taken back; issue another that follows it, and says what is different."


def judge_keeping(facts: RecordFacts) -> None:
    """Refuse to keep or amend what only issuing a report writes."""
    if isinstance(facts, IssuedFacts):
        raise Refused(_ISSUED)


def judge_disposal(entry: Entry | None, authority: str, reason: str) -> Entry:
    """Return the entry whose words may be disposed of.

    Refused for what is no statement, and without authority or reason: the gap must explain itself.
    """
    if entry is not None and entry.subject.kind is SubjectKind.ISSUED_REPORT:
        raise Refused(_ISSUED)
    if entry is None or entry.kind not in DISPOSABLE_KINDS:
        raise Refused("Only the words of a statement can be disposed of; what is kept of a record is amended instead.")
    if not authority.strip():
        raise Refused("Name the authority for the disposal, such as the decision of the data protection officer.")
    if not reason.strip():
        raise Refused("A disposal needs a reason; it stays in the history in the place of the words.")
    return entry


def is_withdrawable(entry: Entry) -> bool:
    """Say whether an entry can be withdrawn by itself: a statement about an item, or one of its actions."""
    if entry.subject.kind is SubjectKind.ACTION:
        return isinstance(entry.content, ActionFacts | Correction)
    is_said = isinstance(entry.content, Statement) and not isinstance(entry.content, Disposal)
    return entry.subject.kind is SubjectKind.ASSIGNMENT and is_said


# Records that nothing else needs: they can be taken back whole.
_LOOSE = frozenset({SubjectKind.LINK, SubjectKind.SUCCESSION, SubjectKind.POST, SubjectKind.ACTION})


def judge_taking_back(entries: Sequence[Entry], correction: Correction) -> None:
    """Refuse to withdraw what is no entry of a record, is withdrawn already, or would leave nothing of the record."""
    if any(e.subject.kind is SubjectKind.ISSUED_REPORT for e in entries):
        raise Refused(_ISSUED)
    facts = [e for e in standing_entries(entries) if e.subject.kind.value == e.kind.value]
    withdrawn = next((e for e in facts if e.id == correction.withdraws), None)
    if withdrawn is None:
        raise Refused("There is no such entry of this record to withdraw, or it is withdrawn already.")
    if not correction.reason.strip():
        raise Refused("Withdrawing an entry needs a reason.")
    if len(facts) == 1 and isinstance(withdrawn.content, AssignmentFacts) and withdrawn.content.received_from:
        raise Refused("This item was received by a hand-over; undo the hand-over at the body that passed it on.")
    if len(facts) == 1 and withdrawn.subject.kind not in _LOOSE:
        raise Refused("This is all that is kept of the record, and others may name it; amend it instead.")


def judge_report(entries: Sequence[Entry], statement: AssessmentMade | Correction) -> None:
    """Refuse an assessment of a whole report without words, or to withdraw one that does not stand."""
    if isinstance(statement, AssessmentMade):
        if not entries:
            raise Refused("That report is not in this register any more.")
        _judge_words(statement)
        return
    assessments = {e.id for e in standing_entries(entries) if isinstance(e.content, AssessmentMade)}
    if statement.withdraws not in assessments:
        raise Refused("There is no such assessment of this report, or it is withdrawn already.")
    if not statement.reason.strip():
        raise Refused("Withdrawing an entry needs a reason.")
