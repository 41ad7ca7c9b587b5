"""A field of several lines, each added and taken away by itself: earlier names, holders, words of a scale, points."""

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from tracker.ui.icons import icon
from tracker.ui.parts import button, column, row
from tracker.ui.records.part_edit import PartEdit
from tracker.ui.records.tab_order import put_before
from tracker.ui.theme import Theme

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Line(QWidget):
    """Some controls side by side, with a button that takes the line away."""

    changed = Signal()
    taken_away = Signal()

    def __init__(self, theme: Theme, name: str, controls: Sequence[QWidget], stretches: Sequence[int]) -> None:
        super().__init__()
        self.controls = tuple(controls)
        self.remove_button = QToolButton()
        self.remove_button.setIcon(icon(theme, "x"))
        self.remove_button.setAccessibleName(f"{name}: take this line away")
        self.remove_button.setToolTip("Take this line away")
        self.remove_button.clicked.connect(self.taken_away)
        layout = row(theme, *controls, self.remove_button, gap=1)
        for place, stretch in enumerate(stretches):
            layout.setStretch(place, stretch)
        self.setLayout(layout)
        self.setFocusProxy(controls[0])
        for control in controls:
            if isinstance(control, QLineEdit):
                control.textChanged.connect(self.changed)
            elif isinstance(control, QComboBox):
                control.currentTextChanged.connect(self.changed)

    def set_fixed(self, *, fixed: bool) -> None:
        """Let nothing be changed, or free it again."""
        self.setEnabled(not fixed)
        self.remove_button.setVisible(not fixed)

    def fault(self) -> str | None:
        """Return what is wrong with it, None where nothing is."""
        faults = (control.fault() for control in self.controls if isinstance(control, PartEdit))
        return next((fault for fault in faults if fault), None)


class SpanLine(Line):
    """A line that holds something from a day up to another."""

    def __init__(self, theme: Theme, today: date, name: str, controls: Sequence[QWidget]) -> None:
        self.since = PartEdit(today, f"{name}: from", "From")
        self.until = PartEdit(today, f"{name}: until", "Until")
        stretches = (*(5 - 2 * place for place in range(len(controls))), 3, 3)
        super().__init__(theme, name, (*controls, self.since, self.until), stretches)


LineKind = TypeVar("LineKind", bound=Line)


class LinesField(QWidget, Generic[LineKind]):
    """Lines below each other, with a button that adds one. A concrete class says what a new line holds."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, verb: str, beside: QWidget | None = None) -> None:
        """Make the field with a button that says `verb`; something else may stand `beside` that."""
        super().__init__()
        self._theme = theme
        self.name = name
        self.lines: list[LineKind] = []
        self.setAccessibleName(name)
        self.add_button = button(verb, self._on_add)
        self.add_button.setProperty("step", "small")
        self._place = column(theme, gap=1)
        foot = row(theme, self.add_button, *((beside,) if beside is not None else ()))
        foot.addStretch()
        self._frame = column(theme, self._place, foot, gap=1)
        self.setLayout(self._frame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self.add_button)

    def new_line(self) -> LineKind:
        """Return a line with nothing written in it."""
        raise NotImplementedError

    def add_line(self) -> LineKind:
        """Add a line below the others."""
        made = self.new_line()
        self.lines.append(made)
        self._place.addWidget(made)
        made.changed.connect(self.changed)
        made.taken_away.connect(lambda: self._on_taken_away(made))
        QShortcut(QKeySequence("Ctrl+Backspace"), made, made.taken_away.emit, context=_WITHIN)
        made.show()
        self._order_tabs()
        return made

    def _order_tabs(self) -> None:
        put_before(self.add_button, [part for line in self.lines for part in (*line.controls, line.remove_button)])

    def clear(self) -> None:
        """Take all lines away."""
        while self.lines:
            self._drop(self.lines[-1])

    def fault(self) -> str | None:
        """Return what is wrong with the first line at fault, None where nothing is."""
        return next((fault for line in self.lines if (fault := line.fault())), None)

    def set_fixed(self, *, fixed: bool) -> None:
        """Let nothing be changed, or free it again."""
        self.add_button.setVisible(not fixed)
        for line in self.lines:
            line.set_fixed(fixed=fixed)

    def _on_add(self) -> None:
        self.add_line().setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_taken_away(self, line: LineKind) -> None:
        place = self.lines.index(line)
        self._drop(line)
        near: QWidget = self.lines[min(place, len(self.lines) - 1)] if self.lines else self.add_button
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, line: LineKind) -> None:
        self.lines.remove(line)
        self._place.removeWidget(line)
        line.hide()
        line.deleteLater()
