"""How far long work is, on standard error, for somebody who looks at it."""

import io

import pytest

from tracker.cli import progress as module
from tracker.cli.console import Console
from tracker.cli.progress import progress
from tracker.domain.watching import unwatched


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_long_work_is_shown_and_wiped_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE_SECONDS", 0.0)
    monkeypatch.setattr(module, "_SHOWN_SECONDS", 0.0)
    console = Console(io.StringIO(), Terminal())
    with progress(console, "Reading x.pdf") as watch:
        watch(0.25)
        assert console.err.getvalue() == "\rReading x.pdf:  25% "  # type: ignore[attr-defined]
    assert console.err.getvalue().endswith(" \r")  # type: ignore[attr-defined]
    assert console.out.getvalue() == ""  # type: ignore[attr-defined]


def test_short_work_shows_nothing() -> None:
    console = Console(io.StringIO(), Terminal())
    with progress(console, "Reading x.pdf") as watch:
        watch(0.25)
    assert console.err.getvalue() == ""  # type: ignore[attr-defined]


def test_nothing_is_shown_where_nobody_looks() -> None:
    with progress(Console(io.StringIO(), io.StringIO()), "Reading x.pdf") as watch:
        assert watch is unwatched
