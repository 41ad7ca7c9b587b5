"""Where commands speak."""

import io
import os
import sys

import pytest

from tracker.cli.console import Console, standard_console


def test_both_streams_are_utf_8_whatever_the_system_says(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="cp1252", newline=""))
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO(), encoding="cp1252"))
    console = standard_console()
    console.line("tŷ")
    console.flush()
    assert raw.getvalue() == "tŷ\n".encode()


def test_a_file_name_that_is_no_text_can_still_be_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    console = standard_console()
    console.line("report\udcff.txt")
    console.flush()
    assert b"report" in raw.getvalue()


def test_a_reader_who_stops_reading_is_no_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as out:
        console = Console(out, io.StringIO())
        console.write("x" * 1_000_000)
        console.line("and more")
        console.flush()


def test_what_is_told_is_one_line() -> None:
    told = io.StringIO()
    Console(io.StringIO(), told).tell("one\n  sentence.")
    assert told.getvalue() == "one sentence.\n"
