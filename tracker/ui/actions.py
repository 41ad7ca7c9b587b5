"""The one table of actions: menus, buttons, the context menu and the sheet of keys are made from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from tracker.ui.icons import icon
from tracker.ui.theme import Theme


class Do(StrEnum):
    """What can be done in the main window."""

    TAKE_IN = "take in"
    PRINT = "print"
    REGISTERS = "registers"
    QUIT = "quit"
    RECORD = "record"
    PROGRESS = "progress"
    RESPONSE = "response"
    TARGET = "target"
    NOTE = "note"
    EVIDENCE = "evidence"
    WITHDRAW = "withdraw"
    UNDO = "undo"
    SEARCH = "search"
    CLEAR = "clear"
    SORT_REFERENCE = "sort by reference"
    SORT_RECOMMENDATION = "sort by recommendation"
    SORT_STATUS = "sort by status"
    SORT_RESPONSE = "sort by response"
    SORT_TARGET = "sort by target date"
    SORT_SCHEDULE = "sort by schedule"
    OPEN_EVIDENCE = "open evidence"
    OPEN_REPORT = "open report"
    NEXT_PANE = "next pane"
    PREVIOUS_PANE = "previous pane"
    REFRESH = "refresh"
    THEME_SYSTEM = "theme system"
    THEME_LIGHT = "theme light"
    THEME_DARK = "theme dark"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `needs_item`: it is about the item that is shown, and off while none is.

    `submenu` is the menu within `menu` that it stands in, where it does not stand in `menu` itself.
    """

    do: Do
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs_item: bool = False
    starts_group: bool = False
    submenu: str = ""


TABLE: tuple[Spec, ...] = (
    Spec(Do.TAKE_IN, "Re&gister", "&Take in a report…", ("Ctrl+I",), "file-input"),
    Spec(Do.PRINT, "Re&gister", "&Print…", ("Ctrl+P",), "printer"),
    Spec(Do.REGISTERS, "Re&gister", "&Open or create a register…", ("Ctrl+O",), "folder-open", starts_group=True),
    Spec(Do.QUIT, "Re&gister", "&Quit", ("Ctrl+Q",), "x", starts_group=True),
    Spec(Do.RECORD, "&Record", "&Choose what to record…", ("Ctrl+U",), "plus", needs_item=True),
    Spec(Do.PROGRESS, "&Record", "&Progress…", ("Ctrl+Shift+P",), "trending-up", needs_item=True, starts_group=True),
    Spec(Do.RESPONSE, "&Record", "&Response…", ("Ctrl+Shift+R",), "message-square", needs_item=True),
    Spec(Do.TARGET, "&Record", "&Target date…", ("Ctrl+Shift+T",), "calendar-clock", needs_item=True),
    Spec(Do.NOTE, "&Record", "&Note…", ("Ctrl+Shift+N",), "sticky-note", needs_item=True),
    Spec(Do.EVIDENCE, "&Record", "&Evidence…", ("Ctrl+Shift+E",), "paperclip", needs_item=True),
    Spec(Do.WITHDRAW, "&Record", "&Withdraw…", ("Ctrl+Shift+W",), "x", needs_item=True, starts_group=True),
    Spec(Do.UNDO, "&Record", "&Undo what was just recorded…", ("Ctrl+Z",), "undo-2"),
    Spec(Do.SEARCH, "&View", "&Search", ("Ctrl+F",), "search"),
    Spec(Do.CLEAR, "&View", "&Clear filters", ("Ctrl+Shift+F",), "list-checks"),
    Spec(Do.SORT_REFERENCE, "&View", "Sort by &reference", ("Ctrl+1",), submenu="S&ort by"),
    Spec(Do.SORT_RECOMMENDATION, "&View", "Sort by re&commendation", ("Ctrl+2",), submenu="S&ort by"),
    Spec(Do.SORT_STATUS, "&View", "Sort by &status", ("Ctrl+3",), submenu="S&ort by"),
    Spec(Do.SORT_RESPONSE, "&View", "Sort by res&ponse", ("Ctrl+4",), submenu="S&ort by"),
    Spec(Do.SORT_TARGET, "&View", "Sort by &target date", ("Ctrl+5",), submenu="S&ort by"),
    Spec(Do.SORT_SCHEDULE, "&View", "Sort by sc&hedule", ("Ctrl+6",), submenu="S&ort by"),
    Spec(Do.OPEN_EVIDENCE, "&View", "Open &evidence", ("Ctrl+E",), "paperclip", needs_item=True, starts_group=True),
    Spec(Do.OPEN_REPORT, "&View", "Open the &report", ("Ctrl+R",), "file-text", needs_item=True),
    Spec(Do.NEXT_PANE, "&View", "&Next pane", ("F6",), "chevron-right", starts_group=True),
    Spec(Do.PREVIOUS_PANE, "&View", "&Previous pane", ("Shift+F6",)),
    Spec(Do.REFRESH, "&View", "Re&fresh", ("F5",), "refresh-cw"),
    Spec(Do.THEME_SYSTEM, "&View", "Colours of the s&ystem", starts_group=True),
    Spec(Do.THEME_LIGHT, "&View", "&Light colours", icon="sun"),
    Spec(Do.THEME_DARK, "&View", "&Dark colours", icon="moon"),
    Spec(Do.KEYS, "&Help", "&Keys", ("F1",), "info"),
)
RECORD_MENU = (Do.PROGRESS, Do.RESPONSE, Do.TARGET, Do.NOTE, Do.EVIDENCE, Do.WITHDRAW)
CONTEXT_MENU = (*RECORD_MENU, Do.OPEN_EVIDENCE, Do.OPEN_REPORT)


class Actions(QObject):
    """The actions of one window, made from the table; every one of them has its slot."""

    def __init__(self, window: QWidget, theme: Theme, slots: Mapping[Do, Callable[[], object]]) -> None:
        super().__init__(window)
        self._theme = theme
        self._made = {spec.do: self._make(window, spec, slots[spec.do]) for spec in TABLE}
        self.tint()
        theme.changed.connect(self.tint)

    def __getitem__(self, do: Do) -> QAction:
        return self._made[do]

    @staticmethod
    def _make(window: QWidget, spec: Spec, slot: Callable[[], object]) -> QAction:
        action = QAction(spec.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.triggered.connect(lambda: slot())  # noqa: PLW0108  # drops the "checked" that Qt would pass
        window.addAction(action)
        return action

    def tint(self) -> None:
        """Draw the icons anew in the theme's colours."""
        for spec in TABLE:
            if spec.icon:
                self._made[spec.do].setIcon(icon(self._theme, spec.icon))

    def enable_for_item(self, *, shown: bool) -> None:
        """Switch what is about an item on or off."""
        for spec in TABLE:
            if spec.needs_item:
                self._made[spec.do].setEnabled(shown)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Make the menus of the table."""
        menus: dict[str, QMenu] = {}
        for spec in TABLE:
            menu = menus.get(spec.menu) or menus.setdefault(spec.menu, bar.addMenu(spec.menu))
            if spec.submenu:
                menu = menus.get(spec.submenu) or menus.setdefault(spec.submenu, menu.addMenu(spec.submenu))
            if spec.starts_group:
                menu.addSeparator()
            menu.addAction(self._made[spec.do])

    def menu(self, parent: QWidget, what: tuple[Do, ...]) -> QMenu:
        """Return a menu of some actions; the caller shows it with `popup`."""
        menu = QMenu(parent)
        groups = {spec.do for spec in TABLE if spec.starts_group}
        for place, do in enumerate(what):
            if place and do in groups:
                menu.addSeparator()
            menu.addAction(self._made[do])
        return menu


def keys_of(spec: Spec) -> str:
    """Return an action's keys as the system writes them."""
    return ", ".join(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in spec.keys)
