"""The fields of one record within a window: each under its label, its fault told beneath it once it was left."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from tracker.ui.day_field import DayField
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import column, label, on_surface
from tracker.ui.records.lines_field import LinesField
from tracker.ui.theme import Step, Theme
from tracker.ui.written import tell_changes, written_in

Check = Callable[[], str | None]


@dataclass(slots=True)
class _Field:
    widget: QWidget
    check: Check
    told: QLabel
    is_touched: bool = False


class Fields(QScrollArea):
    """Fields below each other, which scroll where there are many. `changed` tells of everything typed or chosen."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._fields: list[_Field] = []
        self._holder = on_surface(QWidget(), "page")
        self._form = QFormLayout(self._holder)
        self._at_start: tuple[object, ...] = ()
        self._is_loading = False
        self._build_frame()

    def _build_frame(self) -> None:
        edge = self.theme.space(1)
        self._form.setContentsMargins(edge, edge, self.theme.space(3), edge)
        self._form.setHorizontalSpacing(self.theme.space(4))
        self._form.setVerticalSpacing(self.theme.space(2.5))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.width(60), self.theme.space(40))

    def add(self, text: str, field: QWidget, check: Check | None = None) -> None:
        """Add a field under its label (an ampersand marks its key), with the function that finds its fault."""
        name = label(text)
        name.setMargin(self.theme.space(0.5))
        name_field(name, field)
        plain = text.replace("&", "")
        if not field.accessibleName():
            field.setAccessibleName(plain)
        if isinstance(field, QPlainTextEdit):
            field.setTabChangesFocus(True)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = label(step=Step.SMALL, wrap=True)
        told.setProperty("fault", True)
        told.hide()
        holder = QWidget()
        holder.setLayout(column(self.theme, field, told, gap=0.5))
        self._form.addRow(name, holder)
        self._fields.append(_Field(field, check or (lambda: None), told))
        self._watch(field)

    def add_wide(self, part: QWidget) -> None:
        """Add something across the whole width, such as a heading."""
        self._form.addRow(part)

    def _watch(self, field: QWidget) -> None:
        if isinstance(field, LinesField):
            field.changed.connect(self._on_changed)
            return
        for part in (field, *field.findChildren(QWidget)):
            part.installEventFilter(self)
            tell_changes(part, self._on_changed)

    def loading(self, load: Callable[[], None]) -> None:
        """Fill the fields, and take what they then hold as untouched."""
        self._is_loading = True
        try:
            load()
        finally:
            self._is_loading = False
        for field in self._fields:
            field.is_touched = False
        self._at_start = self._words()
        self.verticalScrollBar().setValue(0)
        self._on_changed()

    def is_changed(self) -> bool:
        """Say whether anything was typed or chosen since the fields were filled."""
        return self._words() != self._at_start

    def _words(self) -> tuple[object, ...]:
        return tuple(written_in(_controls(field.widget)) for field in self._fields)

    def first_fault(self) -> str | None:
        """Return why the record cannot be kept, None where it can."""
        return next((fault for field in self._fields if (fault := field.check())), None)

    def go_to_fault(self) -> None:
        """Tell every fault, and put the cursor into the first field at fault."""
        for field in self._fields:
            field.is_touched = True
        self._on_changed()
        faulty = next((field.widget for field in self._fields if field.check()), None)
        if faulty is not None:
            faulty.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(faulty)

    def go_to_first(self) -> None:
        """Put the cursor into the first field."""
        self._fields[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_fixed(self, *, fixed: bool) -> None:
        """Let nothing be changed, or free it again."""
        for field in self._fields:
            if isinstance(field.widget, LinesField):
                field.widget.set_fixed(fixed=fixed)
            else:
                field.widget.setEnabled(not fixed)

    def _on_changed(self) -> None:
        if self._is_loading:
            return
        for field in self._fields:
            self._tell(field)
        self.changed.emit()

    def _tell(self, field: _Field) -> None:
        # A field for a day says what is wrong with it itself.
        shown = field.is_touched and not isinstance(field.widget, DayField)
        fault = field.check() if shown else None
        field.told.setText(fault or "")
        field.told.setVisible(fault is not None)
        if not isinstance(field.widget, DayField):
            field.widget.setAccessibleDescription(fault or "")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QWidget):
            for field in self._fields:
                if watched is field.widget or field.widget.isAncestorOf(watched):
                    field.is_touched = True
                    self._tell(field)
        return super().eventFilter(watched, event)


def _controls(field: QWidget) -> tuple[QWidget, ...]:
    # Lines that were taken away are children for a moment longer, and others have moved.
    if isinstance(field, LinesField):
        return tuple(part for line in field.lines for part in line.controls)
    return (field, *field.findChildren(QWidget))
