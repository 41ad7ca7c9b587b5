"""A report read again beside what the register holds of it: what is the same, worded otherwise, new, or not there."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from tracker.domain.proposal import Proposal
from tracker.domain.words import plural

_ALIKE = 0.6
_SAME_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class HeldItem:
    """A recommendation that the register holds: its reference, printed number and own words."""

    ref: str
    number: str | None
    item: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a reading has in common with what is held, and where they differ.

    `changed` are pairs of what is held and what was read; `missing` is held and was not found in the document.
    """

    same: tuple[Proposal, ...] = ()
    changed: tuple[tuple[HeldItem, Proposal], ...] = ()
    new: tuple[Proposal, ...] = ()
    missing: tuple[HeldItem, ...] = ()

    @property
    def shares_most(self) -> bool:
        """Tell whether half of what was read, and half of what is held, are in the same words."""
        read = len(self.same) + len(self.changed) + len(self.new)
        held = len(self.same) + len(self.changed) + len(self.missing)
        return bool(self.same) and len(self.same) >= _SAME_SHARE * max(read, held)

    def in_words(self) -> str:
        """Say how many are of each kind: "12 the same, 1 worded otherwise, 2 new, 1 not in this copy"."""
        kinds = (
            (len(self.same), "the same"),
            (len(self.changed), "worded otherwise"),
            (len(self.new), "new"),
            (len(self.missing), "not in this copy"),
        )
        return ", ".join(f"{count} {words}" for count, words in kinds if count)

    def differences(self) -> str:
        """Say each difference, both wordings where there are two."""
        told = [f"{held.ref}, worded otherwise\nHeld: {held.item}\nRead: {read.item}" for held, read in self.changed]
        told += [f"New: {read.number + '. ' if read.number else ''}{read.item}" for read in self.new]
        told += [f"{held.ref}, not in this copy\nHeld: {held.item}" for held in self.missing]
        if self.same:
            told.append(f"{plural(len(self.same), 'recommendation')} in the same words.")
        return "\n\n".join(told)


def compare(held: Sequence[HeldItem], read: Sequence[Proposal]) -> Comparison:
    """Compare by words: the same letters are the same; else the same number, or much the same words, is a change."""
    by_letters: dict[str, list[HeldItem]] = {}
    for item in held:
        by_letters.setdefault(_letters(item.item), []).append(item)
    same: list[Proposal] = []
    rest: list[Proposal] = []
    for proposal in read:
        found = by_letters.get(_letters(proposal.item))
        if found:
            found.pop()
            same.append(proposal)
        else:
            rest.append(proposal)
    left = [item for items in by_letters.values() for item in items]
    changed: list[tuple[HeldItem, Proposal]] = []
    new: list[Proposal] = []
    for proposal in rest:
        match = _nearest(proposal, left)
        if match is None:
            new.append(proposal)
        else:
            left.remove(match)
            changed.append((match, proposal))
    order = {item: at for at, item in enumerate(held)}
    return Comparison(tuple(same), tuple(changed), tuple(new), tuple(sorted(left, key=order.__getitem__)))


def _nearest(proposal: Proposal, held: Iterable[HeldItem]) -> HeldItem | None:
    """Return what is held in much the same words; of several, the likest."""
    scored = (
        (_likeness(proposal.item, item.item, is_numbered_alike=_is_numbered_alike(proposal, item)), item)
        for item in held
    )
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= _ALIKE else None


def _is_numbered_alike(proposal: Proposal, item: HeldItem) -> bool:
    return proposal.number is not None and proposal.number == item.number


def _likeness(left: str, right: str, *, is_numbered_alike: bool) -> float:
    """Return how alike two wordings are, from 0 to 1, by their words; the same number counts as a quarter more."""
    ours, theirs = left.casefold().split(), right.casefold().split()
    common = len(set(ours) & set(theirs)) / max(len(set(ours) | set(theirs)), 1)
    bonus = 0.25 if is_numbered_alike else 0.0
    # Few words in common: the slower comparison of their order could not bring it to the limit.
    if common + bonus < _ALIKE / 2:
        return common
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio() + bonus


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).casefold()
