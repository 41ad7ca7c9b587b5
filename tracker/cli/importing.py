"""The command that takes the recommendations of a published document into a register: import."""

from argparse import Namespace
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.cli.arguments import DONE, NO, Commands, add_format, add_register, command, part_of_day
from tracker.cli.console import Console
from tracker.cli.output import write_json
from tracker.cli.people import recorder
from tracker.cli.progress import progress
from tracker.cli.proposals import write_proposals
from tracker.cli.shapes import proposal_shape
from tracker.domain.dates import say_part
from tracker.domain.proposal import Proposal, Reading
from tracker.domain.words import plural
from tracker.exchange.rows import Shape
from tracker.paths import home
from tracker.services.intake import (
    PublicationDetails,
    Taken,
    formats_read,
    known_names,
    read_document,
    suggested_details,
    take_in,
)
from tracker.services.register import Register, open_register


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of the proposals of a document; `taken` and `details` are None where nothing was taken in."""

    taken: Taken | None
    details: PublicationDetails | None
    doubtful: tuple[Proposal, ...]
    prose: tuple[Proposal, ...]


def add(commands: Commands) -> None:
    """Add `import`."""
    parser = command(
        commands,
        "import",
        _import,
        "Take the recommendations of a published document into a register: those without doubts, unless told.",
    )
    parser.add_argument("document", type=Path, metavar="DOCUMENT", help=f"a report as {formats_read()}")
    add_register(parser)
    parser.add_argument("--accept-all", action="store_true", help="take in those with doubts too")
    parser.add_argument("--title", metavar="TEXT", help="the report's title, in place of what was read")
    parser.add_argument(
        "--publisher", action="append", metavar="NAME", help="who published it, in place of what was read; repeatable"
    )
    parser.add_argument(
        "--published",
        type=part_of_day,
        metavar="DATE",
        help="when it was published (2019, 2019-01 or 2019-01-24), in place of what was read",
    )
    parser.add_argument("--code", metavar="CODE", help="the short code that references begin with, such as SO2019")
    parser.add_argument("--recorded-by", metavar="NAME", help="who takes it in")
    add_format(parser, "table", "json")


def _import(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        with progress(console, f"Reading {given.document.name}") as watch:
            reading = read_document(given.document, watch, known_names(register))
        accepted = tuple(p for p in reading.formal if given.accept_all or not p.doubts)
        doubtful = () if given.accept_all else tuple(p for p in reading.formal if p.doubts)
        details = _details(register, reading, given) if accepted else None
        taken = take_in(register, given.document, details, accepted, recorder(given.recorded_by)) if details else None
    outcome = _Outcome(taken, details, doubtful, reading.prose)
    if given.format == "json":
        write_json(console, _shape(outcome))
    else:
        _write(console, outcome)
    if not taken:
        console.tell(_nothing_taken(given.document, outcome.doubtful))
    return DONE if taken else NO


def _details(register: Register, reading: Reading, given: Namespace) -> PublicationDetails:
    told = {
        "title": given.title,
        "publishers": tuple(given.publisher) if given.publisher else None,
        "published": given.published,
        "code": given.code,
    }
    found = suggested_details(register, reading, given.document)
    return replace(found, **{name: value for name, value in told.items() if value is not None})


def _nothing_taken(document: Path, doubtful: tuple[Proposal, ...]) -> str:
    if doubtful:
        return f"Nothing was taken in: all {len(doubtful)} have doubts; look at them, then use --accept-all."
    return f"Nothing was taken in: no list of recommendations was found in {document}."


def _shape(outcome: _Outcome) -> Shape:
    taken, details = outcome.taken, outcome.details
    return {
        "publication": _publication_shape(taken, details) if taken and details else None,
        "recommendations": taken.recommendations if taken else 0,
        "assignments": taken.assignments if taken else 0,
        "new_bodies": list(taken.new_bodies) if taken else [],
        "doubts": list(taken.doubts) if taken else [],
        "doubtful": [proposal_shape(p) for p in outcome.doubtful],
        "prose": [proposal_shape(p) for p in outcome.prose],
    }


def _publication_shape(taken: Taken, details: PublicationDetails) -> Shape:
    return {
        "code": taken.code,
        "title": details.title,
        "publishers": list(details.publishers),
        "published": details.published,
        "kind": details.kind,
    }


def _write(console: Console, outcome: _Outcome) -> None:
    if outcome.taken and outcome.details:
        _write_taken(console, outcome.taken, outcome.details)
    if outcome.doubtful:
        console.line(f"\nNot taken in, because of doubts ({len(outcome.doubtful)}); --accept-all takes them in:")
        write_proposals(console, outcome.doubtful)
    if outcome.prose:
        console.line(f"\nOnly mentioned in running text, not taken in ({len(outcome.prose)}):")
        write_proposals(console, outcome.prose)


def _write_taken(console: Console, taken: Taken, details: PublicationDetails) -> None:
    console.line(f"{details.title} ({say_part(details.published)}) is in the register as {taken.code}.")
    console.line(
        f"{plural(taken.recommendations, 'recommendation')}, {taken.assignments} when counted once for each body."
    )
    if taken.new_bodies:
        console.line(f"New bodies: {', '.join(taken.new_bodies)}.")
    for doubt in taken.doubts:
        console.line(f"Doubt: {doubt}")
