"""Writes a small register's database, as the program now makes it, as SQL: run once, when a schema is released.

    python -m tests.db.schemas.make

The file is then never changed: a test opens it with every later version.
"""

import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

from tests.builders import HARBOURS, Sample, fill, say
from tests.conftest import Clock, repeatable_outside
from tracker.db.schema import HEAD
from tracker.db.triggers import TRIGGERS
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import Correction, NoteMade, ProgressReported, ResponseGiven, TargetSet
from tracker.services.register import Register, create_register

# Parents before children; what triggers write is left to them.
_TABLES = (
    "alembic_version",
    *("book", "register", "body", "succession", "scale", "publication", "recommendation", "assignment", "place"),
    *("post", "action", "serves", "link", "entry", "spell", "issued_report"),
)


def small_register(folder: Path) -> Register:
    """Make a register that holds each kind of entry but evidence, the same in every run."""
    outside = repeatable_outside(Clock(), "of the released schema")
    register = create_register(folder / "small.register", "The office", outside=outside, home=folder / "home")
    sample: Sample = fill(register, [HARBOURS])
    tides, flags = (sample.assignments[f"Harbour masters: HB2020/{n}"] for n in (1, 2))
    say(register, tides, date(2020, 4, 1), ResponseGiven(Response.AGREED, "Ŵe agree"), TargetSet(date(2020, 9, 30)))
    say(register, tides, date(2020, 5, 1), TargetSet(date(2020, 12, 31), None, "Storms", "The board"))
    told = say(register, flags, date(2020, 5, 2), ProgressReported(Progress.COMPLETE), NoteMade("", "Not quite"))
    say(register, flags, None, Correction(told.entries[0], "Said too early"))
    return register


def as_sql(database: Path) -> str:
    """Return a database as the statements that make it again."""
    with closing(sqlite3.connect(database)) as connection:
        schema = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' AND type <> 'trigger'"
            " ORDER BY type DESC, rowid"
        )
        lines = [f"{sql};" for (sql,) in schema] + [f"{sql};" for sql in TRIGGERS.values()]
        for table in _TABLES:
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            quoted = " || ', ' || ".join(f'quote("{name}")' for name in names)
            rows = connection.execute(f"SELECT {quoted} FROM {table} ORDER BY rowid")
            lines += [f"INSERT INTO {table} VALUES ({values});" for (values,) in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, small_register(Path(folder)) as register:
        made = Path(__file__).with_name(f"{HEAD}.sql")
        made.write_text(as_sql(register.path / "register.sqlite"), encoding="utf-8")
