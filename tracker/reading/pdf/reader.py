"""The steps from a PDF's bytes to a document: objects, rows, furniture, columns, paragraphs, lines."""

from collections.abc import Sequence

from tracker.domain.watching import Watch, unwatched
from tracker.errors import BadInput
from tracker.reading.document import Document
from tracker.reading.pdf.entries import Entry, Sheet, entries_of
from tracker.reading.pdf.fonts import UNMAPPED
from tracker.reading.pdf.furniture import furniture_of
from tracker.reading.pdf.lines import lines_of
from tracker.reading.pdf.measures import measures_of
from tracker.reading.pdf.printed import Page
from tracker.reading.pdf.rows import joined, rows_of

_MOST_PAGES = 20_000
_MOST_UNMAPPED = 0.1
_PAGES_READ = 0.8
"""The share of the work after which all pages are read and only their layout is left to find."""


def read_pdf(data: bytes, name: str, watch: Watch = unwatched) -> Document:
    """Read the bytes of a PDF called `name`.

    Raises BadInput where it is encrypted, damaged, without pages, or holds no text that can be read, and what the
    watch raises.
    """
    sheets, lost = _sheets(data, name, watch)
    _check_letters(sheets, name)
    measures = measures_of([(sheet.number, sheet.rows) for sheet in sheets])
    furniture = furniture_of([sheet.rows for sheet in sheets], measures.body_size)
    entries: list[Entry] = []
    for place, (sheet, around) in enumerate(zip(sheets, furniture, strict=True)):
        watch(_PAGES_READ + (1 - _PAGES_READ) * place / len(sheets))
        entries.extend(entries_of(sheet, around, measures))
    lines = tuple(lines_of(entries, measures))
    watch(1.0)
    return Document(lines, "PDF", doubts=_doubts(lost))


def _sheets(data: bytes, name: str, watch: Watch) -> tuple[list[Sheet], list[int]]:
    """Return the pages' rows, and the numbers of the pages that cannot be read."""
    # PDFium takes a tenth of a second to load, which nobody shall wait for who opens no PDF.
    from tracker.reading.pdf.objects import opened

    sheets: list[Sheet] = []
    lost: list[int] = []
    with opened(data, name) as pdf:
        pages = len(pdf)
        if not pages:
            raise BadInput(f"“{name}” holds no pages; fetch it again from where it was published.")
        if pages > _MOST_PAGES:
            raise BadInput(f"“{name}” has {pages:,} pages, too many for a report; choose the report itself.")
        for number in range(1, pages + 1):
            watch(_PAGES_READ * (number - 1) / pages)
            page = pdf.page(number)
            if page is None:
                lost.append(number)
            else:
                sheets.append(_sheet(page))
    return sheets, lost


def _sheet(page: Page) -> Sheet:
    askew = [piece for span in page.askew for piece in map(joined, rows_of([span]))]
    return Sheet(page.number, page.frame, rows_of(page.spans), askew, page.rules)


def _check_letters(sheets: Sequence[Sheet], name: str) -> None:
    letters = "".join(piece.text for sheet in sheets for row in sheet.rows for piece in row)
    if not sheets:
        raise BadInput(f"None of the pages of “{name}” can be read; fetch it again from where it was published.")
    if not letters:
        raise BadInput(f"“{name}” holds pictures of pages and no text; run text recognition on it first.")
    if letters.count(UNMAPPED) > _MOST_UNMAPPED * len(letters):
        raise BadInput(
            f"The letters of “{name}” cannot be told, because its fonts do not say which they are; "
            "run text recognition on it first."
        )


def _doubts(lost: Sequence[int]) -> tuple[str, ...]:
    if not lost:
        return ()
    pages = ", ".join(map(str, lost))
    return (f"Page {pages} could not be read." if len(lost) == 1 else f"Pages {pages} could not be read.",)
