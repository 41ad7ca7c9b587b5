"""Where somebody stood on the desk when printing was asked for: what a report covers to begin with."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from tracker.domain.listing import AssignmentRow
from tracker.domain.narrowing import only_words
from tracker.services.position import Scope
from tracker.ui.filters import Filters


def _stay(_: UUID) -> None:
    """Show nothing: there is no desk behind."""


@dataclass(frozen=True, slots=True)
class FromDesk:
    """What the list was narrowed to, the item that was shown, and how the desk is brought to show another."""

    filters: Filters = field(default_factory=Filters)
    row: AssignmentRow | None = None
    go_to: Callable[[UUID], None] = _stay

    @property
    def publication(self) -> UUID | None:
        """Return the report that was looked at: the one that the list was narrowed to, else that of the item."""
        if self.filters.publication is not None:
            return self.filters.publication.id
        return self.row.publication_id if self.row is not None else None


def list_scope(filters: Filters, today: date, *, as_now: bool) -> Scope:
    """Return the scope of a list as filters show it; body, report and theme are said as such, the rest in words."""
    whole = filters.selection(today)
    rest = replace(whole, body=None, publication=None, theme=None, as_known=None, as_now=as_now)
    words = tuple(only_words(rest))
    return Scope(
        body=whole.body,
        publication=whole.publication,
        as_now=as_now,
        theme=whole.theme,
        only=rest if words else None,
        words=words,
    )


def list_words(filters: Filters, today: date) -> str:
    """Tell in words what the list on screen is narrowed to."""
    named = {"Body": filters.body, "Report": filters.publication}
    lines = [f"{what}: {one.label}" for what, one in named.items() if one is not None]
    lines += [f"Theme: {filters.theme}"] if filters.theme is not None else []
    return "; ".join([*lines, *only_words(filters.selection(today))]) or "Nothing is filtered out."
