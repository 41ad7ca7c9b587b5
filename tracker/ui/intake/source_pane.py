"""The source beside the proposals: the page itself of a PDF, or the text, at the place of the proposal looked at."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tracker.domain.mending import places_of
from tracker.domain.proposal import Proposal, Reading
from tracker.ui.intake.page_view import PageView
from tracker.ui.intake.places import lines_of
from tracker.ui.intake.source_view import Selection, SourceView
from tracker.ui.theme import Theme


class SourcePane(QStackedWidget):
    """Shows one document; `moved` tells when another place of it is highlighted."""

    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = SourceView(theme)
        self.pages = PageView(theme)
        self._reading: Reading | None = None
        self._places: tuple[range, ...] = ()
        self._place = 0
        self.has_pages = False
        self.addWidget(self.text)
        self.addWidget(self.pages)

    def show_document(self, path: Path, reading: Reading) -> None:
        """Show a document as it was read; a PDF as its pages, if they can be drawn."""
        self._reading = reading
        self._places, self._place = (), 0
        self.text.show_lines([line.text for line in reading.source])
        is_placed = any(line.box is not None for line in reading.source)
        self.has_pages = is_placed and self.pages.show_document(path, reading.source)
        self.show_text(is_wanted=False)

    def close_document(self) -> None:
        """Let go of the file."""
        self.pages.close_document()

    def show_text(self, *, is_wanted: bool) -> None:
        """Show the text, as lines that can be read out and copied, or the pages where the document has them."""
        shown = self.text if is_wanted or not self.has_pages else self.pages
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self._highlight()

    @property
    def shows_pages(self) -> bool:
        """Tell whether the pages are shown."""
        return self.currentWidget() is self.pages

    def point_at(self, proposal: Proposal) -> None:
        """Highlight where the document prints a proposal, its first place first."""
        if self._reading is None:
            return
        source = self._reading.source
        spots = (replace(proposal, page=spot.page, line=spot.line) for spot in places_of(proposal))
        self._places = tuple(lines for placed in spots if (lines := lines_of(placed, source)))
        self._place = 0
        self._highlight()

    def go_to_next_place(self) -> None:
        """Go to the next place where the document prints the proposal."""
        if self._places:
            self._place = (self._place + 1) % len(self._places)
            self._highlight()

    def _highlight(self) -> None:
        lines = self._places[self._place] if self._places else range(0)
        others = [place for place in self._places if place is not lines]
        self.text.point_at(lines)
        if self.has_pages:
            self.pages.point_at(lines, others)
        self.moved.emit()

    def place_words(self) -> str:
        """Say which page, or line, of how many is highlighted, and which place of how many."""
        if self._reading is None or not self._places:
            return ""
        first = self._places[self._place].start
        page = self._reading.source[first].page
        if page is not None and self.has_pages:
            where = f"Page {page:,} of {self.pages.page_count:,}"
        else:
            where = f"Line {first + 1:,} of {len(self._reading.source):,} lines"
        if len(self._places) == 1:
            return where
        return f"{where} (place {self._place + 1} of {len(self._places)}, F7)"

    def marked_text(self) -> str:
        """Return the highlighted words."""
        return self.text.marked_text()

    def selection(self) -> Selection | None:
        """Return what is selected in what is shown."""
        selection = self.pages.selection() if self.shows_pages else self.text.selection()
        if selection is None or self._reading is None:
            return None
        return replace(selection, page=self._reading.source[selection.line - 1].page)
