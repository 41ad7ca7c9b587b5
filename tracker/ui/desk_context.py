"""What every window and dialog of the desk is given: no window reaches for anything global."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from tracker.ui.settings_store import SettingsStore
from tracker.ui.tasks import Tasks
from tracker.ui.theme import Theme
from tracker.ui.voice import Voice


def open_with_system(path: Path) -> bool:
    """Open a file with the program that the system has for it; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_address_with_system(address: str) -> bool:
    """Open an address with the program that the system has for it; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromUserInput(address))


@dataclass(frozen=True, slots=True)
class Context:
    """The voice, the tasks, the theme, the settings, and how files and addresses are opened outside the program."""

    voice: Voice
    tasks: Tasks
    theme: Theme
    settings: SettingsStore
    opener: Callable[[Path], bool] = open_with_system
    open_address: Callable[[str], bool] = open_address_with_system

    @property
    def home(self) -> Path:
        """Return the folder of settings and books on this PC."""
        return self.settings.home
