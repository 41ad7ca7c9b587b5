"""The reference bodies and scales that every new register starts with: shipped data with fixed identities."""

import json
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from tracker.db.ledger import LedgerWriter
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import BodyFacts, ScaleFacts
from tracker.paths import resource

# Shipped records have the same identity in every register, so that registers can be merged.
_SHIPPED = UUID("6f3c9ad2-40d5-5c1e-9d39-0b6a3f2f8f11")


def _data(name: str) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(resource("reference", name).read_text(encoding="utf-8"))
    return told


def reference_bodies() -> dict[UUID, BodyFacts]:
    """Return the shipped bodies by their fixed ids."""
    return {
        uuid5(_SHIPPED, f"body {told['key']}"): BodyFacts(
            name=told["name"],
            short_name=told.get("short_name"),
            aliases=tuple(told.get("aliases", ())),
            since=told.get("since"),
            until=told.get("until"),
            note=told.get("note"),
            checked=date.fromisoformat(told["checked"]) if told.get("checked") else None,
        )
        for told in _data("bodies.json")
    }


def reference_scales() -> dict[UUID, ScaleFacts]:
    """Return the shipped scales by their fixed ids."""
    return {
        uuid5(_SHIPPED, f"scale {told['key']}"): ScaleFacts(
            told["name"], told["lane"], tuple(told["values"]), told.get("in_use", True)
        )
        for told in _data("scales.json")
    }


def write_reference(writer: LedgerWriter) -> None:
    """Write the reference data into a new register."""
    for identity, body in reference_bodies().items():
        writer.keep(Subject(SubjectKind.BODY, identity), body)
    for identity, scale in reference_scales().items():
        writer.keep(Subject(SubjectKind.SCALE, identity), scale)
