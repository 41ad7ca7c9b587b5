"""Recommendations that a document prints twice, in its summary and in its chapter, become one with both places."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from tracker.domain.bodies import folded_name
from tracker.domain.proposal import Proposal, Spot, Strength
from tracker.domain.watching import Watch, unwatched, watched
from tracker.reading import doubts
from tracker.reading.found import LONGEST_ITEM, Found
from tracker.reading.sections import NUMBER_WORDS
from tracker.reading.wording import MODAL, sentences

_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    """
    a an the of to in on for by with and or that which who as at its it their they this these those be is are was were
    been has have had should must shall will would ought need needs we i our recommend recommends recommended also
    further therefore from
    """.split()
)
_SUBJECT = re.compile(rf"(?P<subject>.{{2,300}}?)\s{MODAL}\b")
_SAME_LETTERS = 5
"""How many letters of a word count: "organise" is as good as "organisation", and "ensures" as "ensuring"."""

_LEAST_WORDS = 3
_LEAST_SENTENCE_WORDS = 6
_LIKENESS = 0.8
_BY_NUMBER = "number "
_MOST_COMPARED = 8
"""With how many earlier ones of like words a recommendation is compared, so that the work stays in proportion."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A recommendation as printed at one place; `run` is the numbered sequence that it stands in, if any.

    `is_listed` says that it stands in a list of several, and `is_restored` that its number was not printed.
    """

    proposal: Proposal
    run: int | None = None
    is_listed: bool = False
    is_restored: bool = False
    letters: str = ""
    words: tuple[str, ...] = ()
    bodies: frozenset[str] = frozenset()


def printings(found: Sequence[Found], proposals: Iterable[Proposal]) -> Iterator[Printed]:
    """Yield the proposals that were made of the items found, as printed at their places."""
    sizes = Counter(item.section.line for item in found)
    for item, proposal in zip(found, proposals, strict=True):
        is_listed = sizes[item.section.line] > 1 and not item.section.implied
        yield _printed(proposal, item.run, is_listed=is_listed, is_restored=item.is_lost)


def without_repeats(
    printed: Iterable[Printed], mentions: Iterable[Proposal] = (), watch: Watch = unwatched
) -> tuple[Proposal, ...]:
    """Return each recommendation once, in order, with the other places where it is printed or mentioned."""
    groups: list[_Group] = []
    index: defaultdict[str, list[_Group]] = defaultdict(list)
    for one in watched((*printed, *(_printed(mention) for mention in mentions)), watch):
        keys = tuple(_keys(one))
        group = _known(one, keys, index)
        if group is None:
            group = _Group()
            groups.append(group)
        group.take(one)
        for key, _ in keys:
            if group not in index[key][-_MOST_COMPARED:]:
                index[key].append(group)
    return tuple(_joined(group.printings) for group in groups)


@dataclass(slots=True, eq=False)
class _Group:
    """The printings of one recommendation, and what a further one has to agree with."""

    printings: list[Printed] = field(default_factory=list)
    bodies: frozenset[str] = frozenset()
    runs: dict[int | None, str | None] = field(default_factory=dict)
    numbers: set[str] = field(default_factory=set)
    pointed_at: set[str] = field(default_factory=set)

    def take(self, one: Printed) -> None:
        self.printings.append(one)
        self.bodies = self.bodies or one.bodies
        self.runs.setdefault(one.run, one.proposal.number)
        self.numbers |= _number(one)
        self.pointed_at |= _pointed_at(one)

    def holds(self, one: Printed) -> bool:
        """Tell whether a recommendation of like words is this one, by whom it is made to and how it is numbered."""
        first = self.printings[0]
        if one.proposal.source_publication != first.proposal.source_publication:
            return False
        if one.bodies and self.bodies and one.bodies != self.bodies:
            return False
        number = _number(one)
        if number & self.numbers:
            return True
        is_same = one.letters == first.letters
        if one.run in self.runs:
            return is_same and one.bodies == self.bodies and self.runs[one.run] == one.proposal.number
        is_pointed_at = bool(number & self.pointed_at or self.numbers & _pointed_at(one))
        return is_same or is_pointed_at or not (number and self.numbers)


def _printed(
    proposal: Proposal, run: int | None = None, *, is_listed: bool = False, is_restored: bool = False
) -> Printed:
    return Printed(
        proposal,
        run,
        is_listed,
        is_restored,
        "".join(_WORD.findall(proposal.item)).lower(),
        _content(proposal.item),
        frozenset(folded_name(body) for body in proposal.addressees),
    )


def _content(text: str) -> tuple[str, ...]:
    """Return the words that carry the sense, so that a lead-in folded into the sentence changes nothing."""
    words = (word.lower() for word in _WORD.findall(text[:LONGEST_ITEM]))
    return tuple(_root(word) for word in words if word not in _EMPTY)


def _root(word: str) -> str:
    """Return what is alike in a word's forms, and a number's figures whole."""
    word = str(NUMBER_WORDS.get(word, word))
    return word if word.isdecimal() else word.removesuffix("s")[:_SAME_LETTERS]


def _keys(one: Printed) -> Iterator[tuple[str, str]]:
    """Yield the marks by which it can be found again, each with the mark to look for: they differ for parts of it."""
    yield f"={one.letters}", f"={one.letters}"
    for words in dict.fromkeys((one.words, _content(one.proposal.text), _predicate(one))):
        if len(words) >= _LEAST_WORDS:
            key = " ".join(words)
            yield key, key
    head, *more = sentences(one.proposal.item[:LONGEST_ITEM]) or [""]
    first = _content(head)
    if len(first) >= _LEAST_SENTENCE_WORDS:
        whole, part = f"whole {' '.join(first)}", f"first {' '.join(first)}"
        yield (part, whole) if more else (whole, part)
    for number in _number(one):
        for words in (one.words[:2], one.words[-2:]):
            key = f"{_BY_NUMBER}{number} {' '.join(words)}"
            yield key, key


def _predicate(one: Printed) -> tuple[str, ...]:
    """Return the words of what is to be done, where the sentence begins with who shall do it."""
    match = _SUBJECT.match(one.proposal.item)
    if match is None or not one.bodies:
        return ()
    subject = _content(match["subject"])
    named = _content(" ".join(one.proposal.addressees))
    return _content(one.proposal.item[match.end() :]) if set(subject) <= set(named) else ()


def _known(one: Printed, keys: Iterable[tuple[str, str]], index: dict[str, list[_Group]]) -> _Group | None:
    for _, sought in keys:
        for group in reversed(index.get(sought, [])[-_MOST_COMPARED:]):
            is_alike = not sought.startswith(_BY_NUMBER) or _are_alike(one, group.printings[0])
            if is_alike and group.holds(one):
                return group
    return None


def _are_alike(one: Printed, other: Printed) -> bool:
    """Compare the words of two that bear the same number; figures must be the same."""
    words, others = Counter(one.words), Counter(other.words)
    if any(word.isdecimal() for word in (words - others) + (others - words)):
        return False
    return (words & others).total() >= _LIKENESS * max(words.total(), others.total())


def _number(one: Printed) -> set[str]:
    number = one.proposal.number
    return {re.sub(r"^[A-Za-z]+[-. ]?(?=\d)", "", number)} if number else set()


def _pointed_at(one: Printed) -> set[str]:
    """Return the places that its references point at: a list's item "(1.13)" repeats the chapter's 1.13."""
    return {place for reference in one.proposal.references for place in re.findall(r"\d+(?:\.\d+)+", reference[:200])}


def _joined(printings: Sequence[Printed]) -> Proposal:
    """Keep the printing in the list proper, and give it what the others know."""
    kept = min(printings, key=_rank)
    if len(printings) == 1:
        return kept.proposal
    others = [one for one in printings if one is not kept]
    number = kept.proposal.number or next((one.proposal.number for one in others if one.proposal.number), None)
    proposal = kept.proposal
    return replace(
        proposal,
        number=number,
        addressees=proposal.addressees or next((o.proposal.addressees for o in others if o.bodies), ()),
        main=any(one.proposal.main for one in printings),
        references=tuple(dict.fromkeys(r for one in (kept, *others) for r in one.proposal.references)),
        also_at=tuple(Spot(one.proposal.page, one.proposal.line) for one in others),
        doubts=tuple(_doubts(kept, others)),
    )


def _rank(one: Printed) -> tuple[bool, bool, bool, bool]:
    return (
        one.proposal.strength is Strength.PROSE,
        not one.is_listed,
        one.proposal.number is None,
        bool(one.proposal.doubts),
    )


def _doubts(kept: Printed, others: Sequence[Printed]) -> Iterator[str]:
    """Yield what stays doubtful: a number is sure where another place prints it, and not where it prints another."""
    number = kept.proposal.number
    printed = [one.proposal.number for one in others if one.proposal.number and not one.is_restored]
    for doubt in kept.proposal.doubts:
        if not (kept.is_restored and number in printed and doubt == doubts.restored(int(number or 0))):
            yield doubt
    if number and number.isdecimal():
        for other in dict.fromkeys(printed):
            if other.isdecimal() and other != number:
                yield doubts.other_number(other)
