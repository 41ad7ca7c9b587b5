"""The chain of a recommendation that is made again and again: when, where, to whom, and where each stands."""

from uuid import UUID

from PySide6.QtCore import Signal
from typing_extensions import override

from tracker.domain.dates import first_day, say_part, short_day
from tracker.domain.listing import AssignmentRow
from tracker.domain.words import listed, plural
from tracker.services.links import Chain, Said, chain
from tracker.ui.parts import button
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.record_table import Head, Line, RecordTable
from tracker.ui.records.window import Opening

_HEADS = (
    Head("Said", width=15),
    Head("When", width=17),
    Head("Recommendation", is_wide=True),
    Head("To", width=16),
    Head("Stands", width=25),
)


class ChainDialog(HeadedWindow):
    """Shows a chain; `item_wanted` tells the id of the item of a body that Enter was pressed on."""

    item_wanted = Signal(object)

    def __init__(self, opening: Opening, recommendation: UUID) -> None:
        super().__init__(opening, "Said again and again")
        self._recommendation = recommendation
        self._rows: list[AssignmentRow | None] = []
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        self.table = RecordTable(self.context.theme, "Each time it was said", _HEADS)
        self.copy_button = button("&Copy as text", self._copy)
        self._lay_out(self.table, acts=(self.copy_button,), size=(140, 34))

    def _connect(self) -> None:
        self.table.opened.connect(self._on_opened)

    @override
    def load(self) -> None:
        register, recommendation, today = self.register, self._recommendation, self.register.outside.today()
        self.read(lambda: chain(register, recommendation, today), self._on_found)

    def _on_found(self, found: Chain) -> None:
        self.title.setText(title_of_chain(found))
        self.told.setText(owners_in_words(found))
        lines = [(line, row) for place, said in enumerate(found.said) for line, row in _lines(place, said)]
        self._rows = [row for _, row in lines]
        self.table.show_lines([line for line, _ in lines])
        self.table.setFocus()

    def _on_opened(self, place: int) -> None:
        row = self._rows[place]
        if row is not None:
            self.item_wanted.emit(row.id)
            self.accept()

    def _copy(self) -> None:
        self.copy(f"{self.title.text()}\n{self.told.text()}\n\n{self.table.as_text()}")


def title_of_chain(chain: Chain) -> str:
    """Return when it was first said, how often again, and for how long nothing came of it."""
    first = f"First said in {say_part(chain.first_said)}" if chain.first_said else "First said on a day not known"
    if chain.first_said is None and chain.first_said_by:
        first = f"First said by {say_part(chain.first_said_by)}, on a day not known"
    if chain.first_said and chain.first_said.count("-") == 2:
        first = f"First said on {say_part(chain.first_said)}"
    again = {0: "never said again", 1: "said again once", 2: "said again twice"}.get(
        chain.times_repeated, f"said again {chain.times_repeated} times"
    )
    years = chain.years_open
    least = "" if chain.first_said else "at least "
    is_open = "nothing of it is open" if years is None else f"open for {least}{plural(years, 'year')}"
    return f"{first}, {again}; {is_open}."


def owners_in_words(chain: Chain) -> str:
    """Return to whom it was made over the years."""
    return f"Made to {listed(chain.owners)}." if chain.owners else "Made to nobody by name."


def _when(published: str | None) -> str:
    is_day = published is not None and published.count("-") == 2
    return short_day(first_day(published)) if is_day else say_part(published)


def _lines(place: int, said: Said) -> list[tuple[Line, AssignmentRow | None]]:
    known = said.recommendation
    head = (
        "First said" if place == 0 else "Said again",
        _when(known.published),
        f"{known.ref} · {known.text}\n{known.publication}",
    )
    if not said.rows:
        return [(Line((*head, "Nobody named", "–")), None)]
    # What is the same for all bodies of one time is said once.
    heads = [head, *([("", "", "")] * (len(said.rows) - 1))]
    return [(Line((*h, row.body, row.status.value)), row) for h, row in zip(heads, said.rows, strict=True)]
