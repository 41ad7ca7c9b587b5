"""Reads a report back as a reader's program shows it: the words of each page, the fonts, the outline."""

import ctypes
import re
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium

from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position, ReportKind
from tracker.reports import report


@dataclass(frozen=True)
class Page:
    """The words of a page: all of them, those above its column and those below it."""

    text: str
    top: str
    bottom: str


@dataclass(frozen=True)
class Paper:
    """A report as read back."""

    pages: tuple[Page, ...]
    fonts: frozenset[tuple[str, bool]]
    outline: tuple[tuple[str, int], ...]
    metadata: dict[str, str]

    @property
    def text(self) -> str:
        """All words, one space between them, as if lines and pages did not break; the furniture is left out."""
        return " ".join(" ".join(_without_furniture(page).split()) for page in self.pages)


def _without_furniture(page: Page) -> str:
    return page.text.removeprefix(page.top).removesuffix(page.bottom)


def progress_report(position: Position, say: Language = ENGLISH, *, include_internal: bool = False) -> bytes:
    """Print the progress report of a position."""
    return report(ReportKind.PROGRESS, replace(position, internal_notes=include_internal), say)


def printed(position: Position, *, include_internal: bool = False) -> Paper:
    """Print the position and read it back."""
    return read(progress_report(position, include_internal=include_internal))


def read(pdf: bytes) -> Paper:
    """Read a PDF back."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [document[index] for index in range(len(document))]
        return Paper(
            tuple(_page(page) for page in pages),
            frozenset(font for page in pages for font in _fonts(page)),
            tuple((mark.get_title(), mark.level) for mark in document.get_toc()),
            document.get_metadata_dict(),
        )
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage) -> Page:
    words = page.get_textpage()
    height = page.get_height()
    return Page(
        words.get_text_range().replace("\r\n", "\n"),
        words.get_text_bounded(bottom=height - 48).replace("\r\n", "\n"),
        words.get_text_bounded(top=60).replace("\r\n", "\n"),
    )


def _fonts(page: pypdfium2.PdfPage) -> set[tuple[str, bool]]:
    found = set()
    for part in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=5):
        font = pdfium.FPDFTextObj_GetFont(part)
        size = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
        name = ctypes.create_string_buffer(size)
        pdfium.FPDFFont_GetBaseFontName(font, name, size)
        found.add((name.value.decode(), bool(pdfium.FPDFFont_GetIsEmbedded(font))))
    return found


def body_lines(paper: Paper) -> list[tuple[str, list[int]]]:
    """Return the lines of the table of body by status: the label and its figures, the line of totals last."""
    told = "\n".join(_without_furniture(page) for page in paper.pages)
    table = told[told.rindex("Status by body\n") : told.rindex("Every figure counts items")]
    lines = re.findall(r"^(.+?)((?: [\d,]+){4,})$", table, re.MULTILINE)
    return [(label, [int(figure.replace(",", "")) for figure in figures.split()]) for label, figures in lines]
