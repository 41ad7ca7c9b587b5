"""A window with the records of one kind: found at the left, shown, kept and amended at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from tracker.errors import BadInput
from tracker.services.changes import Changes
from tracker.ui.keeping.fields import Fields
from tracker.ui.keeping.finder import Finder, Listed
from tracker.ui.keeping.record_pane import RecordPane
from tracker.ui.parts import button, column, label, on_surface, prose
from tracker.ui.records.history_dialog import RecordHistoryDialog
from tracker.ui.records.window import Opening, RecordWindow
from tracker.ui.theme import Step

Work = Callable[[], Changes]
_TEACHING, _RECORD = range(2)


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of a window of records: of its list, of a new record, and what it teaches while nothing is shown."""

    records: str
    find: str
    new: str
    new_title: str
    teach: str


class RecordsWindow(RecordWindow):
    """Keeps records of one kind. A concrete class makes `form` and says how records are read, listed and kept."""

    texts: Texts

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening, self.texts.records)
        self.known: Any = None
        self.form = self.make_form()
        self._build()
        self._connect()
        self.refresh()
        self.finder.search.setFocus()
        self.load()

    # What a concrete class says.

    def make_form(self) -> Fields:
        """Return the fields of a record."""
        raise NotImplementedError

    def acts(self) -> Sequence[QPushButton]:
        """Return the buttons of what else can be done with a record that is kept."""
        return ()

    def foot_acts(self) -> Sequence[QPushButton]:
        """Return the buttons of what concerns no record that is shown."""
        return ()

    def read_known(self) -> Any:
        """Return all that the window knows; called in the background."""
        raise NotImplementedError

    def listed(self, known: Any) -> Sequence[Listed]:
        """Return the records as the list shows them, in their order."""
        raise NotImplementedError

    def show_record(self, chosen: UUID | None) -> tuple[str, str]:
        """Fill the fields with a record, or with nothing for a new one; return its title and what is said beneath."""
        raise NotImplementedError

    def keeping(self, chosen: UUID | None, person: str, why: str) -> Work:
        """Return the work that keeps what the fields say; BadInput where they say nothing sound."""
        raise NotImplementedError

    # What all have in common.

    def _build(self) -> None:
        theme = self.context.theme
        texts = self.texts
        self.finder = Finder(theme, texts.records, texts.find, texts.new)
        self.pane = RecordPane(theme, self.form, self.acts())
        self.place = QStackedWidget()
        self.place.addWidget(self._teaching())
        self.place.addWidget(self.pane)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.finder)
        panes.addWidget(self.place)
        panes.setStretchFactor(1, 1)
        panes.setHandleWidth(1)
        self._lay_out(panes, acts=tuple(self.foot_acts()))
        panes.setSizes([theme.width(40), theme.width(110)])

    def _teaching(self) -> QWidget:
        theme, page = self.context.theme, QWidget()
        told = prose(self.texts.teach, muted=True)
        told.setMaximumWidth(theme.width(64))
        self.teach_button = button(self.texts.new.replace("&", ""), self._on_new)
        layout = column(theme, label(self.texts.records, step=Step.TITLE, strong=True), told, margin=6, gap=3)
        layout.addWidget(self.teach_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        page.setLayout(layout)
        return on_surface(page, "page")

    def _connect(self) -> None:
        self.finder.wanted.connect(self._on_wanted)
        self.finder.new_wanted.connect(self._on_new)
        self.pane.changed.connect(self.refresh)
        self.pane.keep_wanted.connect(self.try_keep)
        self.pane.discard_wanted.connect(self._discard)
        self.pane.history_wanted.connect(self._on_history)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.try_keep)
        QShortcut(QKeySequence("Ctrl+F"), self, self._on_find)
        QShortcut(QKeySequence("Ctrl+N"), self, self._on_new)

    @override
    def load(self) -> None:
        self._reload(self.chosen)

    @property
    def chosen(self) -> UUID | None:
        """The record that is shown; None where none is, or a new one."""
        return self.pane.chosen if self._is_shown() else None

    def _is_shown(self) -> bool:
        return self.place.currentIndex() == _RECORD

    def _is_new(self) -> bool:
        return self._is_shown() and self.pane.chosen is None

    def _reload(self, chosen: UUID | None, *, newest: bool = False) -> None:
        """Read everything again, and show a record: one chosen before, or with `newest` the one that was just made."""
        before = {record.id for record in self.listed(self.known)} if self.known is not None else set()
        self.read(self.read_known, lambda known: self._on_read(known, chosen, before if newest else None))

    def _on_read(self, known: Any, chosen: UUID | None, before: set[UUID] | None) -> None:
        self.known = known
        records = self.listed(known)
        if before is not None:
            chosen = next((record.id for record in records if record.id not in before), chosen)
        elif chosen is None and not self._is_new() and records:
            chosen = records[0].id
        self.finder.show_records(records, chosen)
        if chosen in {record.id for record in records}:
            self._show(chosen)
        elif not self._is_new():
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.place.setCurrentIndex(_TEACHING)
        self.refresh()

    def _show(self, chosen: UUID | None) -> None:
        """Show a record, or the fields of a new one."""
        self.refusal.hide()
        self.pane.show_record(chosen, lambda: self.show_record(chosen))
        self.place.setCurrentIndex(_RECORD)
        self.refresh()

    @override
    def is_changed(self) -> bool:
        return self._is_shown() and self.form.is_changed()

    def refresh(self) -> None:
        """Judge again what can be done."""
        self.pane.refresh(is_busy=self._is_busy)

    @override
    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self.finder.setEnabled(not busy)
        self.form.setEnabled(not busy)
        self.refresh()

    def try_keep(self) -> None:
        """Keep what the fields say; where something is missing, go there and say so."""
        if not self.is_changed() or self._is_busy:
            return
        if self.pane.fault() is not None:
            self.pane.go_to_fault()
        else:
            self.as_person(self._keep)

    def _keep(self, person: str) -> None:
        chosen = self.chosen
        try:
            work = self.keeping(chosen, person, self.pane.why.text().strip())
        except BadInput as fault:
            self.refuse(str(fault))
            return
        self.keep(work, lambda _: self._on_kept(chosen))

    def _on_kept(self, chosen: UUID | None) -> None:
        self.tell("Kept." if chosen is None else "Kept; what it was before stays in its history.")
        self.form.loading(lambda: None)
        self._reload(chosen, newest=chosen is None)

    def _on_wanted(self, wanted: UUID) -> None:
        if wanted == self.chosen:
            return
        if self.is_changed():
            # Nothing is said where the answer is no: what is shown stays the chosen one.
            self.finder.choose(self.chosen)
        self.leave(lambda: self._go_to(wanted))

    def _go_to(self, wanted: UUID) -> None:
        self.finder.choose(wanted)
        self.tell("")
        self._show(wanted)

    def _on_new(self) -> None:
        self.leave(self._begin_new)

    def _begin_new(self) -> None:
        self.finder.choose(None)
        self.tell("")
        self._show(None)
        self.form.go_to_first()

    def _discard(self) -> None:
        if self._is_new():
            self._show_nothing()
            self.load()
            self.finder.search.setFocus()
        else:
            self._show(self.chosen)

    def _on_find(self) -> None:
        self.finder.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.search.selectAll()

    def _on_history(self) -> None:
        if self.chosen is not None:
            self.show_history(self.chosen)

    def show_history(self, record: UUID) -> None:
        """Open the history of a record, from which an entry can be taken back."""
        told = "Taken back; the entry stays in the history, struck through."
        RecordHistoryDialog(self.over(told), record).open()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), QLineEdit):
            self.try_keep()
        else:
            super().keyPressEvent(event)
