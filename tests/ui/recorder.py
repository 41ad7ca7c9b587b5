"""Stand-ins for what a window is given: a voice that records and answers, and a context made of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tracker.errors import TrackerError
from tracker.ui.desk_context import Context
from tracker.ui.settings_store import SettingsStore
from tracker.ui.tasks import Tasks
from tracker.ui.theme import Theme


@dataclass
class RecordedVoice:
    """Keeps what was said; answers what is asked from what the test laid out (`agrees`, `chosen`).

    A fault of our own making is raised again, so that it fails the test.
    """

    told: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    agrees: bool = True
    chosen: list[Path] = field(default_factory=list)

    def inform(self, sentence: str) -> None:
        self.told.append(sentence)

    def warn(self, sentence: str) -> None:
        self.told.append(sentence)

    def fail(self, fault: BaseException) -> None:
        if not isinstance(fault, TrackerError):
            raise fault
        self.told.append(str(fault))

    def confirm(self, question: str, verb: str, then: Callable[[], None]) -> None:
        self.asked.append(question)
        if self.agrees:
            then()

    def ask_open(self, title: str, filters: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def ask_folder(self, title: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def ask_save(self, title: str, suggestion: Path, filters: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def _answer(self, title: str, then: Callable[[Path], None]) -> None:
        self.asked.append(title)
        if self.chosen:
            then(self.chosen.pop(0))


def context_for(theme: Theme, home: Path, voice: RecordedVoice, opened: list[Path]) -> Context:
    """Return a context whose files are opened into a list; its tasks must be closed."""

    def opener(path: Path) -> bool:
        opened.append(path)
        return True

    return Context(voice, Tasks(voice), theme, SettingsStore(home), opener)
