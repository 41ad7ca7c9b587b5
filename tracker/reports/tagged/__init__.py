"""Tagging: what is drawn says what it is, so that a report can be heard as well as seen, and kept for good.

ReportLab draws pages and knows nothing of structure. While it draws, `canvas` notes for each piece of a page which
element of the report it belongs to (`elements`); afterwards `structure` writes that tree behind what ReportLab wrote,
and `finish` completes the file as PDF/UA-1 and PDF/A-2a ask: metadata, colour profile, fonts that can be read back.
"""
