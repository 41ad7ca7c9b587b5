"""The plain pages of the intake window: choosing a document, waiting for it, and what was taken in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from tracker.domain.dates import long_day
from tracker.domain.words import plural
from tracker.services.copies import AnotherCopy
from tracker.services.drafts import Draft
from tracker.services.intake import Taken
from tracker.ui.parts import button, column, label, link, prose
from tracker.ui.theme import Step, Theme

TEACHING = (
    "Choose the published report. Its recommendations are read here, on this PC, and shown beside the text they come "
    "from. Nothing is taken in until you accept it."
)

_WHAT_TO_DO = (
    "If the report has one, it may be in another file, or in a layout that is not read yet. Choose the report itself, "
    "rather than a notice or a comment about it."
)

_WHOLE = 1000


class _Page(QWidget):
    """A column of words in the middle of the window, above one or two buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.heading = label(step=Step.TITLE, strong=True, wrap=True)
        self.words = prose()
        self.middle = column(theme, self.heading, self.words, gap=3)
        holder = QWidget()
        holder.setLayout(self.middle)
        # A fixed width, or the height of the wrapped words is guessed for another one.
        holder.setFixedWidth(theme.width(72))
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(holder)
        across.addStretch()
        frame = QVBoxLayout(self)
        frame.addStretch(1)
        frame.addLayout(across)
        frame.addStretch(2)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put buttons below the words, the first one leftmost."""
        line = column(self.theme)
        for one in buttons:
            line.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        self.middle.addLayout(line)


class ChoosePage(_Page):
    """Asks for a document; after one that could not be used it says why, and asks for another.

    Half-done reviews are listed; `draft_chosen` and `draft_removed` tell the one that is meant.
    """

    draft_chosen = Signal(object)
    draft_removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.fault = label(wrap=True)
        self.fault.setProperty("surface", "refusal")
        self.fault.setProperty("fault", True)
        self.fault.setMargin(theme.space(2))
        self.mentions = QPlainTextEdit()
        self.mentions.setReadOnly(True)
        self.mentions.setTabChangesFocus(True)
        self.mentions.setAcceptDrops(False)
        self.mentions.setAccessibleName("Sentences that mention recommendations")
        self.choose = button("&Choose a file…", primary=True)
        self.choose.setToolTip("Ctrl+O")
        for part in (self.fault, self.mentions):
            self.middle.addWidget(part)
        self.add_buttons(self.choose)
        self.unfinished = label(step=Step.BODY, strong=True)
        self.middle.addWidget(self.unfinished)
        self._drafts = QGridLayout()
        self._drafts.setColumnStretch(0, 1)
        self.middle.addLayout(self._drafts)
        self.show_drafts(())
        self.ask()

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """List the half-done reviews, each with a button that goes on with it and one that removes it."""
        while (item := self._drafts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.unfinished.setText("Reviews that you began" if drafts else "")
        self.unfinished.setVisible(bool(drafts))
        before: QWidget = self.choose
        for line, draft in enumerate(drafts):
            state = draft.state
            decided = f"{state.decided} of {len(state.review.candidates)} decided"
            words = f"{state.name}: {decided}, {long_day(state.saved.date())}"
            go_on = link(words, self._telling(self.draft_chosen, draft))
            go_on.setAccessibleName(f"Go on with the review of {words}")
            remove = button("Remove", self._telling(self.draft_removed, draft))
            remove.setAccessibleName(f"Remove the half-done review of {state.name}")
            self._drafts.addWidget(go_on, line, 0)
            self._drafts.addWidget(remove, line, 1)
            for control in (go_on, remove):
                self.setTabOrder(before, control)
                before = control

    def ask(self) -> None:
        """Ask for a first document."""
        self._show("Take in a report", TEACHING + "\n\nA file can also be dropped on this window.")

    @staticmethod
    def _telling(signal: SignalInstance, draft: Draft) -> Callable[[], None]:
        return lambda: signal.emit(draft)

    def tell_fault(self, name: str, sentence: str) -> None:
        """Say why a document cannot be used."""
        self._show(f"{name} was not read", "Choose another file.", fault=sentence)

    def tell_taken_already(self, title: str, code: str) -> None:
        """Say that this very document is in the register."""
        self._show(
            "This document is in the register already",
            f"It was taken in as “{title}” ({code}). Its recommendations are in the list under that report; "
            "taking it in again would only double them.",
        )

    def tell_copy(self, name: str, copy: AnotherCopy) -> None:
        """Say that a document is another copy of a report in the register, with nothing new in it."""
        facts = copy.publication.facts
        self._show(
            "This report is in the register already",
            f"{name} is another copy of “{facts.title}” ({facts.code}), with nothing new in it: "
            f"{copy.comparison.in_words()}. What the register holds stays as it is.",
            mentions=(copy.comparison.differences(),),
        )

    def tell_empty(self, name: str, doubts: Sequence[str], mentions: Sequence[str]) -> None:
        """Say that no list of recommendations was found, and show the sentences that mention some."""
        told = [
            f"No list of recommendations was found in {name}.",
            *doubts,
            _WHAT_TO_DO,
        ]
        if mentions:
            told.append(f"In running text, and so not taken in here: {plural(len(mentions), 'sentence')}.")
        self._show("Nothing to take in", "\n\n".join(told), mentions=mentions)

    def _show(self, heading: str, words: str, fault: str = "", mentions: Sequence[str] = ()) -> None:
        self.heading.setText(heading)
        self.words.setText(words)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.mentions.setPlainText("\n\n".join(mentions))
        self.mentions.setVisible(bool(mentions))
        self.choose.setText("&Choose a file…" if heading == "Take in a report" else "&Choose another file…")
        self.choose.setAccessibleDescription(f"{heading}. {fault or words}")


class BusyPage(_Page):
    """Says what is being done, for as long as it takes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.middle.addWidget(self.bar)
        self.stop = button("&Stop reading")
        self.add_buttons(self.stop)

    def tell(self, name: str) -> None:
        """Say which document is being read."""
        self.heading.setText(f"Reading {name}")
        self.words.setText("Its recommendations, numbers and bodies are being found. Nothing leaves this PC.")
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(f"Reading {name}")

    def tell_share(self, share: float) -> None:
        """Say how much is done, from 0 to 1."""
        if share > 0:
            self.bar.setRange(0, _WHOLE)
            self.bar.setValue(round(share * _WHOLE))


class TakenPage(_Page):
    """Says what was taken in, and what a person should look at next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.another = button("Take in &another report…")
        self.add_buttons(self.another)

    def tell(self, taken: Taken) -> None:
        """Show the summary of one report."""
        self.heading.setText(
            f"{plural(taken.recommendations, 'recommendation')} taken in, as {plural(taken.assignments, 'item')}"
        )
        told = [f"They are in the list now, under {taken.code}. The document is kept with the register."]
        if taken.new_bodies:
            told.append(f"New in this register: {', '.join(taken.new_bodies)}.")
        if taken.doubts:
            told.append("Worth a look:\n" + "\n".join(f"• {doubt}" for doubt in taken.doubts))
        self.words.setText("\n\n".join(told))
