"""Two issued reports side by side: totals by body, what differs, and what only one of them covers."""

from PySide6.QtWidgets import QTabWidget
from typing_extensions import override

from tracker.services.issuing import issued_data
from tracker.ui.issued.comparison_tables import Compared, compared, moved_words
from tracker.ui.issued.plain_model import PlainTableView
from tracker.ui.parts import button
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.window import Opening

_NAMES = ("Totals by body", "What differs", "Only in the earlier report", "Only in the later report")
_WIDTHS = ((26, *[0] * 15), (14, 22, 14, 38, 0), (14, 22, 30, 0), (14, 22, 30, 0))


class ComparisonWindow(HeadedWindow):
    """Compares the issued reports of two numbers."""

    def __init__(self, opening: Opening, numbers: tuple[int, int]) -> None:
        super().__init__(opening, "Two issued reports")
        self._numbers = numbers
        self._found: Compared | None = None
        self._build()
        self.load()

    def _build(self) -> None:
        theme = self.context.theme
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("Comparison")
        self.tabs.tabBar().setAccessibleName("What is compared")
        self.tables = [PlainTableView(theme, name) for name in _NAMES]
        for name, table in zip(_NAMES, self.tables, strict=True):
            self.tabs.addTab(table, name)
        self.copy_button = button("&Copy as text", self._copy)
        self.copy_button.setEnabled(False)
        self._lay_out(self.tabs, acts=(self.copy_button,), roomy=0, size=(150, 34))
        self.title.setText(f"Report {min(self._numbers)} and report {max(self._numbers)}")

    @override
    def load(self) -> None:
        register, (one, other) = self.register, self._numbers
        self.read(lambda: compared(issued_data(register, one), issued_data(register, other)), self._on_found)

    def _on_found(self, found: Compared) -> None:
        self._found = found
        self.told.setText(found.head)
        for at, (title, table) in enumerate(found.parts):
            self.tables[at].show_table(table, _WIDTHS[at])
            self.tabs.setTabText(at, title)
        self.copy_button.setEnabled(True)
        self.tell(moved_words(found))
        self.tables[0].setFocus()

    def _copy(self) -> None:
        if self._found is not None:
            self.copy(self._found.as_text())
