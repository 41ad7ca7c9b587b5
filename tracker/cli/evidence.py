"""Evidence given to `record`: files to keep and links, each with the day that it describes."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.domain.markings import OFFICIAL
from tracker.domain.statements import EvidenceAdded
from tracker.services.ledger import EvidenceFile


@dataclass(frozen=True, slots=True)
class Link:
    """An address offered as evidence."""

    address: str


def evidence(given: Namespace) -> tuple[EvidenceFile | EvidenceAdded, ...]:
    """Return what is offered, in the order in which it was given; kind, page and marking are those of every piece."""
    pairs = zip(given.evidence, given.evidence_date, strict=True)
    return tuple(_piece(given, offered, described) for offered, described in pairs)


def _piece(given: Namespace, offered: Path | Link, described: date) -> EvidenceFile | EvidenceAdded:
    marking, kind, page = given.marking or OFFICIAL, given.kind or "", given.page or ""
    if isinstance(offered, Link):
        address = offered.address.strip()
        return EvidenceAdded(address, described, None, marking, link=address, kind=kind, page=page)
    return EvidenceFile(offered, offered.stem, described, marking, kind=kind, page=page)
