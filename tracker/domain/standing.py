"""What is true of an assignment on a day: plain values, made by the fold and read by the rules."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.closing import ClosingCase, lacking
from tracker.domain.scales import ActionState, Finding, Flag, Progress, Response
from tracker.domain.statements import Closed


@dataclass(frozen=True, slots=True)
class EvidenceHeld:
    """One piece of evidence that stands, in its newest version: the day it describes, the day it was added."""

    entry: UUID
    described: date
    on: date


@dataclass(frozen=True, slots=True)
class ActionHeld:
    """One action that serves the assignment."""

    action: UUID
    state: ActionState
    due: date | None


@dataclass(frozen=True, slots=True)
class PartFinding:
    """The last finding on one lettered sub-point, or on the whole item (no letter).

    `is_past` says that a judgement of the whole or a re-opening came after it, so that it counts no more.
    """

    letter: str
    value: str
    finding: Finding
    scale: str = ""
    on: date | None = None
    is_past: bool = False

    @property
    def is_judged(self) -> bool:
        """Say whether it judges at all."""
        return self.finding is not Finding.NO_JUDGEMENT

    def disagrees_with(self, other: "PartFinding | None") -> bool:
        """Say whether it and an earlier one are of one day and judge differently, or by other words of one scale."""
        if other is None or other.on != self.on or not (self.is_judged and other.is_judged):
            return False
        return self.finding is not other.finding or (self.scale == other.scale and self.value != other.value)


@dataclass(frozen=True, slots=True)
class ClosedOn:
    """A closure that stands, with the day it took effect."""

    on: date
    said: Closed


@dataclass(frozen=True, slots=True)
class Standing:
    """What is true of an assignment on a day. Days are those on which the standing fact took effect.

    `first_response_on` is the day of the first answer, from which its lateness counts. `last_dated_target` is the last
    target that named a day: a date that comes back after mere words may have slipped. `claimed_by` are those who
    reported it complete since the last re-opening; while nobody has since (`are_claims_void`) those before it, who
    are no freer to check their own work because it was re-opened. `is_assessed_since` says that nothing was
    reported after the assessment, `is_assessment_void` that it was made before the last re-opening; `on_whole` is
    the last judgement of the whole item, which findings on its parts go on from. `evidenced_on` is the first day on
    which evidence that still stands, in whatever version, described no later day. `drafts` are updates whose words
    are not cleared yet, `update_words` those of the last update, `is_copied` says that they repeat the one before
    it. `is_unlike` names the lanes whose last entries are of one day and disagree.
    """

    response: Response | None = None
    response_on: date | None = None
    first_response_on: date | None = None
    responder: UUID | None = None
    is_response_explained: bool = False
    progress: Progress | None = None
    progress_on: date | None = None
    claimed_by: tuple[str, ...] = ()
    are_claims_void: bool = False
    update_words: str = ""
    is_copied: bool = False
    target: date | None = None
    target_on: date | None = None
    target_words: str | None = None
    first_target: date | None = None
    last_dated_target: date | None = None
    slips: int = 0
    assessment: str | None = None
    assessment_scale: str | None = None
    assessment_on: date | None = None
    assessment_by: str | None = None
    finding: Finding | None = None
    is_assessed_since: bool = False
    is_assessment_void: bool = False
    on_whole: PartFinding | None = None
    parts: tuple[PartFinding, ...] = ()
    closed: ClosedOn | None = None
    reopened_on: date | None = None
    passed_on: date | None = None
    passed_to: tuple[UUID, ...] = ()
    flags: tuple[tuple[Flag, str], ...] = ()
    evidence: tuple[EvidenceHeld, ...] = ()
    evidenced_on: date | None = None
    actions: tuple[ActionHeld, ...] = ()
    drafts: tuple[UUID, ...] = ()
    is_unlike: tuple[str, ...] = ()
    last_entry_on: date | None = None

    @property
    def slip_days(self) -> int:
        """Return how many days later than first promised the target now is, at least 0."""
        if self.target is None or self.first_target is None:
            return 0
        return max(0, (self.target - self.first_target).days)

    @property
    def evidence_count(self) -> int:
        """Return how many pieces of evidence stand, each in its newest version."""
        return len(self.evidence)

    @property
    def open_actions(self) -> int:
        """Return how many actions are still to be done."""
        return sum(action.state.is_open for action in self.actions)

    @property
    def is_found_short(self) -> bool:
        """Say whether it was reported complete and then assessed below the top of the scale."""
        is_short = self.finding is not None and self.finding.falls_short and not self.is_assessment_void
        return self.progress is Progress.COMPLETE and self.is_assessed_since and is_short

    @property
    def is_found_achieved(self) -> bool:
        """Say whether it was assessed at the top of the scale, and no less was reported since."""
        is_top = self.finding is Finding.ACHIEVED and not self.is_assessment_void
        return is_top and (self.is_assessed_since or self.progress is Progress.COMPLETE)

    @property
    def lacks(self) -> tuple[str, ...]:
        """Return what lacks for its closing to be verified; nothing where it is open, or closed as it should be.

        It is judged by what stands now: what lacked when it was closed may have been added since, or be withdrawn.
        """
        if self.closed is None:
            return ()
        said = self.closed.said
        found = lacking(said, self.closing_case(self.closed.on))
        return found or (("the word of whoever closed it, who left it unverified",) if said.unverified else ())

    def closing_case(self, on: date) -> ClosingCase:
        """Return what the gate for closing on a day looks at."""
        is_evidenced = self.evidenced_on is not None and self.evidenced_on <= on
        return ClosingCase(self.response, is_evidenced, self.claimed_by)

    @property
    def flag_words(self) -> tuple[str, ...]:
        """Return the flags with what they name: "Waiting on another body: CPS"."""
        return tuple(f"{flag.value}: {what}" if what else flag.value for flag, what in self.flags)

    def flag(self, flag: Flag) -> str | None:
        """Return what a flag names, empty where it names nothing; None where it is not set."""
        return dict(self.flags).get(flag)
