"""The dialog that records a body's response to a recommendation."""

from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from tracker.domain.scales import RefusalReason, Response
from tracker.domain.statements import ResponseGiven
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.fold import Fold
from tracker.ui.dialogs.offered import bodies_offered, body_names, label_of
from tracker.ui.dialogs.pick_field import ListField, PickField
from tracker.ui.dialogs.recording import RecordingDialog

_NOT_SAID = "Not said"


class ResponseDialog(RecordingDialog):
    """Asks whether the body agrees; which part where it is not the whole, and why not, where it does not."""

    title = "Record the response"

    @override
    def _build_facts(self) -> None:
        theme = self.context.theme
        self.value = ChoiceField(theme, "Response", ("A&greed", "&Partly agreed", "&Not agreed"))
        self.part: QPlainTextEdit = self._lines("Which part is agreed, and why not the rest")
        self.part.setFixedHeight(theme.space(10))
        self.category = ListField("Why not", [_NOT_SAID, *RefusalReason])
        self.add_field("&Response", self.value, self.value.fault)
        self.add_field("&What is agreed", self.part)
        self.add_field("Why not &falls under", self.category)
        fold = Fold(self, "Another body answer&s for it")
        offered = bodies_offered(self.case.known)
        answers = "each body answers itself" if len(self._rows) > 1 else f"{self.case.detail.row.body} answers itself"
        self.responder = PickField(
            "Who answers", offered, names=body_names(self.case.known), hint=f"Empty where {answers}"
        )
        self.add_field("Who answ&ers", self.responder, self.responder.fault)
        fold.hold(self.responder)

    @override
    def _connect(self) -> None:
        super()._connect()
        self.value.changed.connect(self._show_why)
        self.responder.currentTextChanged.connect(self._on_responder)

    @override
    def _load(self) -> None:
        super()._load()
        self._show_why()

    def _show_why(self) -> None:
        value = self.value.value()
        self.show_field(self.part, shown=value == Response.PARTLY_AGREED)
        self.show_field(self.category, shown=value in (Response.PARTLY_AGREED, Response.NOT_AGREED))

    def _on_responder(self) -> None:
        self.suggest_by(label_of(self.case.known, self.responder.value()) or self._whose())

    def _category(self) -> RefusalReason | None:
        chosen = self.category.currentText()
        return None if chosen == _NOT_SAID else RefusalReason(chosen)

    @override
    def facts(self) -> tuple[ResponseGiven, ...]:
        value, (text, internal) = Response(self.value.value() or ""), self.words()
        part = self.part.toPlainText().strip() if value is Response.PARTLY_AGREED else ""
        category = None if value is Response.AGREED else self._category()
        return (ResponseGiven(value, text, internal, part, category, self.responder.value()),)

    @override
    def told(self) -> str:
        return f"response {(self.value.value() or '').lower()}"
