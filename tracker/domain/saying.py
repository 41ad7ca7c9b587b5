"""What an entry says, in the words of the field: a headline for people, a value for scripts."""

from tracker.domain.closing import check_words
from tracker.domain.facts import ActionFacts
from tracker.domain.language import ENGLISH, Language
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


def headline(said: Said, before: Said | None = None, say: Language = ENGLISH) -> str:
    """Return what an entry says, in a few words; a target or an action is told against what stood `before` it."""
    match said:
        case TargetSet():
            return _target_headline(said, before if isinstance(before, TargetSet) else None, say)
        case ActionFacts():
            return _action_headline(said, before if isinstance(before, ActionFacts) else None, say)
        case ResponseGiven():
            return _response_headline(said, say)
        case ProgressReported(value=value):
            is_complete = value is Progress.COMPLETE
            return say("Reported complete") if is_complete else say("Reported: {progress}", progress=say(value).lower())
        case EvidenceAdded():
            return _evidence_headline(said, say)
        case AssessmentMade():
            return _assessment_headline(said, say)
        case _:
            return _other_headline(said, say)


def _other_headline(said: Said, say: Language) -> str:
    match said:
        case Closed():
            return _closed_headline(said, say)
        case Reopened():
            return say("Re-opened")
        case PassedOn():
            return say("Passed on to a successor body")
        case FlagSet():
            return _flag_headline(said, say)
        case Clearance():
            return say("Words of an update cleared for publication")
        case Correction():
            return say("A record was withdrawn")
        case Disposal():
            return _disposal_headline(said, say)
        case NoteMade() | _:
            return say("Note")


def _response_headline(said: ResponseGiven, say: Language) -> str:
    if said.category is None:
        return say("Response: {response}", response=say(said.value))
    return say("Response: {response} ({reason})", response=say(said.value), reason=say(said.category).lower())


def _flag_headline(said: FlagSet, say: Language) -> str:
    if not said.is_set:
        return _lifted(said.flag, say)
    return f"{say(said.flag)}: {said.what}" if said.what else say(said.flag)


def _disposal_headline(said: Disposal, say: Language) -> str:
    kind = say(said.kind)
    if said.was_on is None:
        return say("Words disposed of: a record of the kind “{kind}”", kind=kind)
    return say("Words disposed of: a record of the kind “{kind}” of {day}", kind=kind, day=say.day(said.was_on))


def _lifted(flag: Flag, say: Language) -> str:
    return {
        Flag.WAITING: say("No longer waiting on another body"),
        Flag.DISPUTED: say("No longer disputed"),
        Flag.TRACKED_ELSEWHERE: say("No longer tracked elsewhere"),
        Flag.STAYS: say("No longer decided to stay with this body"),
    }[flag]


def _closed_headline(said: Closed, say: Language) -> str:
    outcome, ref = say(said.outcome), said.superseded_by
    if said.lacking or said.unverified:
        if ref:
            return say("Closed: {outcome} by {ref} (unverified)", outcome=outcome, ref=ref)
        return say("Closed: {outcome} (unverified)", outcome=outcome)
    if ref:
        return say("Closed: {outcome} by {ref}", outcome=outcome, ref=ref)
    return say("Closed: {outcome}", outcome=outcome)


def _evidence_headline(said: EvidenceAdded, say: Language) -> str:
    day = say.day(said.evidence_date)
    if said.replaces:
        return say("Evidence, new version: {title} (describes {day})", title=said.title, day=day)
    return say("Evidence: {title} (describes {day})", title=said.title, day=day)


def _assessment_headline(said: AssessmentMade, say: Language) -> str:
    word, point, scale = said.value, said.part, said.scale_name
    if point and scale:
        return say("Point ({point}) assessed: {word}, on the scale “{scale}”", point=point, word=word, scale=scale)
    if point:
        return say("Point ({point}) assessed: {word}", point=point, word=word)
    if scale:
        return say("Assessed: {word}, on the scale “{scale}”", word=word, scale=scale)
    return say("Assessed: {word}", word=word)


def _target_headline(target: TargetSet, promised: TargetSet | None, say: Language) -> str:
    if promised is None:
        return say("Target date {date}", date=say_target(target, say))
    if (target.day, target.words) == (promised.day, promised.words):
        return say("Target date {date}, as promised before", date=say_target(target, say))
    before, now = say_target(promised, say), say_target(target, say)
    return say("Target date moved from {before} to {now}", before=before, now=now)


def say_target(target: TargetSet, say: Language = ENGLISH) -> str:
    """Return a promise as said: the day, with the printed words where it was in words."""
    if target.day is None:
        return say("“{words}” (no date)", words=target.words)
    return f"{say.day(target.day)} (“{target.words}”)" if target.words else say.day(target.day)


def action_name(facts: ActionFacts, say: Language = ENGLISH) -> str:
    """Return how an action is called: "Action (b)" where it bears a letter."""
    return say("Action ({letter})", letter=facts.letter) if facts.letter else say("Action")


def _action_headline(facts: ActionFacts, before: ActionFacts | None, say: Language) -> str:
    name = action_name(facts, say)
    if before is None and facts.state is ActionState.PLANNED:
        return say("{action} planned", action=name)
    if before is None or facts.state is not before.state:
        return f"{name}: {say(facts.state).lower()}"
    if (facts.due, facts.due_words) != (before.due, before.due_words):
        return say("{action}: due date changed to {date}", action=name, date=say_due(facts, say))
    if (facts.owner, facts.owner_words) != (before.owner, before.owner_words):
        return say("{action}: owner changed", action=name)
    return say("{action} amended", action=name)


def say_due(facts: ActionFacts, say: Language = ENGLISH) -> str:
    """Return when an action is due: the day, with the printed words where it was in words; "no date" where none is."""
    if facts.due is None:
        return say("“{words}” (no date)", words=facts.due_words) if facts.due_words else say("no date")
    return f"{say.day(facts.due)} (“{facts.due_words}”)" if facts.due_words else say.day(facts.due)


def evidence_words(evidence: EvidenceAdded, say: Language = ENGLISH) -> str:
    """Return what there is to look at, with its marking: "Minutes, minutes.pdf, 24 kB, page 3, OFFICIAL"."""
    file, page = evidence.file, evidence.page
    held = [file.name, say_size(file.size, say)] if file else [evidence.link or say("a note")]
    place = say("page {number}", number=page) if page.isdecimal() else page
    return ", ".join(part for part in (evidence.kind, *held, place, evidence.marking) if part)


def say_size(size: int, say: Language = ENGLISH) -> str:
    """Return a number of bytes as people read it: "812 bytes", "24 kB", "3.1 MB"."""
    return file_size(size) if size >= 1000 else say.count(size, "byte")


def say_closing(closed: ClosedOn, say: Language = ENGLISH) -> str:
    """Return how an item was closed: the day, who checked it or what took over, who agreed, and why."""
    grounds, day = say_grounds(closed.said, say), say.day(closed.on)
    return say("Closed on {day}: {how}", day=day, how=grounds) if grounds else say("Closed on {day}", day=day)


def say_grounds(said: Closed, say: Language = ENGLISH) -> str:
    """Return on what a closing rests: who checked it or what took over, who agreed, and why; empty for nothing."""
    agreed, by = said.agreed_by.strip(), said.superseded_by.strip()
    parts = [
        check_words(said, say),
        say("superseded by {ref}", ref=by) if by else "",
        say("agreed by {name}", name=agreed) if agreed else "",
        said.reason.strip(),
    ]
    return "; ".join(part for part in parts if part)


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
