"""The names of WordprocessingML that the reader looks for (ECMA-376, part 1, chapter 17)."""

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = W.strip("{}")
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first descendant along a path of local names, None where one is missing."""
    for name in path:
        element = None if element is None else element.find(f"{W}{name}")
    return element


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """Return an attribute of an element that may be missing."""
    return None if element is None else element.get(f"{W}{name}")


def whole(element: etree._Element | None, name: str = "val") -> int | None:
    """Return an attribute as a whole number; None where it is missing or no number of a sensible size."""
    try:
        number = int(value(element, name) or "")
    except ValueError:
        return None
    return number if abs(number) <= 10**6 else None


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a switch such as `w:b` is on: it is there, and does not say otherwise."""
    return element is not None and value(element) not in {"0", "false", "off", "none"}


def as_transitional(data: bytes) -> bytes:
    """Return a part with the names of the strict variant of the format replaced by the usual ones."""
    return data.replace(_STRICT.encode(), _TRANSITIONAL.encode())
