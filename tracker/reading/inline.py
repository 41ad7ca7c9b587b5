"""Lists that run inside one sentence: "We recommend that X (1) ...; (2) ...; and (3) ..."."""

import re
from dataclasses import dataclass
from itertools import pairwise

from tracker.reading.stems import Stem, StemForm, stem_of
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import RECOMMEND, sentences

_SEQUENCES = (tuple(f"({number})" for number in range(1, 40)), tuple(f"({letter})" for letter in "abcdefghijklmnop"))
_LEAST_ITEMS = 2
_ADVERB = re.compile(
    r"^(?:Specifically|In particular|Accordingly|Therefore|Finally|In addition|To this end|Further),? "
)
_ASKING = re.compile(rf"\b(?:we|[Ii]t is|[Tt]he [\w ]{{2,40}}?) (?:also |further |therefore )?{RECOMMEND}\b.*")
_PRONOUN = re.compile(rf"{RECOMMEND}(?: that)? (?P<pronoun>it|they)\b")
_LIST_END = re.compile(r"[\s;,]+(?:and|or)?[\s;,]*$")
_SUBJECT_BEFORE = re.compile(
    r"\b(?:If|Because|As|Since|While|Although|When) (?P<name>(?:the )?[A-Z][\w&]*(?: [A-Z][\w&]*)*)"
)


@dataclass(frozen=True, slots=True)
class InlineList:
    """A list found inside a sentence: its lead-in, its items by number, and what is unsure about the lead-in."""

    stem: Stem
    items: tuple[tuple[str, str], ...]
    doubts: tuple[str, ...] = ()


def inline_list(words: str, wordbook: Wordbook) -> InlineList | None:
    """Read a paragraph as a list inside a sentence, or return None where it holds none that asks for something."""
    signs = min(_SEQUENCES, key=lambda sequence: words.find(sequence[0]) if sequence[0] in words else len(words))
    start = words.find(signs[0])
    if start < 1:
        return None
    lead = sentences(words[:start].rstrip())[-1]
    items = _items(words[start:], signs)
    stem, doubts = _stem(lead, wordbook)
    if stem is None or not stem.subject or len(items) < _LEAST_ITEMS:
        return None
    return InlineList(stem, items, doubts)


def _items(words: str, signs: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    start = len(signs[0])
    for sign, following in pairwise(signs):
        end = words.find(following, start)
        if end < 0:
            last = sentences(words[start:])
            found.append((sign.strip("()"), last[0] if last else ""))
            break
        found.append((sign.strip("()"), _LIST_END.sub("", words[start:end]).strip()))
        start = end + len(following)
    return tuple((label, item) for label, item in found if item)


def _stem(lead: str, wordbook: Wordbook) -> tuple[Stem | None, tuple[str, ...]]:
    lead = _ADVERB.sub("", lead)
    asking = _ASKING.search(lead)
    stem = stem_of(lead, headline=True, wordbook=wordbook)
    if stem is None and asking:
        stem = stem_of(asking.group(), headline=True, wordbook=wordbook)
    if stem is None or stem.form is StemForm.HEADING:
        return None, ()
    pronoun = _PRONOUN.search(lead)
    before = _SUBJECT_BEFORE.search(lead)
    if pronoun and before:
        name = before["name"]
        return Stem(lead, name, stem.form, stem.past), (f"“{pronoun['pronoun']}” was taken to mean {name}.",)
    return stem, ()
