"""The list exported from the desk by its key: what is on screen, in a file, without waiting for it."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.builders import Sample
from tests.exchange.sheets import Book
from tests.ui.keys import press
from tests.ui.recorder import RecordedVoice
from tests.ui.test_main_window import shown_rows
from tests.ui.test_past import look_at
from tests.ui.waiting import settle
from tracker.domain.listing import SortBy
from tracker.ui.actions import Do
from tracker.ui.desk.status_line import StatusLine
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters, Named, View
from tracker.ui.main_window import MainWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def export(desk: MainWindow, context: Context, voice: RecordedVoice, out: Path) -> None:
    voice.chosen.append(out)
    press(desk, Qt.Key.Key_X, CTRL_SHIFT)
    settle(context)


def exported(out: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(out.read_text(encoding="utf-8"))
    return rows


def told(status: StatusLine) -> str:
    return status._told.text()


def test_the_key_asks_where_and_the_status_line_says_when_it_is_done(
    desk: MainWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    export(desk, context, voice, tmp_path / "list.xlsx")
    assert voice.asked == ["Export the list"]
    assert told(desk.status) == "Exported 7 rows as list.xlsx"
    rows = Book((tmp_path / "list.xlsx").read_bytes()).records("List")
    assert [row["ref"] for row in rows] == [row.rpartition(" ")[2] for row in shown_rows(desk)]


def test_what_is_exported_is_what_is_filtered_and_sorted_on_screen(
    desk: MainWindow, context: Context, voice: RecordedVoice, filled: Sample, tmp_path: Path
) -> None:
    lamps = Named(filled.bodies["Lamps"], "Lamps")
    desk.narrow(Filters(view=View.OPEN, body=lamps, sort=SortBy.TARGET, descending=True))
    settle(context)
    export(desk, context, voice, tmp_path / "list.json")
    rows = exported(tmp_path / "list.json")
    assert [f"Lamps: {row['ref']}" for row in rows] == shown_rows(desk)
    assert {row["body"] for row in rows} == {"Lamp Service"}
    assert told(desk.status) == "Exported 2 rows as list.json"


def test_what_is_exported_on_an_earlier_day_is_as_it_stood(
    desk: MainWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    look_at(desk, context, "1 September 2019")
    export(desk, context, voice, tmp_path / "then.csv")
    with (tmp_path / "then.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["publication"] for row in rows} == {"A night inspection of the signal boxes"}
    assert len(rows) == len(shown_rows(desk))


def test_a_list_that_is_empty_cannot_be_exported(
    desk: MainWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    desk.narrow(Filters(search="nowhere at all"))
    settle(context)
    export(desk, context, voice, tmp_path / "list.csv")
    assert (voice.asked, list(tmp_path.glob("*.csv"))) == ([], [])
    desk.narrow(Filters())
    settle(context)
    assert desk.actions_of()[Do.EXPORT].isEnabled()


def test_a_register_that_is_empty_has_nothing_to_export(empty_desk: MainWindow) -> None:
    assert not empty_desk.actions_of()[Do.EXPORT].isEnabled()


@pytest.mark.parametrize("name", ["list.txt", "missing/list.csv"])
def test_what_cannot_be_written_is_told_and_the_status_line_does_not_say_otherwise(
    desk: MainWindow, context: Context, voice: RecordedVoice, tmp_path: Path, name: str
) -> None:
    export(desk, context, voice, tmp_path / name)
    assert len(voice.told) == 1
    assert told(desk.status) == "The list was not exported"


def test_an_export_under_way_when_the_window_closes_is_finished_and_not_told(
    desk: MainWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    voice.chosen.append(tmp_path / "list.csv")
    press(desk, Qt.Key.Key_X, CTRL_SHIFT)
    context.tasks.wait()
    desk.close()
    settle(context)
    assert (tmp_path / "list.csv").is_file()
    assert told(desk.status) == "The list is being exported…"
