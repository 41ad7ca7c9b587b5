"""The reader of reStructuredText: what its markup says is put into the lines, and the text reader does the rest."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.watching import Watch, unwatched
from tracker.reading.decoding import decode
from tracker.reading.document import Document
from tracker.reading.text import BREAK, lines_of

_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{2,}")
_DIRECTIVE = re.compile(r"\s*\.\. (?P<name>[\w:+-]{1,40})::(?:\s+(?P<words>.*))?$")
_SHOWN = frozenset(
    """
    admonition attention caution container danger epigraph error highlights hint important note pull-quote rubric
    sidebar tip topic warning table figure list-table
    """.split()
)
_COMMENT = re.compile(r"\s*\.\.(?:\s+(?!\[|_)|$)")
_TARGET = re.compile(r"\s*\.\. _[^:]{1,200}:.{0,500}$")
_SUBSTITUTION = re.compile(r"\s*\.\. \|[^|]{1,80}\| [\w-]+::")
_OPTION = re.compile(r"\s+:[\w-]{1,40}:(?:\s.{0,500})?$")
_FIELD = re.compile(r":(?P<name>[A-Za-z][\w -]{0,40}):\s+(?P<words>.+)$")
_ROLE = re.compile(r":[\w:-]{1,40}:`([^`<>]{1,300}?)(?:\s?<[^<>`]{1,300}>)?`")
_LITERAL = re.compile(r"``([^`]{1,300})``")
_TITLE_SLACK = 2


def read_rst(data: bytes, name: str, watch: Watch = unwatched) -> Document:
    """Read the bytes of a reStructuredText file called `name`; nothing that it includes is fetched.

    Raises BadInput where the bytes are not text.
    """
    printed = BREAK.split(decode(data, name))
    plain = "\n".join(_inline(line) for line in _titled(_undirected(printed)))
    lines = tuple(replace(line, text=whole) for line, whole in zip(lines_of(plain), printed, strict=True))
    watch(1.0)
    return Document(lines, "reStructuredText")


def _undirected(lines: Sequence[str]) -> list[str]:
    """Blank out comments, targets and the names and options of directives; what a reader sees of them is kept."""
    kept: list[str] = []
    hidden: int | None = None
    is_options = False
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if hidden is not None and line.strip() and indent <= hidden:
            hidden = None
        directive = _DIRECTIVE.match(line) if hidden is None else None
        if hidden is not None:
            kept.append("")
        elif directive is not None:
            is_shown = directive["name"] in _SHOWN
            kept.append(directive["words"] or "" if is_shown else "")
            hidden = None if is_shown else indent
            is_options = is_shown
            continue
        elif _TARGET.match(line) or (is_options and _OPTION.match(line)):
            kept.append("")
            continue
        elif _SUBSTITUTION.match(line) or _COMMENT.match(line):
            kept.append("")
            hidden = indent
        else:
            kept.append(line)
        is_options = False
    return kept


def _titled(lines: Sequence[str]) -> list[str]:
    """Mark titles by number signs; a level is that of its adornment, in the order in which adornments first come."""
    levels: dict[tuple[str, bool], int] = {}
    titled = list(lines)
    for at, line in enumerate(lines):
        title = lines[at - 1] if at else ""
        if not _is_adornment(line) or not title.strip() or _is_adornment(title) or not titled[at - 1].strip():
            continue
        if len(line.strip()) + _TITLE_SLACK < len(title.strip()):
            continue
        above = lines[at - 2].strip() if at > 1 else ""
        has_overline = _is_adornment(above) and above[:1] == line.strip()[:1]
        level = levels.setdefault((line.strip()[0], has_overline), len(levels) + 1)
        titled[at - 1], titled[at] = f"{'#' * min(level, 6)} {title.strip()}", ""
        if has_overline:
            titled[at - 2] = ""
    return titled


def _is_adornment(line: str) -> bool:
    return _ADORNMENT.fullmatch(line.strip()) is not None


def _inline(line: str) -> str:
    """Take roles and literals to the words that are seen, and a field list's names away."""
    if "`" in line:
        line = _LITERAL.sub(r"\1", _ROLE.sub(r"\1", line))
    found = _FIELD.match(line)
    return f"{found['name']}: {found['words']}" if found else line
