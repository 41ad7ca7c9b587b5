"""The strip that looks at an earlier day: one control sets the day, and it is plain that one looks at the past."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from tracker.domain.dates import long_day
from tracker.errors import TrackerError
from tracker.ui.day_field import DayField
from tracker.ui.filters import Filters
from tracker.ui.parts import button, label, on_surface, row
from tracker.ui.theme import Theme

_TYPING_PAUSE_MS = 400


class PastBar(QWidget):
    """Says which day is wanted once typing pauses, and `None` for today. Hidden while one looks at today."""

    day_chosen = Signal(object, bool)
    left = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._pause = QTimer(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        on_surface(self, "past")
        self.setAccessibleName("Looking at an earlier day")
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self.told = label("Look at an earlier day:", strong=True)
        self.field = DayField(self._theme, self._today, "The day to look at", no_future="the past ends today")
        self.field.setFixedWidth(self._theme.width(28))
        self.known = QCheckBox("As it was &known that day")
        self.known.setToolTip("By what had been recorded by the end of that day; otherwise by what is known now.")
        self.back = button("&Back to today")
        layout = row(self._theme, self.told, self.field, self.known, margin=0, gap=3)
        across, down = self._theme.space(3), self._theme.space(1.5)
        layout.setContentsMargins(across, down, across, down)
        layout.addStretch()
        layout.addWidget(self.back)
        self.setLayout(layout)
        self.hide()

    def _connect(self) -> None:
        self.field.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.choose_now)
        self.known.toggled.connect(self.choose_now)
        self.back.clicked.connect(self.leave)

    def begin(self) -> None:
        """Show the strip and ask for the day."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go back to today and hide the strip."""
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.set_day(None)
        self.field.blockSignals(False)
        self.known.setChecked(False)
        self._pause.stop()
        self.day_chosen.emit(None, False)
        self.hide()
        self.left.emit()

    def choose_now(self) -> None:
        """Ask for the day that is written, without waiting for a pause; a day that is none asks for nothing."""
        self._pause.stop()
        try:
            day = None if self.field.fault() else self.field.day()
        except TrackerError:  # half a date, as while one types: the field itself says what it is missing
            return
        if day is not None and day < self._today:
            self.day_chosen.emit(day, self.known.isChecked())

    def show_filters(self, filters: Filters) -> None:
        """Say in words which day is looked at."""
        if filters.day is None:
            self.told.setText("Look at an earlier day:")
            return
        known = ", as it was known then" if filters.known_then else ""
        self.told.setText(f"You are looking at {long_day(filters.day)}{known}. Nothing can be recorded here.")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_now()
            self.field.judge()
        else:
            super().keyPressEvent(event)
