"""What a font's name tells: whether it is bold, and whether its letters are pictures that serve as bullets."""

import re
from typing import NamedTuple

_BOLD = re.compile(r"bold|black|heavy|semibold|demi|(?:^|[-,+ ])(?:bd|b)(?:$|[-, ])|\.b\b|-medium$", re.IGNORECASE)
_PICTURES = re.compile(r"wingding|webding|dingbat|monotypesorts|bullets?\b", re.IGNORECASE)
_SYMBOL = re.compile(r"symbol", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
"""Codes of a font without a map, which PDFium passes on as if they were letters."""

_BOLD_WEIGHT = 600
_PRIVATE = ("\ue000", "\uf8ff")
BULLET = "•"
UNMAPPED = "\ufffd"
"""Stands for a letter that is drawn but whose meaning the file does not say."""

_PLAIN = str.maketrans(
    {
        "\x02": "-",  # PDFium's sign for a hyphen that ends a line
        "\ufffe": "-",
        "\u2010": "-",
        "\u00a0": " ",
        "\u2002": " ",
        "\u2003": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\t": " ",
        "\r": " ",
        "\n": " ",
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\ufeff": None,
        "\x00": None,
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
    }
)


class Face(NamedTuple):
    """A font as far as reading cares."""

    bold: bool
    pictures: bool = False
    symbol: bool = False


def face_of(name: str, weight: int) -> Face:
    """Read a font's name and its weight (0 where the file does not say it)."""
    bold = weight >= _BOLD_WEIGHT or _BOLD.search(name) is not None
    return Face(bold, _PICTURES.search(name) is not None, _SYMBOL.search(name) is not None)


def plain(text: str, face: Face) -> str:
    """Return an object's text in letters that recognition knows: ligatures and odd spaces undone, pictures as bullets.

    A soft hyphen inside is dropped and one at the end is a hyphen.
    """
    if text.isascii() and text.isprintable() and not face.pictures:
        return text
    text = _CONTROLS.sub(UNMAPPED, text.translate(_PLAIN))
    if "\u00ad" in text:
        text = re.sub("\u00ad(?=\\s*$)", "-", text).replace("\u00ad", "")
    if face.pictures or (face.symbol and len(text.strip()) == 1 and text.strip() in "·∙§"):
        return re.sub(r"\S+", BULLET, text)
    if any(_PRIVATE[0] <= letter <= _PRIVATE[1] for letter in text):
        return _without_private(text)
    return text


def _without_private(text: str) -> str:
    """Return what a private letter in front means: a bullet; others are not known."""
    private = rf"[{_PRIVATE[0]}-{_PRIVATE[1]}]"
    text = re.sub(rf"^\s*{private}(?=\s|$)", BULLET, text)
    return re.sub(private, UNMAPPED, text)
