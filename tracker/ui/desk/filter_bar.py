"""The line above the list: what it is narrowed to, as chips that can be taken off, and how many rows that leaves."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tracker.ui.filters import Filters, View
from tracker.ui.icons import icon
from tracker.ui.parts import button, label, link, on_surface
from tracker.ui.theme import Theme


class FilterBar(QWidget):
    """Shows filters, and says which filters are left when one is taken off."""

    filters_chosen = Signal(Filters)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filters = Filters()
        self._chips: list[QPushButton] = []
        self._rows = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        on_surface(self, "page")
        self.setAccessibleName("Filters")
        self._count = label(muted=True)
        self._clear = link("Clear filters")
        self._layout = QHBoxLayout(self)
        across, down = self._theme.space(3), self._theme.space(2)
        self._layout.setContentsMargins(across, down, across, down)
        self._layout.setSpacing(self._theme.space(1.5))
        self._layout.addWidget(self._clear)
        self._layout.addStretch()
        self._layout.addWidget(self._count)
        self.setFixedHeight(self._theme.space(11))

    def _connect(self) -> None:
        self._theme.changed.connect(self._on_theme)
        self._clear.clicked.connect(lambda: self.filters_chosen.emit(self._filters.cleared()))

    def _on_theme(self) -> None:
        self.show_filters(self._filters)

    def show_filters(self, filters: Filters) -> None:
        """Show one chip for each thing that narrows the list."""
        self._filters = filters
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(words, left) for words, left in _removals(filters)]
        for place, chip in enumerate(self._chips):
            self._layout.insertWidget(place, chip)
        self._clear.setVisible(len(self._chips) > 1)

    def show_count(self, words: str) -> None:
        """Show how many rows there are."""
        self._rows = words
        self._count.setText(words)

    def show_selected(self, number: int) -> None:
        """Say how many rows are selected, where it is more than one: what is recorded then is about all of them."""
        self._count.setText(f"{number:,} selected of {self._rows}" if number > 1 else self._rows)

    def _chip(self, words: str, left: Callable[[], Filters]) -> QPushButton:
        chip = button(words, lambda: self.filters_chosen.emit(left()))
        chip.setProperty("chip", True)
        chip.setIcon(icon(self._theme, "x"))
        chip.setLayoutDirection(self.layoutDirection().RightToLeft)
        chip.setAccessibleName(f"Take off the filter {words}")
        chip.setToolTip(f"Take off the filter {words}")
        return chip


def _removals(filters: Filters) -> list[tuple[str, Callable[[], Filters]]]:
    found: list[tuple[str, Callable[[], Filters]]] = []
    if filters.view is not View.ALL:
        found.append((filters.view.value, lambda: replace(filters, view=View.ALL)))
    if filters.body is not None:
        found.append((filters.body.label, lambda: replace(filters, body=None)))
    if filters.publication is not None:
        found.append((filters.publication.label, lambda: replace(filters, publication=None)))
    if filters.theme is not None:
        found.append((filters.theme, lambda: replace(filters, theme=None)))
    if filters.as_now:
        found.append(("As now responsible", lambda: filters.by_responsible(as_now=False)))
    if filters.search.strip():
        found.append((f"“{filters.search.strip()}”", lambda: replace(filters, search="")))
    return found
