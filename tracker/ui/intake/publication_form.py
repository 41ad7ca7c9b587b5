"""What is known of the report: title, publishers, date, code and marking, mended before it is taken in."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from tracker.domain.dates import say_part
from tracker.domain.markings import LEVELS
from tracker.errors import BadInput
from tracker.services.intake import PublicationDetails
from tracker.ui.intake.fields import NamedField
from tracker.ui.intake.published import read_published
from tracker.ui.theme import Theme

_HINTS = {
    "Published": "A day, a month or a year; empty where it is not known",
    "Publishers": "Commas between them",
    "Recorded by": "Your name",
}


class PublicationForm(QWidget):
    """Fields for one report, judged as they are typed. `changed` also tells of what only looks different."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._titles_by_code: dict[str, str] = {}
        self._read: PublicationDetails | None = None
        self._is_kept = False
        self._at_start: tuple[str, ...] = ()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title, self.publishers, self.published = QLineEdit(), QLineEdit(), QLineEdit()
        self.code, self.person, self.marking = QLineEdit(), QLineEdit(), QComboBox()
        self.marking.addItems(LEVELS)
        named = {
            "&Title of the report": self.title,
            "Short &code": self.code,
            "Publis&hed": self.published,
            "&Publishers": self.publishers,
            "&Marking": self.marking,
            "Recorded &by": self.person,
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space(3))
        grid.setVerticalSpacing(self._theme.space(1))
        for number, (name, control) in enumerate(named.items()):
            grid.addWidget(NamedField(self._theme, name, control), *divmod(number, 3))
        for place, stretch in enumerate((5, 2, 2)):
            grid.setColumnStretch(place, stretch)

    def _connect(self) -> None:
        for line in self._lines():
            line.textChanged.connect(self._on_change)
        self.marking.currentTextChanged.connect(self._on_change)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.title, self.publishers, self.published, self.code, self.person

    def load(
        self, details: PublicationDetails, titles_by_code: dict[str, str], person: str, *, is_kept: bool = False
    ) -> None:
        """Show what was read. `titles_by_code` are the other reports that the register has, by their codes.

        A report that is in the register already `is_kept` as it is: only who records is asked.
        """
        self._titles_by_code = {code.casefold(): title for code, title in titles_by_code.items()}
        self._read, self._is_kept = details, is_kept
        for control in (self.title, self.publishers, self.published, self.code, self.marking):
            control.setEnabled(not is_kept)
        self.title.setText(details.title)
        self.publishers.setText(", ".join(details.publishers))
        self.published.setText(say_part(details.published) if details.published else "")
        self.code.setText(details.code)
        self.marking.setCurrentText(details.marking)
        self.person.setText(person)
        for line in self._lines():
            line.setCursorPosition(0)
        self._at_start = self._words()
        self._on_change()

    def is_changed(self) -> bool:
        """Say whether anything was typed or chosen since it was loaded."""
        return self._words() != self._at_start

    def _words(self) -> tuple[str, ...]:
        return (*(line.text() for line in self._lines()), self.marking.currentText())

    def published_part(self) -> str | None:
        """Return the date that is written, or a part of one; None where it is empty or cannot be read."""
        try:
            return read_published(self.published.text(), self._today)
        except BadInput:
            return None

    def details(self) -> PublicationDetails:
        """Return what is written; only to be asked while there is no fault."""
        if self._read is not None and self._is_kept:
            return self._read
        publishers = tuple(p for part in self.publishers.text().split(",") if (p := " ".join(part.split())))
        return PublicationDetails(
            title=self.title.text().strip(),
            publishers=publishers,
            published=self.published_part(),
            code=self.code.text().strip(),
            kind=self._read.kind if self._read is not None else None,
            marking=self.marking.currentText(),
        )

    def first_fault(self) -> tuple[QWidget, str] | None:
        """Return the first field that stands in the way and why; None where none does."""
        faults = ((control, self._fault_of(control)) for control in self._lines())
        return next(((control, fault) for control, fault in faults if fault), None)

    def _fault_of(self, control: QLineEdit) -> str | None:
        if control is self.title and not control.text().strip():
            return "The report needs a title."
        if control is self.code:
            return _code_fault(control.text().strip(), self._titles_by_code)
        if control is self.person and not control.text().strip():
            return "Who takes the report in must be named."
        if control is self.published:
            try:
                read_published(control.text(), self._today)
            except BadInput as fault:
                return str(fault)
        return None

    def tell_reference(self, reference: str | None) -> None:
        """Say what references will look like."""
        if self._fault_of(self.code) is None:
            self._tell(self.code, f"References such as {reference}" if reference else "")

    def _on_change(self) -> None:
        for control in self._lines():
            # A name not given yet is asked for; it is no mistake.
            fault = None if control is self.person else self._fault_of(control)
            self._tell(control, fault or self._meaning(control), is_fault=fault is not None)
        self.changed.emit()

    def _meaning(self, control: QLineEdit) -> str:
        part = self.published_part() if control is self.published else None
        if part:
            return say_part(part)
        return _HINTS.get(control.accessibleName(), "")

    def _tell(self, control: QLineEdit, sentence: str, *, is_fault: bool = False) -> None:
        holder = control.parentWidget()
        if isinstance(holder, NamedField):
            holder.tell(sentence, is_fault=is_fault)

    def go_to(self, control: QWidget) -> None:
        """Put the cursor into a field."""
        control.setFocus(Qt.FocusReason.OtherFocusReason)


def _code_fault(code: str, taken: dict[str, str]) -> str | None:
    if not code or not _is_one_word(code):
        return "A short code without spaces or strokes is needed, such as SO2019."
    if code.casefold() in taken:
        return f"{code} is the code of “{taken[code.casefold()]}”; choose another."
    return None


def _is_one_word(code: Collection[str]) -> bool:
    return not {" ", "/"} & set(code)
