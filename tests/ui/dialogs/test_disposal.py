"""The dialog that disposes of words for good, by real keys on a real register."""

from PySide6.QtCore import Qt

from tests.builders import Sample
from tests.ui.keys import press, press_letter, write
from tests.ui.test_main_window import choose
from tests.ui.waiting import settle, shown
from tracker.services.proof import check
from tracker.services.register import Register
from tracker.ui.actions import Do
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.disposal import DisposeDialog
from tracker.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(desk: MainWindow, context: Context) -> DisposeDialog:
    choose(desk, context, "Lamps: NS2019/2")
    desk.actions_of()[Do.DISPOSE].trigger()
    settle(context)
    return shown(desk, DisposeDialog)


def test_words_go_only_when_everything_is_said_and_ticked(
    desk: MainWindow, context: Context, register: Register, filled: Sample
) -> None:
    dialog = opened(desk, context)
    dialog.statements.setCurrentRow(0)
    assert not dialog.submit_button.isEnabled()
    write(dialog.authority, "Data protection officer, case 12")
    write(dialog.reason_given, "A person was named")
    assert not dialog.submit_button.isEnabled()
    press_letter(dialog, Qt.Key.Key_F)
    assert dialog.submit_button.isEnabled()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    told = desk.detail.story.toPlainText()
    assert "Half of the rosters <are> shared." not in told
    assert "Words disposed of: a record of the kind “progress”" in told
    assert "By the authority of Data protection officer, case 12" in told
    assert check(register.path, home=register.home).findings == ()


def test_what_was_disposed_of_is_neither_withdrawn_nor_disposed_of_again(desk: MainWindow, context: Context) -> None:
    dialog = opened(desk, context)
    before = dialog.statements.count()
    dialog.statements.setCurrentRow(0)
    write(dialog.authority, "The officer")
    write(dialog.reason_given, "A name")
    dialog.for_good.setChecked(True)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    again = opened(desk, context)
    assert again.statements.count() == before  # what was reported stays, without its words
    texts = [again.statements.item(n).text() for n in range(before)]
    assert not [text for text in texts if "Half of the rosters" in text or "disposed of" in text]
    press(again, Qt.Key.Key_Escape)
