"""A field that reads days as people write them, and says beneath what it understood or what is wrong."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from tracker.domain.dates import Promise, long_day, read_day, read_promise
from tracker.errors import BadInput
from tracker.ui.icons import icon
from tracker.ui.parts import label
from tracker.ui.theme import Step, Theme

_HINT = "For example 30/6/2019 or 30 June 2019"
_HINT_WORDS = "For example 30/6/2019, or words such as “by spring 2020”"


class _DayEdit(QLineEdit):
    """The line itself: Up and Down move by a day, Alt+Down asks for the calendar."""

    moved = Signal(int)
    calendar_wanted = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.calendar_wanted.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().event(event)


class DayField(QWidget):
    """Reads one day, or with `takes_words` a target date in words; empty counts as a fault unless `optional`.

    A day after today is a fault where `no_future` says why, such as "nothing can take effect in the future".
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        today: date,
        name: str,
        *,
        takes_words: bool = False,
        optional: bool = False,
        no_future: str | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._takes_words = takes_words
        self._optional = optional
        self._no_future = no_future
        self._calendar: QCalendarWidget | None = None
        self._build(name)
        self._connect()
        self._on_text()

    def _build(self, name: str) -> None:
        self.edit = _DayEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMinimumWidth(self._theme.width(28 if self._takes_words else 18))
        self._button = QToolButton()
        self._button.setIcon(icon(self._theme, "calendar"))
        self._button.setAccessibleName(f"{name}: choose from a calendar")
        self._button.setToolTip("Choose from a calendar (Alt+Down)")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._told = label(step=Step.SMALL, muted=True, wrap=True)
        line = QHBoxLayout()
        line.setSpacing(self._theme.space(1))
        line.addWidget(self.edit, 1 if self._takes_words else 0)
        line.addWidget(self._button)
        if not self._takes_words:
            line.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.space(0.5))
        layout.addLayout(line)
        layout.addWidget(self._told)
        self.setFocusProxy(self.edit)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text)
        self.edit.moved.connect(self._on_moved)
        self.edit.calendar_wanted.connect(self._show_calendar)
        self.edit.left.connect(self.judge)
        self._button.clicked.connect(self._show_calendar)
        self._theme.changed.connect(self._on_theme)

    def is_empty(self) -> bool:
        """Say whether nothing is written."""
        return not self.edit.text().strip()

    def day(self) -> date | None:
        """Return the day that is written, None where nothing is; BadInput where it is no day, or is in words alone."""
        return None if self.is_empty() else read_day(self.edit.text(), self._today)

    def promise(self) -> Promise:
        """Return the target date that is written, as a day or in words; BadInput where a date in figures is wrong."""
        return read_promise(self.edit.text(), self._today)

    def set_day(self, day: date | None) -> None:
        """Write a day, or nothing."""
        self.edit.setText("" if day is None else long_day(day))

    def fault(self) -> str | None:
        """Return what is wrong with what is written, in a sentence; None where nothing is."""
        if self._optional and self.is_empty():
            return None
        try:
            self._understood()
        except BadInput as fault:
            return str(fault)
        return self._future_fault()

    def _future_fault(self) -> str | None:
        try:
            day = self.day() if self._no_future else None
        except BadInput:
            return None
        return f"{long_day(day)} is after today; {self._no_future}." if day and day > self._today else None

    def _understood(self) -> str:
        if not self._takes_words:
            day = read_day(self.edit.text(), self._today)
            return f"{day:%A} {long_day(day)}"
        promise = self.promise()
        if promise.words is None and promise.day is not None:
            return f"{promise.day:%A} {long_day(promise.day)}"
        if promise.day is None:
            return "Kept in these words; they name no date."
        return f"Falls due on {long_day(promise.day)}; the words are kept."

    def _on_text(self) -> None:
        # While somebody is still typing, half a date is no fault yet.
        future = self._future_fault()
        if future is not None:
            self._tell(future, is_fault=True)
        elif self.is_empty() or self.fault() is not None:
            self._tell(_HINT_WORDS if self._takes_words else _HINT, is_fault=False)
        else:
            self._tell(self._understood(), is_fault=False)
        self.changed.emit()

    def judge(self) -> None:
        """Say what is wrong with what is written, as when somebody is done with writing it."""
        fault = None if self.is_empty() else self.fault()
        if fault is not None:
            self._tell(fault, is_fault=True)

    def _tell(self, sentence: str, *, is_fault: bool) -> None:
        self._told.setText(sentence)
        self._told.setProperty("fault", is_fault)
        self._told.setProperty("muted", not is_fault)
        self._told.style().polish(self._told)
        self.edit.setAccessibleDescription(sentence)

    def _on_moved(self, days: int) -> None:
        try:
            current = self.promise().day if self._takes_words else self.day()
        except BadInput:
            current = None
        self.set_day(self._today if current is None else current + timedelta(days=days))

    def _on_theme(self) -> None:
        self._button.setIcon(icon(self._theme, "calendar"))

    def _show_calendar(self) -> None:
        calendar = self._calendar or self._make_calendar()
        try:
            day = self.day()
        except BadInput:
            day = None
        calendar.setSelectedDate(QDate(*(day or self._today).timetuple()[:3]))
        calendar.move(self.mapToGlobal(self.edit.geometry().bottomLeft()))
        calendar.show()
        calendar.setFocus()

    def _make_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(f"{self.edit.accessibleName()}: calendar")
        calendar.activated.connect(self._on_chosen)
        calendar.clicked.connect(self._on_chosen)
        self._calendar = calendar
        return calendar

    def _on_chosen(self, chosen: QDate) -> None:
        self.set_day(date(chosen.year(), chosen.month(), chosen.day()))
        if self._calendar is not None:
            self._calendar.hide()
        self.edit.setFocus()
