"""For which bodies of a joint recommendation something is recorded: this one, some, or all."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from tracker.domain.listing import AssignmentRow
from tracker.ui.theme import Theme

_MOST_SHOWN = 6


class BodiesField(QWidget):
    """One box for each body, the one the dialog was opened for ticked, and one for all of them at once."""

    changed = Signal()

    def __init__(self, theme: Theme, rows: Sequence[AssignmentRow], ticked: UUID) -> None:
        super().__init__()
        self._theme = theme
        self._rows = rows
        self._build(ticked)
        self._connect()

    def _build(self, ticked: UUID) -> None:
        self.setAccessibleName("For which bodies")
        self.all_box = QCheckBox(f"&All {len(self._rows)} bodies")
        self.boxes = [QCheckBox(row.body) for row in self._rows]
        for box, row in zip(self.boxes, self._rows, strict=True):
            box.setChecked(row.id == ticked)
            box.setToolTip(f"Printed as “{row.addressee}”")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.space(1))
        layout.addWidget(self.all_box)
        layout.addWidget(self._list())
        self.setFocusProxy(self.all_box)

    def _list(self) -> QWidget:
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(self._theme.space(4), 0, 0, 0)
        inside.setSpacing(self._theme.space(1))
        for box in self.boxes:
            inside.addWidget(box)
        if len(self.boxes) <= _MOST_SHOWN:
            return holder
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFixedHeight(self._theme.space(6) * _MOST_SHOWN)
        return scroll

    def _connect(self) -> None:
        self.all_box.clicked.connect(self._on_all)
        for box in self.boxes:
            box.toggled.connect(self._on_one)

    def chosen(self) -> tuple[AssignmentRow, ...]:
        """Return the rows of the bodies that are ticked."""
        return tuple(row for row, box in zip(self._rows, self.boxes, strict=True) if box.isChecked())

    def renew(self, rows: Sequence[AssignmentRow]) -> None:
        """Take the rows of the same bodies as they stand now; the ticks stay."""
        now = {row.id: row for row in rows}
        self._rows = [now.get(row.id, row) for row in self._rows]

    def fault(self) -> str | None:
        """Return what is missing, None where at least one body is ticked."""
        return None if self.chosen() else "Choose at least one body."

    def _on_all(self, ticked: bool) -> None:  # Qt's own signature
        for box in self.boxes:
            box.setChecked(ticked)

    def _on_one(self) -> None:
        self.all_box.setChecked(all(box.isChecked() for box in self.boxes))
        self.changed.emit()
