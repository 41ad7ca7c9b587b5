"""Restoring numbers that a document lost, and noticing where a sequence has a hole."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from tracker.reading import doubts
from tracker.reading.found import Found
from tracker.reading.tails import trailing_number


def with_numbers(found: Sequence[Found]) -> tuple[Found, ...]:
    """Return the items with their numbers complete, sequence by sequence."""
    numbered = [replace(item, number=item.number or trailing_number(item.words)) for item in found]
    runs = groupby(numbered, key=lambda item: item.run)
    return tuple(item for _, run in runs for item in _complete(list(run)))


def _complete(run: list[Found]) -> list[Found]:
    last = 0
    completed: list[Found] = []
    for item in run:
        if item.is_lost:
            last += 1
            item = replace(item, number=str(last), doubts=(*item.doubts, doubts.restored(last)))
        elif item.number and item.number.isdecimal():
            number = int(item.number)
            if last and number > last + 1 and not item.section.mixed:
                item = replace(item, doubts=(*item.doubts, doubts.gap(str(last), item.number)))
            last = number
        completed.append(item)
    return completed
