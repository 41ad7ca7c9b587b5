"""Links between recommendations, and the chain of one that is made again and again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.db import listing, records
from tracker.db.records import Referred
from tracker.domain.bodies import folded_name
from tracker.domain.chains import Link, chain_of, in_order, years_between
from tracker.domain.dates import first_day, last_day
from tracker.domain.facts import LinkFacts
from tracker.domain.links import READS
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.scales import LinkKind
from tracker.domain.status import is_open
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, amendments, keep, take_back
from tracker.services.register import Register
from tracker.services.repeats import Likely, likely_repeats

__all__ = [
    "READS",
    "Chain",
    "Likely",
    "LinkSeen",
    "LinksOf",
    "Referred",
    "Said",
    "all_recommendations",
    "chain",
    "keep_links",
    "links_of",
    "take_back_link",
]


@dataclass(frozen=True, slots=True)
class LinkSeen:
    """A link as one of its two recommendations sees it: `other` is the other one, None for a plan elsewhere."""

    link: Link
    other: Referred | None
    is_from_here: bool

    @property
    def reads(self) -> str:
        """What the recommendation is to the other: "Repeats", "Is repeated by"."""
        return READS[self.link.facts.kind][0 if self.is_from_here else 1]


@dataclass(frozen=True, slots=True)
class LinksOf:
    """A recommendation, its links in the order in which they were made, and what is likely the same."""

    recommendation: Referred
    links: tuple[LinkSeen, ...]
    likely: tuple[Likely, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One time that a recommendation of a chain was made, with where each of its bodies stands on the day.

    `by` is when it was said at the latest: its report's date, else the date of the first report that restates it.
    """

    recommendation: Referred
    rows: tuple[AssignmentRow, ...]
    by: str | None = None

    @property
    def is_open(self) -> bool:
        """Say whether any body has it open."""
        return any(is_open(row.status) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Chain:
    """A recommendation that was made again: each time it was said, the first one first, as at a day."""

    said: tuple[Said, ...]
    as_at: date

    @property
    def first_said(self) -> str | None:
        """When it was first said: an ISO date or a part of one; None where the first report's date is not known."""
        return self.said[0].recommendation.published if self.said else None

    @property
    def first_said_by(self) -> str | None:
        """When it had been said at the latest, where the first report's date is not known."""
        return min((said.by for said in self.said if said.by), default=None)

    @property
    def years_open(self) -> int | None:
        """For how many years it has been said and not done, at least; None where nothing of it is open, or known."""
        return years_between(self.first_said_by, self.as_at) if any(s.is_open for s in self.said) else None

    @property
    def times_repeated(self) -> int:
        """How often it was said again."""
        return max(0, len(self.said) - 1)

    @property
    def owners(self) -> tuple[str, ...]:
        """The bodies that it was made to, in the order in which they come."""
        return tuple(dict.fromkeys(row.body for said in self.said for row in said.rows))


def chain(register: Register, recommendation: UUID, as_at: date) -> Chain:
    """Return the chain of a recommendation as at a day; of one that repeats no other, just itself."""
    with register.store.reading() as connection:
        links = records.links(connection)
        members = records.referred(connection, chain_of(recommendation, links))
        said_by = {one.id: one.published or records.first_restated(connection, one.id) for one in members.values()}
        there = {one: when for one, when in said_by.items() if one == recommendation or first_day(when) <= as_at}
        ordered = [members[one] for one in in_order(there, links)]
        keys = [key for one in ordered for key in records.assignment_keys(connection, one.id)]
        rows = listing.rows(connection, keys, Selection(as_at=as_at))
    told = (Said(o, tuple(row for row in rows if row.recommendation_id == o.id), said_by[o.id]) for o in ordered)
    return Chain(tuple(told), as_at)


def all_recommendations(register: Register) -> tuple[Referred, ...]:
    """Return all recommendations as others refer to them, in the order of references."""
    with register.store.reading() as connection:
        return tuple(records.referred(connection).values())


def keep_links(
    register: Register,
    recommendation: UUID,
    kind: LinkKind,
    others: Sequence[UUID],
    recorded_by: str,
    words: str = "",
    *,
    is_from_here: bool = True,
) -> Changes:
    """Link a recommendation to others, or to a plan elsewhere that `words` name.

    With `is_from_here` it repeats, restates or supersedes the others, or is a part of them; else they do so to it.
    It holds from the day that the later one was published, for the documents say it; a plan from today. Refused for a
    link that is there, for one in a circle, and for one that repeats what was said later.
    """
    if kind is LinkKind.TRACKED_IN:
        if not words.strip():
            raise BadInput("Name the plan in which it is tracked.")
        made = [LinkFacts(kind, recommendation, None, " ".join(words.split()))]
    else:
        pairs = [(recommendation, other) if is_from_here else (other, recommendation) for other in others]
        made = [LinkFacts(kind, own, other, words.strip()) for own, other in dict.fromkeys(pairs)]
    if not made:
        raise BadInput("Choose the recommendation that it is linked to.")
    with register.store.reading() as connection:
        known = [link.facts for link in records.links(connection)]
        names = records.referred(connection, (recommendation, *others))
    if not {recommendation, *others} <= names.keys():
        raise BadInput("One of these recommendations is not in this register any more.")
    for facts in made:
        _judge(facts, known, names)
        known.append(facts)
    today = register.outside.today()
    return keep(register, [Kept(facts, on=_since(facts, names, today)) for facts in made], recorded_by)


def _since(facts: LinkFacts, names: Mapping[UUID, Referred], today: date) -> date:
    """Return from which day a link holds: that of the later report, where both dates are known."""
    ends = [names[one].published for one in (facts.recommendation, facts.other) if one is not None]
    if facts.other is None or None in ends:
        return today
    return min(today, max(first_day(published) for published in ends))


def _judge(facts: LinkFacts, known: Sequence[LinkFacts], names: Mapping[UUID, Referred]) -> None:
    kind, own, other = facts.kind, facts.recommendation, facts.other
    if other is None:
        plans = {folded_name(f.words) for f in known if f.kind is kind and f.recommendation == own}
        if folded_name(facts.words) in plans:
            raise Refused(f"{names[own].ref} is tracked in that plan already.")
        return
    if own == other:
        raise BadInput("A recommendation cannot be linked to itself.")
    pairs = [(f.recommendation, f.other) for f in known if f.kind is kind and f.other is not None]
    if {(own, other), (other, own)} & set(pairs):
        raise Refused(f"{names[own].ref} and {names[other].ref} are linked like that already.")
    if kind is not LinkKind.PART_OF and first_day(names[other].published) > last_day(names[own].published):
        raise Refused(
            f"{names[other].ref} was published after {names[own].ref}, so it cannot be the earlier one; choose the "
            "link the other way round."
        )
    if _leads(other, own, pairs):
        raise Refused(f"{names[other].ref} leads back to {names[own].ref} by such links; take one of them back first.")


def _leads(start: UUID, end: UUID, pairs: Iterable[tuple[UUID, UUID]]) -> bool:
    """Say whether one recommendation leads to another along links of one kind."""
    onward: dict[UUID, set[UUID]] = {}
    for own, other in pairs:
        onward.setdefault(own, set()).add(other)
    found, fresh = {start}, {start}
    while fresh and end not in found:
        fresh = {other for one in fresh for other in onward.get(one, ())} - found
        found |= fresh
    return end in found


def take_back_link(register: Register, link: UUID, recorded_by: str, reason: str) -> Changes:
    """Take back a link, whatever was amended in it; it stays in the histories of its recommendations."""
    standing = [one for one in amendments(register, link) if one.withdrawn_because is None]
    if not standing:
        raise BadInput("That link was taken back already.")
    return take_back(register, link, standing[-1].entry_id, recorded_by, reason)


def links_of(register: Register, recommendation: UUID) -> LinksOf:
    """Return a recommendation with all its links and the likely repeats of it; BadInput where it is not there."""
    with register.store.reading() as connection:
        known = [k for k in records.links(connection) if recommendation in (k.facts.recommendation, k.facts.other)]
        ends = {one for link in known for one in (link.facts.recommendation, link.facts.other) if one is not None}
        names = records.referred(connection, {recommendation, *ends})
        if recommendation not in names:
            raise BadInput("That recommendation is not in this register any more.")
        likely = likely_repeats(connection, names[recommendation].ref, leave_out=ends)
    return LinksOf(names[recommendation], tuple(_seen_from(recommendation, link, names) for link in known), likely)


def _seen_from(recommendation: UUID, link: Link, names: Mapping[UUID, Referred]) -> LinkSeen:
    facts = link.facts
    is_from_here = facts.recommendation == recommendation
    other = facts.other if is_from_here else facts.recommendation
    return LinkSeen(link, names[other] if other else None, is_from_here)
