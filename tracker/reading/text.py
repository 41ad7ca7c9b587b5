"""The reader of plain text and Markdown, which published reports in text form mix freely."""

import html
import re
from collections.abc import Iterator

from tracker.domain.watching import Watch, unwatched
from tracker.reading.decoding import decode
from tracker.reading.document import Document, Line
from tracker.reading.labels import split_label
from tracker.reading.marks import marks_in
from tracker.reading.texttables import drawn_rows

BREAK = re.compile(r"\r\n|\r|\n")
"""Where one line of a text file ends."""

_PAGE_MARK = re.compile(r"\W{2,5}\s*page\s+(\d{1,5})\s*\W{2,5}", re.IGNORECASE)
_LINE_BLOCK = re.compile(r"^\|\s+(?=[^|]*$)")
_HASHES = re.compile(r"(#{1,6})\s+")
_UNDERLINE = re.compile(r"(=|-|~|\^)\1{2,}")
_UNDERLINE_LEVELS = {"=": 1, "-": 2, "~": 3, "^": 4}
_BOLD = re.compile(r"(?:\*\*\*?|__|<b>|<strong>).+(?:\*\*\*?|__|</b>|</strong>):?(?:\s*\([^()]{1,80}\))?")
_NOTE = re.compile(r"\W{0,4}(?:<sup>|\[\^[^\]\s]{1,12}\]:|\.\. \[\d{1,4}\]|[⁰¹²³⁴-⁹]+\s)")
_CHANGES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"<sup>\s*[&\w;,*]{0,12}\s*</sup>", ""),
        (r"`([^`<>]{1,300}?)\s?<[^<>]{1,500}>`__?", r"\1"),
        (r"<!--.{0,300}?-->|</?[a-zA-Z][^<>]{0,200}>", ""),
        (r"!\[[^\]]{0,300}\]\([^()\s]{0,500}\)", ""),
        (r"\[([^\]]{1,300})\]\([^()\s]{1,500}\)", r"\1"),
        (r"\[\^[^\]\s]{1,12}\]|\s?\[\d{1,4}\]_", ""),
        (r"(?<=[a-z.,;:!?)’”\"'])[⁰¹²³⁴-⁹]+", ""),
        (r"(?<=\d)\*\*(?=\d)", " "),
        (r"\*\*+|(?<!\w)__+|__+(?!\w)", ""),
        (r"(?<![\w*])\*(?=\S)([^*]{1,300}?)(?<=\S)\*(?![\w*])", r"\1"),
        (r"(?<!\w)_(?=\S)([^_]{1,300}?)(?<=\S)_(?!\w)", r"\1"),
        (r"\\([\\`*_{}\[\]()#+\-.!>])", r"\1"),
        ("[\u00ad\u200b\u200c\u200d\ufeff]", ""),
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
        ("ﬀ", "ff"),
    )
)


def read_text(data: bytes, name: str, watch: Watch = unwatched) -> Document:
    """Read the bytes of a text or Markdown file called `name`.

    Raises BadInput where the bytes are not text.
    """
    lines = tuple(lines_of(decode(data, name)))
    watch(1.0)
    return Document(lines, "text")


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a text with their layout."""
    printed = BREAK.split(text)
    tables = drawn_rows(printed)
    page = 1 if "\f" in text else None
    for index, whole in enumerate(printed):
        mark = _PAGE_MARK.fullmatch(whole.strip())
        page = int(mark[1]) if mark else page if page is None else page + whole.count("\f")
        line = whole.replace("\f", "")
        above = printed[index - 1] if index else ""
        below = printed[index + 1] if index + 1 < len(printed) else ""
        if index in tables.cells:
            cells = tuple(_clean(cell) for cell in tables.cells[index])
            yield Line(index + 1, line, " ".join(filter(None, cells)), page, row=True, cells=cells)
        elif index in tables.drawn or mark or not line.strip() or _is_underline(above, line):
            yield Line(index + 1, line, "", page)
        else:
            yield _line(index + 1, line, page, _underlined_level(line, below))


def _is_underline(above: str, line: str) -> bool:
    return bool(above.strip()) and _UNDERLINE.fullmatch(line.strip()) is not None


def _underlined_level(line: str, below: str) -> int:
    if _is_underline(line, below):
        return _UNDERLINE_LEVELS[below.strip()[0]]
    return 0


def _line(number: int, text: str, page: int | None, level: int) -> Line:
    body = text.expandtabs(4).lstrip(" >\u00a0")
    indent = len(text.expandtabs(4)) - len(body)
    body = _LINE_BLOCK.sub("", text.lstrip(" >\t\u00a0").rstrip())
    hashes = _HASHES.match(body)
    if hashes:
        level, body = len(hashes[1]), body[hashes.end() :].rstrip("# ")
    label, rest = split_label(_clean(body))
    row = "\t" in rest.strip() or (rest.startswith("|") and rest.count("|") > 1)
    return Line(
        number=number,
        text=text,
        words=" ".join(rest.split()),
        page=page,
        indent=indent,
        heading=level,
        bold=_BOLD.fullmatch(body) is not None,
        label=label,
        note=_NOTE.match(body) is not None,
        row=row,
        marks=marks_in(text),
    )


def _clean(text: str) -> str:
    for pattern, replacement in _CHANGES:
        text = pattern.sub(replacement, text)
    return html.unescape(text).replace("\u00a0", " ").strip()
