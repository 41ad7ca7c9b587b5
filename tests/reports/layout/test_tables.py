from collections import Counter
from collections.abc import Sequence

import pytest

from tracker.reports.fonts import covered
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, cell, figure, paragraph, table, words
from tracker.reports.layout.tables import TALL, Row, RowKind, Table

COLUMNS = (Column("Name"), Column("Figure", 40, figures=True))


def _table(rows: int, text: str = "words") -> Table:
    covered()
    total = (cell(paragraph(styles.STRONG_CELL, "All")), figure(rows))
    return table(COLUMNS, [(words(text), figure(n)) for n in range(rows)], total)


def _parts(whole: Table, room: float) -> list[Table]:
    parts = []
    rest = [whole]
    while rest:
        whole = rest[-1]
        halves = [part for part in whole.split(styles.BODY_WIDTH, room) if isinstance(part, Table)]
        parts.append(halves[0] if halves else whole)
        rest = halves[1:]
    return parts


def test_every_part_repeats_the_heads_and_no_row_is_lost() -> None:
    whole = _table(100)
    parts = _parts(whole, 300)
    assert len(parts) > 5
    assert all(part.heads == whole.heads for part in parts)
    assert [row for part in parts for row in part.rows] == list(whole.rows)
    assert all(part.wrap(styles.BODY_WIDTH, 300)[1] <= 300 for part in parts)


def test_no_total_stands_alone_on_a_page() -> None:
    whole = _table(12)
    room = whole.wrap(styles.BODY_WIDTH, 1e6)[1] - 1
    halves = whole.split(styles.BODY_WIDTH, room)
    assert [type(part).__name__ for part in halves] == ["Table", "PageBreak", "Table"]
    *_, last = _parts(whole, room)
    assert [row.kind for row in last.rows] == [RowKind.BODY, RowKind.TOTAL]


def test_a_row_breaks_only_when_it_is_tall() -> None:
    short, tall = _table(1, "word " * 100), _table(1, "word " * 3000)
    assert not short.split(styles.BODY_WIDTH, short.first_height() - 1)
    assert tall.rows[0].height(tall.widths) > TALL
    first, *_ = _parts(tall, 300)
    assert first.rows[0].runs_on


def test_nothing_begins_where_there_is_no_room() -> None:
    assert not _table(5).split(styles.BODY_WIDTH, 20)


def test_ten_times_the_rows_take_ten_times_the_measuring(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Counter[int] = Counter()
    measure = Row.height

    def counting(row: Row, widths: Sequence[float]) -> float:
        asked[id(row)] += 1
        return measure(row, widths)

    monkeypatch.setattr(Row, "height", counting)
    whole = _table(3000)
    _parts(whole, 600)
    assert max(asked[id(row)] for row in whole.rows) <= 4
