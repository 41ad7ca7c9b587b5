"""The head of a hand-over: of which body, on which day, who decided, and why."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from tracker.domain.bodies import Body
from tracker.domain.dates import first_day, last_day
from tracker.errors import BadInput
from tracker.services.bodies import KnownBodies
from tracker.ui.day_field import DayField
from tracker.ui.keeping.body_choice import BodyChoice
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import label
from tracker.ui.theme import Step, Theme

# Long enough for somebody who types a date.
_WAIT_MS = 250


@dataclass(frozen=True, slots=True)
class Signed:
    """On which day a hand-over takes effect, who decided it, and why."""

    on: date
    by: str
    why: str


class HandOverHead(QWidget):
    """Four fields. `wanted` tells, soon after the body or the day changed, that its items are to be looked up."""

    changed = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._known: KnownBodies | None = None
        self._wait = QTimer(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.body = BodyChoice("Items of", "Choose the body whose items are handed over")
        self.on = DayField(self._theme, self._today, "On", no_future="nothing can take effect in the future")
        self.decided_by, self.why = QLineEdit(), QLineEdit()
        self.decided_by.setPlaceholderText("A person or a board")
        self.why.setPlaceholderText("Such as: it became the Probation Service")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space(3))
        grid.setVerticalSpacing(self._theme.space(1))
        fields = {"Items o&f": self.body, "&On": self.on, "Decided &by": self.decided_by, "W&hy": self.why}
        for place, (text, field) in enumerate(fields.items()):
            name = label(text, step=Step.SMALL, strong=True)
            name_field(name, field)
            if not field.accessibleName():
                field.setAccessibleName(text.replace("&", ""))
            grid.addWidget(name, 0, place)
            grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
        for place, stretch in enumerate((4, 2, 2, 4)):
            grid.setColumnStretch(place, stretch)
        self.on.set_day(self._today)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)

    def _connect(self) -> None:
        self.body.currentIndexChanged.connect(self._on_body)
        self.on.changed.connect(self._on_day)
        self._wait.timeout.connect(self.wanted)
        for field in (self.decided_by, self.why):
            field.textChanged.connect(self.changed)

    def load(self, known: KnownBodies, body: UUID | None) -> None:
        """Offer the bodies that have open items, and one that was asked for."""
        self._known = known
        self.body.show_bodies([one for one in known.bodies if one.id == body or _has_open(known, one)])
        if body is not None:
            self.body.set_value(body)
        (self.decided_by if body is not None else self.body).setFocus()

    def _on_body(self) -> None:
        body = self.body.value()
        if body is not None and self._known is not None:
            self.on.set_day(_likely_day(self._known, body, self._today))
        self._wait.stop()
        self.wanted.emit()

    def _on_day(self) -> None:
        self._wait.start()
        self.changed.emit()

    def stop(self) -> None:
        """Tell nothing more of what was typed."""
        self._wait.stop()

    def whose(self) -> tuple[UUID, date] | None:
        """Return the body and the day, None while either is not known."""
        body = self.body.value()
        try:
            day = self.on.day() if self.on.fault() is None else None
        except BadInput:
            day = None
        return (body, day) if body is not None and day is not None else None

    def signed(self) -> Signed | None:
        """Return the day with who decided and why; None while there is no day."""
        whose = self.whose()
        return Signed(whose[1], self.decided_by.text().strip(), self.why.text().strip()) if whose else None

    def is_written(self) -> bool:
        """Say whether somebody wrote who decided, or why."""
        return bool(self.decided_by.text().strip() or self.why.text().strip())

    def fault(self) -> tuple[QWidget, str] | None:
        """Return what lacks, with the field where; None where nothing does."""
        lacking = (
            (self.body.edit, self.body.fault_if_none()),
            (self.on.edit, self.on.fault()),
            (self.decided_by, None if self.decided_by.text().strip() else "Name who decided."),
            (self.why, None if self.why.text().strip() else "Say why the items are handed over."),
        )
        return next(((field, words) for field, words in lacking if words), None)


def _has_open(known: KnownBodies, body: Body) -> bool:
    count = known.counts.get(body.id)
    return count is not None and count.open > 0


def _likely_day(known: KnownBodies, body: UUID, today: date) -> date:
    """Return the day on which others took over from a body, or that after its last one; today where neither is past."""
    taken = [first_day(s.facts.on) for s in known.successors(body)]
    facts = known.body(body).facts
    ended = [last_day(facts.until) + timedelta(days=1)] if facts.until else []
    return next((day for day in (*taken, *ended) if day <= today), today)
