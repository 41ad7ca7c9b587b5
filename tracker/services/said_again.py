"""The chains of recommendations that were made again, for all items of a report at once."""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import listing, records
from tracker.domain.chains import all_chains, in_order
from tracker.domain.dates import first_day
from tracker.domain.listing import Selection
from tracker.domain.position import SaidAgain

Chains = dict[UUID, tuple[tuple[UUID, SaidAgain], ...]]
"""By recommendation: those of its chain, each with its id, the first said first."""


def chains_of(connection: Connection, recommendations: Iterable[UUID], as_at: date) -> Chains:
    """Return the chains of those recommendations that were said again, or said before, by the end of a day."""
    wanted = set(recommendations)
    chains = {members: links for members, links in all_chains(records.links(connection)).items() if members & wanted}
    every = {one for members in chains for one in members}
    known = records.referred(connection, sorted(every, key=str))
    restated = records.first_restatements(connection, [one.id for one in known.values() if one.published is None])
    said_by = {one.id: one.published or restated.get(one.id) for one in known.values()}
    owners = _owners(connection, known, as_at)
    told = {
        one.id: SaidAgain(one.ref, one.publication, one.published, owners.get(one.id, ())) for one in known.values()
    }
    of_chain = {one: members for members in chains for one in members}
    ordered: dict[frozenset[UUID], list[UUID]] = {}
    for one in known:
        ordered.setdefault(of_chain[one], []).append(one)
    found: Chains = {}
    for members, links in chains.items():
        for own in members & wanted:
            there = {one: said_by[one] for one in ordered[members] if one == own or first_day(said_by[one]) <= as_at}
            if len(there) > 1:
                found[own] = tuple((one, told[one]) for one in in_order(there, links))
    return found


def _owners(connection: Connection, recommendations: Collection[UUID], as_at: date) -> dict[UUID, tuple[str, ...]]:
    """Return the labels of the bodies that recommendations are made to on a day."""
    keys = records.keys_by_recommendation(connection, recommendations)
    rows = listing.rows(connection, [key for own in keys.values() for key in own], Selection(as_at=as_at))
    found: dict[UUID, dict[str, None]] = {}
    for row in rows:
        found.setdefault(row.recommendation_id, {})[row.body] = None
    return {one: tuple(bodies) for one, bodies in found.items()}
