"""The window that a fault of our own making gets: what is safe, and the versions and trace to copy."""

import platform
from typing import Self

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

_SENTENCE = (
    "Something went wrong inside the program. What you have recorded is safe in the register. "
    "Copy the details below into a message to whoever looks after the program."
)


class CrashWindow(QDialog):
    """Shows a trace, and lets it be copied. Only ever made on the UI thread."""

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(parent)
        self._details = details
        self._build()
        self._connect()
        self._load()

    @classmethod
    def show_trace(cls, parent: QWidget | None, version: str, trace: str) -> Self:
        """Show a trace with the versions it came from."""
        versions = (
            f"Recommendation Tracker {version}, Python {platform.python_version()}, PySide6 {pyside_version}, "
            f"{platform.platform()}"
        )
        window = cls(parent, f"{versions}\n\n{trace}")
        window.open()
        return window

    def _build(self) -> None:
        self.setWindowTitle("A fault in the program")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._told = QLabel(_SENTENCE)
        self._told.setWordWrap(True)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName("Details of the fault")
        self._told.setBuddy(self._text)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = self._buttons.addButton("Copy the details", QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        for part in (self._told, self._text, self._buttons):
            layout.addWidget(part)
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 24)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._copy.clicked.connect(self._on_copy)

    def _load(self) -> None:
        self._text.setPlainText(self._details)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
