"""The fields in which somebody chooses what a report covers and carries, in a column that scrolls where it must."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget
from typing_extensions import override

from tracker.domain.issued import IssuedReport, last_of
from tracker.domain.markings import Marking
from tracker.domain.position import ReportKind
from tracker.services.following import TELL_MOVEMENT, coverage_ids
from tracker.services.ordering import Order
from tracker.settings import Settings
from tracker.ui.day_field import DayField
from tracker.ui.parts import column, label
from tracker.ui.printing.choices import Choices, Offered
from tracker.ui.printing.covers_fields import Covers, CoversFields
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.kinds import ABOUT_ONE_REPORT, KINDS, lack_of
from tracker.ui.printing.labelled import Labelled
from tracker.ui.printing.manner_fields import MannerFields
from tracker.ui.printing.marking_fields import MarkingFields
from tracker.ui.printing.period_fields import PeriodFields, Since
from tracker.ui.theme import Step, Theme

_WIDTH = 40
_FUTURE = "nobody knows yet how things will stand then"


class ChoicesPanel(QScrollArea):
    """Fields, one below the other; `changed` tells of each choice made by hand."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date, desk: FromDesk) -> None:
        super().__init__()
        self._issued: tuple[IssuedReport, ...] = ()
        self._desk = desk
        self._set_aside: Covers | None = None
        self._left: QWidget | None = None
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._build(theme, today)
        self._connect()

    def _build(self, theme: Theme, today: date) -> None:
        self.kind = QComboBox()
        for kind, words in KINDS.items():
            self.kind.addItem(words.name, kind)
        self.purpose = label(step=Step.SMALL, muted=True, wrap=True)
        self.covers = CoversFields(theme, today, self._desk)
        self.as_at = DayField(theme, today, "As at", no_future=_FUTURE)
        self.period = PeriodFields(theme, today)
        self.marking = MarkingFields(theme, today)
        self.manner = MannerFields(theme)
        inside = QWidget()
        frame = column(
            theme,
            Labelled(theme, "&Kind of report", self.kind, self.purpose),
            self.covers,
            Labelled(theme, "As &at", self.as_at),
            self.period,
            self.marking,
            self.manner,
            gap=3,
        )
        frame.setContentsMargins(0, 0, theme.space(3), 0)
        frame.addStretch()
        inside.setLayout(frame)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.width(_WIDTH))
        for field in inside.findChildren(QWidget):
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                field.installEventFilter(self)
        self._show_purpose()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.as_at.changed.connect(self._on_scope)
        self.covers.changed.connect(self._on_covers)
        # Where the warning stands is known only once it was laid out, which is done before any timer.
        self.manner.warned.connect(self._laid_out.start)
        self._laid_out.timeout.connect(self._show_warning)
        for part in (self.period, self.marking, self.manner):
            part.changed.connect(self.changed)

    def load(self, offered: Offered, settings: Settings, as_at: date) -> None:
        """Offer what a register has, with what the desk showed chosen already; it tells no change."""
        with QSignalBlocker(self):
            self._issued = offered.issued
            self.covers.load(offered)
            self.manner.load(settings)
            self.as_at.set_day(as_at)
            self._offer_period()

    def show_issued(self, issued: tuple[IssuedReport, ...]) -> None:
        """Go on from other issued reports; it tells no change."""
        self._issued = issued
        self._offer_period()

    @property
    def chosen_kind(self) -> ReportKind:
        """The kind of report."""
        # Qt hands a text back as plain text, whatever kind of text it was given.
        return ReportKind(self.kind.currentData())

    def fault(self) -> str | None:
        """Return what stands in the way of a report, None where nothing does."""
        return (
            lack_of(self.chosen_kind, self.covers.scope())
            or self.covers.lack()
            or self.as_at.fault()
            or (self.period.fault() if self._tells_movement else None)
            or self.marking.embargo.fault()
        )

    def choices(self) -> Choices | None:
        """Return what is chosen, None while a field cannot be understood."""
        day = self.as_at.day() if self.fault() is None else None
        return Choices(self._order(day), self.covers.names()) if day is not None else None

    def _order(self, as_at: date) -> Order:
        return Order(
            kind=self.chosen_kind,
            scope=self.covers.scope(),
            as_at=as_at,
            since=self.period.since_day() if self._tells_movement else None,
            marking=self.marking.level(),
            embargo=self.marking.embargo.day(),
            language=self.manner.language.currentData(),
            author=self.manner.author.text().strip(),
            distribution=self.manner.recipients(),
            cleared_only=self.manner.cleared.isChecked(),
            include_internal=self.manner.internal.isChecked(),
            descriptors=self.marking.words(),
            follows_last=self._tells_movement and self.period.chosen is Since.LAST,
        )

    def show_carried(self, carried: Marking, withheld: int) -> None:
        """Tell which marking the report that is shown carries, and how many items it leaves out."""
        self.marking.show_carried(carried, withheld)

    def hold(self, *, is_held: bool) -> None:
        """Take no choices for a while; after it, the focus is where it was."""
        if is_held and self.isEnabled():
            self._left = next((one for one in self.findChildren(QWidget) if one.hasFocus()), None)
        self.setEnabled(not is_held)
        if not is_held and self._left is not None:
            self._left.setFocus()
            self._left = None

    @property
    def _tells_movement(self) -> bool:
        return self.chosen_kind in TELL_MOVEMENT

    def _on_kind(self) -> None:
        self._show_purpose()
        with QSignalBlocker(self):
            self._cover_what_the_kind_is_about()
            self._offer_period()
        self.changed.emit()

    def _cover_what_the_kind_is_about(self) -> None:
        """Cover what the kind must be about; where it may be about anything, what was covered before."""
        if self._set_aside is not None:
            self.covers.choose(self._set_aside)
        before = self.covers.chosen
        if self.chosen_kind in ABOUT_ONE_REPORT and self.covers.scope().publication is None:
            self.covers.choose(Covers.PUBLICATION)
        elif self.chosen_kind is ReportKind.RECOMMENDATION:
            self.covers.choose(Covers.RECOMMENDATION)
        self._set_aside = before if self.covers.chosen is not before else None

    def _show_purpose(self) -> None:
        self.purpose.setText(KINDS[self.chosen_kind].purpose)
        self.kind.setAccessibleDescription(self.purpose.text())
        self.period.setVisible(self._tells_movement)

    def _on_covers(self) -> None:
        # What was chosen by hand stays, whatever kind is chosen.
        self._set_aside = None
        self._on_scope()

    def _on_scope(self) -> None:
        self._offer_period()
        self.changed.emit()

    def _offer_period(self) -> None:
        day = self.as_at.day() if self.as_at.fault() is None else None
        coverage = coverage_ids(self.covers.scope())
        self.period.offer(last_of(self._issued, coverage, TELL_MOVEMENT, day) if day else None)

    def _show_warning(self) -> None:
        self.ensureWidgetVisible(self.manner.warning, 0, 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A letter brings the focus to a field that may be scrolled out of sight.
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, watched.height() * 2)
        return super().eventFilter(watched, event)
