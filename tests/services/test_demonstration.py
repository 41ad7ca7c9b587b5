"""The demonstration register: the same every time, and worth looking at."""

import sqlite3
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.schedule import Schedule
from tracker.domain.statements import NoteMade
from tracker.domain.status import Status
from tracker.errors import BadInput
from tracker.paths import resource
from tracker.services.demonstration import make_demonstration
from tracker.services.detail import recommendation
from tracker.services.ledger import Recording, record
from tracker.services.listing import all_rows, publications
from tracker.services.proof import check
from tracker.services.register import Register, open_register

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the demonstration register once; the tests below only look at it."""
    folder = tmp_path_factory.mktemp("demonstration")
    with make_demonstration(folder / "demo", folder / "home") as register:
        return register.path


@pytest.fixture(scope="module")
def rows(made: Path) -> tuple[AssignmentRow, ...]:
    with open_register(made, home=made.parent / "home") as register:
        return all_rows(register, Selection(as_at=TODAY))


@pytest.fixture(scope="module")
def history(made: Path, rows: tuple[AssignmentRow, ...]) -> tuple[HistoryLine, ...]:
    with open_register(made, home=made.parent / "home") as register:
        refs = sorted({row.ref for row in rows})
        return tuple(line for ref in refs for one in recommendation(register, ref, TODAY) for line in one.history)


def _ledger(register: Path) -> list[tuple[object, ...]]:
    database = sqlite3.connect(register / "register.sqlite")
    try:
        return database.execute("SELECT payload, salt, hash FROM entry ORDER BY key").fetchall()
    finally:
        database.close()


def test_it_is_the_same_every_time_and_on_every_pc(made: Path, tmp_path: Path) -> None:
    make_demonstration(tmp_path / "another", tmp_path / "home").close()
    assert _ledger(tmp_path / "another.register") == _ledger(made)


def test_it_is_sound(made: Path, tmp_path: Path) -> None:
    assert check(made, home=tmp_path / "home").findings == ()


def test_it_holds_three_reports_with_their_documents(made: Path, tmp_path: Path) -> None:
    with open_register(made, home=tmp_path / "home") as register:
        reports = publications(register)
    assert sorted(p.facts.code for p in reports) == ["KP2025", "RR2025", "TA2025"]
    assert all(p.facts.source for p in reports)


def test_every_document_says_that_it_was_invented() -> None:
    for folder in ("reports", "evidence"):
        for document in resource("demonstration", folder).iterdir():
            assert "invented" in document.read_text(encoding="utf-8"), document.name


def test_recommendations_are_made_to_several_bodies_and_some_jointly(rows: tuple[AssignmentRow, ...]) -> None:
    assert len({row.ref for row in rows}) == 30
    assert len(rows) == 42
    assert len({row.body for row in rows}) == 9
    assert {len(set(found)) for found in (Counter(row.ref for row in rows).values(),)} == {2}


def test_a_believable_mix_stands_on_the_day_of_the_demonstration(rows: tuple[AssignmentRow, ...]) -> None:
    schedules = Counter(row.schedule for row in rows)
    assert 4 <= schedules[Schedule.OVERDUE] <= 8
    assert schedules[Schedule.DUE_SOON] >= 5
    assert schedules[Schedule.AWAITING_CHECK] >= 6
    assert schedules[Schedule.NOT_YET_DUE] >= 8
    assert {row.status for row in rows} == set(Status)


def test_promises_slip_are_made_in_words_and_name_no_day(rows: tuple[AssignmentRow, ...]) -> None:
    assert max(row.slips for row in rows) == 2
    assert any(row.target and row.target_words for row in rows)
    assert any(row.target is None and row.target_words == "Ongoing" for row in rows)


def test_the_history_has_every_kind_of_thing_that_readers_meet(history: tuple[HistoryLine, ...]) -> None:
    assert {line.kind for line in history} == {"response", "target", "progress", "evidence", "note"}
    assert any(line.withdrawn for line in history)
    assert any("ŵ" in line.text and "ŷ" in line.text for line in history)
    assert any(len(line.text) > 1000 for line in history)
    assert any(line.internal for line in history)


def test_nothing_was_recorded_before_it_was_said(history: tuple[HistoryLine, ...]) -> None:
    assert all(line.on is None or line.on <= line.recorded_at.date() for line in history)


def test_a_path_that_is_taken_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    taken = tmp_path / "demo.register"
    taken.mkdir()
    (taken / "letter.txt").write_text("mine")
    with pytest.raises(BadInput, match="there already"):
        make_demonstration(taken, tmp_path / "home")
    assert [path.name for path in taken.iterdir()] == ["letter.txt"]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tracker.services.demonstration.record", interrupted)
    with pytest.raises(KeyboardInterrupt):
        make_demonstration(tmp_path / "demo", tmp_path / "home")
    assert not (tmp_path / "demo.register").exists()


def _note(register: Register) -> None:
    (item,) = recommendation(register, "RR2025/1", TODAY)
    record(register, [item.row.id], Recording(TODAY, "Clerk", "Clerk", (NoteMade("Seen."),)))


def test_a_second_demonstration_does_not_miss_what_was_recorded_in_the_first(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with make_demonstration(tmp_path / "first", home) as first:
        _note(first)
    with make_demonstration(tmp_path / "second", home) as second:
        assert check(second.path, home=home).findings == ()
        _note(second)
        assert check(second.path, home=home).findings == ()
