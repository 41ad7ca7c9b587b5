"""The page on which a person checks what was read: the report above, its text at the left, proposals at the right."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from tracker.domain.bodies import Body
from tracker.domain.proposal import Proposal, Reading
from tracker.domain.publications import Publication
from tracker.domain.words import plural
from tracker.services.intake import PublicationDetails
from tracker.ui.desk_context import Context
from tracker.ui.intake.mend_dialog import MendDialog
from tracker.ui.intake.places import lines_of
from tracker.ui.intake.proposals_view import ProposalsView
from tracker.ui.intake.publication_form import PublicationForm
from tracker.ui.intake.review import Directory, Review, Tally, example_reference, found_words
from tracker.ui.intake.source_view import SourceView
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.theme import Step


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as read, with what the register knows that the review needs.

    Of one that was taken in `already`, the reading holds only what was left out then.
    """

    path: Path
    reading: Reading
    details: PublicationDetails
    already: Publication | None
    bodies: tuple[Body, ...]
    publications: tuple[Publication, ...]


class ReviewPage(QWidget):
    """Shows one document's review; `changed` tells whenever what would be taken in is another."""

    changed = Signal()

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self._context = context
        self._reading: Reading | None = None
        self._at_start = Review()
        self._build(today)
        self._connect()

    def _build(self, today: date) -> None:
        theme = self._context.theme
        self.form = PublicationForm(theme, today)
        self.source = SourceView(theme)
        self.proposals = ProposalsView(theme)
        self.found = label(strong=True)
        self.new_bodies = label(step=Step.SMALL, muted=True, wrap=True)
        self._place = label(step=Step.SMALL, muted=True)
        self.note = label(wrap=True)
        self.next_doubt = button("Next &doubt")
        self.next_doubt.setToolTip("F8; Shift+F8 for the one before")
        self.mend = button("&Edit…")
        self.mend.setToolTip("F2")
        self.mend.setAccessibleName("Edit the current recommendation")
        split = QSplitter(Qt.Orientation.Horizontal)
        left = self._pane(row(theme, self._source_name(), self._place), self.source)
        left.setContentsMargins(0, 0, theme.space(2), 0)
        split.addWidget(left)
        above = row(theme, self.found, self.next_doubt, self.mend)
        above.setStretch(0, 1)
        right = self._pane(above, self.new_bodies, self.proposals)
        right.setContentsMargins(theme.space(2), 0, 0, 0)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.setSizes([theme.width(56), theme.width(64)])
        frame = column(theme, self.note, self.form, rule(), split, gap=3)
        frame.setStretch(3, 1)
        self.setLayout(frame)

    def _source_name(self) -> QWidget:
        self._file = label(strong=True)
        self._file.setBuddy(self.source)
        return self._file

    def _pane(self, *parts: object) -> QWidget:
        pane = QWidget()
        frame = column(self._context.theme, *parts, gap=1.5)  # type: ignore[arg-type]  # widgets and layouts
        frame.setStretch(frame.count() - 1, 1)
        pane.setLayout(frame)
        return pane

    def _connect(self) -> None:
        self.proposals.moved.connect(self._on_moved)
        self.proposals.mending_wanted.connect(self.mend_current)
        self.proposals.proposals.changed.connect(self._on_change)
        self.form.changed.connect(self._on_form)
        self.next_doubt.clicked.connect(lambda: self.go_to_doubt(1))
        self.mend.clicked.connect(self.mend_current)

    def show_document(self, opened: Opened, person: str) -> None:
        """Begin the review of a document."""
        self._reading = opened.reading
        self._at_start = Review.of(opened.reading)
        self._file.setText(opened.path.name)
        self.source.show_lines([line.text for line in opened.reading.source])
        self.proposals.proposals.show(self._at_start, Directory(opened.bodies, opened.details.published))
        already = opened.already
        codes = {p.facts.code: p.facts.title for p in opened.publications if p != already}
        self.form.load(opened.details, codes, person, is_kept=already is not None)
        self.note.setVisible(already is not None)
        if already is not None:
            self.note.setText(
                f"This document was taken in before, as “{already.facts.title}” ({already.facts.code}). "
                "Shown are the recommendations that were left out then."
            )
        self.proposals.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def review(self) -> Review:
        """The review as it stands."""
        return self.proposals.proposals.review

    def tally(self) -> Tally:
        """Return what would be taken in now."""
        return self.review.tally(self.proposals.proposals.directory)

    def is_changed(self) -> bool:
        """Say whether a person ticked, mended or typed anything."""
        return self._reading is not None and (self.review != self._at_start or self.form.is_changed())

    def go_to_doubt(self, step: int) -> None:
        """Move to the next doubtful proposal, or with -1 to the one before."""
        if self.proposals.go_to_doubt(step):
            self.proposals.setFocus(Qt.FocusReason.OtherFocusReason)

    def mend_current(self) -> None:
        """Ask for other words, another number, other bodies of the current proposal."""
        line = self.proposals.current_line()
        if line is None or line.proposal is None or line.position is None:
            return
        position = line.position
        dialog = MendDialog(self._context, line.proposal, self.proposals.proposals.directory, self)
        dialog.mended.connect(lambda proposal: self._on_mended(position, proposal))
        dialog.open()

    def _on_mended(self, position: int, proposal: Proposal) -> None:
        self.proposals.proposals.mend(position, proposal)
        self.proposals.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self) -> None:
        line = self.proposals.current_line()
        proposal = line.proposal if line else None
        self.mend.setEnabled(line is not None and line.position is not None)
        if self._reading is None or proposal is None:
            return
        self.source.point_at(lines_of(proposal, self._reading.source))
        of = plural(len(self._reading.source), "line")
        self._place.setText(f"Line {proposal.line:,} of {of}" if proposal.line else of)

    def _on_form(self) -> None:
        self.proposals.proposals.published_on(self.form.published_part())
        self._on_change()

    def _on_change(self) -> None:
        directory = self.proposals.proposals.directory
        self.found.setText(found_words(self.review, directory))
        self.next_doubt.setEnabled(bool(self.review.doubtful(directory)))
        new = self.tally().new_bodies
        self.new_bodies.setText(f"New in this register: {', '.join(new)}" if new else "")
        self.new_bodies.setVisible(bool(new))
        self.form.tell_reference(example_reference(self.review, self.form.code.text().strip()))
        self.changed.emit()
