"""The entry: one dated, signed statement of the ledger, never changed once made."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tracker.domain.contents import Content, EntryKind, kind_of
from tracker.domain.statements import Correction


class SubjectKind(StrEnum):
    """What an entry can be about."""

    REGISTER = "register"
    BOOK = "book"
    BODY = "body"
    SUCCESSION = "succession"
    SCALE = "scale"
    PUBLICATION = "publication"
    RECOMMENDATION = "recommendation"
    ASSIGNMENT = "assignment"
    ACTION = "action"
    POST = "post"
    LINK = "link"
    ISSUED_REPORT = "issued report"


@dataclass(frozen=True, slots=True)
class Subject:
    """The record that an entry is about."""

    kind: SubjectKind
    id: UUID


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a book.

    `on` is the day it takes effect (None for a correction, which has no day of its own); `recorded_at` is UTC; `by`
    is whose statement it is, `recorded_by` who typed it. `why` is the reason for keeping or amending a record.
    """

    id: UUID
    book: UUID
    sequence: int
    subject: Subject
    on: date | None
    recorded_at: datetime
    by: str
    recorded_by: str
    content: Content
    why: str = ""

    @property
    def kind(self) -> EntryKind:
        """Return the kind of entry, which its content decides."""
        return kind_of(self.content)

    @property
    def order(self) -> tuple[date, datetime, str, int]:
        """Return the key of the ledger's order: day of effect, moment of recording, book, sequence."""
        return (self.on or date.min, self.recorded_at, str(self.book), self.sequence)


def standing_entries(entries: Iterable[Entry], known_by: datetime | None = None) -> list[Entry]:
    """Return what stands, in the ledger's order: recorded up to `known_by`, not withdrawn, no corrections.

    A correction counts only while it stands itself, so withdrawing a withdrawal restores. Neither the order in which
    entries are supplied matters, nor that two copies of a register supply one of them twice.
    """
    known = list({e.id: e for e in entries if known_by is None or e.recorded_at <= known_by}.values())
    gone = withdrawn_ids(known)
    kept = [e for e in known if e.id not in gone and not isinstance(e.content, Correction)]
    return sorted(kept, key=lambda e: e.order)


def withdrawn_ids(entries: Iterable[Entry]) -> set[UUID]:
    """Return the ids of the entries, corrections included, that a standing correction withdraws."""
    withdraws = {e.id: e.content.withdraws for e in entries if isinstance(e.content, Correction)}
    gone: set[UUID] = set()
    # A correction takes effect once all that may withdraw it are settled. A circle of corrections cannot be recorded;
    # in a damaged register that holds one, none of the circle counts.
    unsettled = Counter(withdraws.values())
    settled = [correction for correction in withdraws if not unsettled[correction]]
    while settled:
        correction = settled.pop()
        target = withdraws[correction]
        if correction not in gone:
            gone.add(target)
        unsettled[target] -= 1
        if target in withdraws and not unsettled[target]:
            settled.append(target)
    return gone
