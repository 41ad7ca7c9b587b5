"""The JSON shapes of readings: names that scripts rely on."""

from datetime import date, datetime

from tracker.domain.proposal import Proposal, PublicationRead, Reading
from tracker.exchange.rows import Shape


def iso(day: date | datetime | None) -> str | None:
    """Return a day or moment as ISO writes it; None for none."""
    return day.isoformat() if day else None


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
