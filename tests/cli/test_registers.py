"""The commands that make, open and prove a register."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tracker.cli import main


def test_new_makes_a_register_and_prints_where_it_is(run: Run, tmp_path: Path) -> None:
    ran = run("new", tmp_path / "Office", "--name", "The office", "--recorded-by", "Clerk")
    assert (ran.code, ran.out, ran.err) == (0, f"{tmp_path / 'Office.register'}\n", "")
    assert run("list", "--register", tmp_path / "Office.register", "--format", "json").out == "[]\n"


def test_new_refuses_a_path_that_is_taken(run: Run, doors: Path) -> None:
    ran = run("new", doors)
    assert ran.code == 2
    assert "is there already" in ran.err


@pytest.mark.parametrize("command", ["new", "demo"])
@pytest.mark.parametrize("path", ["", ".", "/", ".."])
def test_a_register_without_a_name_is_refused(command: str, path: str, run: Run) -> None:
    assert "give the register a name" in run(command, path).err


def test_demo_makes_the_demonstration_register(run: Run, tmp_path: Path) -> None:
    ran = run("demo", tmp_path / "demo.register")
    assert (ran.code, ran.out) == (0, f"{tmp_path / 'demo.register'}\n")


def test_open_hands_the_register_to_the_window() -> None:
    asked: list[tuple[Path | None, Path | None]] = []

    def open_window(register: Path | None, picture: Path | None) -> int:
        asked.append((register, picture))
        return 0

    assert main(["open", "Office.register", "--picture", "window.png"], open_window) == 0
    assert main(["open", "Office.register"], open_window) == 0
    assert asked == [(Path("Office.register"), Path("window.png")), (Path("Office.register"), None)]


def test_check_finds_nothing_wrong_with_a_sound_register(run: Run, demo: Path) -> None:
    ran = run("check", "--register", demo)
    assert ran.code == 0
    assert ran.out.startswith("Nothing is wrong. Looked at: ")
    told = json.loads(run("check", "--register", demo, "--format", "json").out)
    assert told["is_sound"] is True
    assert told["findings"] == []
    assert told["entries"] > 200


def test_check_names_an_entry_that_another_program_changed(run: Run, doors: Path) -> None:
    with sqlite3.connect(doors / "register.sqlite") as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute(
            "UPDATE entry SET payload = replace(payload, 'hinges', 'hinger') WHERE payload LIKE '%hinges%'"
        )
    database.close()
    ran = run("check", "--register", doors, "--format", "json")
    assert ran.code == 1
    assert json.loads(ran.out)["is_sound"] is False
    assert "Faults found: " in run("check", "--register", doors).out


def test_check_names_an_evidence_file_that_was_changed(run: Run, doors: Path, tmp_path: Path) -> None:
    proof = tmp_path / "proof.txt"
    proof.write_text("The list of keys.", encoding="utf-8")
    run("record", "DK2019/1", "--register", doors, "--body", "HMPPS", "--on", "2019-03-01", "--by", "HMPPS",
        "--evidence", proof, "--evidence-date", "2019-02-28")  # fmt: skip
    kept = next((doors / "evidence").rglob("*.txt"))
    kept.chmod(0o644)
    kept.write_text("The list of cats.", encoding="utf-8")
    ran = run("check", "--register", doors)
    assert ran.code == 1
    assert "proof.txt" in ran.out


@pytest.mark.parametrize("argv", [["check"], ["list"], ["show", "A/1"]])
def test_what_is_no_register_is_refused_in_one_sentence(argv: list[str], run: Run, letter: Path) -> None:
    ran = run(*argv, "--register", letter)
    assert (ran.code, ran.out) == (2, "")
    assert "is not a register" in ran.err
    assert ran.err.count("\n") == 1
