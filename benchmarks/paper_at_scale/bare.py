"""The same story by bare ReportLab: its own paragraphs, tables, bookmarks and links; no tags and no second pass."""

import io
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    HRFlowable,
    LongTable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)
from reportlab.platypus import Table as ShortTable
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from benchmarks.paper_at_scale import blocks
from tracker.reports.fonts import REGULAR, STRONG, covered

_LONG = 100  # rows from which ReportLab's table for long ones is the faster
_HAIR = HexColor("#CBD2DA")


class _Marked(Paragraph):
    """A heading that is a bookmark."""

    mark: blocks.Heading

    @override
    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self.mark.key, 0, self.height)
        depth = max(self.mark.level - 1, 0)
        self.canv.addOutlineEntry(self.getPlainText(), self.mark.key, depth, closed=self.mark.level == 1)
        super().draw()


class _Box(Flowable):
    """A grey box, or words turned upright."""

    def __init__(self, width: float, height: float, words: Paragraph | None = None) -> None:
        super().__init__()
        self.width, self.height, self.words = width, height, words

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        """Draw it."""
        if self.words:
            self.words.wrap(self.height, self.width)
            self.canv.rotate(90)
            self.words.drawOn(self.canv, 0, -self.width)
        else:
            self.canv.setFillColor(_HAIR)
            self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)


class BareMaker:
    """Makes one report; its styles are made once."""

    def __init__(self, sheet: blocks.Sheet) -> None:
        covered()
        rl_config.useA85 = 0  # as the tagged report does
        self._sheet = sheet
        self._styles: dict[str, ParagraphStyle] = {}

    def printed(self, paper: blocks.Paper) -> bytes:
        """Return the report as a PDF."""
        out = io.BytesIO()
        sheet = self._sheet
        low, high = sheet.edge + 44, A4[1] - sheet.edge - 30
        template = BaseDocTemplate(out, pagesize=A4, title=sheet.title, initialFontName=REGULAR, pageCompression=1)
        frame = Frame(sheet.left, low, sheet.column, high - low, 0, 0, 0, 0)
        template.addPageTemplates(PageTemplate("page", [frame], onPage=self._furniture))
        template.build([self._made(block) for block in paper.blocks])
        return out.getvalue()

    def _furniture(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        left, right, foot = self._sheet.left, self._sheet.left + self._sheet.column, self._sheet.edge + 20
        canvas.setFont(STRONG, 9)
        for y in (A4[1] - self._sheet.edge - 9, self._sheet.edge):
            canvas.drawCentredString((left + right) / 2, y, self._sheet.marking)
        canvas.setFont(REGULAR, 7.75)
        canvas.setStrokeColor(_HAIR)
        canvas.line(left, foot + 12, right, foot + 12)
        canvas.drawString(left, foot, f"Seal: {self._sheet.seal}")
        canvas.drawRightString(right, foot, f"Page {canvas.getPageNumber():,}")

    def _made(self, block: blocks.Block) -> Flowable:
        match block:
            case blocks.Words():
                return self._paragraph(block)
            case blocks.Heading():
                heading = _Marked(_markup(block.words), self._style(block.words.style))
                heading.mark = block
                return heading
            case blocks.Point():
                return Paragraph(_markup(block.words), self._style(block.words.style), bulletText="•")
            case blocks.Grid():
                return self._table(block)
            case blocks.Picture():
                return _Box(block.width, block.height)
            case blocks.Line():
                return HRFlowable("100%", block.thickness, spaceBefore=4, spaceAfter=4)
            case blocks.NewPage():
                return PageBreak()
            case blocks.Gap():
                return CondPageBreak(block.height) if block.least else Spacer(1, block.height)

    def _paragraph(self, words: blocks.Words) -> Paragraph:
        return Paragraph(_markup(words), self._style(words.style))

    def _table(self, grid: blocks.Grid) -> Flowable:
        rows = [[self._cell(cell, width) for cell, width in zip(row, grid.widths, strict=True)] for row in grid.heads]
        rows += [[self._cell(cell, width) for cell, width in zip(row, grid.widths, strict=True)] for row in grid.rows]
        widths = [*(width + grid.gutter for width in grid.widths[:-1]), grid.widths[-1]]
        kind = LongTable if len(rows) > _LONG else ShortTable
        return kind(
            rows, widths, repeatRows=len(grid.heads), style=_ruled(grid), hAlign="LEFT", spaceBefore=4, spaceAfter=10
        )

    def _cell(self, cell: blocks.Cell, width: float) -> list[Flowable]:
        made: list[Flowable] = []
        for part in cell:
            if isinstance(part, blocks.Picture):
                made.append(_Box(part.width, part.height))
            elif part.upright:
                made.append(_Box(width, part.upright, self._paragraph(part)))
            else:
                made.append(self._paragraph(part))
        return made

    def _style(self, style: blocks.Style) -> ParagraphStyle:
        if style.name not in self._styles:
            self._styles[style.name] = _paragraph_style(style)
        return self._styles[style.name]


def _paragraph_style(style: blocks.Style) -> ParagraphStyle:
    settings: dict[str, Any] = {
        "fontName": STRONG if style.strong else REGULAR,
        "fontSize": style.size,
        "leading": style.leading,
        "alignment": style.align,
        "textColor": HexColor(style.colour),
        "spaceBefore": style.before,
        "spaceAfter": style.after,
        "leftIndent": style.indent,
        "spaceShrinkage": 0,
    }
    return ParagraphStyle(style.name, **settings)


def _ruled(grid: blocks.Grid) -> TableStyle:
    last_column = len(grid.widths) - 1
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), grid.gutter),
        ("RIGHTPADDING", (last_column, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, _HAIR),
    ]
    return TableStyle(commands)


def _markup(words: blocks.Words) -> str:
    told = "".join(_marked(text, strong and not words.style.strong) for text, strong in words.runs)
    return f"<a href={quoteattr('#' + words.key)}>{told}</a>" if words.key else told


def _marked(text: str, strong: bool) -> str:
    return f"<font name={quoteattr(STRONG)}>{escape(text)}</font>" if strong else escape(text)
