"""The dialog that adds files as evidence, asking for each the day that it describes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from tracker.domain.words import plural
from tracker.services.ledger import EvidenceFile
from tracker.ui.choice_field import ChoiceField
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.recording import Case, RecordingDialog, Then
from tracker.ui.parts import label
from tracker.ui.theme import Step


@dataclass(frozen=True, slots=True)
class _Fields:
    path: Path
    title: QLineEdit
    day: DayField


def title_from(path: Path) -> str:
    """Return a title that a file's name suggests: its words, without underscores and its ending."""
    return " ".join(path.stem.replace("_", " ").split())


class EvidenceDialog(RecordingDialog):
    """Asks for the title and the day described. That day has no default: it is not the day the file was added."""

    title = "Add evidence"

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
        self.fields = [self._fields_of(path) for path in self._files]
        self.marking = ChoiceField(self.context.theme, "Marking", ("O&FFICIAL", "OFFICIAL-&SENSITIVE"))
        self.add_field("&Marking", self.marking, self.marking.fault)

    def _fields_of(self, path: Path) -> _Fields:
        title = QLineEdit(title_from(path))
        name, future = f"Day that {path.name} describes", "evidence cannot describe a day in the future"
        day = DayField(self.context.theme, self.case.today, name, no_future=future)
        self.form.addRow(label(path.name, step=Step.SMALL, muted=True, wrap=True))
        if len(self._files) > 1:
            title.setAccessibleName(f"Title of {path.name}")
        names = ("Tit&le", "&Describes the day") if path == self._files[0] else ("Title", "Describes the day")
        self.add_field(names[0], title, lambda: None if title.text().strip() else "Evidence needs a title.")
        self.add_field(names[1], day, lambda: self._day_fault(day))
        return _Fields(path, title, day)

    @staticmethod
    def _day_fault(day: DayField) -> str | None:
        return "The day that the evidence describes is needed." if day.is_empty() else day.fault()

    @override
    def _connect(self) -> None:
        super()._connect()
        for fields in self.fields:
            fields.day.changed.connect(self.refresh)

    @override
    def _load(self) -> None:
        super()._load()
        self.marking.set_value("OFFICIAL")
        self.fields[0].day.setFocus()

    @override
    def facts(self) -> tuple[EvidenceFile, ...]:
        found = []
        for fields in self.fields:
            day = fields.day.day()
            if day is not None:
                found.append(
                    EvidenceFile(
                        fields.path,
                        fields.title.text().strip(),
                        day,
                        self.marking.value() or "OFFICIAL",
                        self.text.toPlainText().strip(),
                        self.internal.toPlainText().strip(),
                    )
                )
        return tuple(found)

    @override
    def told(self) -> str:
        return f"{plural(len(self.fields), 'file')} of evidence added"
