"""What hangs on an item and is not its own words: references, trailing numbers, footnote digits, list signs."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parted:
    """An item's own words, and beside them its references as printed without their brackets, and its note marks."""

    words: str
    references: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


_NUMBER = re.compile(
    r"\s*[(\[](?:(?:Recommendation|Rec\.?)\s*(?:No\.?\s*)?(?P<plain>[A-Z]?\d{1,3}(?:[.\-]\d{1,3}){0,2})"
    r"|(?P<code>[A-Z]{1,3}-\d{2,4}-\d{1,4}|R\d{1,3}(?:\.\d{1,3})?))[)\]]\.?$"
)
_SEE = r"(?:see also|see|cf\.?)"
_POINTER = (
    r"(?:paragraphs?|paras?\.?|chapters?|pages?|pp?\.|(?:key )?findings?|annex(?:es)?|appendix|appendices|tables?|"
    r"figures?|box(?:es)?|conclusions?|volumes?|vol\.|references?:?|refs?\.?:?)"
)
_PLACE = r"(?:[A-Z]{0,2}[-.]?\d{1,4}(?:\.\d{1,3})*[a-z]?|[A-Z]|[ivx]{2,6})\b"
_ENTRY = (
    rf"(?:(?:repeated |main |key |the ){{0,3}}(?:{_POINTER}|sections?|parts?|recommendations?|§§?)\s*{_PLACE}"
    r"|S?\d{1,3}(?:\.\d{1,3})*)"
)
_LIST = rf"(?:{_SEE}\s+)?{_ENTRY}(?:\s*(?:,\s*and\b|,|;|&|–|—|-|and\b|to\b)\s*{_ENTRY}){{0,20}}"
_REFERENCE = re.compile(rf"{_LIST}\.?", re.IGNORECASE)
_POINTS = re.compile(rf"{_SEE}\b|\b{_POINTER}\s*{_PLACE}", re.IGNORECASE)
"""What is a reference within a sentence too; "(section 47)" and "(2)" may be a part of its sense there."""

_BRACKETS = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{1,160})[)\]]")
_LAST_BRACKETS = re.compile(rf"{_BRACKETS.pattern}(?P<stop>[.;]?)$")
_LAST_SENTENCE = re.compile(rf"(?<=[.!?])\s+(?P<inside>(?:{_SEE}\s+)?{_POINTER}\s*{_LIST})\.?$", re.IGNORECASE)
_FOOTNOTE = re.compile(r"(?<=[a-z][.,;])(?P<after>\d{1,3})(?=$|\s+[A-Z])|(?<=[a-z]{3})(?P<glued>\d{1,2})(?=[.;]?$)")
_LIST_SIGN = re.compile(r"(?:\s*[;,]\s*(?:and|or)?|\s*[;,])\s*$|(?<=[\w)])\s+and$")
_MOST_TAILS = 4


def trailing_number(words: str) -> str | None:
    """Return the number that a recommendation carries at its end, as in "(Recommendation 2)" or "(R-16-32)"."""
    if not words.endswith((")", "]", ").", "].")):
        return None
    match = _NUMBER.search(words[-60:])
    return (match["plain"] or match["code"]) if match else None


def parted(words: str) -> Parted:
    """Part an item's own words from what hangs on them."""
    words, last = _without_tail(_NUMBER.sub("", words.strip()))
    words, inner = _without_pointers(words)
    marks = tuple(match["after"] or match["glued"] for match in _FOOTNOTE.finditer(words))
    return Parted(_FOOTNOTE.sub("", words).strip(), (*inner, *last), marks)


def _without_tail(words: str) -> tuple[str, list[str]]:
    """Take the references at the end away, whatever they look like."""
    references: list[str] = []
    for _ in range(_MOST_TAILS):
        words = _LIST_SIGN.sub("", words)
        last = _LAST_BRACKETS.search(words[-200:])
        if last and _REFERENCE.fullmatch(last["inside"].strip()):
            words = words[: len(words) - len(last.group())] + last["stop"]
        else:
            last = _LAST_SENTENCE.search(words[-200:])
            if last is None:
                break
            words = words[: len(words) - len(last.group())]
        references.insert(0, last["inside"].strip())
    return words, references


def _without_pointers(words: str) -> tuple[str, list[str]]:
    """Take the bracketed references within the sentences away, where they are unmistakable."""
    references: list[str] = []

    def kept(match: re.Match[str]) -> str:
        inside = match["inside"].strip()
        if _POINTS.match(inside) is None or _REFERENCE.fullmatch(inside) is None:
            return match.group()
        references.append(inside)
        return ""

    return _BRACKETS.sub(kept, words) if "(" in words or "[" in words else words, references
