"""What contradicts itself in an item: each a plain sentence, with the way to mend it. Normal things are none."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.closing import is_one_of
from tracker.domain.dates import first_day, last_day
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, Response
from tracker.domain.standing import Standing

_LONGEST_PROMISE = timedelta(days=3653)  # ten years: longer than any action plan that was seen
_LONGEST_FORESIGHT = timedelta(days=60)  # bodies see a report in draft: one plan was dated the day before publication
_WORKING = (Progress.IN_PROGRESS, Progress.PARTLY_COMPLETE, Progress.COMPLETE)


class Contradiction(StrEnum):
    """The contradictions, by the names under which they are stored."""

    NO_ACTION = "agreed, no action"
    ACTIONS_OPEN = "complete, actions open"
    CLOSED_SHORT = "closed, found short"
    ASSESSED_WORSE = "assessed worse than reported"
    REPORTED_LESS = "found achieved, reported less"
    OWN_FINDING = "assessed by who reported it"
    OLD_EVIDENCE = "evidence older than the recommendation"
    UNVERIFIED = "closed unverified"
    NO_RESPONSE = "claim without a response"
    NO_EVIDENCE = "claim without evidence"
    SAME_DAY = "two entries of one day"
    ODD_YEAR = "odd target year"
    PART_UNSAID = "part not said"
    REASON_UNSAID = "reason not said"
    COPIED = "update copied"
    LATE_ACTION = "action after the target"
    EARLY_ANSWER = "answer before the report"
    EARLY_TARGET = "target before the report"
    NOT_AGREED_YET_DONE = "not agreed, yet progress"


@dataclass(frozen=True, slots=True)
class Rule:
    """When something contradicts itself, told in a sentence, and what mends it."""

    applies: Callable[[Standing, str | None], bool]
    sentence: str
    mend: str


def _is_open(standing: Standing) -> bool:
    return standing.closed is None


def _is_done(standing: Standing) -> bool:
    return standing.closed is not None and standing.closed.said.outcome.is_done


def _is_agreed(standing: Standing) -> bool:
    return standing.response in (Response.AGREED, Response.PARTLY_AGREED)


def _is_claimed(standing: Standing) -> bool:
    return standing.progress is Progress.COMPLETE


def _without_action(standing: Standing, _: str | None) -> bool:
    is_planned = any(action.state is not ActionState.DROPPED for action in standing.actions)
    is_elsewhere = standing.flag(Flag.TRACKED_ELSEWHERE) is not None
    is_waited_for = _is_open(standing) and _is_agreed(standing) and standing.progress not in _WORKING
    return is_waited_for and not is_planned and not is_elsewhere


def _closed_short(standing: Standing, _: str | None) -> bool:
    if not (_is_done(standing) and standing.closed and standing.finding and _is_current(standing)):
        return False
    is_partial = standing.closed.said.outcome is Outcome.AS_FAR_AS_AGREED
    return standing.finding is Finding.NOT_ACHIEVED if is_partial else standing.finding.falls_short


def _is_current(standing: Standing) -> bool:
    return standing.is_assessed_since and not standing.is_assessment_void


def _assessed_worse(standing: Standing, _: str | None) -> bool:
    partly = standing.progress is Progress.PARTLY_COMPLETE and standing.finding is Finding.NOT_ACHIEVED
    return _is_open(standing) and (standing.is_found_short or (_is_current(standing) and partly))


def _reported_less(standing: Standing, _: str | None) -> bool:
    is_top = standing.finding is Finding.ACHIEVED and not standing.is_assessment_void
    is_less = standing.progress not in (None, Progress.COMPLETE) and not standing.is_assessed_since
    return _is_open(standing) and is_top and is_less


def _assessed_itself(standing: Standing, _: str | None) -> bool:
    is_own = standing.assessment_by is not None and is_one_of(standing.assessment_by, standing.claimed_by)
    return _is_open(standing) and is_own and not standing.is_assessment_void


def _old_evidence(standing: Standing, published: str | None) -> bool:
    described = [piece.described for piece in standing.evidence]
    return bool(described) and published is not None and max(described) < first_day(published)


def _odd_year(standing: Standing, published: str | None) -> bool:
    if published is None:
        return False
    # What was done before the report came out is given the day on which it was done, often in the year before.
    years_back = 1 if _is_claimed(standing) or _is_done(standing) else 0
    earliest = date(int(published[:4]) - years_back, 1, 1)
    latest = max(last_day(published), standing.target_on or date.min) + _LONGEST_PROMISE
    return any(day is not None and not earliest <= day <= latest for day in (standing.target, standing.first_target))


def _early_target(standing: Standing, published: str | None) -> bool:
    if published is None or standing.target is None or _is_claimed(standing) or _odd_year(standing, published):
        return False
    return _is_open(standing) and standing.target < first_day(published)


def _early_answer(standing: Standing, published: str | None) -> bool:
    if published is None or standing.first_response_on is None:
        return False
    return first_day(published) - standing.first_response_on > _LONGEST_FORESIGHT


def _late_action(standing: Standing, _: str | None) -> bool:
    due = [action.due for action in standing.actions if action.state.is_open and action.due]
    return _is_open(standing) and standing.target is not None and any(day > standing.target for day in due)


RULES: dict[Contradiction, Rule] = {
    Contradiction.UNVERIFIED: Rule(
        lambda s, _: bool(s.lacks),
        "It is closed, but the closing is not verified.",
        "Add what lacks and close it again after withdrawing this closing, or re-open it.",
    ),
    Contradiction.CLOSED_SHORT: Rule(
        _closed_short,
        "It is closed as implemented, but the last assessment found it short.",
        "Record the assessment that the closing rests on, or re-open it.",
    ),
    Contradiction.ASSESSED_WORSE: Rule(
        _assessed_worse,
        "It was assessed worse than the body reports.",
        "Ask the body for a new report, or re-open it.",
    ),
    Contradiction.REPORTED_LESS: Rule(
        _reported_less,
        "It was found achieved, but the body has reported less since.",
        "Ask which is true, and record the progress or the assessment anew.",
    ),
    Contradiction.OWN_FINDING: Rule(
        _assessed_itself,
        "Whoever assessed it had also reported it complete.",
        "Record an assessment by somebody independent, and withdraw this one.",
    ),
    Contradiction.ACTIONS_OPEN: Rule(
        lambda s, _: (_is_claimed(s) or _is_done(s)) and s.open_actions > 0,
        "It is reported complete, or closed as implemented, while actions are still open.",
        "Record how far the actions are; if they are not done, withdraw the report or re-open it.",
    ),
    Contradiction.NO_RESPONSE: Rule(
        lambda s, _: _is_claimed(s) and s.response is None,
        "It is reported complete, though the body never answered.",
        "Record the response, dated on the day it was given.",
    ),
    Contradiction.NO_EVIDENCE: Rule(
        lambda s, _: _is_claimed(s) and s.closed is None and not s.evidence,
        "It is reported complete without any evidence.",
        "Add the evidence, or ask the body for it.",
    ),
    Contradiction.NOT_AGREED_YET_DONE: Rule(
        lambda s, _: s.response is Response.NOT_AGREED and (s.progress in _WORKING or s.open_actions > 0),
        "The body does not agree, yet it reports work on it.",
        "Ask which is true, and record the response or the progress anew.",
    ),
    Contradiction.NO_ACTION: Rule(
        _without_action,
        "The body agrees, but no action says what it will do.",
        "Record an action with its owner and date, or report the progress.",
    ),
    Contradiction.PART_UNSAID: Rule(
        lambda s, _: _is_open(s) and s.response is Response.PARTLY_AGREED and not s.is_response_explained,
        "The body agrees with a part, but it is not said which.",
        "Record the response again with the part that is agreed and why not the rest.",
    ),
    Contradiction.REASON_UNSAID: Rule(
        lambda s, _: _is_open(s) and s.response is Response.NOT_AGREED and not s.is_response_explained,
        "The body does not agree, but gives no reason.",
        "Record the response again with its reason.",
    ),
    Contradiction.OLD_EVIDENCE: Rule(
        _old_evidence,
        "All of its evidence describes days before the recommendation was made.",
        "Add evidence of what was done since, or mend the day that it describes.",
    ),
    Contradiction.COPIED: Rule(
        lambda s, _: _is_open(s) and s.is_copied,
        "The last update repeats the one before it word for word.",
        "Ask the body what has changed since, and record that.",
    ),
    Contradiction.SAME_DAY: Rule(
        lambda s, _: bool(s.is_unlike),
        "Two records of one day disagree; the one recorded last counts.",
        "Withdraw the one that is wrong.",
    ),
    Contradiction.LATE_ACTION: Rule(
        _late_action,
        "An action is due after the target date.",
        "Agree a new target date, or mend the date of the action.",
    ),
    Contradiction.EARLY_ANSWER: Rule(
        _early_answer,
        "The answer is dated long before the report was published.",
        "Withdraw the response and record it on the day it was given.",
    ),
    Contradiction.EARLY_TARGET: Rule(
        _early_target,
        "The target date is earlier than the report itself.",
        "Withdraw that target date and record it again, or report what was done by then.",
    ),
    Contradiction.ODD_YEAR: Rule(
        _odd_year,
        "The year of a target date looks mistyped.",
        "Withdraw that target date and record it again.",
    ),
}


def contradictions(standing: Standing, published: str | None) -> tuple[Contradiction, ...]:
    """Return what contradicts itself in a standing, gravest first; `published` is the report's date or part of one.

    Of an item that was passed on there is nothing to mend here: what contradicts itself is told where it went.
    """
    if standing.passed_on is not None:
        return ()
    return tuple(kind for kind, rule in RULES.items() if rule.applies(standing, published))
