"""Reading a published document: its lines with their layout, then the recommendations it makes. Knows no store."""

from tracker.reading.document import Document, Line
from tracker.reading.opening import open_document
from tracker.reading.recognition import read, recognise

__all__ = ["Document", "Line", "open_document", "read", "recognise"]
