"""Reports printed: what was ordered, drawn from the register and made a PDF."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.db.entries import seal
from tracker.domain.chain import Seal
from tracker.domain.frozen import Typeset
from tracker.domain.issued import IssuedReport
from tracker.domain.language import ENGLISH, Language
from tracker.domain.markings import Marking
from tracker.domain.position import Position, ReportKind
from tracker.domain.said import Said
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.errors import BadInput, Refused
from tracker.services.following import coverage_ids, follow, since_last
from tracker.services.issuing import issue
from tracker.services.ordering import Order, judge_order
from tracker.services.out_place import check_out
from tracker.services.position import position
from tracker.services.register import Register
from tracker.whole_file import save_whole

_READINGS = 5  # of a register that somebody keeps writing to


@dataclass(frozen=True, slots=True)
class Printed:
    """A report as a PDF, the marking that it carries, and the position that it prints."""

    pdf: bytes
    marking: Marking
    position: Position


@dataclass(frozen=True, slots=True)
class Issued:
    """A report that was issued, and what was printed of it."""

    report: IssuedReport
    printed: Printed


def print_report(
    register: Register, order: Order, number: int | None = None, watch: PageWatch = unwatched_pages
) -> Printed:
    """Return a report as ordered; `number` is its own where it is issued.

    The same data give the same bytes. BadInput says what of the order cannot be, Refused that somebody keeps writing.
    `watch` is called before the first page (with 0) and after each, and may end the work by raising Stopped.
    """
    stands = replace(_settled(register, lambda: _stands(register, order)), number=number)
    watch(0)
    return printed(stands, order.kind, order.language, watch)


def _stands(register: Register, order: Order) -> Position:
    order, last = since_last(register, order)
    stands = ordered_position(register, order)
    return follow(register, order, last, stands) if last else stands


def _settled(register: Register, draw: Callable[[], Position]) -> Position:
    """Return what is drawn by several readings, drawn again where somebody wrote between them."""
    for _ in range(_READINGS):
        newest = register.store.newest()
        found = draw()
        if register.store.newest() == newest:
            return found
    raise Refused("Somebody else keeps writing to this register; try again when they have done.")


def issue_report(register: Register, order: Order, recorded_by: str, watch: PageWatch = unwatched_pages) -> Issued:
    """Print a report under the next number, and keep it for good.

    BadInput, Refused or StoreFault says why it cannot be. Where `watch` ends the work, or anything else does, nothing
    is issued.
    """
    made: list[Printed] = []

    def typeset(number: int) -> Typeset:
        made.append(print_report(register, order, number, watch))
        return _typeset(made[-1], order)

    report = issue(register, typeset, recorded_by)
    return Issued(report, made[-1])


def _typeset(made: Printed, order: Order) -> Typeset:
    from tracker.reports import covered_by, told_by

    title, pages = told_by(made.pdf)
    language = language_of(order.language)
    return Typeset(
        position=made.position,
        kind=order.kind,
        title=title,
        coverage=coverage_ids(order.scope),
        covers="; ".join(covered_by(made.position, language)),
        language=language.tag,
        pdf=made.pdf,
        pages=pages,
    )


def printed(
    position: Position,
    kind: ReportKind,
    language: str = "en",
    watch: PageWatch = unwatched_pages,
) -> Printed:
    """Return a position as a PDF of a kind; of one that was kept, the report as it was."""
    # ReportLab takes a third of a second to import: only whoever prints waits for it.
    from tracker.reports import report

    pdf = report(kind, position, language_of(language), watch)
    return Printed(pdf, position.marking, position)


def ordered_position(register: Register, order: Order) -> Position:
    """Return the position that an order is about, so that it can be checked before it is printed."""
    judge_order(order, register.outside.today())
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
    return replace(
        found,
        author=order.author.strip(),
        distribution=order.distribution,
        internal_notes=order.include_internal,
    )


def is_up_to_date(register: Register, drawn: Seal) -> bool:
    """Say whether nothing was recorded since a position of this seal was drawn."""
    with register.store.reading() as connection:
        return seal(connection) == drawn


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


def said_by(pdf: bytes) -> tuple[Said, ...]:
    """Return what a report that was printed here says to whoever listens to it, in reading order."""
    from tracker.reports import said_by as said

    return said(pdf)


def save_pdf(pdf: bytes, out: Path) -> None:
    """Write a report to a file, whole or not at all; BadInput says why it cannot be."""
    check_out(out)
    save_whole(out, pdf)
