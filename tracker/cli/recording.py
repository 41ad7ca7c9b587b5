"""The command that makes dated entries about a recommendation: record."""

from argparse import Namespace
from collections.abc import Sequence
from uuid import UUID

from tracker.cli.arguments import DONE, Commands, add_register, command
from tracker.cli.choosing import chosen, entry_meant
from tracker.cli.companions import has_facts, judge_companions
from tracker.cli.console import Console
from tracker.cli.options import add_options
from tracker.cli.people import recorder
from tracker.cli.statements import statements
from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.statements import Correction
from tracker.errors import BadInput
from tracker.paths import home
from tracker.services.changes import Changes
from tracker.services.detail import Detail, recommendation
from tracker.services.ledger import Fact, Recording, record
from tracker.services.register import Register, open_register


def add(commands: Commands) -> None:
    """Add `record`."""
    parser = command(
        commands, "record", _record, "Record what is said and found of a recommendation, with its day and name."
    )
    parser.add_argument("ref", metavar="REF", help="the recommendation's reference, such as SO2019/7")
    add_register(parser)
    add_options(parser)


def _record(given: Namespace, console: Console) -> int:
    _judge(given)
    with open_register(given.register, home=home()) as register:
        concerned, facts = _meant(register, recommendation(register, given.ref, register.outside.today()), given)
        recorded_by = recorder(given.recorded_by, otherwise=given.by)
        changes = record(register, concerned, Recording(given.on, given.by, recorded_by, facts))
        for line in _told(changes, concerned, recommendation(register, given.ref, register.outside.today())):
            console.line(line)
    return DONE


def _judge(given: Namespace) -> None:
    """Refuse what cannot be one recording, before the register is opened."""
    names_entry = given.withdraw is not None or given.clear is not None
    if not names_entry and given.body is None and not given.all_bodies:
        raise BadInput("Whose item it is must be told: give --body with a name, or --all-bodies.")
    if not has_facts(given) and given.withdraw is None:
        raise BadInput(
            "There is nothing to record; give what was said or found: a response, progress, an assessment, a note, "
            "evidence, or another of the facts that `tracker record --help` lists."
        )
    if has_facts(given) and given.on is None:
        raise BadInput("The day on which it takes effect must be told; give it as --on with a date.")
    judge_companions(given)
    if given.withdraw is not None and not given.reason:
        raise BadInput("To withdraw a dated record a reason is needed; give it as --reason.")
    if given.withdraw is not None and given.clear is not None:
        raise BadInput("Clear the words of one update and withdraw another record in two commands.")


def _meant(register: Register, details: Sequence[Detail], given: Namespace) -> tuple[list[UUID], tuple[Fact, ...]]:
    """Return the items that are concerned, and what is recorded of them."""
    beginning = given.clear if given.clear is not None else given.withdraw
    if beginning is None:
        concerned = chosen(register, details, given)
        return _ids(concerned), statements(register, given, concerned)
    concerned, entry = entry_meant(register, details, given, beginning)
    if given.clear is not None:
        facts = statements(register, given, concerned, cleared=entry)
    else:
        _judge_hand_over(concerned, entry)
        correction = Correction(entry, given.reason, given.agreed_by or "")
        facts = (*statements(register, given, concerned), correction)
    if len(facts) > 1 and (len(concerned) > 1 or (given.all_bodies and len(details) > 1)):
        what = "cleared" if given.clear is not None else "withdrawn"
        raise BadInput(
            f"A dated record is {what} beside other facts for one body at a time; give --body with its name."
        )
    return _ids(concerned), facts


def _ids(details: Sequence[Detail]) -> list[UUID]:
    return [detail.row.id for detail in details]


def _judge_hand_over(concerned: Sequence[Detail], entry: UUID) -> None:
    lines = (line for detail in concerned for line in detail.history if line.kind is EntryKind.PASSED_ON)
    if any(entry in (line.entry_id, line.withdrawn and line.withdrawn.entry_id) for line in lines):
        raise BadInput("That an item was passed on is undone in the window, together with what its successor received.")


def _told(changes: Changes, concerned: Sequence[UUID], details: Sequence[Detail]) -> list[str]:
    """Return one line for each entry that was made: its id, the bodies in whose history it stands, what it says."""
    said = {entry: words for d in details for line in d.history for entry, words in _sayings(line).items()}
    ref = details[0].row.ref
    return [
        f"{entry}  {_bodies(entry, concerned, details)}: {ref}  {said.get(entry, 'Put back what had been withdrawn')}"
        for entry in changes.entries
    ]


def _sayings(line: HistoryLine) -> dict[UUID, str]:
    said = {line.entry_id: line.headline}
    return said | {line.withdrawn.entry_id: f"Withdrawn: {line.headline}"} if line.withdrawn else said


def _bodies(entry: UUID, concerned: Sequence[UUID], details: Sequence[Detail]) -> str:
    """Return the bodies that an entry is told of; a withdrawal that was itself withdrawn is told of no more."""
    holding = [d.row.body for d in details if any(entry in _sayings(line) for line in d.history)]
    return ", ".join(holding or [d.row.body for d in details if d.row.id in concerned])
