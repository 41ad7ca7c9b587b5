"""The rules when recording: what may be said, judged before it is written. The fold itself never refuses."""

from collections.abc import Sequence
from datetime import date

from tracker.domain.contents import Correction, EvidenceAdded, NoteMade, Statement, TargetSet
from tracker.domain.dates import long_day
from tracker.domain.entries import Entry, SubjectKind, standing_entries, withdrawn_ids
from tracker.errors import Refused


def judge_signature(on: date | None, by: str, recorded_by: str, today: date) -> None:
    """Refuse a statement of nobody, or one that would take effect in the future."""
    if not by.strip():
        raise Refused("Whose statement it is must be named.")
    if not recorded_by.strip():
        raise Refused("Who records it must be named.")
    if on is not None and on > today:
        raise Refused(f"Nothing can take effect in the future: {long_day(on)} is after today, {long_day(today)}.")


def judge(entries: Sequence[Entry], statement: Statement, today: date) -> None:
    """Refuse a statement about an assignment that the rules forbid, given the entries that it already has."""
    match statement:
        case TargetSet():
            _judge_target(entries, statement)
        case EvidenceAdded(title=title, evidence_date=evidence_date):
            judge_evidence(title, evidence_date, today)
        case NoteMade(text=text, internal=internal):
            if not (text.strip() or internal.strip()):
                raise Refused("A note needs words.")
        case Correction():
            _judge_correction(entries, statement)
        case _:
            pass


def _judge_target(entries: Sequence[Entry], target: TargetSet) -> None:
    if target.day is None and not (target.words or "").strip():
        raise Refused("A target date needs a day, or the words of the action plan.")
    # Of whatever day: a back-dated change must not slip in as "the first".
    promised = any(isinstance(e.content, TargetSet) for e in standing_entries(entries))
    if promised and not (target.reason.strip() and target.agreed_by.strip()):
        raise Refused(
            "A target date has been promised already; to change it, give the reason and who agreed to the new date."
        )


def judge_evidence(title: str, evidence_date: date, today: date) -> None:
    """Refuse evidence without a title, or of a day to come; its file need not be kept yet."""
    if not title.strip():
        raise Refused("Evidence needs a title.")
    if evidence_date > today:
        raise Refused(f"Evidence cannot describe a day in the future: {long_day(evidence_date)} is after today.")


def _judge_correction(entries: Sequence[Entry], correction: Correction) -> None:
    withdrawn = next((e for e in entries if e.id == correction.withdraws), None)
    if withdrawn is None or withdrawn.subject.kind is not SubjectKind.ASSIGNMENT or not is_statement(withdrawn):
        raise Refused("There is no such entry here to withdraw.")
    if correction.withdraws in withdrawn_ids(entries):
        raise Refused("That entry is withdrawn already.")
    if not correction.reason.strip():
        raise Refused("Withdrawing an entry needs a reason.")
    if isinstance(withdrawn.content, TargetSet) and not correction.agreed_by.strip():
        raise Refused("Withdrawing a target date needs the name of whoever agreed to that.")


def is_statement(entry: Entry) -> bool:
    """Say whether the entry states something about an assignment, rather than keeping a record."""
    return isinstance(entry.content, Statement)
