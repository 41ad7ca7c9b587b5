"""The place of the preview: the report, or a sentence where there is none; a line says where it is an old one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tracker.domain.said import Said
from tracker.ui.parts import column, label
from tracker.ui.printing.making_bar import MakingBar
from tracker.ui.printing.preview import Preview
from tracker.ui.theme import Theme


class PreviewPane(QWidget):
    """Keeps the old report in sight while a new one is made, and says that it is old."""

    cancelled = Signal()
    wanted_again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar, self.preview, self.told = MakingBar(theme), Preview(theme), label(wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.setMargin(theme.space(4))
        self._place = QStackedWidget()
        self._place.addWidget(self.preview)
        self._place.addWidget(self.told)
        self.setLayout(column(theme, self.bar, self._place, gap=1))
        self._has_report = False
        self.bar.cancelled.connect(self.cancelled)
        self.bar.wanted_again.connect(self.wanted_again)

    @property
    def is_current(self) -> bool:
        """Whether a report is shown, and it is the one that was chosen."""
        return self._has_report and self.bar.isHidden() and self._place.currentWidget() is self.preview

    def show_making(self) -> None:
        """Say that a report is being made; an older one stays in sight."""
        self.show_page(0)
        self._place.setCurrentWidget(self.preview if self._has_report else self.told)
        if not self._has_report:
            self.told.setText("")

    def show_page(self, pages: int) -> None:
        """Say how many pages are done."""
        self.bar.show_making(pages, has_old=self._has_report)

    def show_stopped(self) -> None:
        """Say that making was given up."""
        self.bar.show_stopped(has_old=self._has_report)

    def show_report(self, pdf: bytes, said: Sequence[Said]) -> None:
        """Show a report that was made."""
        self._has_report = True
        self.preview.show_report(pdf, said)
        self.bar.hide()
        self._place.setCurrentWidget(self.preview)

    def tell(self, sentence: str) -> None:
        """Say something in the place of the report."""
        self.bar.hide()
        self.told.setText(sentence)
        self._place.setCurrentWidget(self.told)

    def go_to_tab(self, at: int) -> None:
        """Show a tab, and bring the focus into it."""
        self.preview.tabs.setCurrentIndex(at)
        self.preview.tabs.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)
