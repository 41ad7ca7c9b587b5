"""The JSON shapes of lists and readings: names that scripts rely on."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from tracker.domain.listing import AssignmentRow
from tracker.domain.proposal import Proposal, PublicationRead, Reading
from tracker.services.contradictions import Contradicted

Shape = dict[str, object]


def iso(day: date | datetime | None) -> str | None:
    """Return a day or moment as ISO writes it; None for none."""
    return day.isoformat() if day else None


def row_shape(row: AssignmentRow, origins: Mapping[UUID, str]) -> Shape:
    """Return one row of the list; `origins` names the body of each item that another was received from."""
    return {
        "ref": row.ref,
        "publication": row.publication,
        "published": row.published,
        "number": row.number,
        "text": row.text,
        "addressee": row.addressee,
        "body": row.body_name,
        "role": row.role.value or None,
        "received_from": origins.get(row.received_from) if row.received_from else None,
        "status": row.status.value,
        "flags": list(row.flags),
        "response": row.response,
        "progress": row.progress,
        "assessment": row.assessment,
        "assessment_scale": row.assessment_scale,
        "assessment_on": iso(row.assessment_on),
        "assessment_by": row.assessment_by,
        "target_date": iso(row.target),
        "target_words": row.target_words,
        "first_target_date": iso(row.first_target),
        "slips": row.slips,
        "slip_days": row.slip_days,
        "schedule": row.schedule.value,
        "last_entry_on": iso(row.last_entry_on),
        "evidence_count": row.evidence_count,
        "closed_on": iso(row.closed_on),
        "closed_reason": row.closed_reason,
        "closed_unverified": row.is_unverified,
        "lacks": list(row.lacks),
        "contradictions": [found.sentence for found in contradictions_of(row)],
        "priority": row.priority,
    }


ROW_KEYS = (
    "ref", "publication", "published", "number", "text", "addressee", "body", "role", "received_from", "status",
    "flags", "response", "progress", "assessment", "assessment_scale", "assessment_on", "assessment_by", "target_date",
    "target_words", "first_target_date", "slips", "slip_days", "schedule", "last_entry_on", "evidence_count",
    "closed_on", "closed_reason", "closed_unverified", "lacks", "contradictions", "priority",
)  # fmt: skip


def contradictions_of(row: AssignmentRow) -> tuple[Contradicted, ...]:
    """Return what contradicts itself in a row, gravest first."""
    return tuple(Contradicted(row, kind) for kind in row.contradictions)


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
