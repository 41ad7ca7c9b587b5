"""A register, a window to open others over, and who hears of changes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Sample
from tests.ui.recorder import RecordedVoice
from tests.ui.rows import TODAY
from tests.ui.waiting import on_screen, settle
from tracker.services.changes import Changes
from tracker.services.detail import Detail, detail
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.records.window import Opening

Kind = TypeVar("Kind", bound=QWidget)


@dataclass
class Office:
    """What windows are opened over, and the changes that they told of."""

    context: Context
    register: Register
    sample: Sample
    voice: RecordedVoice
    parent: QWidget
    changes: list[Changes] = field(default_factory=list)

    @property
    def opening(self) -> Opening:
        return Opening(self.context, self.register, self.parent, self.changes.append)

    def item(self, title: str = "Lamps: NS2019/2") -> Detail:
        return detail(self.register, self.sample.assignments[title], TODAY)

    def recommendation(self, ref: str) -> UUID:
        title = next(title for title in self.sample.assignments if title.endswith(f": {ref}"))
        return self.item(title).row.recommendation_id

    def settled(self, kind: type[Kind]) -> Kind:
        """Return the one open window of a kind, after everything was told."""
        settle(self.context)
        window = on_screen(kind)
        window.activateWindow()
        QApplication.processEvents()
        return window


@pytest.fixture
def office(
    context: Context, register: Register, filled: Sample, voice: RecordedVoice, qtbot: QtBot
) -> Iterator[Office]:
    context.settings.change(person="Ann Reader")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = Office(context, register, filled, voice, parent)
    yield made
    settle(context)
    for window in QApplication.topLevelWidgets():
        if window is not parent and window.isVisible():
            window.close()
    settle(context)


@pytest.fixture
def opened_files(opened: list[Path]) -> list[Path]:
    """Return the files that were opened outside the program."""
    return opened
