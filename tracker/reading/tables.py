"""Recommendations in tables: a row each, their numbers and addressees from the columns beside them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.domain.watching import Watch, unwatched, watched
from tracker.reading import doubts
from tracker.reading.addressees import addressed_in
from tracker.reading.blocks import Block
from tracker.reading.columns import Columns, columns_of, heads_addressee, heads_answer
from tracker.reading.document import Line
from tracker.reading.found import LONGEST_ITEM, Found
from tracker.reading.labels import LabelKind, parse_label, split_label
from tracker.reading.roles import Part, Role
from tracker.reading.sections import Section, ends_section, section_of
from tracker.reading.stems import Stem, StemForm, names_bodies, stem_of
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import ends_sentence, reads_as_recommendation, starts_lower

_HEAD_ROWS = 4
_LEAST_WORDS = 5
_LONGEST_NUMBER = 16
_MOST_ADDRESSEES = 2_000
"""So many letters of addressees are taken for one recommendation; no cell has as many."""

_RULE = re.compile(r"[\s:=+|-]*")
_CARD = re.compile(r"(?:(?:our|safety|key|main) )?recommendation(?:\s+(?P<number>\S{1,10}?))?[:.]?", re.IGNORECASE)
_NUMBERS = frozenset({LabelKind.NUMBER, LabelKind.NAMED})


def tabled(
    lines: Sequence[Line], parts: Sequence[Part], wordbook: Wordbook, watch: Watch = unwatched
) -> tuple[Found, ...]:
    """Return the recommendations that stand in the document's tables, in order."""
    sections = _Sections(parts)
    found: list[Found] = []
    for run, rows in enumerate(_tables(watched(lines, watch)), start=1):
        # Runs below zero keep the tables' numbers apart from those of the lists.
        found.extend(_Table(rows, sections.at(rows[0].number), -run, wordbook).found)
    return tuple(found)


def _tables(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield the rows of each table; blank lines, notes and the ends of pages do not end one."""
    rows: list[Line] = []
    for line in lines:
        if line.cells:
            rows.append(line)
        elif rows and line.words and not line.note:
            yield rows
            rows = []
    if rows:
        yield rows


class _Sections:
    """Which section of recommendations a line stands in."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._lines: list[int] = []
        self._sections: list[Section | None] = []
        for part in parts:
            if part.role is Role.SECTION or (part.role is Role.HEADING and self._is_ended_by(part.block)):
                self._lines.append(part.block.line)
                self._sections.append(part.section)

    def _is_ended_by(self, block: Block) -> bool:
        section = self._sections[-1] if self._sections else None
        return section is not None and (ends_section(block) or 0 < block.heading <= section.level)

    def at(self, line: int) -> Section | None:
        index = bisect_left(self._lines, line)
        return self._sections[index - 1] if index else None


class _Table:
    """One table under way: its columns, who its rows are made to, and what was found in it."""

    def __init__(self, rows: Sequence[Line], section: Section | None, run: int, wordbook: Wordbook) -> None:
        self.found: list[Found] = []
        self._section = section or Section(rows[0].number)
        self._run = run
        self._wordbook = wordbook
        self._stem: Stem | None = None
        self._main = self._section.main
        self._to: str | None = None
        self._heads: tuple[str, ...] = ()
        self._doubts: tuple[str, ...] = ()
        self._columns: Columns | None = None
        if self._section.addressee and names_bodies(self._section.addressee, wordbook):
            self._stem = Stem(self._section.addressee, self._section.addressee, StemForm.HEADING)
        if not any(columns_of(row.cells) for row in rows[:_HEAD_ROWS]):
            self._columns = _unheaded(rows) if section else None
            self._doubts = (doubts.NO_COLUMN_HEADINGS,)
        for index, row in enumerate(rows):
            self._take(row, rows[index + 1 : index + 1 + _HEAD_ROWS])

    def _take(self, row: Line, below: Sequence[Line]) -> None:
        filled = [place for place, cell in enumerate(row.cells) if cell.strip()]
        if all(_RULE.fullmatch(cell) for cell in row.cells):
            return
        if columns := columns_of(row.cells):
            self._take_heads(row, columns, below)
        elif self._columns is None:
            self._take_card(row)
        elif len(filled) == 1 and self._is_heading(row.cells[filled[0]], filled[0], self._columns):
            self._take_section(row, row.cells[filled[0]])
        else:
            self._take_row(row, self._columns)

    def _take_heads(self, row: Line, columns: Columns, below: Sequence[Line]) -> None:
        """Take the headings; where the heading reaches over number and text, the text is in the second column."""
        cells = [line.cells[columns.text] for line in below if columns.text < len(line.cells)]
        beside = row.cells[columns.text + 1 : columns.text + 2]
        if beside == ("",) and cells and all(_number_in(cell) for cell in cells if cell):
            columns = replace(columns, text=columns.text + 1, number=columns.text)
        self._columns, self._heads, self._doubts = columns, row.cells, ()
        self._main = self._main or columns.main
        if columns.restating:
            self._section = replace(self._section, restating=True)

    def _is_heading(self, cell: str, place: int, columns: Columns) -> bool:
        if place == columns.text:
            return not _asks_for_something(cell) and not self._goes_on(cell)
        return place != columns.addressee

    def _take_section(self, row: Line, cell: str) -> None:
        """Take a row of one filled cell as the heading of the rows below it: an addressee, or a theme."""
        words = " ".join(cell.split())
        section = section_of(Block(words, row.number, heading=1))
        self._to = None
        self._main = section.main if section else self._section.main
        if section and section.addressee:
            self._stem = Stem(words, section.addressee, StemForm.HEADING)
        else:
            self._stem = stem_of(words, headline=True, wordbook=self._wordbook)

    def _take_row(self, row: Line, columns: Columns) -> None:
        text, number, to = (_cell(row, place) for place in (columns.text, columns.number, columns.addressee))
        to = re.sub(r"\s*[\n;|]\s*", ", ", to)
        if not text:
            if self.found and to and not number:
                self._add_addressee(to)
            return
        if to or addressed_in(text, self._wordbook).bodies:
            self._to = to or None
        references = tuple(self._reference(row, place) for place in columns.places if _cell(row, place))
        for printed, words in _items_in(text):
            self._add(row, words, _number_in(number) or printed, references)

    def _add_addressee(self, to: str) -> None:
        """Name one more for the last recommendation, whose cell reaches down to this row."""
        last = self.found[-1]
        if last.to and len(last.to) < _MOST_ADDRESSEES:
            self.found[-1] = replace(last, to=f"{last.to}, {to}")

    def _reference(self, row: Line, place: int) -> str:
        head, cell = " ".join(self._heads[place].split()).lower(), _cell(row, place)
        return cell if cell[:1].isalpha() else f"{head} {cell}"

    def _take_card(self, row: Line) -> None:
        """Take a row of a table that is one recommendation's own: what each row says stands in its first cell."""
        head, *others = [" ".join(cell.split()) for cell in row.cells if cell.strip()] or [""]
        card = _CARD.fullmatch(head)
        if card and others and len(others[0].split()) >= _LEAST_WORDS and reads_as_recommendation(others[0]):
            self._doubts, self._to = (), None
            self._add(row, others[0], _number_in(card["number"] or ""))
        elif self.found and others and heads_addressee(head) and not heads_answer(head):
            self.found[-1] = replace(self.found[-1], to=others[0])

    def _add(self, row: Line, words: str, number: str | None, references: tuple[str, ...] = ()) -> None:
        if number is None and self._goes_on(words):
            self.found[-1] = replace(self.found[-1], words=f"{self.found[-1].words} {words}")
            return
        is_worded = reads_as_recommendation(words)
        is_mixed = self._section.mixed or (self._columns is not None and self._columns.mixed)
        if not is_worded and (is_mixed or len(words.split()) < _LEAST_WORDS):
            return
        self.found.append(
            Found(
                words,
                row.number,
                row.page,
                number,
                self._run,
                self._section,
                stem=self._stem,
                main=self._main,
                doubts=self._doubts if is_worded else (*self._doubts, doubts.NOT_WORDED_AS_ONE),
                to=self._to,
                references=references,
            )
        )

    def _goes_on(self, words: str) -> bool:
        """Tell what a page's end broke off from the row before it."""
        if not self.found or not starts_lower(words):
            return False
        last = self.found[-1].words
        return len(last) < LONGEST_ITEM and not ends_sentence(last)


def _unheaded(rows: Sequence[Line]) -> Columns | None:
    """Choose the column that holds recommendations in most rows, of a table that has no headings."""
    rows = [row for row in rows if sum(map(bool, row.cells)) > 1]
    if not rows or any(map(heads_answer, rows[0].cells)):
        return None
    width = max(len(row.cells) for row in rows)
    votes = [sum(_asks_for_something(_cell(row, place)) for row in rows) for place in range(width)]
    text = votes.index(max(votes))
    if 2 * votes[text] <= len(rows):
        return None
    numbers = [all(_number_in(_cell(row, place)) for row in rows) for place in range(text)]
    return Columns(text, numbers.index(True) if True in numbers else None)


def _asks_for_something(cell: str) -> bool:
    return len(cell.split()) >= _LEAST_WORDS and reads_as_recommendation(cell)


def _cell(row: Line, place: int | None) -> str:
    return row.cells[place].strip() if place is not None and place < len(row.cells) else ""


def _number_in(cell: str) -> str | None:
    """Return the number that a cell holds and nothing else, as printed: "3", "R1", "5.01", "SC19 O 03"."""
    cell = " ".join(cell.split())
    label, rest = split_label(cell)
    if label and not rest and parse_label(label).number:
        return parse_label(label).number
    is_number = bool(cell) and len(cell) <= _LONGEST_NUMBER and any(map(str.isdecimal, cell))
    return cell.strip("().: ") if is_number and not reads_as_recommendation(cell) else None


def _items_in(cell: str) -> Iterator[tuple[str | None, str]]:
    """Yield the recommendations of a cell with their printed numbers: several where its lines are numbered."""
    number: str | None = None
    pieces: list[str] = []
    for line in cell.split("\n"):
        label, rest = split_label(" ".join(line.split()))
        parsed = parse_label(label) if label else None
        if parsed and parsed.kind in _NUMBERS and (number or not pieces):
            if pieces:
                yield number, " ".join(pieces)
            number, pieces = parsed.number, [rest] if rest else []
        elif parsed and parsed.kind is LabelKind.LETTER:
            pieces.append(f"{label} {rest}")
        elif rest:
            pieces.append(rest)
    if pieces:
        yield number, " ".join(pieces)
