"""The keys of the window that prints reports, as F1 tells them."""

from tracker.ui.dialogs.keys import Line
from tracker.ui.printing.preview import PREVIEW_KEYS

PRINTING_KEYS: tuple[Line, ...] = (
    ("Save the report as a PDF", "Ctrl+S"),
    ("Print it on paper", "Ctrl+P"),
    ("Issue it", "Ctrl+Shift+S"),
    ("Pages, text, before printing", "Ctrl+1, Ctrl+2, Ctrl+3"),
    ("Show what is to be mended on the desk", "Enter"),
    *PREVIEW_KEYS,
)
