"""The history of one record: who kept and amended it, when, why and what changed; an entry can be taken back."""

from collections.abc import Callable
from typing import Self
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from tracker.domain.amendments import Amendment
from tracker.domain.dates import short_day
from tracker.services.changes import Changes
from tracker.services.keeping import amendments, take_back
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.enter_key import press_focused
from tracker.ui.geometry import resize_within
from tracker.ui.keeping.reason_dialog import ReasonDialog
from tracker.ui.keeping.words import field_words
from tracker.ui.parts import button, column, label, row
from tracker.ui.theme import Step

# The record, what it is called, and who records.
About = tuple[UUID, str, str]


class HistoryDialog(QDialog):
    """Lists what was recorded of a record, the newest first."""

    def __init__(
        self,
        context: Context,
        register: Register,
        parent: QWidget | None,
        about: About,
        on_changed: Callable[[Changes], object],
    ) -> None:
        super().__init__(parent)
        self._context, self._register = context, register
        self._record, self._title, self._person = about
        self._on_changed = on_changed
        self._entries: list[Amendment] = []
        self._build()
        self._connect()
        self._load()

    @classmethod
    def show_over(
        cls,
        context: Context,
        register: Register,
        parent: QWidget | None,
        about: About,
        on_changed: Callable[[Changes], object],
    ) -> Self:
        """Open the history of a record over a window; `on_changed` hears what is taken back."""
        dialog = cls(context, register, parent, about, on_changed)
        dialog.open()
        return dialog

    def _build(self) -> None:
        theme = self._context.theme
        self.setWindowTitle(f"History – {self._title}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.entries = QListWidget()
        self.entries.setAccessibleName("History, the newest first")
        self.entries.setProperty("framed", True)
        self.entries.setWordWrap(True)
        self.entries.setSpacing(theme.space(0.5))
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.reason = label(step=Step.SMALL, muted=True, wrap=True)
        self.take_back_button = button("&Take back…", self._on_take_back)
        self.close_button = button("Close", self.accept)
        foot = row(theme, self.reason, self.take_back_button, self.close_button)
        foot.setStretch(0, 1)
        head = label(self._title, step=Step.LARGE, strong=True, wrap=True)
        frame = column(theme, head, self.entries, foot, margin=4, gap=3)
        frame.setStretch(1, 1)
        self.setLayout(frame)
        resize_within(self, QSize(theme.width(96), theme.metrics().lineSpacing() * 26), self.screen())

    def _connect(self) -> None:
        self.entries.currentRowChanged.connect(self._refresh)

    def _load(self) -> None:
        register, record = self._register, self._record
        self._reading = self._context.tasks.run(lambda: amendments(register, record), self._on_read)

    def _on_read(self, found: tuple[Amendment, ...]) -> None:
        self._entries = list(reversed(found))
        self.entries.clear()
        for entry in self._entries:
            item = QListWidgetItem(self._told(entry))
            if entry.withdrawn_because is not None:
                font = self._context.theme.font()
                font.setStrikeOut(True)
                item.setFont(font)
            self.entries.addItem(item)
        self.entries.setCurrentRow(0)
        self.entries.setFocus()
        self._refresh()

    def _told(self, entry: Amendment) -> str:
        day = short_day(entry.recorded_at.astimezone().date())
        verb = "Added" if entry.is_first else "Amended"
        why = f": {entry.why}" if entry.why else ""
        lines = [f"{day} · {verb} by {entry.recorded_by}{why}"]
        lines += [f"{field_words(c.field)}: {c.before} → {c.after}" for c in entry.changes]
        if entry.withdrawn_because is not None:
            lines.append(f"Taken back: {entry.withdrawn_because}")
        return "\n".join(lines)

    def _current(self) -> Amendment | None:
        place = self.entries.currentRow()
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def _refresh(self) -> None:
        entry = self._current()
        stands = entry is not None and entry.withdrawn_because is None
        self.take_back_button.setEnabled(stands)
        self.reason.setText("" if stands or entry is None else "This entry was taken back already.")

    def _on_take_back(self) -> None:
        entry = self._current()
        if entry is None:
            return
        register, record, person = self._register, self._record, self._person
        what = "what was added" if entry.is_first else "this amendment"
        ReasonDialog(
            self._context,
            self,
            "Take back",
            f"{self._title}: {what} will be withdrawn, and what was kept before it holds again.",
            lambda reason: take_back(register, record, entry.entry_id, person, reason),
            self._on_taken_back,
        ).open()

    def _on_taken_back(self, changes: Changes) -> None:
        self._on_changed(changes)
        self._load()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        self._reading.cancel()
        super().done(result)
