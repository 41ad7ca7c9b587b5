"""The dialog that adds evidence: files, a link or a note, asking for each the day that it describes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from tracker.domain.statements import EvidenceAdded
from tracker.domain.words import plural
from tracker.services.ledger import EvidenceFile
from tracker.ui.choice_field import ChoiceField
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.case import Case, Then
from tracker.ui.dialogs.evidence_fields import FileField, FurtherFields, MarkingField
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.parts import label
from tracker.ui.theme import Step

_FILE, _LINK, _NOTE = "File…", "Link", "Note"


@dataclass(slots=True)
class _Fields:
    path: Path | None
    title: QLineEdit
    day: DayField


def title_from(path: Path) -> str:
    """Return a title that a file's name suggests: its words, without underscores and its ending."""
    return " ".join(path.stem.replace("_", " ").split())


class EvidenceDialog(RecordingDialog):
    """Asks for the title and the day described. That day has no default: it is not the day the file was added.

    Opened without files, it first asks what the evidence is.
    """

    title = "Add evidence"
    verb = "Add"

    def __init__(
        self, context: Context, parent: QWidget | None, case: Case, then: Then, files: Sequence[Path] = ()
    ) -> None:
        self._files = tuple(files)
        super().__init__(context, parent, case, then)

    @classmethod
    def ask_about(cls, context: Context, parent: QWidget | None, case: Case, files: Sequence[Path], then: Then) -> Self:
        """Open the dialog for files; `then` hears what was recorded."""
        dialog = cls(context, parent, case, then, files)
        dialog.open()
        return dialog

    @override
    def _build_facts(self) -> None:
        theme = self.context.theme
        self.what = ChoiceField(theme, "What it is", ("&File…", "&Link", "&Note"))
        self.file, self.link = FileField(theme), QLineEdit()
        self.link.setPlaceholderText("On the web, or in a records system")
        self.add_field("&What it is", self.what, self.what.fault)
        self.add_field("File", self.file, lambda: "Choose the file." if self.fields[0].path is None else None)
        self.add_field("Add&ress", self.link, lambda: None if self.link.text().strip() else "A link needs its address.")
        self.fields = [self._fields_of(path) for path in self._files or (None,)]
        self.marking = MarkingField(theme)
        self.add_field("&Marking", self.marking, self.marking.fault)
        self.further = FurtherFields(self)

    def _fields_of(self, path: Path | None) -> _Fields:
        title, named = QLineEdit(title_from(path) if path else ""), path.name if path else "it"
        name, future = f"Day that {named} describes", "evidence cannot describe a day in the future"
        day = DayField(self.context.theme, self.case.today, name, no_future=future)
        if path is not None:
            self.form.addRow(label(path.name, step=Step.SMALL, muted=True, wrap=True))
        if len(self._files) > 1:
            title.setAccessibleName(f"Title of {named}")
        is_first = path is None or path == self._files[0]
        names = ("Titl&e", "&Describes the day") if is_first else ("Title", "Describes the day")
        self.add_field(names[0], title, lambda: None if title.text().strip() else "Evidence needs a title.")
        self.add_field(names[1], day, lambda: self._day_fault(day))
        return _Fields(path, title, day)

    @staticmethod
    def _day_fault(day: DayField) -> str | None:
        return "The day that the evidence describes is needed." if day.is_empty() else day.fault()

    @override
    def _text_fault(self) -> str | None:
        is_bare = self.what.value() == _NOTE and not any(self.words())
        return "A note as evidence needs its words." if is_bare else None

    @override
    def _connect(self) -> None:
        super()._connect()
        self.what.changed.connect(self._on_what)
        self.file.wanted.connect(self._ask_file)
        self.further.replaced.connect(self._on_replaced)
        self.marking.changed.connect(self.refresh)
        if self.bodies is not None:
            self.bodies.changed.connect(self._show_fields)
        for fields in self.fields:
            fields.day.changed.connect(self.refresh)

    @override
    def _whose(self) -> str:
        return self.case.recorded_by

    @override
    def _load(self) -> None:
        super()._load()
        self.marking.set_value("OFFICIAL")
        self._show_fields()
        if self._files:
            self.fields[0].day.setFocus()

    def _show_fields(self) -> None:
        what = self.what.value()
        self.show_field(self.what, shown=not self._files)
        self.show_field(self.file, shown=what == _FILE)
        self.show_field(self.link, shown=what == _LINK)
        self.further.allow_for(one_item=self.is_for_this_alone(), one_piece=len(self.fields) == 1)
        self.refresh()

    def _on_what(self) -> None:
        self._show_fields()
        if self.what.value() == _FILE and self.fields[0].path is None:
            self._ask_file()

    def _ask_file(self) -> None:
        title = f"Choose a file as evidence for {self.case.detail.row.ref}"
        self.context.voice.ask_open(title, "All files (*)", self._on_file)

    def _on_file(self, path: Path) -> None:
        fields = self.fields[0]
        if fields.title.text() in ("", title_from(fields.path) if fields.path else ""):
            fields.title.setText(title_from(path))
        fields.path = path
        self.file.show_path(path)
        fields.day.setFocus()
        self.refresh()

    def _on_replaced(self, earlier: EvidenceAdded) -> None:
        fields = self.fields[0]
        if fields.title.text() in ("", title_from(fields.path) if fields.path else ""):
            fields.title.setText(earlier.title)

    @override
    def facts(self) -> tuple[EvidenceFile | EvidenceAdded, ...]:
        return tuple(self._fact(fields, day) for fields in self.fields if (day := fields.day.day()) is not None)

    def _fact(self, fields: _Fields, day: date) -> EvidenceFile | EvidenceAdded:
        title, marking, (text, internal) = fields.title.text().strip(), self.marking.value(), self.words()
        further = self.further.said()
        kind, page, supports, replaces = further.kind, further.page, further.supports, further.replaces
        if fields.path is not None and (self._files or self.what.value() == _FILE):
            path = fields.path
            return EvidenceFile(path, title, day, marking, text, internal, kind, page, supports, replaces)
        link = self.link.text().strip() if self.what.value() == _LINK else ""
        return EvidenceAdded(title, day, None, marking, text, internal, link, kind, page, supports, replaces)

    @override
    def told(self) -> str:
        files = self._files or (self.what.value() == _FILE and self.fields)
        if not files:
            return f"evidence added, a {(self.what.value() or '').lower()}"
        return f"{plural(len(self.fields), 'file')} of evidence added"
