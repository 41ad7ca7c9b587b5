"""The form that mends one proposal: its number, its words, its bodies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from tracker.domain.proposal import Proposal
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.intake.review import NOBODY, Directory, mended
from tracker.ui.parts import label, prose
from tracker.ui.theme import Step

_WORDS_LINES, _BODIES_LINES = 7, 3


class MendDialog(FormDialog):
    """Asks for one proposal's number, words and bodies; `mended` tells the proposal as it shall be."""

    mended = Signal(object)

    def __init__(self, context: Context, proposal: Proposal, directory: Directory, parent: QWidget | None) -> None:
        super().__init__(context, parent, "Mend a recommendation", "Keep this")
        self._proposal = proposal
        self._directory = directory
        self._build()
        self._connect()
        self._load()
        self.begin()

    def _build(self) -> None:
        if self._proposal.stem:
            self.head.addWidget(prose(self._proposal.stem, muted=True))
        for doubt in self._directory.doubts(self._proposal):
            self.head.addWidget(prose(f"Doubt: {doubt}", step=Step.SMALL))
        self.number = QLineEdit()
        self.number.setMaximumWidth(self.context.theme.width(16))
        self.words = self._text(_WORDS_LINES)
        self.bodies = self._text(_BODIES_LINES)
        self._meaning = label(step=Step.SMALL, muted=True, wrap=True)
        self._meaning.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.add_field("&Number", self.number)
        self.add_field("&Words", self.words, self._words_fault)
        self.add_field("&Bodies, one a line", self.bodies)
        self.form.addRow(label(), self._meaning)

    def _text(self, lines: int) -> QPlainTextEdit:
        field = QPlainTextEdit()
        theme = self.context.theme
        field.setFixedHeight(theme.metrics().lineSpacing() * lines + theme.space(4))
        return field

    def _connect(self) -> None:
        self.bodies.textChanged.connect(self._tell_bodies)

    def _load(self) -> None:
        self.number.setText(self._proposal.number or "")
        self.words.setPlainText(self._proposal.item)
        self.bodies.setPlainText("\n".join(self._proposal.addressees))
        self._tell_bodies()

    def _words_fault(self) -> str | None:
        return None if self.words.toPlainText().strip() else "The recommendation needs words."

    def _result(self) -> Proposal:
        return mended(
            self._proposal, self.number.text(), self.words.toPlainText(), self.bodies.toPlainText().splitlines()
        )

    def _tell_bodies(self) -> None:
        told = [
            f"{a.printed}: {'new body' if a.is_new else 'known to this register'}"
            for a in self._directory.of(self._result())
        ]
        sentence = " · ".join(told) or f"{NOBODY.capitalize()}: it is listed under “Body not named”."
        self._meaning.setText(sentence)
        self.bodies.setAccessibleDescription(sentence)

    @override
    def _submit(self) -> None:
        self.mended.emit(self._result())
        self.accept()
