"""What a register knows that dialogs offer to choose from: bodies, reports, scales in use, posts, recommendations."""

from dataclasses import dataclass

from tracker.db import records
from tracker.db.records import Referred
from tracker.domain.bodies import Body
from tracker.domain.kept import Post, Scale
from tracker.domain.publications import Publication
from tracker.services.register import Register
from tracker.services.scales import ASSESSMENT


@dataclass(frozen=True, slots=True)
class Known:
    """The records of a register by which others can be named; `scales` are those of assessments that are in use."""

    bodies: tuple[Body, ...] = ()
    publications: tuple[Publication, ...] = ()
    scales: tuple[Scale, ...] = ()
    posts: tuple[Post, ...] = ()
    recommendations: tuple[Referred, ...] = ()


def known(register: Register) -> Known:
    """Return what the register knows now, from one unchanging state of it."""
    with register.store.reading() as connection:
        return Known(
            records.bodies(connection),
            records.publications(connection),
            tuple(s for s in records.scales(connection) if s.facts.lane == ASSESSMENT and s.facts.in_use),
            records.posts(connection),
            tuple(records.referred(connection).values()),
        )
