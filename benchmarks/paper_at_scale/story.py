"""The very story that the progress report prints, told again as plain data."""

from collections.abc import Iterable, Iterator
from unittest.mock import patch

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from benchmarks.paper_at_scale import blocks
from tracker.domain.position import Position, ReportKind
from tracker.domain.watching import PageWatch
from tracker.paths import resource
from tracker.reports import report
from tracker.reports.fonts import STRONG
from tracker.reports.layout import styles
from tracker.reports.layout.figure import Illustration
from tracker.reports.layout.flow import Rule, Story
from tracker.reports.layout.headings import Heading
from tracker.reports.layout.lists import ContentsLine, Point
from tracker.reports.layout.paper import Sheet
from tracker.reports.layout.tables import GUTTER, Cell, Table
from tracker.reports.layout.upright_head import UprightHead
from tracker.reports.tagged.paragraph import Text

_LEAST = 120.0  # points: a guess at what a heading needs under it costs bare ReportLab nothing


def paper_of(position: Position) -> blocks.Paper:
    """Return the progress report of a position as plain data."""
    told: list[tuple[Sheet, Story]] = []

    def keep(sheet: Sheet, story: Story, _: PageWatch) -> bytes:
        told.append((sheet, story))
        return b""

    with patch("tracker.reports.progress.typeset", keep):
        report(ReportKind.PROGRESS, position)
    ((sheet, story),) = told
    return blocks.Paper(_sheet(sheet), tuple(_blocks(story)))


def _sheet(sheet: Sheet) -> blocks.Sheet:
    return blocks.Sheet(
        title=sheet.title,
        marking=sheet.marking,
        seal=sheet.seal,
        column=styles.BODY_WIDTH,
        left=styles.LEFT,
        edge=styles.EDGE,
        day=(sheet.as_at.year, sheet.as_at.month, sheet.as_at.day),
        fonts=str(resource("fonts")),
    )


def _blocks(story: Iterable[Flowable]) -> Iterator[blocks.Block]:
    for part in story:
        yield _block(part)


def _block(part: Flowable) -> blocks.Block:
    match part:
        case Heading(mark=mark) if mark:
            return blocks.Heading(_words(part), mark.level, mark.key)
        case Text():
            return _words(part)
        case Point() | ContentsLine():
            words = _words(part.words)
            return blocks.Point(words) if isinstance(part, Point) else words
        case Table():
            return _grid(part)
        case Illustration():
            return _picture(part)
        case _:
            return _space(part)


def _space(part: Flowable) -> blocks.Block:
    match part:
        case Rule():
            return blocks.Line(styles.STRONG_LINE if part.strong else styles.HAIRLINE)
        case CondPageBreak():
            return blocks.Gap(_LEAST, least=True)
        case PageBreak():
            return blocks.NewPage()
        case Spacer():
            return blocks.Gap(part.height)
        case _:
            raise TypeError(f"The benchmark knows no {type(part).__name__}; tell it what that is in plain ReportLab.")


def _grid(table: Table) -> blocks.Grid:
    return blocks.Grid(
        widths=table.widths,
        gutter=GUTTER,
        heads=tuple(tuple(map(_cell, row.cells)) for row in table.heads),
        rows=tuple(tuple(map(_cell, row.cells)) for row in table.rows),
    )


def _cell(cell: Cell) -> blocks.Cell:
    return tuple(_part(part) for part in cell)


def _part(part: Flowable) -> blocks.Words | blocks.Picture:
    match part:
        case Text():
            return _words(part)
        case UprightHead():
            return _words(part.words, upright=part.length)
        case Illustration():
            return _picture(part)
        case _:
            raise TypeError(f"The benchmark knows no {type(part).__name__} in a cell.")


def _picture(part: Illustration) -> blocks.Picture:
    return blocks.Picture(part.width, part.height, part.place.alternative)


def _words(text: Text, upright: float = 0.0) -> blocks.Words:
    runs = tuple((str(run.text), run.fontName == STRONG) for run in text.frags)
    return blocks.Words(runs, _style(text.style), text.key, upright)


_styles: dict[int, blocks.Style] = {}


def _style(style: ParagraphStyle) -> blocks.Style:
    if id(style) not in _styles:
        _styles[id(style)] = blocks.Style(
            name=style.name,
            size=style.fontSize,
            leading=style.leading,
            strong=style.fontName == STRONG,
            align=int(style.alignment),
            colour=f"#{style.textColor.hexval()[2:]}",
            before=style.spaceBefore,
            after=style.spaceAfter,
            indent=style.leftIndent,
        )
    return _styles[id(style)]
