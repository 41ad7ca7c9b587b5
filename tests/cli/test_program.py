"""The one place where a fault becomes a sentence and an exit code."""

import sys
from pathlib import Path

import pytest

import tracker
from tests.cli.conftest import Run
from tracker.cli import main, registers
from tracker.errors import StoreFault


def _failing(fault: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    def check(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(registers, "check", check)


def test_without_a_command_the_window_opens() -> None:
    asked: list[tuple[Path | None, Path | None]] = []

    def open_window(register: Path | None, picture: Path | None) -> int:
        asked.append((register, picture))
        return 0

    assert main([], open_window) == 0
    assert asked == [(None, None)]


def test_a_fault_of_the_world_is_its_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(StoreFault("The register is\nbusy; try again."), monkeypatch)
    ran = run("check", "--register", "R")
    assert (ran.code, ran.out, ran.err) == (2, "", "The register is busy; try again.\n")


def test_a_file_that_the_computer_refuses_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(PermissionError(13, "Permission denied", "/here/file"), monkeypatch)
    assert run("check", "--register", "R").err == "/here/file cannot be used: permission denied.\n"


def test_a_full_disk_is_said_plainly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(OSError(28, "No space left on device"), monkeypatch)
    assert run("check", "--register", "R").err == "The computer refused: no space left on device.\n"


def test_an_interruption_is_one_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(KeyboardInterrupt(), monkeypatch)
    ran = run("check", "--register", "R")
    assert (ran.code, ran.err) == (2, "Stopped as asked; what was not finished has not been kept.\n")


def test_a_defect_is_one_sentence_and_its_details_are_kept(
    run: Run, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    _failing(ZeroDivisionError("the details"), monkeypatch)
    ran = run("check", "--register", "R")
    log = home / "defects.log"
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "a defect of the program" in ran.err
    assert str(log) in ran.err
    kept = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError: the details" in kept
    assert tracker.__version__ in kept


def test_a_defect_that_cannot_be_written_down_at_home_is_written_elsewhere(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    blocked = tmp_path / "a file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("TRACKER_HOME", str(blocked / "home"))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(elsewhere))
    _failing(ZeroDivisionError("the details"), monkeypatch)
    assert str(elsewhere / "defects.log") in run("check", "--register", "R").err


def test_a_program_with_a_part_missing_says_so_in_a_sentence_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tracker.cli.commands", None)
    ran = run("check", "--register", "R")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("This is a defect of the program")


def test_help_and_version_are_answers(run: Run) -> None:
    helped = run("list", "--help")
    assert (helped.code, helped.err) == (0, "")
    assert "--as-known DATE" in helped.out
    assert run("--version").out == f"Recommendation Tracker {tracker.__version__}\n"
