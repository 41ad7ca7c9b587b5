"""What a proof finds, and how it reads rows and names what they are about, however badly they were changed."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

Values = dict[str, Any]
Storing = Callable[[Mapping[str, Any]], Values]

# What to call each record in a finding: "HMPPS: SO2019/7", a title, a name.
_LABELS = (
    "SELECT id, name FROM register",
    "SELECT id, name FROM body",
    "SELECT id, name FROM scale",
    "SELECT id, title FROM publication",
    "SELECT id, ref FROM recommendation",
    """SELECT assignment.id, body.label || ': ' || recommendation.ref FROM assignment
    JOIN recommendation ON recommendation.key = recommendation_key JOIN body ON body.key = body_key""",
    "SELECT id, title FROM post",
    "SELECT id, 'number ' || number FROM issued_report",
    "SELECT id, '“' || substr(text, 1, 40) || '”' FROM action",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: where (store, history, derived, file) and what, in a sentence."""

    place: str
    sentence: str


@contextmanager
def damaged_text_read(connection: Connection) -> Iterator[None]:
    """Read text whose bytes are no text any more with marks in their place, so that the damaged row can be named."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.text_factory = lambda raw: raw.decode(errors="replace")
    try:
        yield
    finally:
        driver.text_factory = str


def stored_rows(connection: Connection, table: Table, order: str) -> Iterator[Values]:
    """Yield a table's rows as the file holds them: a changed value need not be a date or an identity any more."""
    yield from rows_of(connection, f"SELECT * FROM {table.name} ORDER BY {order}")


def rows_of(connection: Connection, query: str) -> Iterator[Values]:
    """Yield the rows of a query as the file holds them."""
    result = connection.exec_driver_sql(query)
    names = list(result.keys())
    for row in result:
        yield dict(zip(names, row, strict=True))


def storing(connection: Connection, table: Table) -> Storing:
    """Return what turns values for a table into what the file would hold, to be compared with what it does hold."""
    dialect = connection.dialect
    binds = {c.name: c.type.dialect_impl(dialect).bind_processor(dialect) for c in table.columns}

    def as_stored(row: Mapping[str, Any]) -> Values:
        return {name: bind(value) if (bind := binds[name]) else value for name, value in row.items()}

    return as_stored


def labels_of(connection: Connection) -> dict[str, str]:
    """Return what to call each record, by its id as stored."""
    return {str(row[0]): str(row[1]) for query in _LABELS for row in connection.exec_driver_sql(query)}
