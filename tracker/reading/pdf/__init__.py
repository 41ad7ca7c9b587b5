"""The reader of PDF documents: what their pages print, put back into lines with their layout."""

from tracker.reading.pdf.reader import read_pdf

__all__ = ["read_pdf"]
