"""The review of what was read: what is taken, what is left out, what is still to decide. Plain values, no window."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from tracker.domain import mending
from tracker.domain.directory import NOBODY, Directory
from tracker.domain.naming import BodyDecision
from tracker.domain.proposal import Proposal, Reading, Strength


class Decision(StrEnum):
    """What a person, or for want of doubts the reader, decided on a proposal."""

    TAKE = "take"
    LEAVE_OUT = "leave out"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One proposal, and whether it will be taken in."""

    proposal: Proposal
    decision: Decision = Decision.TAKE

    @property
    def is_accepted(self) -> bool:
        """Tell whether it will be taken in."""
        return self.decision is Decision.TAKE


@dataclass(frozen=True, slots=True)
class Group:
    """Proposals that follow one another under one lead-in; `first` is the position of the first of them."""

    stem: str
    made_in: str | None
    first: int
    count: int

    @property
    def positions(self) -> range:
        """The positions of its proposals."""
        return range(self.first, self.first + self.count)


@dataclass(frozen=True, slots=True)
class Tally:
    """What would be taken in now: recommendations, items (one for each of their bodies), bodies, new ones by name.

    `undecided` counts the proposals on which nobody has decided yet; they would be left out.
    """

    recommendations: int
    items: int
    bodies: int
    new_bodies: tuple[str, ...]
    undecided: int = 0


@dataclass(frozen=True, slots=True)
class Review:
    """All proposals of a document in their order, and the mentions in running text, which are not taken in unasked.

    `names` are the decisions on names that the register does not know.
    Every change gives another review, so that to undo is to return to the one before.
    """

    candidates: tuple[Candidate, ...] = ()
    mentions: tuple[Proposal, ...] = ()
    names: tuple[BodyDecision, ...] = ()

    @classmethod
    def of(cls, reading: Reading) -> "Review":
        """Return the review that a reading begins with: taken is what the reader has no doubt about."""
        return cls(
            tuple(Candidate(p, Decision.UNDECIDED if p.doubts else Decision.TAKE) for p in reading.formal),
            reading.prose,
        )

    @property
    def accepted(self) -> tuple[Proposal, ...]:
        """The proposals to take in, in the document's order."""
        return tuple(c.proposal for c in self.candidates if c.is_accepted)

    # What a person does

    def deciding(self, positions: Iterable[int], decision: Decision) -> "Review":
        """Return this review with some proposals decided."""
        chosen = frozenset(positions)
        return replace(
            self,
            candidates=tuple(
                replace(c, decision=decision) if i in chosen else c for i, c in enumerate(self.candidates)
            ),
        )

    def taking_the_sound(self) -> "Review":
        """Return this review with every proposal taken that has no doubt."""
        return self.deciding((i for i, c in enumerate(self.candidates) if not c.proposal.doubts), Decision.TAKE)

    def mending(self, position: int, proposal: Proposal) -> "Review":
        """Return this review with one proposal in other words, which decides to take it."""
        return self._with(position, 1, proposal)

    def merging(self, position: int) -> "Review":
        """Return this review with a proposal and the one after it made one; the same where none comes after it."""
        if position + 1 >= len(self.candidates):
            return self
        both = (c.proposal for c in self.candidates[position : position + 2])
        return self._with(position, 2, mending.merged(*both))

    def splitting(self, position: int, first: Proposal, second: Proposal) -> "Review":
        """Return this review with one proposal made two."""
        return self._with(position, 1, first, second)

    def adding(self, proposal: Proposal) -> "Review":
        """Return this review with a proposal more, in its place by the lines of the document."""
        return self._with(self.place_for(proposal.line), 0, proposal)

    def place_for(self, line: int | None) -> int:
        """Return the position that a proposal found on a line would have."""
        if line is None:
            return len(self.candidates)
        before = (i for i, c in enumerate(self.candidates) if (c.proposal.line or 0) > line)
        return next(before, len(self.candidates))

    def promoting(self, mention: int) -> "Review":
        """Return this review with a mention in running text made a proposal."""
        proposal = replace(self.mentions[mention], strength=Strength.FORMAL, doubts=())
        kept = replace(self, mentions=(*self.mentions[:mention], *self.mentions[mention + 1 :]))
        return kept.adding(proposal)

    def _with(self, position: int, count: int, *proposals: Proposal) -> "Review":
        made = tuple(Candidate(p) for p in proposals)
        return replace(self, candidates=(*self.candidates[:position], *made, *self.candidates[position + count :]))

    def naming(self, decisions: Iterable[BodyDecision]) -> "Review":
        """Return this review with what printed names shall mean."""
        return replace(self, names=tuple(decisions))

    # What there is to see

    def groups(self) -> Iterator[Group]:
        """Return the groups in the document's order."""
        first = 0
        for (made_in, stem), members in groupby(self.candidates, _lead_in):
            count = len(list(members))
            yield Group(stem, made_in, first, count)
            first += count

    def doubtful(self, directory: Directory) -> tuple[int, ...]:
        """Return the positions of the proposals with a doubt."""
        return tuple(i for i, doubts in enumerate(self.doubts(directory)) if doubts)

    def doubts(self, directory: Directory) -> tuple[tuple[str, ...], ...]:
        """Return what a person should look at, for each candidate: its own doubts, and a number given twice."""
        given = Counter(_number_in(p) for p in self.accepted if p.number)
        return tuple(
            (
                *directory.doubts(c.proposal),
                *(_twice(c.proposal, given[_number_in(c.proposal)]) if c.is_accepted else ()),
            )
            for c in self.candidates
        )

    def tally(self, directory: Directory) -> Tally:
        """Return what would be taken in now."""
        keys, new, items = set[str](), dict[str, str](), 0
        for proposal in self.accepted:
            addressees = directory.of(proposal)
            named = {a.key for a in addressees} or {NOBODY}
            items += len(named)
            keys |= named
            new |= {a.key: a.name for a in addressees if a.is_new and a.key not in new}
        undecided = sum(c.decision is Decision.UNDECIDED for c in self.candidates)
        return Tally(len(self.accepted), items, len(keys), tuple(new.values()), undecided)


def _number_in(proposal: Proposal) -> tuple[str | None, str | None]:
    return proposal.source_publication, proposal.number


def _twice(proposal: Proposal, times: int) -> tuple[str, ...]:
    return (f"Number {proposal.number} is given to {times} recommendations.",) if times > 1 else ()


def _lead_in(candidate: Candidate) -> tuple[str | None, str]:
    return candidate.proposal.source_publication, candidate.proposal.stem
