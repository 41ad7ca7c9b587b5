"""Plain words around figures, days and lists."""

from collections.abc import Sequence

from tracker.domain.words import plural


def times(number: int) -> str:
    """Return how often: "never", "once", "twice", "3 times"."""
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number:,} times")


def listed(words: Sequence[str]) -> str:
    """Return words as a sentence lists them: "one, two and three"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it ends in a stop of its own."""
    told = text.rstrip()
    return told if not told or told[-1] in ".!?…" else told + "."


def excerpt(text: str, words: int) -> str:
    """Return the beginning of a text, of so many words at most, on one line; a cut shows as an ellipsis."""
    told = text.split()
    return " ".join(told) if len(told) <= words else " ".join(told[:words]).rstrip(",;:.") + " …"


def file_size(size: int) -> str:
    """Return a number of bytes as people read it: "812 bytes", "24 kB", "3.1 MB"."""
    if size < 1000:
        return plural(size, "byte")
    return f"{round(size / 1000):,} kB" if size < 999_500 else f"{size / 1_000_000:,.1f} MB"
