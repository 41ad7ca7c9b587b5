"""What contradicts itself in the register, gravest first: a plain sentence, the way to mend it, and the items."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QStackedWidget, QWidget
from typing_extensions import override

from tracker.domain.contradicted import Contradicted
from tracker.domain.listing import Selection
from tracker.domain.words import plural
from tracker.services.contradictions import Group, contradicted, grouped, looked_for
from tracker.ui.parts import button, column, label, prose
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.saying import shortened
from tracker.ui.records.window import Opening
from tracker.ui.theme import Step, Theme
from tracker.ui.wording import title_of

_ID_ROLE = Qt.ItemDataRole.UserRole
_NOT_CHOSEN = Qt.ItemFlag.NoItemFlags


class ContradictionsWindow(HeadedWindow):
    """Lists contradictions. `item_wanted` tells the id of the item that Enter was pressed on."""

    item_wanted = Signal(object)

    def __init__(self, opening: Opening, selection: Selection) -> None:
        super().__init__(opening, "Contradictions")
        self._selection = selection
        self._groups: tuple[Group, ...] = ()
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        theme = self.context.theme
        self.narrowed = QCheckBox("&Only what the list shows")
        self.narrowed.setChecked(True)
        self.narrowed.setVisible(_is_narrowed(self._selection))
        self.list = _ItemList(theme)
        self._place = QStackedWidget()
        self._place.addWidget(self.list)
        self._place.addWidget(self._nothing())
        self.go_button = button("&Go to the item", self._go)
        self.copy_button = button("&Copy as text", self._copy)
        self._lay_out(self.narrowed, self._place, acts=(self.go_button, self.copy_button), roomy=1, size=(130, 34))
        self.title.setText("Contradictions")

    def _nothing(self) -> QWidget:
        theme, page = self.context.theme, QWidget()
        told = prose("\n".join(f"•  {sentence}" for sentence in looked_for()), muted=True)
        told.setAccessibleName("What is looked for")
        parts = (label("Nothing contradicts itself here", strong=True), label("This is looked for:"), told)
        layout = column(theme, *parts)
        layout.addStretch()
        page.setLayout(layout)
        return page

    def _connect(self) -> None:
        self.narrowed.toggled.connect(self.load)
        self.list.opened.connect(self._go)

    @override
    def load(self) -> None:
        register, selection = self.register, self._selection
        if not self.narrowed.isChecked():
            selection = Selection(selection.as_at, selection.as_known)
        self.read(lambda: contradicted(register, selection), self._on_found)

    def _on_found(self, found: Sequence[Contradicted]) -> None:
        self._groups = grouped(found)
        self.list.show_groups(self._groups)
        self._place.setCurrentIndex(0 if found else 1)
        items = len({one.row.id for one in found})
        self.told.setText(_count(len(found), items) if found else "")
        self.told.setVisible(bool(found))
        for act in (self.go_button, self.copy_button):
            act.setEnabled(bool(found))
        if found:
            self.list.setFocus()

    def _go(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            self.item_wanted.emit(chosen)
            self.accept()

    def _copy(self) -> None:
        self.copy("\n\n".join(_group_text(group) for group in self._groups))


class _ItemList(QListWidget):
    """The items under the sentence that says what is wrong with them; only items can be chosen."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("framed", True)
        self.setAccessibleName("What contradicts itself")
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _: self.opened.emit())

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show groups; the place that was chosen stays chosen where it is still an item."""
        chosen = self.chosen()
        self.clear()
        for group in groups:
            self._add_head(f"{group.sentence}  ({len(group.found):,})", is_strong=True)
            self._add_head(f"To mend it: {group.mend}")
            for one in group.found:
                self._add_item(one)
        places = [at for at in range(self.count()) if self.item(at).data(_ID_ROLE)]
        again = next((at for at in places if self.item(at).data(_ID_ROLE) == chosen), None)
        if places:
            self.setCurrentRow(places[0] if again is None else again)
            self.scrollToTop()

    def _add_head(self, text: str, *, is_strong: bool = False) -> None:
        item = QListWidgetItem(text)
        item.setFlags(_NOT_CHOSEN)
        item.setFont(self._theme.font(Step.BODY if is_strong else Step.SMALL, strong=is_strong))
        surfaces = self._theme.surfaces
        item.setForeground(surfaces.text if is_strong else surfaces.muted)
        if is_strong:
            # Air above each group tells it apart from the one before.
            item.setSizeHint(QSize(0, self._theme.metrics().height() + self._theme.space(4 if self.count() else 2)))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.addItem(item)

    def _add_item(self, one: Contradicted) -> None:
        told = f"lacks {'; '.join(one.lacking)}" if one.lacking else shortened(one.row.words)
        item = QListWidgetItem(f"      {title_of(one.row)}  ·  {told}")
        item.setData(_ID_ROLE, one.row.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title_of(one.row)}: {one.sentence} To mend it: {one.mend}")
        item.setToolTip(one.row.text)
        self.addItem(item)

    def chosen(self) -> UUID | None:
        """Return the id of the chosen item, None where none is chosen."""
        found: UUID | None = self.currentItem().data(_ID_ROLE) if self.currentRow() >= 0 else None
        return found

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def _is_narrowed(selection: Selection) -> bool:
    plain = Selection(selection.as_at, selection.as_known, sort=selection.sort, descending=selection.descending)
    return selection != plain


def _count(found: int, items: int) -> str:
    return f"{plural(found, 'contradiction')} in {plural(items, 'item')}, the gravest first. Enter goes to the item."


def _group_text(group: Group) -> str:
    items = "\n".join(f"- {title_of(one.row)}: {one.sentence} {one.row.words}" for one in group.found)
    return f"{group.sentence}\nTo mend it: {group.mend}\n{items}"
