"""Exports the list as it is on screen to a file, in the background."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.markings import OFFICIAL
from tracker.domain.words import plural
from tracker.services.exporting import Exported, export_list
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.file_names import file_name
from tracker.ui.filters import Filters
from tracker.ui.tasks import Task

_KINDS = "Workbook (*.xlsx);;Comma-separated values, for scripts (*.csv);;JSON, for scripts (*.json)"


class Exporter(QObject):
    """Asks where and writes the list there; says in words how far that is."""

    told = Signal(str)

    def __init__(self, context: Context, register: Register, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._register = context, register
        self._writing: Task[Exported] | None = None

    def export(self, filters: Filters) -> None:
        """Ask where to write the list that these filters show, and write it."""
        day = filters.day or self._register.outside.today()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = Path(documents) / file_name(self._register.name, "list", day.isoformat(), ending=".xlsx")
        self._context.voice.ask_save("Export the list", suggestion, _KINDS, lambda out: self._write(filters, out))

    def _write(self, filters: Filters, out: Path) -> None:
        register = self._register
        selection = filters.selection(register.outside.today())
        self.told.emit("The list is being exported…")
        self._writing = self._context.tasks.run(
            lambda: export_list(register, selection, out), lambda done: self._on_done(done, out), self._on_fault
        )

    def _on_done(self, done: Exported, out: Path) -> None:
        marked = "" if done.marking == OFFICIAL else f", which are {done.marking}"
        self.told.emit(f"Exported {plural(done.rows, 'row')} as {out.name}{marked}")

    def _on_fault(self, fault: Exception) -> None:
        self.told.emit("The list was not exported")
        self._context.voice.fail(fault)

    def stop(self) -> None:
        """Let what is being written go untold."""
        if self._writing is not None:
            self._writing.cancel()
