"""The proof of the history: each entry's hash seals its payload and the entry before it in its book."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tracker.domain.facts import BookHead
from tracker.domain.language import ENGLISH, Language

GENESIS = "0" * 64


def payload_hash(salt: bytes, payload: str) -> str:
    """Return SHA-256(salt + payload) in hexadecimal: what the chain holds in place of the words themselves."""
    return hashlib.sha256(salt + payload.encode()).hexdigest()


def entry_hash(book: UUID, sequence: int, previous: str, sealed_payload: str) -> str:
    """Return the hash of an entry over its book, sequence, predecessor's hash and salted payload hash (ledger.md)."""
    return hashlib.sha256(f"{book}\n{sequence}\n{previous}\n{sealed_payload}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Seal:
    """What a report prints to fix the history: how many entries there are, and the head of the history."""

    entries: int
    head: str

    def __str__(self) -> str:
        """Return the seal as printed."""
        return self.told(ENGLISH)

    def told(self, say: Language) -> str:
        """Return the seal as printed in a language: "212 dated records, 9f41 c7a0 52be 1234"."""
        head = " ".join(self.head[i : i + 4] for i in range(0, 16, 4))
        return f"{say.count(self.entries, 'dated record')}, {head}"


def seal_of(heads: Sequence[BookHead], entries: int) -> Seal:
    """Return the seal of a register: its one book's head, or the hash over all heads in the order of their books."""
    if len(heads) == 1:
        return Seal(entries, heads[0].hash)
    joined = "\n".join(f"{h.book} {h.sequence} {h.hash}" for h in sorted(heads, key=lambda h: str(h.book)))
    return Seal(entries, hashlib.sha256(joined.encode()).hexdigest())
