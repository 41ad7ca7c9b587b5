"""What the codes of a font stand for, as its ToUnicode map says."""

import re
from dataclasses import dataclass

import pikepdf

UNKNOWN = "\ufffd"  # what a code without a character is read as

_BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_CHAR = re.compile(rb"<([0-9a-fA-F\s]+)>\s*<([0-9a-fA-F\s]*)>")
_RANGE = re.compile(rb"<([0-9a-fA-F\s]+)>\s*<([0-9a-fA-F\s]+)>\s*(?:<([0-9a-fA-F\s]*)>|\[(.*?)\])", re.DOTALL)


@dataclass(frozen=True)
class Font:
    """A font's characters by their codes, and how many bytes a code has."""

    characters: dict[int, str]
    width: int

    def read(self, shown: bytes) -> str:
        """Return the characters of a string that is shown in this font."""
        codes = (int.from_bytes(shown[at : at + self.width], "big") for at in range(0, len(shown), self.width))
        return "".join(self.characters.get(code) or UNKNOWN for code in codes)


def font(resource: pikepdf.Object) -> Font:
    """Read a font's map; one without a map is read as Windows' Latin letters where its codes are single bytes."""
    width = 2 if resource.Subtype == "/Type0" else 1
    if "/ToUnicode" in resource:
        return Font(_map(resource.ToUnicode.read_bytes()), width)
    return Font({code: bytes((code,)).decode("cp1252", "replace") for code in range(256)} if width == 1 else {}, width)


def _map(cmap: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for kind, block in _BLOCK.findall(cmap):
        if kind == b"char":
            found.update((int(code, 16), _text(text)) for code, text in _CHAR.findall(block))
            continue
        for low, high, first, listed in _RANGE.findall(block):
            codes = range(int(low, 16), int(high, 16) + 1)
            texts = re.findall(rb"<(.*?)>", listed) if listed else [_after(first, step) for step in range(len(codes))]
            found.update((code, _text(text)) for code, text in zip(codes, texts, strict=True))
    return found


def _after(text: bytes, step: int) -> bytes:
    """Return the text `step` places after this one: its last unit is counted on."""
    bare = b"".join(text.split())
    return bare[:-4] + b"%04x" % (int(bare[-4:], 16) + step)


def _text(digits: bytes) -> str:
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")
