"""The base of dialogs that ask one thing: labelled fields, faults told beside them, nothing typed ever lost unasked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from tracker.errors import TrackerError
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.breaking import BreakingLabel, let_break
from tracker.ui.dialogs.form_body import FormBody
from tracker.ui.dialogs.keys import show_keys_on_f1
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import button, column, label, row
from tracker.ui.theme import Step
from tracker.ui.written import tell_changes, written_in

Check = Callable[[], str | None]
Found = TypeVar("Found")


@dataclass(slots=True)
class _Field:
    widget: QWidget
    check: Check
    told: QLabel | None
    is_touched: bool = False


class FormDialog(QDialog):
    """A window-modal dialog with one verb.

    A concrete class builds its fields with `add_field` in `_build`, and ends its constructor with `_build`,
    `_connect`, `_load`, `begin`; it is shown with `open`, never with `exec`.
    """

    def __init__(self, context: Context, parent: QWidget | None, title: str, verb: str) -> None:
        super().__init__(parent)
        self.context = context
        self._fields: list[_Field] = []
        self._holders: dict[QWidget, QWidget] = {}
        self._words_at_start: tuple[object, ...] = ()
        self._is_busy = False
        self._fitted = 0
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._build_frame(verb)
        self._connect_frame()

    def _build_frame(self, verb: str) -> None:
        theme = self.context.theme
        self.head = QVBoxLayout()
        self.head.setSpacing(theme.space(1))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(theme.space(4))
        self.form.setVerticalSpacing(theme.space(3))
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.refusal = BreakingLabel()
        self.refusal.setProperty("surface", "refusal")
        self.refusal.setProperty("fault", True)
        self.refusal.setMargin(theme.space(2))
        self.refusal.hide()
        self.reason = label(step=Step.SMALL, muted=True, wrap=True)
        self.submit_button = button(verb, primary=True)
        self.submit_button.setDefault(True)
        self.cancel_button = button("Cancel")
        self._body = FormBody(self.form)
        self._frame = column(theme, self.head, self._body, self.refusal, margin=4, gap=3)
        self._frame.setStretch(1, 1)
        self.setLayout(self._frame)
        self.setMinimumWidth(theme.width(84))

    def _connect_frame(self) -> None:
        self.submit_button.clicked.connect(self.try_submit)
        self.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.try_submit)
        show_keys_on_f1(self, self.context.theme)

    def add_field(self, text: str, field: QWidget, check: Check | None = None) -> QLabel:
        """Add a field under its label (an ampersand marks its key), with the function that finds its fault."""
        name = label(text)
        name_field(name, field)
        plain = text.replace("&", "")
        if not field.accessibleName():
            field.setAccessibleName(plain)
        if isinstance(field, QPlainTextEdit):
            field.setTabChangesFocus(True)
        told = None if check is None or isinstance(field, DayField) else label(step=Step.SMALL, wrap=True)
        holder = field
        if told is not None:
            told.setProperty("fault", True)
            told.hide()
            holder = self._stacked(field, told)
        self._holders[field] = holder
        self.form.addRow(name, holder)
        if check is not None:
            self._fields.append(_Field(field, check, told))
        self._watch(field)
        return name

    def add_line(self, part: QWidget, check: Check | None = None) -> None:
        """Add a part across the whole width, without a label; it says its own fault."""
        self._holders[part] = part
        self.form.addRow(part)
        if check is not None:
            self._fields.append(_Field(part, check, None))
        self._watch(part)

    def show_field(self, field: QWidget, *, shown: bool) -> None:
        """Show a field with its label, or hide both; a hidden field is not judged."""
        if self.form.isRowVisible(self._holders[field]) != shown:
            self.form.setRowVisible(self._holders[field], shown)

    def _fit(self) -> None:
        """Make room for what has appeared, as far as the screen has any, and take it back; the user's size stays."""
        room = self.screen().availableGeometry()
        frame = self.frameGeometry().height() - self.height()
        # A minimum width of our own hides from Qt the one that the fields need.
        width = min(max(self.width(), self._frame.minimumSize().width()), room.width())
        wanted = min(max(self.sizeHint().height(), self._frame.totalHeightForWidth(width)), room.height() - frame)
        height = wanted if self.height() == self._fitted else max(self.height(), wanted)
        self._fitted = height if height == wanted else self._fitted
        if (width, height) == (self.width(), self.height()):
            return
        self.resize(width, height)
        below = self.frameGeometry().bottom() - room.bottom()
        if below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and self.isVisible():
            self._fit()
        return is_done

    def _stacked(self, field: QWidget, told: QLabel) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(self.context.theme, field, told, gap=0.5))
        return holder

    def _watch(self, field: QWidget) -> None:
        for part in (field, *field.findChildren(QWidget)):
            part.installEventFilter(self)
            tell_changes(part, self.refresh)

    def begin(self) -> None:
        """Take what the fields hold now as untouched, and judge them; the last step of a constructor."""
        let_break(self.head)
        self._build_foot()
        if self.focusWidget() is None and self._holders:
            next(iter(self._holders)).setFocus()
        self._words_at_start = self._words()
        self.refresh()

    def _build_foot(self) -> None:
        # Last, so that Tab comes to the buttons after the fields.
        foot = row(self.context.theme, self.reason, self.cancel_button, self.submit_button)
        foot.setStretch(0, 1)
        self._frame.addLayout(foot)

    def is_changed(self) -> bool:
        """Say whether anything was typed or chosen since the dialog was shown."""
        return self._words() != self._words_at_start

    def _words(self) -> tuple[object, ...]:
        return written_in(self.findChildren(QWidget))

    def first_fault(self) -> str | None:
        """Return why the dialog cannot be submitted, None where it can."""
        return next((fault for field in self._fields if (fault := self._fault_of(field)) is not None), None)

    @staticmethod
    def _fault_of(field: _Field) -> str | None:
        return field.check() if field.widget.isVisibleTo(field.widget.window()) else None

    def refresh(self) -> None:
        """Judge the fields again, and tell what is still missing."""
        fault = self.first_fault()
        self.submit_button.setEnabled(fault is None and not self._is_busy)
        self.reason.setText(fault or "")
        self.submit_button.setAccessibleDescription(fault or "")
        for field in self._fields:
            self._tell(field)

    def _tell(self, field: _Field) -> None:
        if field.told is not None:
            fault = self._fault_of(field) if field.is_touched else None
            field.told.setText(fault or "")
            field.told.setVisible(fault is not None)

    def try_submit(self) -> None:
        """Submit if nothing is missing; otherwise go to the first field at fault and say so."""
        if self._is_busy:
            return
        for field in self._fields:
            field.is_touched = True
        self.refresh()
        for field in self._fields:
            if self._fault_of(field) is not None:
                field.widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.refusal.hide()
        self._submit()

    def _submit(self) -> None:
        """Do what the dialog is for; a concrete class that works in the background overrides it."""
        self.accept()

    def carry_out(self, work: Callable[[], Found], then: Callable[[Found], object]) -> None:
        """Work in the background, then close and go on; where it is refused, say why, and stay open with every word."""

        def on_done(found: Found) -> None:
            self.accept()
            then(found)

        self.set_busy(busy=True)
        self.context.tasks.run(work, on_done, self._on_refused)

    def _on_refused(self, fault: Exception) -> None:
        self.set_busy(busy=False)
        if isinstance(fault, TrackerError):
            self.refuse(str(fault))
        else:
            self.context.voice.fail(fault)

    def refuse(self, sentence: str) -> None:
        """Show why it was refused; the dialog stays open and keeps every word."""
        self.refusal.setText(sentence)
        self.refusal.show()

    def set_busy(self, *, busy: bool) -> None:
        """Lock the dialog while something works in the background, or free it."""
        self._is_busy = busy
        for index in range(self.form.rowCount()):
            item = self.form.itemAt(index, QFormLayout.ItemRole.FieldRole)
            if item is not None and (field := item.widget()) is not None:
                field.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self.refresh()

    @override
    def reject(self) -> None:
        if self._is_busy:
            return
        if self.is_changed():
            self.context.voice.confirm(
                "What you typed here has not been recorded. Discard it?", "Discard", super().reject
            )
        else:
            super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton) and focused is not self.submit_button:
                focused.click()
            else:
                self.try_submit()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            for field in self._fields:
                if watched is field.widget or (isinstance(watched, QWidget) and field.widget.isAncestorOf(watched)):
                    field.is_touched = True
                    self._tell(field)
        return super().eventFilter(watched, event)


def needs(field: QLineEdit, sentence: str) -> Check:
    """Return the check of a field that must not be left empty."""
    return lambda: None if field.text().strip() else sentence
