"""What an entry can say: one frozen value for each kind. A new kind of entry starts here."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from tracker.domain.scales import Progress, Response


class EntryKind(StrEnum):
    """The kinds of entry, by the names that are stored and shown to scripts."""

    REGISTER = "register"
    BOOK = "book"
    BODY = "body"
    SCALE = "scale"
    PUBLICATION = "publication"
    RECOMMENDATION = "recommendation"
    ASSIGNMENT = "assignment"
    RESPONSE = "response"
    TARGET = "target"
    EVIDENCE = "evidence"
    PROGRESS = "progress"
    NOTE = "note"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class RegisterFacts:
    """A register and its name."""

    name: str


@dataclass(frozen=True, slots=True)
class BookHead:
    """The last entry of a book: its sequence (from 1; 0 for none) and its hash (hexadecimal)."""

    book: UUID
    sequence: int
    hash: str


@dataclass(frozen=True, slots=True)
class BookFacts:
    """A new book, and the heads of all books known when it was begun."""

    heads: tuple[BookHead, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """A body as it is now known. `since` and `until` are ISO dates or parts of one; `checked` is when that was.

    An open class, such as "all NPS divisions", is `class_of` the body whose units or members it groups.
    """

    name: str
    short_name: str | None = None
    aliases: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    note: str | None = None
    checked: date | None = None
    class_of: UUID | None = None


@dataclass(frozen=True, slots=True)
class ScaleFacts:
    """An ordered scale of words; `lane` is what it measures, `in_use` whether it is offered."""

    name: str
    lane: str
    values: tuple[str, ...]
    in_use: bool = True


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file kept in the register: its SHA-256 (hexadecimal), its own name, its size in bytes."""

    sha256: str
    name: str
    size: int

    @property
    def suffix(self) -> str:
        """Return the name's ending, lower case, without its dot; empty where there is none fit for a file name."""
        ending = self.name.rpartition(".")[2].lower() if "." in self.name else ""
        return ending if ending.isascii() and ending.isalnum() and len(ending) <= 10 else ""

    @property
    def place(self) -> str:
        """Return where the file lies under its folder, content-addressed: "ab/ab12...cd.pdf"."""
        return f"{self.sha256[:2]}/{self.sha256}" + (f".{self.suffix}" if self.suffix else "")


@dataclass(frozen=True, slots=True)
class PublicationFacts:
    """A published report. `published` is an ISO date or a part of one; `source` is None where it is not held."""

    code: str
    title: str
    publishers: tuple[str, ...] = ()
    published: str | None = None
    kind: str | None = None
    marking: str = "OFFICIAL"
    source: StoredFile | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a publication prints a recommendation: page (of paged documents) or line, from 1."""

    publication: UUID
    page: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class RecommendationFacts:
    """One thing recommended, as printed. `publication` first made it; `places` are all that print it.

    `references` are what hangs on it and is not its own words: "paragraph 2.6".
    """

    publication: UUID
    ref: str
    position: int
    number: str | None
    stem: str
    item: str
    text: str
    places: tuple[Place, ...] = ()
    kind: str = "recommendation"
    priority: bool = False
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssignmentFacts:
    """One recommendation as addressed to one body; `addressee` is the body as printed."""

    recommendation: UUID
    body: UUID
    addressee: str


@dataclass(frozen=True, slots=True)
class ResponseGiven:
    """The body's answer. `text` may be published; `internal` is printed only when asked for."""

    value: Response
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class TargetSet:
    """A promise of a day; `words` are the date as printed where it was not a plain day ("by spring 2020").

    `day` is None for words that name no date ("Ongoing").
    """

    day: date | None
    words: str | None = None
    reason: str = ""
    agreed_by: str = ""
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceAdded:
    """A file offered as evidence; `evidence_date` is the day that it describes."""

    title: str
    evidence_date: date
    file: StoredFile
    marking: str = "OFFICIAL"
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class ProgressReported:
    """What the body says of its progress."""

    value: Progress
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class NoteMade:
    """Words about an item that report no progress."""

    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """The withdrawal of an earlier entry; `agreed_by` is needed where a promise is withdrawn."""

    withdraws: UUID
    reason: str
    agreed_by: str = ""


RecordFacts = (
    RegisterFacts | BookFacts | BodyFacts | ScaleFacts | PublicationFacts | RecommendationFacts | AssignmentFacts
)
Statement = ResponseGiven | TargetSet | EvidenceAdded | ProgressReported | NoteMade | Correction
Content = RecordFacts | Statement

CONTENT_OF: dict[EntryKind, type[Content]] = {
    EntryKind.REGISTER: RegisterFacts,
    EntryKind.BOOK: BookFacts,
    EntryKind.BODY: BodyFacts,
    EntryKind.SCALE: ScaleFacts,
    EntryKind.PUBLICATION: PublicationFacts,
    EntryKind.RECOMMENDATION: RecommendationFacts,
    EntryKind.ASSIGNMENT: AssignmentFacts,
    EntryKind.RESPONSE: ResponseGiven,
    EntryKind.TARGET: TargetSet,
    EntryKind.EVIDENCE: EvidenceAdded,
    EntryKind.PROGRESS: ProgressReported,
    EntryKind.NOTE: NoteMade,
    EntryKind.CORRECTION: Correction,
}
_KIND_OF = {content: kind for kind, content in CONTENT_OF.items()}

# Facts given at once are recorded in this order. Withdrawals come first: what replaces is judged without what is gone.
RECORDING_ORDER = (
    EntryKind.CORRECTION,
    EntryKind.RESPONSE,
    EntryKind.TARGET,
    EntryKind.EVIDENCE,
    EntryKind.PROGRESS,
    EntryKind.NOTE,
)


def kind_of(content: Content) -> EntryKind:
    """Return the kind of entry that carries this content."""
    return _KIND_OF[type(content)]
