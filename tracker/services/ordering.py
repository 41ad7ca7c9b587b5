"""A report ordered: which, about what, as at which day, and how it is marked and said."""

from dataclasses import dataclass
from datetime import date

from tracker.domain.dates import long_day
from tracker.domain.markings import Marking, read_descriptor
from tracker.domain.position import ReportKind
from tracker.errors import BadInput
from tracker.services.position import Scope


@dataclass(frozen=True, slots=True)
class Order:
    """A report that somebody wants: which, about what, as at which day, and what moved since when.

    Without a `marking` it bears the highest of anything in it; `descriptors` are added in either case. `language` is
    "en" or "cy". With `cleared_only` words that nobody cleared are left out; internal notes are printed only where
    `include_internal` asks for them. One that `follows_last` tells what moved since the last issued report of the same
    coverage, where there is one.
    """

    kind: ReportKind
    scope: Scope
    as_at: date
    since: date | None = None
    marking: Marking | None = None
    embargo: date | None = None
    language: str = "en"
    author: str = ""
    distribution: tuple[str, ...] = ()
    cleared_only: bool = False
    include_internal: bool = False
    descriptors: tuple[str, ...] = ()
    follows_last: bool = False


def judge_order(order: Order, today: date) -> None:
    """Raise BadInput where a report cannot be about what was chosen, as at that day, or cannot be marked so."""
    if order.as_at > today:
        raise BadInput(f"{long_day(order.as_at)} is after today; a report says how things stand, or stood on a day.")
    if order.kind in (ReportKind.FOLLOW_UP, ReportKind.ACTION_PLAN) and order.scope.publication is None:
        raise BadInput(f"The {_called(order.kind)} is about one report; choose which.")
    if order.kind is ReportKind.RECOMMENDATION and order.scope.recommendation is None:
        raise BadInput("The report on a recommendation is about one of them; give its reference.")
    for descriptor in order.descriptors:
        read_descriptor(descriptor)


def _called(kind: ReportKind) -> str:
    return {ReportKind.FOLLOW_UP: "follow-up report", ReportKind.ACTION_PLAN: "action plan"}[kind]
