"""Footnotes found again by their marks, and kept as references beside the recommendations."""

import pytest

from tests.reading.documents import formal
from tracker.reading.blocks import Block
from tracker.reading.notes import Notes

REPORT = """# Recommendations

1. The Board should lock the sheds.{mark}
2. The Board should dig (paragraph 2.6).

{note}

# Findings

It was dry.
"""


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("<sup>7</sup>", "<sup>7</sup> Sheds in numbers (2019)."),
        ("<sup>7</sup>", "- <sup>7</sup> Sheds in numbers (2019)."),
        ("[^a]", "[^a]: Sheds in numbers (2019)."),
        (" [7]_", ".. [7] Sheds in numbers (2019)."),
        ("⁷", "⁷ Sheds in numbers (2019)."),
        ("7", "<sup>7</sup> Sheds in numbers (2019)."),
    ],
)
def test_a_footnote_is_kept_beside_the_recommendation(mark: str, note: str) -> None:
    found = formal(REPORT.format(mark=mark, note=note))
    assert [(proposal.item, proposal.references) for proposal in found] == [
        ("The Board should lock the sheds.", ("Sheds in numbers (2019).",)),
        ("The Board should dig.", ("paragraph 2.6",)),
    ]


def test_a_mark_without_its_note_is_named() -> None:
    (locked, _) = formal(REPORT.format(mark="<sup>7</sup>", note="It was wet."))
    assert locked.references == ("note 7",)


def test_a_point_brings_its_references_to_its_item() -> None:
    text = "# Recommendations\n\n1. The Board should:\n   (a) dig<sup>1</sup>\n   (b) rest.\n\n<sup>1</sup> Deeply.\n"
    (found,) = formal(text)
    assert found.references == ("Deeply.",)


def test_of_notes_with_the_same_mark_the_next_one_is_meant() -> None:
    notes = Notes([Block(words, line, note=True, marks=("1",)) for words, line in [("First.", 10), ("Second.", 20)]])
    assert [notes.of("1", line) for line in (3, 10, 11, 30)] == ["First.", "First.", "Second.", "Second."]
    assert notes.of("2", 3) is None


def test_a_note_printed_with_its_digit_alone_is_known_by_it() -> None:
    notes = Notes([Block("12 A survey.", 10, note=True), Block("A list.", 11, label="13.", note=True)])
    assert (notes.of("12", 1), notes.of("13", 1)) == ("A survey.", "A list.")
