"""For which items something is recorded: this one, some or all, of one recommendation or of several."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tracker.domain.listing import AssignmentRow
from tracker.ui.choice_field import keyless
from tracker.ui.dialogs.case import are_of_one
from tracker.ui.dialogs.tick_list import boxes_in_sight
from tracker.ui.theme import Theme
from tracker.ui.wording import title_of


class BodiesField(QWidget):
    """One box for each item, those the dialog was opened for ticked, and one for all of them at once."""

    changed = Signal()

    def __init__(self, theme: Theme, rows: Sequence[AssignmentRow], ticked: Collection[UUID]) -> None:
        super().__init__()
        self._theme = theme
        self._rows = rows
        self._are_bodies = are_of_one(rows)
        self._build(ticked)
        self._connect()

    def _build(self, ticked: Collection[UUID]) -> None:
        self.setAccessibleName("For which bodies" if self._are_bodies else "For which items")
        self.all_box = QCheckBox(f"&All {len(self._rows)} {'bodies' if self._are_bodies else 'items'}")
        self.boxes = [QCheckBox(keyless(row.body if self._are_bodies else title_of(row))) for row in self._rows]
        for box, row in zip(self.boxes, self._rows, strict=True):
            box.setChecked(row.id in ticked)
            box.setToolTip(f"Printed as “{row.addressee}”")
        self._show_whether_all()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.space(1))
        layout.addWidget(self.all_box)
        layout.addWidget(boxes_in_sight(self._theme, self.boxes, indent=4))
        self.setFocusProxy(self.all_box)

    def _connect(self) -> None:
        self.all_box.clicked.connect(self._on_all)
        for box in self.boxes:
            box.toggled.connect(self._on_one)

    def chosen(self) -> tuple[AssignmentRow, ...]:
        """Return the rows of the items that are ticked."""
        return tuple(row for row, box in zip(self._rows, self.boxes, strict=True) if box.isChecked())

    def renew(self, rows: Sequence[AssignmentRow]) -> None:
        """Take the rows of the same items as they stand now; the ticks stay."""
        now = {row.id: row for row in rows}
        self._rows = [now.get(row.id, row) for row in self._rows]

    def fault(self) -> str | None:
        """Return what is missing, None where at least one is ticked."""
        if self.chosen():
            return None
        return "Choose at least one body." if self._are_bodies else "Choose at least one item."

    def _on_all(self, ticked: bool) -> None:  # Qt's own signature
        for box in self.boxes:
            box.setChecked(ticked)

    def _on_one(self) -> None:
        self._show_whether_all()
        self.changed.emit()

    def _show_whether_all(self) -> None:
        self.all_box.setChecked(all(box.isChecked() for box in self.boxes))
