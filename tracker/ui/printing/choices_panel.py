"""The fields in which somebody chooses what a progress report covers and carries."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.markings import LEVELS, Marking
from tracker.services.position import Scope
from tracker.ui.day_field import DayField
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import column, label
from tracker.ui.printing.choices import Choices, Offered, descriptors_of, highest_marking
from tracker.ui.theme import Step, Theme

_WIDTH = 36


class ChoicesPanel(QWidget):
    """Fields, one below the other; `changed` tells of each choice made by hand."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._build(today)
        self._connect()

    def _build(self, today: date) -> None:
        self.body, self.publication, self.marking = QComboBox(), QComboBox(), QComboBox()
        self.marking.addItems(LEVELS)
        self.as_at = DayField(self._theme, today, "As at")
        self.descriptors = QLineEdit()
        self._printed = label(step=Step.SMALL, muted=True, wrap=True)
        frame = column(self._theme, gap=1)
        self._add(frame, "&Body", self.body)
        self._add(frame, "&Report", self.publication)
        self._add(frame, "As &at", self.as_at)
        self._add(frame, "&Marking", self.marking)
        self._add(frame, "&Descriptors, with commas between", self.descriptors)
        frame.addWidget(self._printed)
        frame.addStretch()
        self.setLayout(frame)
        self.setFixedWidth(self._theme.width(_WIDTH))

    def _add(self, frame: QVBoxLayout, name: str, field: QWidget) -> None:
        above = label(name, step=Step.SMALL, strong=True)
        name_field(above, field)
        field.setAccessibleName(name.replace("&", ""))
        frame.addWidget(above)
        frame.addWidget(field)
        frame.addSpacing(self._theme.space(2))
        if isinstance(field, QComboBox):
            field.view().setAccessibleName(field.accessibleName())
            # A long title must not widen the panel.
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(8)

    def _connect(self) -> None:
        for box in (self.body, self.publication, self.marking):
            box.currentIndexChanged.connect(self._on_change)
        self.as_at.changed.connect(self._on_change)
        self.descriptors.textChanged.connect(self._on_change)

    def load(self, offered: Offered, scope: Scope, as_at: date) -> None:
        """Offer what a register has, with a scope and a day chosen already; it tells no change."""
        was_blocked = self.blockSignals(True)
        self._offer(self.body, "All bodies", [(c.id, c.name, c.label) for c in offered.counts.by_body], scope.body)
        reports = [(p.id, p.facts.title, p.facts.code) for p in offered.publications]
        self._offer(self.publication, "All reports", reports, scope.publication)
        self.marking.setCurrentText(highest_marking(offered.publications, scope))
        self.as_at.set_day(as_at)
        self.blockSignals(was_blocked)

    @staticmethod
    def _offer(box: QComboBox, every: str, choices: list[tuple[UUID, str, str]], chosen: UUID | None) -> None:
        box.clear()
        box.addItem(every, None)
        for identity, name, short in choices:
            box.addItem(name, (identity, short))
            if identity == chosen:
                box.setCurrentIndex(box.count() - 1)

    def fault(self) -> str | None:
        """Return what stands in the way of a report, None where nothing does."""
        return self.as_at.fault()

    def choices(self) -> Choices | None:
        """Return what is chosen, None while a field cannot be understood."""
        day = self.as_at.day() if self.fault() is None else None
        if day is None:
            return None
        body, publication = self.body.currentData(), self.publication.currentData()
        return Choices(
            scope=Scope(body[0] if body else None, publication[0] if publication else None),
            as_at=day,
            marking=self._marking(),
            names=tuple(chosen[1] for chosen in (body, publication) if chosen),
        )

    def show_marking(self, carried: Marking) -> None:
        """Show the marking that the report carries, where that is higher than the one chosen, and why."""
        if carried.level == self.marking.currentText():
            return
        was_blocked = self.blockSignals(True)
        self.marking.setCurrentText(carried.level)
        self.blockSignals(was_blocked)
        self._printed.setText(f"Raised to {carried.level}: something in the report is marked so.")

    def _marking(self) -> Marking:
        return Marking(self.marking.currentText(), descriptors_of(self.descriptors.text()))

    def _on_change(self) -> None:
        self._printed.setText(f"Printed on every page: {str(self._marking()).upper()}")
        self.changed.emit()
