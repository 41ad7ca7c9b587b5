"""An entry as canonical JSON: what is sealed by the chain, and from which all other columns are derived."""

import json
from datetime import date
from typing import Any
from uuid import UUID

from cattrs.errors import BaseValidationError

from tracker.db.converter import CONVERTER
from tracker.db.types import moment_text, read_moment
from tracker.domain.contents import CONTENT_OF, EntryKind
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.errors import BadInput


class DamagedPayload(Exception):
    """A payload that is not an entry as we write them."""


def write_payload(entry: Entry) -> str:
    """Return an entry as canonical JSON: keys sorted, no spaces, UTF-8 as it is.

    BadInput where its words are not text, such as half a character from a damaged clipboard.
    """
    said = {
        "id": str(entry.id),
        "subject": {"kind": entry.subject.kind.value, "id": str(entry.subject.id)},
        "kind": entry.kind.value,
        "on": entry.on.isoformat() if entry.on else None,
        "recorded_at": moment_text(entry.recorded_at),
        "by": entry.by,
        "recorded_by": entry.recorded_by,
        "content": CONVERTER.unstructure(entry.content),
    } | ({"why": entry.why} if entry.why else {})
    payload = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if any("\ud800" <= letter <= "\udfff" for letter in payload):
        raise BadInput("The words hold a damaged character that cannot be kept; remove it or type it again.")
    return payload


def read_payload(payload: str, book: UUID, sequence: int) -> Entry:
    """Return the entry that a payload tells; DamagedPayload where it tells none."""
    try:
        said: dict[str, Any] = json.loads(payload)
        return Entry(
            id=UUID(said["id"]),
            book=book,
            sequence=sequence,
            subject=Subject(SubjectKind(said["subject"]["kind"]), UUID(said["subject"]["id"])),
            on=date.fromisoformat(said["on"]) if said["on"] else None,
            recorded_at=read_moment(said["recorded_at"]),
            by=said["by"],
            recorded_by=said["recorded_by"],
            content=CONVERTER.structure(said["content"], CONTENT_OF[EntryKind(said["kind"])]),
            why=said.get("why", ""),
        )
    except (ValueError, KeyError, TypeError, BaseValidationError) as fault:
        raise DamagedPayload(str(fault)) from fault
