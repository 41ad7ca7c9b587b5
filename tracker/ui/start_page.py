"""What is shown while no register is open: open one, make one, go back to a recent one, or see the demonstration."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from tracker.errors import BadInput, TrackerError
from tracker.services.demonstration import make_demonstration
from tracker.ui.desk_context import Context
from tracker.ui.enter_key import press_focused
from tracker.ui.new_register import NewRegisterDialog
from tracker.ui.parts import button, column, label, link, on_surface, prose, row, rule
from tracker.ui.theme import Step

_TEACHING = (
    "A register keeps what inspectorates recommended, to whom, and what became of it. It is an ordinary folder: copy "
    "it, back it up, carry it on a stick. Everything stays on this PC; nothing is ever sent anywhere."
)
_DEMONSTRATION = "Demonstration.register"


class StartPage(QWidget):
    """Chooses the register to open; whoever shows the page opens it, and remembers it among the recent ones."""

    register_chosen = Signal(Path)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_making = False
        self._is_waiting = False
        self._missing: list[tuple[str, QWidget, QPushButton]] = []
        self._build()
        self._connect()
        self.show_recent()

    def _build(self) -> None:
        theme = self._context.theme
        self.setWindowTitle("Recommendation Tracker")
        on_surface(self, "page")
        self.open_button = button("&Open a register…", primary=True)
        self.new_button = button("&Make a new register…")
        self.demo_button = button("Open the &demonstration")
        self.demo_button.setAccessibleDescription("A register with invented reports, to try everything on")
        self.fault = label(wrap=True)
        self.fault.setProperty("surface", "refusal")
        self.fault.setProperty("fault", True)
        self.fault.setMargin(theme.space(2))
        self.fault.hide()
        self._choices = QWidget()
        choices = row(theme, self.open_button, self.new_button, self.demo_button)
        choices.addStretch()
        self._choices.setLayout(choices)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(theme.space(1))
        words = label("Recommendation Tracker", step=Step.TITLE, strong=True)
        parts = (words, prose(_TEACHING), self._choices, self._build_busy(), self.fault, self._recent)
        self.setLayout(self._in_the_middle(column(theme, *parts, gap=4)))

    def _build_busy(self) -> QWidget:
        self._busy = QWidget()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName("Making the demonstration register")
        told = label("Making the demonstration register: a few seconds, and only this once.", muted=True)
        self.stop_button = button("&Stop waiting")
        line = row(self._context.theme, told, self.stop_button)
        line.setStretch(0, 1)
        self._busy.setLayout(column(self._context.theme, line, bar))
        self._busy.hide()
        return self._busy

    def _in_the_middle(self, parts: QVBoxLayout) -> QVBoxLayout:
        holder, scrolled = QWidget(), QWidget()
        holder.setLayout(parts)
        # A fixed width, or the height of the wrapped words is guessed for another one.
        holder.setFixedWidth(self._context.theme.width(84))
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(holder)
        across.addStretch()
        down = QVBoxLayout(scrolled)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(on_surface(scrolled, "page"))
        return column(self._context.theme, area)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.ask_folder)
        self.new_button.clicked.connect(self.ask_new)
        self.demo_button.clicked.connect(self.open_demonstration)
        self.stop_button.clicked.connect(self._on_stopped)

    def ask_folder(self) -> None:
        """Ask for the folder of a register."""
        self._context.voice.ask_folder("The folder of the register", self.register_chosen.emit)

    def ask_new(self) -> None:
        """Ask for the name and the place of a new register, and make it."""
        dialog = NewRegisterDialog(self._context, self)
        dialog.made.connect(self.register_chosen)
        dialog.open()

    def tell_fault(self, sentence: str) -> None:
        """Say in the page why a register could not be opened."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def open_demonstration(self) -> None:
        """Choose the demonstration register of this PC; the first time it is made, in the background."""
        home = self._context.home
        self.tell_fault("")
        if self._is_making:
            self._wait_for_it(is_waiting=True)
        elif (home / _DEMONSTRATION).exists():
            self.register_chosen.emit(home / _DEMONSTRATION)
        else:
            self._is_making = True
            self._wait_for_it(is_waiting=True)
            self._context.tasks.run(lambda: _made(home), self._on_made, self._on_not_made, self._on_ended)

    def _on_made(self, path: Path) -> None:
        if self._is_waiting:
            self.register_chosen.emit(path)

    def _on_not_made(self, fault: Exception) -> None:
        if isinstance(fault, TrackerError):
            self.tell_fault(str(fault))
        else:
            self._context.voice.fail(fault)

    def _on_ended(self) -> None:
        self._is_making = False
        if self._is_waiting:
            self._wait_for_it(is_waiting=False)

    def _on_stopped(self) -> None:
        # It is made to its end all the same, and is there the next time; only nobody waits for it any more.
        self._wait_for_it(is_waiting=False)

    def _wait_for_it(self, *, is_waiting: bool) -> None:
        self._is_waiting = is_waiting
        self._choices.setEnabled(not is_waiting)
        self._busy.setVisible(is_waiting)
        (self.stop_button if is_waiting else self.demo_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recent(self) -> None:
        """Show the recent registers as the settings have them now, the newest first."""
        _emptied(self._recent)
        self._missing = []
        recent = self._context.settings.now.recent
        if not recent:
            self.open_button.setFocus()
            return
        self._recent.addWidget(label("Recent registers", step=Step.SMALL, strong=True, muted=True))
        chosen = [self._add_recent(path) for path in recent]
        chosen[0].setFocus()
        # A folder on a network that is away can keep the question waiting.
        self._context.tasks.run(lambda: [p for p in recent if not Path(p).is_dir()], self._on_missing)

    def _add_recent(self, path: str) -> QPushButton:
        theme = self._context.theme
        name = Path(path).stem
        chosen = link(name, partial(self.register_chosen.emit, Path(path)))
        chosen.setAccessibleName(f"Open {name}, in {Path(path).parent}")
        gone = label(f"{name} is missing: there is no such folder now", muted=True)
        gone.hide()
        away = button("Remove from this list", partial(self._forget, path))
        away.setProperty("step", "small")
        away.setAccessibleName(f"Remove {name} from the recent registers")
        where = label(str(Path(path).parent), step=Step.SMALL, muted=True, wrap=True)
        above = row(theme, chosen, gone)
        above.addStretch()
        words = column(theme, above, where, gap=0.5)
        line = row(theme, words, away)
        line.setStretch(0, 1)
        line.setAlignment(away, Qt.AlignmentFlag.AlignVCenter)
        self._recent.addWidget(rule())
        self._recent.addLayout(line)
        self._missing.append((path, gone, chosen))
        return chosen

    def _on_missing(self, missing: Sequence[str]) -> None:
        for path, sign, chosen in self._missing:
            if path in missing:
                sign.show()
                chosen.hide()

    def _forget(self, path: str) -> None:
        try:
            self._context.settings.forget(path)
        except BadInput as fault:
            self.tell_fault(str(fault))
        self.show_recent()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)


def _emptied(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), (QVBoxLayout, QHBoxLayout)):
            _emptied(inner)


def _made(home: Path) -> Path:
    """Make the demonstration register elsewhere and move it into its place: a stopped program leaves no half of it."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=home) as elsewhere:
            with make_demonstration(Path(elsewhere) / _DEMONSTRATION, home) as register:
                made = register.path
            target = home / _DEMONSTRATION
            # Another window of the program may have made it meanwhile.
            return target if target.exists() else made.rename(target)
    except OSError as fault:
        raise BadInput(f"The demonstration cannot be made in {home}: {fault.strerror}.") from fault
