"""Recommendations chosen from all of them: typing any words of the reference or text narrows the list."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)
from typing_extensions import override

from tracker.services.links import Referred
from tracker.ui.dialogs.tick_delegate import TickDelegate
from tracker.ui.parts import column, label
from tracker.ui.records.saying import in_a_line, report_of
from tracker.ui.theme import Step, Theme

_MOST_SHOWN = 200
_ID_ROLE = Qt.ItemDataRole.UserRole


def fitting(recommendations: Sequence[Referred], typed: str) -> list[Referred]:
    """Return those whose reference, words or report hold every typed word; where a reference is typed, it first."""
    wanted = typed.casefold().split()
    found = [
        one
        for one in recommendations
        if all(word in f"{one.ref} {one.text} {one.publication}".casefold() for word in wanted)
    ]
    return sorted(found, key=lambda one: not one.ref.casefold().startswith(typed.strip().casefold()))


class RecommendationsField(QWidget):
    """A line to type in over a list to tick in; what is ticked stays ticked whatever is typed. `changed` tells of it.

    Down goes from the line to the list, Space or Enter ticks, Enter in the line ticks the only one that fits.
    """

    changed = Signal()

    def __init__(self, theme: Theme, recommendations: Sequence[Referred]) -> None:
        super().__init__()
        self._theme = theme
        self._recommendations = recommendations
        self._chosen: dict[UUID, Referred] = {}
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.typed = QLineEdit()
        self.typed.setPlaceholderText("Part of a reference, or words of the recommendation")
        self.typed.setAccessibleName("Find a recommendation")
        self.list = QListWidget()
        self.list.setProperty("framed", True)
        self.list.setAccessibleName("Recommendations that fit")
        self.list.setTabKeyNavigation(False)
        self.list.setItemDelegate(TickDelegate(self._theme, self.list))
        self.list.setFixedHeight(self._theme.space(40))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._told = label(step=Step.SMALL, muted=True, wrap=True)
        self.setLayout(column(self._theme, self.typed, self.list, self._told, gap=1))
        self.setFocusProxy(self.typed)

    def _connect(self) -> None:
        self.typed.textChanged.connect(self._show)
        self.list.itemChanged.connect(self._on_ticked)
        for part in (self.typed, self.list):
            part.installEventFilter(self)

    def chosen(self) -> tuple[Referred, ...]:
        """Return what is ticked, in the order in which it was."""
        return tuple(self._chosen.values())

    def fault(self) -> str | None:
        """Return what is missing, None where at least one is ticked."""
        return None if self._chosen else "Tick the recommendation that it is linked to."

    def _show(self) -> None:
        found = fitting(self._recommendations, self.typed.text())
        self.list.blockSignals(True)
        self.list.clear()
        for one in found[:_MOST_SHOWN]:
            self.list.addItem(self._item(one))
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._tell(len(found))

    def _item(self, one: Referred) -> QListWidgetItem:
        item = QListWidgetItem(in_a_line(one))
        item.setData(_ID_ROLE, one)
        item.setToolTip(f"{one.text}\n{report_of(one)}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if one.id in self._chosen else Qt.CheckState.Unchecked)
        return item

    def _on_ticked(self, item: QListWidgetItem) -> None:
        one: Referred = item.data(_ID_ROLE)
        if item.checkState() is Qt.CheckState.Checked:
            self._chosen[one.id] = one
        else:
            self._chosen.pop(one.id, None)
        self._tell(self.list.count())
        self.changed.emit()

    def _tell(self, found: int) -> None:
        more = f"{_MOST_SHOWN} of {found:,} are shown; type more to find one. " if found > _MOST_SHOWN else ""
        ticked = ", ".join(one.ref for one in self._chosen.values())
        self._told.setText(f"{more}Ticked: {ticked}." if ticked else f"{more}Nothing is ticked yet.")
        self.list.setAccessibleDescription(self._told.text())

    def _tick(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            is_ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            if watched is self.typed and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and (watched is self.list or (self.typed.text() and self.list.count() == 1)):
                self._tick()
                return True
        return super().eventFilter(watched, event)
