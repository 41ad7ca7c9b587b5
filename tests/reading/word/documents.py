"""Word documents made for the tests: python-docx writes them, and what it cannot write is set as XML."""

import io
import zipfile
from collections.abc import Callable, Mapping

import docx
from docx.document import Document as WordDocument

from tracker.reading.document import Line
from tracker.reading.word import read_docx

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document: WordDocument) -> bytes:
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def lines_of(data: bytes) -> list[Line]:
    """Return the lines that say something."""
    return [line for line in read_docx(data, "report.docx").lines if line.text]


def body_lines(xml: str, numbering: str = "", styles: str = "", notes: str = "") -> list[Line]:
    """Read a document whose body and other parts are given as XML."""
    return lines_of(made(xml, numbering, styles, notes))


def made(xml: str, numbering: str = "", styles: str = "", notes: str = "") -> bytes:
    """Pack a document whose body and other parts are given as XML."""
    return packed(
        {
            "word/document.xml": f"<w:document {W}><w:body>{xml}</w:body></w:document>",
            "word/numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>",
            "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
            "word/footnotes.xml": f"<w:footnotes {W}>{notes}</w:footnotes>",
        }
    )


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Zip the parts of a package."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return whole.getvalue()


def paragraph(words: str, number: tuple[int, int] | None = None, style: str = "", run: str = "") -> str:
    """Return a paragraph as XML, in a list (its number and level), a style, with properties of its run."""
    listed = f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{listed}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def in_word(fill: Callable[[WordDocument], object]) -> list[Line]:
    """Read a document that python-docx wrote."""
    document = docx.Document()
    fill(document)
    return lines_of(saved(document))
