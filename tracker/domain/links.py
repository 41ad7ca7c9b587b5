"""How a link between recommendations, or to a plan elsewhere, reads from either end."""

from tracker.domain.language import Language
from tracker.domain.scales import LinkKind

READS: dict[LinkKind, tuple[str, str]] = {
    LinkKind.REPEATS: ("Repeats", "Is repeated by"),
    LinkKind.RESTATES: ("Restates", "Is restated by"),
    LinkKind.SUPERSEDES: ("Supersedes", "Is superseded by"),
    LinkKind.PART_OF: ("Is part of", "Has as a part"),
    LinkKind.TRACKED_IN: ("Is tracked in the plan", ""),
}
_LONGEST_FIRST = sorted(filter(None, (words for both in READS.values() for words in both)), key=len, reverse=True)


def say_link(words: str, say: Language) -> str:
    """Return a link as a report tells it in English, "Repeats NS2019/2", in a language."""
    reads = next((one for one in _LONGEST_FIRST if words.startswith(f"{one} ")), None)
    return say(reads) + words.removeprefix(reads) if reads else words
