"""The chart of what moved: what was open then, what came and went, what is open now, one step under the other."""

from collections.abc import Sequence
from datetime import date

from reportlab.platypus.flowables import Flowable

from tracker.domain.language import Language
from tracker.domain.moves import Period
from tracker.domain.status import Meaning
from tracker.reports.charts.parts import Key
from tracker.reports.charts.patterns import FILLS, LEVEL
from tracker.reports.charts.steps import Step, stepped_sum


def movement_chart(period: Period, as_at: date, say: Language) -> Flowable:
    """Return the sum of a period in steps; the last line of the table by body has its numbers."""
    steps = _steps(period, as_at, say)
    return stepped_sum(_in_words(steps, say), steps)


def _steps(period: Period, as_at: date, say: Language) -> list[Step]:
    moved = period.total
    level = Key(say("Open"), LEVEL)
    came, went = Key(say("Came"), FILLS[Meaning.IN_PROGRESS]), Key(say("Went"), FILLS[Meaning.CLOSED])
    return [
        Step(say("Open on {day}", day=say.short_day(period.since)), moved.opening, level, is_level=True),
        Step(say("New"), moved.new, came),
        Step(say("Re-opened"), moved.reopened, came),
        Step(say("Received"), moved.received, came),
        Step(say("Closed"), -moved.closed, went),
        Step(say("Passed on"), -moved.passed_on, went),
        Step(say("Open on {day}", day=say.short_day(as_at)), moved.closing, level, is_level=True),
    ]


def _in_words(steps: Sequence[Step], say: Language) -> str:
    told = [f"{step.name}: {abs(step.number):,}" for step in steps if step.number or step.is_level]
    return say("What moved. {steps}.", steps="; ".join(told))
