"""What was told in English and is kept so, told again in another language: days, promises, grounds, links.

Positions and issued reports keep such words as text. What is not known to be the program's own stays as it is.
"""

import re
from datetime import date

from tracker.domain.dates import MONTHS
from tracker.domain.language import Language

_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})(?= \(“|$)")
_WORDS_WITHOUT_DAY = "“{words}” (no date)"
_ON_SCALE = " (on the scale “"
# In the order in which they are tried: the first that fits.
_GROUNDS = (
    "verified by {checker} ({report})",
    "verified by {checker}",
    "checked internally by {checker}, {role}",
    "checked internally by {checker}",
    "superseded by {ref}",
    "agreed by {name}",
)
TEMPLATES = (*_GROUNDS, _WORDS_WITHOUT_DAY)


def retold(words: str, say: Language) -> str:
    """Return a fixed word, a day or a promise that was told in English; anything else as it is."""
    if say.is_english:
        return words
    if found := _DAY.match(words):
        day = date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1]))
        return say.day(day) + words[found.end() :]
    return _fitted(_WORDS_WITHOUT_DAY, words, say) or say(words)


def retold_grounds(words: str, say: Language) -> str:
    """Return on what something rests, told in English: who checked it, who agreed; the rest is somebody's own words."""
    return "; ".join(_ground(part, say) for part in words.split("; "))


def retold_finding(words: str, say: Language) -> str:
    """Return a finding, which is in words of its own, with its scale if that is told; or that there is none."""
    word, on, scale = words.partition(_ON_SCALE)
    if on:
        return f"{word} ({say('On the scale “{scale}”', scale=scale.removesuffix('”)'))})"
    return say(words) if words == "none" else words


def _ground(part: str, say: Language) -> str:
    return next((told for one in _GROUNDS if (told := _fitted(one, part, say))), part)


def _fitted(template: str, words: str, say: Language) -> str:
    """Return words that an English template made, as the language has it; empty where the template did not."""
    pieces = re.split(r"\{(\w+)\}", template)
    pattern = "".join(f"(?P<{one}>.+)" if at % 2 else re.escape(one) for at, one in enumerate(pieces))
    found = re.fullmatch(pattern, words, re.DOTALL)
    return say(template, **found.groupdict()) if found else ""
