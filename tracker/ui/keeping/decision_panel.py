"""What shall become of the selected items of a hand-over: passed on, closed or left, with what each needs."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QStackedWidget, QWidget

from tracker.domain.bodies import Body
from tracker.domain.listing import AssignmentRow
from tracker.domain.scales import Outcome
from tracker.domain.statements import Closed
from tracker.domain.words import plural
from tracker.services.handover import Close, Decision, Leave, Pass, fault_of
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.dialogs.offered import begun
from tracker.ui.keeping.body_choice import BodyChoice
from tracker.ui.keeping.words import body_title
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import button, column, label, on_surface
from tracker.ui.records.tab_order import put_before
from tracker.ui.theme import Step, Theme
from tracker.ui.wording import title_of

_PASS, _CLOSE, _LEAVE = "Pass on", "Close", "Leave"
_OUTCOMES = {
    "Not agreed": Outcome.NOT_AGREED,
    "No longer relevant": Outcome.NO_LONGER_RELEVANT,
    "Superseded by another": Outcome.SUPERSEDED,
    "Implemented, but unverified": Outcome.IMPLEMENTED,
}
_MOST_CHARACTERS = 400
_NO_HEIR = "Nobody is kept as having taken over from it by that day: choose a body, or set down who did under Bodies."


class _PassPage(QWidget):
    """To which bodies: the successors first, and any other."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.boxes: list[tuple[QCheckBox, UUID]] = []
        self.told = label(muted=True, wrap=True, step=Step.SMALL)
        self.other = BodyChoice("Another body", "Any other body")
        self._heirs = column(theme, gap=1)
        name = label("A&nother body")
        name_field(name, self.other)
        layout = column(theme, self.told, self._heirs, name, self.other, gap=1.5)
        layout.addStretch()
        self.setLayout(layout)
        self.other.currentTextChanged.connect(self.changed)

    def load(self, heirs: Sequence[tuple[Body, str]], others: Sequence[Body]) -> None:
        """Offer successors, each with its function, and other bodies; the only successor is ticked."""
        ticked = set(self.to())
        while self.boxes:
            box = self.boxes.pop()[0]
            self._heirs.removeWidget(box)
            box.hide()
            box.deleteLater()
        for body, function in heirs:
            box = QCheckBox(f"{body_title(body)}{f': {function}' if function else ''}".replace("&", "&&"))
            box.setChecked(body.id in ticked or len(heirs) == 1)
            box.toggled.connect(self.changed)
            self._heirs.addWidget(box)
            self.boxes.append((box, body.id))
        put_before(self.other, [box for box, _ in self.boxes])
        self.told.setText("Took over by that day:" if heirs else _NO_HEIR)
        self.other.show_bodies(others)

    def to(self) -> tuple[UUID, ...]:
        """Return the bodies that are chosen."""
        chosen = [body for box, body in self.boxes if box.isChecked()]
        other = self.other.value()
        return tuple(dict.fromkeys((*chosen, *((other,) if other else ()))))


class _ClosePage(QWidget):
    """How it is closed, with what that needs."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.outcome, self.reason = QComboBox(), QLineEdit()
        self.agreed_by, self.superseded_by = QLineEdit(), QLineEdit()
        self.unverified = QCheckBox("Close it as &unverified, although something lacks")
        self.superseded_by.setPlaceholderText("The reference, such as SO2019/7")
        self._named: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.space(1.5))
        self.outcome.addItems(list(_OUTCOMES))
        fields: dict[str, QComboBox | QLineEdit] = {
            "Closed &as": self.outcome,
            "&Why": self.reason,
            "Accepted b&y": self.agreed_by,
            "Took its plac&e": self.superseded_by,
        }
        for text, field in fields.items():
            self._add(text, field)
        layout = column(theme, self._grid, self.unverified, gap=2)
        layout.addStretch()
        self.setLayout(layout)
        self._connect()
        self._on_outcome()

    def _add(self, text: str, field: QComboBox | QLineEdit) -> None:
        name = label(text)
        name_field(name, field)
        field.setAccessibleName(text.replace("&", ""))
        self._named[field] = name
        self._grid.addWidget(name, len(self._named), 0)
        self._grid.addWidget(field, len(self._named), 1)

    def _connect(self) -> None:
        self.outcome.view().setAccessibleName("Closed as")
        self.outcome.currentIndexChanged.connect(self._on_outcome)
        self.unverified.toggled.connect(self.changed)
        for field in (self.reason, self.agreed_by, self.superseded_by):
            field.textChanged.connect(self.changed)

    def chosen(self) -> Outcome:
        """Return as what it is closed."""
        return _OUTCOMES[self.outcome.currentText()]

    def _on_outcome(self) -> None:
        chosen = self.chosen()
        shown = {
            self.reason: chosen is not Outcome.SUPERSEDED,
            self.agreed_by: chosen in (Outcome.NOT_AGREED, Outcome.NO_LONGER_RELEVANT),
            self.superseded_by: chosen is Outcome.SUPERSEDED,
        }
        for field, is_shown in shown.items():
            field.setVisible(is_shown)
            self._named[field].setVisible(is_shown)
        self.unverified.setVisible(chosen is not Outcome.IMPLEMENTED)
        self.changed.emit()

    def closed(self) -> Closed:
        """Return the closing that is written."""
        chosen = self.chosen()
        is_implemented, is_superseded = chosen is Outcome.IMPLEMENTED, chosen is Outcome.SUPERSEDED
        has_agreed = not (is_implemented or is_superseded)
        return Closed(
            chosen,
            superseded_by=self.superseded_by.text().strip() if is_superseded else "",
            reason="" if is_superseded else self.reason.text().strip(),
            agreed_by=self.agreed_by.text().strip() if has_agreed else "",
            unverified=is_implemented or self.unverified.isChecked(),
        )


class DecisionPanel(QWidget):
    """Makes one decision for all selected items. `decided` tells it; `undecided` that theirs are taken away."""

    decided = Signal(object)
    undecided = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: Sequence[AssignmentRow] = ()
        self._build(theme)
        self._connect()
        self.show_rows(())

    def _build(self, theme: Theme) -> None:
        self.head, self.words = BreakingLabel(strong=True), BreakingLabel(muted=True)
        self.choice = ChoiceField(theme, "What becomes of them", [f"&{word}" for word in (_PASS, _CLOSE, _LEAVE)])
        self.passing, self.closing, self.leaving = _PassPage(theme), _ClosePage(theme), QWidget()
        self.why_left = QLineEdit()
        self.why_left.setPlaceholderText("Such as: it keeps this function")
        name = label("&Why it stays")
        name_field(name, self.why_left)
        self.why_left.setAccessibleName("Why it stays")
        left = column(theme, name, self.why_left, gap=1.5)
        left.addStretch()
        self.leaving.setLayout(left)
        self.pages = QStackedWidget()
        for page in (self.passing, self.closing, self.leaving):
            self.pages.addWidget(page)
        self.fault = label(step=Step.SMALL, wrap=True)
        self.fault.setProperty("fault", True)
        self.decide_button = button("", self._on_decide)
        self.undecide_button = button("Take the decision away", self.undecided.emit)
        frame = column(theme, self.head, self.words, self.choice, self.pages, self.fault, margin=3, gap=3)
        frame.addWidget(self.decide_button)
        frame.addWidget(self.undecide_button)
        frame.addStretch()
        self.setLayout(frame)
        self.setMinimumWidth(theme.width(46))
        on_surface(self, "page")
        self.choice.set_value(_PASS)

    def _connect(self) -> None:
        for made in self.choice.findChildren(QWidget):
            toggled = getattr(made, "toggled", None)
            if toggled is not None:
                toggled.connect(self._on_choice)
        self.passing.changed.connect(self.refresh)
        self.closing.changed.connect(self.refresh)
        self.why_left.textChanged.connect(self.refresh)

    def _chosen(self) -> str:
        return self.choice.value() or _PASS

    def _on_choice(self) -> None:
        self.pages.setCurrentIndex((_PASS, _CLOSE, _LEAVE).index(self._chosen()))
        self.refresh()

    def show_rows(self, rows: Sequence[AssignmentRow], *, has_decision: bool = False) -> None:
        """Decide about these items from now on."""
        self._rows = rows
        self.undecide_button.setEnabled(has_decision)
        self.words.setText(begun(rows[0].words, _MOST_CHARACTERS) if len(rows) == 1 else "")
        self.words.setVisible(len(rows) == 1)
        match len(rows):
            case 0:
                self.head.setText("Choose the items to decide about; Ctrl+A chooses all.")
            case 1:
                self.head.setText(f"{title_of(rows[0])}: what becomes of it?")
            case number:
                self.head.setText(f"{plural(number, 'item')} chosen: what becomes of them?")
        self.refresh()

    def decision(self) -> Decision:
        """Return the decision that is written."""
        match self._chosen():
            case "Close":
                return Close(self.closing.closed())
            case "Leave":
                return Leave(self.why_left.text().strip())
            case _:
                return Pass(self.passing.to())

    def _fault(self) -> str | None:
        if self._chosen() == _PASS and (fault := self.passing.other.fault()):
            return fault
        decision = self.decision()
        found = ((row, fault_of(decision, row)) for row in self._rows)
        row, fault = next(((row, fault) for row, fault in found if fault), (None, None))
        return f"{title_of(row)}: {fault}" if row is not None and len(self._rows) > 1 else fault

    def refresh(self) -> None:
        """Judge again whether the decision can be taken."""
        fault = self._fault()
        self.fault.setText(fault or "")
        self.fault.setVisible(bool(fault))
        self.decide_button.setText(f"&Decide for {plural(len(self._rows), 'item')}" if self._rows else "&Decide")
        self.decide_button.setEnabled(bool(self._rows) and fault is None)
        self.decide_button.setAccessibleDescription(fault or "")

    def _on_decide(self) -> None:
        if self.decide_button.isEnabled():
            self.decided.emit(self.decision())

    def start(self) -> None:
        """Bring the cursor to the choice."""
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
