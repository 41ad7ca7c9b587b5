"""Reading in a process of its own: whatever becomes of the child, one sentence, and no process left."""

import ctypes
import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reading.documents import THEMATIC
from tracker.domain.proposal import Reading
from tracker.domain.watching import Watch, unwatched
from tracker.errors import BadInput, Stopped
from tracker.reading import apart, read
from tracker.reading.apart import read_apart

Work = Callable[[Path, Watch], Reading]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.md"
    path.write_text(THEMATIC, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def no_process_is_left() -> object:
    yield
    assert multiprocessing.active_children() == []


def crash(path: Path, watch: Watch) -> Reading:
    ctypes.string_at(0)
    raise AssertionError


def abort(path: Path, watch: Watch) -> Reading:
    os.abort()


def hang(path: Path, watch: Watch) -> Reading:
    while True:
        time.sleep(1)


def work_on(path: Path, watch: Watch) -> Reading:
    for step in range(100_000):
        watch(step / 100_000)
        time.sleep(0.01)
    raise AssertionError


def devour(path: Path, watch: Watch) -> Reading:
    eaten = []
    while True:
        eaten.append(bytes(100_000_000))


def fail(path: Path, watch: Watch) -> Reading:
    raise KeyError("ours")


def test_what_is_read_apart_is_what_is_read_here(report: Path) -> None:
    shares: list[float] = []
    assert read_apart(report, shares.append, read) == read(report)
    assert shares[0] == 0


def test_a_document_that_cannot_be_read_is_said_in_the_readers_own_words(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"There is no file .*missing\.pdf"):
        read_apart(tmp_path / "missing.pdf", unwatched, read)


@pytest.mark.parametrize("work", [crash, abort])
def test_a_reader_that_dies_is_told_in_a_sentence(report: Path, work: Work) -> None:
    with pytest.raises(BadInput, match=r"“report\.md” could not be read: reading it broke off"):
        read_apart(report, unwatched, work)


def test_a_reader_that_hangs_is_ended(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SILENT_SECONDS", 0.3)
    with pytest.raises(BadInput, match="does not come to an end"):
        read_apart(report, unwatched, hang)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not limit a process's memory")
def test_a_reader_that_eats_the_memory_is_ended(report: Path) -> None:
    with pytest.raises(BadInput, match="more memory than any report needs"):
        read_apart(report, unwatched, devour)


@pytest.mark.parametrize("work", [hang, work_on])
def test_a_stop_ends_the_child(report: Path, work: Work) -> None:
    begun = time.monotonic()

    def watch(share: float) -> None:
        if time.monotonic() - begun > 0.2:
            raise Stopped

    with pytest.raises(Stopped):
        read_apart(report, watch, work)


def test_a_fault_of_our_own_is_not_hidden(report: Path) -> None:
    with pytest.raises(RuntimeError, match="KeyError: 'ours'"):
        read_apart(report, unwatched, fail)
