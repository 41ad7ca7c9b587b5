"""The fields that say since when a report tells what moved."""

from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tracker.domain.dates import short_day
from tracker.domain.issued import IssuedReport
from tracker.ui.day_field import DayField
from tracker.ui.parts import column
from tracker.ui.printing.labelled import Labelled, chosen_again
from tracker.ui.theme import Theme

_QUARTER = timedelta(days=91)


class Since(Enum):
    """Since when movements are told."""

    NONE = "Nothing: only how things stand"
    LAST = "Since the last issued report"
    DAY = "Since a day"


class PeriodFields(QWidget):
    """Chooses a period. The last issued report is the one to go on from, unless somebody chooses otherwise."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self.since = QComboBox()
        self.day = DayField(theme, today, "Since the end of")
        self._of_day = Labelled(theme, "Since the end o&f", self.day)
        self.setLayout(column(theme, Labelled(theme, "What mo&ved", self.since), self._of_day))
        self._is_chosen = False
        self.day.set_day(today - _QUARTER)
        self.offer(None)
        self.since.currentIndexChanged.connect(self._on_change)
        self.day.changed.connect(self.changed)

    def offer(self, last: IssuedReport | None) -> None:
        """Offer to go on from an issued report, if any; what was chosen by hand stays. It tells no change."""
        words = {one: one.value for one in Since if one is not Since.LAST or last is not None}
        if last is not None:
            words[Since.LAST] = f"Since report {last.number} of {short_day(last.facts.as_at)}"
        kept = self.chosen if self._is_chosen else Since.LAST
        if [self.since.itemText(at) for at in range(self.since.count())] != list(words.values()):
            with QSignalBlocker(self.since):
                self.since.clear()
                for one, text in words.items():
                    self.since.addItem(text, one)
        with QSignalBlocker(self.since):
            if not chosen_again(self.since, kept):
                self.since.setCurrentIndex(0)
        self._of_day.setVisible(self.chosen is Since.DAY)

    @property
    def chosen(self) -> Since:
        """Since when movements are told."""
        found: Since = self.since.currentData() or Since.NONE
        return found

    def fault(self) -> str | None:
        """Return what is wrong with the day, None where nothing is or none is asked for."""
        return self.day.fault() if self.chosen is Since.DAY else None

    def since_day(self) -> date | None:
        """Return the day, None where none is asked for."""
        return self.day.day() if self.chosen is Since.DAY else None

    def _on_change(self) -> None:
        self._is_chosen = True
        self._of_day.setVisible(self.chosen is Since.DAY)
        self.changed.emit()
