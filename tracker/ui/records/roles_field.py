"""Which part each body has in a joint recommendation: lead, supporting, or not said."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QWidget

from tracker.domain.listing import AssignmentRow
from tracker.domain.scales import Role
from tracker.ui.dialogs.pick_field import ListField
from tracker.ui.parts import label
from tracker.ui.theme import Theme

_WORDS = {Role.UNSAID: "Not said", Role.LEAD: "Lead", Role.SUPPORTING: "Supporting"}


class RolesField(QWidget):
    """A choice for each of two or more bodies."""

    def __init__(self, theme: Theme, rows: Sequence[AssignmentRow]) -> None:
        super().__init__()
        self._boxes: dict[UUID, ListField] = {}
        self._build(theme, rows)

    def _build(self, theme: Theme, rows: Sequence[AssignmentRow]) -> None:
        self.setAccessibleName("Parts of the bodies")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        for at, row in enumerate(rows):
            box = ListField(f"Part of {row.body}", list(_WORDS.values()))
            box.setCurrentIndex(list(_WORDS).index(row.role))
            grid.addWidget(label(row.body), at, 0)
            grid.addWidget(box, at, 1)
            self._boxes[row.id] = box
        grid.setColumnStretch(2, 1)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def roles(self) -> dict[UUID, Role]:
        """Return the part of each body, by its item."""
        return {item: list(_WORDS)[box.currentIndex()] for item, box in self._boxes.items()}
