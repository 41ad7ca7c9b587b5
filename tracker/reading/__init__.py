"""Reading a published document: its lines with their layout, then the recommendations it makes. Knows no store."""

from tracker.reading.apart import read_apart
from tracker.reading.document import Document, Line
from tracker.reading.opening import formats_read, open_document, suffixes_read
from tracker.reading.recognition import read, recognise
from tracker.reading.showing import read_steps

__all__ = [
    "Document",
    "Line",
    "formats_read",
    "open_document",
    "read",
    "read_apart",
    "read_steps",
    "recognise",
    "suffixes_read",
]
