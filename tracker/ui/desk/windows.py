"""Opens the windows in which records are kept, over the desk; each is brought in when it is first asked for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.services.changes import Changes
from tracker.services.detail import Detail
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters
from tracker.ui.records.window import Opening


class Windows(QObject):
    """The windows of one register. `changed` hears what was kept in any of them, `go_to` which item is wanted."""

    def __init__(
        self,
        context: Context,
        register: Register,
        window: QWidget,
        changed: Callable[[Changes], None],
        go_to: Callable[[UUID], None],
    ) -> None:
        super().__init__(window)
        self._opening = Opening(context, register, window, changed)
        self._go_to = go_to

    def look_at(self, day: date | None) -> None:
        """Open further windows on an earlier day, on which nothing can be recorded, or on today again."""
        self._opening = replace(self._opening, past=day)

    def amend(self, item: Detail) -> None:
        """Amend the words, themes and sub-points of a recommendation."""
        from tracker.ui.records.recommendation_dialog import AmendRecommendationDialog

        AmendRecommendationDialog.ask(self._opening, item.row.recommendation_id)

    def links(self, item: Detail) -> None:
        """Link a recommendation to others."""
        from tracker.ui.records.links_dialog import LinksDialog

        LinksDialog(self._opening, item.row.recommendation_id).open()

    def chain(self, item: Detail) -> None:
        """Tell when a recommendation was first said, when again, and how long it has been open."""
        from tracker.ui.records.chain_dialog import ChainDialog

        window = ChainDialog(self._opening, item.row.recommendation_id)
        window.item_wanted.connect(self._go_to)
        window.open()

    def report(self, publication: UUID) -> None:
        """Show what is kept of a report, and what was found of the whole of it."""
        from tracker.ui.records.report_window import ReportWindow

        ReportWindow(self._opening, publication).open()

    def history(self, record: UUID) -> None:
        """Tell how a record came to be as it is."""
        from tracker.ui.records.history_dialog import RecordHistoryDialog

        RecordHistoryDialog(self._opening, record).open()

    def contradictions(self, filters: Filters) -> None:
        """List what contradicts itself."""
        from tracker.ui.records.contradictions_window import ContradictionsWindow

        selection = filters.selection(self._opening.register.outside.today())
        window = ContradictionsWindow(self._opening, selection)
        window.item_wanted.connect(self._go_to)
        window.open()

    def movement(self) -> None:
        """Tell what moved between two days."""
        from tracker.ui.records.movement_dialog import MovementDialog

        MovementDialog(self._opening).open()

    def issued(self) -> None:
        """List the reports that were issued."""
        from tracker.ui.issued.window import IssuedWindow

        IssuedWindow(self._opening).open()

    def bodies(self) -> None:
        """Keep bodies, their names, and who took over from whom."""
        from tracker.ui.keeping.bodies_window import BodiesWindow

        BodiesWindow(self._opening).open()

    def hand_over(self, body: UUID | None) -> None:
        """Hand over the open items of a body, which is asked for first where none is given."""
        from tracker.ui.keeping.hand_over_window import HandOverWindow

        HandOverWindow(self._opening, body).open()

    def posts(self) -> None:
        """Keep posts and who holds them."""
        from tracker.ui.keeping.posts_window import PostsWindow

        PostsWindow(self._opening).open()

    def scales(self) -> None:
        """Keep scales and kinds."""
        from tracker.ui.keeping.scales_window import ScalesWindow

        ScalesWindow(self._opening).open()
