"""The dialog that asks, once, who records on this PC."""

from collections.abc import Callable
from typing import Self

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.parts import label

_TOLD = "Everything that is recorded is signed with the name of whoever typed it. You are asked only once on this PC."


class PersonDialog(FormDialog):
    """Asks for a name."""

    def __init__(self, context: Context, parent: QWidget | None, then: Callable[[str], None]) -> None:
        super().__init__(context, parent, "Your name", "Keep")
        self._then = then
        self._build()
        self.begin()

    @classmethod
    def ask(cls, context: Context, parent: QWidget | None, then: Callable[[str], None]) -> Self:
        """Open the dialog; `then` hears the name."""
        dialog = cls(context, parent, then)
        dialog.open()
        return dialog

    def _build(self) -> None:
        self.head.addWidget(label(_TOLD, wrap=True))
        self.name = QLineEdit(self.context.settings.now.person)
        self.add_field("&Name", self.name, lambda: None if self.name.text().strip() else "A name is needed.")
        self.name.setFocus()

    @override
    def _submit(self) -> None:
        self.accept()
        self._then(self.name.text().strip())
