"""Reading in a process of its own, so that a hostile document can cost no more than that process.

What parses PDFs and web pages is written in C: a document made to do harm could crash it, hang it or fill the memory.
"""

import multiprocessing
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar, cast

from tracker.domain.watching import Watch
from tracker.errors import BadInput

T = TypeVar("T")

SILENT_SECONDS = 60.0
"""How long a reading may go without telling any progress; the slowest sound page takes a small part of that."""

LARGEST_MEMORY = 3_000_000_000
"""The memory, in bytes, that a reading may ask for where the system can limit it; 2,000 pages take a sixth of that."""

_TICK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class _Defect:
    """A fault of our own that the child raised, with where it did."""

    trace: str


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the work returned."""

    value: object


def read_apart(path: Path, watch: Watch, work: Callable[[Path, Watch], T]) -> T:
    """Do the work on a document in a child process, which ends with this call however the call ends.

    The work and what it returns are sent between the processes, so both must be of a kind that can be pickled.
    Raises BadInput where the document cannot be read or the child died over it, and what the watch raises.
    """
    # Spawned, never forked: the window has threads, and a forked copy of them would wait for each other for ever.
    spawn = multiprocessing.get_context("spawn")
    receiving, sending = spawn.Pipe(duplex=False)
    child = spawn.Process(target=_child, args=(path, work, sending), daemon=True, name="reading")
    child.start()
    sending.close()
    try:
        return cast("T", _answer(receiving, path, watch))
    finally:
        child.kill()
        child.join()
        child.close()
        receiving.close()


def _answer(receiving: Connection, path: Path, watch: Watch) -> object:
    share, heard = 0.0, time.monotonic()
    while True:
        watch(share)
        if not receiving.poll(_TICK_SECONDS):
            if time.monotonic() - heard > SILENT_SECONDS:
                raise _given_up(path, "reading it does not come to an end")
            continue
        try:
            told = receiving.recv()
        except (EOFError, OSError) as fault:
            raise _given_up(path, "reading it broke off") from fault
        heard = time.monotonic()
        if isinstance(told, float):
            share = told
        elif isinstance(told, _Answer):
            return told.value
        elif isinstance(told, BadInput):
            raise told
        else:
            raise RuntimeError(f"The reader failed:\n{told.trace}")


def _given_up(path: Path, why: str) -> BadInput:
    return BadInput(
        f"“{path.name}” could not be read: {why}, so it is damaged or was made to do harm; nothing here was changed. "
        "Ask its publisher for another copy."
    )


def _child(path: Path, work: Callable[[Path, Watch], object], sending: Connection) -> None:
    # Ctrl+C at a prompt reaches both processes; the parent is the one that answers, and ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    told = 0.0

    def watch(share: float) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _TICK_SECONDS:
            told = now
            sending.send(float(share))

    answer: object
    try:
        answer = _Answer(work(path, watch))
    except BadInput as fault:
        answer = fault
    except MemoryError:
        answer = _given_up(path, "it asks for more memory than any report needs")
    except Exception:  # noqa: BLE001  # told to the parent, which raises it
        answer = _Defect(traceback.format_exc())
    sending.send(answer)
    sending.close()


def _limit_memory() -> None:
    # Other systems have no such limit, or take none; there the parent's patience is the only one.
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (LARGEST_MEMORY, LARGEST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
