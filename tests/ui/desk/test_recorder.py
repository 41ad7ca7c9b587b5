"""Recording from the desk: what is suggested does not depend on what was recorded before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Sample
from tests.ui.keys import press, write
from tests.ui.rows import TODAY
from tests.ui.waiting import settle, shown
from tracker.services.detail import detail
from tracker.services.register import Register
from tracker.ui.desk.recorder import Recorder
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.note import NoteDialog
from tracker.ui.dialogs.target import TargetDialog


def test_a_target_date_is_the_bodys_whoever_spoke_before(
    context: Context, register: Register, filled: Sample, qtbot: QtBot
) -> None:
    context.settings.change(person="Ann Reader")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    recorder = Recorder(context, register, window)
    item = detail(register, filled.assignments["Lamps: NS2019/3"], TODAY)
    recorder.record(NoteDialog, item)
    note = shown(window, NoteDialog)
    assert note.by.text() == "Ann Reader"
    write(note.text, "Seen.")
    note.by.setText("Visits Team")
    press(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    recorder.record(TargetDialog, detail(register, item.row.id, TODAY))
    assert shown(window, TargetDialog).by.text() == "Lamps"
