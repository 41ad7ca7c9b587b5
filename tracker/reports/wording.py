"""Plain words around figures, days and lists."""


def times(number: int) -> str:
    """Return how often: "never", "once", "twice", "3 times"."""
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number:,} times")


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it ends in a stop of its own."""
    told = text.rstrip()
    return told if not told or told[-1] in ".!?…" else told + "."


def excerpt(text: str, words: int) -> str:
    """Return the beginning of a text, of so many words at most, on one line; a cut shows as an ellipsis."""
    told = text.split()
    return " ".join(told) if len(told) <= words else " ".join(told[:words]).rstrip(",;:.") + " …"
