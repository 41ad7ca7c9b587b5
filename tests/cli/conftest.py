"""Commands run in process, on registers that are made once and copied for each test."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tracker.cli import main
from tracker.services.intake import PublicationDetails, read_document, take_in
from tracker.services.register import create_register

REPORT = """# Doors and keys

A thematic inspection by HM Inspectorate of Probation and HM Inspectorate of Prisons

January 2019

# Recommendations

## HM Prison and Probation Service should:

1. keep one list of keys
2. publish the list each year.

## HM Prison Service and NPS divisions should:

3. count the doors
4. oil the hinges before the winter.
"""
ON = ("--on", "2019-06-30")
BY = ("--by", "HMPPS, Public Protection")
NO_REPORT = "A letter.\n\nThe weather was fine and the journey short.\n"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


class Desk:
    """The small register, and what is recorded in it."""

    def __init__(self, run: Run, register: Path) -> None:
        self._run = run
        self.register = register

    def record(self, *options: Any, ref: str = "DK2019/1", signed: tuple[str, ...] = (*ON, *BY)) -> Ran:
        return self._run("record", ref, "--register", self.register, *signed, *options)

    def _say(self, options: tuple[Any, ...], ref: str, body: str, on: str, by: str) -> Ran:
        return self.record("--body", body, *options, ref=ref, signed=("--on", on, "--by", by))

    def recorded(
        self, *options: Any, ref: str = "DK2019/1", body: str = "HMPPS", on: str = ON[1], by: str = BY[1]
    ) -> list[str]:
        """Record for a body (HMPPS unless told), and return the ids of the entries."""
        ran = self._say(options, ref, body, on, by)
        assert (ran.code, ran.err) == (0, "")
        return [line.split()[0] for line in ran.out.splitlines()]

    def refused(
        self, *options: Any, ref: str = "DK2019/1", body: str = "HMPPS", on: str = ON[1], by: str = BY[1]
    ) -> str:
        """Record what the rules forbid, and return the one sentence that says so."""
        ran = self.record("--body", body, *options, ref=ref, signed=("--on", on, "--by", by))
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        return ran.err

    def shown(self, ref: str = "DK2019/1", *options: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(
            self._run("show", ref, "--register", self.register, "--format", "json", *options).out
        )
        return found

    def told(self, ref: str = "DK2019/1", *options: str) -> str:
        """Return what `show` tells people, its line breaks taken out."""
        return " ".join(self._run("show", ref, "--register", self.register, *options).out.split())

    def rows(self, *options: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(
            self._run("list", "--register", self.register, "--format", "json", *options).out
        )
        return found

    def table(self, *options: str) -> str:
        return self._run("list", "--register", self.register, *options).out

    def assignments(self, ref: str = "DK2019/1") -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.shown(ref)["assignments"]
        return found

    def row(self, ref: str = "DK2019/1") -> dict[str, Any]:
        """Return the recommendation's first body."""
        return self.assignments(ref)[0]

    def entries(self, ref: str = "DK2019/1") -> list[dict[str, Any]]:
        """Return the entries of the recommendation's first body."""
        found: list[dict[str, Any]] = self.row(ref)["entries"]
        return found


def no_window(_register: Path | None, _picture: Path | None) -> int:
    """Stand for the window where a test must not open it."""
    raise AssertionError("the window was opened")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Run:
    """Run a command as from the prompt, with this test's own home."""

    def ran(*argv: Any) -> Ran:
        code = main([str(part) for part in argv], no_window)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return ran


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    """Write a small invented report of January 2019."""
    path = tmp_path / "doors.md"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Write a document that recommends nothing."""
    path = tmp_path / "letter.txt"
    path.write_text(NO_REPORT, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def doors_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a register that holds the small report, once."""
    folder = tmp_path_factory.mktemp("doors")
    document = folder / "doors.md"
    document.write_text(REPORT, encoding="utf-8")
    details = PublicationDetails("Doors and keys", ("HM Inspectorate of Prisons",), "2019-01-24", "DK2019", "thematic")
    with create_register(folder / "doors.register", "The office", home=folder / "home") as register:
        take_in(register, document, details, read_document(document).formal, "The office")
    return folder


@pytest.fixture
def doors(doors_template: Path, tmp_path: Path, home: Path) -> Path:
    """Copy the register that holds the small report: DK2019/1 to DK2019/4, six rows."""
    shutil.copytree(doors_template / "home", home, dirs_exist_ok=True)
    return Path(shutil.copytree(doors_template / "doors.register", tmp_path / "doors.register"))


@pytest.fixture
def demo(demonstration_template: Path, home: Path) -> Path:
    """Give the demonstration register, to look at and not to change."""
    return demonstration_template


@pytest.fixture
def desk(run: Run, doors: Path) -> Desk:
    """Give the small register, and what is recorded in it."""
    return Desk(run, doors)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Write two small files to offer as evidence."""
    paths = tmp_path / "keys list.txt", tmp_path / "photo.txt"
    for path in paths:
        path.write_text(f"This is {path.name}.", encoding="utf-8")
    return paths
