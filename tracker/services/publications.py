"""A published report in the register: its details amended, the whole of it assessed, its words mended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import counting, listing, records
from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.domain.amendments import Amendment, facts_on
from tracker.domain.bodies import folded_name
from tracker.domain.dates import first_day, part_of_date
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import AssignmentFacts, PublicationFacts, RecommendationFacts
from tracker.domain.history import HistoryLine, history_of
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.markings import read_marking
from tracker.domain.publications import Publication
from tracker.domain.rules import judge_report, judge_signature
from tracker.domain.scales import Role
from tracker.domain.statements import AssessmentMade, Correction
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, amendments, changes_of, keep
from tracker.services.ledger import assessed
from tracker.services.register import Register
from tracker.services.rewording import points_fault
from tracker.services.scales import KIND

_UNCHANGED = "Nothing is changed yet; change something first."


@dataclass(frozen=True, slots=True)
class Answering:
    """How long one body took to answer the recommendations of a report that were made to it.

    `days` are the fewest and the most days from publication to an answer, None where no answer can be counted so.
    `late` is the most days that an answer came, or is missing, after its due day: negative where all were early, None
    where no day was set or none is due yet.
    """

    body: str
    items: int
    answered: int
    days: tuple[int, int] | None
    late: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """A report with the assessments of the whole of it, withdrawn ones included, and how its details came to be.

    `answers` tell of each body how long it took to answer, in the order in which they come.
    """

    publication: Publication
    assessments: tuple[HistoryLine, ...]
    amendments: tuple[Amendment, ...]
    answers: tuple[Answering, ...] = ()


def report(register: Register, publication: UUID, as_at: date) -> Report:
    """Return a report as it is known on a day; BadInput where it is not in the register."""
    with register.store.reading() as connection:
        known = next((p for p in records.publications(connection) if p.id == publication), None)
        said = entries_about(connection, [publication])[publication]
        rows = listing.all_rows(connection, Selection(as_at=as_at, publication=publication))
    if known is None:
        raise BadInput("That report is not in this register any more.")
    # One who received an item did not take the time: who it was made to had answered, or had not.
    own = [row for row in rows if row.publication_id == publication and row.received_from is None]
    answers = tuple(_answering(body, [r for r in own if r.body == body]) for body in dict.fromkeys(r.body for r in own))
    return Report(known, history_of(said, as_at), amendments(register, publication), answers)


def _answering(body: str, rows: Sequence[AssignmentRow]) -> Answering:
    days = [row.days_to_answer for row in rows if row.days_to_answer is not None]
    late = [row.days_answered_late for row in rows if row.days_answered_late is not None]
    answered = sum(row.response_on is not None for row in rows)
    span = (min(days), max(days)) if days else None
    return Answering(body, len(rows), answered, span, max(late, default=None))


def amend_publication(
    register: Register,
    publication: UUID,
    facts: PublicationFacts,
    recorded_by: str,
    why: str,
    seen: PublicationFacts | None = None,
) -> Changes:
    """Amend what is kept of a report; BadInput for a code or title that another report has, and for wrong dates.

    The references of its recommendations stay as they are: they must never change. Refused where somebody amended it
    since its facts were `seen`.
    """
    facts = _judged(facts, why)
    with register.store.reading() as connection:
        known = {p.id: p.facts for p in records.publications(connection)}
    if publication not in known:
        raise BadInput("That report is not in this register any more.")
    if known[publication] == facts:
        raise BadInput(_UNCHANGED)
    for other in (other for identity, other in known.items() if identity != publication):
        if other.code.casefold() == facts.code.casefold():
            raise BadInput(f"The code {facts.code} is that of “{other.title}”; choose another.")
        if folded_name(other.title) == folded_name(facts.title) and other.published == facts.published:
            raise BadInput(f"A report of this title and date is in the register already, as {other.code}.")
    return keep(register, [Kept(facts, publication, seen=seen)], recorded_by, why)


def _judged(facts: PublicationFacts, why: str) -> PublicationFacts:
    """Return the facts as they are kept; BadInput for what is missing or wrong, whatever other reports there are."""
    if not facts.title.strip():
        raise BadInput("A report needs a title.")
    if not facts.code.strip() or {" ", "/"} & set(facts.code.strip()):
        raise BadInput("A report needs a short code without spaces or strokes: its recommendations are called by it.")
    published = part_of_date(facts.published) if facts.published else None
    if facts.response_due and published and facts.response_due < first_day(published):
        raise BadInput("The response cannot be due before the report was published; check both days.")
    if not why.strip():
        raise BadInput("Say why the details are amended; what they were stays in the history.")
    marking = read_marking(facts.marking)
    code, title = facts.code.strip(), " ".join(facts.title.split())
    return replace(facts, code=code, title=title, published=published, marking=marking)


@dataclass(frozen=True, slots=True)
class Amendable:
    """A recommendation as it is kept now, its `rows` for each body, and what fields offer: kinds and themes in use."""

    facts: RecommendationFacts
    rows: tuple[AssignmentRow, ...]
    kinds: tuple[str, ...]
    themes: tuple[str, ...]


def amendable(register: Register, recommendation: UUID) -> Amendable:
    """Return a recommendation to be amended; BadInput where it is not in the register."""
    today = Selection(as_at=register.outside.today())
    with register.store.reading() as connection:
        facts = _recommendation(connection, recommendation)
        rows = listing.rows(connection, records.assignment_keys(connection, recommendation), today)
        kinds = [s.facts for s in records.scales(connection) if s.facts.lane == KIND and s.facts.in_use]
        themes = tuple(theme for theme, _ in counting.counts(connection, today).by_theme)
    words = (facts.kind, *(word for scale in kinds for word in scale.values))
    return Amendable(facts, rows, tuple(dict.fromkeys(words)), themes)


def _recommendation(connection: Connection, recommendation: UUID) -> RecommendationFacts:
    facts = facts_on(entries_about(connection, [recommendation])[recommendation], RecommendationFacts)
    if facts is None:
        raise BadInput("That recommendation is not in this register any more.")
    return facts


def amend_recommendation(
    register: Register,
    recommendation: UUID,
    facts: RecommendationFacts,
    recorded_by: str,
    why: str,
    roles: Mapping[UUID, Role] | None = None,
    seen: RecommendationFacts | None = None,
) -> Changes:
    """Amend the words, number, kind, themes or sub-points of a recommendation; what they were stays in the history.

    `roles` are the parts of its bodies, by their assignments. The reference must never change. Refused where somebody
    amended it since its facts were `seen`.
    """
    _judge_recommendation(facts, why)
    kept: list[Kept] = []
    with register.store.reading() as connection:
        known = _recommendation(connection, recommendation)
        for assignment, role in (roles or {}).items():
            was = _assignment(connection, assignment)
            if was.role is not role:
                kept.append(Kept(replace(was, role=role), assignment))
    if (facts.ref, facts.publication) != (known.ref, known.publication):
        raise BadInput("The reference of a recommendation never changes: others name it by that.")
    if facts != known:
        kept.insert(0, Kept(facts, recommendation, seen=seen))
    if not kept:
        raise BadInput(_UNCHANGED)
    return keep(register, kept, recorded_by, why)


def _judge_recommendation(facts: RecommendationFacts, why: str) -> None:
    if not facts.item.strip():
        raise BadInput("A recommendation needs its words.")
    if not facts.kind.strip():
        raise BadInput("A recommendation needs a kind, such as “recommendation”.")
    if not why.strip():
        raise BadInput("Say why it is amended; what it said before stays in the history.")
    fault = points_fault(facts.sub_points)
    if fault is not None:
        raise BadInput(fault)


def _assignment(connection: Connection, assignment: UUID) -> AssignmentFacts:
    facts = records.assignment_facts(connection, assignment)
    if facts is None:
        raise BadInput("That recommendation is not in this register any more.")
    return facts


def set_role(register: Register, assignment: UUID, role: Role, recorded_by: str, why: str = "") -> Changes:
    """Say which part a body has in a joint recommendation: lead, supporting, or not said."""
    with register.store.reading() as connection:
        facts = _assignment(connection, assignment)
    return keep(register, [Kept(replace(facts, role=role), assignment)], recorded_by, why)


def assess_report(
    register: Register, publication: UUID, statement: AssessmentMade, on: date, by: str, recorded_by: str
) -> Changes:
    """Record what somebody independent found of a whole report, such as “overall lack of progress”.

    It is printed with the report and shown with each of its items, and moves the standing of none.
    """
    judge_signature(on, by, recorded_by, register.outside.today())
    if not (statement.publication or statement.citation.strip() or statement.role.strip()):
        raise Refused("Say where the inspectorate published it, or the role of whoever checked it in the office.")

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        said = entries_about(connection, [publication])[publication]
        judge_report(said, statement)
        whole = assessed(connection, statement)
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
