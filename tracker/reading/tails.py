"""What hangs on an item's end and is not its own words: references, trailing numbers, footnote digits, list signs."""

import re

_NUMBER = re.compile(
    r"\s*[(\[](?:(?:Recommendation|Rec\.?)\s*(?:No\.?\s*)?(?P<plain>[A-Z]?\d{1,3}(?:[.\-]\d{1,3}){0,2})"
    r"|(?P<code>[A-Z]{1,3}-\d{2,4}-\d{1,4}|R\d{1,3}(?:\.\d{1,3})?))[)\]]\.?$"
)
_REFERENCE = re.compile(
    r"\s*[(\[](?:see\s+)?(?:(?:also\s+)?(?:paragraphs?|paras?\.?|sections?|chapters?|pages?|pp?\.|findings?|S|§)\s*"
    r"[\dA-Z][\d.,\s–—\-and&to]*|S?\d{1,3}(?:\.\d{1,3})*"
    r"(?:,\s*(?:repeated\s+(?:main\s+)?recommendation\s+)?S?\d{1,3}(?:\.\d{1,3})*)*)[)\]](?P<stop>[.;]?)$",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"(?<=[a-z)][.,;])\d{1,3}$|(?<=[a-z]{3})\d{1,2}(?=[.;]?$)")
_LIST_SIGN = re.compile(r"(?:\s*[;,]\s*(?:and|or)?|\s*[;,])\s*$|(?<=[\w)])\s+and$")


def trailing_number(words: str) -> str | None:
    """Return the number that a recommendation carries at its end, as in "(Recommendation 2)" or "(R-16-32)"."""
    match = _NUMBER.search(words[-60:])
    return (match["plain"] or match["code"]) if match else None


def without_tail(words: str) -> str:
    """Return an item's own words."""
    words = _NUMBER.sub("", words.strip())
    for _ in range(3):
        stripped = _LIST_SIGN.sub("", _REFERENCE.sub(lambda match: match["stop"], words))
        if stripped == words:
            break
        words = stripped
    return _FOOTNOTE.sub("", words).strip()
