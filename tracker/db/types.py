"""How identities, moments and lists are written in the store: as text that any tool can read and sort."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID

from cattrs.errors import BaseValidationError
from sqlalchemy import Dialect, String, Text, TypeDecorator
from typing_extensions import override

from tracker.db.converter import CONVERTER

_MOMENT = "%Y-%m-%dT%H:%M:%S.%fZ"
Value = TypeVar("Value")


class DamagedValue(Exception):
    """A stored value that is none of its kind any more: another program changed it."""


def _told(text: str, read: Callable[[str], Value]) -> Value:
    try:
        return read(text)
    except (ValueError, TypeError, KeyError, BaseValidationError) as fault:
        raise DamagedValue(str(fault)) from fault


def moment_text(moment: datetime) -> str:
    """Return a moment as stored and sealed: UTC, to the microsecond, always of one width."""
    return moment.astimezone(UTC).strftime(_MOMENT)


def read_moment(text: str) -> datetime:
    """Return the moment that a stored text tells; ValueError where it tells none in UTC."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not UTC:
        raise ValueError(f"{text} is not a moment in UTC")
    return moment


class Identity(TypeDecorator[UUID]):
    """A UUID as its 36 characters."""

    impl = String(36)
    cache_ok = True

    @override
    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        return None if value is None else _told(value, UUID)


class Day(TypeDecorator[date]):
    """A day as ISO writes it."""

    impl = String(10)
    cache_ok = True

    @override
    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else _told(value, date.fromisoformat)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC."""

    impl = String(27)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else moment_text(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _told(value, read_moment)


class Words(TypeDecorator[tuple[str, ...]]):
    """A tuple of strings as a JSON list."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(list(value), ensure_ascii=False)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        if value == "[]":  # nearly all of them
            return ()
        return None if value is None else tuple(_told(value, json.loads))


class Facts(TypeDecorator[tuple[Any, ...]]):
    """A tuple of the domain's values of one kind, such as the names that a body bore, as a JSON list."""

    impl = Text
    cache_ok = True

    def __init__(self, of: type[Any]) -> None:
        super().__init__()
        self.of = of

    @override
    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        told = CONVERTER.unstructure(list(value or ()))
        return json.dumps(told, ensure_ascii=False, sort_keys=True)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:
        return tuple(_told(value or "[]", lambda text: CONVERTER.structure(json.loads(text), list[self.of])))  # type: ignore[name-defined]
