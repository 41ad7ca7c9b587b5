"""Reports written from known recommendations: what they recommend, how they are laid out, and a writer per format."""

import html
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from textwrap import wrap

import docx


class Kind(Enum):
    """The sorts of piece that a report is printed from."""

    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    POINT = auto()
    FURNITURE = auto()


@dataclass(frozen=True)
class Piece:
    """One piece of a report; a `label` is printed in front of it, and `level` is a heading's."""

    kind: Kind
    words: str
    label: str = ""
    level: int = 2
    bold: bool = False


@dataclass(frozen=True)
class Wanted:
    """A recommendation as it must be read back."""

    number: str | None
    words: str
    bodies: tuple[str, ...]


@dataclass
class Report:
    """A report as pieces to print, with what it recommends."""

    pieces: list[Piece] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)

    def add(self, kind: Kind, words: str, label: str = "", level: int = 2, *, bold: bool = False) -> None:
        self.pieces.append(Piece(kind, words, label, level, bold))

    def recommend(self, words: str, bodies: tuple[str, ...], label: str, number: str | None, tail: str = "") -> None:
        self.add(Kind.ITEM, words + tail, label)
        self.wanted.append(Wanted(number, words, bodies))


@dataclass(frozen=True)
class Type:
    """How pieces are set: the width of lines, the indent of items and points, and whether words are broken."""

    width: int
    hanging: int
    inner: int
    breaks_words: bool
    breaks_items: bool


Writer = Callable[[Report, Type], bytes]


def as_text(report: Report, type_: Type) -> bytes:
    """Print as plain text, wrapped."""
    return "\n\n".join(_set(piece, type_) for piece in report.pieces).encode()


def as_markdown(report: Report, type_: Type) -> bytes:
    """Print as Markdown: headings with hashes, a line for each paragraph."""
    return "\n\n".join(_marked(piece, type_) for piece in report.pieces).encode()


def as_html(report: Report, type_: Type) -> bytes:
    """Print as a web page."""
    body = "\n".join(_tagged(piece) for piece in report.pieces)
    return f"<html><head><title>Sheds</title></head><body>{body}</body></html>".encode()


def as_docx(report: Report, type_: Type) -> bytes:
    """Print as a Word document whose labels are typed."""
    document = docx.Document()
    for piece in report.pieces:
        if piece.kind is Kind.HEADING:
            document.add_heading(piece.words, piece.level)
        elif piece.kind is not Kind.FURNITURE:
            document.add_paragraph(f"{piece.label} {piece.words}".strip())
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


WRITERS: dict[str, Writer] = {".txt": as_text, ".md": as_markdown, ".html": as_html, ".docx": as_docx}


def _set(piece: Piece, type_: Type) -> str:
    indent = {Kind.ITEM: type_.hanging, Kind.POINT: type_.inner}.get(piece.kind, 0)
    text = f"{piece.label} {piece.words}".strip()
    if piece.kind is Kind.HEADING:
        return text
    lines = wrap(text, max(type_.width - indent, 30), break_on_hyphens=False)
    if type_.breaks_words:
        lines = _broken(lines)
    start = " " * (type_.inner if piece.kind is Kind.POINT else 0)
    return "\n".join(
        (start if place == 0 else " " * indent)
        + line
        + ("\n\n12\n" if _breaks(place, line, lines, type_, piece) else "")
        for place, line in enumerate(lines)
    )


def _breaks(place: int, line: str, lines: list[str], type_: Type, piece: Piece) -> bool:
    """Tell whether a page ends after the line: in an item, before a small letter."""
    is_first = (
        type_.breaks_items and piece.kind is Kind.ITEM and place == 0 and len(lines) > 1 and piece.words[0].isupper()
    )
    return is_first and len(piece.words) > 2 * type_.width and lines[1][:1].islower() and line[-1:].isalpha()


def _broken(lines: list[str]) -> list[str]:
    """Break the first long word of each line, as narrow columns do."""
    broken = list(lines)
    for place in range(len(broken) - 1):
        word, gap, rest = broken[place + 1].partition(" ")
        if gap and word.isalpha() and word.islower() and len(word) > 7:
            broken[place] += f" {word[:4]}-"
            broken[place + 1] = f"{word[4:]} {rest}"
    return broken


def _marked(piece: Piece, type_: Type) -> str:
    text = f"{piece.label} {piece.words}".strip()
    if piece.kind is Kind.HEADING:
        return f"{'#' * piece.level} {text}"
    if piece.kind is Kind.POINT:
        return " " * max(type_.inner, 2) + text
    return f"**{text}**" if piece.bold else text


def _tagged(piece: Piece) -> str:
    text = html.escape(f"{piece.label} {piece.words}".strip())
    if piece.kind is Kind.HEADING:
        return f"<h{piece.level}>{text}</h{piece.level}>"
    if piece.kind is Kind.ITEM and piece.label in {"-", "•", "*", "–", "o"}:
        return f"<ul><li>{html.escape(piece.words)}</li></ul>"
    return f"<p><b>{text}</b></p>" if piece.bold else f"<p>{text}</p>"
