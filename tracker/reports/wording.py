"""Plain words around figures, days and lists, in the language of a report."""

from collections.abc import Iterable

from tracker.domain.closing import say_lack
from tracker.domain.history import HistoryLine
from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import PositionItem
from tracker.domain.saying import headline, say_closing
from tracker.domain.standing import ClosedOn
from tracker.domain.statements import Closed

ELLIPSIS = "\u00a0…"  # on the line of the word before it, never alone on the next


def times(number: int, say: Language = ENGLISH) -> str:
    """Return how often: "never", "once", "twice", "3 times"."""
    few = {0: say("never"), 1: say("once"), 2: say("twice")}
    return few.get(number) or say.count(number, "time")


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it ends in a stop of its own."""
    told = text.rstrip()
    return told if not told or told[-1] in ".!?…" else told + "."


def excerpt(text: str, words: int) -> str:
    """Return the beginning of a text, of so many words at most, on one line; a cut shows as an ellipsis."""
    told = text.split()
    return " ".join(told) if len(told) <= words else " ".join(told[:words]).rstrip(",;:.") + ELLIPSIS


def capital(words: str) -> str:
    """Return words with a capital at the beginning."""
    return words[:1].upper() + words[1:]


def headline_of(line: HistoryLine, say: Language) -> str:
    """Return what a line of a history says, in a few words."""
    return headline(line.said, line.before, say) if line.said is not None else say(line.headline)


def closing_of(item: PositionItem, say: Language) -> str:
    """Return how an item was closed, empty where it is not."""
    standing = [line for line in item.history if isinstance(line.said, Closed) and line.withdrawn is None]
    if item.row.closed_on is None or not standing or not isinstance(said := standing[-1].said, Closed):
        return ""
    return say_closing(ClosedOn(standing[-1].day, said), say)


def lacks_of(lacks: Iterable[str], say: Language, *, past: bool = False) -> str:
    """Return in a sentence what a closing lacks, or (`past`) what it lacked when it was recorded."""
    what = "; ".join(say_lack(one, say) for one in lacks)
    return say("It lacked {what}.", what=what) if past else say("It lacks {what}.", what=what)


def flag_words(words: str, say: Language) -> str:
    """Return a flag with what it names: "Waiting on another body: CPS"."""
    name, colon, what = words.partition(": ")
    return say(name) + colon + what
