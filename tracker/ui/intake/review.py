"""The review of what was read: which proposals are accepted, as mended by a person. Plain values, no window."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tracker.domain.bodies import Body, folded_name, resolve
from tracker.domain.proposal import Proposal, Reading
from tracker.domain.publications import references
from tracker.domain.words import plural

NOBODY = "no body named"
_STOPS = (".", "!", "?", "”", '"')


@dataclass(frozen=True, slots=True)
class Addressee:
    """A body as printed, and what it means in the register. `key` is the same for two names of one body."""

    printed: str
    key: str
    is_new: bool
    doubt: str | None = None


class Directory:
    """Knows which printed names mean a body of the register, for a report published on a date or part of one."""

    def __init__(self, bodies: Sequence[Body], published: str | None) -> None:
        self._bodies = bodies
        self._published = published
        self._found: dict[str, Addressee] = {}

    def at(self, published: str | None) -> "Directory":
        """Return the same bodies as they were when another report was published."""
        return self if published == self._published else Directory(self._bodies, published)

    def look_up(self, printed: str) -> Addressee:
        """Return what a printed name means."""
        if printed not in self._found:
            resolution = resolve(printed, self._bodies, self._published)
            body = resolution.body
            key = str(body.id) if body else folded_name(printed)
            self._found[printed] = Addressee(printed, key, body is None, resolution.doubt)
        return self._found[printed]

    def of(self, proposal: Proposal) -> tuple[Addressee, ...]:
        """Return the bodies that a proposal is made to."""
        return tuple(self.look_up(printed) for printed in proposal.addressees)

    def doubts(self, proposal: Proposal) -> tuple[str, ...]:
        """Return what a person should look at: the reader's doubts, and names that could mean two bodies."""
        return (*proposal.doubts, *(a.doubt for a in self.of(proposal) if a.doubt))


@dataclass(frozen=True, slots=True)
class Candidate:
    """One proposal, and whether it will be taken in."""

    proposal: Proposal
    is_accepted: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Proposals that follow one another under one lead-in; `first` is the position of the first of them."""

    stem: str
    made_in: str | None
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What would be taken in now: recommendations, items (one for each of their bodies), bodies, new ones by name."""

    recommendations: int
    items: int
    bodies: int
    new_bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """All proposals of a document in their order, and the mentions in running text, which are never taken in here."""

    candidates: tuple[Candidate, ...] = ()
    mentions: tuple[Proposal, ...] = ()

    @classmethod
    def of(cls, reading: Reading) -> "Review":
        """Return the review that begins with every proposal accepted."""
        return cls(tuple(Candidate(p) for p in reading.formal), reading.prose)

    @property
    def accepted(self) -> tuple[Proposal, ...]:
        """The proposals to take in, in the document's order."""
        return tuple(c.proposal for c in self.candidates if c.is_accepted)

    def accepting(self, position: int, *, is_accepted: bool) -> "Review":
        """Return this review with one proposal accepted or left out."""
        return self._with(position, replace(self.candidates[position], is_accepted=is_accepted))

    def mending(self, position: int, proposal: Proposal) -> "Review":
        """Return this review with one proposal in other words."""
        return self._with(position, replace(self.candidates[position], proposal=proposal))

    def _with(self, position: int, candidate: Candidate) -> "Review":
        return replace(self, candidates=(*self.candidates[:position], candidate, *self.candidates[position + 1 :]))

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
            new |= {a.key: _as_name(a.printed) for a in addressees if a.is_new and a.key not in new}
        return Tally(len(self.accepted), items, len(keys), tuple(new.values()))


def _number_in(proposal: Proposal) -> tuple[str | None, str | None]:
    return proposal.source_publication, proposal.number


def _twice(proposal: Proposal, times: int) -> tuple[str, ...]:
    return (f"Number {proposal.number} is given to {times} recommendations.",) if times > 1 else ()


def _as_name(printed: str) -> str:
    name = printed.removeprefix("the ").removeprefix("The ")
    return name[:1].upper() + name[1:]


def _lead_in(candidate: Candidate) -> tuple[str | None, str]:
    return candidate.proposal.source_publication, candidate.proposal.stem


def found_words(review: Review, directory: Directory) -> str:
    """Return what was found, as the window says it: "15 recommendations, 1 with a doubt"."""
    doubtful = len(review.doubtful(directory))
    doubts = f"{doubtful} with a doubt" if doubtful else "none with a doubt"
    return f"{plural(len(review.candidates), 'recommendation')}, {doubts}"


def take_in_words(tally: Tally) -> str:
    """Return what accepting will do, as the button says it."""
    if not tally.recommendations:
        return "Take in"
    items = f"{plural(tally.items, 'item')} for {plural(tally.bodies, 'body', 'bodies')}"
    return f"Take in {plural(tally.recommendations, 'recommendation')} ({items})"


def example_reference(review: Review, code: str) -> str | None:
    """Return the reference that the first accepted recommendation of this report will have; None where none is."""
    own = [p.number for p in review.accepted if p.source_publication is None]
    return references(code, own)[0].ref if own else None


def mended(proposal: Proposal, number: str, item: str, addressees: Sequence[str]) -> Proposal:
    """Return a proposal as a person mended it; having been looked at, it has no doubts left."""
    words = " ".join(item.split())
    return replace(
        proposal,
        number=number.strip() or None,
        item=words,
        text=proposal.text if words == proposal.item else _sentence(proposal, words),
        addressees=tuple(dict.fromkeys(a for line in addressees if (a := " ".join(line.split())))),
        doubts=(),
    )


def _sentence(proposal: Proposal, words: str) -> str:
    """Put other words in the place that the item has in its sentence, or after its lead-in."""
    old = proposal.item.rstrip(".:;, ")
    at = proposal.text.casefold().rfind(old.casefold())
    lead = proposal.text[:at] if at >= 0 else f"{proposal.stem.rstrip(' :')}: " if proposal.stem else ""
    # Where the reader made the item's first letter small to fit the sentence, the new words fit it the same way.
    if at >= 0 and proposal.text[at].islower() and old[:1].isupper():
        words = words[:1].lower() + words[1:]
    sentence = f"{lead}{words}"
    return sentence if sentence.endswith(_STOPS) else f"{sentence.rstrip(':;,')}."
