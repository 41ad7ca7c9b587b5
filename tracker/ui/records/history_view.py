"""How a record came to be as it is, as a table: when, who, from when, what changed, why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.dates import short_day
from tracker.services.changes import Changes
from tracker.services.keeping import RecordHistory, RecordLine, take_back
from tracker.ui.parts import button, column, row
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.record_table import Head, Line, RecordTable
from tracker.ui.records.recording_person import as_person
from tracker.ui.records.saying import change_in_words, moment
from tracker.ui.records.window import Opening

_HEADS = (
    Head("Recorded", width=25),
    Head("By", width=21),
    Head("From", width=17),
    Head("What changed", is_wide=True),
    Head("Why", width=28),
)


class HistoryView(QWidget):
    """Shows a history, and takes an entry of it back, which its opening hears. `copied` tells the text to copy."""

    copied = Signal(str)

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self._opening = opening
        self._found: RecordHistory | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self._opening.context.theme
        self.table = RecordTable(theme, "How this came to be as it is", _HEADS)
        self.take_back_button = button("&Take back…", self._take_back)
        self.copy_button = button("&Copy as text", lambda: self.copied.emit(self.as_text()))
        acts = row(theme, self.take_back_button, self.copy_button)
        acts.addStretch()
        self.setLayout(column(theme, self.table, acts))
        self.setFocusProxy(self.table)
        self._refresh()

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(self._refresh)

    def show_history(self, found: RecordHistory) -> None:
        """Show a history, the newest entry first."""
        self._found = found
        self.table.show_lines([_line(found, line) for line in found.lines])
        self._refresh()

    def as_text(self) -> str:
        """Return the history as text."""
        title = self._found.title if self._found else ""
        return f"History of {title}\n\n{self.table.as_text()}"

    def _chosen(self) -> RecordLine | None:
        lines, at = (self._found.lines if self._found else ()), self.table.currentRow()
        return lines[at] if 0 <= at < len(lines) else None

    def _refresh(self) -> None:
        chosen = self._chosen()
        stands = chosen is not None and chosen.amendment.withdrawn_because is None
        self.take_back_button.setEnabled(stands and self._opening.past is None)
        self.copy_button.setEnabled(self._found is not None)

    def _take_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._found is not None:
            what, opening = what_changed(self._found, chosen), self._opening
            as_person(opening.context, opening.parent, lambda person: self._ask(chosen, what, person))

    def _ask(self, chosen: RecordLine, what: str, person: str) -> None:
        register = self._opening.register

        def take(reason: str) -> Changes:
            return take_back(register, chosen.subject, chosen.amendment.entry_id, person, reason)

        ReasonDialog(self._opening, what, take).open()


def what_changed(history: RecordHistory, line: RecordLine) -> str:
    """Return what an entry changed, a line for each field; of the first entry of a record, that it began there."""
    told = [change_in_words(change) for change in line.amendment.changes]
    if line.amendment.is_first:
        told = ["Recorded first" if line.about == history.title else f"Recorded: {line.about}"]
    elif line.about != history.title:
        told = [f"{line.about} – {one}" for one in told]
    return "\n".join(told) or "Nothing that can be seen"


def _line(history: RecordHistory, line: RecordLine) -> Line:
    entry = line.amendment
    why = entry.why
    if entry.withdrawn_because is not None:
        why = f"{why}\nTaken back: {entry.withdrawn_because}".strip()
    day = short_day(entry.on) if entry.on else ""
    cells = (moment(entry.recorded_at), entry.recorded_by, day, what_changed(history, line), why)
    return Line(cells, is_struck=entry.withdrawn_because is not None)
