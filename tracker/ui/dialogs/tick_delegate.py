"""Boxes to tick in lists, drawn as check boxes look in forms, which Qt does not do in lists."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from tracker.ui.signs import Sign, paint_sign
from tracker.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class TickDelegate(QStyledItemDelegate):
    """Draws the lines of a list as Qt does, with a box of our own over its box."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        told = QStyleOptionViewItem(option)
        self.initStyleOption(told, index)
        box = QRectF(option.widget.style().subElementRect(element, told, option.widget)).adjusted(0.5, 0.5, -0.5, -0.5)
        surfaces = self._theme.surfaces
        is_ticked = told.checkState == Qt.CheckState.Checked
        painter.save()
        painter.setPen(surfaces.accent if is_ticked else surfaces.edge)
        painter.setBrush(surfaces.accent if is_ticked else surfaces.page)
        painter.drawRoundedRect(box, 3, 3)
        painter.restore()
        if is_ticked:
            side = box.width() / 4
            paint_sign(painter, box.adjusted(side, side, -side, -side), Sign.TICK, surfaces.on_accent)
