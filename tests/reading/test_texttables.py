"""Tables drawn with letters, as rows with cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.reading import recognise
from tracker.reading.document import Document
from tracker.reading.text import lines_of
from tracker.reading.texttables import drawn_rows

PIPES = """\
Before
| No | Recommendation | For |
|---:|:---------------|-----|
| 1  | The Sheds should oil the **shears** \\| saws | Sheds |
|| | |
After
"""
GRID = """\
+----+----------------+-------+
| No | Recommendation | For   |
+====+================+=======+
| 1  | Review the     | Sheds |
|    | shears         |       |
+----+----------------+-------+
| 2  | Count the hoes | Barns |
+----+----------------+-------+

After
"""
SIMPLE = """\
====  ================  =====
No    Recommendation    For
====  ================  =====
1     Review the        Sheds
      shears
2     Count the hoes    Barns
====  ================  =====

After
"""


def cells(text: str) -> list[tuple[str, ...]]:
    return list(drawn_rows(text.split("\n")).cells.values())


def test_a_pipe_table_is_rows_of_cells() -> None:
    lines = [line for line in lines_of(PIPES) if line.words]
    assert [(line.words, line.cells) for line in lines] == [
        ("Before", ()),
        ("No Recommendation For", ("No", "Recommendation", "For")),
        ("1 The Sheds should oil the shears | saws Sheds", ("1", "The Sheds should oil the shears | saws", "Sheds")),
        ("After", ()),
    ]


@pytest.mark.parametrize("text", [GRID, SIMPLE])
def test_grid_and_simple_tables_join_the_lines_of_a_row(text: str) -> None:
    assert cells(text) == [
        ("No", "Recommendation", "For"),
        ("1", "Review the shears", "Sheds"),
        ("2", "Count the hoes", "Barns"),
    ]
    assert [line.words for line in lines_of(text) if line.words][-1] == "After"


@pytest.mark.parametrize("text", [PIPES, GRID, SIMPLE])
def test_a_recommendation_in_a_drawn_table_is_found(text: str) -> None:
    (first, *_) = recognise(Document(tuple(lines_of(f"# Recommendations\n\n{text}")), "text")).formal
    assert (first.number, first.addressees) == ("1", ("Sheds",))
    assert "the shears" in first.item


@pytest.mark.parametrize(
    "text", ["a | b\nc | d", "Title\n-----\ntext", "=====\nTitle\n=====", "| a line block\n| more"]
)
def test_what_only_looks_like_a_table_is_none(text: str) -> None:
    assert cells(text) == []


@given(st.lists(st.text(alphabet="|+-=: ab\\", max_size=24), max_size=12))
def test_any_lines_are_read(lines: list[str]) -> None:
    found = drawn_rows(lines)
    assert set(found.cells) | found.drawn <= set(range(len(lines)))
    assert len(list(lines_of("\n".join(lines)))) == max(len(lines), 1)
