"""The footnotes of a document, found again by their marks."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from tracker.reading.blocks import Block

_PRINTED = re.compile(r"(?:\.\.\s)?[\[(]?(?P<mark>[\d⁰¹²³⁴-⁹]{1,4}|[*†‡§])[\])]?[.:]?\s+(?=\S)")


class Notes:
    """The notes of one document. A mark that returns on each page means the next note that bears it."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._notes: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for block in blocks:
            if block.note:
                mark, words = _taken_apart(block)
                self._notes[mark].append((block.line, words))

    def of(self, mark: str, line: int) -> str | None:
        """Return the words of the note that a mark on the line points to: the next one, else the last before it."""
        notes = self._notes.get(mark)
        if not notes:
            return None
        index = bisect_left(notes, (line, ""))
        return notes[min(index, len(notes) - 1)][1]


def _taken_apart(block: Block) -> tuple[str, str]:
    printed = _PRINTED.match(block.words)
    words = block.words[printed.end() :] if printed else block.words
    label = (block.label or "").strip(" .()[]-")
    mark = block.marks[0] if block.marks else label or (printed["mark"] if printed else "")
    return mark, words.lstrip(": ")
