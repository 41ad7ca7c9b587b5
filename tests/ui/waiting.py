"""Waiting for what runs in the background, without sleeping longer than it takes."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tracker.ui.desk_context import Context

Kind = TypeVar("Kind", bound=QWidget)
_MOST_MS = 5000


def settle(context: Context) -> None:
    """Let everything that was started in the background be told."""
    QCoreApplication.processEvents()
    if not context.tasks.is_idle():
        loop, limit = QEventLoop(), QTimer()
        context.tasks.became_idle.connect(loop.quit)
        limit.timeout.connect(loop.quit)
        limit.start(_MOST_MS)
        loop.exec()
    assert context.tasks.is_idle(), "background work does not end"
    QCoreApplication.processEvents()
    if not context.tasks.is_idle():
        settle(context)


def shown(window: QWidget, kind: type[Kind]) -> Kind:
    """Return the one dialog or menu of a kind that is open over a window."""
    return _only([dialog for dialog in window.findChildren(kind) if dialog.isVisible()], kind)


def on_screen(kind: type[Kind]) -> Kind:
    """Return the one window of a kind that is open."""
    windows = QApplication.topLevelWidgets()
    return _only([window for window in windows if isinstance(window, kind) and window.isVisible()], kind)


def _only(found: list[Kind], kind: type[Kind]) -> Kind:
    assert len(found) == 1, f"{len(found)} of {kind.__name__} are open"
    return found[0]
