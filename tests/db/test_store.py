import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.builders import Sample, labels, say
from tracker.db import engine
from tracker.db.ledger import LedgerWriter
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import BodyFacts
from tracker.domain.listing import Selection
from tracker.domain.scales import Progress
from tracker.domain.statements import NoteMade, ProgressReported
from tracker.errors import StoreFault
from tracker.services.proof import check
from tracker.services.register import Register, changed_elsewhere, open_register

DAY = date(2020, 6, 1)
KILLED = """
import os, sys
from datetime import date
from pathlib import Path
from uuid import UUID
from tracker.domain.statements import NoteMade
from tracker.domain.entries import Subject, SubjectKind
from tracker.services.register import open_register

register = open_register(Path(sys.argv[1]), home=Path(sys.argv[2]))

def work(writer, connection):
    # A cache of nothing: what is written reaches the file, and only the journal can take it back.
    connection.exec_driver_sql("PRAGMA cache_size = 1")
    for number in range(300):
        note = NoteMade("Never confirmed " * 50)
        writer.append(Subject(SubjectKind.ASSIGNMENT, UUID(sys.argv[3])), note, on=date(2020, 6, 1), by="Nobody")
    print("written", flush=True)
    os._exit(9)

register.store.write(register.id, register.home, register.outside, "Nobody", work)
"""


def entries(register: Register) -> int:
    with register.store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one())


def test_a_process_killed_in_the_middle_of_a_write_leaves_the_register_sound(
    register: Register, sample: Sample, home: Path
) -> None:
    before = entries(register)
    assignment = sample.assignments["Lamps: NS2019/3"]
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, register.path, home, str(assignment)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (killed.returncode, killed.stdout.strip()) == (9, "written"), killed.stderr
    assert (register.path / "register.sqlite-journal").stat().st_size > 0
    assert entries(register) == before
    assert check(register.path, home=home).findings == ()
    say(register, assignment, DAY, NoteMade("Life goes on"))
    assert check(register.path, home=home).findings == ()


def test_a_fault_in_the_middle_of_a_piece_of_work_leaves_nothing(register: Register, sample: Sample) -> None:
    before = entries(register)

    def work(writer: LedgerWriter, _: Connection) -> None:
        subject = Subject(SubjectKind.ASSIGNMENT, sample.assignments["Lamps: NS2019/3"])
        writer.append(subject, ProgressReported(Progress.COMPLETE), on=DAY, by="Lamps")
        writer.keep(Subject(SubjectKind.BODY, register.outside.new_id()), BodyFacts("Ghosts"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        register.store.write(register.id, register.home, register.outside, "A clerk", work)
    assert entries(register) == before
    assert check(register.path, home=register.home).findings == ()


@contextmanager
def locked(register: Register) -> Iterator[None]:
    with closing(sqlite3.connect(register.path / "register.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def test_a_locked_database_gives_the_sentence(
    register: Register, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas = tuple(p for p in engine._PRAGMAS if "busy_timeout" not in p)
    monkeypatch.setattr(engine, "_PRAGMAS", (*pragmas, "PRAGMA busy_timeout = 20"))
    register.store.engine.dispose()
    labels(register, Selection(DAY))
    with locked(register):
        with pytest.raises(StoreFault, match="is being written by another program; nothing was changed"):
            say(register, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade("Too soon"))
        with pytest.raises(StoreFault, match="wait a moment and try again"):
            labels(register, Selection(DAY))
        assert not changed_elsewhere(register)
    say(register, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade("Now"))


def test_a_full_disk_gives_the_sentence_and_changes_nothing(
    register: Register, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = entries(register)
    monkeypatch.setattr(engine, "_PRAGMAS", (*engine._PRAGMAS, "PRAGMA max_page_count = 1"))
    register.store.engine.dispose()
    with pytest.raises(StoreFault, match="the disk is full; nothing was changed"):
        say(register, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade("Too long " * 9999))
    assert entries(register) == before


def test_a_reader_sees_one_unchanging_state(register: Register, sample: Sample, home: Path) -> None:
    with register.store.reading() as connection:
        count = "SELECT count(*) FROM entry"
        before = connection.exec_driver_sql(count).scalar()
        assert connection.exec_driver_sql(count).scalar() == before
    with open_register(register.path, home=home) as other:
        say(other, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade("From beside"))
    assert changed_elsewhere(register)
    assert not changed_elsewhere(register)


def test_the_pragmas_that_safety_needs_hold_on_every_connection(register: Register) -> None:
    with register.store.reading() as connection:
        told = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "busy_timeout")
        }
    assert told == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": engine.BUSY_MILLISECONDS,
    }


def test_the_file_alone_is_complete_whenever_nobody_writes(register: Register, sample: Sample, tmp_path: Path) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], DAY, NoteMade("A word"))
    (tmp_path / "stick.register").mkdir()
    (tmp_path / "stick.register" / "register.sqlite").write_bytes((register.path / "register.sqlite").read_bytes())
    with open_register(tmp_path / "stick.register", home=tmp_path) as carried:
        assert entries(carried) == entries(register)
    assert check(tmp_path / "stick.register", home=tmp_path).findings == ()
