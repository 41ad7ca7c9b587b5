"""A page as entries in reading order: paragraphs, notes, rows of tables, and what stands aside of its text."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from tracker.reading.pdf.columns import Flow, stretches_of
from tracker.reading.pdf.measures import Measures
from tracker.reading.pdf.notes import is_note_start, notes_begin
from tracker.reading.pdf.paragraphs import Paragraph, paragraphs_of
from tracker.reading.pdf.printed import Frame, Piece, Row, Rule
from tracker.reading.pdf.rows import joined
from tracker.reading.pdf.tables import Table


class Kind(Enum):
    """What an entry is."""

    TEXT = auto()
    NOTE = auto()
    ROW = auto()
    CONTENTS = auto()
    ASIDE = auto()


class Entry(NamedTuple):
    """One entry of a page; `cells` are a table row's, and `left` and `right` the edges of the column it stands in.

    `is_first` says that nothing stands before it in its column.
    """

    page: int
    frame: Frame
    kind: Kind
    paragraph: Paragraph
    left: float = 0.0
    right: float = 0.0
    is_first: bool = False
    cells: tuple[str, ...] = ()


class Sheet(NamedTuple):
    """A page's rows with those that are its furniture, and the rules drawn on it."""

    number: int
    frame: Frame
    rows: list[Row]
    askew: list[Piece]
    rules: list[Rule]


def entries_of(sheet: Sheet, furniture: set[int], measures: Measures) -> Iterator[Entry]:
    """Yield a page's entries: what stands above its text, the text, and what stands below it."""
    body = [index for index in range(len(sheet.rows)) if index not in furniture]
    end = body[-1] if body else len(sheet.rows)
    asides = [(index, joined(sheet.rows[index])) for index in sorted(furniture)]
    yield from (_aside(sheet, piece) for index, piece in asides if index < end)
    rows = [sheet.rows[index] for index in body]
    marks = {mark for row in rows for piece in row if not piece.is_note for mark in piece.marks}
    for stretch in stretches_of(rows, sheet.rules):
        if isinstance(stretch, Table):
            yield from _table(sheet, stretch)
        else:
            yield from _flow(sheet, stretch, marks, measures)
    yield from (_aside(sheet, piece) for index, piece in asides if index > end)
    yield from (_aside(sheet, piece) for piece in sheet.askew)


def _aside(sheet: Sheet, piece: Piece) -> Entry:
    return Entry(sheet.number, sheet.frame, Kind.ASIDE, Paragraph([piece], None, piece.words))


def _flow(sheet: Sheet, flow: Flow, marks: set[str], measures: Measures) -> Iterator[Entry]:
    begin = notes_begin(flow.lines, measures.body_size, marks)
    right = measures.reach(sheet.number, flow.right)
    is_first = True
    for paragraph in paragraphs_of(flow.lines[:begin], right, measures):
        yield Entry(sheet.number, sheet.frame, Kind.TEXT, paragraph, flow.left, right, is_first)
        is_first = False
    for note in _notes(flow.lines[begin:], marks):
        yield Entry(sheet.number, sheet.frame, Kind.NOTE, note, flow.left, right)


def _notes(lines: Sequence[Piece], marks: set[str]) -> Iterator[Paragraph]:
    note: list[Piece] = []
    for line in lines:
        if note and is_note_start(line, marks):
            yield Paragraph(note, None, note[0].words)
            note = []
        note.append(line)
    if note:
        yield Paragraph(note, None, note[0].words)


def _table(sheet: Sheet, table: Table) -> Iterator[Entry]:
    for row in table.rows:
        cells = tuple(" ".join(piece.words for piece in cell) for cell in row.cells)
        pieces = row.pieces
        words = " ".join(cell for cell in cells if cell)
        if table.is_contents:
            yield Entry(sheet.number, sheet.frame, Kind.CONTENTS, Paragraph(pieces, None, words))
        else:
            yield Entry(sheet.number, sheet.frame, Kind.ROW, Paragraph(pieces, None, words), cells=cells)
