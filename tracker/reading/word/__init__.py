"""The reader of Word documents: their paragraphs, lists, tables and notes become lines."""

from tracker.reading.word.reader import read_docx

__all__ = ["read_docx"]
