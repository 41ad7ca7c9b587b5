"""The fields that say in which language, from whom and to whom a report is, and which words it prints."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from tracker.errors import TrackerError
from tracker.services.ordering import Order
from tracker.settings import Settings
from tracker.ui.desk_context import Context
from tracker.ui.parts import column, label
from tracker.ui.printing.choices import parts_of
from tracker.ui.printing.labelled import Labelled
from tracker.ui.theme import Step, Theme

_INTERNAL = "Internal notes were written for colleagues only. With them, nobody outside may see this report."


class MannerFields(QWidget):
    """Chooses all that; internal notes are never printed unless they are asked for anew, which `warned` tells."""

    changed = Signal()
    warned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.language, self.author, self.distribution = QComboBox(), QLineEdit(), QLineEdit()
        self.language.addItem("English", "en")
        self.language.addItem("Welsh (draft)", "cy")
        self.cleared = QCheckBox("Cleared &words only")
        self.internal = QCheckBox("Print internal &notes")
        self.warning = label(_INTERNAL, step=Step.SMALL, wrap=True)
        self.warning.setProperty("fault", True)
        self.warning.hide()
        self.setLayout(
            column(
                theme,
                Labelled(theme, "&Language", self.language),
                Labelled(theme, "Auth&or", self.author),
                Labelled(theme, "Distri&bution, with semicolons between", self.distribution),
                self.cleared,
                self.internal,
                self.warning,
            )
        )
        self._connect()

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self.changed)
        self.author.textChanged.connect(self.changed)
        self.distribution.textChanged.connect(self.changed)
        self.cleared.toggled.connect(self.changed)
        self.internal.toggled.connect(self._on_internal)

    def load(self, settings: Settings) -> None:
        """Begin with from whom and to whom the last report was."""
        self.author.setText(settings.author or settings.person)
        self.distribution.setText(settings.distribution)

    def recipients(self) -> tuple[str, ...]:
        """Return to whom the report goes."""
        return parts_of(self.distribution.text(), ";")

    def _on_internal(self, is_on: bool) -> None:  # a signal's argument
        self.warning.setVisible(is_on)
        self.internal.setAccessibleDescription(_INTERNAL if is_on else "")
        if is_on:
            self.warned.emit()
        self.changed.emit()


def remember(context: Context, order: Order) -> None:
    """Keep from whom and to whom a report is, so that the next one begins with it."""
    try:
        context.settings.change(author=order.author, distribution="; ".join(order.distribution))
    except TrackerError as fault:
        context.voice.warn(str(fault))
