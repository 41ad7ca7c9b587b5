"""The command that makes dated entries about a recommendation: record."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from uuid import UUID

from tracker.cli.arguments import DONE, Commands, add_register, command, day, progress, response
from tracker.cli.choosing import chosen, entry_to_withdraw
from tracker.cli.console import Console
from tracker.cli.people import recorder
from tracker.cli.statements import is_empty, statements
from tracker.domain.history import HistoryLine
from tracker.domain.statements import Correction
from tracker.domain.words import plural
from tracker.errors import BadInput
from tracker.paths import home
from tracker.services.changes import Changes
from tracker.services.detail import Detail, recommendation
from tracker.services.ledger import Recording, record
from tracker.services.register import Register, open_register


def add(commands: Commands) -> None:
    """Add `record`."""
    parser = command(commands, "record", _record, "Record what a body says of a recommendation, with its day and name.")
    parser.add_argument("ref", metavar="REF", help="the recommendation's reference, such as SO2019/7")
    add_register(parser)
    _add_signature(parser)
    _add_facts(parser)
    _add_withdrawal(parser)


def _add_signature(parser: ArgumentParser) -> None:
    bodies = parser.add_mutually_exclusive_group()
    bodies.add_argument("--body", metavar="NAME", help="which of the bodies that the recommendation is made to")
    bodies.add_argument("--all-bodies", action="store_true", help="all the bodies that the recommendation is made to")
    parser.add_argument("--on", type=day, metavar="DATE", help="the day on which it takes effect")
    parser.add_argument("--by", required=True, metavar="NAME", help="whose statement it is")
    parser.add_argument(
        "--recorded-by", metavar="NAME", help="who records it; the person of the settings unless told, else as --by"
    )


def _add_facts(parser: ArgumentParser) -> None:
    parser.add_argument("--response", type=response, metavar="VALUE", help="Agreed, Partly agreed or Not agreed")
    parser.add_argument(
        "--progress", type=progress, metavar="VALUE", help="Not started, In progress, Partly complete or Complete"
    )
    parser.add_argument("--target", metavar="DATE", help="the target date, or the words of the action plan in quotes")
    parser.add_argument("--reason", metavar="TEXT", help="why a target date is changed, or a dated record withdrawn")
    parser.add_argument("--agreed-by", metavar="NAME", help="who agreed to change or withdraw a target date")
    parser.add_argument("--note", metavar="TEXT", help="words that report no progress")
    parser.add_argument(
        "--text", metavar="TEXT", help="words to publish with the progress, response, target, evidence or note"
    )
    parser.add_argument("--internal", metavar="TEXT", help="the same for words that are printed only when asked for")
    parser.add_argument(
        "--evidence",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a file to keep as evidence; repeatable",
    )
    parser.add_argument(
        "--evidence-date",
        type=day,
        action="append",
        default=[],
        metavar="DATE",
        help="the day that the file describes; one for each --evidence, in the same order",
    )


def _add_withdrawal(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--withdraw",
        metavar="ENTRY",
        help="the dated record to withdraw: its id as `show` prints it, or 8 first characters or more; needs --reason",
    )


def _record(given: Namespace, console: Console) -> int:
    _judge(given)
    with open_register(given.register, home=home()) as register:
        details = recommendation(register, given.ref, register.outside.today())
        changes = _record_in(register, details, given)
        for line in _told(changes, recommendation(register, given.ref, register.outside.today())):
            console.line(line)
    return DONE


def _judge(given: Namespace) -> None:
    """Refuse what cannot be one recording, before the register is opened."""
    if given.withdraw is None and not (given.body is not None or given.all_bodies):
        raise BadInput("Whose item it is must be told: give --body with a name, or --all-bodies.")
    if is_empty(given) and given.withdraw is None:
        raise BadInput("There is nothing to record; give a response, progress, target, note, text or evidence.")
    if not is_empty(given) and given.on is None:
        raise BadInput("The day on which it takes effect must be told; give it as --on with a date.")
    if len(given.evidence) != len(given.evidence_date):
        raise BadInput(
            f"Each --evidence needs its own --evidence-date, in the same order; "
            f"there are {plural(len(given.evidence), 'file')} and {plural(len(given.evidence_date), 'date')}."
        )
    if given.withdraw is not None and not given.reason:
        raise BadInput("To withdraw a dated record a reason is needed; give it as --reason.")


def _record_in(register: Register, details: tuple[Detail, ...], given: Namespace) -> Changes:
    facts = statements(given, register.outside.today())
    if given.withdraw is None:
        concerned = chosen(register, details, given)
    else:
        concerned, withdrawn = entry_to_withdraw(register, details, given)
        if facts and given.all_bodies and len(details) > 1:
            raise BadInput("A dated record is withdrawn for one body at a time; give --body in place of --all-bodies.")
        facts = (*facts, Correction(withdrawn, given.reason, given.agreed_by or ""))
    recording = Recording(
        on=given.on, by=given.by, recorded_by=recorder(given.recorded_by, otherwise=given.by), facts=facts
    )
    return record(register, [d.row.id for d in concerned], recording)


def _told(changes: Changes, details: tuple[Detail, ...]) -> list[str]:
    recorded = frozenset(changes.entries)
    return [line for detail in details for entry in detail.history for line in _told_of(entry, detail, recorded)]


def _told_of(entry: HistoryLine, detail: Detail, recorded: frozenset[UUID]) -> list[str]:
    about = f"{detail.row.body}: {detail.row.ref}"
    lines = [f"{entry.entry_id}  {about}  {entry.headline}"] if entry.entry_id in recorded else []
    if entry.withdrawn and entry.withdrawn.entry_id in recorded:
        lines.append(f"{entry.withdrawn.entry_id}  {about}  Withdrawn: {entry.headline}")
    return lines
