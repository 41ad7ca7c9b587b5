"""Showing a menu at a place, begun at its first line so that the keyboard goes on from there."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu


def popup(menu: QMenu, place: QPoint) -> None:
    """Show a menu with its first line chosen; it goes when it is left."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    menu.setActiveAction(menu.actions()[0])
