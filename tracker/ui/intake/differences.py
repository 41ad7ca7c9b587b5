"""Shows where another copy of a report differs from what the register holds of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from tracker.services.copies import AnotherCopy
from tracker.ui.geometry import resize_within
from tracker.ui.parts import button, column, prose, row
from tracker.ui.theme import Theme


class DifferencesDialog(QDialog):
    """Lists every difference as text that can be read out and copied; shown with `open`."""

    def __init__(self, theme: Theme, copy: AnotherCopy, parent: QWidget | None) -> None:
        super().__init__(parent)
        facts = copy.publication.facts
        self.setWindowTitle("What differs")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        head = prose(
            f"{facts.title} ({facts.code}): {copy.comparison.in_words()}. What the register holds is not changed by "
            "another copy; other wordings are shown here so that a person can look into them."
        )
        self.text = QPlainTextEdit(copy.comparison.differences())
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName("The differences")
        close = button("Close", self.reject)
        close.setDefault(True)
        foot = row(theme, close)
        foot.insertStretch(0)
        self.setLayout(column(theme, head, self.text, foot, margin=4, gap=3))
        resize_within(self, QSize(theme.width(96), theme.metrics().height() * 26), self.screen())
