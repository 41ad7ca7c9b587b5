"""The page on which a person checks what was read: the report above, its text at the left, proposals at the right."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget

from tracker.domain.dates import long_day
from tracker.domain.directory import Directory
from tracker.domain.proposal import Reading
from tracker.domain.publications import Publication
from tracker.domain.review import Review, Tally
from tracker.services.copies import AnotherCopy
from tracker.services.drafts import DraftState
from tracker.ui.desk_context import Context
from tracker.ui.intake.deeds import ReviewDeeds
from tracker.ui.intake.differences import DifferencesDialog
from tracker.ui.intake.opened import Opened
from tracker.ui.intake.proposals_view import ProposalsView
from tracker.ui.intake.publication_form import PublicationForm
from tracker.ui.intake.review_actions import Do, ReviewActions
from tracker.ui.intake.review_words import example_reference, found_words
from tracker.ui.intake.source_pane import SourcePane
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.theme import Step


class ReviewPage(QWidget):
    """Shows one document's review; `changed` tells whenever what would be taken in is another."""

    changed = Signal()

    def __init__(self, context: Context, today: date) -> None:
        super().__init__()
        self._context = context
        self._reading: Reading | None = None
        self._at_start = Review()
        self._copy: AnotherCopy | None = None
        self._build(today)
        self._connect()

    def _build(self, today: date) -> None:
        theme = self._context.theme
        self.form = PublicationForm(theme, today)
        self.source = SourcePane(theme)
        self.proposals = ProposalsView(theme)
        self.deeds = ReviewDeeds(self._context, self, self.proposals, self.source)
        self.found = label(strong=True)
        self.new_bodies = label(step=Step.SMALL, muted=True, wrap=True)
        self.names = button("Decide on &names…")
        self.names.setToolTip("Say what the names are that this register does not know")
        self._place = label(step=Step.SMALL, muted=True)
        self.note = label(wrap=True)
        self.afresh = button("Start a&fresh…")
        self.differences = button("&What differs…", self._show_differences)
        self.next_doubt = button("Next &doubt")
        self.next_doubt.setToolTip("F8; Shift+F8 for the one before")
        self.mend = button("&Edit…")
        self.mend.setToolTip("F2")
        self.mend.setAccessibleName("Edit the current recommendation")
        self.more = button("&More")
        self.more.setToolTip("All that can be done with the recommendations, with the keys")
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.setSizes([theme.width(56), theme.width(64)])
        noted = row(theme, self.note, self.differences, self.afresh)
        noted.setStretch(0, 1)
        frame = column(theme, noted, self.form, rule(), split, gap=3)
        frame.setStretch(3, 1)
        self.setLayout(frame)

    def _left(self) -> QWidget:
        theme = self._context.theme
        self.as_text = QCheckBox("As te&xt")
        self.as_text.setToolTip("Show the words of the pages as lines that can be read out and copied")
        left = self._pane(row(theme, self._source_name(), self._place, self.as_text), self.source)
        left.setContentsMargins(0, 0, theme.space(2), 0)
        return left

    def _right(self) -> QWidget:
        theme = self._context.theme
        keys = label(
            "Space takes or leaves out · F2 edits · F8 goes to the next to decide · Ctrl+Z undoes",
            step=Step.SMALL,
            muted=True,
        )
        above = row(theme, self.found, self.next_doubt, self.mend, self.more)
        above.setStretch(0, 1)
        unknown = row(theme, self.new_bodies, self.names)
        unknown.setStretch(0, 1)
        right = self._pane(above, keys, unknown, self.proposals)
        right.setContentsMargins(theme.space(2), 0, 0, 0)
        return right

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
        self.proposals.mending_wanted.connect(self.deeds.mend_current)
        self.proposals.proposals.changed.connect(self._on_change)
        self.form.changed.connect(self._on_form)
        self.source.moved.connect(lambda: self._place.setText(self.source.place_words()))
        self.as_text.toggled.connect(lambda is_wanted: self.source.show_text(is_wanted=is_wanted))
        self.next_doubt.clicked.connect(lambda: self.go_to_doubt(1))
        self.mend.clicked.connect(self.deeds.mend_current)
        self.names.clicked.connect(self.deeds.decide_names)
        model = self.proposals.proposals
        self.actions_ = ReviewActions(
            self,
            {
                Do.EDIT: self.deeds.mend_current,
                Do.LEAVE_OUT: self.deeds.leave_out,
                Do.MERGE: self.deeds.merge,
                Do.ADD: self.deeds.add_selected,
                Do.GROUP: self.deeds.toggle_group,
                Do.SOUND: self.deeds.take_the_sound,
                Do.NEXT_DOUBT: lambda: self.go_to_doubt(1),
                Do.PREVIOUS_DOUBT: lambda: self.go_to_doubt(-1),
                Do.NEXT_PLACE: self.source.go_to_next_place,
                Do.ORDER: lambda: self.deeds.put_doubts_first(is_wanted=self.actions_[Do.ORDER].isChecked()),
                Do.UNDO: model.undo,
                Do.REDO: model.redo,
            },
        )
        self.actions_[Do.ORDER].setChecked(True)
        self.more.clicked.connect(lambda: self._show_menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.proposals.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.proposals.customContextMenuRequested.connect(
            lambda place: self._show_menu(self.proposals.viewport().mapToGlobal(place))
        )

    def show_document(self, opened: Opened, person: str) -> None:
        """Begin the review of a document."""
        self._reading = opened.reading
        self._at_start = Review.of(opened.reading)
        self._file.setText(opened.path.name)
        self.source.show_document(opened.path, opened.reading)
        self.as_text.setVisible(self.source.has_pages)
        self.as_text.setChecked(False)
        review = opened.draft.review if opened.draft else self._at_start
        self.proposals.proposals.show(review, Directory(opened.bodies, opened.details.published))
        self._copy = opened.copy
        already = opened.already or (opened.copy.publication if opened.copy else None)
        codes = {p.facts.code: p.facts.title for p in opened.publications if p != already}
        self.form.load(opened.details, codes, person, is_kept=already is not None)
        self.note.setVisible(already is not None or opened.draft is not None)
        self.differences.setVisible(opened.copy is not None)
        self.afresh.setVisible(opened.draft is not None)
        self.note.setText(_note(opened, already))
        self.proposals.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def review(self) -> Review:
        """The review as it stands."""
        return self.proposals.proposals.review

    @property
    def copy_of(self) -> Publication | None:
        """The report of the register that the document is another copy of, None where it is a report of its own."""
        return self._copy.publication if self._copy else None

    def _show_differences(self) -> None:
        if self._copy is not None:
            DifferencesDialog(self._context.theme, self._copy, self).open()

    def state(self) -> DraftState:
        """Return what a person did so far, to be kept; the moments are set by whoever keeps it."""
        never = datetime.min.replace(tzinfo=UTC)
        person = self.form.person.text().strip()
        return DraftState(self._file.text(), never, never, self.review, self.form.details(), person)

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

    def _show_menu(self, place: QPoint) -> None:
        menu = self.actions_.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _on_moved(self) -> None:
        line = self.proposals.current_line()
        proposal = line.proposal if line else None
        self.mend.setEnabled(proposal is not None)
        self.mend.setText("&Add to the list" if line and line.mention is not None else "&Edit…")
        self.actions_.enable_for_proposal(is_there=line is not None and line.position is not None)
        if self._reading is None or proposal is None:
            return
        self.source.point_at(proposal)

    def _on_form(self) -> None:
        self.proposals.proposals.published_on(self.form.published_part())
        self._on_change()

    def _on_change(self) -> None:
        directory = self.proposals.proposals.directory
        self.found.setText(found_words(self.review, directory))
        self.next_doubt.setEnabled(bool(self.review.doubtful(directory)))
        self.actions_[Do.UNDO].setEnabled(self.proposals.proposals.can_undo)
        self.actions_[Do.REDO].setEnabled(self.proposals.proposals.can_redo)
        new = self.tally().new_bodies
        self.new_bodies.setText(f"New in this register: {', '.join(new)}" if new else "")
        to_decide = directory.to_decide(c.proposal for c in self.review.candidates)
        self.new_bodies.setVisible(bool(to_decide))
        self.names.setVisible(bool(to_decide))
        self.form.tell_reference(example_reference(self.review, self.form.code.text().strip()))
        self.changed.emit()


def _note(opened: Opened, already: Publication | None) -> str:
    """Say what is special about the review: it was begun before, or the register has the report."""
    if opened.draft is not None:
        decided, count = opened.draft.decided, len(opened.draft.review.candidates)
        return f"You began this review on {long_day(opened.draft.began.date())}; {decided} of {count} are decided."
    if already is None:
        return ""
    named = f"“{already.facts.title}” ({already.facts.code})"
    if opened.copy is not None:
        return (
            f"This is another copy of {named}, which is in the register: {opened.copy.comparison.in_words()}. Shown is "
            "what is new; what is held stays as it is."
        )
    return f"This document was taken in before, as {named}. Shown are the recommendations that were left out then."
