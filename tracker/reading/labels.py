"""What stands in front of a list item: bullets, and numbers in the many forms that reports print."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache


class LabelKind(Enum):
    """The sorts of label, which tell one level of a list from another."""

    BULLET = auto()
    NUMBER = auto()
    LETTER = auto()
    AUTOMATIC = auto()
    NAMED = auto()


@dataclass(frozen=True, slots=True)
class Label:
    """A label taken apart: its sort, the number without punctuation, and whether a bullet stands before the number."""

    kind: LabelKind
    number: str | None = None
    bulleted: bool = False

    @property
    def ordinal(self) -> int | None:
        """The place in a plain sequence 1, 2, 3, or None for any other form of number."""
        return int(self.number) if self.number and self.number.isdecimal() else None


_GLYPHS = "-–—*+»•●○◦▪▫■□◆◇‣⁃∙·➢➤►▶✓✔❖⚫\uf0b7\uf0a7\uf0d8\uf02d\uf076"
_BULLET = re.compile(rf"(?:[{re.escape(_GLYPHS)}]|o(?=\s))(?:\s+|$)")
_CODE = r"(?:[A-Z]{1,3}[- ]?)?\d{1,4}(?:[./\-]\d{1,3}){0,3}[a-z]?|[A-Z]|[IVX]{2,5}"
_SORT = (
    r"(?:(?:Safety|Key|Main|Principal|Priority|Urgent|Interim|Draft|Final|Policy|Strategic|Audit|General|National|"
    r"SAFETY|KEY|MAIN|PRINCIPAL|PRIORITY|POLICY)\s+)?"
)
_WORD = r"(?:[Rr]ecommendations?|RECOMMENDATIONS?|Rec\.?|Call to [Aa]ction)"
_NAMED = re.compile(
    rf"{_SORT}{_WORD}\s+(?:(?:[Nn]o|NO|[Nn]umber)\.?\s*|#)?(?P<number>{_CODE})(?:\s*[(\[][^()\[\]]{{1,40}}[)\]])?"
    r"(?:\s*[:.)–—-]\s*(?=\S)|\s*[:.)–—-]?\s*$|\s+(?=[A-Z“\"]))"
    rf"|{_SORT}(?:[Rr]ecommendation|RECOMMENDATION):\s+(?=\S)"
)
_NUMBER = re.compile(
    r"(?:\((?P<round>\d{1,3})\)(?=\s|$)"
    r"|(?P<plain>\d{1,3}(?:\.\d{1,3}){0,3})\s?[.)](?=\s|$)"
    r"|(?P<deep>\d{1,3}(?:\.\d{1,3}){1,3})(?=\s+[A-Z“\"‘]|\s*$|[A-Z][a-z])"
    r"|(?P<own>R\d{1,3}(?:\.\d{1,3}){0,2}(?:-\d{1,3})?)[.:)]?(?=\s|$)"
    r"|(?P<code>[A-Z]{1,2}\d{1,3}(?:\.\d{1,3}){0,2}(?:-\d{1,3})?)(?:[.:)](?=\s|$)|(?=\s+[A-Z“\"‘]|\s*$)))\s*"
)
_LETTER = re.compile(r"(?:\((?P<round>[a-z]|[ivx]{2,5})\)|(?P<plain>[a-z]|[ivx]{2,5})[.)])\s+(?=\S)")
_AUTOMATIC = re.compile(r"#\.\s+")


def split_label(text: str) -> tuple[str | None, str]:
    """Split a line's words into the label as printed (or None) and the rest."""
    end = _label_end(text)
    return (text[:end].strip(), text[end:].lstrip()) if end else (None, text)


def _label_end(text: str) -> int:
    bullet = _BULLET.match(text)
    start = bullet.end() if bullet else 0
    for pattern in (_NAMED, _NUMBER, _AUTOMATIC, _LETTER):
        match = pattern.match(text, start)
        if match:
            return match.end()
    return start


@lru_cache(maxsize=4096)
def parse_label(label: str) -> Label:
    """Take a label as printed apart."""
    bullet = _BULLET.match(label + " ")
    rest = label[bullet.end() :] if bullet else label
    if not rest:
        return Label(LabelKind.BULLET)
    bulleted = bullet is not None
    if named := _NAMED.match(rest) or _NAMED.match(f"{rest} X"):
        return Label(LabelKind.NAMED, named["number"], bulleted)
    if _AUTOMATIC.match(rest + " "):
        return Label(LabelKind.AUTOMATIC, None, bulleted)
    if number := _NUMBER.match(rest):
        return Label(LabelKind.NUMBER, next(part for part in number.groups() if part), bulleted)
    return Label(LabelKind.LETTER, rest.strip("(). "), bulleted)
