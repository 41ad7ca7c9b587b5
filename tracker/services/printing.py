"""Reports printed: what was ordered, drawn from the register and made a PDF."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tracker.domain.language import ENGLISH, Language
from tracker.domain.markings import SENSITIVE, Marking
from tracker.domain.position import Position, Previous, ReportKind
from tracker.errors import BadInput
from tracker.services.position import Scope, position
from tracker.services.register import Register
from tracker.whole_file import save_whole


@dataclass(frozen=True, slots=True)
class Order:
    """A report that somebody wants: which, about what, as at which day, and what moved since when.

    Without a `marking` it bears the highest of anything in it; `descriptors` are added in either case. `language` is
    "en" or "cy". With `cleared_only` words that nobody cleared are left out; internal notes are printed only where
    `include_internal` asks for them.
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


@dataclass(frozen=True, slots=True)
class Printed:
    """A report as a PDF, the marking that it carries, and the position that it prints."""

    pdf: bytes
    marking: Marking
    position: Position


def print_report(
    register: Register, order: Order, number: int | None = None, previous: Previous | None = None
) -> Printed:
    """Return a report as ordered; `number` is its own where it is issued, `previous` the issued one that it follows.

    The same data give the same bytes. BadInput says what of the order cannot be.
    """
    stands = replace(ordered_position(register, order), number=number, previous=previous)
    return printed(stands, order.kind, order.language, include_internal=order.include_internal)


def printed(position: Position, kind: ReportKind, language: str = "en", *, include_internal: bool = False) -> Printed:
    """Return a position as a PDF of a kind; of one that was kept, the report as it was."""
    # ReportLab takes a third of a second to import: only whoever prints waits for it.
    from tracker.reports import report

    pdf = report(kind, position, language_of(language), include_internal=include_internal)
    return Printed(pdf, position.marking, position)


def ordered_position(register: Register, order: Order) -> Position:
    """Return the position that an order is about, so that it can be checked before it is printed."""
    judge_order(order)
    found = position(
        register,
        order.scope,
        order.as_at,
        order.marking,
        order.embargo,
        since=order.since,
        descriptors=order.descriptors,
        cleared_only=order.cleared_only,
    )
    return replace(found, author=order.author.strip(), distribution=order.distribution)


def judge_order(order: Order) -> None:
    """Raise BadInput where a report of this kind cannot be about what was chosen."""
    if order.kind in (ReportKind.FOLLOW_UP, ReportKind.ACTION_PLAN) and order.scope.publication is None:
        raise BadInput(f"The {_called(order.kind)} is about one report; choose which.")
    if order.kind is ReportKind.RECOMMENDATION and order.scope.recommendation is None:
        raise BadInput("The report on a recommendation is about one of them; give its reference.")


def _called(kind: ReportKind) -> str:
    return {ReportKind.FOLLOW_UP: "follow-up report", ReportKind.ACTION_PLAN: "action plan"}[kind]


def language_of(tag: str) -> Language:
    """Return the language in which a report is printed, by its tag: "en" or "cy"; BadInput for any other."""
    match tag.strip().casefold():
        case "en":
            return ENGLISH
        case "cy":
            from tracker.reports import welsh_words

            return welsh_words()
        case _:
            raise BadInput(f"Reports are printed in English (en) or Welsh (cy), not in “{tag}”.")


def progress_pdf(
    register: Register, scope: Scope, as_at: date, marking: Marking | None = None, embargo: date | None = None
) -> Printed:
    """Return the progress report of a scope as at a day, with its marking raised where anything in it is higher."""
    asked = marking or Marking()
    chosen = asked if asked.level == SENSITIVE else None
    order = Order(ReportKind.PROGRESS, scope, as_at, None, chosen, embargo, descriptors=asked.descriptors)
    return print_report(register, order)


def save_pdf(pdf: bytes, out: Path) -> None:
    """Write a report to a file, whole or not at all; BadInput says why it cannot be."""
    save_whole(out, pdf)
