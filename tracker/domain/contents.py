"""Which kinds of entry there are, and what each of them says. A new kind of entry starts here."""

from enum import StrEnum

from tracker.domain.facts import (
    ActionFacts,
    AssignmentFacts,
    BodyFacts,
    BookFacts,
    IssuedFacts,
    LinkFacts,
    PostFacts,
    PublicationFacts,
    RecommendationFacts,
    RecordFacts,
    RegisterFacts,
    ScaleFacts,
    SuccessionFacts,
)
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Correction,
    Disposal,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    PassedOn,
    ProgressReported,
    Reopened,
    ResponseGiven,
    Statement,
    TargetSet,
)

Content = RecordFacts | Statement


class EntryKind(StrEnum):
    """The kinds of entry, by the names that are stored and shown to scripts."""

    REGISTER = "register"
    BOOK = "book"
    BODY = "body"
    SUCCESSION = "succession"
    SCALE = "scale"
    PUBLICATION = "publication"
    RECOMMENDATION = "recommendation"
    ASSIGNMENT = "assignment"
    ACTION = "action"
    POST = "post"
    LINK = "link"
    ISSUED_REPORT = "issued report"
    RESPONSE = "response"
    TARGET = "target"
    EVIDENCE = "evidence"
    PROGRESS = "progress"
    CLEARANCE = "clearance"
    ASSESSMENT = "assessment"
    NOTE = "note"
    FLAG = "flag"
    CLOSURE = "closure"
    REOPENING = "reopening"
    PASSED_ON = "passed on"
    CORRECTION = "correction"
    DISPOSAL = "disposal"


CONTENT_OF: dict[EntryKind, type[Content]] = {
    EntryKind.REGISTER: RegisterFacts,
    EntryKind.BOOK: BookFacts,
    EntryKind.BODY: BodyFacts,
    EntryKind.SUCCESSION: SuccessionFacts,
    EntryKind.SCALE: ScaleFacts,
    EntryKind.PUBLICATION: PublicationFacts,
    EntryKind.RECOMMENDATION: RecommendationFacts,
    EntryKind.ASSIGNMENT: AssignmentFacts,
    EntryKind.ACTION: ActionFacts,
    EntryKind.POST: PostFacts,
    EntryKind.LINK: LinkFacts,
    EntryKind.ISSUED_REPORT: IssuedFacts,
    EntryKind.RESPONSE: ResponseGiven,
    EntryKind.TARGET: TargetSet,
    EntryKind.EVIDENCE: EvidenceAdded,
    EntryKind.PROGRESS: ProgressReported,
    EntryKind.CLEARANCE: Clearance,
    EntryKind.ASSESSMENT: AssessmentMade,
    EntryKind.NOTE: NoteMade,
    EntryKind.FLAG: FlagSet,
    EntryKind.CLOSURE: Closed,
    EntryKind.REOPENING: Reopened,
    EntryKind.PASSED_ON: PassedOn,
    EntryKind.CORRECTION: Correction,
    EntryKind.DISPOSAL: Disposal,
}
# What is said of an item or a report, and changes no record by itself; a correction may withdraw a record's facts.
STATEMENT_KINDS = frozenset(
    kind for kind, content in CONTENT_OF.items() if issubclass(content, Statement) and content is not Correction
)
# What can lose its words to a lawful disposal. A hand-over and a clearance have no words of their own to lose.
DISPOSABLE_KINDS = STATEMENT_KINDS - {EntryKind.PASSED_ON, EntryKind.CLEARANCE, EntryKind.DISPOSAL}
_KIND_OF = {content: kind for kind, content in CONTENT_OF.items()}

# Facts given at once are recorded in this order. Withdrawals come first: what replaces is judged without what is gone.
RECORDING_ORDER = (
    EntryKind.CORRECTION,
    EntryKind.REOPENING,
    EntryKind.RESPONSE,
    EntryKind.ACTION,
    EntryKind.TARGET,
    EntryKind.EVIDENCE,
    EntryKind.PROGRESS,
    EntryKind.CLEARANCE,
    EntryKind.ASSESSMENT,
    EntryKind.NOTE,
    EntryKind.FLAG,
    EntryKind.CLOSURE,
    EntryKind.PASSED_ON,
)


def kind_of(content: Content) -> EntryKind:
    """Return the kind of entry that carries this content."""
    return _KIND_OF[type(content)]
