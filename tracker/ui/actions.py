"""The one table of actions: menus, buttons, the context menu and the sheet of keys are made from it."""

from collections.abc import Callable, Mapping, Sequence
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
    ISSUED = "issued reports"
    EXPORT = "export"
    REGISTERS = "registers"
    QUIT = "quit"
    RECORD = "record"
    PROGRESS = "progress"
    RESPONSE = "response"
    TARGET = "target"
    NOTE = "note"
    EVIDENCE = "evidence"
    ACTION = "action"
    CHANGE_ACTION = "change an action"
    ASSESSMENT = "assessment"
    CLOSE = "close"
    REOPEN = "re-open"
    FLAG = "flag"
    CLEAR_WORDS = "clear words"
    AMEND = "amend"
    LINKS = "links"
    CHAIN = "chain"
    REPORT = "report"
    HAND_OVER = "hand over"
    BODIES = "bodies"
    POSTS = "posts"
    SCALES = "scales"
    CONTRADICTIONS = "contradictions"
    MOVEMENT = "movement"
    PAST = "past"
    AS_NOW = "as now responsible"
    WITHDRAW = "withdraw"
    DISPOSE = "dispose"
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

    `writes`: it changes the register, and is off while one looks at an earlier day. `submenu` is the menu within `menu`
    that it stands in, where it does not stand in `menu` itself.
    """

    do: Do
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs_item: bool = False
    starts_group: bool = False
    submenu: str = ""
    writes: bool = False


def _record(do: Do, text: str, keys: str, picture: str = "", *, starts_group: bool = False) -> Spec:
    """Return an action that records something of the item that is shown."""
    return Spec(do, "&Record", text, (keys,), picture, needs_item=True, starts_group=starts_group, writes=True)


TABLE: tuple[Spec, ...] = (
    Spec(Do.TAKE_IN, "Re&gister", "&Take in a report…", ("Ctrl+I",), "file-input", writes=True),
    Spec(Do.PRINT, "Re&gister", "&Print…", ("Ctrl+P",), "printer"),
    Spec(Do.ISSUED, "Re&gister", "&Issued reports…", ("Ctrl+Shift+I",), "history"),
    Spec(Do.EXPORT, "Re&gister", "E&xport the list…", ("Ctrl+Shift+X",), "external-link"),
    Spec(Do.CONTRADICTIONS, "Re&gister", "&Contradictions…", ("Ctrl+Shift+K",), "circle-alert", starts_group=True),
    Spec(Do.MOVEMENT, "Re&gister", "What &moved between two days…", ("Ctrl+Shift+M",), "activity"),
    Spec(Do.BODIES, "Re&gister", "&Bodies and who took over…", ("Ctrl+B",), "building", starts_group=True, writes=True),
    Spec(Do.HAND_OVER, "Re&gister", "&Hand over a body’s items…", ("Ctrl+Shift+B",), "external-link", writes=True),
    Spec(Do.POSTS, "Re&gister", "P&osts and their holders…", ("Ctrl+Shift+O",), "settings", writes=True),
    Spec(Do.SCALES, "Re&gister", "&Scales and kinds…", ("Ctrl+Shift+S",), "list-checks", writes=True),
    Spec(Do.REGISTERS, "Re&gister", "Open or create a re&gister…", ("Ctrl+O",), "folder-open", starts_group=True),
    Spec(Do.QUIT, "Re&gister", "&Quit", ("Ctrl+Q",), "x", starts_group=True),
    _record(Do.RECORD, "Choose &what to record…", "Ctrl+U", "plus"),
    _record(Do.PROGRESS, "&Progress…", "Ctrl+Shift+P", "trending-up", starts_group=True),
    _record(Do.RESPONSE, "&Response…", "Ctrl+Shift+R", "message-square"),
    _record(Do.ACTION, "&Action…", "Ctrl+Shift+A", "play"),
    _record(Do.TARGET, "&Target date…", "Ctrl+Shift+T", "calendar-clock"),
    _record(Do.EVIDENCE, "&Evidence…", "Ctrl+Shift+E", "paperclip"),
    _record(Do.NOTE, "&Note…", "Ctrl+Shift+N", "sticky-note"),
    _record(Do.ASSESSMENT, "A&ssessment…", "Ctrl+Shift+V", "circle-question-mark", starts_group=True),
    _record(Do.CLOSE, "&Close…", "Ctrl+Shift+C", "check"),
    _record(Do.REOPEN, "Re-&open…", "Ctrl+Shift+U", "circle-dot"),
    _record(Do.FLAG, "Waiting, &disputed, tracked elsewhere…", "Ctrl+Shift+D", "info"),
    _record(Do.CHANGE_ACTION, "C&hange an action…", "Ctrl+Shift+H", "refresh-cw", starts_group=True),
    _record(Do.CLEAR_WORDS, "C&lear the words of an update…", "Ctrl+Shift+L", "list-checks"),
    _record(Do.WITHDRAW, "W&ithdraw…", "Ctrl+Shift+W", "x", starts_group=True),
    Spec(Do.DISPOSE, "&Record", "Dispose of words for &good…", needs_item=True, writes=True),
    Spec(Do.UNDO, "&Record", "&Undo what was just recorded…", ("Ctrl+Z",), "undo-2", writes=True),
    Spec(Do.AMEND, "&Item", "&Amend the recommendation…", ("F2",), "square-pen", needs_item=True, writes=True),
    Spec(
        Do.LINKS,
        "&Item",
        "&Links to other recommendations…",
        ("Ctrl+L",),
        "external-link",
        needs_item=True,
        writes=True,
    ),
    Spec(Do.CHAIN, "&Item", "&First said, said again…", ("Ctrl+Shift+G",), "history", needs_item=True),
    Spec(Do.REPORT, "&Item", "The &report it is from…", ("Ctrl+D",), "file-text", needs_item=True, starts_group=True),
    Spec(Do.OPEN_REPORT, "&Item", "Open the &document of the report", ("Ctrl+R",), "file-text", needs_item=True),
    Spec(Do.OPEN_EVIDENCE, "&Item", "Open &evidence", ("Ctrl+E",), "paperclip", needs_item=True),
    Spec(Do.SEARCH, "&View", "&Search", ("Ctrl+F",), "search"),
    Spec(Do.CLEAR, "&View", "&Clear filters", ("Ctrl+Shift+F",), "list-checks"),
    Spec(Do.PAST, "&View", "Look at an &earlier day…", ("Ctrl+T",), "clock", starts_group=True),
    Spec(Do.AS_NOW, "&View", "By the &body now responsible", ("Ctrl+Y",), "building"),
    Spec(Do.SORT_REFERENCE, "&View", "Sort by &reference", ("Ctrl+1",), submenu="S&ort by"),
    Spec(Do.SORT_RECOMMENDATION, "&View", "Sort by re&commendation", ("Ctrl+2",), submenu="S&ort by"),
    Spec(Do.SORT_STATUS, "&View", "Sort by &status", ("Ctrl+3",), submenu="S&ort by"),
    Spec(Do.SORT_RESPONSE, "&View", "Sort by res&ponse", ("Ctrl+4",), submenu="S&ort by"),
    Spec(Do.SORT_TARGET, "&View", "Sort by &target date", ("Ctrl+5",), submenu="S&ort by"),
    Spec(Do.SORT_SCHEDULE, "&View", "Sort by sc&hedule", ("Ctrl+6",), submenu="S&ort by"),
    Spec(Do.NEXT_PANE, "&View", "&Next pane", ("F6",), "chevron-right", starts_group=True),
    Spec(Do.PREVIOUS_PANE, "&View", "&Previous pane", ("Shift+F6",)),
    Spec(Do.REFRESH, "&View", "Re&fresh", ("F5",), "refresh-cw"),
    Spec(Do.THEME_SYSTEM, "&View", "Colours of the s&ystem", starts_group=True),
    Spec(Do.THEME_LIGHT, "&View", "&Light colours", icon="sun"),
    Spec(Do.THEME_DARK, "&View", "&Dark colours", icon="moon"),
    Spec(Do.KEYS, "&Help", "&Keys", ("F1",), "info"),
)
RECORD_MENU = tuple(
    spec.do for spec in TABLE if spec.menu == "&Record" and spec.do not in (Do.RECORD, Do.UNDO, Do.DISPOSE)
)
ITEM_MENU = tuple(spec.do for spec in TABLE if spec.menu == "&Item")
CONTEXT_MENU = (*RECORD_MENU, *ITEM_MENU)


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

    def enable(self, *, shown: bool, is_past: bool) -> None:
        """Switch on what can be done: about an item while one is shown, recording while one looks at today."""
        for spec in TABLE:
            if spec.needs_item or spec.writes:
                self._made[spec.do].setEnabled((shown or not spec.needs_item) and not (spec.writes and is_past))

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


def written(keys: Sequence[str]) -> str:
    """Return keys as the system writes them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
