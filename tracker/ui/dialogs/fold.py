"""A line that unfolds the fields that are seldom needed; what was written in them counts, folded or not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from tracker.ui.dialogs.form import FormDialog
from tracker.ui.icons import icon


class Fold(QToolButton):
    """Shows and hides fields of a dialog, which were added after it; an ampersand in its words marks its key."""

    def __init__(self, dialog: FormDialog, words: str) -> None:
        super().__init__()
        self._dialog = dialog
        self._fields: Sequence[QWidget] = ()
        self._theme = dialog.context.theme
        self.is_open = False
        self.setText(words)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)
        self._theme.changed.connect(self._show_state)
        dialog.add_line(self)

    def hold(self, *fields: QWidget) -> None:
        """Take the fields that it folds away."""
        self._fields = fields
        self._show_state()

    def _on_clicked(self) -> None:
        self.is_open = not self.is_open
        self._show_state()
        if self.is_open and self._fields:
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        self.setIcon(icon(self._theme, "chevron-down" if self.is_open else "chevron-right"))
        self.setAccessibleDescription("unfolded" if self.is_open else "folded")
        for field in self._fields:
            self._dialog.show_field(field, shown=self.is_open)
