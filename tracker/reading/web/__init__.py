"""The reader of web pages: a page is parsed without network or entities, and its blocks become lines."""

from tracker.reading.web.reader import read_html

__all__ = ["read_html"]
