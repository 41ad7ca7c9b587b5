"""The preview of a report: its pages to look at, its words for whoever listens to them, and a search in both."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from tracker.domain.said import Said
from tracker.ui.dialogs.keys import Line
from tracker.ui.parts import column
from tracker.ui.printing.pages_view import PagesView
from tracker.ui.printing.search_bar import SearchBar
from tracker.ui.printing.text_view import TextView
from tracker.ui.theme import Theme

PREVIEW_KEYS: tuple[Line, ...] = (
    ("Search the report", "Ctrl+F"),
    ("Next place, the one before, leave the search", "F3, Shift+F3, Esc"),
    ("Page by page; in the text, heading by heading", "Ctrl+Page Down, Ctrl+Page Up"),
    ("Larger, smaller, as wide as the window", "Ctrl++, Ctrl+-, Ctrl+0"),
)


class Preview(QWidget):
    """Tabs over the same report: pages and text; a window may add one of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabWidget()
        self.pages, self.text = PagesView(self), TextView(theme)
        self.search = SearchBar(theme)
        self.tabs.setAccessibleName("Preview")
        self.tabs.tabBar().setAccessibleName("Preview: pages or text")
        self.tabs.addTab(self.pages, "Pages")
        self.tabs.addTab(self.text, "Text")
        self.setLayout(column(theme, self.search, self.tabs, gap=0))
        self.setMinimumWidth(theme.width(48))
        self._connect()

    def _connect(self) -> None:
        self.pages.matches_changed.connect(self.search.refresh)
        self.search.left.connect(lambda: self.tabs.currentWidget().setFocus())
        self.tabs.currentChanged.connect(self._on_tab)
        self._on_tab()

    def _on_tab(self) -> None:
        self.search.search_in(self.text if self.tabs.currentWidget() is self.text else self.pages)

    def show_report(self, pdf: bytes, said: Sequence[Said]) -> None:
        """Show a report's pages and its words."""
        self.pages.show_pdf(pdf)
        self.text.show_said(said)
        self.search.refresh()

    def begin_search(self) -> None:
        """Search the pages, or the text where that is shown."""
        if self.tabs.currentWidget() not in (self.pages, self.text):
            self.tabs.setCurrentWidget(self.pages)
        self.search.begin()

    def leave_search(self) -> bool:
        """Leave the search; say whether there was any to leave."""
        was_open = not self.search.isHidden()
        if was_open:
            self.search.leave()
        return was_open

    def _search_on(self, by: int) -> None:
        """Go to the next place or the one before; where nothing is searched for, begin to."""
        if self.search.isHidden():
            self.begin_search()
        else:
            self.search.step(by)

    def turn(self, by: int) -> None:
        """Go on by a page, in the text by a heading; back where `by` is -1. What else is shown stays as it is."""
        if self.tabs.currentWidget() is self.pages:
            self.pages.turn(by)
        elif self.tabs.currentWidget() is self.text:
            self.text.go_to_heading(by)

    def listen_in(self, window: QWidget) -> None:
        """Let a window hear the keys of the preview wherever its focus is."""
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+F": self.begin_search,
            "F3": lambda: self._search_on(1),
            "Shift+F3": lambda: self._search_on(-1),
            "Ctrl+PgDown": lambda: self.turn(1),
            "Ctrl+PgUp": lambda: self.turn(-1),
            "Ctrl++": lambda: self.pages.zoom(1),
            "Ctrl+=": lambda: self.pages.zoom(1),
            "Ctrl+-": lambda: self.pages.zoom(-1),
            "Ctrl+0": self.pages.fit_width,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), window, act)
