"""reStructuredText: what its markup says is put into the lines."""

import pytest

from tests.reading.samples import ITEMS, RST
from tracker.reading import recognise
from tracker.reading.document import Line
from tracker.reading.rst import read_rst


def lines(text: str) -> list[Line]:
    return [line for line in read_rst(text.encode(), "report.rst").lines if line.words]


def test_titles_have_the_levels_of_their_adornments_in_the_order_of_coming() -> None:
    text = "*****\nTools\n*****\n\nSheds\n#####\n\nDoors\n-----\n\nBarns\n#####\n\nText\n"
    assert [(line.words, line.heading) for line in lines(text)] == [
        ("Tools", 1), ("Sheds", 2), ("Doors", 3), ("Barns", 2), ("Text", 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (".. A comment\n   that goes on\n\nSeen", ["Seen"]),
        ("..\n   a comment\n\nSeen", ["Seen"]),
        (".. include:: /etc/passwd\n\nSeen", ["Seen"]),
        (".. raw:: html\n\n   <p>no</p>\n\nSeen", ["Seen"]),
        (".. image:: a.png\n   :alt: no\n\nSeen", ["Seen"]),
        (".. |name| replace:: no\n\nSeen", ["Seen"]),
        (".. _target: http://localhost/\n\nSeen", ["Seen"]),
        (".. note:: Oil it.\n   :class: no\n\n   Twice.\n\nSeen", ["Oil it.", "Twice.", "Seen"]),
        (":ref:`the sheds <sheds>` and ``code`` and :term:`hoe`", ["the sheds and code and hoe"]),
        (":Author: A. Clerk", ["Author: A. Clerk"]),
    ],
)
def test_markup_is_taken_to_what_a_reader_sees(text: str, words: list[str]) -> None:
    assert [line.words for line in lines(text)] == words


def test_a_note_is_a_note_and_its_mark_is_left_out() -> None:
    text, note = lines("Sheds are full [1]_.\n\n.. [1] A survey.")
    assert (text.words, note.note) == ("Sheds are full.", True)


def test_the_lines_are_shown_as_they_stand() -> None:
    document = read_rst(RST.encode(), "report.rst")
    assert [line.text for line in document.lines] == RST.split("\n")
    assert document.format == "reStructuredText"


def test_a_report_is_recognised_its_table_too() -> None:
    found = recognise(read_rst(RST.encode(), "report.rst")).formal
    assert [p.item for p in found[:3]] == list(ITEMS)
    assert (found[3].number, found[3].addressees) == ("4", ("Shed Board",))
