"""The fields that say what a report covers."""

from datetime import date
from enum import Enum
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tracker.services.position import Scope
from tracker.ui.parts import column, label
from tracker.ui.printing.choices import Offered
from tracker.ui.printing.from_desk import FromDesk, list_scope, list_words
from tracker.ui.printing.labelled import Labelled, chosen_again
from tracker.ui.theme import Step, Theme


class Covers(Enum):
    """What a report can be about."""

    EVERYTHING = "Everything in the register"
    LIST = "The list as it is on screen"
    BODY = "A body"
    PUBLICATION = "An inspection report"
    THEME = "A theme"
    RECOMMENDATION = "The chosen recommendation"


_WITH_BODY = (Covers.BODY, Covers.PUBLICATION, Covers.THEME)


class CoversFields(QWidget):
    """Chooses a scope; `changed` tells of each choice made by hand."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date, desk: FromDesk) -> None:
        super().__init__()
        self._today, self._desk = today, desk
        self._build(theme)
        self._connect()

    def _build(self, theme: Theme) -> None:
        self.covers, self.body, self.publication = QComboBox(), QComboBox(), QComboBox()
        self.theme, self.counted = QComboBox(), QComboBox()
        self.words = label(step=Step.SMALL, muted=True, wrap=True)
        self.counted.addItem("The body it was addressed to", False)
        self.counted.addItem("The body now responsible", True)
        self._of_publication = Labelled(theme, "Inspection &report", self.publication)
        self._of_theme = Labelled(theme, "T&heme", self.theme)
        self._of_body = Labelled(theme, "Bod&y", self.body)
        self.setLayout(
            column(
                theme,
                Labelled(theme, "&Covers", self.covers, self.words),
                self._of_publication,
                self._of_theme,
                self._of_body,
                Labelled(theme, "Co&unted by", self.counted),
            )
        )

    def _connect(self) -> None:
        self.covers.currentIndexChanged.connect(self._on_covers)
        for box in (self.body, self.publication, self.theme, self.counted):
            box.currentIndexChanged.connect(self.changed)

    def load(self, offered: Offered) -> None:
        """Offer what a register has, with what the desk showed chosen already."""
        filters = self._desk.filters
        _offer(self.body, "All bodies", [(c.id, c.name, c.label) for c in offered.counts.by_body])
        reports = [(p.id, p.facts.title, p.facts.code) for p in offered.publications]
        _offer(self.publication, "Choose one…", reports)
        _offer(self.theme, "Choose one…", [(name, name, name) for name, _ in offered.counts.by_theme])
        self.counted.setCurrentIndex(int(filters.as_now))
        self._offer_covers(offered)
        _choose(self.body, filters.body.id if filters.body else None)
        _choose(self.publication, self._desk.publication)
        _choose(self.theme, filters.theme)
        chosen_again(self.covers, self._first())
        self._show_fields()

    def _offer_covers(self, offered: Offered) -> None:
        row, is_narrowed = self._desk.row, self._desk.filters.is_narrowed
        there = {
            Covers.LIST: is_narrowed,
            Covers.BODY: bool(offered.counts.by_body),
            Covers.PUBLICATION: bool(offered.publications),
            Covers.THEME: bool(offered.counts.by_theme),
            Covers.RECOMMENDATION: row is not None,
        }
        self.covers.clear()
        for one in Covers:
            if there.get(one, True):
                is_row = one is Covers.RECOMMENDATION and row is not None
                self.covers.addItem(f"Recommendation {row.ref}" if is_row and row else one.value, one)

    def _first(self) -> Covers:
        """Return what is covered to begin with: just what the desk was narrowed to."""
        filters = self._desk.filters
        plain = list_scope(filters, self._today, as_now=filters.as_now)
        if plain.only is not None or (filters.publication is not None and filters.theme is not None):
            return Covers.LIST
        if filters.publication is not None:
            return Covers.PUBLICATION
        if filters.theme is not None:
            return Covers.THEME
        return Covers.BODY if filters.body is not None else Covers.EVERYTHING

    def choose(self, covers: Covers) -> None:
        """Choose what is covered, where that is offered."""
        chosen_again(self.covers, covers)

    @property
    def chosen(self) -> Covers:
        """What is covered."""
        found: Covers = self.covers.currentData() or Covers.EVERYTHING
        return found

    def _on_covers(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        covers = self.chosen
        self._of_body.setVisible(covers in _WITH_BODY)
        self._of_publication.setVisible(covers is Covers.PUBLICATION)
        self._of_theme.setVisible(covers is Covers.THEME)
        self.words.setVisible(covers is Covers.LIST)
        self.words.setText(list_words(self._desk.filters, self._today) if covers is Covers.LIST else "")
        self.covers.setAccessibleDescription(self.words.text())
        if covers is Covers.BODY and self.body.currentIndex() == 0 and self.body.count() > 1:
            # "A body" means one: the first is a better guess than all.
            with QSignalBlocker(self.body):
                self.body.setCurrentIndex(1)

    def lack(self) -> str | None:
        """Return in a sentence what must be chosen yet; None where nothing lacks."""
        if self.chosen is Covers.PUBLICATION and self.publication.currentData() is None:
            return "Choose the inspection report that this is about."
        if self.chosen is Covers.THEME and self.theme.currentData() is None:
            return "Choose the theme that this is about."
        return None

    def scope(self) -> Scope:
        """Return what is covered."""
        as_now, covers = bool(self.counted.currentData()), self.chosen
        if covers is Covers.LIST:
            return list_scope(self._desk.filters, self._today, as_now=as_now)
        if covers is Covers.RECOMMENDATION and self._desk.row is not None:
            return Scope(as_now=as_now, recommendation=self._desk.row.recommendation_id)
        publication = self.publication.currentData() if covers is Covers.PUBLICATION else None
        theme = self.theme.currentData() if covers is Covers.THEME else None
        return Scope(
            body=self.body.currentData()[0] if covers in _WITH_BODY and self.body.currentData() else None,
            publication=publication[0] if publication else None,
            as_now=as_now,
            theme=theme[0] if theme else None,
        )

    def names(self) -> tuple[str, ...]:
        """Return the names of what narrows it, short."""
        covers, filters = self.chosen, self._desk.filters
        if covers is Covers.LIST:
            whole = list_scope(filters, self._today, as_now=filters.as_now)
            labels = [one.label for one in (filters.body, filters.publication) if one is not None]
            return (*labels, *([filters.theme] if filters.theme else ()), *whole.words)
        if covers is Covers.RECOMMENDATION and self._desk.row is not None:
            return (self._desk.row.ref,)
        boxes = (
            self.body if covers in _WITH_BODY else None,
            self.publication if covers is Covers.PUBLICATION else None,
            self.theme if covers is Covers.THEME else None,
        )
        return tuple(box.currentData()[1] for box in boxes if box is not None and box.currentData())


def _offer(box: QComboBox, none: str, choices: list[tuple[UUID, str, str]] | list[tuple[str, str, str]]) -> None:
    box.clear()
    box.addItem(none, None)
    for identity, name, short in choices:
        box.addItem(name, (identity, short))


def _choose(box: QComboBox, identity: UUID | str | None) -> None:
    for at in range(box.count()):
        data = box.itemData(at)
        if data and data[0] == identity:
            box.setCurrentIndex(at)
