"""The window that hands over a body's open items: each passed on, closed or left, by a decision that is recorded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from tracker.domain.bodies import Body
from tracker.domain.dates import first_day, last_day
from tracker.errors import BadInput
from tracker.services.bodies import KnownBodies, known_bodies
from tracker.services.changes import Changes
from tracker.services.handover import Decision, HandOver, ToHandOver, hand_over, to_hand_over
from tracker.services.register import Register
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context
from tracker.ui.keeping.body_choice import BodyChoice
from tracker.ui.keeping.decision_panel import DecisionPanel
from tracker.ui.keeping.decisions_table import DecisionsTable
from tracker.ui.keeping.hand_over_words import count_words, summary
from tracker.ui.keeping.handed_page import Handed, HandedPage
from tracker.ui.keeping.summary_dialog import SummaryDialog
from tracker.ui.keeping.window import KeepingWindow, OnChanged
from tracker.ui.marked_keys import name_field
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.theme import Step

_WAIT_MS = 250


@dataclass(frozen=True, slots=True)
class _Signed:
    """Who decided a hand-over, on which day, and why."""

    on: date
    by: str
    why: str


class HandOverWindow(KeepingWindow):
    """Walks through the open items of one body; only what is decided is recorded."""

    title = "Hand over open items"

    def __init__(
        self,
        context: Context,
        register: Register,
        parent: QWidget | None,
        on_changed: OnChanged,
        body: UUID | None = None,
    ) -> None:
        super().__init__(context, register, parent, on_changed)
        self.known: KnownBodies | None = None
        self._found: ToHandOver | None = None
        self._wanted: tuple[UUID, date] | None = None
        self._wait = QTimer(self)
        self._build()
        self._connect()
        self._load(body)

    @override
    @classmethod
    def show_over(
        cls,
        context: Context,
        register: Register,
        parent: QWidget | None,
        on_changed: OnChanged,
        body: UUID | None = None,
    ) -> Self:
        """Open the window over another, with the open items of a body where one is given."""
        window = cls(context, register, parent, on_changed, body)
        window.open()
        return window

    def _build(self) -> None:
        theme = self.context.theme
        self.pages = QStackedWidget()
        self.pages.addWidget(self._deciding())
        self.handed = HandedPage(self.context, self.register)
        self.pages.addWidget(self.handed)
        self.count = label(muted=True, wrap=True)
        self.close_button = button("Close", self.reject)
        self.record_button = button("&Record…", self.try_record, primary=True)
        foot = row(theme, self.count, self.close_button, self.record_button)
        foot.setStretch(0, 1)
        frame = column(theme, self.pages, self.refusal, rule(), foot, margin=4, gap=3)
        frame.setStretch(0, 1)
        self.setLayout(frame)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self.fit()

    def _deciding(self) -> QWidget:
        theme, page = self.context.theme, QWidget()
        self.table = DecisionsTable(theme)
        self.items = self.table.items
        self.panel = DecisionPanel(theme)
        self.empty = label(muted=True, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(theme.space(4))
        self.place = QStackedWidget()
        self.place.addWidget(self.empty)
        self.place.addWidget(self.table)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        panes.addWidget(self.place)
        panes.addWidget(self.panel)
        panes.setStretchFactor(0, 1)
        layout = column(theme, self._signature(), panes, gap=3)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(1, 1)
        page.setLayout(layout)
        return page

    def _signature(self) -> QGridLayout:
        theme, today = self.context.theme, self.register.outside.today()
        self.body = BodyChoice("Items of", "Choose the body whose items are handed over")
        self.on = DayField(theme, today, "On", no_future="nothing can take effect in the future")
        self.decided_by, self.why = QLineEdit(), QLineEdit()
        self.decided_by.setPlaceholderText("A person or a board")
        self.why.setPlaceholderText("Such as: it became the Probation Service")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
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
        return grid

    def _connect(self) -> None:
        self.body.currentIndexChanged.connect(self._on_body)
        self.on.changed.connect(self._on_day)
        self._wait.timeout.connect(self._look)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.decide_wanted.connect(self.panel.start)
        self.panel.decided.connect(self._on_decided)
        self.panel.undecided.connect(lambda: self._on_decided(None))
        for field in (self.decided_by, self.why):
            field.textChanged.connect(self.refresh)
        self.handed.changed.connect(self.tell_changes)

    def _load(self, body: UUID | None) -> None:
        register = self.register
        self.on.set_day(register.outside.today())
        self.refresh()
        self.read(lambda: known_bodies(register, register.outside.today()), lambda known: self._on_known(known, body))

    def _on_known(self, known: KnownBodies, body: UUID | None) -> None:
        self.known = known
        self.items.names = {one.id: one.facts.name for one in known.bodies}
        self.body.show_bodies([one for one in known.bodies if one.id == body or _has_open(known, one)])
        if body is not None:
            self.body.set_body(body)
            self.decided_by.setFocus()
        else:
            self.body.setFocus()
            self._tell_empty()

    # What there is to decide.

    def _on_body(self) -> None:
        body = self.body.body()
        if body is not None and self.known is not None:
            self.on.set_day(_likely_day(self.known, body, self.register.outside.today()))
        self._look()

    def _on_day(self) -> None:
        self._wait.start()
        self.refresh()

    def _day(self) -> date | None:
        try:
            return self.on.day() if self.on.fault() is None else None
        except BadInput:
            return None

    def _look(self) -> None:
        """Read the open items of the body on the day, if that is not what is shown."""
        self._wait.stop()
        body, day = self.body.body(), self._day()
        if body is None or day is None or (body, day) == self._wanted:
            self.refresh()
            return
        self._wanted = (body, day)
        register = self.register
        self.read(lambda: to_hand_over(register, body, day), self._on_found)

    def _on_found(self, found: ToHandOver) -> None:
        self._found = found
        fallen = self.items.show(found.items)
        known = self.known.bodies if self.known else ()
        heirs = {body.id for body, _ in found.heirs}
        self.panel.passing.load(found.heirs, [b for b in known if b.id != found.body.id and b.id not in heirs])
        self.refusal.hide()
        if fallen:
            self.refuse("Some decisions fell away: their items are not open on that day.")
        self._tell_empty()
        if found.items:
            self.table.select(0)
        self._on_selection()

    def _tell_empty(self) -> None:
        found = self._found
        if found is None:
            self.empty.setText(
                "Choose the body whose items are handed over. Each of its open items is then passed on to a successor, "
                "closed or left, and each decision is recorded with its day, by whom and why."
            )
        else:
            self.empty.setText(f"{found.body.facts.name} had no open item on that day; choose another day or body.")
        has_items = found is not None and bool(found.items)
        self.place.setCurrentIndex(1 if has_items else 0)
        self.panel.setVisible(has_items)

    # What is decided.

    def _selected(self) -> list[UUID]:
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.items.rows[place].id for place in places]

    def _on_selection(self) -> None:
        chosen = set(self._selected())
        rows = [row for row in self.items.rows if row.id in chosen]
        self.panel.show_rows(rows, has_decision=bool(chosen & self.items.decisions.keys()))
        self.refresh()

    def _on_decided(self, decision: Decision | None) -> None:
        chosen = self._selected()
        self.items.decide(chosen, decision)
        self.refusal.hide()
        undecided = [n for n, one in enumerate(self.items.rows) if one.id not in self.items.decisions]
        if decision is not None and undecided:
            # On to the next one that waits, so that Enter after Enter works a list through.
            last = max((n for n, one in enumerate(self.items.rows) if one.id in chosen), default=-1)
            self.table.select(next((n for n in undecided if n > last), undecided[0]))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_selection()

    @override
    def is_changed(self) -> bool:
        if self.pages.currentIndex() == 1:
            return False
        return bool(self.items.decisions or self.decided_by.text().strip() or self.why.text().strip())

    def fault(self) -> tuple[QWidget, str] | None:
        """Return what lacks before it can be recorded, with the field where; None where nothing does."""
        lacking: Sequence[tuple[QWidget, str | None]] = (
            (self.body.typed, self.body.fault_if_none()),
            (self.on.edit, self.on.fault()),
            (self.decided_by, None if self.decided_by.text().strip() else "Name who decided."),
            (self.why, None if self.why.text().strip() else "Say why the items are handed over."),
            (self.table, None if self.items.decisions else "Decide about at least one item."),
        )
        return next(((field, words) for field, words in lacking if words), None)

    def refresh(self) -> None:
        """Judge again what lacks."""
        is_deciding = self.pages.currentIndex() == 0
        fault = self.fault()
        counted = count_words(len(self.items.decisions), len(self.items.rows)) if self._found else ""
        lacks = fault[1] if fault and self.items.decisions else ""
        self.count.setText(" · ".join(part for part in (counted, lacks) if part) if is_deciding else "")
        self.record_button.setVisible(is_deciding)
        self.record_button.setEnabled(bool(self.items.decisions) and not self._is_busy)
        self.record_button.setAccessibleDescription(fault[1] if fault else "")

    @override
    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self.pages.setEnabled(not busy)
        self.refresh()

    # Recording.

    def try_record(self) -> None:
        """Sum up what is decided, and record it when that is confirmed; where something lacks, say so."""
        fault, unsound = self.fault(), self.items.first_fault()
        if fault is not None:
            fault[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.refuse(fault[1])
        elif unsound is not None:
            self.table.select(unsound[0])
            self.refuse(unsound[1])
        elif self._wanted != (self.body.body(), self._day()):
            self._look()
        else:
            self.refusal.hide()
            self.as_person(self._sum_up)

    def _sum_up(self, person: str) -> None:
        day = self._day()
        if day is None or self._found is None:
            return
        signed = _Signed(day, self.decided_by.text().strip(), self.why.text().strip())
        lines = summary(self.items.decisions.values(), len(self.items.rows), self.items.names)
        told = (self._found.body.facts.name, signed.on, signed.by)
        SummaryDialog(self.context, self, told, lines, lambda: self._record(signed, person)).open()

    def _record(self, signed: _Signed, person: str) -> None:
        register, decisions = self.register, self.items.decisions
        decided = HandOver(signed.on, signed.by, person, decisions, signed.why)
        self.keep(lambda: hand_over(register, decided), lambda changes: self._on_recorded(decided, changes))

    def _on_recorded(self, decided: HandOver, changes: Changes) -> None:
        if self._found is None:
            return
        rows = tuple(row for row in self.items.rows if row.id in decided.decisions)
        handed = Handed(self._found.body.facts.name, decided, rows, changes.entries, self.items.names)
        self.handed.load(handed)
        self.pages.setCurrentIndex(1)
        self.refresh()
        self.handed.list.setFocus()

    @override
    def done(self, result: int) -> None:
        self._wait.stop()
        super().done(result)


def _has_open(known: KnownBodies, body: Body) -> bool:
    count = known.counts.get(body.id)
    return count is not None and count.open > 0


def _likely_day(known: KnownBodies, body: UUID, today: date) -> date:
    """Return the day on which others took over from a body, or that after its last one; today where neither is past."""
    taken = [first_day(s.facts.on) for s in known.successors(body)]
    facts = known.body(body).facts
    ended = [last_day(facts.until) + timedelta(days=1)] if facts.until else []
    return next((day for day in (*taken, *ended) if day <= today), today)
