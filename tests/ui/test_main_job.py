"""The main job through the real windows: a report in, progress and evidence recorded, a report out, all found again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.intake.documents import visits
from tests.ui.keys import press, press_letter, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.outside import Outside
from tracker.services.proof import check
from tracker.services.register import create_register, open_register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.evidence import EvidenceDialog
from tracker.ui.dialogs.progress import ProgressDialog
from tracker.ui.doors import doors_of
from tracker.ui.intake.window import IntakeWindow
from tracker.ui.main_window import MainWindow
from tracker.ui.printing.window import PrintWindow

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
JOINT = "FC2021/5"


@contextmanager
def desk_on(path: Path, outside: Outside, context: Context) -> Iterator[MainWindow]:
    """Open a register and its desk, and close both."""
    with open_register(path, outside=outside, home=context.home) as register:
        window = MainWindow(context, register, doors_of(context, register))
        window.show()
        settle(context)
        yield window
        window.close()
        settle(context)
        window.deleteLater()


def rows(desk: MainWindow) -> dict[str, str]:
    """Return the status of each row of the list, by reference and body."""
    found = (desk.list.rows.row_at(n) for n in range(desk.list.rows.rowCount()))
    return {f"{row.ref} {row.body}": row.status.value for row in found if row is not None}


def choose(desk: MainWindow, context: Context, row: str) -> None:
    """Walk down the list by key to a row."""
    desk.list.table.setFocus()
    press(desk.list.table, Qt.Key.Key_Home, CTRL)
    for _ in range(list(rows(desk)).index(row)):
        press(desk.list.table, Qt.Key.Key_Down)
    settle(context)
    assert desk.detail.detail is not None
    assert f"{desk.detail.detail.row.ref} {desk.detail.detail.row.body}" == row


def retype(field: QWidget, text: str) -> None:
    """Replace what a field holds by typing."""
    field.setFocus()
    press(field, Qt.Key.Key_A, CTRL)
    write(field, text)


def take_in(desk: MainWindow, context: Context, voice: RecordedVoice, report: Path) -> None:
    press(desk, Qt.Key.Key_I, CTRL)
    window = shown(desk, IntakeWindow)
    voice.chosen.append(report)
    press(window.choosing.choose, Qt.Key.Key_Return)
    settle(context)
    retype(window.page.form.code, "FC2021")
    retype(window.page.form.published, "3 March 2021")
    press(window, Qt.Key.Key_F8)
    press(window.page.proposals, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Return, CTRL)
    settle(context)
    press(window, Qt.Key.Key_Escape)
    settle(context)


def report_progress_for_all(desk: MainWindow, context: Context) -> None:
    press(desk, Qt.Key.Key_P, CTRL_SHIFT)
    settle(context)
    dialog = shown(desk, ProgressDialog)
    press_letter(dialog, Qt.Key.Key_N)
    retype(dialog.text, "The first two halls are open.")
    retype(dialog.by, "Visits Team")
    press_letter(dialog, Qt.Key.Key_A)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)


def add_evidence(desk: MainWindow, context: Context, voice: RecordedVoice, file: Path) -> None:
    voice.chosen.append(file)
    press(desk, Qt.Key.Key_E, CTRL_SHIFT)
    settle(context)
    dialog = shown(desk, EvidenceDialog)
    press_letter(dialog, Qt.Key.Key_F)
    write(dialog.fields[0].day.edit, "1/10/2026")
    retype(dialog.by, "Visits Team")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)


def save_report(desk: MainWindow, context: Context, voice: RecordedVoice, out: Path) -> str:
    press(desk, Qt.Key.Key_P, CTRL)
    window = shown(desk, PrintWindow)
    settle(context)
    voice.chosen.append(out)
    press(window, Qt.Key.Key_S, CTRL)
    settle(context)
    press(window, Qt.Key.Key_Escape)
    settle(context)
    document = pypdfium2.PdfDocument(out)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_report_goes_in_is_followed_and_comes_out_on_paper_and_all_is_found_again(
    context: Context, voice: RecordedVoice, opened: list[Path], outside: Outside, tmp_path: Path, qtbot: QtBot
) -> None:
    context.settings.change(person="A. Clerk")
    create_register(tmp_path / "office", "A. Clerk", outside=outside, home=context.home).close()
    path = tmp_path / "office.register"
    minutes = tmp_path / "Minutes.txt"
    minutes.write_text("Both halls were seen.", encoding="utf-8")

    with desk_on(path, outside, context) as desk:
        take_in(desk, context, voice, visits(tmp_path))
        assert len(rows(desk)) == 8
        joint = [row for row in rows(desk) if row.startswith(f"{JOINT} ")]
        assert len(joint) == 2
        choose(desk, context, joint[0])
        report_progress_for_all(desk, context)
        assert [rows(desk)[row] for row in joint] == ["In progress", "In progress"]
        add_evidence(desk, context, voice, minutes)
        printed = save_report(desk, context, voice, tmp_path / "progress.pdf")
        for words in ("FC2021/1", JOINT, "The first two halls are open.", "Minutes.txt", "Page 1 of"):
            assert words in printed

    with desk_on(path, outside, context) as desk:
        choose(desk, context, joint[0])
        story = desk.detail.story.toPlainText()
        assert "The first two halls are open." in story
        assert "Minutes" in story
        press(desk, Qt.Key.Key_E, CTRL)
        settle(context)
        assert [(copy.name, copy.read_text(encoding="utf-8")) for copy in opened] == [
            ("Minutes.txt", "Both halls were seen.")
        ]
        choose(desk, context, joint[1])
        assert desk.detail.detail is not None
        assert (desk.detail.detail.row.progress, desk.detail.detail.row.evidence_count) == ("In progress", 0)
        assert desk.detail.detail.publication.published == date(2021, 3, 3).isoformat()

    assert check(path, home=context.home).findings == ()
    assert voice.told == []
