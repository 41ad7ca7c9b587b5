"""The one voice to the user: telling, asking to confirm, and asking for a file.

Nothing here blocks: an answer comes back through the function that is given.
"""

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from tracker.errors import TrackerError
from tracker.ui.crash_window import CrashWindow

_DELETE = Qt.WidgetAttribute.WA_DeleteOnClose

Answer = Callable[[], None]
PathAnswer = Callable[[Path], None]


class Voice(Protocol):
    """What windows and dialogs may say and ask; a recorder stands in for it in tests."""

    def inform(self, sentence: str) -> None:
        """Tell something that needs no action."""

    def warn(self, sentence: str) -> None:
        """Tell something that the user should act on."""

    def fail(self, fault: BaseException) -> None:
        """Tell a fault: the world's in its own sentence, one of ours in a crash window."""

    def confirm(self, question: str, verb: str, then: Answer) -> None:
        """Ask before something that loses work; `then` is called only on a yes, whose button says the verb."""

    def ask_open(self, title: str, filters: str, then: PathAnswer) -> None:
        """Ask for a file to read."""

    def ask_folder(self, title: str, then: PathAnswer) -> None:
        """Ask for a folder to open."""

    def ask_save(self, title: str, suggestion: Path, filters: str, then: PathAnswer) -> None:
        """Ask where to write; overwriting has been confirmed when `then` is called."""


class WindowVoice:
    """The voice that speaks through windows, in front of whichever window is active."""

    def __init__(self, version: str) -> None:
        self._version = version
        # Without a window behind it nothing else would hold a dialog while it is open.
        self._open: set[QDialog] = set()

    def inform(self, sentence: str) -> None:
        """Show a sentence."""
        self._show(QMessageBox.Icon.Information, sentence)

    def warn(self, sentence: str) -> None:
        """Show a sentence as a warning."""
        self._show(QMessageBox.Icon.Warning, sentence)

    def fail(self, fault: BaseException) -> None:
        """Show the sentence of a fault of the world; a crash window for one of ours."""
        if isinstance(fault, TrackerError):
            self.warn(str(fault))
        else:
            trace = "".join(traceback.format_exception(fault))
            self._hold(CrashWindow.show_trace(_front(), self._version, trace))

    def confirm(self, question: str, verb: str, then: Answer) -> None:
        """Ask with two buttons: the verb, and to go back, which is the default."""
        box = self._box(QMessageBox.Icon.Question, question)
        yes = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton("Go back", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.setEscapeButton(back)
        box.buttonClicked.connect(lambda button: then() if button is yes else None)
        self._hold(box).open()

    def ask_open(self, title: str, filters: str, then: PathAnswer) -> None:
        """Ask with the system's file dialog."""
        dialog = QFileDialog(_front(), title, "", filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask_path(dialog, then)

    def ask_folder(self, title: str, then: PathAnswer) -> None:
        """Ask with the system's folder dialog."""
        dialog = QFileDialog(_front(), title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask_path(dialog, then)

    def ask_save(self, title: str, suggestion: Path, filters: str, then: PathAnswer) -> None:
        """Ask with the system's save dialog."""
        dialog = QFileDialog(_front(), title, str(suggestion), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
        # A name without an ending gets that of the kind which is chosen.
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_ending(kind)))
        self._ask_path(dialog, then)

    def _show(self, kind: QMessageBox.Icon, sentence: str) -> None:
        box = self._box(kind, sentence)
        box.addButton("Close", QMessageBox.ButtonRole.AcceptRole)
        self._hold(box).open()

    def _ask_path(self, dialog: QFileDialog, then: PathAnswer) -> None:
        dialog.setAttribute(_DELETE)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        self._hold(dialog).open()

    def _hold(self, dialog: QDialog) -> QDialog:
        self._open.add(dialog)
        dialog.finished.connect(lambda: self._open.discard(dialog))
        return dialog

    @staticmethod
    def _box(kind: QMessageBox.Icon, sentence: str) -> QMessageBox:
        box = QMessageBox(_front())
        box.setWindowTitle(QApplication.applicationDisplayName())
        box.setIcon(kind)
        box.setText(sentence)
        box.setAttribute(_DELETE)
        return box


def _ending(kind: str) -> str:
    """Return the ending that a kind of files names: "csv" of "Values (*.csv)"."""
    return kind.rpartition("*.")[2].rstrip(")")


def _front() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()
