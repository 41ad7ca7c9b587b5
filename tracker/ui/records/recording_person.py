"""Who records on this PC: asked once, and kept in the settings."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tracker.ui.desk_context import Context
from tracker.ui.dialogs.person import PersonDialog


def as_person(context: Context, parent: QWidget | None, then: Callable[[str], object]) -> None:
    """Tell `then` who records, after asking where that is not known yet; nothing is told where nobody is named."""

    def named(name: str) -> None:
        context.settings.change(person=name)
        then(name)

    if context.settings.now.person:
        then(context.settings.now.person)
    else:
        PersonDialog.ask(context, parent, named)
