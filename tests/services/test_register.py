import errno
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.conftest import Clock, repeatable_outside
from tracker.db import engine
from tracker.db.ledger import LedgerWriter
from tracker.domain.listing import Selection
from tracker.errors import BadInput, StoreFault, TrackerError
from tracker.services import reference, register
from tracker.services.listing import all_rows, bodies, counts
from tracker.services.proof import check
from tracker.services.register import Register, create_register, open_register


def created(path: Path, home: Path) -> Register:
    return create_register(path, "The office", outside=repeatable_outside(Clock()), home=home)


def test_a_new_register_holds_the_reference_bodies_and_nothing_else(tmp_path: Path, home: Path) -> None:
    with created(tmp_path / "office.register", home) as made:
        assert (made.name, made.path.name) == ("office", "office.register")
        assert {body.facts.name for body in bodies(made)} >= {"HM Prison and Probation Service", "Home Office"}
        assert all_rows(made, Selection(made.outside.today())) == ()
        assert counts(made, Selection(made.outside.today())).total == 0
        scales = "SELECT name FROM scale WHERE in_use"
        with made.store.reading() as connection:
            assert len(connection.exec_driver_sql(scales).all()) >= 5
    assert check(tmp_path / "office.register", home=home).findings == ()


def test_registers_can_be_made_at_the_same_time(tmp_path: Path, home: Path) -> None:
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda n: created(tmp_path / f"{n}.register", home), range(4)))
    for one in made:
        one.close()
        assert check(one.path, home=home).findings == ()


def test_shipped_records_have_the_same_identity_in_every_register(tmp_path: Path, home: Path) -> None:
    with created(tmp_path / "one", home) as one, created(tmp_path / "two", home) as two:
        assert [body.id for body in bodies(one)] == [body.id for body in bodies(two)]
        assert one.id == two.id  # of one repeatable world; ids of the real world differ
    assert len(reference.reference_bodies()) >= 25
    assert all(len(scale.values) >= 2 for scale in reference.reference_scales().values())


def test_the_ending_is_added_where_it_is_missing_and_folders_are_made(tmp_path: Path, home: Path) -> None:
    with created(tmp_path / "deep" / "v1.2 100% sure? #1", home) as made:
        assert made.path == tmp_path / "deep" / "v1.2 100% sure? #1.register"
        assert sorted(p.name for p in made.path.iterdir() if p.suffix != ".sqlite-journal") == [
            "evidence",
            "register.sqlite",
            "sources",
        ]
    with open_register(made.path, home=home) as again:
        assert (again.id, again.name) == (made.id, made.name)


def test_a_path_that_is_taken_is_refused_and_left_alone(tmp_path: Path, home: Path) -> None:
    taken = tmp_path / "taken.register"
    taken.mkdir()
    (taken / "letter.txt").write_text("words")
    with pytest.raises(BadInput, match="is there already; choose another name, or open it"):
        created(taken, home)
    assert [p.name for p in taken.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("place", ["a file/office", "x" * 300])
def test_a_folder_that_cannot_be_made_is_refused_in_words(tmp_path: Path, home: Path, place: str) -> None:
    (tmp_path / "a file").write_text("")
    with pytest.raises(BadInput, match=r"cannot be made .*; choose a folder that you may write in"):
        created(tmp_path / place, home)
    assert [p.name for p in tmp_path.iterdir()] == ["a file"]


def test_a_folder_that_fails_half_way_leaves_nothing(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Path.mkdir

    def failing(path: Path, *given: bool, **named: bool) -> None:
        if path.name == "sources":
            raise OSError(errno.ENOSPC, "No space left on device")
        make(path, *given, **named)

    monkeypatch.setattr(Path, "mkdir", failing)
    with pytest.raises(BadInput, match="No space left"):
        created(tmp_path / "office", home)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_no_half_made_register(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_PRAGMAS", (*engine._PRAGMAS, "PRAGMA max_page_count = 46"))
    with pytest.raises(StoreFault, match="the disk is full"):
        created(tmp_path / "office", home)
    assert not (tmp_path / "office.register").exists()


def test_a_fault_while_filling_leaves_no_half_made_register(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(writer: LedgerWriter) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(register, "write_reference", failing)
    with pytest.raises(ZeroDivisionError):
        created(tmp_path / "office", home)
    assert not (tmp_path / "office.register").exists()


def sentence(path: Path, home: Path) -> str:
    with pytest.raises(TrackerError) as fault:
        open_register(path, home=home)
    said = str(fault.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_what_is_no_register_is_refused_in_one_sentence(tmp_path: Path, home: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a file.txt").write_text("words")
    assert "There is no register" in sentence(tmp_path / "nowhere", home)
    assert "There is no register" in sentence(tmp_path / ("x" * 300), home)
    assert "a register is a folder" in sentence(tmp_path / "a file.txt", home)
    assert "choose a folder that holds register.sqlite" in sentence(tmp_path / "empty", home)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "was never finished"),
        (b"words that are no database " * 99, "its file register.sqlite is something else"),
        (b"SQLite format 3\x00" + b"\xff" * 4000, "something else"),
    ],
)
def test_a_file_that_is_no_database_is_refused_in_one_sentence(
    tmp_path: Path, home: Path, content: bytes, said: str
) -> None:
    folder = tmp_path / "odd.register"
    folder.mkdir()
    (folder / "register.sqlite").write_bytes(content)
    assert said in sentence(folder, home)
    assert (folder / "register.sqlite").read_bytes() == content


def test_a_register_cut_short_is_refused_in_one_sentence(empty_template: Path, tmp_path: Path, home: Path) -> None:
    folder = Path(shutil.copytree(empty_template / "empty.register", tmp_path / "cut.register"))
    whole = (folder / "register.sqlite").read_bytes()
    (folder / "register.sqlite").write_bytes(whole[: len(whole) // 2])
    assert "is damaged" in sentence(folder, home)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM register",
        "UPDATE register SET id = 'nobody'",
        "ALTER TABLE register RENAME COLUMN name TO title",
    ],
)
def test_a_register_without_its_own_identity_is_refused_in_one_sentence(
    empty_template: Path, tmp_path: Path, home: Path, statement: str
) -> None:
    folder = Path(shutil.copytree(empty_template / "empty.register", tmp_path / "odd.register"))
    with closing(sqlite3.connect(folder / "register.sqlite")) as connection, connection:
        connection.execute(statement)
    assert sentence(folder, home)


def test_the_database_itself_may_be_named_in_place_of_its_folder(register: Register, home: Path) -> None:
    with open_register(register.path / "register.sqlite", home=home) as again:
        assert again.path == register.path


def test_a_closed_register_lets_go_of_its_files(register: Register, tmp_path: Path) -> None:
    def nothing(_: LedgerWriter, __: Connection) -> None:
        return

    register.store.write(register.id, register.home, register.outside, "A clerk", nothing)
    register.close()
    register.path.rename(tmp_path / "moved.register")
