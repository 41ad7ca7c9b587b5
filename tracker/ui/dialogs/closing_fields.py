"""The fields of a closing: the reason, then only those that this reason needs."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from tracker.domain.scales import Outcome
from tracker.domain.statements import Closed
from tracker.domain.words import listed
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.cited import CitedField
from tracker.ui.dialogs.offered import recommendation_names, recommendations_offered, ref_of
from tracker.ui.dialogs.pick_field import PickField
from tracker.ui.dialogs.recording import RecordingDialog

_OUTCOMES = ("Implemente&d", "Implemented as &far as agreed", "&Not agreed", "&Superseded", "No &longer relevant")
_VERIFIED, _INSIDE = "Verified by an inspectorate", "Checked in the office"
_AGREED = {
    Outcome.NOT_AGREED: "Who accepted that the body does not agree",
    Outcome.NO_LONGER_RELEVANT: "Who agreed that it is no longer relevant",
}


class ClosingFields:
    """Adds its fields to a dialog. What lacks in them is no fault: it can be closed unverified."""

    def __init__(self, dialog: RecordingDialog) -> None:
        self._dialog = dialog
        self._suggested = ""
        theme, case = dialog.context.theme, dialog.case
        self.outcome = ChoiceField(theme, "Reason", _OUTCOMES)
        self.check = ChoiceField(theme, "Check", ("&Verified by an inspectorate", "Checked in the offi&ce"))
        self.cited = CitedField(case.known)
        self.checker, self.role, self.why, self.agreed_by = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        offered = recommendations_offered(case.known, case.detail.row.recommendation_id)
        names, hint = recommendation_names(case.known), "The recommendation that took over"
        self.superseded_by = PickField("Superseded by", offered, names=names, hint=hint)
        self.role.setPlaceholderText("For example Head of assurance")
        self._add_fields()

    def _add_fields(self) -> None:
        add = self._dialog.add_field
        add("&Reason", self.outcome, self.outcome.fault)
        add("Chec&k", self.check)
        add("&Which report", self.cited)
        add("Ch&ecker", self.checker)
        add("Role or &post", self.role)
        add("Superseded b&y", self.superseded_by, self.superseded_by.fault)
        add("W&hy", self.why)
        add("A&greed by", self.agreed_by)

    def connect_fields(self) -> None:
        """Let what is chosen show what it needs."""
        self.outcome.changed.connect(self.show_fields)
        self.check.changed.connect(self.show_fields)
        self.cited.currentTextChanged.connect(self._on_cited)

    def _on_cited(self) -> None:
        publishers = listed(self.cited.publishers())
        if self.checker.text() == self._suggested:
            self.checker.setText(publishers)
        self._suggested = publishers

    def _outcome(self) -> Outcome | None:
        value = self.outcome.value()
        return Outcome(value.lower()) if value else None

    def show_fields(self) -> None:
        """Show what the chosen reason needs, and hide all else."""
        outcome, check = self._outcome(), self.check.value()
        is_done, show = outcome is not None and outcome.is_done, self._dialog.show_field
        show(self.check, shown=is_done)
        show(self.cited, shown=is_done and check == _VERIFIED)
        show(self.checker, shown=is_done and check is not None)
        show(self.role, shown=is_done and check == _INSIDE)
        show(self.superseded_by, shown=outcome is Outcome.SUPERSEDED)
        show(self.why, shown=outcome is Outcome.NO_LONGER_RELEVANT)
        show(self.agreed_by, shown=outcome in _AGREED)
        self.agreed_by.setPlaceholderText(_AGREED.get(outcome, "") if outcome else "")
        self._dialog.refresh()

    def closed(self, text: str, internal: str) -> Closed | None:
        """Return the closing that the fields say; None while no reason is chosen."""
        outcome = self._outcome()
        if outcome is None:
            return None
        closed = Closed(outcome, text=text, internal=internal)
        match outcome:
            case Outcome.SUPERSEDED:
                return replace(closed, superseded_by=ref_of(self._dialog.case.known, self.superseded_by.value()))
            case Outcome.NO_LONGER_RELEVANT:
                return replace(closed, reason=self.why.text().strip(), agreed_by=self.agreed_by.text().strip())
            case Outcome.NOT_AGREED:
                return replace(closed, agreed_by=self.agreed_by.text().strip())
            case _:
                return self._checked(closed)

    def _checked(self, closed: Closed) -> Closed:
        checker = self.checker.text().strip()
        if self.check.value() is None:
            return closed
        if self.check.value() == _INSIDE:
            return replace(closed, checker=checker, role=self.role.text().strip())
        return replace(closed, checker=checker, publication=self.cited.publication(), citation=self.cited.citation())

    def as_printed(self, closed: Closed) -> Closed:
        """Return a closing that says in words which report of the register it cites."""
        return replace(closed, citation=self.cited.words()) if closed.publication else closed
