"""What a register knows that dialogs offer to choose from: bodies, reports, scales in use, posts, recommendations."""

from dataclasses import dataclass

from tracker.db import records
from tracker.db.records import Referred
from tracker.domain.bodies import Body
from tracker.domain.kept import Post, Scale
from tracker.domain.publications import Publication
from tracker.services.register import Register
from tracker.services.scales import ASSESSMENT, EVIDENCE_KIND


@dataclass(frozen=True, slots=True)
class Known:
    """The records of a register by which others can be named; `scales` are those of assessments that are in use.

    `evidence_kinds` are the words of the lists in use for what evidence is.
    """

    bodies: tuple[Body, ...] = ()
    publications: tuple[Publication, ...] = ()
    scales: tuple[Scale, ...] = ()
    posts: tuple[Post, ...] = ()
    recommendations: tuple[Referred, ...] = ()
    evidence_kinds: tuple[str, ...] = ()


def known(register: Register) -> Known:
    """Return what the register knows now, from one unchanging state of it."""
    with register.store.reading() as connection:
        in_use = [scale for scale in records.scales(connection) if scale.facts.in_use]
        return Known(
            records.bodies(connection),
            records.publications(connection),
            tuple(scale for scale in in_use if scale.facts.lane == ASSESSMENT),
            records.posts(connection),
            tuple(records.referred(connection).values()),
            tuple(word for scale in in_use if scale.facts.lane == EVIDENCE_KIND for word in scale.facts.values),
        )
