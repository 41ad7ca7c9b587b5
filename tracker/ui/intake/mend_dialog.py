"""The form that mends one proposal: its number, its words, its bodies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from tracker.domain.directory import NOBODY, Directory
from tracker.domain.mending import mended, split
from tracker.domain.proposal import Proposal
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.parts import button, label, prose
from tracker.ui.theme import Step

_WORDS_LINES, _BODIES_LINES = 7, 3


class MendDialog(FormDialog):
    """Asks for one proposal's number, words and bodies; `mended` tells the proposal as it shall be.

    `divided` tells two proposals instead, where a person split the words at the cursor.
    """

    mended = Signal(object)
    divided = Signal(object, object)

    def __init__(
        self,
        context: Context,
        proposal: Proposal,
        directory: Directory,
        parent: QWidget | None,
        *,
        is_new: bool = False,
    ) -> None:
        title, verb = ("Add a recommendation", "Add") if is_new else ("Mend a recommendation", "Keep this")
        super().__init__(context, parent, title, verb)
        self._is_new = is_new
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
        self.main = QCheckBox("A &main recommendation")
        self.form.addRow(label(), self.main)
        self.split = button("&Split at the cursor", self._on_split)
        self.split.setToolTip("The words from the cursor on become a recommendation of their own")
        self.form.addRow(label(), self.split)
        self.split.setVisible(not self._is_new)

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
        self.main.setChecked(self._proposal.main)
        self.bodies.setPlainText("\n".join(self._proposal.addressees))
        self._tell_bodies()

    def _words_fault(self) -> str | None:
        return None if self.words.toPlainText().strip() else "The recommendation needs words."

    def _result(self) -> Proposal:
        return mended(
            self._proposal,
            self.number.text(),
            self.words.toPlainText(),
            self.bodies.toPlainText().splitlines(),
            main=self.main.isChecked(),
        )

    def _on_split(self) -> None:
        """Tell two proposals, divided where the cursor stands in the words; at their ends there is nothing to split."""
        before = self.words.toPlainText()[: self.words.textCursor().position()]
        halves = split(self._result(), len(" ".join(before.split())))
        if halves is None:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            self.refuse("Put the cursor in the words where the second recommendation begins.")
            return
        self.divided.emit(*halves)
        self.accept()

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
