"""How answers are written."""

import csv
import io
import json

import pytest

from tracker.cli.console import Console
from tracker.cli.output import paragraph, table, terminal_width, write_csv, write_json, write_json_list


@pytest.fixture
def console() -> Console:
    return Console(io.StringIO(), io.StringIO())


def _written(console: Console) -> str:
    assert isinstance(console.out, io.StringIO)
    return console.out.getvalue()


ROWS = [("A/1", "HM Prison Service", "keep one list of keys, and publish it"), ("A/2", "YJB", "count\nthe doors")]
HEAD = ("Reference", "Body", "Recommendation")


@pytest.mark.parametrize("width", [30, 45, 60, 200])
def test_a_table_never_exceeds_the_width(width: int) -> None:
    assert max(map(len, table(HEAD, ROWS, width))) <= width


def test_what_does_not_fit_is_cut_with_an_ellipsis() -> None:
    assert table(HEAD, ROWS, 45)[2].endswith("…")


def test_a_table_that_fits_is_told_in_full_and_on_one_line_each() -> None:
    lines = table(HEAD, ROWS, 200)
    assert "keep one list of keys, and publish it" in lines[2]
    assert lines[3].split() == ["A/2", "YJB", "count", "the", "doors"]


def test_columns_stand_below_each_other() -> None:
    lines = table(HEAD, ROWS, 200)
    assert {line.index(word) for line, word in zip(lines[2:], ("HM", "YJB"), strict=True)} == {lines[0].index("Body")}


def test_the_terminal_s_width_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "77")
    assert terminal_width() == 77


def test_json_keeps_letters_beyond_ascii(console: Console) -> None:
    write_json(console, {"text": "tŷ a gŵr"})
    assert "tŷ a gŵr" in _written(console)


@pytest.mark.parametrize("values", [[], [{"a": 1}], [{"a": 1}, {"b": None}, 3]])
def test_a_list_written_item_by_item_is_one_json_list(values: list[object], console: Console) -> None:
    write_json_list(console, iter(values))
    assert json.loads(_written(console)) == values


def test_csv_quotes_what_needs_it_and_leaves_the_unknown_empty(console: Console) -> None:
    write_csv(
        console, ("ref", "text", "open", "on"), [{"ref": "A/1", "text": 'say "no",\nnow', "open": True, "on": None}]
    )
    read = list(csv.reader(io.StringIO(_written(console))))
    assert read == [["ref", "text", "open", "on"], ["A/1", 'say "no",\nnow', "true", ""]]


def test_a_text_is_wrapped_and_its_paragraphs_are_kept() -> None:
    lines = paragraph("one two three four five six\n\nseven", "  ", 20)
    assert lines == ["  one two three four", "  five six", "", "  seven"]
