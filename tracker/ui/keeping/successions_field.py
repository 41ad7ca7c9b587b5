"""Who took over from a body and from whom it took over: lines that are added, amended and taken back one by one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.succession import Succession
from tracker.services.bodies import KnownBodies
from tracker.ui.keeping.words import succession_words
from tracker.ui.parts import button, column, label, link, row
from tracker.ui.theme import Theme

_FIRST = "Keep the body first; then who took over can be set down."
_NONE = "Nobody is kept as having taken over."


class SuccessionsField(QWidget):
    """Shows the successions of one body. It records nothing itself: it tells what is wanted."""

    amend_wanted = Signal(object)
    history_wanted = Signal(object)
    add_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Who took over")
        self._lines = column(theme, gap=1)
        self.told = label(muted=True, wrap=True)
        self.taken_button = button("Taken over by…", lambda: self.add_wanted.emit(False))
        self.took_button = button("Took over from…", lambda: self.add_wanted.emit(True))
        for made in (self.taken_button, self.took_button):
            made.setProperty("step", "small")
        foot = row(theme, self.taken_button, self.took_button)
        foot.addStretch()
        self.setLayout(column(theme, self.told, self._lines, foot, gap=1))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self.taken_button)

    def load(self, known: KnownBodies, body: UUID | None) -> None:
        """Show the successions of a body; of a new one there are none yet."""
        while (item := self._lines.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        before = known.predecessors(body) if body else ()
        after = known.successors(body) if body else ()
        self.told.setText(_NONE if body else _FIRST)
        self.told.setVisible(not before and not after)
        self.taken_button.setEnabled(body is not None)
        self.took_button.setEnabled(body is not None)
        self._show(known, before, took_over=True)
        self._show(known, after, took_over=False)

    def _show(self, known: KnownBodies, found: Sequence[Succession], *, took_over: bool) -> None:
        for succession in found:
            facts = succession.facts
            other = facts.predecessor if took_over else facts.successor
            words = succession_words(known, other, facts.on, facts.function, took_over=took_over)
            self._lines.addWidget(self._line(succession, words))

    def _line(self, succession: Succession, words: str) -> QWidget:
        amend = link("Amend…", lambda: self.amend_wanted.emit(succession))
        history = link("History…", lambda: self.history_wanted.emit(succession))
        amend.setAccessibleName(f"Amend: {words}")
        history.setAccessibleName(f"History: {words}")
        shown = QWidget()
        layout = row(self._theme, label(words, wrap=True), amend, history, gap=3)
        layout.setStretch(0, 1)
        shown.setLayout(layout)
        return shown
