"""The marked letter of a label, which brings the focus to the field that it names."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def name_field(name: QLabel, field: QWidget) -> None:
    """Let a label's marked letter bring the focus to a field, also where a part of the field takes it."""
    taker = field
    while (proxy := taker.focusProxy()) is not None:
        taker = proxy
    # A label clicks the button that is its buddy, and so would choose what nobody chose.
    name.setBuddy(field if isinstance(taker, QAbstractButton) else taker)
