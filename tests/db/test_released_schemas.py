import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.builders import say
from tests.db.schemas.make import as_sql, small_register
from tests.issuing import typesetter
from tracker.db.schema import HEAD
from tracker.domain.listing import Selection
from tracker.domain.statements import NoteMade
from tracker.services.issuing import issue
from tracker.services.listing import all_rows
from tracker.services.proof import check
from tracker.services.register import open_register

SCHEMAS = Path(__file__).parent / "schemas"
RELEASED = sorted(path.stem for path in SCHEMAS.glob("*.sql"))
DAY = date(2020, 6, 1)


def made_from(revision: str, folder: Path) -> Path:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "register.sqlite")) as connection:
        connection.executescript((SCHEMAS / f"{revision}.sql").read_text(encoding="utf-8"))
    return folder


def test_the_newest_schema_is_kept_as_a_file() -> None:
    assert RELEASED[-1] == HEAD


@pytest.mark.parametrize("revision", RELEASED)
def test_a_register_of_every_released_schema_opens_proves_and_takes_entries(
    revision: str, tmp_path: Path, home: Path
) -> None:
    folder = made_from(revision, tmp_path / "released.register")
    with open_register(folder, home=home) as register:
        rows = all_rows(register, Selection(DAY))
        assert [(row.body, row.ref, row.slips) for row in rows] == [
            ("Harbour masters", "HB2020/1", 1),
            ("Harbour masters", "HB2020/2", 0),
            ("Signals", "HB2020/2", 0),
        ]
        assert all_rows(register, Selection(DAY, search="ŵe agree"))[0].ref == "HB2020/1"
        say(register, rows[0].id, DAY, NoteMade("Opened by a later version"))
        assert issue(register, typesetter(register), "A clerk").number == 1
    assert check(folder, home=home).findings == ()


def test_the_kept_file_of_the_newest_schema_is_as_the_program_makes_it(tmp_path: Path) -> None:
    with small_register(tmp_path) as register:
        now = as_sql(register.path / "register.sqlite")
    kept = (SCHEMAS / f"{HEAD}.sql").read_text(encoding="utf-8")
    assert now.partition("INSERT INTO")[0] == kept.partition("INSERT INTO")[0]
