"""The window that takes in a report: a document is chosen, read in the background, reviewed and accepted."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from typing_extensions import override

from tracker.errors import TrackerError
from tracker.services.drafts import Draft, drafts, drop_draft
from tracker.services.intake import (
    Taken,
    suffixes_read,
    take_in,
)
from tracker.services.register import Register
from tracker.ui.actions import written
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import Line, show_keys_on_f1
from tracker.ui.enter_key import press_focused
from tracker.ui.geometry import resize_within
from tracker.ui.intake.draft_keeper import DraftKeeper
from tracker.ui.intake.opened import Opened, open_for_review
from tracker.ui.intake.pages import BusyPage, ChoosePage, TakenPage
from tracker.ui.intake.review_actions import TABLE
from tracker.ui.intake.review_page import ReviewPage
from tracker.ui.intake.review_words import take_in_words, undecided_words
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.tasks import Task
from tracker.ui.theme import Step


def _keys() -> list[Line]:
    return [
        ("Choose a document", written(("Ctrl+O",))),
        ("Take a proposal, or leave it out", written(("Space",))),
        *((spec.text.replace("&", ""), written(spec.keys)) for spec in TABLE),
        ("Take in what is ticked", written(("Ctrl+Enter",))),
    ]


class IntakeWindow(QDialog):
    """Takes one report into a register; shown with `open` or `show`. `taken_in` tells a `Taken`.

    With a `path` it begins by reading that document.
    """

    taken_in = Signal(object)

    def __init__(
        self, register: Register, context: Context, parent: QWidget | None = None, path: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._register = register
        self._context = context
        self._path: Path | None = None
        self._task: Task[Opened] | None = None
        self._is_writing = False
        self._keeper = DraftKeeper(register, context, self)
        self._build()
        self._connect()
        self._load(path)

    def _build(self) -> None:
        theme = self._context.theme
        self.setWindowTitle("Take in a report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAcceptDrops(True)
        self.choosing, self.busy, self.taken = ChoosePage(theme), BusyPage(theme), TakenPage(theme)
        self.page = ReviewPage(self._context, self._register.outside.today())
        self._stack = QStackedWidget()
        for part in (self.choosing, self.busy, self.page, self.taken):
            self._stack.addWidget(part)
        self.refusal = label(wrap=True)
        self.refusal.setProperty("surface", "refusal")
        self.refusal.setProperty("fault", True)
        self.refusal.setMargin(theme.space(2))
        self.reason = label(step=Step.SMALL, muted=True, wrap=True)
        self.close_button = button("Close")
        self.accept_button = button("Take in", primary=True)
        self.accept_button.setToolTip("Ctrl+Enter")
        foot = row(theme, self.reason, self.close_button, self.accept_button)
        foot.setStretch(0, 1)
        frame = column(theme, self._stack, self.refusal, rule(), foot, margin=4, gap=3)
        frame.setStretch(0, 1)
        self.setLayout(frame)
        resize_within(self, QSize(theme.width(150), theme.metrics().height() * 44), self.screen())

    def _connect(self) -> None:
        self.choosing.choose.clicked.connect(self.ask_file)
        self.taken.another.clicked.connect(self.ask_file)
        self.busy.stop.clicked.connect(self.stop_reading)
        self.page.changed.connect(self._on_change)
        self.accept_button.clicked.connect(self.take_in)
        self.close_button.clicked.connect(self.reject)
        self.page.afresh.clicked.connect(self.start_afresh)
        self.choosing.draft_chosen.connect(lambda draft: self.read(draft.document))
        self.choosing.draft_removed.connect(self._remove_draft)
        keys = {
            "Ctrl+O": self.ask_file,
            "Ctrl+Return": self.take_in,
            "Ctrl+Enter": self.take_in,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        show_keys_on_f1(self, self._context.theme, _keys())

    def _load(self, path: Path | None) -> None:
        self._ask_another()
        if path is not None:
            self.read(path)

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        is_review = page is self.page
        self.accept_button.setVisible(is_review)
        self.reason.setText("")
        self.refusal.hide()
        self.setWindowTitle(f"Take in a report: {self._path.name}" if is_review and self._path else "Take in a report")

    def ask_file(self) -> None:
        """Ask for a document; a review that was begun is kept."""
        if not self._is_writing:
            self._keeper.save()
            self._context.voice.ask_open("The report to take in", _filters(), self.read)

    def read(self, path: Path) -> None:
        """Read a document in the background and show its review; one that was begun before is gone on with."""
        self._keeper.save()
        self._drop_task()
        self.busy.tell(path.name)
        self._show(self.busy)
        self.busy.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        register = self._register
        self._task = self._context.tasks.run_watched(
            lambda watch: open_for_review(register, path, watch),
            self.busy.tell_share,
            self._on_read,
            lambda fault: self._on_unread(path, fault),
        )

    def stop_reading(self) -> None:
        """Give up reading and ask for another document."""
        self._drop_task()
        self.choosing.ask()
        self._ask_another()

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_read(self, opened: Opened) -> None:
        self._task = None
        reading = opened.reading
        if opened.copy is not None and not reading.formal:
            self.choosing.tell_copy(opened.path.name, opened.copy)
        elif opened.already is not None and not reading.formal:
            self.choosing.tell_taken_already(opened.already.facts.title, opened.already.facts.code)
        elif not reading.formal:
            self.choosing.tell_empty(opened.path.name, reading.doubts, [p.text for p in reading.prose])
        else:
            self._path = opened.path
            self._show(self.page)
            draft = opened.draft
            person = self._context.settings.now.person
            self.page.show_document(opened, draft.person or person if draft else person)
            self._keeper.begin(opened.digest, opened.path, reading, self.page.state, draft.began if draft else None)
            return
        self._ask_another()

    def _on_unread(self, path: Path, fault: Exception) -> None:
        self._task = None
        if isinstance(fault, TrackerError):
            self.choosing.tell_fault(path.name, str(fault))
        else:
            self.choosing.ask()
            self._context.voice.fail(fault)
        self._ask_another()

    def start_afresh(self) -> None:
        """Give up what was decided on this document, on a yes, and read it anew."""
        path = self._path
        if path is None:
            return
        question = "Give up what you decided on this report, and read it anew?"

        def begin() -> None:
            self.page.source.close_document()
            self._keeper.drop()
            self.read(path)

        self._context.voice.confirm(question, "Start afresh", begin)

    def _remove_draft(self, draft: Draft) -> None:
        def remove() -> None:
            register = self._register
            self._context.tasks.run(lambda: drop_draft(register, draft.digest), lambda _: self._list_drafts())

        self._context.voice.confirm(
            f"Remove the half-done review of {draft.state.name}? What you decided in it is lost; the report itself "
            "stays where you have it.",
            "Remove",
            remove,
        )

    def _list_drafts(self) -> None:
        register = self._register
        self._context.tasks.run(lambda: drafts(register), self.choosing.show_drafts)

    def _ask_another(self) -> None:
        self._show(self.choosing)
        self._list_drafts()
        self.choosing.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_reviewing(self) -> bool:
        return self._stack.currentWidget() is self.page

    def _on_change(self) -> None:
        if self._path is not None and not self._is_writing and self.page.is_changed():
            self._keeper.touch()
        tally = self.page.tally()
        fault = self.page.form.first_fault()
        missing = "Tick at least one recommendation." if not tally.recommendations else fault[1] if fault else ""
        self.accept_button.setText(take_in_words(tally))
        self.accept_button.setEnabled(not missing and not self._is_writing)
        self.accept_button.setAccessibleDescription(missing)
        self.reason.setText(missing or undecided_words(tally))

    def take_in(self) -> None:
        """Take in what is ticked; otherwise go to what stands in the way."""
        if not self._is_reviewing() or self._is_writing or self._path is None:
            return
        fault = self.page.form.first_fault()
        if fault is not None:
            self.page.form.go_to(fault[0])
        elif self.page.tally().recommendations:
            self._write(self._path)

    def _write(self, path: Path) -> None:
        details, accepted, names = self.page.form.details(), self.page.review.accepted, self.page.review.names
        into = self.page.copy_of
        person, register = self.page.form.person.text().strip(), self._register
        self.refusal.hide()
        self._set_writing(is_writing=True)
        self._context.tasks.run(
            lambda: take_in(register, path, details, accepted, person, names, into),
            lambda taken: self._on_taken(taken, person),
            self._on_refused,
        )

    def _set_writing(self, *, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.page.setEnabled(not is_writing)
        self.close_button.setEnabled(not is_writing)
        self._on_change()
        if is_writing:
            self.reason.setText("Taking in…")

    def _on_taken(self, taken: Taken, person: str) -> None:
        self._path = None
        self._set_writing(is_writing=False)
        self.page.source.close_document()
        self._keeper.drop()
        self.taken.tell(taken)
        self._show(self.taken)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken_in.emit(taken)
        try:
            self._context.settings.change(person=person)
        except TrackerError as fault:
            self._context.voice.fail(fault)

    def _on_refused(self, fault: Exception) -> None:
        self._set_writing(is_writing=False)
        if isinstance(fault, TrackerError):
            self.refusal.setText(str(fault))
            self.refusal.show()
        else:
            self._context.voice.fail(fault)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        if not self._is_writing:
            super().reject()

    @override
    def done(self, result: int) -> None:
        self._keeper.save()
        self._drop_task()
        self.page.source.close_document()
        super().done(result)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None and not self._is_writing:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None and not self._is_writing:
            event.acceptProposedAction()
            self.read(path)


def _filters() -> str:
    return f"Reports ({' '.join(f'*{suffix}' for suffix in suffixes_read())});;All files (*)"


def _dropped(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
