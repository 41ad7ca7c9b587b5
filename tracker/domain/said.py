"""What a printed report says to whoever listens to it: its parts in reading order."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """A part of a report: a heading of a level from 1, or words of its own (level 0), such as a row of a table."""

    words: str
    level: int = 0
