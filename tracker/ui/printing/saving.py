"""Saving a report as a PDF, for every window that shows one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from tracker.services.printing import save_pdf
from tracker.ui.desk_context import Context

NOT_SAVED = "Nothing was saved."


def saved_words(out: Path) -> str:
    """Return in words where a report is now."""
    return f"Saved as {out.name} in {out.parent}"


def ask_and_save(context: Context, pdf: bytes, name: str, told: Callable[[str], object]) -> None:
    """Ask where, and write a report there under this name unless another is given; `told` hears where it is then."""

    def save(out: Path) -> None:
        context.tasks.run(lambda: save_pdf(pdf, out), lambda _: told(saved_words(out)), fail)

    def fail(fault: Exception) -> None:
        # What was told of an older file must not be taken for this one.
        told(NOT_SAVED)
        context.voice.fail(fault)

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    context.voice.ask_save("Save the report", Path(documents) / name, "PDF (*.pdf)", save)
