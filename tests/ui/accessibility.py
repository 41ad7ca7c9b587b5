"""What a screen reader would find: the controls of a window that have no name."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)


def nameless(window: QWidget) -> list[str]:
    """Return the controls of a window, and the window itself, that a screen reader could not name."""
    controls = [w for w in window.findChildren(QWidget) if _is_control(w)]
    found = [_told(c) for c in controls if not _name(c)]
    return found if window.windowTitle() or window.accessibleName() or not window.isWindow() else ["window", *found]


def _is_control(widget: QWidget) -> bool:
    # Scroll bars, headers and the insides of Qt's own controls are spoken for by what they belong to.
    if widget.objectName().startswith("qt_") or isinstance(widget, (QScrollBar, QHeaderView)):
        return False
    return isinstance(widget, _CONTROLS)


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _told(widget: QWidget) -> str:
    parents = []
    at: QWidget | None = widget
    while at is not None:
        parents.append(f"{type(at).__name__}({at.objectName()})")
        at = at.parentWidget()
    return " in ".join(parents)
