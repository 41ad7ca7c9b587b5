"""Opening a published document: one registry of formats, and one sentence for whatever cannot be opened."""

import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from tracker.errors import BadInput
from tracker.reading.document import Document
from tracker.reading.text import read_text

Reader = Callable[[bytes, str], Document]

READERS: Mapping[str, Reader] = MappingProxyType({".txt": read_text, ".md": read_text, ".markdown": read_text})
"""The readers by suffix: each takes a file's bytes and its name. A new format is one module and one line here."""

LARGEST_BYTES = 50_000_000

_READABLE = "text and Markdown documents (.txt, .md, .markdown)"
_OTHER_FORMATS = MappingProxyType(
    {
        ".pdf": "a PDF",
        ".docx": "a Word document",
        ".doc": "an old Word document",
        ".odt": "an OpenDocument text",
        ".rtf": "a Rich Text document",
        ".html": "a web page",
        ".htm": "a web page",
        ".rst": "a reStructuredText document",
        ".xlsx": "a spreadsheet",
        ".xls": "a spreadsheet",
        ".csv": "a table of values",
    }
)


def open_document(path: Path) -> Document:
    """Open a published document and return its lines with their layout.

    Raises BadInput where the file is missing, cannot be read, is too large, is empty, or is in a format not read.
    """
    reader = _reader_for(path)
    document = reader(_bytes_of(path), path.name)
    if not any(line.text.strip() for line in document.lines):
        raise BadInput(f"“{path.name}” is empty; choose a file that holds the report's text.")
    return document


def _reader_for(path: Path) -> Reader:
    if path.is_dir():
        raise BadInput(f"“{path.name}” is a folder; choose the report's own file.")
    suffix = path.suffix.lower()
    if suffix in READERS:
        return READERS[suffix]
    what = _OTHER_FORMATS.get(suffix, f"a “{suffix}” file" if suffix else "a file with no suffix to its name")
    raise BadInput(f"“{path.name}” is {what}, and this version reads {_READABLE}; save it as text first.")


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise BadInput(f"“{path.name}” is not an ordinary file; choose the report's own file.")
        size = status.st_size
        if size > LARGEST_BYTES:
            raise BadInput(
                f"“{path.name}” is too large to be a report ({size // 1_000_000} MB, and the limit is "
                f"{LARGEST_BYTES // 1_000_000} MB); choose the report itself or save the part you need as text."
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
