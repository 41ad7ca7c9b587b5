"""Invented entries and registers, in our own words, for the tests of the domain, the store and the services."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from sqlalchemy import Connection

from tracker.db.ledger import LedgerWriter
from tracker.domain.contents import Content
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import AssignmentFacts, BodyFacts, Place, PublicationFacts, RecommendationFacts
from tracker.domain.listing import Selection
from tracker.domain.proposal import Proposal
from tracker.services.changes import Changes
from tracker.services.intake import PublicationDetails
from tracker.services.ledger import Fact, Recording, record
from tracker.services.listing import all_rows
from tracker.services.register import Register

ROOT = UUID("5d0c1f0a-6a53-4d2c-9e0e-000000000000")
MORNING = datetime(2020, 6, 1, 9, tzinfo=UTC)


def fixed_id(*name: object) -> UUID:
    """Return an id that is the same in every run."""
    return uuid5(ROOT, " ".join(map(str, name)))


ASSIGNMENT = Subject(SubjectKind.ASSIGNMENT, fixed_id("assignment"))
CREATED = AssignmentFacts(fixed_id("recommendation"), fixed_id("body"), "Signals Board")


def entry(content: Content, on: date | None, sequence: int, *, book: str = "one", minutes: int | None = None) -> Entry:
    """Return an entry about one assignment, recorded some minutes (by default its sequence) after the first."""
    return Entry(
        id=fixed_id("entry", book, sequence),
        book=fixed_id("book", book),
        sequence=sequence,
        subject=ASSIGNMENT,
        on=on,
        recorded_at=MORNING + timedelta(minutes=sequence if minutes is None else minutes),
        by="Signals Board",
        recorded_by="A clerk",
        content=content,
    )


@dataclass(frozen=True)
class Item:
    """One recommendation to make: its words and the bodies as printed."""

    text: str
    bodies: tuple[str, ...]
    number: str | None = None


@dataclass(frozen=True)
class Report:
    """One publication to make."""

    code: str
    title: str
    published: str | None
    items: tuple[Item, ...]


SIGNALS = Report(
    "NS2019",
    "A night inspection of the signal boxes",
    "2019-01-24",
    (
        Item("The Signals Board should train every keeper of lamps.", ("Signals Board",), "1"),
        Item("The Signals Board and the Lamp Service should share their rosters.", ("Signals Board", "Lamps"), "2"),
        Item("The Lamp Service should assess its stores of oil.", ("Lamps",), "3"),
    ),
)
HARBOURS = Report(
    "HB2020",
    "Harbours in bad weather",
    "2020-03",
    (
        Item("Harbour masters should publish their tide tables.", ("Harbour masters",), "1"),
        Item("Harbour masters and the Signals Board should agree on flags.", ("Harbour masters", "Signals Board")),
    ),
)
BODIES = (
    BodyFacts("Signals Board", "Signals", since="1990"),
    BodyFacts("Lamp Service", "Lamps", aliases=("Lamps", "The Lamplighters"), since="2001-04"),
    BodyFacts("Harbour masters", since="1850"),
)


@dataclass(frozen=True)
class Sample:
    """What a sample register holds: assignments by "Lamps: NS2019/2", reports by code, bodies by name and label."""

    assignments: dict[str, UUID]
    publications: dict[str, UUID]
    bodies: dict[str, UUID]


def fill(
    register: Register, reports: Sequence[Report] = (SIGNALS, HARBOURS), bodies: Sequence[BodyFacts] = BODIES
) -> Sample:
    """Write bodies and reports into a register, through the ledger; nothing is said about any recommendation yet."""
    sample = Sample({}, {}, {})
    new_id = register.outside.new_id

    def work(writer: LedgerWriter, _: Connection) -> None:
        for facts in bodies:
            sample.bodies[facts.name] = sample.bodies[facts.short_name or facts.name] = new_id()
            writer.keep(Subject(SubjectKind.BODY, sample.bodies[facts.name]), facts)
        for report in reports:
            sample.publications[report.code] = new_id()
            for position, item in enumerate((None, *report.items)):
                _write(writer, sample, report, position, item, new_id)

    register.store.write(register.id, register.home, register.outside, "The office", work)
    return sample


def _write(
    writer: LedgerWriter, sample: Sample, report: Report, position: int, item: Item | None, new_id: Callable[[], UUID]
) -> None:
    publication = sample.publications[report.code]
    if item is None:
        said = PublicationFacts(report.code, report.title, ("Inspectorate of Lights",), report.published)
        writer.keep(Subject(SubjectKind.PUBLICATION, publication), said)
        return
    ref, place, recommendation = f"{report.code}/{position}", Place(publication, line=position), new_id()
    facts = RecommendationFacts(publication, ref, position, item.number, "", item.text, item.text, (place,))
    writer.keep(Subject(SubjectKind.RECOMMENDATION, recommendation), facts)
    for printed in item.bodies:
        assignment = sample.assignments[f"{printed.removesuffix(' Board')}: {ref}"] = new_id()
        body = sample.bodies[printed]
        writer.keep(Subject(SubjectKind.ASSIGNMENT, assignment), AssignmentFacts(recommendation, body, printed))


def say(register: Register, assignment: UUID, on: date | None, *facts: Fact) -> Changes:
    """Record facts about one assignment, as the Signals Board's."""
    return record(register, [assignment], Recording(on, "Signals Board", "A clerk", facts))


def labels(register: Register, selection: Selection) -> list[str]:
    """Return the selected rows as "body: ref", in their order."""
    return [f"{row.body}: {row.ref}" for row in all_rows(register, selection)]


DETAILS = PublicationDetails("Lights of the coast", ("Inspectorate of Lights",), "2021-05-04", "LC2021", "thematic")


def proposal(number: str | None, item: str, *addressees: str, source: str | None = None, line: int = 1) -> Proposal:
    """Return a proposal as reading would make it."""
    return Proposal(number, "", item, item, addressees, source_publication=source, line=line)


def write_file(folder: Path, name: str, words: str) -> Path:
    """Write a file of words and return it."""
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path
