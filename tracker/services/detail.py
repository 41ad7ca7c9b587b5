"""One recommendation in full: its words, where it was printed, where each body stands, its dated history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import listing, records
from tracker.db.entries import entries_about
from tracker.db.lines import Line, lines
from tracker.db.records import Referred
from tracker.db.wordings import words_then
from tracker.domain.amendments import facts_on
from tracker.domain.bodies import Body
from tracker.domain.chains import Link
from tracker.domain.contents import EntryKind
from tracker.domain.entries import Entry, standing_entries
from tracker.domain.facts import ActionFacts, PublicationFacts, RecommendationFacts
from tracker.domain.fold import fold
from tracker.domain.history import HistoryLine, history_of
from tracker.domain.kept import Action, Post
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.overall import overall_status
from tracker.domain.publications import Publication
from tracker.domain.standing import Standing
from tracker.domain.status import Status
from tracker.errors import BadInput
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Linked:
    """A link as one of its two recommendations sees it: `other` is the other one, None for a plan elsewhere.

    `is_from_here` says that it was made from this one: this repeats the other, not the other this.
    """

    link: Link
    other: Referred | None
    is_from_here: bool


@dataclass(frozen=True, slots=True)
class PrintedIn:
    """One place that prints a recommendation: the report, and the page (or line of its text) from 1."""

    publication: Publication
    page: int | None
    line: int | None


@dataclass(frozen=True, slots=True)
class Detail:
    """One recommendation and body. `siblings` are the rows of all its bodies, this one included.

    `actions` are those that serve it on the day; `posts` and `bodies` name their owners and whoever answers; `report`
    tells the assessments of the whole report.
    """

    row: AssignmentRow
    facts: RecommendationFacts
    publication: PublicationFacts
    siblings: tuple[AssignmentRow, ...]
    history: tuple[HistoryLine, ...]
    standing: Standing
    actions: tuple[Action, ...]
    posts: Mapping[UUID, Post]
    bodies: Mapping[UUID, Body]
    links: tuple[Linked, ...]
    places: tuple[PrintedIn, ...]
    report: tuple[HistoryLine, ...]

    @property
    def page(self) -> int | None:
        """The page of the report that made it, from 1; None where that report is not held or has no pages."""
        return next((p.page for p in self.facts.places if p.publication == self.facts.publication), None)

    @property
    def line(self) -> int | None:
        """The line of the report that made it, from 1; None where that report is not held or has pages."""
        return next((p.line for p in self.facts.places if p.publication == self.facts.publication), None)

    @property
    def restated_in(self) -> tuple[PrintedIn, ...]:
        """The places in other reports that print it too."""
        return tuple(place for place in self.places if place.publication.id != self.facts.publication)

    @property
    def evidence(self) -> tuple[HistoryLine, ...]:
        """The evidence of its history, withdrawn evidence included and marked."""
        return tuple(line for line in self.history if line.kind is EntryKind.EVIDENCE)

    @property
    def overall(self) -> Status:
        """The status of the whole recommendation, by the rule that `domain.overall` states."""
        return overall_status(row.status for row in self.siblings)


def detail(register: Register, assignment_id: UUID, as_at: date, as_known: datetime | None = None) -> Detail:
    """Return one recommendation and body as it stands on a day; BadInput where it is not in the register then."""
    with register.store.reading() as connection:
        key = records.recommendation_key(connection, assignment=assignment_id)
        found = details(connection, [key] if key else [], as_at, as_known)
    for one in found:
        if one.row.id == assignment_id:
            return one
    raise BadInput("That recommendation is not in the register on that day.")


def recommendation(register: Register, ref: str, as_at: date, as_known: datetime | None = None) -> tuple[Detail, ...]:
    """Return a recommendation by its reference, once for each body; BadInput where there is none of that name."""
    with register.store.reading() as connection:
        key = records.recommendation_key(connection, ref=ref)
        found = details(connection, [key] if key else [], as_at, as_known)
    if not found:
        there = "was not in this register yet on that day" if as_known else "is not yet published on that day"
        known = there if key else "is not in this register"
        raise BadInput(f"{ref} {known}; the list shows the references there are.")
    return found


def details(
    connection: Connection, recommendation_keys: Sequence[int], as_at: date, as_known: datetime | None = None
) -> tuple[Detail, ...]:
    """Return recommendations in full, once for each body, in the order of the keys, from one state of the register."""
    recommended = records.recommended(connection, recommendation_keys)
    keys = [key for one in recommended.values() for key in one.assignment_keys]
    rows = listing.rows(connection, keys, Selection(as_at=as_at, as_known=as_known))
    told = lines(connection, [row.id for row in rows])
    then = words_then(connection, recommended, Selection(as_at=as_at, as_known=as_known))
    around = _Around(connection, recommended, as_at, as_known)
    siblings: dict[UUID, list[AssignmentRow]] = {}
    for row in rows:
        siblings.setdefault(row.recommendation_id, []).append(row)
    return tuple(
        Detail(
            row=row,
            facts=then.get(row.recommendation_id, recommended[row.recommendation_id].facts),
            publication=recommended[row.recommendation_id].publication,
            siblings=tuple(siblings[row.recommendation_id]),
            history=history_of(told[row.id].entries, as_at, as_known),
            standing=(standing := _standing(told[row.id], as_at, as_known)),
            actions=_actions(told[row.id].entries, standing, as_at, as_known),
            posts=around.posts,
            bodies=around.bodies,
            links=around.links.get(row.recommendation_id, ()),
            places=around.places_of(recommended[row.recommendation_id].facts),
            report=around.assessments.get(row.publication_id, ()),
        )
        for row in rows
    )


def _standing(line: Line, as_at: date, as_known: datetime | None) -> Standing:
    return fold(line.entries, as_at, as_known, line.whole)


def _actions(
    entries: Sequence[Entry], standing: Standing, as_at: date, as_known: datetime | None
) -> tuple[Action, ...]:
    """Return the actions that serve an item on a day, by letter, then in the order in which they were planned."""
    held = dict.fromkeys(action.action for action in standing.actions)
    found = []
    for identity in held:
        own = [e for e in entries if e.subject.id == identity]
        if facts := facts_on(own, ActionFacts, as_at, as_known):
            found.append((facts.letter, min(e.order for e in own), Action(identity, facts)))
    return tuple(action for *_, action in sorted(found, key=lambda one: one[:2]))


class _Around:
    """What stands around recommendations: links, the assessments of their reports, and who is named in them."""

    def __init__(
        self,
        connection: Connection,
        recommended: Mapping[UUID, records.Recommended],
        as_at: date,
        as_known: datetime | None,
    ) -> None:
        self.posts = {post.id: post for post in records.posts(connection)}
        self.bodies = {body.id: body for body in records.bodies(connection)}
        self.links = _linked(connection, recommended, as_at, as_known)
        self._reports = {report.id: report for report in records.publications(connection)}
        publications = dict.fromkeys(one.facts.publication for one in recommended.values())
        entries = entries_about(connection, publications)
        self.assessments = {
            publication: history_of(entries[publication], as_at, as_known) for publication in publications
        }

    def places_of(self, facts: RecommendationFacts) -> tuple[PrintedIn, ...]:
        """Return the places that print a recommendation, in their order."""
        return tuple(PrintedIn(self._reports[p.publication], p.page, p.line) for p in facts.places)


def _linked(
    connection: Connection, recommendations: Iterable[UUID], as_at: date, as_known: datetime | None
) -> dict[UUID, tuple[Linked, ...]]:
    """Return the links that were made by the day, and known then; what was taken back since is told no more."""
    wanted = set(recommendations)
    near = [link for link in records.links(connection) if {link.facts.recommendation, link.facts.other} & wanted]
    entries = entries_about(connection, (link.id for link in near))
    made = {
        link: standing
        for link, said in entries.items()
        if (standing := [e for e in standing_entries(said, as_known) if e.on is None or e.on <= as_at])
    }
    links = [link for link in near if link.id in made]
    known = records.referred(
        connection, {one for link in links for one in (link.facts.recommendation, link.facts.other) if one}
    )
    found: dict[UUID, tuple[Linked, ...]] = {}
    for link in links:
        own, other = link.facts.recommendation, link.facts.other
        if own in wanted:
            found[own] = (*found.get(own, ()), Linked(link, known.get(other) if other else None, True))
        if other in wanted and other is not None:
            found[other] = (*found.get(other, ()), Linked(link, known[own], False))
    return found
