"""A field under its name, with a line beneath for what it means or what is wrong with it."""

from PySide6.QtWidgets import QComboBox, QWidget

from tracker.ui.marked_keys import name_field
from tracker.ui.parts import column, label
from tracker.ui.theme import Step, Theme


class NamedField(QWidget):
    """Holds one control; an ampersand in the name marks its key."""

    def __init__(self, theme: Theme, name: str, control: QWidget) -> None:
        super().__init__()
        plain = name.replace("&", "")
        self._name = label(name, step=Step.SMALL, strong=True)
        name_field(self._name, control)
        if not control.accessibleName():
            control.setAccessibleName(plain)
        if isinstance(control, QComboBox):
            control.view().setAccessibleName(plain)
        self._control = control
        self._told = label(step=Step.SMALL, muted=True, wrap=True)
        frame = column(theme, self._name, control, self._told, gap=0.5)
        frame.addStretch()
        self.setLayout(frame)
        self.setFocusProxy(control)

    def tell(self, sentence: str, *, is_fault: bool = False) -> None:
        """Say something beneath the control, to a screen reader too."""
        self._told.setText(sentence)
        self._told.setProperty("fault", is_fault)
        self._told.setProperty("muted", not is_fault)
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)
        self._control.setAccessibleDescription(sentence)
