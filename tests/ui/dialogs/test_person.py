"""Who records on this PC."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.keys import press, write
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.person import PersonDialog


def test_a_name_is_needed_and_kept_without_its_edges(context: Context, qtbot: QtBot) -> None:
    names: list[str] = []
    dialog = PersonDialog.ask(context, None, names.append)
    press(dialog, Qt.Key.Key_Return)
    assert names == []
    write(dialog.focusWidget(), " Ann Reader ")
    press(dialog, Qt.Key.Key_Return)
    assert names == ["Ann Reader"]
