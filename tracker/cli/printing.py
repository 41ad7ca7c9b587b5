"""The command that prints: report."""

from argparse import Namespace
from datetime import date

from tracker.cli.arguments import DONE, Commands, command
from tracker.cli.console import Console
from tracker.cli.people import recorder
from tracker.cli.report_options import LAST, add_report_options, scope_of
from tracker.domain.checks import CheckKind, checks
from tracker.domain.dates import long_day
from tracker.domain.markings import Marking
from tracker.domain.words import plural
from tracker.errors import BadInput
from tracker.paths import home
from tracker.services.following import TELL_MOVEMENT, followed
from tracker.services.ordering import Order
from tracker.services.out_place import check_out
from tracker.services.printing import Printed, issue_report, print_report, save_pdf
from tracker.services.register import Register, open_register

_FOLLOWS_NONE = "No report of this was issued before that day, so there is none to follow; leave --since out."

_TELLS_NONE = "A report of this kind tells nothing of what moved, so it follows none; leave --since out."


def add(commands: Commands) -> None:
    """Add `report`."""
    add_report_options(command(commands, "report", _report, "Print a report as a PDF."))


def _report(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        order = _order(register, given)
        if given.since == LAST and followed(register, order) is None:
            raise BadInput(_FOLLOWS_NONE if order.kind in TELL_MOVEMENT else _TELLS_NONE)
        check_out(given.out)
        if given.issue:
            printed = _issued(register, order, given, console)
        else:
            printed = print_report(register, order)
            save_pdf(printed.pdf, given.out)
    console.line(str(given.out))
    _tell(console, given, printed, register.outside.today())
    return DONE


def _issued(register: Register, order: Order, given: Namespace, console: Console) -> Printed:
    issued = issue_report(register, order, recorder(given.recorded_by, otherwise=given.author))
    number = issued.report.number
    try:
        save_pdf(issued.printed.pdf, given.out)
    except BadInput as fault:
        # Who reads only that it failed would issue it once more.
        kept = f"Report {number} is issued and kept in the register, and must not be issued again; only its copy failed"
        raise BadInput(f"{kept}: {fault}") from fault
    console.tell(f"Issued as report {number}; it is kept in the register.")
    return issued.printed


def _order(register: Register, given: Namespace) -> Order:
    as_at = given.as_at or register.outside.today()
    return Order(
        kind=given.kind,
        scope=scope_of(register, given, as_at),
        as_at=as_at,
        since=None if given.since == LAST else given.since,
        marking=Marking(given.marking, tuple(given.descriptor)) if given.marking else None,
        embargo=given.embargo,
        language=given.language,
        author=given.author,
        distribution=tuple(given.distribution),
        cleared_only=given.cleared_only,
        descriptors=tuple(given.descriptor),
        follows_last=given.since == LAST or (given.issue and given.since is None),
    )


def _tell(console: Console, given: Namespace, printed: Printed, today: date) -> None:
    """Tell beside the answer which marking the report got by itself, and what should be mended."""
    if given.marking is None and printed.marking != Marking(descriptors=tuple(given.descriptor)):
        console.tell(f"The report is marked {printed.marking}: something in it is marked so.")
    if given.embargo is not None and given.embargo <= today:
        console.tell(f"The embargo until {long_day(given.embargo)} is over; look at its year.")
    for check in checks(printed.position):
        told = check.sentence if check.kind is CheckKind.WITHHELD else f"{check.kind}: {plural(check.count, 'item')}."
        console.tell(told)
