"""What the styles of a Word document say of a paragraph: heading, weight, size, list, with what they are based on."""

from dataclasses import dataclass

from lxml import etree

from tracker.reading.word.names import W, child, is_on, value, whole

_DEEPEST_CHAIN = 12
_HALF_POINTS = 2


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all that it inherits: a heading's `level` from 1, or 0; its list's `list_id` and `list_level`."""

    name: str = ""
    level: int = 0
    bold: bool = False
    hidden: bool = False
    size: float | None = None
    list_id: str | None = None
    list_level: int | None = None
    indent: int = 0

    @property
    def is_contents(self) -> bool:
        """Tell a line of a table of contents."""
        return self.name.startswith("toc ")


class Styles:
    """The styles of one document, by their ids."""

    def __init__(self, part: etree._Element | None) -> None:
        self._elements = {} if part is None else {value(s, "styleId"): s for s in part.iter(f"{W}style")}
        self._made: dict[str | None, Style] = {}
        defaults = (key for key, style in self._elements.items() if value(style, "default") == "1")
        self._default = next((key for key in defaults if value(self._elements[key], "type") == "paragraph"), None)

    def of(self, style_id: str | None) -> Style:
        """Return a style; a plain one where the document has none of that id."""
        key = style_id if style_id in self._elements else None
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def of_paragraph(self, paragraph: etree._Element) -> Style:
        """Return the style of a paragraph, by name or by default."""
        named = value(child(paragraph, "pPr", "pStyle"))
        return self.of(self._default if named is None else named)

    def _make(self, style_id: str | None) -> Style:
        style = Style()
        for element in reversed(self._chain(style_id)):
            style = _refined(style, element)
        return style

    def _chain(self, style_id: str | None) -> list[etree._Element]:
        chain: list[etree._Element] = []
        element = self._elements.get(style_id)
        while element is not None and element not in chain and len(chain) < _DEEPEST_CHAIN:
            chain.append(element)
            element = self._elements.get(value(child(element, "basedOn")))
        return chain


def _refined(base: Style, element: etree._Element) -> Style:
    """Return a style as another one based on it changes it."""
    name = (value(child(element, "name")) or base.name).lower()
    bold, hidden = child(element, "rPr", "b"), child(element, "rPr", "vanish")
    half_points = whole(child(element, "rPr", "sz"))
    listed = child(element, "pPr", "numPr")
    list_level = whole(child(listed, "ilvl"))
    indent = whole(child(element, "pPr", "ind"), "left")
    return Style(
        name=name,
        level=_heading_level(name, element, base.level),
        bold=base.bold if bold is None else is_on(bold),
        hidden=base.hidden if hidden is None else is_on(hidden),
        size=base.size if half_points is None else half_points / _HALF_POINTS,
        list_id=base.list_id if child(listed, "numId") is None else value(child(listed, "numId")),
        list_level=base.list_level if list_level is None else list_level,
        indent=base.indent if indent is None else indent,
    )


def _heading_level(name: str, element: etree._Element, base: int) -> int:
    """Read a heading's level from its built-in name, which is English in every language, else from its outline."""
    if name == "title":
        return 1
    kind, _, level = name.partition(" ")
    if kind == "heading" and level.isdecimal():
        return min(int(level), 9)
    outline = whole(child(element, "pPr", "outlineLvl"))
    if outline is None:
        return base
    return outline + 1 if 0 <= outline < 9 else 0  # the outline has nine levels; 9 is body text
