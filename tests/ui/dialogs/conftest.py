"""What the dialogs that record are opened about, and what they did."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Sample
from tests.ui.rows import TODAY
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine
from tracker.domain.saying import Said
from tracker.domain.standing import Standing
from tracker.domain.statements import Statement
from tracker.services.actions import amend_action
from tracker.services.changes import Changes
from tracker.services.detail import Detail, detail
from tracker.services.handover import undo_hand_over
from tracker.services.known import known
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.case import Amendment, Case, Recorded
from tracker.ui.dialogs.recording import RecordingDialog

LAMPS = "Lamps: NS2019/2"
OIL = "Lamps: NS2019/3"
KEEPERS = "Signals: NS2019/1"

Dialog = TypeVar("Dialog", bound=RecordingDialog)


@dataclass
class Desk:
    """Records for real, and keeps what the dialogs asked for and told."""

    register: Register
    sample: Sample
    asked: list[tuple[Sequence[UUID], Recording]] = field(default_factory=list)
    told: list[Recorded] = field(default_factory=list)

    def record(self, assignments: Sequence[UUID], recording: Recording) -> Changes:
        self.asked.append((tuple(assignments), recording))
        return record(self.register, assignments, recording)

    def amend(self, said: Amendment) -> Changes:
        made = amend_action(self.register, said.action, said.facts, said.on, said.by, "Ann Reader", said.why)
        return replace(made, assignments=frozenset(said.facts.assignments))

    def standings(self, items: Sequence[UUID], on: date) -> Mapping[UUID, Standing]:
        return {item: detail(self.register, item, on).standing for item in items}

    def undo_hand_over(self, item: UUID, reason: str) -> Changes:
        return undo_hand_over(self.register, item, "Ann Reader", reason)

    def say(self, title: str, on: date, *facts: Statement | EvidenceFile | ActionFacts, by: str = "Bo Keeper") -> None:
        """Record something beforehand."""
        record(self.register, [self.sample.assignments[title]], Recording(on, by, "A clerk", facts))

    def detail(self, title: str, as_at: date = TODAY) -> Detail:
        return detail(self.register, self.sample.assignments[title], as_at)

    def said(self, title: str, kind: EntryKind) -> Said | None:
        """Return what the register holds that was said last of a kind about an item."""
        return self.last(title, kind).said

    def last(self, title: str, kind: EntryKind) -> HistoryLine:
        lines = [line for line in self.detail(title).history if line.kind is kind]
        return max(lines, key=lambda line: line.recorded_at)

    def case(self, title: str = LAMPS, others: Sequence[str] = ()) -> Case:
        about = self.detail(title)
        items = tuple(self.detail(one).row for one in (title, *others)) if others else ()
        return Case(
            about,
            TODAY,
            "Ann Reader",
            self.record,
            lambda: self.detail(title),
            known=known(self.register),
            items=items,
            ticked=frozenset(row.id for row in items),
            amend=self.amend,
            standings=self.standings,
            histories={row.id: detail(self.register, row.id, TODAY).history for row in items},
            undo_hand_over=self.undo_hand_over,
        )


@pytest.fixture
def office(register: Register, filled: Sample) -> Desk:
    return Desk(register, filled)


@dataclass
class Opener:
    """Opens dialogs about items of the office, which outlive their closing until the test ends."""

    context: Context
    office: Desk
    qtbot: QtBot

    def __call__(self, kind: type[Dialog], title: str = LAMPS, others: Sequence[str] = ()) -> Dialog:
        dialog = kind.ask(self.context, None, self.office.case(title, others), self.office.told.append)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.qtbot.addWidget(dialog)
        settle(self.context)
        return dialog


@pytest.fixture
def show(context: Context, office: Desk, qtbot: QtBot) -> Opener:
    return Opener(context, office, qtbot)


def letters_of(window: QWidget) -> list[str]:
    """Return the marked letters of everything that is shown."""
    texts = [name.text() for name in window.findChildren(QLabel) if name.isVisible() and name.buddy() is not None]
    texts += [button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    return [QKeySequence.mnemonic(text).toString() for text in texts if not QKeySequence.mnemonic(text).isEmpty()]


def is_clear(window: QWidget) -> bool:
    """Say whether no two controls share a letter as they are shown now."""
    letters = letters_of(window)
    return len(letters) == len(set(letters))


@pytest.fixture
def then(office: Desk) -> Callable[[Recorded], None]:
    return office.told.append
