"""Dates as reports print them, turned into ISO dates or the part of one that is certain."""

import re

_NAMES = "January February March April May June July August September October November December".split()
_MONTH = "|".join(_NAMES)
_LAST_MONTH = 12
_LAST_DAY = 31
_DAY_FIRST = re.compile(
    rf"(?:\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+|\b)(?P<month>{_MONTH}),?\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}}),\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_FIGURES = re.compile(r"(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<year>(?:19|20)\d\d)")
_ISO = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_LONGEST_DATE = 80
_TITLE_DATE = re.compile(
    rf"\s*(?::|\(|\s[–—-])\s*(?:published\s+)?(?:\d{{1,2}}\s+)?(?:{_MONTH})\s+(?:19|20)\d\d\)?(?:\s*\d{{1,2}}(?:\.\d{{1,2}})+)?$"
)


def date_in(words: str) -> str | None:
    """Return the first date in the words, as "2019-01-24" or "2019-01"; a year where day and month are unclear."""
    match = _MONTH_FIRST.search(words) or _DAY_FIRST.search(words)
    if match:
        month = [name.lower() for name in _NAMES].index(match["month"].lower()) + 1
        day = int(match["day"] or 0)
        return f"{match['year']}-{month:02}" + (f"-{day:02}" if 1 <= day <= _LAST_DAY else "")
    words = words.strip()
    if _ISO.fullmatch(words):
        return words
    figures = _FIGURES.fullmatch(words)
    return _from_figures(int(figures["first"]), int(figures["second"]), figures["year"]) if figures else None


def is_date(words: str) -> bool:
    """Tell whether the words are a date and nothing else."""
    words = words.strip()
    return any(pattern.fullmatch(words) for pattern in (_MONTH_FIRST, _DAY_FIRST, _FIGURES, _ISO))


def title_before_date(words: str) -> str | None:
    """Return what stands before the date at the end of a title ("Victims' voices: May 2013"), if it has one."""
    match = _TITLE_DATE.search(words, max(0, len(words) - _LONGEST_DATE))
    return words[: match.start()] if match and match.start() else None


def _from_figures(first: int, second: int, year: str) -> str:
    if first > _LAST_MONTH >= second:
        return f"{year}-{second:02}-{first:02}"
    if second > _LAST_MONTH >= first:
        return f"{year}-{first:02}-{second:02}"
    return year
