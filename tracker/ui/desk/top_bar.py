"""The bar at the top: the register's name, the search, and the buttons of the day's work."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from tracker.domain.dates import short_day
from tracker.ui.actions import Actions, Do
from tracker.ui.icons import icon
from tracker.ui.parts import button, label, on_surface
from tracker.ui.theme import Step, Theme

_TYPING_PAUSE_MS = 200


class _SearchField(QLineEdit):
    """The search field: Escape empties it, Down and Enter lead on to the list."""

    left_for_list = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left_for_list.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_for_list.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """Says what is searched for once typing pauses; its buttons press the window's actions."""

    searched = Signal(str)
    left_for_list = Signal()

    def __init__(self, theme: Theme, name: str, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._pause = QTimer(self)
        self._build(name)
        self._connect()

    def _build(self, name: str) -> None:
        on_surface(self, "page")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._name = label(name, step=Step.LARGE, strong=True)
        self._name.setToolTip(name)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.search = _SearchField()
        self.search.setAccessibleName("Search")
        self.search.setPlaceholderText("Search words, references, bodies, evidence   Ctrl+F")
        self.search.setClearButtonEnabled(True)
        for tool in self.search.findChildren(QToolButton):
            tool.setAccessibleName("Clear the search")
        self._glass = self.search.addAction(icon(self._theme, "search"), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText("Search")
        self.record_button = self._button(Do.RECORD, "Record…  Ctrl+U", is_primary=True)
        self.past_button = self._button(Do.PAST, "As at: today")
        buttons = [
            self._button(Do.TAKE_IN, "Take in a report…"),
            self._button(Do.PRINT, "Print…"),
            self.past_button,
            self.record_button,
        ]
        layout = QHBoxLayout(self)
        across, down = self._theme.space(3), self._theme.space(2)
        layout.setContentsMargins(across, down, across, down)
        layout.setSpacing(self._theme.space(2))
        layout.addWidget(self._name, 3)
        layout.addWidget(self.search, 5)
        layout.addStretch(1)
        for made in buttons:
            layout.addWidget(made)

    def _button(self, do: Do, text: str, *, is_primary: bool = False) -> QPushButton:
        action = self._actions[do]
        made = button(text, action.trigger, primary=is_primary)
        made.setToolTip(f"{action.text().replace('&', '')} ({action.shortcut().toString()})")
        self._follow(action, made)
        return made

    @staticmethod
    def _follow(action: QAction, made: QPushButton) -> None:
        made.setEnabled(action.isEnabled())
        action.enabledChanged.connect(made.setEnabled)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.search_now)
        self.search.left_for_list.connect(self.search_now)
        self.search.left_for_list.connect(self.left_for_list)
        self._theme.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self._glass.setIcon(icon(self._theme, "search"))

    def search_now(self) -> None:
        """Search for what is written without waiting for a pause."""
        self._pause.stop()
        self.searched.emit(self.search.text())

    def show_day(self, day: date | None) -> None:
        """Say which day is looked at."""
        self.past_button.setText(f"As at: {short_day(day) if day else 'today'}")

    def show_search(self, text: str) -> None:
        """Show what is searched for without searching again."""
        if text.strip() != self.search.text().strip():
            self.search.setText(text)
            self._pause.stop()
