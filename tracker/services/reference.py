"""The reference data that every new register starts with: shipped bodies, successions and scales, of fixed identity."""

import json
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from tracker.db.ledger import LedgerWriter
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import BodyFacts, DatedName, Parent, ScaleFacts, SuccessionFacts
from tracker.domain.scales import Finding
from tracker.paths import resource

# Shipped records have the same identity in every register, so that registers can be merged.
_SHIPPED = UUID("6f3c9ad2-40d5-5c1e-9d39-0b6a3f2f8f11")

Told = dict[str, Any]


def _data(name: str) -> list[Told]:
    told: list[Told] = json.loads(resource("reference", name).read_text(encoding="utf-8"))
    return told


def _id_of(kind: str, key: str) -> UUID:
    return uuid5(_SHIPPED, f"{kind} {key}")


def _checked(told: Told) -> date | None:
    return date.fromisoformat(told["checked"]) if told.get("checked") else None


def reference_bodies() -> dict[UUID, BodyFacts]:
    """Return the shipped bodies by their fixed ids."""
    return {_id_of("body", told["key"]): _body(told) for told in _data("bodies.json")}


def _body(told: Told) -> BodyFacts:
    return BodyFacts(
        name=told["name"],
        short_name=told.get("short_name"),
        aliases=tuple(told.get("aliases", ())),
        since=told.get("since"),
        until=told.get("until"),
        note=told.get("note"),
        checked=_checked(told),
        class_of=_id_of("body", told["class_of"]) if "class_of" in told else None,
        names=tuple(DatedName(**name) for name in told.get("names", ())),
        parents=tuple(
            Parent(_id_of("body", parent["body"]), parent.get("since"), parent.get("until"))
            for parent in told.get("parents", ())
        ),
    )


def reference_successions() -> dict[UUID, SuccessionFacts]:
    """Return the shipped successions by their fixed ids."""
    return {
        _id_of("succession", told["key"]): SuccessionFacts(
            predecessor=_id_of("body", told["predecessor"]),
            successor=_id_of("body", told["successor"]),
            on=told["on"],
            function=told.get("function", ""),
            checked=_checked(told),
        )
        for told in _data("successions.json")
    }


def reference_scales() -> dict[UUID, ScaleFacts]:
    """Return the shipped scales by their fixed ids."""
    return {
        _id_of("scale", told["key"]): ScaleFacts(
            name=told["name"],
            lane=told["lane"],
            values=tuple(told["values"]),
            in_use=told.get("in_use", True),
            findings=tuple(map(Finding, told.get("findings", ()))),
            owner=told.get("owner", ""),
        )
        for told in _data("scales.json")
    }


def write_reference(writer: LedgerWriter) -> None:
    """Write the reference data into a new register."""
    for identity, body in reference_bodies().items():
        writer.keep(Subject(SubjectKind.BODY, identity), body)
    for identity, succession in reference_successions().items():
        writer.keep(Subject(SubjectKind.SUCCESSION, identity), succession)
    for identity, scale in reference_scales().items():
        writer.keep(Subject(SubjectKind.SCALE, identity), scale)
