"""The base of dialogs: what is missing is said, nothing typed is lost unasked, keys do everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import shown
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.parts import label

CTRL = Qt.KeyboardModifier.ControlModifier


class Question(FormDialog):
    """Asks for a name, and for words if it likes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, None, "Question", "Answer")
        self.done_with: list[str] = []
        self.name = QLineEdit()
        self.words = QPlainTextEdit()
        self.add_field("&Name", self.name, lambda: None if self.name.text() else "A name is needed.")
        self.add_field("&Words", self.words)
        self.begin()

    @override
    def _submit(self) -> None:
        self.done_with.append(self.name.text())


@pytest.fixture
def dialog(context: Context, qtbot: QtBot) -> Question:
    made = Question(context)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.open()
    return made


def test_the_first_field_has_the_focus_and_tab_comes_to_the_buttons_last(dialog: Question) -> None:
    order = []
    for _ in range(4):
        order.append(dialog.focusWidget())
        press(dialog, Qt.Key.Key_Tab)
    assert order[:2] == [dialog.name, dialog.words]
    assert order[2] is dialog.cancel_button


def test_why_it_cannot_be_answered_is_said_beside_the_button(dialog: Question) -> None:
    assert not dialog.submit_button.isEnabled()
    assert dialog.reason.text() == "A name is needed."
    write(dialog.name, "Ann")
    assert dialog.submit_button.isEnabled()
    assert dialog.reason.text() == ""


def test_a_fault_stands_at_its_field_once_it_was_left(dialog: Question) -> None:
    told = [label for label in dialog.findChildren(type(dialog.reason)) if label.property("fault")]
    assert not any(label.isVisible() for label in told)
    press(dialog.name, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert [label.text() for label in told if label.isVisible()] == ["A name is needed."]


def test_enter_answers_from_a_line_and_ctrl_enter_from_many_lines(dialog: Question) -> None:
    write(dialog.name, "Ann")
    press(dialog.name, Qt.Key.Key_Return)
    write(dialog.words, "One")
    press(dialog.words, Qt.Key.Key_Return)
    write(dialog.words, "two")
    press(dialog.words, Qt.Key.Key_Return, CTRL)
    assert dialog.words.toPlainText() == "One\ntwo"
    assert dialog.done_with == ["Ann", "Ann"]


def test_enter_with_something_missing_goes_there(dialog: Question) -> None:
    dialog.words.setFocus()
    press(dialog.words, Qt.Key.Key_Return, CTRL)
    assert dialog.done_with == []
    assert dialog.focusWidget() is dialog.name


def test_escape_asks_before_it_throws_words_away(dialog: Question, voice: RecordedVoice) -> None:
    write(dialog.name, "Ann")
    voice.agrees = False
    press(dialog, Qt.Key.Key_Escape)
    assert len(voice.asked) == 1
    assert dialog.isVisible()
    voice.agrees = True
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_nothing_where_nothing_was_typed(dialog: Question, voice: RecordedVoice) -> None:
    press(dialog, Qt.Key.Key_Escape)
    assert voice.asked == []
    assert not dialog.isVisible()


def test_closing_the_window_asks_too(dialog: Question, voice: RecordedVoice) -> None:
    write(dialog.name, "Ann")
    voice.agrees = False
    dialog.close()
    assert dialog.isVisible()
    assert len(voice.asked) == 1


def test_a_refusal_is_shown_and_keeps_the_words(dialog: Question) -> None:
    write(dialog.name, "Ann")
    dialog.refuse("Ann cannot.")
    assert dialog.refusal.isVisible()
    assert dialog.name.text() == "Ann"
    press(dialog.name, Qt.Key.Key_Return)
    assert not dialog.refusal.isVisible()


def test_a_busy_dialog_takes_no_keys(dialog: Question, voice: RecordedVoice) -> None:
    write(dialog.name, "Ann")
    dialog.set_busy(busy=True)
    dialog.try_submit()
    dialog.reject()
    assert dialog.done_with == []
    assert dialog.isVisible()
    dialog.set_busy(busy=False)
    assert dialog.submit_button.isEnabled()


def test_a_hidden_field_is_not_judged(dialog: Question) -> None:
    dialog.show_field(dialog.name, shown=False)
    dialog.refresh()
    assert dialog.first_fault() is None


def test_every_control_has_a_name(dialog: Question) -> None:
    assert nameless(dialog) == []


def test_it_grows_for_what_appears(dialog: Question) -> None:
    more = QPlainTextEdit()
    more.setFixedHeight(120)
    dialog.add_field("&More", more)
    dialog.show_field(more, shown=False)
    QApplication.processEvents()
    before = dialog.height()
    dialog.show_field(more, shown=True)
    QApplication.processEvents()
    assert dialog.height() >= before + 120
    assert is_whole(dialog)
    before = dialog.height()
    dialog.refuse("Ann cannot, for a reason that takes more than a line to tell. " * 4)
    QApplication.processEvents()
    assert dialog.height() > before
    assert is_whole(dialog)


def is_whole(dialog: FormDialog) -> bool:
    """Say whether nothing is scrolled out of sight."""
    return dialog.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


def test_many_fields_scroll_and_the_buttons_stay_in_sight(context: Context, qtbot: QtBot) -> None:
    dialog = FormDialog(context, None, "Long", "Answer")
    for number in range(40):
        dialog.add_field(f"Field {number}", QLineEdit())
    dialog.begin()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.submit_button.isVisible()
    assert dialog.submit_button.geometry().bottom() < dialog.height()


def test_it_gives_back_the_room_of_what_is_hidden_again(dialog: Question) -> None:
    more = QPlainTextEdit()
    more.setFixedHeight(120)
    dialog.add_field("&More", more)
    dialog.show_field(more, shown=False)
    QApplication.processEvents()
    before = dialog.height()
    dialog.show_field(more, shown=True)
    QApplication.processEvents()
    dialog.show_field(more, shown=False)
    for _ in range(2):  # the fields are laid out first, then the dialog
        QApplication.processEvents()
    assert dialog.height() < before + 120
    dialog.resize(dialog.width(), 700)
    dialog.show_field(more, shown=True)
    QApplication.processEvents()
    assert dialog.height() == 700


def test_it_is_as_wide_as_its_fields_need(context: Context, qtbot: QtBot) -> None:
    dialog = FormDialog(context, None, "Wide", "Answer")
    qtbot.addWidget(dialog)
    wide = QLineEdit()
    wide.setMinimumWidth(700)
    dialog.add_field("&Wide", wide)
    dialog.begin()
    dialog.open()
    QApplication.processEvents()
    assert wide.mapTo(dialog, wide.rect().topRight()).x() < dialog.width()


def test_a_line_across_is_judged_like_a_field(dialog: Question) -> None:
    box = QCheckBox("I have read it")
    dialog.add_line(box, lambda: None if box.isChecked() else "Tick it.")
    QApplication.processEvents()
    write(dialog.name, "Ann")
    assert dialog.first_fault() == "Tick it."
    press(box, Qt.Key.Key_Space)
    assert dialog.first_fault() is None
    dialog.show_field(box, shown=False)
    assert not box.isVisible()


def test_a_long_word_in_the_head_makes_no_window_wide(context: Context, qtbot: QtBot) -> None:
    class Headed(Question):
        def __init__(self, context: Context) -> None:
            self.told = label("W" * 400, strong=True)
            super().__init__(context)

        @override
        def begin(self) -> None:
            self.head.addWidget(self.told)
            super().begin()

    made = Headed(context)
    qtbot.addWidget(made)
    made.show()
    assert made.width() <= context.theme.width(100)


def test_f1_opens_the_sheet_of_keys_over_a_dialog(dialog: Question) -> None:
    press(dialog, Qt.Key.Key_F1)
    press(shown(dialog, KeysDialog), Qt.Key.Key_Escape)
    assert dialog.isVisible()
