"""The main window: it puts the panes together and carries what one pane says to the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from typing_extensions import override

from tracker.domain.listing import AssignmentRow, SortBy
from tracker.domain.words import plural
from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.services.detail import Detail
from tracker.services.listing import key_of_item
from tracker.services.register import Register, changed_elsewhere
from tracker.ui.actions import CONTEXT_MENU, RECORD_MENU, Actions, Do
from tracker.ui.desk.detail_pane import DetailPane
from tracker.ui.desk.exporter import Exporter
from tracker.ui.desk.filter_bar import FilterBar
from tracker.ui.desk.leads import Leads
from tracker.ui.desk.list_pane import Empty, ListPane
from tracker.ui.desk.loader import Listing, Loader
from tracker.ui.desk.opener import Opener
from tracker.ui.desk.past_bar import PastBar
from tracker.ui.desk.recorder import Recorder
from tracker.ui.desk.recordings import RECORDINGS, dialog_for
from tracker.ui.desk.sidebar import Sidebar
from tracker.ui.desk.status_line import StatusLine
from tracker.ui.desk.top_bar import TopBar
from tracker.ui.desk.windows import Windows
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.case import Recorded
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.filters import Filters
from tracker.ui.geometry import kept_state, restore_on_screen
from tracker.ui.parts import rule, stacked
from tracker.ui.popup import popup
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.theme import Choice

_POLL_MS = 2000
_PANES = (30, 102, 62)
_LEFT_THE_VIEW = "Its row has left this view"
_SORTS = {
    Do.SORT_REFERENCE: SortBy.REF,
    Do.SORT_RECOMMENDATION: SortBy.TEXT,
    Do.SORT_STATUS: SortBy.STATUS,
    Do.SORT_RESPONSE: SortBy.RESPONSE,
    Do.SORT_TARGET: SortBy.TARGET,
    Do.SORT_SCHEDULE: SortBy.SCHEDULE,
}


@dataclass(frozen=True, slots=True)
class Doors:
    """How the other windows are opened, over this one. `take_in` tells what it changed."""

    take_in: Callable[[QWidget, Callable[[Changes], None]], None]
    print_report: Callable[[QWidget, FromDesk], None]


class MainWindow(QMainWindow):
    """The desk of one open register, which its caller closes. Closing the window keeps its geometry."""

    registers_wanted = Signal()
    closed = Signal()

    def __init__(self, context: Context, register: Register, doors: Doors) -> None:
        super().__init__()
        self._context = context
        self._register = register
        self._doors = doors
        self._filters = Filters()
        self._told_on = Filters().moment
        self._wanted: UUID | None = None
        self._waiting: Callable[[Detail], None] | None = None
        self._to_choose: int | None = None
        self._listed: Filters | None = None
        self._poll = QTimer(self)
        self._loader = Loader(register, context.tasks, self)
        self._recorder = Recorder(context, register, self)
        self._opener = Opener(context, register, self)
        self._exporter = Exporter(context, register, self)
        self._windows = Windows(context, register, self, self._on_kept, self._on_item_wanted)
        self._leads = Leads(
            context, register, self._windows, self._opener, self._record, self._with_item, self._on_item_wanted
        )
        self._actions = Actions(self, context.theme, self._slots())
        self._build()
        self._connect()
        self._load()

    def _slots(self) -> dict[Do, Callable[[], object]]:
        theme = self._choose_theme
        return {
            Do.TAKE_IN: lambda: self._doors.take_in(self, self._on_taken_in),
            Do.PRINT: self._print,
            Do.EXPORT: self._export,
            Do.REGISTERS: self.registers_wanted.emit,
            Do.QUIT: self.close,
            Do.RECORD: self._show_record_menu,
            **{do: partial(self._record, do) for do in RECORDINGS},
            Do.EVIDENCE: self._add_evidence,
            Do.WITHDRAW: lambda: self._with_item(self._recorder.withdraw),
            Do.DISPOSE: lambda: self._with_item(self._recorder.dispose),
            Do.UNDO: self._recorder.undo,
            **self._windows_slots(),
            Do.PAST: self._on_past,
            Do.AS_NOW: lambda: self.narrow(self._filters.by_responsible(as_now=not self._filters.as_now)),
            Do.SEARCH: self._focus_search,
            Do.CLEAR: lambda: self.narrow(self._filters.cleared()),
            **{do: partial(self._sort_by, sort) for do, sort in _SORTS.items()},
            Do.OPEN_EVIDENCE: lambda: self._with_item(self._open_evidence),
            Do.OPEN_REPORT: lambda: self._with_item(lambda item: self._opener.open_report(item.facts.publication)),
            Do.NEXT_PANE: lambda: self._move_pane(1),
            Do.PREVIOUS_PANE: lambda: self._move_pane(-1),
            Do.REFRESH: self.refresh,
            Do.THEME_SYSTEM: lambda: theme(Choice.SYSTEM),
            Do.THEME_LIGHT: lambda: theme(Choice.LIGHT),
            Do.THEME_DARK: lambda: theme(Choice.DARK),
            Do.KEYS: lambda: KeysDialog.show_keys(self._context.theme, self),
        }

    def _windows_slots(self) -> dict[Do, Callable[[], object]]:
        windows = self._windows
        return {
            Do.AMEND: lambda: self._with_item(windows.amend),
            Do.LINKS: lambda: self._with_item(windows.links),
            Do.CHAIN: lambda: self._with_item(windows.chain),
            Do.REPORT: self._show_report,
            Do.CONTRADICTIONS: lambda: windows.contradictions(self._filters),
            Do.MOVEMENT: windows.movement,
            Do.ISSUED: windows.issued,
            Do.BODIES: windows.bodies,
            Do.HAND_OVER: lambda: windows.hand_over(self._filters.body.id if self._filters.body else None),
            Do.POSTS: windows.posts,
            Do.SCALES: windows.scales,
        }

    def _build(self) -> None:
        theme = self._context.theme
        self.setWindowTitle(f"{self._register.name} – Recommendation Tracker")
        self._actions.fill_menu_bar(self.menuBar())
        self.top = TopBar(theme, self._register.name, self._actions)
        self.past = PastBar(theme, self._register.outside.today())
        self.sidebar = Sidebar(theme)
        self.filter_bar = FilterBar(theme)
        self.list = ListPane(theme)
        self.detail = DetailPane(theme)
        self.status = StatusLine(theme)
        self.setStatusBar(self.status)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setHandleWidth(1)
        self._panes.setChildrenCollapsible(False)
        for part in (self.sidebar, self._middle(), self.detail):
            self._panes.addWidget(part)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([theme.width(share) for share in _PANES])
        self.setCentralWidget(stacked(self.top, self.past, rule(), self._panes))
        self._actions[Do.EXPORT].setEnabled(False)
        self._enable(shown=False)

    def _middle(self) -> QWidget:
        return stacked(self.filter_bar, rule(), self.list)

    def _connect(self) -> None:
        self.top.searched.connect(lambda text: self.narrow(replace(self._filters, search=text)))
        self.top.left_for_list.connect(self.list.table.setFocus)
        self.past.day_chosen.connect(self._on_day_chosen)
        self.past.left.connect(self.list.table.setFocus)
        self.sidebar.filters_chosen.connect(self.narrow)
        self.filter_bar.filters_chosen.connect(self.narrow)
        self.list.clear_wanted.connect(lambda: self.narrow(self._filters.cleared()))
        self.list.today_wanted.connect(self.past.leave)
        self.list.intake_wanted.connect(self._actions[Do.TAKE_IN].trigger)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_opened.connect(self.detail.setFocus)
        self.list.menu_wanted.connect(self._show_context_menu)
        self.list.selection_changed.connect(self.filter_bar.show_selected)
        self.list.rows.sort_wanted.connect(self._on_sort)
        self.list.rows.failed.connect(self._context.voice.fail)
        self.detail.source_wanted.connect(self._actions[Do.OPEN_REPORT].trigger)
        self.detail.evidence_wanted.connect(self._opener.open_evidence_file)
        self.detail.withdrawal_wanted.connect(self._on_withdrawal_wanted)
        self.detail.sibling_wanted.connect(self._on_sibling_wanted)
        self.detail.files_dropped.connect(self._on_files_dropped)
        self.detail.led_to.connect(self._leads.follow)
        self._loader.listed.connect(self._on_listed)
        self._loader.told.connect(self._on_told)
        self._loader.missed.connect(self._on_missed)
        self._loader.failed.connect(self._context.voice.fail)
        self._recorder.recorded.connect(self._on_recorded)
        self._exporter.told.connect(self.status.tell)
        self.status.undo_wanted.connect(self._actions[Do.UNDO].trigger)
        self._poll.timeout.connect(self.notice_changes)

    def _load(self) -> None:
        settings = self._context.settings.now
        restore_on_screen(self, settings.window_geometry, QGuiApplication.primaryScreen())
        if settings.panes:
            self._panes.restoreState(QByteArray.fromBase64(settings.panes.encode()))
        self.list.table.set_column_widths(settings.columns)
        self.filter_bar.show_filters(self._filters)
        self.list.table.setFocus()
        self._poll.start(_POLL_MS)
        self.refresh()

    @property
    def filters(self) -> Filters:
        """Return what the list is narrowed to, and the day that is looked at."""
        return self._filters

    def actions_of(self) -> Actions:
        """Return the actions of this window."""
        return self._actions

    def narrow(self, filters: Filters) -> None:
        """Narrow or order the list."""
        if filters == self._filters:
            return
        self._filters = filters
        self.filter_bar.show_filters(filters)
        self.top.show_search(filters.search)
        self.top.show_day(filters.day)
        self._windows.look_at(filters.day)
        self.past.show_filters(filters)
        self.list.table.show_order(filters.sort, descending=filters.descending)
        self._loader.load_list(filters)
        if filters.moment != self._told_on:
            self._told_on = filters.moment
            self._tell_anew()

    def refresh(self) -> None:
        """Ask again for everything that is shown."""
        self._loader.load_list(self._filters, anew=True)
        self._tell_anew()

    def _tell_anew(self) -> None:
        self._enable(shown=self.detail.detail is not None)
        if self._wanted is not None:
            self._loader.load_detail(self._wanted, self._filters)

    def _enable(self, *, shown: bool) -> None:
        self._actions.enable(shown=shown, is_past=self._filters.is_past)
        self._actions[Do.UNDO].setEnabled(self._recorder.last is not None and not self._filters.is_past)

    def choose(self, key: int) -> bool:
        """Choose the row of an id; False where it is not in the list."""
        return self.list.choose(key)

    def _on_listed(self, listing: Listing) -> None:
        counts = listing.totals.counts
        empty = Empty.NOT_EMPTY
        if not listing.keys:
            empty = Empty.FILTERS if counts.total else Empty.PAST if listing.filters.is_past else Empty.REGISTER
        is_same_view, self._listed = listing.filters == self._listed, listing.filters
        self._actions[Do.EXPORT].setEnabled(bool(listing.keys))
        stayed = self.list.show_rows(listing.keys, listing.fetch, empty, is_same_view=is_same_view)
        if is_same_view and not stayed:
            self.status.tell_further(_LEFT_THE_VIEW)
        self.sidebar.show_counts(counts, listing.filters)
        shown = plural(len(listing.keys), "row")
        self.filter_bar.show_count(f"{shown} of {counts.total:,}" if listing.filters.is_narrowed else shown)
        self.filter_bar.setVisible(empty not in (Empty.REGISTER, Empty.PAST))
        wanted, self._to_choose = self._to_choose, None
        if wanted is not None:
            self.list.choose(wanted)
        self.status.show_counts(counts, listing.totals.marking)

    def _on_row_chosen(self, row: AssignmentRow | None) -> None:
        if row is not None:
            self._want(row.id)
            return
        self._wanted = self._waiting = None
        self._loader.drop_detail()
        self.detail.clear()
        self._enable(shown=False)

    def _want(self, item: UUID) -> None:
        """Ask for an item, which is shown once it is told."""
        self._wanted, self._waiting = item, None
        self._loader.load_detail(item, self._filters)

    def _on_missed(self) -> None:
        """Show nothing where the item that was wanted is not there on the day."""
        self._wanted = self._waiting = None
        self.detail.clear()
        self._enable(shown=False)

    def _on_told(self, detail: Detail) -> None:
        self.detail.show_detail(detail, is_past=self._filters.is_past)
        self._enable(shown=True)
        self._actions[Do.OPEN_EVIDENCE].setEnabled(bool(detail.evidence))
        self._actions[Do.OPEN_REPORT].setEnabled(detail.publication.source is not None)
        act, self._waiting = self._waiting, None
        if act is not None:
            act(detail)

    def _on_sort(self, sort: SortBy, descending: bool) -> None:  # a signal's argument
        self.narrow(replace(self._filters, sort=sort, descending=descending))

    def _sort_by(self, sort: SortBy) -> None:
        """Sort by a column; by the column that the list is sorted by already, the other way round."""
        self._on_sort(sort, descending=self._filters.sort is sort and not self._filters.descending)

    def _with_item(self, act: Callable[[Detail], None]) -> None:
        """Act on the item that is wanted: at once where it is shown, else when it is told, never on the one before."""
        item = self.detail.detail
        if item is not None and item.row.id == self._wanted:
            act(item)
        elif self._wanted is not None:
            self._waiting = act

    def _show_record_menu(self) -> None:
        place = self.top.record_button
        menu = self._actions.menu(self, RECORD_MENU)
        menu.setAccessibleName("Record")
        popup(menu, place.mapToGlobal(QPoint(0, place.height())))

    def _show_context_menu(self, place: QPoint) -> None:
        popup(self._actions.menu(self, CONTEXT_MENU), place)

    def _record(self, do: Do) -> None:
        """Open a dialog about the item that is shown, or about all rows where several are selected."""
        others = self._selected_together()
        self._with_item(lambda item: self._recorder.record(dialog_for(do), item, others))

    def _add_evidence(self, files: Sequence[Path] = ()) -> None:
        others = self._selected_together()
        self._with_item(lambda item: self._recorder.add_evidence(item, files, others))

    def _selected_together(self) -> tuple[AssignmentRow, ...]:
        selected = self.list.selected_rows()
        return selected if len(selected) > 1 else ()

    def _show_report(self) -> None:
        """Show the report that the list is narrowed to, else the one that the item is from."""
        chosen = self._filters.publication
        if chosen is not None:
            self._windows.report(chosen.id)
        else:
            self._with_item(lambda item: self._windows.report(item.row.publication_id))

    def _print(self) -> None:
        shown = self.detail.detail
        self._doors.print_report(self, FromDesk(self._filters, shown.row if shown else None, self._on_item_wanted))

    def _export(self) -> None:
        """Export what is on screen: the filters of the list that is shown, not of one that is still being asked for."""
        if self._listed is not None:
            self._exporter.export(self._listed)

    def _on_past(self) -> None:
        if self.past.isVisible():
            self.past.leave()
        else:
            self.past.begin()

    def _on_day_chosen(self, day: date | None, known_then: bool) -> None:  # a signal's argument
        self.narrow(self._filters.looking_back(day, known_then=known_then))

    def _on_kept(self, changes: Changes) -> None:
        self.status.tell("Kept in the register" if changes.entries else "Nothing was changed")
        self.refresh()

    def _on_item_wanted(self, item: UUID) -> None:
        """Show an item, and choose its row where it is in the list."""
        register = self._register
        self._context.tasks.run(lambda: key_of_item(register, item), lambda key: self._show_item(item, key))

    def _show_item(self, item: UUID, key: int | None) -> None:
        """Choose the row of an item; where filters hide it, they are cleared; else it is shown beside the list."""
        if key is not None and self.list.choose(key):
            return
        if self._filters.is_narrowed:
            self._to_choose = key
            self.narrow(self._filters.cleared())
        else:
            self.list.let_go()
            self._want(item)
            self.detail.setFocus()

    def _on_recorded(self, recorded: Recorded) -> None:
        self._enable(shown=self.detail.detail is not None)
        self.status.tell(f"Recorded: {recorded.words}", can_undo=self._recorder.last is not None)
        self.refresh()

    def _on_taken_in(self, changes: Changes) -> None:
        self.status.tell(f"Taken in: {plural(len(changes.assignments), 'row')}")
        self.narrow(self._filters.cleared())
        self.refresh()

    def _on_withdrawal_wanted(self, statement: UUID) -> None:
        self._with_item(lambda item: self._recorder.withdraw(item, statement))

    def _on_sibling_wanted(self, key: int) -> None:
        item = self.detail.detail
        if item is not None and not self.list.choose(key):
            self.list.let_go()
            self._want(next(row.id for row in item.siblings if row.key == key))

    def _on_files_dropped(self, files: list[Path]) -> None:
        if self._filters.is_past:
            self._context.voice.inform("Nothing can be recorded on an earlier day; go back to today first.")
            return
        self._add_evidence(files)

    def _open_evidence(self, item: Detail) -> None:
        self._opener.open_evidence(item, self.detail.mapToGlobal(QPoint(0, 0)))

    def _focus_search(self) -> None:
        self.top.search.setFocus()
        self.top.search.selectAll()

    def _move_pane(self, by: int) -> None:
        panes = (self.top.search, self.sidebar, self.list.table, self.detail.story)
        held = next((place for place, pane in enumerate(panes) if pane.hasFocus()), 1)
        panes[(held + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_theme(self, choice: Choice) -> None:
        self._context.theme.choose(choice)
        self._context.settings.change(theme=choice.value)

    def notice_changes(self) -> None:
        """Show anew what another program may have recorded."""
        if changed_elsewhere(self._register):
            self.refresh()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._poll.stop()
        self._loader.stop()
        self._recorder.stop()
        self._exporter.stop()
        try:
            self._context.settings.change(
                window_geometry=kept_state(self.saveGeometry()),
                panes=kept_state(self._panes.saveState()),
                columns=self.list.table.column_widths(),
            )
        except TrackerError as fault:
            self._context.voice.warn(str(fault))
        event.accept()
        self.closed.emit()
