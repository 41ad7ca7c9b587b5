"""Follows the links of a story: to dialogs that record, to windows on records, to other items and addresses."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote
from uuid import UUID

from tracker.services.detail import Detail
from tracker.services.listing import first_item
from tracker.services.register import Register
from tracker.ui.actions import Do
from tracker.ui.desk import wheres
from tracker.ui.desk.opener import Opener
from tracker.ui.desk.windows import Windows
from tracker.ui.desk_context import Context

_RECORDINGS = {wheres.NEW_ACTION: Do.ACTION, wheres.ACTION: Do.CHANGE_ACTION, wheres.CLEAR: Do.CLEAR_WORDS}


@dataclass(frozen=True, slots=True, weakref_slot=True)  # Qt holds whom a signal tells weakly
class Leads:
    """Where the links lead: `record` opens a dialog, `with_item` acts on the item shown, `go_to` shows another."""

    context: Context
    register: Register
    windows: Windows
    opener: Opener
    record: Callable[[Do], None]
    with_item: Callable[[Callable[[Detail], None]], None]
    go_to: Callable[[UUID], None]

    def follow(self, kind: str, target: str) -> None:
        """Follow a link, by the place of `wheres` that it leads to and what it is about."""
        match kind:
            case _ if kind in _RECORDINGS:
                self.record(_RECORDINGS[kind])
            case wheres.CHAIN:
                self.with_item(self.windows.chain)
            case wheres.REPORT:
                self.windows.report(UUID(target))
            case wheres.AMENDED:
                self.windows.history(UUID(target))
            case wheres.RECORD:
                self.context.tasks.run(lambda: first_item(self.register, UUID(target)), self.go_to)
            case wheres.WEB:
                self.opener.open_address(unquote(target))
