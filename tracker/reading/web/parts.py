"""What the elements of a web page mean for a reader: blocks, hidden parts, furniture, notes, tables of data."""

import re
from collections import Counter

from lxml import etree

BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td
    tfoot th thead tr ul
    """.split()
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset(("ul", "ol", "menu", "dir"))
_NO_TEXT = frozenset(
    """
    applet area audio button canvas datalist embed frame frameset head iframe img input map math meter nav noembed
    noframes noscript object option picture progress script select style svg template textarea video
    """.split()
)
_FURNITURE_ROLES = frozenset(
    "navigation banner search contentinfo alert alertdialog dialog menu menubar toolbar".split()
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:breadcrumbs?|cookies?|skip-?(?:link|nav\w*)|sr-only|visually-?hidden|screen-reader-text|"
    r"share-?links?|pagination)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTE_LISTS = re.compile(r"(?:^|[\s_-])(?:footnotes?|endnotes?)(?:$|[\s_-])", re.IGNORECASE)
_NOTE_ROLES = frozenset("doc-footnote doc-endnote doc-endnotes".split())
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[ivx]{1,4}|[a-z]|[*†‡§¶]{1,3})[\])]?(?:[,;]\s*\d{1,3})*")
_NOTE_LINK = re.compile(r"#_?(?:fn|ftn|note|footnote|endnote|edn)")
_LEAST_COLUMNS = 2
_LEAST_ROWS = 2


def is_unseen(element: etree._Element) -> bool:
    """Tell whether a browser shows nothing of the element, or only the furniture around a page's own text."""
    tag = element.tag
    if tag in _NO_TEXT or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if _HIDDEN.search(element.get("style", "")) or element.get("role") in _FURNITURE_ROLES:
        return True
    if tag == "footer":
        return not any(parent.tag in {"article", "main", "section", "blockquote"} for parent in element.iterancestors())
    return _FURNITURE.search(f"{element.get('class', '')} {element.get('id', '')}") is not None


def is_note_mark(element: etree._Element) -> bool:
    """Tell whether the element is the small digit that points to a footnote."""
    if element.get("role") == "doc-noteref":
        return True
    words = "".join(element.itertext()).strip() if element.tag in {"sup", "a"} and len(element) <= 1 else ""
    if not words or not _NOTE_MARK.fullmatch(words):
        return False
    return (
        element.tag == "sup"
        or re.match(r"#_?(?:fn|ftn|note|footnote|endnote|edn)", element.get("href", "")) is not None
    )


def holds_notes(element: etree._Element) -> bool:
    """Tell whether footnotes stand in the element."""
    if element.get("role") in _NOTE_ROLES:
        return True
    return _NOTE_LISTS.search(f"{element.get('class', '')} {element.get('id', '')}") is not None


def tables_of_data(root: etree._Element) -> set[etree._Element]:
    """Return the tables that hold data: several rows of several cells, with no heading and no table inside.

    The others only place their contents on the page.
    """
    data: set[etree._Element] = set()
    open_tables: list[etree._Element] = []
    rows: Counter[etree._Element] = Counter()
    placing: set[etree._Element] = set()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if element.tag == "table":
            if event == "start":
                placing.update(open_tables[-1:])
                open_tables.append(element)
            else:
                table = open_tables.pop()
                if table not in placing and rows[table] >= _LEAST_ROWS:
                    data.add(table)
        elif event == "start" and open_tables:
            if element.tag == "tr":
                rows[open_tables[-1]] += sum(1 for child in element if child.tag in {"td", "th"}) >= _LEAST_COLUMNS
            elif element.tag in HEADINGS:
                placing.add(open_tables[-1])
    return data
