"""The fields of evidence beside its title and day: its file, its marking, and what is seldom said of it."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.domain.contents import EntryKind
from tracker.domain.dates import short_day
from tracker.domain.history import HistoryLine
from tracker.domain.markings import LEVELS, read_marking
from tracker.domain.statements import EvidenceAdded
from tracker.errors import BadInput
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.fold import Fold
from tracker.ui.dialogs.offered import begun
from tracker.ui.dialogs.pick_field import PickField
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.dialogs.tick_list import TickList
from tracker.ui.parts import button, column, label, row
from tracker.ui.theme import Theme

_KINDS = ("Minutes", "Policy", "Data", "Audit", "Letter", "Photograph", "Inspection report")
_SUPPORTED = (EntryKind.PROGRESS, EntryKind.RESPONSE, EntryKind.CLOSURE)
_OTHER = "Other"
_LINE_CHARACTERS = 54


class FileField(QWidget):
    """Shows which file was chosen, and asks for another."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = label("None chosen yet", muted=True, wrap=True)
        self.button = button("Choose…", self.wanted.emit)
        line = row(theme, self._name, self.button)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setFocusProxy(self.button)

    def show_path(self, path: Path) -> None:
        """Show the file's name; where it lies is its tool-tip."""
        self._name.setText(path.name)
        self._name.setToolTip(str(path))
        self.button.setText("Choose another…")


class MarkingField(QWidget):
    """Offers the two markings of today, and takes one that old papers carry in words."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._choice = ChoiceField(theme, "Marking", ("OFFI&CIAL", "OFFICIAL-&SENSITIVE", "Ot&her"))
        self.printed = QLineEdit()
        self.printed.setAccessibleName("Marking as printed")
        self.printed.setPlaceholderText("As printed on old papers, such as PROTECT or RESTRICTED")
        self.setLayout(column(theme, self._choice, self.printed, gap=1))
        self.setFocusPolicy(self._choice.focusPolicy())
        taker = self._choice.focusProxy()
        if taker is not None:
            self.setFocusProxy(taker)
        self._choice.changed.connect(self._on_choice)
        self._on_choice()

    def set_value(self, marking: str) -> None:
        """Choose a marking, written out where it is none of today's."""
        self._choice.set_value(marking if marking in LEVELS else _OTHER)
        self.printed.setText("" if marking in LEVELS else marking)

    def value(self) -> str:
        """Return the marking, empty where none is chosen or written."""
        chosen = self._choice.value() or ""
        return self.printed.text().strip() if chosen == _OTHER else chosen

    def fault(self) -> str | None:
        """Return what is wrong with it, in a sentence."""
        if self._choice.value() != _OTHER:
            return self._choice.fault()
        try:
            read_marking(self.printed.text())
        except BadInput as fault:
            return str(fault)
        return None

    def _on_choice(self) -> None:
        is_other = self._choice.value() == _OTHER
        self.printed.setVisible(is_other)
        if is_other and self._choice.isVisible():
            self.printed.setFocus()
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class Further:
    """What is seldom said of evidence: its kind, the page to look at, what it supports, what it is a new version of."""

    kind: str = ""
    page: str = ""
    supports: tuple[UUID, ...] = ()
    replaces: UUID | None = None


class FurtherFields(QObject):
    """Adds the kind, and below a fold the rest; `replaced` tells which earlier evidence was chosen."""

    replaced = Signal(object)

    def __init__(self, dialog: RecordingDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        stands = [line for line in reversed(dialog.case.detail.history) if line.withdrawn is None]
        self._earlier = [line for line in stands if line.evidence is not None]
        self._supported = [line for line in stands if line.kind in _SUPPORTED]
        self._is_for_one = True
        self._build()

    def _build(self) -> None:
        dialog, theme = self._dialog, self._dialog.context.theme
        kinds = [(kind, None) for kind in dialog.case.known.evidence_kinds or _KINDS]
        self.kind = PickField("Kind", kinds, takes_words=True, hint="Minutes, policy, data …")
        self.page = QLineEdit()
        self.page.setPlaceholderText("12, or a section")
        offered = [(_version(line), line.entry_id) for line in self._earlier]
        self.replaces = PickField("New version of", offered, hint="Earlier evidence that this one replaces")
        self.supports = TickList(theme, "What it supports", [_supported(line) for line in self._supported])
        dialog.add_field("&Kind", self.kind)
        self.fold = Fold(dialog, "&Page, new version, what it supports")
        dialog.add_field("Pa&ge", self.page)
        dialog.add_field("New &version of", self.replaces, self.replaces.fault)
        dialog.add_field("S&upports", self.supports)
        self.fold.hold(self.page, self.replaces, self.supports)
        self.replaces.currentTextChanged.connect(self._on_replaces)

    def allow_for(self, *, one_item: bool, one_piece: bool) -> None:
        """Leave out what can be said only of one piece of evidence, about one item alone."""
        self._is_for_one = one_item and one_piece
        fields: list[QWidget] = [self.page] if one_piece else []
        fields += [self.replaces] if self._is_for_one and self._earlier else []
        fields += [self.supports] if one_item and self._supported else []
        for field in (self.page, self.replaces, self.supports):
            self._dialog.show_field(field, shown=False)
        self._dialog.show_field(self.fold, shown=bool(fields))
        self.fold.hold(*fields)

    def _on_replaces(self) -> None:
        chosen = self.replaces.value()
        earlier = next((line.evidence for line in self._earlier if line.entry_id == chosen), None)
        if earlier is not None:
            self.replaced.emit(earlier)

    def said(self) -> Further:
        """Return what is said, as far as it can be of what is recorded."""
        ticked = tuple(self._supported[n].entry_id for n in self.supports.chosen())
        return Further(
            kind=self.kind.words(),
            page=self.page.text().strip(),
            supports=ticked,
            replaces=self.replaces.value() if self._is_for_one else None,
        )


def _supported(line: HistoryLine) -> str:
    return begun(f"{short_day(line.day)} · {line.headline} · {line.by}", _LINE_CHARACTERS)


def _version(line: HistoryLine) -> str:
    said: EvidenceAdded | None = line.evidence
    return f"{said.title} ({short_day(said.evidence_date)})" if said else ""
