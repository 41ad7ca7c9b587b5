"""Where in the source a proposal stands: the lines that its words fill."""

import re
from collections.abc import Sequence

from tracker.domain.proposal import Proposal, SourceLine

# Page furniture and blank lines between two halves of an item; more than these, and the item has ended.
_MOST_BETWEEN = 6


def lines_of(proposal: Proposal, source: Sequence[SourceLine]) -> range:
    """Return the lines (counted from 0) that hold a proposal's words; empty where its line is not known.

    The first is the line that the reader gave; those after it belong as long as they go on with the item's words.
    """
    if proposal.line is None or not 1 <= proposal.line <= len(source):
        return range(0)
    first = proposal.line - 1
    words = _letters(proposal.item)
    filled = _overlap(_letters(source[first].text), words)
    last, between = first, 0
    for number in range(first + 1, len(source)):
        if filled >= len(words) or between > _MOST_BETWEEN:
            break
        line = _letters(source[number].text)
        if line and _goes_on(line, words[filled:]):
            filled, last, between = filled + len(line), number, 0
        else:
            between += 1
    return range(first, last + 1)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _overlap(line: str, words: str) -> int:
    """Return how many of the words' letters the first line holds, after a number or a lead-in that it begins with."""
    if words in line:
        return len(words)
    return next((len(line) - start for start in range(len(line)) if words.startswith(line[start:])), 0)


def _goes_on(line: str, rest: str) -> bool:
    return rest.startswith(line) or line.startswith(rest)
