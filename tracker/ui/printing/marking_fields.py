"""The fields that say how a report is marked, and until when it is under embargo."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from tracker.domain.markings import LEVELS, Marking
from tracker.domain.words import plural
from tracker.ui.day_field import DayField
from tracker.ui.parts import column, label
from tracker.ui.printing.choices import parts_of
from tracker.ui.printing.labelled import Labelled
from tracker.ui.theme import Step, Theme

_HIGHEST = "The highest of anything in it"


class MarkingFields(QWidget):
    """Chooses a marking; below it stands what the report that is shown carries."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self.marking, self.descriptors = QComboBox(), QLineEdit()
        self.marking.addItem(_HIGHEST, None)
        for level in LEVELS:
            self.marking.addItem(level, level)
        self.embargo = DayField(theme, today, "Embargoed until", optional=True)
        self.told = label(step=Step.SMALL, muted=True, wrap=True)
        self.setLayout(
            column(
                theme,
                Labelled(theme, "&Marking", self.marking, self.told),
                Labelled(theme, "&Descriptors, with commas between", self.descriptors),
                Labelled(theme, "&Embargoed until (if it is)", self.embargo),
            )
        )
        self.marking.currentIndexChanged.connect(self.changed)
        self.descriptors.textChanged.connect(self.changed)
        self.embargo.changed.connect(self.changed)

    def level(self) -> Marking | None:
        """Return the marking that was chosen, None for the highest of anything in the report."""
        level = self.marking.currentData()
        return Marking(level) if level else None

    def words(self) -> tuple[str, ...]:
        """Return the descriptors."""
        return parts_of(self.descriptors.text(), ",")

    def show_carried(self, carried: Marking, withheld: int) -> None:
        """Tell which marking the report carries, and how many items it leaves out for that."""
        if withheld:
            text = f"{plural(withheld, 'item')} marked higher {'is' if withheld == 1 else 'are'} left out."
        else:
            text = f"Printed on every page: {str(carried).upper()}"
        self.told.setText(text)
        self.told.setProperty("fault", withheld > 0)
        self.told.setProperty("muted", not withheld)
        self.told.style().polish(self.told)
        self.marking.setAccessibleDescription(text)
