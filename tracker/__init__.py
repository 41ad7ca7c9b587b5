"""Recommendation Tracker: what inspectorates recommended, to whom, and what became of it."""

__version__ = "0.1.0"
