"""Another file of a report that is in the register already: recognised, compared, and only what is new taken in."""

from dataclasses import dataclass

from tracker.db import records
from tracker.domain.bodies import folded_name
from tracker.domain.comparison import Comparison, HeldItem, compare
from tracker.domain.facts import PublicationFacts
from tracker.domain.proposal import Reading
from tracker.domain.publications import Publication
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class AnotherCopy:
    """The report of the register that a document is another copy of, and where they differ."""

    publication: Publication
    comparison: Comparison


def another_copy(register: Register, reading: Reading) -> AnotherCopy | None:
    """Return the report that a document is another copy of; None where it is a report of its own.

    It is one of the same title that says no other date, or of the same date with most recommendations in the same
    words. A notice that makes old recommendations again has another title and date, and is a report of its own.
    """
    with register.store.reading() as connection:
        for publication in records.publications(connection):
            has_title = folded_name(publication.facts.title) == folded_name(reading.publication.title or "")
            if not _may_be_one(publication.facts, reading, has_title=has_title):
                continue
            printed = records.printed_in(connection, publication.id)
            held = tuple(HeldItem(facts.ref, facts.number, facts.item) for facts in printed)
            comparison = compare(held, reading.formal)
            if has_title or comparison.shares_most:
                return AnotherCopy(publication, comparison)
    return None


def _may_be_one(facts: PublicationFacts, reading: Reading, *, has_title: bool) -> bool:
    if facts.source is None:
        return False
    if has_title:
        return None in {facts.published, reading.publication.published} or _one_time(facts, reading)
    return facts.published is not None and _one_time(facts, reading)


def _one_time(facts: PublicationFacts, reading: Reading) -> bool:
    """Tell whether two dates agree as far as both are given: "2019" and "2019-01" do."""
    ours, theirs = facts.published or "", reading.publication.published or ""
    return bool(ours and theirs) and (ours.startswith(theirs) or theirs.startswith(ours))
