"""The JSON shape of one entry of a history: what every entry has, and the details of its kind."""

from datetime import date

from tracker.cli.shapes import iso
from tracker.cli.shown import Shown
from tracker.domain.closing import check_words
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine, Withdrawal
from tracker.domain.statements import (
    AssessmentMade,
    Closed,
    EvidenceAdded,
    FlagSet,
    PassedOn,
    ProgressReported,
    ResponseGiven,
    TargetSet,
)
from tracker.exchange.rows import Shape


def entry_shape(shown: Shown, line: HistoryLine) -> Shape:
    """Return one entry of a history; `withdrawal` says by whom and why where `withdrawn` is true."""
    return {
        "id": str(line.entry_id),
        "kind": line.kind.value,
        "on": iso(line.on),
        "recorded_at": iso(line.recorded_at),
        "by": line.by,
        "recorded_by": line.recorded_by,
        "headline": line.headline,
        "value": line.value,
        "text": line.text,
        "internal": line.internal,
        "reason": line.reason,
        "agreed_by": line.agreed_by,
        "withdrawn": line.withdrawn is not None,
        "withdrawal": _withdrawal_shape(line.withdrawn),
        "evidence": [_evidence_shape(line.evidence, line.day)] if line.evidence else [],
        "details": _details(shown, line),
    }


def _withdrawal_shape(withdrawal: Withdrawal | None) -> Shape | None:
    if withdrawal is None:
        return None
    return {
        "id": str(withdrawal.entry_id),
        "by": withdrawal.by,
        "recorded_at": iso(withdrawal.recorded_at),
        "reason": withdrawal.reason,
        "agreed_by": withdrawal.agreed_by,
    }


def _evidence_shape(evidence: EvidenceAdded, added_on: date) -> Shape:
    return {
        "title": evidence.title,
        "evidence_date": iso(evidence.evidence_date),
        "added_on": iso(added_on),
        "marking": evidence.marking,
        "file_name": evidence.file.name if evidence.file else None,
        "size": evidence.file.size if evidence.file else None,
        "sha256": evidence.file.sha256 if evidence.file else None,
        "link": evidence.link or None,
        "kind": evidence.kind or None,
        "page": evidence.page or None,
        "supports": [str(entry) for entry in evidence.supports],
        "replaces": str(evidence.replaces) if evidence.replaces else None,
    }


def _details(shown: Shown, line: HistoryLine) -> Shape:
    """Return what an entry says beside its value and words; nothing for kinds that say no more."""
    match line.said:
        case ResponseGiven(part=part, category=category, responder=responder):
            return {"part": part or None, "category": category, "responder": shown.body(responder)}
        case ActionFacts():
            return _action_details(shown, line.said, line.day)
        case ProgressReported():
            return _progress_details(line)
        case AssessmentMade():
            return _assessment_details(shown, line.said)
        case Closed():
            return _closing_details(shown, line.said)
        case _:
            return _other_details(shown, line)


def _other_details(shown: Shown, line: HistoryLine) -> Shape:
    match line.said:
        case TargetSet(words=words):
            return {"words": words}
        case FlagSet(is_set=is_set, what=what):
            return {"is_set": is_set, "what": what or None}
        case PassedOn(to=to):
            return {"to": [shown.bodies_of_items[item] for item in to if item in shown.bodies_of_items]}
        case _:
            return {}


def _progress_details(line: HistoryLine) -> Shape:
    cleared = line.cleared
    return {
        "is_draft": line.is_draft,
        "cleared_by": cleared.by if cleared else None,
        "cleared_on": iso(cleared.on) if cleared else None,
    }


def _action_details(shown: Shown, said: ActionFacts, day: date) -> Shape:
    return {
        "letter": said.letter or None,
        "owner": shown.owner(said, day) or None,
        "due": iso(said.due),
        "due_words": said.due_words,
    }


def _assessment_details(shown: Shown, said: AssessmentMade) -> Shape:
    return {
        "scale": said.scale_name or None,
        "finding": said.finding.value,
        "point": said.part or None,
        "publication": shown.publication(said),
        "citation": said.citation or None,
        "role": said.role or None,
    }


def _closing_details(shown: Shown, said: Closed) -> Shape:
    return {
        "check": check_words(said) or None,
        "checker": said.checker or None,
        "role": said.role or None,
        "publication": shown.publication(said),
        "citation": said.citation or None,
        "superseded_by": said.superseded_by or None,
        "unverified": said.unverified,
        "lacked": list(said.lacking),
    }
