"""The order in which Tab goes through controls that were made later than what stands after them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(last: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab come to some controls, in their order, just before another one."""
    before = last.previousInFocusChain()
    # Qt puts nothing after what takes no Tab; after what passes the cursor on it would come too late.
    while before is not None and before is not last and not _takes_tab(before):
        before = before.previousInFocusChain()
    for part in parts:
        if before is None:
            return
        QWidget.setTabOrder(before, part)
        before = part


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
