"""Values as text for scripts."""

import csv
import io
import json

import pytest

from tracker.exchange.plain import as_json, csv_pieces, json_pieces


def test_json_keeps_letters_beyond_ascii() -> None:
    assert "tŷ a gŵr" in as_json({"text": "tŷ a gŵr"})


@pytest.mark.parametrize("values", [[], [{"a": 1}], [{"a": 1}, {"b": None}, 3]])
def test_pieces_make_one_json_list(values: list[object]) -> None:
    assert json.loads("".join(json_pieces(iter(values)))) == values


@pytest.mark.parametrize("text", ["=1+1", "+44", "-5", "@all", "007", ' "no",\nnow ', "a\r\nb", "tŷ"])
def test_csv_leaves_a_text_as_it_was_said(text: str) -> None:
    told = "".join(csv_pieces(("ref", "text"), [{"ref": "A/1", "text": text}]))
    assert list(csv.reader(io.StringIO(told, newline=""))) == [["ref", "text"], ["A/1", text]]


def test_csv_joins_lists_and_leaves_the_unknown_empty() -> None:
    told = "".join(csv_pieces(("flags", "open", "on"), [{"flags": ["a", "b"], "open": True, "on": None}]))
    assert told == "flags,open,on\na; b,true,\n"
