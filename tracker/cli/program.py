"""The one place where a fault of any command becomes a sentence and an exit code."""

import sys
import tempfile
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import tracker
from tracker.cli.arguments import DONE, WRONG, OpenWindow
from tracker.cli.console import Console, standard_console
from tracker.errors import BadInput, TrackerError
from tracker.paths import home

DEFECTS = "defects.log"


def run(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command and return its exit code; every fault is one sentence on standard error."""
    console = standard_console()
    try:
        # The commands bring the whole store with them; a fault in that, too, must end as a sentence.
        from tracker.cli.commands import build_parser

        _judge(argv)
        given = build_parser(open_window).parse_args(argv)
        return int(given.run(given, console))
    except SystemExit as ended:
        # Only --help and --version end this way; they have printed their answer.
        return ended.code if isinstance(ended.code, int) else DONE
    except TrackerError as fault:
        return _fail(console, str(fault))
    except KeyboardInterrupt:
        return _fail(console, "Stopped as asked; what was not finished has not been kept.")
    except OSError as fault:
        return _fail(console, _world_fault(fault))
    except Exception:  # noqa: BLE001 - the last door: nothing may pass it but a sentence
        return _fail(console, _defect(argv))
    finally:
        console.flush()


def _judge(argv: Sequence[str]) -> None:
    """Refuse characters that are none: bytes of the command line that the system could not read as text."""
    damaged = next((given for given in argv if any("\ud800" <= letter <= "\udfff" for letter in given)), None)
    if damaged is not None:
        told = damaged.encode(errors="replace").decode()
        raise BadInput(f"“{told}” holds a character that cannot be read; type it again.")


def _fail(console: Console, sentence: str) -> int:
    console.flush()
    console.tell(sentence)
    return WRONG


def _world_fault(fault: OSError) -> str:
    reason = (fault.strerror or "unknown reason").lower()
    if fault.filename is None:
        return f"The computer refused: {reason}."
    return f"{fault.filename} cannot be used: {reason}."


def _defect(argv: Sequence[str]) -> str:
    """Keep the details of a fault of ours and return the sentence to say."""
    details = "\n".join(
        (
            f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, version {tracker.__version__}, Python {sys.version}",
            f"arguments: {list(argv)}",
            traceback.format_exc(),
        )
    )
    said = "This is a defect of the program, not of what you gave; no change was left half-made"
    for folder in (home(), Path(tempfile.gettempdir())):
        if kept := _append(folder / DEFECTS, details):
            return f"{said}. The details are in {kept}."
    return f"{said}. The details could not be written down: {traceback.format_exc(limit=0)}"


def _append(path: Path, details: str) -> Path | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(details + "\n")
    except OSError:
        return None
    return path
