"""An item of a list of recommendations as it was gathered, before its words, number and bodies are read closer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.reading.sections import Section
from tracker.reading.stems import Stem


@dataclass(frozen=True, slots=True)
class Found:
    """An item as gathered: its words, its place, its printed number, and the list that it stands in.

    `run` counts the numbered sequences of the document. `is_lost` says that a number must have stood here.
    `marks` are the note marks that the words lack. `to` names who should act, and `references` point to other places,
    where cells of a table beside the words do so.
    """

    words: str
    line: int
    page: int | None
    number: str | None
    run: int
    section: Section
    stem: Stem | None = None
    main: bool = False
    is_lost: bool = False
    doubts: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    to: str | None = None
    references: tuple[str, ...] = ()


LONGEST_ITEM = 20_000
"""No recommendation has so many letters: what comes after them is kept, but no longer looked into."""

_NUMBER_INSIDE = re.compile(r"[.!?”\"’)]\s+(?P<number>\d{1,3})\.\s+(?=[A-Z“\"])")


def printed_together(words: str, ordinal: int) -> Iterator[tuple[str, str]]:
    """Split item number `ordinal` where the next ones were printed in the same paragraph; yield number and words."""
    start = 0
    for inside in _NUMBER_INSIDE.finditer(words):
        if int(inside["number"]) == ordinal + 1:
            yield str(ordinal), words[start : inside.start() + 1]
            ordinal, start = ordinal + 1, inside.end()
    yield str(ordinal), words[start:]
