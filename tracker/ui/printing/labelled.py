"""A field with its name above it: both are shown or hidden together, and the name's letter brings the focus."""

from PySide6.QtWidgets import QComboBox, QWidget

from tracker.ui.marked_keys import name_field
from tracker.ui.parts import column, label
from tracker.ui.theme import Step, Theme


class Labelled(QWidget):
    """The name, the field, and any parts that explain it below."""

    def __init__(self, theme: Theme, name: str, field: QWidget, *below: QWidget) -> None:
        super().__init__()
        above = label(name, step=Step.SMALL, strong=True)
        name_field(above, field)
        field.setAccessibleName(name.replace("&", ""))
        if isinstance(field, QComboBox):
            field.view().setAccessibleName(field.accessibleName())
            # A long title must not widen the panel.
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(8)
            # Where it is cut for that, it can be read whole.
            field.currentTextChanged.connect(field.setToolTip)
        self.setLayout(column(theme, above, field, *below, gap=1))


def chosen_again(box: QComboBox, data: object) -> bool:
    """Choose the line that holds some data; False where none does, and nothing is changed."""
    for at in range(box.count()):
        if box.itemData(at) == data:
            box.setCurrentIndex(at)
            return True
    return False
