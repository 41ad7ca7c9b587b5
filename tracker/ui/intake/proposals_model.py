"""The lines of the review: for each lead-in a heading and its proposals with their boxes, then the mentions."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from tracker.domain.proposal import Proposal
from tracker.domain.words import plural
from tracker.ui.intake.review import NOBODY, Directory, Review

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
_MENTIONED = "Mentioned in running text: not taken in here"


@dataclass(frozen=True, slots=True)
class Line:
    """One line to show. `position` is that of a candidate; a heading and a mention have none."""

    words: str
    quiet: str = ""
    doubts: tuple[str, ...] = ()
    number: str = ""
    proposal: Proposal | None = None
    position: int | None = None
    is_accepted: bool = False

    @property
    def is_heading(self) -> bool:
        """Say whether it only stands above others."""
        return self.proposal is None


class ProposalsModel(QAbstractListModel):
    """Holds the review and shows it; ticking a box makes another review and tells `changed`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = Review()
        self.directory = Directory((), None)
        self._lines: tuple[Line, ...] = ()

    def show(self, review: Review, directory: Directory) -> None:
        """Show another document's review."""
        self.beginResetModel()
        self.review, self.directory = review, directory
        self._lines = _lines_of(review, directory)
        self.endResetModel()
        self.changed.emit()

    def published_on(self, published: str | None) -> None:
        """Take the report's date as changed: names can mean other bodies then."""
        directory = self.directory.at(published)
        if directory is not self.directory:
            self.directory = directory
            self._take(self.review)

    def mend(self, position: int, proposal: Proposal) -> None:
        """Show one proposal in other words."""
        self._take(self.review.mending(position, proposal))

    def accept(self, position: int, *, is_accepted: bool) -> None:
        """Tick or untick one proposal."""
        self._take(self.review.accepting(position, is_accepted=is_accepted))

    def _take(self, review: Review) -> None:
        # The same candidates in the same groups: only what the lines say has changed, and the current one stays.
        self.review = review
        self._lines = _lines_of(review, self.directory)
        self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.changed.emit()

    def line_at(self, index: Index) -> Line | None:
        """Return the line at an index, None at none."""
        return self._lines[index.row()] if index.isValid() else None

    def rows_with_doubts(self) -> tuple[int, ...]:
        """Return the rows whose proposals have doubts."""
        return tuple(row for row, line in enumerate(self._lines) if line.doubts and line.position is not None)

    def first_row(self) -> int | None:
        """Return the first row that is no heading, None where all are."""
        return next((row for row, line in enumerate(self._lines) if not line.is_heading), None)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line_at(index)
        if line is None or line.is_heading:
            return Qt.ItemFlag.NoItemFlags
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
        if role == Qt.ItemDataRole.CheckStateRole and line.position is not None:
            return Qt.CheckState.Checked if line.is_accepted else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line_at(index)
        if role != Qt.ItemDataRole.CheckStateRole or line is None or line.position is None:
            return False
        self.accept(line.position, is_accepted=value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value))
        return True


def _lines_of(review: Review, directory: Directory) -> tuple[Line, ...]:
    lines: list[Line] = []
    doubts = review.doubts(directory)
    for group in review.groups():
        made_in = f"First made in “{group.made_in}”" if group.made_in else ""
        lines.append(Line(group.stem or "Without a lead-in", made_in))
        lines += (
            _candidate_line(review, directory, i, doubts[i]) for i in range(group.first, group.first + group.count)
        )
    if review.mentions:
        lines.append(Line(_MENTIONED, plural(len(review.mentions), "sentence")))
        lines += (Line(p.text, proposal=p, doubts=p.doubts) for p in review.mentions)
    return tuple(lines)


def _candidate_line(review: Review, directory: Directory, position: int, doubts: tuple[str, ...]) -> Line:
    candidate = review.candidates[position]
    proposal = candidate.proposal
    return Line(
        words=proposal.item,
        quiet=f"To {_names(directory, proposal)}",
        doubts=doubts,
        number=proposal.number or "–",
        proposal=proposal,
        position=position,
        is_accepted=candidate.is_accepted,
    )


def _names(directory: Directory, proposal: Proposal) -> str:
    names = [f"{a.printed} (new body)" if a.is_new else a.printed for a in directory.of(proposal)]
    return " · ".join(names) or NOBODY


def _said(line: Line) -> str:
    if line.is_heading:
        return ". ".join(part for part in (line.words, line.quiet) if part)
    if line.position is None:
        return f"Mentioned in running text. {line.words}"
    number = line.proposal.number if line.proposal else None
    told = "to be taken in" if line.is_accepted else "left out"
    parts = [f"{number or 'No number'}, {told}", line.words.rstrip("."), line.quiet]
    return ". ".join((*parts, *(f"Doubt: {doubt}" for doubt in line.doubts)))
