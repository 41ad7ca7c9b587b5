"""The right pane: one item as a story that can be read, selected and copied; files dropped on it become evidence."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QStackedWidget, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from tracker.domain.status import Meaning
from tracker.services.detail import Detail
from tracker.ui.desk.story import story_html
from tracker.ui.desk.telling import sign_side, story_style
from tracker.ui.desk.wheres import EVIDENCE, SIBLING, SOURCE, WITHDRAW
from tracker.ui.parts import label, on_surface
from tracker.ui.signs import paint_sign
from tracker.ui.theme import Theme

_HINT = (
    "Choose a recommendation in the list to see its words, its history and its evidence.\n\n"
    "Up and Down move in the list, F6 moves between the panes, Ctrl+F searches, Ctrl+U records, F1 shows all keys."
)


class DetailPane(QStackedWidget):
    """Shows one `Detail`, or a hint of the keys where nothing is chosen."""

    source_wanted = Signal()
    evidence_wanted = Signal(UUID)
    withdrawal_wanted = Signal(UUID)
    sibling_wanted = Signal(int)
    files_dropped = Signal(list)
    led_to = Signal(str, str)  # where any other link of the story leads, and what it is about

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._detail: Detail | None = None
        self._is_past = False
        self._build()
        self._connect()
        self.clear()

    def _build(self) -> None:
        on_surface(self, "window")
        self.setAccessibleName("The item that is chosen")
        self._empty = QWidget()
        self.hint = label(_HINT, muted=True, wrap=True)
        layout = QVBoxLayout(self._empty)
        margin = self._theme.space(6)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.hint)
        layout.addStretch()
        self.story = _Story()
        self.addWidget(self._empty)
        self.addWidget(self.story)
        self.setFocusProxy(self.story)
        self.setMinimumWidth(self._theme.width(44))

    def _connect(self) -> None:
        self.story.anchorClicked.connect(self._on_link)
        self.story.files_dropped.connect(self.files_dropped)
        self._theme.changed.connect(self._on_theme)

    @property
    def detail(self) -> Detail | None:
        """Return what is shown."""
        return self._detail

    def clear(self) -> None:
        """Show the hint of the keys."""
        self._detail = None
        self.story.setHtml("")
        self.setCurrentWidget(self._empty)

    def show_detail(self, detail: Detail, *, is_past: bool = False) -> None:
        """Tell a story; the same item told anew keeps its place. Of an earlier day nothing in it can be changed."""
        self._is_past = is_past
        self.story.setAcceptDrops(not is_past)
        is_same = self._detail is not None and self._detail.row.id == detail.row.id
        place = self.story.verticalScrollBar().value() if is_same else 0
        self._detail = detail
        self._tell()
        self.setCurrentWidget(self.story)
        self.story.verticalScrollBar().setValue(place)

    def _tell(self) -> None:
        if self._detail is None:
            return
        document = self.story.document()
        document.setDefaultFont(self._theme.font())
        document.setDefaultStyleSheet(story_style(self._theme))
        document.setDocumentMargin(self._theme.space(4))
        for meaning in Meaning:
            document.addResource(
                QTextDocument.ResourceType.ImageResource, QUrl(f"sign:{meaning.value}"), self._sign(meaning)
            )
        self.story.setHtml(story_html(self._detail, self._theme, is_past=self._is_past))
        row = self._detail.row
        self.story.setAccessibleName(f"{row.body}: {row.ref}, history and evidence")

    def _sign(self, meaning: Meaning) -> QImage:
        tone = self._theme.tone(meaning)
        side, ratio = sign_side(self._theme), self.devicePixelRatioF()
        image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_sign(painter, QRectF(0, 0, side, side), tone.sign, tone.text)
        painter.end()
        return image

    def _on_theme(self) -> None:
        self._tell()

    def _on_link(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        if kind == SOURCE:
            self.source_wanted.emit()
        elif kind == EVIDENCE:
            self.evidence_wanted.emit(UUID(target))
        elif kind == WITHDRAW:
            self.withdrawal_wanted.emit(UUID(target))
        elif kind == SIBLING:
            self.sibling_wanted.emit(int(target))
        else:
            self.led_to.emit(kind, target)


class _Story(QTextBrowser):
    """The document itself. Tab moves between its links, Enter follows one; text is selected with the arrow keys."""

    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName("History and evidence")
        self.setProperty("surface", "window")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = _files_of(event)
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    @staticmethod
    def _judge(event: QDropEvent) -> None:
        if _files_of(event):
            event.acceptProposedAction()
        else:
            event.ignore()


def _files_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
