"""The dialog that records a body's response to a recommendation."""

from typing_extensions import override

from tracker.domain.scales import Response
from tracker.domain.statements import ResponseGiven
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.recording import RecordingDialog


class ResponseDialog(RecordingDialog):
    """Asks whether the body agrees."""

    title = "Record the response"

    @override
    def _build_facts(self) -> None:
        self.value = ChoiceField(self.context.theme, "Response", ("A&greed", "&Partly agreed", "&Not agreed"))
        self.add_field("&Response", self.value, self.value.fault)

    @override
    def facts(self) -> tuple[ResponseGiven, ...]:
        value = Response(self.value.value() or "")
        return (ResponseGiven(value, self.text.toPlainText().strip(), self.internal.toPlainText().strip()),)

    @override
    def told(self) -> str:
        return f"response {(self.value.value() or '').lower()}"
