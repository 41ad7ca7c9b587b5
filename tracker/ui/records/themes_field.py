"""Themes with commas between them; those in use are suggested for the one that is being typed."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView
from typing_extensions import override


class ThemesField(QLineEdit):
    """A line of themes. Down shows those in use that fit the last one, as typing does."""

    def __init__(self, in_use: Sequence[str]) -> None:
        super().__init__()
        self._in_use = tuple(in_use)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setPlaceholderText(
            "Commas between them" + (f", such as {', '.join(self._in_use[:3])}" if self._in_use else "")
        )
        self._offered = QStringListModel(self)
        self._finder = QCompleter(self._offered, self)
        self._popup = QListView()
        self._popup.setAccessibleName("Themes in use")
        self._finder.setPopup(self._popup)
        self._finder.setWidget(self)
        self._finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)

    def _connect(self) -> None:
        self.textEdited.connect(lambda _: self._offer(self._last()))
        self._finder.activated.connect(self._take)

    def themes(self) -> tuple[str, ...]:
        """Return the themes, each once; one that is in use is spelt as it is there."""
        spelt = {theme.casefold(): theme for theme in self._in_use}
        given = (" ".join(part.split()) for part in self.text().split(","))
        return tuple(dict.fromkeys(spelt.get(theme.casefold(), theme) for theme in given if theme))

    def set_themes(self, themes: Sequence[str]) -> None:
        """Write themes."""
        self.setText(", ".join(themes))
        self.setCursorPosition(0)

    def _last(self) -> str:
        return self.text().rpartition(",")[2].strip().casefold()

    def suggestions(self, begun: str) -> list[str]:
        """Return the themes in use that hold what was begun and are not written yet."""
        written = {theme.casefold() for theme in self.themes()}
        return [
            one for one in self._in_use if begun in one.casefold() and (one.casefold() not in written or one == begun)
        ]

    def _offer(self, begun: str) -> None:
        fit = self.suggestions(begun)
        self._offered.setStringList(fit)
        if fit and self.isVisible():
            self._finder.complete()
        else:
            self._popup.hide()

    def _take(self, theme: str) -> None:
        before = self.text().rpartition(",")[0].strip()
        self.setText(f"{before}, {theme}" if before else theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._offer(self._last())
        else:
            super().keyPressEvent(event)
