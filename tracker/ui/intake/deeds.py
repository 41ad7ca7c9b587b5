"""What a person does with the proposals of a review, by key, button or menu alike."""

from collections import Counter

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from tracker.domain.bodies import folded_name
from tracker.domain.mending import added
from tracker.domain.proposal import Proposal
from tracker.domain.review import Decision, Review
from tracker.ui.desk_context import Context
from tracker.ui.intake.mend_dialog import MendDialog
from tracker.ui.intake.names_dialog import NamesDialog
from tracker.ui.intake.proposals_view import ProposalsView
from tracker.ui.intake.source_pane import SourcePane


class ReviewDeeds(QObject):
    """Acts on the current proposal of a view, asking where words are needed; belongs to the page that it acts for."""

    def __init__(self, context: Context, page: QWidget, view: ProposalsView, source: SourcePane) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._view = view
        self._model = view.proposals
        self._source = source

    def take_the_sound(self) -> None:
        """Take every proposal that has no doubt."""
        self._model.take(self._model.review.taking_the_sound())

    def mend_current(self) -> None:
        """Ask for other words, another number, other bodies of the current proposal; add a mention to the list."""
        line = self._view.current_line()
        if line is None or line.proposal is None:
            return
        if line.mention is not None:
            self._promote(line.mention)
        elif line.position is not None:
            self._ask(line.proposal, line.position)

    def _ask(self, proposal: Proposal, position: int) -> None:
        model = self._model
        dialog = MendDialog(self._context, proposal, model.directory, self._page)
        dialog.mended.connect(lambda mended: self._on_mended(model.review.mending(position, mended), position))
        dialog.divided.connect(
            lambda first, second: self._on_mended(model.review.splitting(position, first, second), position)
        )
        dialog.open()

    def _on_mended(self, review: Review, position: int) -> None:
        self._model.take(review, position)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_selected(self) -> None:
        """Ask for a recommendation that the reader missed, with the words that are selected in the source."""
        selection = self._source.selection()
        if selection is None:
            self._context.voice.inform(
                "Select the words of the recommendation in the text at the left first; then add them."
            )
            return
        place = self._model.review.place_for(selection.line)
        beside = self._model.review.candidates[place - 1].proposal if place else None
        self._ask_new(added(selection.text, selection.page, selection.line, beside))

    def _promote(self, mention: int) -> None:
        review = self._model.review.promoting(mention)
        line = self._model.review.mentions[mention].line
        self._on_mended(review, review.place_for(line) - 1)

    def _ask_new(self, proposal: Proposal) -> None:
        dialog = MendDialog(self._context, proposal, self._model.directory, self._page, is_new=True)
        dialog.mended.connect(self._on_added)
        dialog.open()

    def _on_added(self, proposal: Proposal) -> None:
        place = self._model.review.place_for(proposal.line)
        self._on_mended(self._model.review.adding(proposal), place)

    def decide_names(self) -> None:
        """Ask what the names are that the register does not know."""
        directory = self._model.directory
        proposals = [c.proposal for c in self._model.review.candidates if c.decision is not Decision.LEAVE_OUT]
        counted = Counter(folded_name(name) for proposal in proposals for name in proposal.addressees)
        names = [(name, counted[folded_name(name)]) for name in directory.to_decide(proposals)]
        if names:
            dialog = NamesDialog(self._context, names, directory.bodies, self._model.review.names, self._page)
            dialog.decided.connect(lambda names: self._model.take(self._model.review.naming(names)))
            dialog.open()

    def _current(self) -> int | None:
        line = self._view.current_line()
        return line.position if line else None

    def leave_out(self) -> None:
        """Leave the current proposal out."""
        position = self._current()
        if position is not None:
            self._model.accept(position, is_accepted=False)

    def merge(self) -> None:
        """Make one of the current proposal and the one after it."""
        position = self._current()
        if position is not None:
            self._model.take(self._model.review.merging(position), position)

    def toggle_group(self) -> None:
        """Take or leave out all under the lead-in of the current proposal."""
        position = self._current()
        if position is not None:
            self._model.toggle(self._model.group_of(position))

    def put_doubts_first(self, *, is_wanted: bool) -> None:
        """Show what is doubtful above all, or all in the document's order; the current proposal stays current."""
        position = self._current()
        self._model.put_doubts_first(is_wanted=is_wanted)
        if position is not None:
            self._view.go_to(position)
