"""Opens the windows in which records are kept, over the desk; each is brought in when it is first asked for."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.services.changes import Changes
from tracker.services.detail import Detail
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters


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
        self._context, self._register, self._window = context, register, window
        self._changed, self._go_to = changed, go_to

    def amend(self, item: Detail) -> None:
        """Amend the words, themes and sub-points of a recommendation."""
        from tracker.ui.records.recommendation_dialog import AmendRecommendationDialog

        AmendRecommendationDialog.show_over(self._context, self._register, self._window, item, self._changed)

    def links(self, item: Detail) -> None:
        """Link a recommendation to others."""
        from tracker.ui.records.links_dialog import LinksDialog

        LinksDialog.show_over(self._context, self._register, self._window, item, self._changed)

    def chain(self, item: Detail) -> None:
        """Tell when a recommendation was first said, when again, and how long it has been open."""
        from tracker.ui.records.chain_dialog import ChainDialog

        window = ChainDialog.show_over(self._context, self._register, self._window, item, self._changed)
        window.item_wanted.connect(self._go_to)

    def report(self, publication: UUID) -> None:
        """Show what is kept of a report, and what was found of the whole of it."""
        from tracker.ui.records.report_window import ReportWindow

        ReportWindow.show_over(self._context, self._register, self._window, publication, self._changed)

    def history(self, record: UUID) -> None:
        """Tell how a record came to be as it is."""
        from tracker.ui.records.history_dialog import RecordHistoryDialog

        RecordHistoryDialog.show_over(self._context, self._register, self._window, record, self._changed)

    def contradictions(self, filters: Filters) -> None:
        """List what contradicts itself."""
        from tracker.ui.records.contradictions_window import ContradictionsWindow

        selection = filters.selection(self._register.outside.today())
        window = ContradictionsWindow.show_over(self._context, self._register, self._window, selection, self._changed)
        window.item_wanted.connect(self._go_to)

    def movement(self) -> None:
        """Tell what moved between two days."""
        from tracker.ui.records.movement_dialog import MovementDialog

        MovementDialog.show_over(self._context, self._register, self._window, self._changed)

    def bodies(self) -> None:
        """Keep bodies, their names, and who took over from whom."""
        from tracker.ui.keeping.bodies_window import BodiesWindow

        BodiesWindow.show_over(self._context, self._register, self._window, self._changed)

    def hand_over(self, body: UUID | None) -> None:
        """Hand over the open items of a body, which is asked for first where none is given."""
        from tracker.ui.keeping.hand_over_window import HandOverWindow

        HandOverWindow.show_over(self._context, self._register, self._window, self._changed, body)

    def posts(self) -> None:
        """Keep posts and who holds them."""
        from tracker.ui.keeping.posts_window import PostsWindow

        PostsWindow.show_over(self._context, self._register, self._window, self._changed)

    def scales(self) -> None:
        """Keep scales and kinds."""
        from tracker.ui.keeping.scales_window import ScalesWindow

        ScalesWindow.show_over(self._context, self._register, self._window, self._changed)
