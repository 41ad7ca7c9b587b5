"""A published report in the register: its details amended, the whole of it assessed, its words mended."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.domain.amendments import Amendment, amendments_of
from tracker.domain.bodies import folded_name
from tracker.domain.dates import part_of_date
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import AssignmentFacts, PublicationFacts, RecommendationFacts
from tracker.domain.history import HistoryLine, history_of
from tracker.domain.markings import read_marking
from tracker.domain.publications import Publication
from tracker.domain.rules import judge_report, judge_signature
from tracker.domain.scales import Role
from tracker.domain.statements import AssessmentMade, Correction
from tracker.errors import BadInput
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, changes_of, keep
from tracker.services.ledger import assessed
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Report:
    """A report with the assessments of the whole of it, withdrawn ones included, and how its details came to be."""

    publication: Publication
    assessments: tuple[HistoryLine, ...]
    amendments: tuple[Amendment, ...]


def report(register: Register, publication: UUID, as_at: date) -> Report:
    """Return a report as it is known on a day; BadInput where it is not in the register."""
    with register.store.reading() as connection:
        known = next((p for p in records.publications(connection) if p.id == publication), None)
        said = entries_about(connection, [publication])[publication]
    if known is None:
        raise BadInput("That report is not in this register any more.")
    return Report(known, history_of(said, as_at), amendments_of(said))


def amend_publication(
    register: Register, publication: UUID, facts: PublicationFacts, recorded_by: str, why: str
) -> Changes:
    """Amend what is kept of a report; BadInput for a code or title that another report has, and for wrong dates.

    The references of its recommendations stay as they are: they must never change.
    """
    if not facts.title.strip():
        raise BadInput("A report needs a title.")
    if not facts.code.strip():
        raise BadInput("A report needs a short code: its recommendations are referred to by it.")
    if facts.published:
        part_of_date(facts.published)
    read_marking(facts.marking)
    if not why.strip():
        raise BadInput("Say why the details are amended; what they were stays in the history.")
    with register.store.reading() as connection:
        others = [p.facts for p in records.publications(connection) if p.id != publication]
    for other in others:
        if other.code.casefold() == facts.code.casefold():
            raise BadInput(f"The code {facts.code} is that of “{other.title}”; choose another.")
        if folded_name(other.title) == folded_name(facts.title) and other.published == facts.published:
            raise BadInput(f"A report of this title and date is in the register already, as {other.code}.")
    return keep(register, [Kept(facts, publication)], recorded_by, why)


def amend_recommendation(
    register: Register, recommendation: UUID, facts: RecommendationFacts, recorded_by: str, why: str
) -> Changes:
    """Amend the words, number, kind, themes or sub-points of a recommendation; what they were stays in the history."""
    if not facts.item.strip():
        raise BadInput("A recommendation needs its words.")
    if not why.strip():
        raise BadInput("Say why it is amended; what it said before stays in the history.")
    letters = [point.letter.strip().casefold() for point in facts.sub_points]
    if not all(letters) or len(set(letters)) < len(letters):
        raise BadInput("Each sub-point needs a letter of its own.")
    if not all(point.text.strip() for point in facts.sub_points):
        raise BadInput("A sub-point has no words; write them, or take the line away.")
    return keep(register, [Kept(facts, recommendation)], recorded_by, why)


def set_role(register: Register, assignment: UUID, role: Role, recorded_by: str, why: str = "") -> Changes:
    """Say which part a body has in a joint recommendation: lead, supporting, or not said."""
    with register.store.reading() as connection:
        facts = records.assignment_facts(connection, assignment)
    if facts is None:
        raise BadInput("That recommendation is not in this register any more.")
    amended = AssignmentFacts(facts.recommendation, facts.body, facts.addressee, role, facts.received_from)
    return keep(register, [Kept(amended, assignment)], recorded_by, why)


def assess_report(
    register: Register, publication: UUID, statement: AssessmentMade, on: date, by: str, recorded_by: str
) -> Changes:
    """Record what somebody independent found of a whole report, such as “overall lack of progress”.

    It is printed with the report and shown with each of its items, and moves the standing of none.
    """
    judge_signature(on, by, recorded_by, register.outside.today())

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        said = entries_about(connection, [publication])[publication]
        judge_report(said, statement)
        whole = assessed(connection, statement) if statement.scale else statement
        return [writer.append(Subject(SubjectKind.PUBLICATION, publication), whole, on=on, by=by.strip())]

    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


def withdraw_assessment(
    register: Register, publication: UUID, entry: UUID, by: str, recorded_by: str, reason: str
) -> Changes:
    """Withdraw an assessment of a whole report; Refused without a reason, and where it does not stand."""
    judge_signature(None, by, recorded_by, register.outside.today())

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        correction = Correction(entry, reason.strip())
        judge_report(entries_about(connection, [publication])[publication], correction)
        return [writer.append(Subject(SubjectKind.PUBLICATION, publication), correction, on=None, by=by.strip())]

    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))
