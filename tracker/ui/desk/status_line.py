"""The line at the bottom: the marking, the counts, what was recorded just now, and that all is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar, QWidget

from tracker.domain.listing import Counts
from tracker.domain.schedule import Schedule
from tracker.domain.words import plural
from tracker.ui.parts import label, link
from tracker.ui.theme import Step, Theme


class StatusLine(QStatusBar):
    """Tells; it asks nothing but to undo."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ""
        self._build(theme)
        self._connect()

    def _build(self, theme: Theme) -> None:
        self.setSizeGripEnabled(False)
        self.setContentsMargins(theme.space(2), theme.space(0.5), theme.space(2), theme.space(0.5))
        self._marking = label("OFFICIAL", step=Step.SMALL, strong=True)
        self._counts = label(step=Step.SMALL, muted=True)
        self._told = label(step=Step.SMALL)
        self._undo = link("Undo (Ctrl+Z)")
        self._undo.setProperty("step", "small")
        self._undo.hide()
        self._saved = label("All changes saved", step=Step.SMALL, muted=True)
        for part in (self._marking, self._counts, self._told, self._undo):
            self.addWidget(part)
        self.addPermanentWidget(self._saved)

    def _connect(self) -> None:
        self._undo.clicked.connect(self.undo_wanted)

    def show_counts(self, counts: Counts, marking: str) -> None:
        """Show the register's marking and counts."""
        self._marking.setText(marking)
        parts = (
            f"{plural(counts.recommendations, 'recommendation')}, {counts.open_recommendations:,} of them open",
            f"{plural(counts.total, 'row')} by body, {counts.open:,} open",
            f"{counts.by_schedule.get(Schedule.OVERDUE, 0):,} overdue",
            f"{counts.by_schedule.get(Schedule.AWAITING_CHECK, 0):,} awaiting check",
        )
        self._counts.setText(" · ".join(parts))

    def tell_further(self, sentence: str) -> None:
        """Add to what was told last."""
        self._told.setText(" · ".join(part for part in (self._sentence, sentence) if part))

    def tell(self, sentence: str, *, can_undo: bool = False) -> None:
        """Say what was done, with a way back where there is one."""
        self._sentence = sentence
        self._told.setText(sentence)
        self._undo.setVisible(can_undo)
        self._saved.setText("All changes saved")
