"""The connection to a register's SQLite file: its pragmas, and transactions that really begin."""

from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

BUSY_MILLISECONDS = 5_000
# A rollback journal that is truncated, not WAL: one file, complete whenever nobody writes, and fit for network drives.
# FULL: a confirmed commit survives a power cut. Without recursive triggers, INSERT OR REPLACE walks through the
# append-only triggers.
_PRAGMAS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
)


def open_engine(database: Path) -> Engine:
    """Return an engine on an existing or new SQLite file. Nothing is read or written yet."""
    engine = create_engine(URL.create("sqlite", database=str(database)))
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begun)
    return engine


def _connected(connection: SQLiteConnection, _record: Any) -> None:
    # sqlite3 would otherwise begin transactions late, and never around a change of the schema.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begun(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
