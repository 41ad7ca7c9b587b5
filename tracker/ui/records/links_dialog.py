"""The links of a recommendation to others and to plans elsewhere, and what is likely the same as it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from tracker.domain.scales import LinkKind
from tracker.services.changes import Changes
from tracker.services.links import (
    Likely,
    LinkSeen,
    LinksOf,
    Referred,
    all_recommendations,
    keep_links,
    links_of,
    take_back_link,
)
from tracker.ui.parts import button, label, row
from tracker.ui.records.chain_dialog import ChainDialog
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.link_dialog import LinkDialog
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.saying import in_a_line, shortened
from tracker.ui.records.window import Opening

_CHOOSABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class LinksDialog(HeadedWindow):
    """Shows, adds and takes back links; likely repeats are offered, and a person decides."""

    def __init__(self, opening: Opening, recommendation: UUID) -> None:
        super().__init__(opening, "Links of a recommendation")
        self._recommendation = recommendation
        self._found: LinksOf | None = None
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        theme = self.context.theme
        self.links = self._list("Links")
        self.likely = self._list("Likely the same")
        self.likely.setMaximumHeight(theme.space(26))
        self.add_button = button("&Add a link…", self._add, primary=True)
        self.take_back_button = button("&Take back…", self._take_back)
        self.chain_button = button("Show the &chain…", self._show_chain)
        self.repeat_button = button("&Link as repeated", self._link_likely)
        acts = row(theme, self.add_button, self.take_back_button, self.chain_button)
        acts.addStretch()
        self._likely_told = label(muted=True, wrap=True)
        likely_act = row(theme, self.repeat_button, self._likely_told)
        likely_act.setStretch(1, 1)
        self._lay_out(self.links, acts, label("Likely the same, by their words", strong=True), self.likely, likely_act)

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setProperty("framed", True)
        made.setAccessibleName(name)
        made.setWordWrap(True)
        made.setTabKeyNavigation(False)
        return made

    def _connect(self) -> None:
        self.links.currentRowChanged.connect(self._refresh)
        self.likely.currentRowChanged.connect(self._refresh)

    @override
    def load(self) -> None:
        register, recommendation = self.register, self._recommendation
        self.read(lambda: links_of(register, recommendation), self._on_found)

    def _on_found(self, found: LinksOf) -> None:
        self._found = found
        self.title.setText(found.recommendation.ref)
        self.told.setText(shortened(found.recommendation.text, 300))
        _fill(self.links, [_link_line(link) for link in found.links], "No links yet.")
        _fill(
            self.likely, [_likely_line(one) for one in found.likely], "Nothing in other reports says nearly the same."
        )
        if self.focusWidget() in (None, self.close_button):
            (self.links if found.links else self.add_button).setFocus()
        self._refresh()

    def _refresh(self) -> None:
        self.add_button.setEnabled(self._found is not None)
        self.take_back_button.setEnabled(self._link() is not None)
        self.chain_button.setEnabled(any(one.link.facts.kind is LinkKind.REPEATS for one in self._links()))
        likely = self._likely()
        self.repeat_button.setEnabled(likely is not None)
        self._likely_told.setText(self._likely_words(likely) if likely else "")

    def _likely_words(self, likely: Likely) -> str:
        assert self._found is not None
        own, other = self._found.recommendation.ref, likely.recommendation.ref
        later, earlier = (own, other) if likely.is_earlier else (other, own)
        return f"Keeps that {later} repeats {earlier}."

    def _links(self) -> tuple[LinkSeen, ...]:
        return self._found.links if self._found else ()

    def _link(self) -> LinkSeen | None:
        at = self.links.currentRow()
        return self._links()[at] if 0 <= at < len(self._links()) else None

    def _likely(self) -> Likely | None:
        found, at = (self._found.likely if self._found else ()), self.likely.currentRow()
        return found[at] if 0 <= at < len(found) else None

    def _add(self) -> None:
        register = self.register
        self.look_up(
            lambda: all_recommendations(register),
            lambda others: self.as_person(lambda person: self._ask_link(others, person)),
        )

    def _ask_link(self, others: Sequence[Referred], person: str) -> None:
        if self._found is not None:
            LinkDialog(self.over(), self._found.recommendation, others, person).open()

    def _take_back(self) -> None:
        link = self._link()
        if link is not None:
            self.as_person(lambda person: self._ask_reason(link, person))

    def _ask_reason(self, seen: LinkSeen, person: str) -> None:
        register, link = self.register, seen.link.id

        def work(reason: str) -> Changes:
            return take_back_link(register, link, person, reason)

        ReasonDialog(self.over(), _link_line(seen), work).open()

    def _link_likely(self) -> None:
        likely = self._likely()
        if likely is None:
            return
        register, own, other, way = self.register, self._recommendation, likely.recommendation.id, likely.is_earlier
        told = self._likely_words(likely).replace("Keeps that", "Kept:")

        def link(person: str) -> None:
            self.keep(
                lambda: keep_links(register, own, LinkKind.REPEATS, [other], person, is_from_here=way),
                lambda _: self.renew(told),
            )

        self.as_person(link)

    def _show_chain(self) -> None:
        ChainDialog(self.over(), self._recommendation).open()


def _link_line(seen: LinkSeen) -> str:
    return f"{seen.reads}: {in_a_line(seen.other) if seen.other else seen.link.facts.words}"


def _likely_line(likely: Likely) -> str:
    alike = f"{round(likely.likeness * 100)} in 100 alike"
    return f"{in_a_line(likely.recommendation)} – {'said before' if likely.is_earlier else 'said again'}, {alike}"


def _fill(shown: QListWidget, lines: list[str], none: str) -> None:
    chosen = max(0, shown.currentRow())
    shown.clear()
    for line in lines:
        shown.addItem(line)
    if lines:
        shown.setCurrentRow(min(chosen, len(lines) - 1))
    else:
        empty = QListWidgetItem(none)
        empty.setFlags(empty.flags() & ~_CHOOSABLE)
        shown.addItem(empty)
