"""A box that chooses one body of a register: any part of a name finds it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView

from tracker.domain.bodies import Body
from tracker.ui.keeping.words import body_choice

_CHARACTERS = 20


class BodyChoice(QComboBox):
    """Chooses a body, or none where nothing is written."""

    def __init__(self, name: str, hint: str = "None") -> None:
        super().__init__()
        self._named = name
        self._build(hint)

    def _build(self, hint: str) -> None:
        self.typed, found = QLineEdit(), QListView()
        self.setEditable(True)
        self.setLineEdit(self.typed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHARACTERS)
        self.typed.setPlaceholderText(hint)
        finder = QCompleter(self.model(), self)
        finder.setPopup(found)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(finder)
        for part in (self, self.typed, self.view(), found):
            part.setAccessibleName(self._named)
        self.typed.editingFinished.connect(self._on_left)

    def show_bodies(self, bodies: Sequence[Body]) -> None:
        """Offer these bodies; what is chosen stays chosen, and nobody hears of it."""
        chosen, typed = self.body(), self.currentText()
        with QSignalBlocker(self):
            self.clear()
            self.addItem("", None)
            for body in bodies:
                self.addItem(body_choice(body), str(body.id))
            self.set_body(chosen)
            if chosen is None:
                self.setEditText(typed)

    def body(self) -> UUID | None:
        """Return the body whose name stands in the box, or the only one whose names hold it; None where none does."""
        place = self._place()
        data = self.itemData(place) if place >= 0 else None
        return UUID(str(data)) if data else None

    def _place(self) -> int:
        """Return the place of what is written, -1 where it is no body's."""
        wanted = self.currentText().strip().casefold()
        place = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if place >= 0 or not wanted:
            return place
        fit = [n for n in range(self.count()) if wanted in self.itemText(n).casefold()]
        return fit[0] if len(fit) == 1 else -1

    def set_body(self, body: UUID | None) -> None:
        """Choose a body, or none."""
        self.setCurrentIndex(max(0, self.findData(str(body))) if body else 0)
        self.typed.setCursorPosition(0)

    def fault(self) -> str | None:
        """Return what is wrong with what is written, None where it is a body or nothing."""
        if self.currentText().strip() and self.body() is None:
            return f"{self._named}: choose a body from the list; “{self.currentText().strip()}” is none."
        return None

    def fault_if_none(self) -> str | None:
        """Return what is wrong, where one must be chosen."""
        return self.fault() or (None if self.body() else f"{self._named}: choose a body.")

    def _on_left(self) -> None:
        """Write out the whole name of what was typed."""
        place = self._place()
        if place >= 0:
            self.setCurrentIndex(place)
