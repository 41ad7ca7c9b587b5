"""The window that hands over a body's open items: each passed on, closed or left, by a decision that is recorded."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from tracker.services.bodies import KnownBodies, known_bodies
from tracker.services.changes import Changes
from tracker.services.handover import Decision, HandOver, ToHandOver, hand_over, to_hand_over
from tracker.ui.keeping.decision_panel import DecisionPanel
from tracker.ui.keeping.decisions_table import DecisionsTable
from tracker.ui.keeping.hand_over_head import HandOverHead, Signed
from tracker.ui.keeping.hand_over_words import count_words, summary
from tracker.ui.keeping.handed_page import Handed, HandedPage
from tracker.ui.keeping.summary_dialog import SummaryDialog
from tracker.ui.parts import button, column, label
from tracker.ui.records.window import Opening, RecordWindow

_SET_ASIDE = "Decisions about items that are not listed now are set aside: they come back with their items."
_CHOOSE = (
    "Choose the body whose items are handed over. Each of its open items is then passed on to a successor, closed or "
    "left, and each decision is recorded with its day, by whom and why."
)
_DECIDING, _HANDED = range(2)


class HandOverWindow(RecordWindow):
    """Walks through the open items of one body; only what is decided is recorded."""

    def __init__(self, opening: Opening, body: UUID | None = None) -> None:
        super().__init__(opening, "Hand over open items")
        self._asked_for = body
        self.known: KnownBodies | None = None
        self._found: ToHandOver | None = None
        self._looked_up: tuple[UUID, date] | None = None
        self._build()
        self._connect()
        self._tell_empty()
        self.refresh()
        self.load()

    def _build(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self._deciding())
        self.handed = HandedPage(replace(self.opening, parent=self))
        self.pages.addWidget(self.handed)
        self.record_button = button("&Record…", self.try_record, primary=True)
        self._lay_out(self.pages, ends=(self.record_button,))

    def _deciding(self) -> QWidget:
        theme, page = self.context.theme, QWidget()
        self.signature = HandOverHead(theme, self.register.outside.today())
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
        layout = column(theme, self.signature, panes, gap=3)
        layout.setStretch(1, 1)
        page.setLayout(layout)
        return page

    def _connect(self) -> None:
        self.signature.wanted.connect(self._look_up)
        self.signature.changed.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.decide_wanted.connect(self.panel.start)
        self.panel.decided.connect(self._on_decided)
        self.panel.undecided.connect(lambda: self._on_decided(None))

    @override
    def load(self) -> None:
        register = self.register
        self.read(lambda: known_bodies(register, register.outside.today()), self._on_known)

    def _on_known(self, known: KnownBodies) -> None:
        self.known = known
        self.items.names = {one.id: one.facts.name for one in known.bodies}
        self.signature.load(known, self._asked_for)

    # What there is to decide.

    def _look_up(self) -> None:
        """Read the open items of the body on the day, if that is not what is shown."""
        whose = self.signature.whose()
        if whose is None or whose == self._looked_up:
            self.refresh()
            return
        self._looked_up = whose
        register, (body, day) = self.register, whose
        self.read(lambda: to_hand_over(register, body, day), self._on_found)

    def _on_found(self, found: ToHandOver) -> None:
        self._found = found
        set_aside = self.items.show(found.items)
        known = self.known.bodies if self.known else ()
        heirs = {body.id for body, _ in found.heirs}
        self.panel.passing.load(found.heirs, [b for b in known if b.id != found.body.id and b.id not in heirs])
        if set_aside:
            self.refuse(_SET_ASIDE)
        self._tell_empty()
        if found.items:
            self.table.select(0)
        self._on_selection()

    def _tell_empty(self) -> None:
        found = self._found
        nothing = f"{found.body.facts.name} had no open item on that day; choose another day or body." if found else ""
        self.empty.setText(nothing or _CHOOSE)
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
        waiting = self.items.next_undecided(chosen)
        if decision is not None and waiting is not None:
            # On to the next one that waits, so that Enter after Enter works a list through.
            self.table.select(waiting)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_selection()

    def _is_deciding(self) -> bool:
        return self.pages.currentIndex() == _DECIDING

    @override
    def is_changed(self) -> bool:
        return self._is_deciding() and (not self.items.is_empty() or self.signature.is_written())

    def fault(self) -> tuple[QWidget, str] | None:
        """Return what lacks before it can be recorded, with the field where; None where nothing does."""
        nothing = None if self.items.decisions else (self.table, "Decide about at least one item.")
        return self.signature.fault() or nothing

    def refresh(self) -> None:
        """Judge again what lacks."""
        fault, decided = self.fault(), self.items.decisions
        counted = count_words(len(decided), len(self.items.rows)) if self._found else ""
        lacks = fault[1] if fault and decided else ""
        self.tell(" · ".join(part for part in (counted, lacks) if part) if self._is_deciding() else "")
        self.record_button.setVisible(self._is_deciding())
        self.record_button.setEnabled(bool(decided) and not self._is_busy)
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
        elif self._looked_up != self.signature.whose():
            self._look_up()
        else:
            self.refusal.hide()
            self.as_person(self._sum_up)

    def _sum_up(self, person: str) -> None:
        signed = self.signature.signed()
        if signed is None or self._found is None:
            return
        lines = summary(self.items.decisions.values(), len(self.items.rows), self.items.names)
        told = (self._found.body.facts.name, signed.on, signed.by)
        SummaryDialog(self.context, self, told, lines, lambda: self._record(signed, person)).open()

    def _record(self, signed: Signed, person: str) -> None:
        register = self.register
        decided = HandOver(signed.on, signed.by, person, self.items.decisions, signed.why)
        self.keep(lambda: hand_over(register, decided), lambda changes: self._on_recorded(decided, changes))

    def _on_recorded(self, decided: HandOver, changes: Changes) -> None:
        if self._found is None:
            return
        rows = tuple(row for row in self.items.rows if row.id in decided.decisions)
        self.handed.load(Handed(self._found.body.facts.name, decided, rows, changes.entries, self.items.names))
        self.pages.setCurrentIndex(_HANDED)
        self.refresh()
        self.handed.list.setFocus()

    @override
    def done(self, result: int) -> None:
        self.signature.stop()
        super().done(result)
