"""What a hand-over did, item by item, and its undoing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from tracker.domain.dates import long_day
from tracker.domain.listing import AssignmentRow
from tracker.domain.words import plural
from tracker.services.changes import Changes
from tracker.services.handover import HandOver, undo_decisions
from tracker.ui.keeping.hand_over_words import decision_words, summary
from tracker.ui.parts import button, column, label, on_surface, prose, row
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.window import Opening
from tracker.ui.theme import Step
from tracker.ui.wording import title_of

_TAKEN_BACK = "what a successor received by it is taken back."


@dataclass(frozen=True, slots=True)
class Handed:
    """A hand-over that was recorded: of which body, what was decided about which items, and the entries it made."""

    body: str
    decided: HandOver
    rows: Sequence[AssignmentRow]
    entries: tuple[UUID, ...]
    names: Mapping[UUID, str]


class HandedPage(QWidget):
    """Shows a hand-over that was recorded; its opening hears when some of it was undone."""

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self._opening = opening
        self._handed: Handed | None = None
        self._undone: set[UUID] = set()
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self._opening.context.theme
        self.head = label(step=Step.TITLE, strong=True, wrap=True)
        self.told = prose()
        self.list = QListWidget()
        self.list.setAccessibleName("What was recorded, item by item")
        self.list.setProperty("framed", True)
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.undo_button = button("&Undo for the chosen items…", self.undo)
        doing = row(theme, self.undo_button, label("Ctrl+A chooses all of them.", muted=True, step=Step.SMALL))
        doing.addStretch()
        frame = column(theme, self.head, self.told, self.list, doing, margin=4, gap=3)
        frame.setStretch(2, 1)
        self.setLayout(frame)
        on_surface(self, "page")

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._refresh)

    def load(self, handed: Handed) -> None:
        """Show a hand-over."""
        self._handed, self._undone = handed, set()
        self.head.setText("Recorded")
        self._list()
        self.list.setCurrentRow(0)

    def _list(self) -> None:
        self.list.clear()
        if self._handed is None:
            return
        for item in self._handed.rows:
            words = decision_words(self._handed.decided.decisions[item.id], self._handed.names)
            undone = item.id in self._undone
            shown = QListWidgetItem(f"{title_of(item)} · {'Undone, as it was before' if undone else words}")
            shown.setToolTip(item.text)
            self.list.addItem(shown)
        self.told.setText(self._told(self._handed))
        self._refresh()

    def _told(self, handed: Handed) -> str:
        """Return what was decided and still stands, and how much of it was undone."""
        stands = [decision for item, decision in handed.decided.decisions.items() if item not in self._undone]
        undone = len(self._undone)
        taken_back = [f"{plural(undone, 'item')} {'is' if undone == 1 else 'are'} undone"] if undone else []
        lines = (*summary(stands, len(stands), handed.names), *taken_back)
        return f"{handed.body}, on {long_day(handed.decided.on)}: {'; '.join(lines)}."

    def _chosen(self) -> list[UUID]:
        if self._handed is None:
            return []
        places = sorted(index.row() for index in self.list.selectedIndexes())
        ids = [self._handed.rows[place].id for place in places]
        return [item for item in ids if item not in self._undone]

    def _refresh(self) -> None:
        self.undo_button.setEnabled(bool(self._chosen()))

    def undo(self) -> None:
        """Ask why, and withdraw what was decided about the chosen items."""
        handed, chosen = self._handed, self._chosen()
        if handed is None or not chosen:
            return
        register, by = self._opening.register, handed.decided.recorded_by
        told = f"What was decided about {plural(len(chosen), 'item')} will be withdrawn; {_TAKEN_BACK}"
        ReasonDialog(
            replace(self._opening, on_changed=lambda changes: self._on_undone(chosen, changes)),
            told,
            lambda reason: undo_decisions(register, chosen, handed.entries, by, reason),
            "Undo",
            "Recorded by mistake",
        ).open()

    def _on_undone(self, chosen: Sequence[UUID], changes: Changes) -> None:
        self._undone.update(chosen)
        place = self.list.currentRow()
        self._list()
        self.list.setCurrentRow(place)
        self._opening.on_changed(changes)
