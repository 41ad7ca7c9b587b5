"""Records told in names: entries whose facts name other records by what they are called, and say days in words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.domain.dates import long_day, say_part
from tracker.domain.entries import Entry
from tracker.domain.facts import (
    ActionFacts,
    AssignmentFacts,
    BodyFacts,
    IssuedFacts,
    LinkFacts,
    PostFacts,
    PublicationFacts,
    RecommendationFacts,
    RecordFacts,
    RegisterFacts,
    ScaleFacts,
    StoredFile,
    SubPoint,
    SuccessionFacts,
)
from tracker.domain.saying import action_name

_PARTS_OF_DATES = frozenset({"published", "since", "until"})
_GONE = "a record taken back"


def names_in(connection: Connection, entries: Iterable[Entry]) -> dict[UUID, str]:
    """Return what the records are called that some entries name or are about."""
    said = list(entries)
    found = {identity for e in said for identity in (e.subject.id, *_identities(e.content))}
    names = {body.id: body.label for body in records.bodies(connection)}
    names |= {publication.id: publication.facts.code for publication in records.publications(connection)}
    names |= {post.id: post.facts.title for post in records.posts(connection)}
    names |= {scale.id: scale.facts.name for scale in records.scales(connection)}
    items = {one: facts for one in found - names.keys() if (facts := records.assignment_facts(connection, one))}
    wanted = found | {facts.recommendation for facts in items.values()}
    names |= {one: known.ref for one, known in records.referred(connection, wanted).items()}
    names |= {one: f"{names[facts.body]}: {names[facts.recommendation]}" for one, facts in items.items()}
    return names


def _identities(value: object) -> Iterator[UUID]:
    match value:
        case UUID():
            yield value
        case tuple():
            for one in value:
                yield from _identities(one)
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from _identities(getattr(value, field.name))
        case _:
            pass


def named(entry: Entry, names: Mapping[UUID, str]) -> Entry:
    """Return an entry whose facts are fit to be told: names in the place of identities, days in words."""
    return replace(entry, content=_told(entry.content, names)) if isinstance(entry.content, RecordFacts) else entry


def _told(value: Any, names: Mapping[UUID, str]) -> Any:
    match value:
        case UUID():
            return names.get(value, _GONE)
        case date():
            return long_day(value)
        case tuple():
            return tuple(_told(one, names) for one in value)
        case StoredFile():
            return value
        case SubPoint(letter=letter, text=text):
            return f"({letter}) {text}"
        case _ if is_dataclass(value) and not isinstance(value, type):
            changes = {f.name: _field(f.name, getattr(value, f.name), value, names) for f in fields(value)}
            return replace(value, **changes)
        case _:
            return value


def _field(name: str, value: Any, facts: object, names: Mapping[UUID, str]) -> Any:
    is_date = name in _PARTS_OF_DATES or (name == "on" and isinstance(facts, SuccessionFacts))
    return say_part(value) if is_date and isinstance(value, str) else _told(value, names)


def title_of_record(facts: RecordFacts, names: Mapping[UUID, str]) -> str:
    """Return what a record is called where it stands alone: "NPS", "SO2019/7", "HMPPS: SO2019/7"."""
    match facts:
        case BodyFacts(name=name) | ScaleFacts(name=name) | RegisterFacts(name=name):
            return name
        case PublicationFacts(title=title) | PostFacts(title=title) | IssuedFacts(title=title):
            return title
        case RecommendationFacts(ref=ref):
            return ref
        case AssignmentFacts(body=body, recommendation=recommendation):
            return f"{names.get(body, _GONE)}: {names.get(recommendation, _GONE)}"
        case ActionFacts(text=text):
            return f"{action_name(facts)}: {text}"
        case SuccessionFacts(predecessor=before, successor=after):
            return f"{names.get(before, _GONE)} succeeded by {names.get(after, _GONE)}"
        case LinkFacts(kind=kind, recommendation=own, other=other, words=words):
            return f"{names.get(own, _GONE)} {kind.value} {names.get(other, _GONE) if other else words}"
        case _:
            return "This PC's part of the history"
