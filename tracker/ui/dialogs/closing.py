"""The dialog that closes an item: the reason, what that reason needs, and a live line of what still lacks."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from typing_extensions import override

from tracker.domain.closing import check_words
from tracker.domain.dates import long_day
from tracker.domain.listing import AssignmentRow
from tracker.domain.rules import lacking_now
from tracker.domain.standing import Standing
from tracker.domain.statements import Closed
from tracker.domain.words import listed, plural
from tracker.errors import BadInput, TrackerError
from tracker.services.whose import own_names
from tracker.ui.dialogs.case import Case
from tracker.ui.dialogs.closing_fields import ClosingFields
from tracker.ui.dialogs.lacking import LackingField
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.tasks import Task
from tracker.ui.wording import title_of


class CloseDialog(RecordingDialog):
    """Closes verified where nothing lacks; otherwise only as unverified, which must be said outright."""

    title = "Close"
    verb = "Close the item"

    @classmethod
    @override
    def hindrance(cls, case: Case) -> str | None:
        closed = case.detail.standing.closed
        return f"It was closed on {long_day(closed.on)} already; re-open it first." if closed is not None else None

    @override
    def _build_facts(self) -> None:
        self.reasons = ClosingFields(self)
        self._standings = {self.case.detail.row.id: self.case.detail.standing}
        self._looked = (frozenset(self._standings), self.case.today)
        self._looking: Task[Mapping[UUID, Standing]] | None = None

    @override
    def _build_signature(self) -> None:
        super()._build_signature()
        self.lacks = LackingField(self.context.theme)
        self.add_line(self.lacks, self.lacks.fault)

    @override
    def _connect(self) -> None:
        super()._connect()
        self.reasons.connect_fields()
        self.on.changed.connect(self._look)
        if self.bodies is not None:
            self.bodies.changed.connect(self._look)
        self.finished.connect(self._stop_looking)

    @override
    def _load(self) -> None:
        super()._load()
        self.reasons.show_fields()
        self._look()

    @override
    def _whose(self) -> str:
        return self.case.recorded_by

    def _look(self) -> None:
        """Fetch where the chosen items stood on the day of the closing, where that is not known yet."""
        try:
            day = self.on.day()
        except BadInput:
            return
        ids = [row.id for row in self.chosen_rows()]
        if day is None or day > self.case.today or self._looked == (frozenset(ids), day):
            return
        self._stop_looking()
        self._looked = (frozenset(ids), day)
        self._looking = self.context.tasks.run(
            lambda: self.case.standings(ids, day), self._on_standings, self._on_not_found
        )

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _on_standings(self, found: Mapping[UUID, Standing]) -> None:
        self._standings = dict(found)
        self.refresh()

    def _on_not_found(self, fault: Exception) -> None:
        # What was not in the register on that day is refused in words when it is recorded.
        if not isinstance(fault, TrackerError):
            self.context.voice.fail(fault)

    def _closed(self) -> Closed | None:
        text, internal = self.words()
        return self.reasons.closed(text, internal)

    def _lacking(self, closed: Closed) -> list[str]:
        """Return in a sentence for each item what lacks for its closing to be verified."""
        try:
            day = self.on.day()
        except BadInput:
            day = None
        rows, told = self.chosen_rows(), []
        for row in rows:
            standing = self._standings.get(row.id)
            if standing is None:
                continue
            found = lacking_now(standing, closed, day or self.case.today, self._own_names(row))
            if found:
                told.append(f"{title_of(row) if len(rows) > 1 else 'It'} lacks {listed(found)}.")
        return told

    def _own_names(self, row: AssignmentRow) -> tuple[str, ...]:
        body = next((body for body in self.case.known.bodies if body.id == row.body_id), None)
        return own_names(body, row.addressee)

    @override
    def refresh(self) -> None:
        closed = self._closed()
        found = self._lacking(closed) if closed is not None else []
        self.lacks.tell(found, self._told_verified(closed) if closed is not None and not found else "")
        self.show_field(self.lacks, shown=closed is not None)
        many = len(self.chosen_rows())
        verb = self.verb if many < 2 else f"Close {plural(many, 'item')}"
        self.submit_button.setText("Close unverified" if self.lacks.is_unverified() else verb)
        super().refresh()

    def _told_verified(self, closed: Closed) -> str:
        checked = check_words(self.reasons.as_printed(closed)) if closed.outcome.is_done else ""
        return f"Nothing lacks: it prints as {checked}." if checked else "Nothing lacks."

    @override
    def _on_refused(self, fault: Exception) -> None:
        # Another window may have changed meanwhile what stands; then what lacks is told anew.
        super()._on_refused(fault)
        self._looked = (frozenset(), self.case.today)
        self._look()

    @override
    def facts(self) -> tuple[Closed, ...]:
        closed = self._closed()
        return (replace(closed, unverified=self.lacks.is_unverified()),) if closed is not None else ()

    @override
    def told(self) -> str:
        closed = self._closed()
        ending = " (unverified)" if self.lacks.is_unverified() else ""
        return f"closed as {closed.outcome}{ending}" if closed is not None else ""
