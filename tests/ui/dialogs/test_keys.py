"""The sheet of keys."""

from pytestqt.qtbot import QtBot

from tracker.ui.actions import TABLE
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.theme import Theme


def test_every_action_with_keys_is_on_the_sheet(qtbot: QtBot, theme: Theme) -> None:
    dialog = KeysDialog(theme, None)
    qtbot.addWidget(dialog)
    shown = [dialog.table.model().index(n, 0).data() for n in range(dialog.table.rowCount())]
    expected = [spec.text.replace("&", "") for spec in TABLE if spec.keys]
    assert shown[: len(expected)] == expected
