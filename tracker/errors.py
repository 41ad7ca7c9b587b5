"""The world's faults, each said in one plain sentence: what is wrong, what is safe, what to do.

A fault of our own making is never one of these: it stays an ordinary exception and is reported as a defect.
"""


class TrackerError(Exception):
    """A fault that the user can do something about; its text is the sentence to show."""


class BadInput(TrackerError):
    """Something that was given cannot be used: a file, a name, a date, an option."""


class Refused(TrackerError):
    """The rules for recording forbid it."""


class Stopped(Exception):
    """Work was stopped because the person asked for it; nothing is wrong and nothing need be said."""


class StoreFault(TrackerError):
    """A register cannot be opened, read or written."""
