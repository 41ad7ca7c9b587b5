"""The fields of a scale: its name and owner, what it is for, and its words in their order with what each comes to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from typing_extensions import override

from tracker.domain.facts import ScaleFacts
from tracker.domain.scales import Finding
from tracker.services.scales import ASSESSMENT, EVIDENCE_KIND, KIND, fixed_because
from tracker.ui.keeping.fields import Fields
from tracker.ui.parts import label
from tracker.ui.records.lines_field import Line, LinesField
from tracker.ui.theme import Step, Theme

LANES = {
    ASSESSMENT: "Assessments",
    KIND: "Kinds of recommendation",
    EVIDENCE_KIND: "Kinds of evidence",
    "response": "Responses",
    "progress": "Reported progress",
}
NO_FACTS = ScaleFacts("", ASSESSMENT, ())
_CHOOSE = "Choose what it comes to"


class _WordEdit(QLineEdit):
    """The word itself: Alt+Up and Alt+Down ask to move its line."""

    moved = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class WordLine(Line):
    """A word of a scale, with what it comes to on the common one."""

    move_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        self.word, self.finding = _WordEdit(), QComboBox()
        self.word.setAccessibleName("Word")
        self.word.setPlaceholderText("A word or phrase, as printed")
        self.finding.setAccessibleName("What it comes to")
        self.finding.view().setAccessibleName("What it comes to")
        self.finding.addItem(_CHOOSE, None)
        for finding in Finding:
            self.finding.addItem(finding.value, finding)
        super().__init__(theme, "Word", (self.word, self.finding), (5, 3))
        self.word.moved.connect(self.move_wanted)

    def found(self) -> Finding | None:
        """Return what the word comes to, None where nobody has chosen yet."""
        data = self.finding.currentData()
        return Finding(data) if data else None

    @override
    def fault(self) -> str | None:
        if not self.word.text().strip():
            return "A line has no word; write it, or take the line away."
        # What is hidden was never asked.
        is_asked = not self.finding.isHidden()
        if is_asked and self.found() is None:
            return f"Choose what “{self.word.text().strip()}” comes to, so that totals can be counted."
        return None


class WordsField(LinesField[WordLine]):
    """The words of a scale, in the order in which its owner lists them."""

    def __init__(self, theme: Theme) -> None:
        self._asks_findings = True
        hint = label("Alt+Up and Alt+Down move the word that you are in.", step=Step.SMALL, muted=True)
        super().__init__(theme, "Words", "Add a word", hint)

    @override
    def new_line(self) -> WordLine:
        made = WordLine(self._theme)
        made.finding.setVisible(self._asks_findings)
        made.move_wanted.connect(lambda step: self._move(made, step))
        return made

    def ask_findings(self, *, asked: bool) -> None:
        """Ask of each word what it comes to, or of none."""
        self._asks_findings = asked
        for line in self.lines:
            line.finding.setVisible(asked)

    def _move(self, line: WordLine, step: int) -> None:
        place = self.lines.index(line)
        to = place + step
        if 0 <= to < len(self.lines):
            self.lines.insert(to, self.lines.pop(place))
            self._place.removeWidget(line)
            self._place.insertWidget(to, line)
            self._order_tabs()
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def load(self, facts: ScaleFacts) -> None:
        """Show the words of a scale."""
        self.clear()
        for word in facts.values:
            line = self.add_line()
            line.word.setText(word)
            known = dict(zip(facts.values, facts.findings, strict=False))
            line.finding.setCurrentIndex(line.finding.findData(known[word]) if word in known else 0)

    def values(self) -> tuple[str, ...]:
        """Return the words that are written."""
        return tuple(line.word.text().strip() for line in self.lines)

    def findings(self) -> tuple[Finding, ...]:
        """Return what the words come to, of those of which somebody chose it."""
        return tuple(found for line in self.lines if (found := line.found()) is not None)


class ScaleForm(Fields):
    """The fields of one scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._build()
        self.lane.currentIndexChanged.connect(self._on_lane)

    def _build(self) -> None:
        self.scale_name, self.owner, self.lane = QLineEdit(), QLineEdit(), QComboBox()
        self.lane.view().setAccessibleName("What it is for")
        self.owner.setPlaceholderText("The inspectorate whose scale it is")
        self.in_use = QCheckBox("It is offered where something is &recorded")
        self.words = WordsField(self.theme)
        self.fixed = label(wrap=True, muted=True)
        self.add_wide(self.fixed)
        self.add("&Name", self.scale_name, lambda: None if self.scale_name.text().strip() else "A scale needs a name.")
        self.add("What it is &for", self.lane)
        self.add("&Owner", self.owner)
        self.add("In use", self.in_use)
        self.add("&Words", self.words, self._words_fault)

    def _words_fault(self) -> str | None:
        if not self.words.lines:
            return "A scale needs its words, in the order in which they are listed."
        return self.words.fault()

    def _on_lane(self) -> None:
        self.words.ask_findings(asked=self._lane() == ASSESSMENT)

    def _lane(self) -> str:
        return str(self.lane.currentData() or ASSESSMENT)

    def load(self, facts: ScaleFacts, *, is_new: bool, lanes: Sequence[str]) -> None:
        """Show a scale; what a new one is for is chosen among `lanes`."""
        fixed = fixed_because(facts)
        self.set_fixed(fixed=False)
        self.lane.clear()
        for lane in lanes if is_new else (facts.lane,):
            self.lane.addItem(LANES.get(lane, lane.capitalize()), lane)
        self.words.load(facts)
        self._on_lane()
        self.scale_name.setText(facts.name)
        self.owner.setText(facts.owner)
        self.in_use.setChecked(facts.in_use)
        self.fixed.setText(fixed or "")
        self.fixed.setVisible(fixed is not None)
        self.set_fixed(fixed=fixed is not None)
        # What a scale is for is settled once things were recorded on it.
        self.lane.setEnabled(is_new)

    def facts(self) -> ScaleFacts:
        """Return what is written."""
        return ScaleFacts(
            self.scale_name.text().strip(),
            self._lane(),
            self.words.values(),
            self.in_use.isChecked(),
            self.words.findings() if self._lane() == ASSESSMENT else (),
            self.owner.text().strip(),
        )
