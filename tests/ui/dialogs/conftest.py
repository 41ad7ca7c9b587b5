"""What the dialogs that record are opened about, and what they did."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import pytest

from tests.builders import Sample
from tests.ui.rows import TODAY
from tracker.services.changes import Changes
from tracker.services.detail import Detail, detail
from tracker.services.ledger import Recording, record
from tracker.services.register import Register
from tracker.ui.dialogs.recording import Case, Recorded


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

    def detail(self, title: str, as_at: date = TODAY) -> Detail:
        return detail(self.register, self.sample.assignments[title], as_at)

    def case(self, title: str = "Lamps: NS2019/2") -> Case:
        return Case(self.detail(title), TODAY, "Ann Reader", self.record, lambda: self.detail(title))


@pytest.fixture
def office(register: Register, filled: Sample) -> Desk:
    return Desk(register, filled)


@pytest.fixture
def then(office: Desk) -> Callable[[Recorded], None]:
    return office.told.append
