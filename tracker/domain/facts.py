"""What is kept of each record: said in an entry of its own, and amended by saying it again."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.scales import ActionState, Finding, LinkKind, Role, RollUp


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
class DatedName:
    """A name that a body bore from a day up to and including another (ISO dates or parts of one; None: not known)."""

    name: str
    short_name: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Parent:
    """A body that another is part of, from a day up to and including another (ISO dates or parts of one)."""

    body: UUID
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """A body as it is now known. `since` and `until` are ISO dates or parts of one; `checked` is when that was.

    `names` are those it bore before, `parents` what it is or was part of. An open class, such as "all NPS divisions",
    is `class_of` the body whose units or members it groups.
    """

    name: str
    short_name: str | None = None
    aliases: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    note: str | None = None
    checked: date | None = None
    class_of: UUID | None = None
    names: tuple[DatedName, ...] = ()
    parents: tuple[Parent, ...] = ()


@dataclass(frozen=True, slots=True)
class SuccessionFacts:
    """One body taking over from another on a day (ISO date or part of one); `function` is what, where not all of it."""

    predecessor: UUID
    successor: UUID
    on: str
    function: str = ""
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class ScaleFacts:
    """An ordered scale of words, or a list of kinds; `lane` is what it is for, `in_use` whether it is offered.

    `findings` says for each word of an assessment's scale what it comes to on the common one. `owner` is the
    inspectorate whose scale it is.
    """

    name: str
    lane: str
    values: tuple[str, ...]
    in_use: bool = True
    findings: tuple[Finding, ...] = ()
    owner: str = ""

    def finding_of(self, value: str) -> Finding:
        """Return what one of the words comes to; no judgement where the scale does not say."""
        known = dict(zip(self.values, self.findings, strict=False))
        return known.get(value, Finding.NO_JUDGEMENT)


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
    """A published report. `published` is an ISO date or a part of one; `source` is None where it is not held.

    `response_due` is the day by which the report asks for an answer.
    """

    code: str
    title: str
    publishers: tuple[str, ...] = ()
    published: str | None = None
    kind: str | None = None
    marking: str = "OFFICIAL"
    source: StoredFile | None = None
    response_due: date | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a publication prints a recommendation: page (of paged documents) or line, from 1."""

    publication: UUID
    page: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class SubPoint:
    """One lettered point of a compound recommendation: "a" and its words."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class RecommendationFacts:
    """One thing recommended, as printed. `publication` first made it; `places` are all that print it.

    `references` are what hangs on it and is not its own words: "paragraph 2.6". Findings on `sub_points` come to one
    by the rule `rollup`.
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
    themes: tuple[str, ...] = ()
    sub_points: tuple[SubPoint, ...] = ()
    rollup: RollUp = RollUp.ALL


@dataclass(frozen=True, slots=True)
class AssignmentFacts:
    """One recommendation as addressed to one body; `addressee` is the body as printed.

    One that was handed over says from which assignment it was `received_from`; it exists from that day on.
    """

    recommendation: UUID
    body: UUID
    addressee: str
    role: Role = Role.UNSAID
    received_from: UUID | None = None


@dataclass(frozen=True, slots=True)
class ActionFacts:
    """What a body will do, for one or several assignments. `due` is its own day, which moves no promise of theirs.

    `owner` is a post; `owner_words` are the owner as printed where the post is not kept. `due_words` are the day as
    printed where it was in words; `due` is None for words that name no day.
    """

    assignments: tuple[UUID, ...]
    text: str
    letter: str = ""
    owner: UUID | None = None
    owner_words: str = ""
    due: date | None = None
    due_words: str | None = None
    state: ActionState = ActionState.PLANNED


@dataclass(frozen=True, slots=True)
class Holder:
    """Who held a post, from a day up to and including another (ISO dates or parts of one; None: not known)."""

    name: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class PostFacts:
    """A post that owns actions: it outlasts those who hold it."""

    title: str
    directorate: str = ""
    body: UUID | None = None
    holders: tuple[Holder, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """What a recommendation is to an `other`; for one tracked in a plan elsewhere `words` name the plan."""

    kind: LinkKind
    recommendation: UUID
    other: UUID | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class CoverageIds:
    """What an issued report covers, by identity: two reports of equal coverage follow each other.

    All None, and no filters: everything in the register. `filters` are those of a list, in words.
    """

    body: UUID | None = None
    publication: UUID | None = None
    theme: str | None = None
    recommendation: UUID | None = None
    filters: tuple[str, ...] = ()
    as_now: bool = False


@dataclass(frozen=True, slots=True)
class IssuedFacts:
    """A report that was issued: numbered from 1 in its register, and never changed.

    `kind` is the report's (a value of ReportKind), `covers` what it covers in words, `language` its tag (BCP 47),
    `marking` and `seal` are as printed. `file` is the PDF, `data` what it said, for programs.
    """

    number: int
    kind: str
    title: str
    coverage: CoverageIds
    covers: str
    as_at: date
    language: str
    marking: str
    pages: int
    file: StoredFile
    data: StoredFile
    seal: str
    since: date | None = None
    embargo: date | None = None
    author: str = ""
    distribution: tuple[str, ...] = ()
    internal_notes: bool = False


RecordFacts = (
    RegisterFacts
    | BookFacts
    | BodyFacts
    | SuccessionFacts
    | ScaleFacts
    | PublicationFacts
    | RecommendationFacts
    | AssignmentFacts
    | ActionFacts
    | PostFacts
    | LinkFacts
    | IssuedFacts
)
