"""What can be said about an assignment: one frozen value for each kind of statement.

Of each, `text` may be published; `internal` is printed only when asked for.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.facts import StoredFile
from tracker.domain.scales import Finding, Flag, Outcome, Progress, RefusalReason, Response


@dataclass(frozen=True, slots=True)
class ResponseGiven:
    """The body's answer. `part` says which part is agreed and why not the rest; `responder` who answers for it."""

    value: Response
    text: str = ""
    internal: str = ""
    part: str = ""
    category: RefusalReason | None = None
    responder: UUID | None = None


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
    """What is offered as evidence: a file, a link, or else a note, which is its text.

    `evidence_date` is the day that it describes, `kind` what it is ("Minutes"), `page` where in it to look. It
    `supports` other entries, and `replaces` the earlier version that it is a new one of.
    """

    title: str
    evidence_date: date
    file: StoredFile | None
    marking: str = "OFFICIAL"
    text: str = ""
    internal: str = ""
    link: str = ""
    kind: str = ""
    page: str = ""
    supports: tuple[UUID, ...] = ()
    replaces: UUID | None = None


@dataclass(frozen=True, slots=True)
class ProgressReported:
    """What the body says of its progress. Words that are a `draft` wait for a clearance; `cleared_by` had given it."""

    value: Progress
    text: str = ""
    internal: str = ""
    draft: bool = False
    cleared_by: str = ""

    @property
    def is_draft(self) -> bool:
        """Say whether its words waited for a clearance when they were recorded."""
        return self.draft and not self.cleared_by.strip()


@dataclass(frozen=True, slots=True)
class Clearance:
    """The words of an update may be published: its signature says who cleared them, its day when."""

    update: UUID
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentMade:
    """What somebody independent found, of an item, of one of its lettered parts, or of a whole report.

    `value` is a word of a scale, or free words where `scale` is None; `finding` is what it comes to, as the scale said
    at the time. An inspectorate's is cited by its `publication` or in words (`citation`); an internal check names the
    checker's `role`.
    """

    value: str
    finding: Finding = Finding.NO_JUDGEMENT
    scale: UUID | None = None
    scale_name: str = ""
    publication: UUID | None = None
    citation: str = ""
    role: str = ""
    part: str = ""
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class NoteMade:
    """Words about an item that report no progress."""

    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class FlagSet:
    """A flag set or lifted; `what` names the other body, the plan or the reason."""

    flag: Flag
    is_set: bool = True
    what: str = ""
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class Closed:
    """The item is closed. Who checked it: an inspectorate, citing its `publication`, or somebody inside with a `role`.

    `superseded_by` is the reference that took over. With `unverified` it was closed although something lacks, and
    `lacking` says what that was on the day of recording.
    """

    outcome: Outcome
    checker: str = ""
    role: str = ""
    publication: UUID | None = None
    citation: str = ""
    superseded_by: str = ""
    reason: str = ""
    agreed_by: str = ""
    unverified: bool = False
    lacking: tuple[str, ...] = ()
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    """The item is open again, and earlier claims of completion are void."""

    reason: str
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class PassedOn:
    """The item was handed over `to` other assignments, by a decision that somebody took."""

    to: tuple[UUID, ...]
    reason: str = ""
    agreed_by: str = ""
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """The withdrawal of an earlier entry; `agreed_by` is needed where a promise is withdrawn."""

    withdraws: UUID
    reason: str
    agreed_by: str = ""


@dataclass(frozen=True, slots=True)
class Disposal:
    """The words of an entry were lawfully disposed of, by an `authority`; what kind it was and of which day remains.

    `replaced` is the earlier version that disposed evidence was a new one of, so that this does not come back.
    """

    entry: UUID
    kind: str
    was_on: date | None
    authority: str
    reason: str
    replaced: UUID | None = None
    text: str = ""
    internal: str = ""


Statement = (
    ResponseGiven
    | TargetSet
    | EvidenceAdded
    | ProgressReported
    | Clearance
    | AssessmentMade
    | NoteMade
    | FlagSet
    | Closed
    | Reopened
    | PassedOn
    | Correction
    | Disposal
)
