"""From the bytes of a text file to its text: read rightly, or refused in one sentence; never guessed at."""

import codecs
import re

from charset_normalizer import from_bytes

from tracker.errors import BadInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word document or another zipped file"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")
_CONTROL_SHARE = 0.002


def decode(data: bytes, name: str) -> str:
    """Decode a text file called `name`: UTF-8, UTF-16 or UTF-32 with their marks, UTF-8 without, or Windows-1252.

    Raises BadInput for a file that is not text, or whose encoding cannot be told.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise BadInput(f"“{name}” is {what} under the name of a text file; save it as UTF-8 text first.")
    text = _decode_marked(data, name) or _decode_unmarked(data, name)
    if len(_CONTROLS.findall(text)) > _CONTROL_SHARE * len(text):
        raise _not_text(name)
    return _CONTROLS.sub("", text)


def _decode_marked(data: bytes, name: str) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as fault:
                raise BadInput(
                    f"“{name}” says that it is {encoding.removesuffix('-sig').upper()} text but is damaged at byte "
                    f"{fault.start + 1}; save it again as UTF-8 text."
                ) from fault
    return None


def _decode_unmarked(data: bytes, name: str) -> str:
    if b"\x00" in data:
        raise _not_text(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_western(data, name)


def _decode_western(data: bytes, name: str) -> str:
    """Decode Windows-1252, where the bytes make sense as that and are not UTF-8 with some bytes spoilt."""
    match = None if _is_damaged_utf8(data) else from_bytes(data, cp_isolation=["cp1252"]).best()
    if match is None:
        raise BadInput(
            f"The characters of “{name}” cannot be read with certainty; save it as UTF-8 text and try again."
        )
    return str(match)


def _is_damaged_utf8(data: bytes) -> bool:
    readable = data.decode("utf-8", errors="ignore")
    multibyte = sum(1 for character in readable if character > "\x7f")
    unreadable = len(data) - len(readable.encode("utf-8"))
    return multibyte > unreadable


def _not_text(name: str) -> BadInput:
    return BadInput(
        f"“{name}” is not a text file, whatever its name says; choose the report itself, saved as UTF-8 text."
    )
