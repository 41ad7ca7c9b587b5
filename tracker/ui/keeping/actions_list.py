"""A list of actions with ticks: which of them move to another owner."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from tracker.domain.kept import Action
from tracker.ui.dialogs.tick_delegate import TickDelegate
from tracker.ui.keeping.words import action_words
from tracker.ui.theme import Theme

_MOST_LINES = 8


class ActionsList(QListWidget):
    """Shows actions with the items that they serve, all of them ticked; its height is that of some lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._actions: tuple[Action, ...] = ()
        self.setItemDelegate(TickDelegate(theme, self))
        self.setProperty("framed", True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_actions(self, actions: Sequence[Action], items: Mapping[UUID, str]) -> None:
        """Show other actions."""
        self._actions = tuple(actions)
        self.clear()
        for action in actions:
            shown = QListWidgetItem(action_words(action, items))
            shown.setFlags(shown.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            shown.setCheckState(Qt.CheckState.Checked)
            self.addItem(shown)
        lines = min(_MOST_LINES, 2 * len(actions) + 1)
        self.setFixedHeight(self._theme.metrics().lineSpacing() * lines + self._theme.space(4))
        self.setCurrentRow(0)

    def chosen(self) -> list[Action]:
        """Return the actions that are ticked."""
        shown = (self.item(place) for place in range(self.count()))
        return [
            action
            for action, item in zip(self._actions, shown, strict=True)
            if item.checkState() is Qt.CheckState.Checked
        ]

    def fault(self) -> str | None:
        """Return what is missing, None where at least one is ticked."""
        return None if self.chosen() else "Tick the actions that move."
