"""What is written or chosen in fields: told whenever it changes, and taken to be compared with what it was."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget


def tell_changes(part: QWidget, on_changed: Callable[[], object]) -> None:
    """Call `on_changed` whenever something else is typed, chosen or ticked in a control; others never call it."""
    match part:
        case QLineEdit() | QPlainTextEdit():
            part.textChanged.connect(on_changed)
        case QComboBox():
            part.currentTextChanged.connect(on_changed)
        case QAbstractButton() if part.isCheckable():
            part.toggled.connect(on_changed)
        case QListWidget():
            part.itemChanged.connect(on_changed)
        case _:
            pass


def written_in(parts: Iterable[QWidget]) -> tuple[object, ...]:
    """Return what is typed, chosen or ticked in those parts that are controls, in their order."""
    return tuple(written for part in parts if (written := _written(part)) is not None)


def _written(part: QWidget) -> object:
    match part:
        case QLineEdit():
            return part.text()
        case QPlainTextEdit():
            return part.toPlainText()
        case QComboBox():
            return part.currentText()
        case QAbstractButton() if part.isCheckable():
            return part.isChecked()
        case QListWidget():
            return tuple(part.item(place).checkState() for place in range(part.count()))
        case _:
            return None
