"""The labels of a web page's list items, which its text does not hold: bullets, numbers and letters."""

from dataclasses import dataclass

from lxml import etree

from tracker.reading.numerals import letters_of, roman_of

_LARGEST = 9999


@dataclass(slots=True)
class OpenHtmlList:
    """A list under way: whether it is ordered, the sign of its numbers, and the number that comes next."""

    is_ordered: bool
    sign: str
    next: int
    step: int = 1

    @classmethod
    def of(cls, element: etree._Element) -> "OpenHtmlList":
        """Begin the list of a `ul`, `ol`, `menu` or `dir` element."""
        is_reversed = element.get("reversed") is not None
        first = sum(1 for child in element if child.tag == "li") if is_reversed else 1
        return cls(
            is_ordered=element.tag == "ol",
            sign=element.get("type", "1"),
            next=_whole(element.get("start")) or first,
            step=-1 if is_reversed else 1,
        )

    def label(self, item: etree._Element) -> str:
        """Return the label of the next item, as it would be printed."""
        if not self.is_ordered:
            return "-"
        number = _whole(item.get("value"))
        number = self.next if number is None else number
        self.next = number + self.step
        return f"{_as_printed(number, self.sign)}."


def _as_printed(number: int, sign: str) -> str:
    if number < 1 or sign not in {"a", "A", "i", "I"}:
        return str(number)
    printed = letters_of(number) if sign in {"a", "A"} else roman_of(number)
    return printed.upper() if sign.isupper() else printed


def _whole(given: str | None) -> int | None:
    """Return a number that an attribute gives; None for none, or for one that no list has."""
    try:
        number = int(given or "")
    except ValueError:
        return None
    return number if abs(number) <= _LARGEST else None
