"""Prints PDF documents of our own invention, for the tests to read back."""

from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from tracker.reading.document import Document, Line
from tracker.reading.pdf import read_pdf

HEIGHT = A4[1]
LEFT = 72.0

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=7)
SMALL = ParagraphStyle("small", BODY, fontSize=8, leading=10, spaceAfter=2)
BIG = ParagraphStyle("big", BODY, fontName="Helvetica-Bold", fontSize=18, leading=22, spaceBefore=6)
MIDDLE = ParagraphStyle("middle", BIG, fontSize=13, leading=16)
ITEM = ParagraphStyle("item", BODY, leftIndent=24, bulletIndent=8)
POINT = ParagraphStyle("point", BODY, leftIndent=48, bulletIndent=32)


class Sheet:
    """A page to write on: heights count from the top, as readers count them."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def write(self, text: str, *, top: float, left: float = LEFT, size: float = 10, font: str = "Helvetica") -> float:
        """Write a line on the height of its baseline and return where it ends."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(left, HEIGHT - top, text)
        return left + self.canvas.stringWidth(text, font, size)

    def lines(self, *texts: str, top: float, left: float = LEFT, size: float = 10, leading: float = 13) -> float:
        """Write lines below each other and return the height after them."""
        for place, text in enumerate(texts):
            self.write(text, top=top + place * leading, left=left, size=size)
        return top + len(texts) * leading

    def rule(self, *, top: float, left: float = LEFT, right: float = 520) -> None:
        """Draw a level line."""
        self.canvas.line(left, HEIGHT - top, right, HEIGHT - top)


def printed(*pages: Callable[[Sheet], object], rotation: int = 0, password: str | None = None) -> bytes:
    """Print pages that are written line by line."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, encrypt=password, invariant=1)
    for write in pages:
        canvas.setPageRotation(rotation)
        write(Sheet(canvas))
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def set_in_type(
    story: Sequence[Flowable], *, columns: int = 1, around: Callable[[Canvas, int], None] | None = None
) -> bytes:
    """Print a story as a printer sets it, in columns, with what each page carries around its text."""
    stream = BytesIO()
    gap, left, bottom = 20.0, 60.0, 60.0
    width = (A4[0] - 2 * left - (columns - 1) * gap) / columns
    frames = [
        Frame(left + place * (width + gap), bottom, width, A4[1] - 2 * bottom, 0, 0, 0, 0) for place in range(columns)
    ]

    def decorate(canvas: Canvas, template: BaseDocTemplate) -> None:
        if around is not None:
            around(canvas, template.page)

    template = BaseDocTemplate(stream, pagesize=A4, invariant=1)
    template.addPageTemplates([PageTemplate("page", frames, onPage=decorate)])
    template.build(list(story))
    return stream.getvalue()


def paragraph(text: str, style: ParagraphStyle = BODY, label: str | None = None) -> Paragraph:
    """Return a paragraph in a style, with a label in front of it."""
    return Paragraph(text, style, bulletText=label)


def document(data: bytes) -> Document:
    """Return the printed document as read."""
    return read_pdf(data, "report.pdf")


def lines(data: bytes) -> tuple[Line, ...]:
    """Return the lines of the printed document that recognition sees."""
    return tuple(line for line in document(data).lines if line.words or line.label)


def words(data: bytes) -> list[str]:
    """Return the words of the printed document, line by line."""
    return [line.words for line in lines(data)]
