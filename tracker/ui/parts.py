"""Small parts that windows are put together from, marked with the names that the style sheet knows."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from tracker.ui.theme import Step, Theme

Layout = TypeVar("Layout", bound=QBoxLayout)


def label(
    text: str = "", *, step: Step = Step.BODY, strong: bool = False, muted: bool = False, wrap: bool = False
) -> QLabel:
    """Return a label of plain text at a step of type."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("step", step.name.lower())
    made.setProperty("strong", strong)
    made.setProperty("muted", muted)
    return made


def prose(text: str = "", *, step: Step = Step.BODY, strong: bool = False, muted: bool = False) -> QLabel:
    """Return a wrapped label whose text can be selected with the mouse and the keyboard."""
    made = label(text, step=step, strong=strong, muted=muted, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def button(text: str, on_click: Callable[[], None] | None = None, *, primary: bool = False) -> QPushButton:
    """Return a push button; at most one of a window is the primary one. An ampersand marks its key."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setAutoDefault(False)
    if on_click is not None:
        made.clicked.connect(on_click)
    return made


def link(text: str, on_click: Callable[[], None] | None = None) -> QPushButton:
    """Return a button that reads as a link."""
    made = button(text, on_click)
    made.setProperty("link", True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def rule() -> QFrame:
    """Return a hairline across."""
    made = QFrame()
    made.setProperty("rule", True)
    made.setFixedHeight(1)
    return made


def column(theme: Theme, *parts: QWidget | QLayout, margin: float = 0, gap: float = 2) -> QVBoxLayout:
    """Return parts one below the other; margin and gap in quarters of the font's height."""
    return _filled(QVBoxLayout(), theme, parts, margin, gap)


def row(theme: Theme, *parts: QWidget | QLayout, margin: float = 0, gap: float = 2) -> QHBoxLayout:
    """Return parts side by side; margin and gap in quarters of the font's height."""
    return _filled(QHBoxLayout(), theme, parts, margin, gap)


def _filled(layout: Layout, theme: Theme, parts: tuple[QWidget | QLayout, ...], margin: float, gap: float) -> Layout:
    edge = theme.space(margin)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(theme.space(gap))
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def stacked(*parts: QWidget) -> QWidget:
    """Return parts close below one another on the page's surface; the last takes the room there is."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, 1 if part is parts[-1] else 0)
    return on_surface(holder, "page")


def on_surface(widget: QWidget, surface: str) -> QWidget:
    """Give a widget the background of a named surface, and return it."""
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget
