from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from sqlalchemy import Dialect
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

from tracker.db.types import DamagedValue, Day, Identity, Moment, Words, moment_text, read_moment

DIALECT: Dialect = sqlite.dialect()
KINDS: list[tuple[Identity | Moment | Words | Day, object, str]] = [
    (Identity(), UUID(int=7), "00000000-0000-0000-0000-000000000007"),
    (Moment(), datetime(2020, 1, 2, 3, 4, 5, 6, UTC), "2020-01-02T03:04:05.000006Z"),
    (Words(), ("ŵ", 'a "word"'), '["ŵ", "a \\"word\\""]'),
    (Day(), date(87, 1, 2), "0087-01-02"),
]


@pytest.mark.parametrize(("kind", "value", "stored"), KINDS, ids=lambda part: type(part).__name__)
def test_values_are_stored_as_text_that_any_tool_can_read(kind: TypeEngine[object], value: object, stored: str) -> None:
    assert kind.process_bind_param(value, DIALECT) == stored  # type: ignore[attr-defined]
    assert kind.process_result_value(stored, DIALECT) == value  # type: ignore[attr-defined]
    assert kind.process_bind_param(None, DIALECT) is None  # type: ignore[attr-defined]
    assert kind.process_result_value(None, DIALECT) is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(("kind", "value", "stored"), KINDS, ids=lambda part: type(part).__name__)
def test_text_that_is_no_value_is_damage(kind: TypeEngine[object], value: object, stored: str) -> None:
    with pytest.raises(DamagedValue):
        kind.process_result_value("?" + stored, DIALECT)  # type: ignore[attr-defined]


def test_moments_sort_as_text_as_they_do_in_time() -> None:
    start = datetime(2020, 1, 1, tzinfo=UTC)
    moments = [start + timedelta(microseconds=n * 999_983) for n in range(50)]
    assert sorted(map(moment_text, moments)) == [moment_text(m) for m in moments]
    assert [read_moment(moment_text(m)) for m in moments] == moments
    assert moment_text(datetime(2020, 1, 1, 5, tzinfo=timezone(timedelta(hours=5)))) == moment_text(start)
