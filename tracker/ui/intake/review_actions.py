"""The one table of what can be done in a review: the menu, the context menu and the keys are made from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class Do(StrEnum):
    """What can be done in a review."""

    EDIT = "edit"
    LEAVE_OUT = "leave out"
    GROUP = "group"
    SOUND = "sound"
    MERGE = "merge"
    ADD = "add"
    NEXT_DOUBT = "next doubt"
    PREVIOUS_DOUBT = "previous doubt"
    NEXT_PLACE = "next place"
    ORDER = "order"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Spec:
    """One action: its text, its keys, whether it is about the current proposal, whether it switches on and off."""

    do: Do
    text: str
    keys: tuple[str, ...]
    needs_proposal: bool = False
    is_switch: bool = False
    starts_group: bool = False


TABLE: tuple[Spec, ...] = (
    Spec(Do.EDIT, "&Edit or split…", ("F2",), needs_proposal=True),
    Spec(Do.LEAVE_OUT, "&Leave out", ("Delete",), needs_proposal=True),
    Spec(Do.MERGE, "&Merge with the next one", ("Ctrl+M",), needs_proposal=True),
    Spec(Do.ADD, "&Add from the text that is selected…", ("Ctrl+Shift+A", "Insert")),
    Spec(
        Do.GROUP, "Take or leave out all under this lead-&in", ("Ctrl+Space",), needs_proposal=True, starts_group=True
    ),
    Spec(Do.SOUND, "&Take all without doubts", ("Ctrl+Shift+T",)),
    Spec(Do.NEXT_DOUBT, "&Next to decide", ("F8",), starts_group=True),
    Spec(Do.PREVIOUS_DOUBT, "&Previous to decide", ("Shift+F8",)),
    Spec(Do.NEXT_PLACE, "Ne&xt place in the document", ("F7",), needs_proposal=True),
    Spec(Do.ORDER, "&Doubtful ones first", ("Ctrl+D",), is_switch=True),
    Spec(Do.UNDO, "&Undo", ("Ctrl+Z",), starts_group=True),
    Spec(Do.REDO, "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
)


class ReviewActions(QObject):
    """The actions of one review; every one of them has its slot."""

    def __init__(self, page: QWidget, slots: Mapping[Do, Callable[[], object]]) -> None:
        super().__init__(page)
        self._made = {spec.do: _made(page, spec, slots[spec.do]) for spec in TABLE}

    def __getitem__(self, do: Do) -> QAction:
        return self._made[do]

    def enable_for_proposal(self, *, is_there: bool) -> None:
        """Switch what is about a proposal on or off."""
        for spec in TABLE:
            if spec.needs_proposal:
                self._made[spec.do].setEnabled(is_there)

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of all actions; the caller shows it with `popup`."""
        menu = QMenu(parent)
        for spec in TABLE:
            if spec.starts_group:
                menu.addSeparator()
            menu.addAction(self._made[spec.do])
        return menu


def _made(page: QWidget, spec: Spec, slot: Callable[[], object]) -> QAction:
    action = QAction(spec.text, page)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setCheckable(spec.is_switch)
    action.triggered.connect(lambda: slot())  # noqa: PLW0108  # drops the "checked" that Qt would pass
    page.addAction(action)
    return action
