"""Asks once for a whole report what each name shall mean that the register does not know."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLineEdit, QListView, QWidget
from typing_extensions import override

from tracker.domain.bodies import Body
from tracker.domain.naming import BodyDecision, Meaning, as_name, likely_bodies
from tracker.domain.words import plural
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.parts import prose, row

_MEANINGS = {
    Meaning.NEW: "A new body",
    Meaning.ALIAS: "Another name of",
    Meaning.CLASS: "A class of bodies of",
}


class NameChoice(QWidget):
    """One printed name with what it shall mean; `changed` tells whenever another meaning is chosen."""

    changed = Signal()

    def __init__(self, printed: str, bodies: Sequence[Body], decision: BodyDecision | None) -> None:
        super().__init__()
        self.printed = printed
        self.meaning, self.body, self.name = QComboBox(), QComboBox(), QLineEdit()
        self._build(bodies)
        self.meaning.currentIndexChanged.connect(self._on_meaning)
        self._load(decision)

    def _build(self, bodies: Sequence[Body]) -> None:
        for meaning, words in _MEANINGS.items():
            self.meaning.addItem(words, meaning)
        likely = likely_bodies(self.printed, bodies)
        rest = [body for body in bodies if body not in likely]
        for body in (*likely, *rest):
            self.body.addItem(_told(body), str(body.id))
        if likely and rest:
            self.body.insertSeparator(len(likely))
        self.meaning.setAccessibleName(f"What “{self.printed}” is")
        self.body.setAccessibleName(f"The body that “{self.printed}” belongs to")
        self.name.setAccessibleName(f"The name to keep for “{self.printed}”")
        for box in (self.meaning, self.body):
            box.view().setAccessibleName(box.accessibleName())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # A register has a hundred bodies: any part of a name finds it.
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.body.accessibleName())
        self.body.setEditable(True)
        self.body.setLineEdit(self.typed)
        self.body.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        finder, found = QCompleter(self.body.model(), self), QListView()
        found.setAccessibleName(self.body.accessibleName())
        finder.setPopup(found)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self.body.setCompleter(finder)
        self.body.setMinimumContentsLength(18)
        self.meaning.setMinimumContentsLength(16)

    def _load(self, decision: BodyDecision | None) -> None:
        self.name.setText(decision.name if decision and decision.name else as_name(self.printed))
        self.name.setCursorPosition(0)
        if decision is not None:
            self.meaning.setCurrentIndex(self.meaning.findData(decision.meaning))
            self.body.setCurrentIndex(max(0, self.body.findData(str(decision.body))))
        self._on_meaning()

    def _on_meaning(self) -> None:
        chosen = Meaning(self.meaning.currentData())
        self.body.setVisible(chosen is not Meaning.NEW)
        self.name.setVisible(chosen is not Meaning.ALIAS)
        self.changed.emit()

    def _chosen_body(self) -> UUID | None:
        """Return the body whose name stands in the field, None where no body has what was typed."""
        at = self.body.findText(self.body.currentText(), Qt.MatchFlag.MatchFixedString)
        data = self.body.itemData(at) if at >= 0 else None
        return UUID(str(data)) if data else None

    def fault(self) -> str | None:
        """Return what is missing, None where nothing is."""
        chosen = Meaning(self.meaning.currentData())
        if chosen is not Meaning.ALIAS and not self.name.text().strip():
            return f"“{self.printed}” needs a name."
        if chosen is not Meaning.NEW and self._chosen_body() is None:
            return f"Choose the body that “{self.printed}” belongs to from the list."
        return None

    def decision(self) -> BodyDecision:
        """Return what was decided."""
        chosen = Meaning(self.meaning.currentData())
        body = None if chosen is Meaning.NEW else self._chosen_body()
        name = "" if chosen is Meaning.ALIAS else " ".join(self.name.text().split())
        return BodyDecision(self.printed, chosen, name, body)


class NamesDialog(FormDialog):
    """Has a line for each name; `decided` tells all decisions."""

    decided = Signal(object)

    def __init__(
        self,
        context: Context,
        names: Sequence[tuple[str, int]],
        bodies: Sequence[Body],
        decisions: Sequence[BodyDecision],
        parent: QWidget | None,
    ) -> None:
        """Ask for `names`, each with the number of recommendations that are made to it."""
        super().__init__(context, parent, "Names that this register does not know", "Keep these")
        self._names = names
        self._bodies = bodies
        self._decisions = {decision.printed: decision for decision in decisions}
        self._build()
        self.begin()

    def _build(self) -> None:
        self.head.addWidget(
            prose(
                "Say once for the whole report what each name is. Another name of a body is kept with that body; a "
                "class, such as all divisions of a service, is kept as a body of its own that belongs to one."
            )
        )
        self.setMinimumWidth(self.context.theme.width(116))
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.choices = [NameChoice(name, self._bodies, self._decisions.get(name)) for name, _ in self._names]
        for choice, (name, count) in zip(self.choices, self._names, strict=True):
            line = row(self.context.theme, choice.meaning, choice.body, choice.name)
            line.setStretch(1, 1)
            line.setStretch(2, 1)
            choice.name.setMinimumWidth(self.context.theme.width(24))
            choice.setLayout(line)
            line.setContentsMargins(0, 0, 0, 0)
            self.add_field(f"{name.replace('&', '&&')} ({plural(count, 'recommendation')})", choice, choice.fault)
            choice.setFocusProxy(choice.meaning)

    @override
    def _submit(self) -> None:
        self.decided.emit(tuple(choice.decision() for choice in self.choices))
        self.accept()


def _told(body: Body) -> str:
    """Return a body's name with its short name and its time, which tell two of one name apart."""
    facts = body.facts
    short = f" ({facts.short_name})" if facts.short_name and facts.short_name != facts.name else ""
    time = f", {facts.since or ''}–{facts.until or ''}" if facts.since or facts.until else ""
    return f"{facts.name}{short}{time}"
