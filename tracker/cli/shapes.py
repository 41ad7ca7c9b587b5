"""The JSON shapes of the public interface: names that scripts rely on."""

from datetime import date, datetime

from tracker.domain.history import HistoryLine, Withdrawal
from tracker.domain.listing import AssignmentRow
from tracker.domain.proposal import Proposal, PublicationRead, Reading
from tracker.domain.statements import EvidenceAdded
from tracker.services.detail import Detail

Shape = dict[str, object]


def _iso(day: date | datetime | None) -> str | None:
    return day.isoformat() if day else None


def row_shape(row: AssignmentRow) -> Shape:
    """Return one row of the list. Assessments and closings cannot be recorded yet, so nothing is known of them."""
    return {
        "ref": row.ref,
        "publication": row.publication,
        "published": row.published,
        "number": row.number,
        "text": row.text,
        "addressee": row.addressee,
        "body": row.body_name,
        "status": row.status.value,
        "response": row.response,
        "progress": row.progress,
        "assessment": None,
        "assessment_scale": None,
        "target_date": _iso(row.target),
        "target_words": row.target_words,
        "first_target_date": _iso(row.first_target),
        "slips": row.slips,
        "slip_days": row.slip_days,
        "schedule": row.schedule.value,
        "last_entry_on": _iso(row.last_entry_on),
        "evidence_count": row.evidence_count,
        "closed_on": None,
        "closed_reason": None,
        "closed_unverified": False,
        "priority": row.priority,
    }


ROW_KEYS = (
    "ref", "publication", "published", "number", "text", "addressee", "body", "status", "response", "progress",
    "assessment", "assessment_scale", "target_date", "target_words", "first_target_date", "slips", "slip_days",
    "schedule", "last_entry_on", "evidence_count", "closed_on", "closed_reason", "closed_unverified", "priority",
)  # fmt: skip


def recommendation_shape(details: tuple[Detail, ...]) -> Shape:
    """Return one recommendation with its assignments and their whole history."""
    first = details[0]
    facts, source = first.facts, first.publication
    return {
        "recommendation": {
            "ref": facts.ref,
            "publication": source.title,
            "publishers": list(source.publishers),
            "published": source.published,
            "number": facts.number,
            "stem": facts.stem,
            "item": facts.item,
            "text": facts.text,
            "kind": facts.kind,
            "priority": facts.priority,
            "references": list(facts.references),
            "page": first.page,
            "line": first.line,
        },
        "assignments": [row_shape(d.row) | {"entries": [entry_shape(e) for e in d.history]} for d in details],
    }


def entry_shape(line: HistoryLine) -> Shape:
    """Return one entry of a history; `withdrawal` says by whom and why where `withdrawn` is true."""
    return {
        "id": str(line.entry_id),
        "kind": line.kind.value,
        "on": _iso(line.on),
        "recorded_at": _iso(line.recorded_at),
        "by": line.by,
        "recorded_by": line.recorded_by,
        "value": line.value,
        "text": line.text,
        "internal": line.internal,
        "reason": line.reason,
        "agreed_by": line.agreed_by,
        "withdrawn": line.withdrawn is not None,
        "withdrawal": _withdrawal_shape(line.withdrawn),
        "evidence": [_evidence_shape(line.evidence, line.day)] if line.evidence else [],
    }


def _withdrawal_shape(withdrawal: Withdrawal | None) -> Shape | None:
    if withdrawal is None:
        return None
    return {
        "id": str(withdrawal.entry_id),
        "by": withdrawal.by,
        "recorded_at": _iso(withdrawal.recorded_at),
        "reason": withdrawal.reason,
        "agreed_by": withdrawal.agreed_by,
    }


def _evidence_shape(evidence: EvidenceAdded, added_on: date) -> Shape:
    return {
        "title": evidence.title,
        "evidence_date": _iso(evidence.evidence_date),
        "added_on": _iso(added_on),
        "marking": evidence.marking,
        "file_name": evidence.file.name if evidence.file else None,
        "size": evidence.file.size if evidence.file else None,
        "sha256": evidence.file.sha256 if evidence.file else None,
        "link": evidence.link or None,
        "kind": evidence.kind or None,
        "page": evidence.page or None,
    }


def reading_shape(reading: Reading) -> Shape:
    """Return what a document was read to propose."""
    return {
        "publication": _publication_shape(reading.publication),
        "recommendations": [proposal_shape(p) for p in reading.proposals],
        "doubts": list(reading.doubts),
    }


def _publication_shape(publication: PublicationRead) -> Shape:
    return {
        "title": publication.title,
        "publishers": list(publication.publishers),
        "published": publication.published,
        "kind": publication.kind,
    }


def proposal_shape(proposal: Proposal) -> Shape:
    """Return one proposed recommendation."""
    return {
        "number": proposal.number,
        "stem": proposal.stem,
        "item": proposal.item,
        "text": proposal.text,
        "addressees": list(proposal.addressees),
        "strength": proposal.strength.value,
        "main": proposal.main,
        "kind": proposal.kind,
        "source_publication": proposal.source_publication,
        "page": proposal.page,
        "line": proposal.line,
        "doubts": list(proposal.doubts),
        "references": list(proposal.references),
        "also_at": [{"page": spot.page, "line": spot.line} for spot in proposal.also_at],
    }
