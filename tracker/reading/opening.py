"""Opening a published document: one registry of formats, and one sentence for whatever cannot be opened."""

import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from tracker.domain.watching import Watch, unwatched
from tracker.errors import BadInput
from tracker.reading.document import Document
from tracker.reading.pdf import read_pdf
from tracker.reading.rst import read_rst
from tracker.reading.text import read_text
from tracker.reading.web import read_html
from tracker.reading.word import read_docx

Reader: TypeAlias = Callable[[bytes, str, Watch], Document]
"""Takes a file's bytes and its name, and tells the watch how far it is; raises BadInput for what it cannot read."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read: its name among others, its reader, and the size in bytes from which on it is no report."""

    name: str
    read: Reader
    largest: int


_WORD = Format("Word document", read_docx, largest=200_000_000)
_TEXT = Format("text", read_text, largest=50_000_000)
_MARKDOWN = Format("Markdown", read_text, largest=50_000_000)
_RST = Format("reStructuredText", read_rst, largest=50_000_000)
_WEB_PAGE = Format("web page", read_html, largest=50_000_000)

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        ".pdf": Format("PDF", read_pdf, largest=200_000_000),
        ".docx": _WORD,
        ".docm": _WORD,
        ".html": _WEB_PAGE,
        ".htm": _WEB_PAGE,
        ".xhtml": _WEB_PAGE,
        ".md": _MARKDOWN,
        ".markdown": _MARKDOWN,
        ".rst": _RST,
        ".rest": _RST,
        ".txt": _TEXT,
    }
)
"""The formats by suffix, in the order in which they are named to people. A new one is a module and a line here."""

MOST_LINES = 400_000
"""From this many lines on a document is no report; 2,000 printed pages have about 100,000."""

_OTHER_FORMATS = MappingProxyType(
    {
        ".doc": "an old Word document",
        ".odt": "an OpenDocument text",
        ".rtf": "a Rich Text document",
        ".xlsx": "a spreadsheet",
        ".xls": "a spreadsheet",
        ".csv": "a table of values",
    }
)


def formats_read() -> str:
    """Say the formats that are read: "PDF, web page, Markdown and text"."""
    *names, last = dict.fromkeys(format_.name for format_ in FORMATS.values())
    return f"{', '.join(names)} and {last}"


def suffixes_read() -> tuple[str, ...]:
    """Return the suffixes of the files that are read, each with its dot."""
    return tuple(FORMATS)


def open_document(path: Path, watch: Watch = unwatched) -> Document:
    """Open a published document and return its lines with their layout.

    Raises BadInput where the file is missing, cannot be read, is too large, is empty, or is in a format not read.
    """
    format_ = _format_of(path)
    document = format_.read(_bytes_of(path, format_.largest), path.name, watch)
    if not any(line.text.strip() for line in document.lines):
        raise BadInput(f"“{path.name}” is empty; choose a file that holds the report's text.")
    if len(document.lines) > MOST_LINES:
        raise BadInput(
            f"“{path.name}” is too long to be a report: {len(document.lines):,} lines, where {MOST_LINES:,} are the "
            "limit; save the part you need as a document of its own."
        )
    return document


def _format_of(path: Path) -> Format:
    if path.is_dir():
        raise BadInput(f"“{path.name}” is a folder; choose the report's own file.")
    suffix = path.suffix.lower()
    if suffix in FORMATS:
        return FORMATS[suffix]
    what = _OTHER_FORMATS.get(suffix, f"a “{suffix}” file" if suffix else "a file with no suffix to its name")
    raise BadInput(f"“{path.name}” is {what}, and what can be read is {formats_read()}; save it as one of these first.")


def _bytes_of(path: Path, largest: int) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise BadInput(f"“{path.name}” is not an ordinary file; choose the report's own file.")
        size = status.st_size
        if size > largest:
            raise BadInput(
                f"“{path.name}” is too large to be a report ({size // 1_000_000} MB, and the limit is "
                f"{largest // 1_000_000} MB); choose the report itself or save the part you need as text."
            )
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise BadInput(f"There is no file “{path}”; check its name and folder.") from fault
    except PermissionError as fault:
        raise BadInput(
            f"“{path.name}” may not be read by you; ask its owner for access or copy it elsewhere."
        ) from fault
    except OSError as fault:
        reason = fault.strerror or "unknown fault"
        raise BadInput(f"“{path.name}” cannot be read ({reason}); copy it to this computer and try again.") from fault
