"""The command that reads a published document and changes nothing: read."""

from argparse import Namespace
from pathlib import Path

from tracker.cli.arguments import DONE, NO, Commands, add_format, command
from tracker.cli.console import Console
from tracker.cli.output import write_json
from tracker.cli.progress import progress
from tracker.cli.proposals import write_proposals
from tracker.cli.shapes import reading_shape
from tracker.domain.dates import say_part
from tracker.domain.proposal import Reading
from tracker.services.intake import document_steps, formats_read, read_document


def add(commands: Commands) -> None:
    """Add `read`."""
    parser = command(
        commands, "read", _read, "Print the recommendations found in a published document; nothing is changed."
    )
    parser.add_argument("document", type=Path, metavar="DOCUMENT", help=f"a report as {formats_read()}")
    parser.add_argument(
        "--steps",
        action="store_true",
        help="print what each step made of the document, in place of the answer",
    )
    add_format(parser, "table", "json")


def _read(given: Namespace, console: Console) -> int:
    if given.steps:
        return _write_steps(given, console)
    with progress(console, f"Reading {given.document.name}") as watch:
        reading = read_document(given.document, watch)
    if given.format == "json":
        write_json(console, reading_shape(reading))
    else:
        _write(console, reading)
    return DONE if reading.proposals else NO


def _write_steps(given: Namespace, console: Console) -> int:
    with progress(console, f"Reading {given.document.name}") as watch:
        steps = document_steps(given.document, watch)
    for line in steps:
        console.line(line)
    return DONE


def _write(console: Console, reading: Reading) -> None:
    publication = reading.publication
    console.line(publication.title or "Title not found")
    console.line(f"{', '.join(publication.publishers) or 'publisher not found'}; {say_part(publication.published)}")
    console.line(_counted(reading))
    if reading.proposals:
        console.line()
    write_proposals(console, reading.proposals)
    for doubt in reading.doubts:
        console.line(f"Doubt: {doubt}")


def _counted(reading: Reading) -> str:
    if not reading.proposals:
        return "No recommendation was found in this document."
    return f"{len(reading.formal)} in lists of recommendations, {len(reading.prose)} only mentioned in running text"
