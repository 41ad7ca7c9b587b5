"""Words on their way to paper: the one place where text is made printable."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import NamedTuple

from tracker.domain.language import Language
from tracker.reports.fonts import covered


@dataclass(frozen=True, slots=True)
class Strong:
    """Words in the stronger weight."""

    text: str


_PER_CENT = re.compile(r"(?<=\d) (?=%)")  # the space of "5 %", where a line must not break
_SPACES = re.compile(" {2,}")
_FACT = re.compile(r"\{(\w+)\}")
Span = str | Strong


def spans(say: Language, english: str, /, **facts: Span | Sequence[Span]) -> list[Span]:
    """Return fixed words in a language as spans, with the spans that they name in braces put in, strong or not.

    As `say("Of them, {late} are overdue.", late=...)`, where `late` may be `Strong("3")`.
    """
    *told, last = _FACT.split(say(english))
    found: list[Span] = []
    for words, name in zip(told[::2], told[1::2], strict=True):
        fact = facts[name]
        found += [words, *([fact] if isinstance(fact, (str, Strong)) else fact)]
    return [one for one in (*found, last) if one != ""]


class Run(NamedTuple):
    """Words as they are printed, in one weight."""

    words: str
    strong: bool


def runs(*spans: Span) -> list[Run]:
    """Return spans as they are printed on one line: one space between words and none at the ends, across all runs.

    Neighbours of one weight are one run.
    """
    found: list[Run] = []
    begins = True  # a space here would be the first, or a second one
    for span in spans:
        strong = isinstance(span, Strong)
        words = _SPACES.sub(" ", _printed(span.text if isinstance(span, Strong) else span))
        words = words.removeprefix(" ") if begins else words
        if words:
            before = found.pop().words if found and found[-1].strong == strong else ""
            found.append(Run(before + words, strong))
            begins = words.endswith(" ")
    if found and begins:
        last = found.pop()
        found += [Run(last.words[:-1], last.strong)] if last.words != " " else []
    return found


def plain(runs: Iterable[Run]) -> str:
    """Return what runs say."""
    return "".join(run.words for run in runs)


def _printed(text: str) -> str:
    return _PER_CENT.sub("\u00a0", printable(text))


def printable(text: str) -> str:
    """Return the text as this typeface can print it; what it lacks is named in brackets: "[thumbs up sign]".

    Letters are composed first (w and a circumflex become ŵ). Signs without a shape of their own are left out, and
    white space of any kind becomes one space; spaces that must not break stay.
    """
    spaced = re.sub(r"[^\S\u00a0]+", " ", unicodedata.normalize("NFC", text))
    return _lacking().sub(lambda found: _named(found[0]), spaced)


def paragraphs_of(text: str) -> list[str]:
    """Return the lines of a text that say something, each a paragraph of its own."""
    return [line for line in (" ".join(raw.split()) for raw in text.splitlines()) if line]


@cache
def _lacking() -> re.Pattern[str]:
    shown = sorted(c for c in covered() if not _is_shapeless(chr(c)))
    runs = [[code for _, code in run] for _, run in groupby(enumerate(shown), lambda pair: pair[1] - pair[0])]
    ranges = "".join(f"\\U{run[0]:08X}-\\U{run[-1]:08X}" for run in runs)
    return re.compile(f"[^{ranges}]+")


def _is_shapeless(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf") or "\ufe00" <= character <= "\ufe0f"


def _named(run: str) -> str:
    shown = [c for c in run if not _is_shapeless(c)]
    return "".join(_bracketed(script, list(group)) for script, group in groupby(shown, _script))


def _script(character: str) -> str | None:
    """Return the script of a letter, by the first word of its name; None for signs, which are named one by one."""
    is_letter = unicodedata.category(character)[0] in "LM"
    return unicodedata.name(character, "unknown").split()[0].split("-")[0].capitalize() if is_letter else None


def _bracketed(script: str | None, characters: list[str]) -> str:
    if script is None:
        return "".join(f"[{unicodedata.name(c, 'unknown character').lower()}]" for c in characters)
    return f"[{len(characters)} {script} letter{'' if len(characters) == 1 else 's'}]"
