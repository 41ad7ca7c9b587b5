"""The commands that make, open and prove a register: new, demo, open, check."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from tracker.cli.arguments import DONE, NO, Commands, OpenWindow, add_format, add_register, command, new_folder
from tracker.cli.console import Console
from tracker.cli.output import write_json
from tracker.cli.people import recorder
from tracker.exchange.rows import Shape
from tracker.paths import home
from tracker.services.demonstration import make_demonstration
from tracker.services.proof import Proof, check
from tracker.services.register import create_register


def add_making(commands: Commands) -> None:
    """Add `new` and `demo`."""
    new = command(commands, "new", _new, "Make an empty register with the reference bodies and scales.")
    _add_folder(new, "the folder to make; .register is added to its name", new_folder)
    new.add_argument("--name", metavar="TEXT", help="the register's name; the folder's unless told")
    new.add_argument("--recorded-by", metavar="NAME", help="who makes it")
    demo = command(commands, "demo", _demo, "Make a register filled with the demonstration data.")
    _add_folder(demo, "the folder to make; .register is added to its name", new_folder)


def add_opening(commands: Commands, open_window: OpenWindow) -> None:
    """Add `open`."""

    def _open(given: Namespace, _: Console) -> int:
        return open_window(given.register, given.picture)

    opening = command(commands, "open", _open, "Open the window on a register.")
    _add_folder(opening, "the register's folder")
    opening.add_argument(
        "--picture", type=Path, metavar="FILE.png", help="save a picture of the window to this file, and close it again"
    )


def _add_folder(parser: ArgumentParser, purpose: str, read: Callable[[str], Path] = Path) -> None:
    parser.add_argument("register", type=read, metavar="REGISTER", help=purpose)


def add_checking(commands: Commands) -> None:
    """Add `check`."""
    checking = command(
        commands, "check", _check, "Prove a register: store, history, evidence files and what is derived from them."
    )
    add_register(checking)
    add_format(checking, "text", "json")


def _new(given: Namespace, console: Console) -> int:
    with create_register(given.register, recorder(given.recorded_by), name=given.name, home=home()) as register:
        console.line(str(register.path))
    return DONE


def _demo(given: Namespace, console: Console) -> int:
    with make_demonstration(given.register, home()) as register:
        console.line(str(register.path))
    return DONE


def _check(given: Namespace, console: Console) -> int:
    proof = check(given.register, home=home())
    if given.format == "json":
        write_json(console, _shape(proof))
    else:
        for finding in proof.findings:
            console.line(f"{finding.place}: {finding.sentence}")
        console.line(_verdict(proof))
    return NO if proof.findings else DONE


def _verdict(proof: Proof) -> str:
    wrong = f"Faults found: {len(proof.findings)}" if proof.findings else "Nothing is wrong"
    return f"{wrong}. Looked at: {proof.seal or 'no records'}; kept files: {proof.files:,}."


def _shape(proof: Proof) -> Shape:
    return {
        "is_sound": not proof.findings,
        "entries": proof.entries,
        "files": proof.files,
        "seal": proof.seal,
        "findings": [{"place": f.place, "sentence": f.sentence} for f in proof.findings],
    }
