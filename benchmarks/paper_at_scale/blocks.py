"""A story as plain data: what a report says, in which styles and widths, for makers that know nothing of this program.

Nothing here needs more than the standard library, so that it can be read in another maker's environment.
"""

from collections.abc import Iterator
from dataclasses import dataclass

Runs = tuple[tuple[str, bool], ...]  # words, and whether they are strong


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: sizes and distances in points, `align` 0 left, 1 centred, 2 right, `colour` as "#1b2430"."""

    name: str
    size: float
    leading: float
    strong: bool
    align: int
    colour: str
    before: float
    after: float
    indent: float


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; with a `key` it leads to the heading of that key. Upright words read from the bottom to the top."""

    runs: Runs
    style: Style
    key: str = ""
    upright: float = 0.0


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a level from 0, with a bookmark under its key."""

    words: Words
    level: int
    key: str


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a list."""

    words: Words


@dataclass(frozen=True, slots=True)
class Line:
    """A line across the column, so many points thick."""

    thickness: float


@dataclass(frozen=True, slots=True)
class Gap:
    """White space of so many points; `least` says that a page ends where less than that is left."""

    height: float
    least: bool = False


@dataclass(frozen=True, slots=True)
class NewPage:
    """The end of a page."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure: here a grey box of its size, as there are too few figures for their painting to matter."""

    width: float
    height: float
    alternative: str


Cell = tuple["Words | Picture", ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of rows under heads that are repeated; widths in points, without the gutters between them."""

    widths: tuple[float, ...]
    gutter: float
    heads: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = Words | Heading | Point | Line | Gap | NewPage | Picture | Grid


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every page carries and the file says of itself: `column` is the width of the text in points."""

    title: str
    marking: str
    seal: str
    column: float
    left: float
    edge: float
    day: tuple[int, int, int]
    fonts: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole report, not set yet."""

    sheet: Sheet
    blocks: tuple[Block, ...]


def all_words(story: tuple[Block, ...]) -> Iterator[Words]:
    """Yield all words of a story, in their order."""
    for block in story:
        match block:
            case Words():
                yield block
            case Heading() | Point():
                yield block.words
            case Grid():
                for row in (*block.heads, *block.rows):
                    for cell in row:
                        yield from (part for part in cell if isinstance(part, Words))
            case _:
                pass
