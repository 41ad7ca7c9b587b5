"""The numbers of a Word document's lists, which its text does not hold: counted as Word counts them."""

import re
from dataclasses import dataclass, field

from lxml import etree

from tracker.reading.numerals import letters_of, roman_of
from tracker.reading.word.names import W, child, is_on, value, whole
from tracker.reading.word.styles import Styles

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: where it starts, how its numbers are written, and after which level it starts again."""

    start: int = 1
    sign: str = "decimal"
    text: str = ""
    restart: int | None = None
    is_legal: bool = False
    style: str | None = None


@dataclass(slots=True)
class _List:
    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of one document; asked paragraph by paragraph, in the document's order."""

    def __init__(self, part: etree._Element | None, styles: Styles) -> None:
        self._lists: dict[str | None, _List] = {}
        self._overrides: dict[str | None, dict[int, int]] = {}
        self._of_number: dict[str | None, str | None] = {}
        if part is not None:
            self._read(part, styles)

    def _read(self, part: etree._Element, styles: Styles) -> None:
        linked: dict[str | None, str | None] = {}
        for element in part.iterfind(f"{W}abstractNum"):
            key = value(element, "abstractNumId")
            self._lists[key] = _List(_levels(element))
            linked[key] = value(child(element, "numStyleLink"))
        for element in part.iterfind(f"{W}num"):
            number = value(element, "numId")
            self._of_number[number] = value(child(element, "abstractNumId"))
            self._overrides[number] = _overrides(element)
            self._redefine(number, element)
        # A list may borrow its levels from the list that a style names.
        for number, key in list(self._of_number.items()):
            style = linked.get(key)
            if style is not None:
                self._of_number[number] = self._of_number.get(styles.of(style).list_id, key)

    def _redefine(self, number: str | None, element: etree._Element) -> None:
        """Give a list whose levels are written anew for one number a life of its own."""
        anew = {
            level: _level(inner)
            for override in element.iterfind(f"{W}lvlOverride")
            if (level := whole(override, "ilvl")) is not None and (inner := child(override, "lvl")) is not None
        }
        base = self._lists.get(self._of_number[number])
        if anew and base is not None:
            key = f"num {number}"
            self._lists[key] = _List(base.levels | anew)
            self._of_number[number] = key

    def level_of_style(self, number: str | None, style: str | None) -> int | None:
        """Return the level that a list keeps for paragraphs of a style."""
        found = self._lists.get(self._of_number.get(number))
        if found is None or style is None:
            return None
        return next((at for at, level in found.levels.items() if level.style == style), None)

    def label(self, number: str | None, at: int) -> str:
        """Count one paragraph of list `number` at a level from 0, and return its label as it would be printed."""
        found = self._lists.get(self._of_number.get(number))
        if found is None:
            return ""
        at = min(max(at, 0), _LEVELS - 1)
        level = found.levels.get(at, Level(text=f"%{at + 1}."))
        self._count(found, number, at, level)
        if level.sign == "bullet":
            return _BULLET
        return "" if level.sign == "none" and "%" not in level.text else _printed(level, found)

    def _count(self, found: _List, number: str | None, at: int, level: Level) -> None:
        start = self._overrides.get(number, {}).pop(at, None)
        if start is not None:
            found.counts[at] = start
        else:
            found.counts[at] = found.counts.get(at, level.start - 1) + 1
        for above in range(at):
            found.counts.setdefault(above, found.levels.get(above, Level()).start)
        for below in [deeper for deeper in found.counts if deeper > at]:
            restart = found.levels.get(below, Level()).restart
            if restart is None or (restart > 0 and at < restart):
                del found.counts[below]


def _printed(level: Level, found: _List) -> str:
    def number(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        sign = "decimal" if level.is_legal else found.levels.get(at, Level()).sign
        return _written(found.counts.get(at, 1), sign)

    return _PLACE.sub(number, level.text)


def _written(number: int, sign: str) -> str:
    if number < 1 or number > 10**5:
        return str(number)
    if sign in {"lowerLetter", "upperLetter"}:
        # Word goes on from z with aa, bb, cc, and not with aa, ab, ac.
        printed = letters_of((number - 1) % 26 + 1) * ((number - 1) // 26 + 1)
        return printed[:20].upper() if sign == "upperLetter" else printed[:20]
    if sign in {"lowerRoman", "upperRoman"}:
        return roman_of(number).upper() if sign == "upperRoman" else roman_of(number)
    return f"{number:02}" if sign == "decimalZero" else str(number)


def _levels(element: etree._Element) -> dict[int, Level]:
    found = {whole(inner, "ilvl"): _level(inner) for inner in element.iterfind(f"{W}lvl")}
    return {at: level for at, level in found.items() if at is not None}


def _level(element: etree._Element) -> Level:
    start = whole(child(element, "start"))
    return Level(
        start=1 if start is None else start,
        sign=value(child(element, "numFmt")) or "decimal",
        text=value(child(element, "lvlText")) or "",
        restart=whole(child(element, "lvlRestart")),
        is_legal=is_on(child(element, "isLgl")),
        style=value(child(element, "pStyle")),
    )


def _overrides(element: etree._Element) -> dict[int, int]:
    found = {
        whole(override, "ilvl"): whole(child(override, "startOverride"))
        for override in element.iterfind(f"{W}lvlOverride")
    }
    return {at: start for at, start in found.items() if at is not None and start is not None}
