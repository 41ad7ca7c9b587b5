"""What an entry says, in the words of the field: a headline for people, a value for scripts."""

from tracker.domain.closing import check_words
from tracker.domain.dates import long_day
from tracker.domain.facts import ActionFacts
from tracker.domain.scales import ActionState, Flag, Progress
from tracker.domain.standing import ClosedOn
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
from tracker.domain.words import file_size

Said = Statement | ActionFacts
_LIFTED = {
    Flag.WAITING: "No longer waiting on another body",
    Flag.DISPUTED: "No longer disputed",
    Flag.TRACKED_ELSEWHERE: "No longer tracked elsewhere",
    Flag.STAYS: "No longer decided to stay with this body",
}


def headline(said: Said, before: Said | None = None) -> str:
    """Return what an entry says, in a few words; a target or an action is told against what stood `before` it."""
    match said:
        case TargetSet():
            return _target_headline(said, before if isinstance(before, TargetSet) else None)
        case ActionFacts():
            return _action_headline(said, before if isinstance(before, ActionFacts) else None)
        case ResponseGiven(value=value, category=category):
            return f"Response: {value}" + (f" ({category.value.lower()})" if category else "")
        case ProgressReported(value=value):
            return "Reported complete" if value is Progress.COMPLETE else f"Reported: {value.lower()}"
        case EvidenceAdded(title=title, evidence_date=day, replaces=replaces):
            new = "Evidence, new version" if replaces else "Evidence"
            return f"{new}: {title} (describes {long_day(day)})"
        case AssessmentMade():
            return _assessment_headline(said)
        case _:
            return _other_headline(said)


def _other_headline(said: Said) -> str:
    match said:
        case Closed(outcome=outcome, superseded_by=ref):
            by = f" by {ref}" if ref else ""
            return f"Closed: {outcome}{by}{' (unverified)' if said.lacking or said.unverified else ''}"
        case Reopened():
            return "Re-opened"
        case PassedOn():
            return "Passed on to a successor body"
        case FlagSet(flag=flag, is_set=is_set, what=what):
            told = flag.value if is_set else _LIFTED[flag]
            return f"{told}: {what}" if what and is_set else told
        case Clearance():
            return "Words of an update cleared for publication"
        case Correction():
            return "An entry was withdrawn"
        case Disposal(kind=kind, was_on=was_on):
            return f"Words disposed of: a record of the kind “{kind}”" + (f" of {long_day(was_on)}" if was_on else "")
        case NoteMade() | _:
            return "Note"


def _assessment_headline(said: AssessmentMade) -> str:
    what = f"Point ({said.part}) assessed" if said.part else "Assessed"
    scale = f", on the scale “{said.scale_name}”" if said.scale_name else ""
    return f"{what}: {said.value}{scale}"


def _target_headline(target: TargetSet, promised: TargetSet | None) -> str:
    if promised is None:
        return f"Target date {say_target(target)}"
    if (target.day, target.words) == (promised.day, promised.words):
        return f"Target date {say_target(target)}, as promised before"
    return f"Target date moved from {say_target(promised)} to {say_target(target)}"


def say_target(target: TargetSet) -> str:
    """Return a promise as said: the day, with the printed words where it was in words."""
    if target.day is None:
        return f"“{target.words}” (no date)"
    return f"{long_day(target.day)} (“{target.words}”)" if target.words else long_day(target.day)


def action_name(facts: ActionFacts) -> str:
    """Return how an action is called: "Action (b)" where it bears a letter."""
    return f"Action ({facts.letter})" if facts.letter else "Action"


def _action_headline(facts: ActionFacts, before: ActionFacts | None) -> str:
    name = action_name(facts)
    if before is None:
        return f"{name} planned" if facts.state is ActionState.PLANNED else f"{name}: {facts.state.lower()}"
    if facts.state is not before.state:
        return f"{name}: {facts.state.value.lower()}"
    if (facts.due, facts.due_words) != (before.due, before.due_words):
        return f"{name}: due date changed to {say_due(facts)}"
    if (facts.owner, facts.owner_words) != (before.owner, before.owner_words):
        return f"{name}: owner changed"
    return f"{name} amended"


def say_due(facts: ActionFacts) -> str:
    """Return when an action is due: the day, with the printed words where it was in words; "no date" where none is."""
    if facts.due is None:
        return f"“{facts.due_words}” (no date)" if facts.due_words else "no date"
    return f"{long_day(facts.due)} (“{facts.due_words}”)" if facts.due_words else long_day(facts.due)


def evidence_words(evidence: EvidenceAdded) -> str:
    """Return what there is to look at, with its marking: "Minutes, minutes.pdf, 24 kB, page 3, OFFICIAL"."""
    held = [evidence.file.name, file_size(evidence.file.size)] if evidence.file else [evidence.link or "a note"]
    page = [f"page {evidence.page}" if evidence.page.isdecimal() else evidence.page] if evidence.page else []
    return ", ".join(part for part in (evidence.kind, *held, *page, evidence.marking) if part)


def say_closing(closed: ClosedOn) -> str:
    """Return how an item was closed: the day, who checked it or what took over, who agreed, and why."""
    grounds = say_grounds(closed.said)
    return f"Closed on {long_day(closed.on)}{': ' if grounds else ''}{grounds}"


def say_grounds(said: Closed) -> str:
    """Return on what a closing rests: who checked it or what took over, who agreed, and why; empty for nothing."""
    agreed = f"agreed by {said.agreed_by.strip()}" if said.agreed_by.strip() else ""
    by = f"superseded by {said.superseded_by.strip()}" if said.superseded_by.strip() else ""
    return "; ".join(part for part in (check_words(said), by, agreed, said.reason.strip()) if part)


def reasons_of(said: Said) -> tuple[str, str]:
    """Return why something was said, and who agreed to it; empty where it says neither."""
    match said:
        case Correction(reason=reason, agreed_by=agreed_by) | TargetSet(reason=reason, agreed_by=agreed_by):
            return reason, agreed_by
        case Closed(reason=reason, agreed_by=agreed_by) | PassedOn(reason=reason, agreed_by=agreed_by):
            return reason, agreed_by
        case Reopened(reason=reason):
            return reason, ""
        case Disposal(reason=reason, authority=authority):
            return reason, authority
        case _:
            return "", ""


def value_of(said: Said) -> str | None:
    """Return an entry's value for scripts: the word of its scale, the ISO day, the title, the id it withdraws."""
    match said:
        case ResponseGiven(value=word) | ProgressReported(value=word) | AssessmentMade(value=word):
            return str(word)
        case TargetSet(day=day, words=words):
            return day.isoformat() if day else words
        case EvidenceAdded(title=title):
            return title
        case Closed(outcome=outcome):
            return outcome.value
        case ActionFacts(state=word) | FlagSet(flag=word):
            return word.value
        case Correction(withdraws=entry) | Clearance(update=entry):
            return str(entry)
        case _:
            return None
