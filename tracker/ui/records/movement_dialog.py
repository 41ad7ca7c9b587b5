"""What moved between two days, body by body and in all: it always adds up, and says so."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from tracker.domain.dates import last_of_month, long_day, short_day
from tracker.domain.movement import Movement
from tracker.services.movement import Moved, moved, sum_in_words
from tracker.ui.day_field import DayField
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import button, column, label, row
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.record_table import Head, Line, RecordTable
from tracker.ui.records.window import Opening

_BETWEEN = ("New", "Re-opened", "Received", "Closed", "Passed on")
_HEADS = (
    Head("Body", is_wide=True),
    Head("", is_figures=True, width=15),
    *(Head(text, is_figures=True, width=13) for text in _BETWEEN),
    Head("", is_figures=True, width=15),
)
_FUTURE = "what will move is not known"
_TOLD = (
    "Each recommendation is counted once for each of its bodies. What was open at the end of the first day, with what "
    "came and without what went, is what was open at the end of the second."
)


class MovementDialog(HeadedWindow):
    """Asks for two days and shows what moved after the end of the first, up to the end of the second."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening, "What moved between two days")
        self._head = ""
        self._build()
        self._connect()
        today = self.register.outside.today()
        self.since.set_day(_quarter_before(today))
        self.until.set_day(today)
        self.load()

    def _build(self) -> None:
        theme, today = self.context.theme, self.register.outside.today()
        self.since = DayField(theme, today, "From the end of", no_future=_FUTURE)
        self.until = DayField(theme, today, "To the end of", no_future=_FUTURE)
        self.count_button = button("C&ount", self.load)
        days = row(theme, self._named("&From the end of", self.since), self._named("&To the end of", self.until), gap=6)
        days.addWidget(self.count_button, 0, Qt.AlignmentFlag.AlignVCenter)
        days.addStretch()
        self.table = RecordTable(theme, "What moved, by body", _HEADS)
        self.sum = label(strong=True, wrap=True)
        self.copy_button = button("&Copy as text", self._copy)
        self._lay_out(days, self.table, self.sum, acts=(self.copy_button,), roomy=1, size=(150, 34))
        self.title.setText("What moved between two days")
        self.told.setText(_TOLD)

    def _named(self, text: str, field: DayField) -> QWidget:
        name, holder = label(text), QWidget()
        name_field(name, field)
        holder.setLayout(column(self.context.theme, name, field, gap=1))
        return holder

    def _connect(self) -> None:
        for field in (self.since, self.until):
            field.edit.returnPressed.connect(self.load)

    @override
    def load(self) -> None:
        fault = self.since.fault() or self.until.fault()
        if fault is not None:
            self.refuse(fault)
            return
        since, until, register = self.since.day(), self.until.day(), self.register
        if since is not None and until is not None:
            self.read(lambda: moved(register, since, until), self._on_found)

    @override
    def refuse(self, sentence: str) -> None:
        # Figures of other days must not stand below days that cannot be.
        self.table.show_lines(())
        self.sum.clear()
        self.copy_button.setEnabled(False)
        super().refuse(sentence)

    def _on_found(self, found: Moved) -> None:
        ends = (f"Open on\n{short_day(found.after)}", f"Open on\n{short_day(found.upto)}")
        self.table.set_heads(("Body", ends[0], *_BETWEEN, ends[1]))
        bodies = [Line((body, *_figures(told))) for body, told in found.by_body]
        self.table.show_lines([*bodies, Line(("In all", *_figures(found.total)), is_strong=True)])
        self.sum.setText(sum_in_words(found.total))
        self.copy_button.setEnabled(True)
        self._head = f"What moved from the end of {long_day(found.after)} to the end of {long_day(found.upto)}"
        self.tell("")

    def _copy(self) -> None:
        self.copy(f"{self._head}\n\n{self.table.as_text()}\n\n{self.sum.text()}")


def _figures(told: Movement) -> tuple[str, ...]:
    numbers = (told.opening, told.new, told.reopened, told.received, told.closed, told.passed_on, told.closing)
    return tuple(f"{number:,}" for number in numbers)


def _quarter_before(day: date) -> date:
    """Return the end of the month three months before a day."""
    months = day.year * 12 + day.month - 1 - 3
    return last_of_month(months // 12, months % 12 + 1)
