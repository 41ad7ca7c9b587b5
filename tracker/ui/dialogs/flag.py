"""The dialog that sets a flag beside where an item stands, or lifts one."""

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.scales import Flag
from tracker.domain.statements import FlagSet
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.dialogs.offered import bodies_offered, body_names, label_of
from tracker.ui.dialogs.pick_field import PickField
from tracker.ui.dialogs.recording import RecordingDialog

_LIFT = "Lift it"


class FlagDialog(RecordingDialog):
    """Asks which flag and what it names; of one that is set, whether it is lifted."""

    title = "Flag"

    @override
    def _build_facts(self) -> None:
        theme = self.context.theme
        self.flag = ChoiceField(theme, "Flag", ("&Waiting on another body", "&Disputed", "Tracked &elsewhere"))
        self.set_now = BreakingLabel()
        self.what_now = ChoiceField(theme, "Now", ("&Lift it", "Set it a&new"))
        offered = bodies_offered(self.case.known)
        names, hint = body_names(self.case.known), "Whose work must come first"
        self.body = PickField("Which body", offered, takes_words=True, names=names, hint=hint)
        self.why, self.plan = QLineEdit(), QLineEdit()
        self.why.setPlaceholderText("For example: not ours, but the health service’s")
        self.plan.setPlaceholderText("The plan it was taken into; it stays open here")
        self.add_field("&Flag", self.flag, self.flag.fault)
        self.add_field("Set now", self.set_now)
        self.add_field("Now", self.what_now, self.what_now.fault)
        self.add_field("Which bod&y", self.body, lambda: self._missing(self.body.words(), "Name the other body."))
        self.add_field("W&hy", self.why, lambda: self._missing(self.why.text(), "Say why it is disputed."))
        self.add_field("Which &plan", self.plan, lambda: self._missing(self.plan.text(), "Name the other plan."))

    @staticmethod
    def _missing(words: str, fault: str) -> str | None:
        return None if words.strip() else fault

    @override
    def _connect(self) -> None:
        super()._connect()
        self.flag.changed.connect(self._on_flag)
        self.what_now.changed.connect(self._show_fields)

    @override
    def _load(self) -> None:
        super()._load()
        self._show_fields()

    def _flag(self) -> Flag | None:
        value = self.flag.value()
        return Flag(value) if value else None

    def _on_flag(self) -> None:
        flag = self._flag()
        self.suggest_by(None if flag is Flag.DISPUTED else self._whose())
        self.what_now.set_value(_LIFT)
        named = self.case.detail.standing.flag(flag) if flag else None
        self.set_now.setText(f"{flag}: {named}" if named else flag or "")
        self._show_fields()

    @override
    def _whose(self) -> str:
        return self.case.recorded_by

    def _is_set_now(self) -> bool:
        flag = self._flag()
        return flag is not None and self.case.detail.standing.flag(flag) is not None

    def _is_lifted(self) -> bool:
        return self._is_set_now() and self.what_now.value() == _LIFT

    def _show_fields(self) -> None:
        flag = None if self._is_lifted() else self._flag()
        self.show_field(self.set_now, shown=self._is_set_now())
        self.show_field(self.what_now, shown=self._is_set_now())
        self.show_field(self.body, shown=flag is Flag.WAITING)
        self.show_field(self.why, shown=flag is Flag.DISPUTED)
        self.show_field(self.plan, shown=flag is Flag.TRACKED_ELSEWHERE)
        self.refresh()

    def _what(self) -> str:
        match self._flag():
            case Flag.WAITING:
                return label_of(self.case.known, self.body.value()) or self.body.words()
            case Flag.DISPUTED:
                return self.why.text().strip()
            case _:
                return self.plan.text().strip()

    @override
    def facts(self) -> tuple[FlagSet, ...]:
        flag, is_lifted = self._flag(), self._is_lifted()
        return (FlagSet(flag, not is_lifted, "" if is_lifted else self._what(), *self.words()),) if flag else ()

    @override
    def told(self) -> str:
        flag = (self._flag() or "").lower()
        return f"no longer {flag}" if self._is_lifted() else f"{flag}: {self._what()}"
