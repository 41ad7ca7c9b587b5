"""The right side of a window of records: one record, why it is amended, and what can be done with it."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.keeping.fields import Fields
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import button, column, label, on_surface, row
from tracker.ui.theme import Step, Theme

_KEEP_FIRST = "Keep or discard what you changed first"


class RecordPane(QWidget):
    """Shows a record that is kept, or the fields of a new one. It keeps nothing itself: it tells what is wanted."""

    changed = Signal()
    keep_wanted = Signal()
    discard_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, theme: Theme, form: Fields, acts: Sequence[QPushButton]) -> None:
        super().__init__()
        self._theme = theme
        self.form = form
        self.chosen: UUID | None = None
        self._build(acts)
        self._connect()

    def _build(self, acts: Sequence[QPushButton]) -> None:
        theme = self._theme
        self.head, self.beneath = BreakingLabel(step=Step.TITLE, strong=True), BreakingLabel(muted=True)
        self.history_button = button("&History…")
        self.acts = (*acts, self.history_button)
        doing = row(theme, *self.acts)
        doing.addStretch()
        frame = column(theme, self.head, self.beneath, doing, self.form, margin=4, gap=2)
        frame.addLayout(self._foot())
        frame.setStretch(3, 1)
        self.setLayout(frame)
        on_surface(self, "page")

    def _foot(self) -> QVBoxLayout:
        theme = self._theme
        self.why = QLineEdit()
        self.why.setAccessibleName("Why is it amended")
        self.why.setPlaceholderText("What it was before stays in the history, with this reason")
        self._why_name = label("Wh&y is it amended")
        name_field(self._why_name, self.why)
        asked = row(theme, self._why_name, self.why, gap=4)
        self.reason = label(step=Step.SMALL, muted=True, wrap=True)
        self.discard_button = button("&Discard changes")
        self.keep_button = button("&Keep", primary=True)
        self.keep_button.setToolTip("Ctrl+Enter")
        last = row(theme, self.reason, self.discard_button, self.keep_button)
        last.setStretch(0, 1)
        return column(theme, asked, last)

    def _connect(self) -> None:
        self.form.changed.connect(self.changed)
        self.why.textChanged.connect(self.changed)
        self.keep_button.clicked.connect(self.keep_wanted)
        self.discard_button.clicked.connect(self.discard_wanted)
        self.history_button.clicked.connect(self.history_wanted)

    def show_record(self, chosen: UUID | None, fill: Callable[[], tuple[str, str]]) -> None:
        """Show a record, or a new one (None); `fill` fills the fields, and returns the title and what is beneath it."""
        self.chosen = chosen
        told = ("", "")

        def load() -> None:
            nonlocal told
            told = fill()

        self.why.clear()
        self.form.loading(load)
        self.head.setText(told[0])
        self.beneath.setText(told[1])
        self.beneath.setVisible(bool(told[1]))
        for act in self.acts:
            act.setVisible(chosen is not None)

    def fault(self) -> str | None:
        """Return why nothing can be kept now, None where it can."""
        fault = self.form.first_fault()
        if fault is None and self.chosen is not None and not self.why.text().strip():
            return "Say why it is amended."
        return fault

    def go_to_fault(self) -> None:
        """Put the cursor where something is missing."""
        if self.form.first_fault() is not None:
            self.form.go_to_fault()
        else:
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, *, is_busy: bool) -> None:
        """Judge again what can be done."""
        is_changed, is_new = self.form.is_changed(), self.chosen is None
        is_asked = is_changed and not is_new
        self._why_name.setVisible(is_asked)
        self.why.setVisible(is_asked)
        fault = self.fault() if is_changed else None
        self.reason.setText(fault or "")
        self.keep_button.setEnabled(is_changed and not is_busy)
        self.keep_button.setAccessibleDescription(fault or "")
        self.discard_button.setEnabled(not is_busy and (is_changed or is_new))
        self.discard_button.setText("&Discard" if is_new else "&Discard changes")
        for act in self.acts:
            act.setEnabled(not is_changed and not is_busy)
            act.setToolTip(_KEEP_FIRST if is_changed else "")
