"""The part of a dialog that holds its fields, and scrolls where the screen is too low for all of them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFormLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override


class FormBody(QScrollArea):
    """The fields, which scroll where the screen is too low for all of them."""

    def __init__(self, form: QFormLayout) -> None:
        super().__init__()
        self._holder = QWidget()
        form.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self._holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addStretch()
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def sizeHint(self) -> QSize:
        wanted = self._holder.sizeHint()
        # Lines that wrap need the more height the narrower they are, which the hint alone does not know.
        is_wrapped = self.isVisible() and self._holder.hasHeightForWidth()
        return QSize(
            wanted.width(), self._holder.heightForWidth(self.viewport().width()) if is_wrapped else wanted.height()
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def minimumSizeHint(self) -> QSize:
        wanted = self._holder.minimumSizeHint()
        return QSize(wanted.width(), min(wanted.height(), self.fontMetrics().height() * 8))
