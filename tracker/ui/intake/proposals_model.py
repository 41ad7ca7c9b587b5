"""The lines of the review: what is doubtful first, then a heading for each lead-in with its proposals, the mentions."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from tracker.domain.directory import NOBODY, Addressee, Directory
from tracker.domain.proposal import Proposal, Spot
from tracker.domain.review import Decision, Review
from tracker.domain.words import plural

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
_MENTIONED = "Mentioned in running text: not taken in unless you add it"
_DOUBTFUL = "To look at first"
_LONGEST_LEAD_IN = 90
_CHECKS = {
    Decision.TAKE: Qt.CheckState.Checked,
    Decision.LEAVE_OUT: Qt.CheckState.Unchecked,
    Decision.UNDECIDED: Qt.CheckState.PartiallyChecked,
}
_SAID = {Decision.TAKE: "to be taken in", Decision.LEAVE_OUT: "left out", Decision.UNDECIDED: "to decide"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line to show.

    `position` is that of a candidate; a heading has the `positions` of the candidates under it; a mention has its
    place among the `mention`s.
    """

    words: str
    quiet: str = ""
    doubts: tuple[str, ...] = ()
    number: str = ""
    proposal: Proposal | None = None
    position: int | None = None
    decision: Decision = Decision.TAKE
    positions: tuple[int, ...] = ()
    mention: int | None = None

    @property
    def is_heading(self) -> bool:
        """Say whether it only stands above others."""
        return self.proposal is None

    @property
    def is_accepted(self) -> bool:
        """Say whether it will be taken in."""
        return self.decision is Decision.TAKE

    @property
    def has_box(self) -> bool:
        """Say whether it has a box to tick."""
        return self.position is not None or bool(self.positions)


class ProposalsModel(QAbstractListModel):
    """Holds the review, shows it, and keeps the ones before it to undo. What is done tells `changed`.

    `led_to` tells the position that is to be current after proposals came, went or moved.
    """

    changed = Signal()
    led_to = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = Review()
        self.directory = Directory((), None)
        self._done: list[Review] = []
        self._undone: list[Review] = []
        self._lines: tuple[Line, ...] = ()
        self._puts_doubts_first = True

    def show(self, review: Review, directory: Directory) -> None:
        """Show another document's review."""
        self.beginResetModel()
        self.review, self.directory = review, directory.deciding(review.names)
        self._done.clear()
        self._undone.clear()
        self._lines = self._lines_now()
        self.endResetModel()
        self.changed.emit()

    def published_on(self, published: str | None) -> None:
        """Take the report's date as changed: names can mean other bodies then."""
        directory = self.directory.at(published)
        if directory is not self.directory:
            self.directory = directory
            self._display(self.review, None)

    def put_doubts_first(self, *, is_wanted: bool) -> None:
        """Show what is doubtful above all, or every proposal in the document's order."""
        if is_wanted != self._puts_doubts_first:
            self._puts_doubts_first = is_wanted
            self._display(self.review, None)

    # What a person does

    def take(self, review: Review, current: int | None = None) -> None:
        """Show the review as a person changed it, with the proposal at a position current; `undo` returns."""
        if review != self.review:
            self._done.append(self.review)
            self._undone.clear()
            self._display(review, current)

    def decide(self, positions: tuple[int, ...], decision: Decision) -> None:
        """Decide on proposals."""
        self.take(self.review.deciding(positions, decision))

    def toggle(self, positions: tuple[int, ...]) -> None:
        """Leave out what is wholly taken, take anything else."""
        is_taken = all(self.review.candidates[at].is_accepted for at in positions)
        self.decide(positions, Decision.LEAVE_OUT if is_taken else Decision.TAKE)

    def accept(self, position: int, *, is_accepted: bool) -> None:
        """Take or leave out one proposal."""
        self.decide((position,), Decision.TAKE if is_accepted else Decision.LEAVE_OUT)

    def mend(self, position: int, proposal: Proposal) -> None:
        """Show one proposal in other words."""
        self.take(self.review.mending(position, proposal), position)

    def undo(self) -> None:
        """Return to the review before the last change."""
        if self._done:
            self._undone.append(self.review)
            self._display(self._done.pop(), None)

    def redo(self) -> None:
        """Return to the review before the last `undo`."""
        if self._undone:
            self._done.append(self.review)
            self._display(self._undone.pop(), None)

    @property
    def can_undo(self) -> bool:
        """Say whether there is anything to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Say whether there is anything to do again."""
        return bool(self._undone)

    def _display(self, review: Review, current: int | None) -> None:
        before = [(line.position, line.mention) for line in self._lines]
        self.review, self.directory = review, self.directory.deciding(review.names)
        lines = self._lines_now()
        if [(line.position, line.mention) for line in lines] == before:
            # The same lines in the same places: only what they say has changed, and the current one stays.
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            self.led_to.emit(-1 if current is None else current)
        self.changed.emit()

    # What there is to see

    def line_at(self, index: Index) -> Line | None:
        """Return the line at an index, None at none."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def rows_with_doubts(self) -> tuple[int, ...]:
        """Return the rows whose proposals have doubts."""
        return tuple(row for row, line in enumerate(self._lines) if line.doubts and line.position is not None)

    def rows_to_decide(self) -> tuple[int, ...]:
        """Return the rows whose proposals nobody has decided on."""
        return tuple(
            row
            for row, line in enumerate(self._lines)
            if line.position is not None and line.decision is Decision.UNDECIDED
        )

    def row_of(self, position: int) -> int | None:
        """Return the row of a candidate."""
        return next((row for row, line in enumerate(self._lines) if line.position == position), None)

    def first_row(self) -> int | None:
        """Return the first row that is no heading, None where all are."""
        return next((row for row, line in enumerate(self._lines) if not line.is_heading), None)

    def group_of(self, position: int) -> tuple[int, ...]:
        """Return the positions of all proposals under the lead-in of one."""
        return next(tuple(group.positions) for group in self.review.groups() if position in group.positions)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line_at(index)
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        if line.is_heading:
            # Not enabled, or the arrow keys would stop at it; its box is ticked by the view.
            return Qt.ItemFlag.ItemIsUserCheckable if line.positions else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if line.position is None else flags | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _said(line)
        if role == Qt.ItemDataRole.CheckStateRole and line.has_box:
            return _CHECKS[line.decision]
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line_at(index)
        if role != Qt.ItemDataRole.CheckStateRole or line is None or not line.has_box:
            return False
        is_taken = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        positions = line.positions if line.position is None else (line.position,)
        self.decide(positions, Decision.TAKE if is_taken else Decision.LEAVE_OUT)
        return True

    def _lines_now(self) -> tuple[Line, ...]:
        doubts = self.review.doubts(self.directory)
        lines = list(self._doubtful_lines(doubts)) if self._puts_doubts_first else []
        first = {line.position for line in lines if line.position is not None}
        for group in self.review.groups():
            shown = tuple(at for at in group.positions if at not in first)
            if shown:
                made_in = f"First made in “{group.made_in}”" if group.made_in else ""
                lines.append(self._heading(group.stem or "Without a lead-in", made_in, shown))
                lines += (self._candidate(at, doubts[at]) for at in shown)
        if self.review.mentions:
            lines.append(Line(_MENTIONED, plural(len(self.review.mentions), "sentence")))
            lines += (Line(p.text, proposal=p, doubts=p.doubts, mention=i) for i, p in enumerate(self.review.mentions))
        return tuple(lines)

    def _doubtful_lines(self, doubts: tuple[tuple[str, ...], ...]) -> tuple[Line, ...]:
        positions = tuple(at for at, doubt in enumerate(doubts) if doubt)
        if not positions:
            return ()
        to_decide = sum(self.review.candidates[at].decision is Decision.UNDECIDED for at in positions)
        quiet = f"{to_decide} of {len(positions)} to decide" if to_decide else "All decided"
        heading = self._heading(_DOUBTFUL, quiet, positions)
        return (heading, *(self._candidate(at, doubts[at], with_lead_in=True) for at in positions))

    def _heading(self, words: str, quiet: str, positions: tuple[int, ...]) -> Line:
        decisions = {self.review.candidates[at].decision for at in positions}
        decision = decisions.pop() if len(decisions) == 1 else Decision.UNDECIDED
        return Line(words, quiet, decision=decision, positions=positions)

    def _candidate(self, position: int, doubts: tuple[str, ...], *, with_lead_in: bool = False) -> Line:
        candidate = self.review.candidates[position]
        proposal = candidate.proposal
        quiet = [f"To {_names(self.directory, proposal)}"]
        if with_lead_in and proposal.stem:
            quiet.append(f"under “{_shortened(proposal.stem)}”")
        quiet += (f"see {reference}" for reference in proposal.references[:3])
        if proposal.also_at:
            quiet.append(f"also on {', '.join(map(_spot, proposal.also_at))}")
        return Line(
            words=proposal.item,
            quiet=" · ".join(quiet),
            doubts=doubts,
            number=proposal.number or "–",
            proposal=proposal,
            position=position,
            decision=candidate.decision,
        )


def _names(directory: Directory, proposal: Proposal) -> str:
    return " · ".join(_name(a) for a in directory.of(proposal)) or NOBODY


def _name(addressee: Addressee) -> str:
    """Return a body as printed, with what it is called where that is not told by the print."""
    if addressee.is_new:
        return f"{addressee.printed} (new body)"
    return addressee.printed


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_LEAD_IN else f"{words[:_LONGEST_LEAD_IN].rstrip()}…"


def _spot(spot: Spot) -> str:
    return f"page {spot.page}" if spot.page else f"line {spot.line}"


def _said(line: Line) -> str:
    if line.is_heading:
        return ". ".join(part for part in (line.words, line.quiet) if part)
    if line.position is None:
        return f"Mentioned in running text. {line.words}"
    number = line.proposal.number if line.proposal else None
    parts = [f"{number or 'No number'}, {_SAID[line.decision]}", line.words.rstrip("."), line.quiet]
    return ". ".join((*parts, *(f"Doubt: {doubt}" for doubt in line.doubts)))
