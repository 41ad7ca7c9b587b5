"""How the desk opens the windows that take in a report and print one, and that one those of issued reports."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tracker.services.changes import Changes
from tracker.services.intake import Taken
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.main_window import Doors
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.records.window import Opening

if TYPE_CHECKING:
    from tracker.ui.printing.window import PrintWindow


def doors_of(context: Context, register: Register) -> Doors:
    """Return the doors of a desk on a register.

    Printing goes on where it was left to mend something on the desk, once; else it begins with what the desk shows.
    """
    left: list[PrintWindow] = []

    def take_in(window: QWidget, then: Callable[[Changes], None]) -> None:
        # Brought in when first asked for: the desk itself shows sooner without them.
        from tracker.ui.intake.window import IntakeWindow

        def told(taken: Taken) -> None:
            then(taken.changes)

        opened = IntakeWindow(register, context, window)
        opened.taken_in.connect(told)
        opened.open()

    def print_report(window: QWidget, desk: FromDesk) -> None:
        from tracker.ui.printing.window import PrintWindow

        if left:
            left.pop().resume()
            return
        opened = PrintWindow(register, context, desk, window)
        opened.left_to_mend.connect(left.append)
        opened.issued_wanted.connect(lambda: _show_issued(Opening(context, register, opened, lambda _: None)))
        opened.open()

    return Doors(take_in, print_report)


def _show_issued(opening: Opening) -> None:
    from tracker.ui.issued.window import IssuedWindow

    IssuedWindow(opening).open()
