"""The sheets: A4, the marking at the top and bottom of every page, the seal and the page number under a rule."""

import io
from calendar import timegm
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import md5
from typing import Any

from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph
from typing_extensions import override

from tracker.domain.dates import long_day
from tracker.reports import styles
from tracker.reports.flow import Story, paragraph
from tracker.reports.fonts import REGULAR, covered
from tracker.reports.text import printable


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed on every page of a report and told in its metadata."""

    title: str
    subject: str
    marking: str
    seal: str
    as_at: date
    embargo: date | None = None
    language: str = "en-GB"
    landscape: bool = False

    @property
    def stamp(self) -> str | None:
        """Return the embargo in words, None where there is none."""
        return f"Embargoed until {long_day(self.embargo)}" if self.embargo else None


def typeset(sheet: Sheet, story: Story) -> bytes:
    """Return the story as a PDF; the same sheet and story give the same bytes, whenever and wherever they are set."""
    covered()
    rl_config.useA85 = 0  # streams as bytes: a fifth smaller than as text, and sooner made
    out = io.BytesIO()
    document = _Document(out, sheet)
    document.build(story, canvasmaker=partial(_Canvas, day=sheet.as_at, number_at=document.number_at))
    return out.getvalue()


class _Document(BaseDocTemplate):
    """A4 pages of one column; the column begins under the marking, however many lines that takes."""

    def __init__(self, out: io.BytesIO, sheet: Sheet) -> None:
        keywords = [sheet.marking, *([sheet.stamp] if sheet.stamp else [])]
        super().__init__(
            out,
            pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
            title=printable(sheet.title),
            subject=printable(sheet.subject),
            keywords=[printable(word) for word in keywords],
            author="",
            creator="Recommendation Tracker",
            lang=sheet.language,
            displayDocTitle=True,
            initialFontName=REGULAR,
            invariant=1,
            pageCompression=1,
        )
        self.sheet = sheet
        self.top = [_furniture(styles.MARKING, sheet.marking)]
        self.bottom = [_furniture(styles.MARKING, sheet.marking)]
        if sheet.stamp:
            self.top.append(_furniture(styles.EMBARGO, sheet.stamp))
        self.addPageTemplates(PageTemplate("page", [self._frame()], onPage=self._head, onPageEnd=self._foot))

    @property
    def number_at(self) -> tuple[float, float]:
        """Return where the page number ends on its line."""
        return styles.LEFT + styles.BODY_WIDTH, self._foot_line - styles.FOOT.leading

    @property
    def _foot_line(self) -> float:
        return styles.EDGE + sum(part.height for part in self.bottom) + 8 + styles.FOOT.leading + 5

    def _frame(self) -> Frame:
        low = self._foot_line + 14
        high = styles.PAGE_HEIGHT - styles.EDGE - sum(part.height for part in self.top) - 18
        return Frame(styles.LEFT, low, styles.BODY_WIDTH, high - low, 0, 0, 0, 0)

    @override
    def beforeDocument(self) -> None:
        """Have the outline shown when the file is opened."""
        self.canv.showOutline()

    def _head(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        _draw_down(canvas, self.top, styles.PAGE_HEIGHT - styles.EDGE)

    def _foot(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        line = self._foot_line
        canvas.setStrokeColor(styles.HAIR)
        canvas.setLineWidth(styles.HAIRLINE)
        canvas.line(styles.LEFT, line, styles.LEFT + styles.BODY_WIDTH, line)
        canvas.setFont(styles.FOOT.fontName, styles.FOOT.fontSize)
        canvas.setFillColor(styles.MUTED)
        canvas.drawString(styles.LEFT, line - styles.FOOT.leading, f"Seal: {self.sheet.seal}")
        canvas.doForm(_number_form(canvas.getPageNumber()))
        _draw_down(canvas, self.bottom, styles.EDGE + sum(part.height for part in self.bottom))


def _furniture(style: ParagraphStyle, words: str) -> Paragraph:
    part = paragraph(style, words)
    part.wrap(styles.BODY_WIDTH, styles.PAGE_HEIGHT)
    return part


def _draw_down(canvas: Canvas, parts: list[Paragraph], top: float) -> None:
    for part in parts:
        top -= part.height
        part.drawOn(canvas, styles.LEFT, top)


def _number_form(page: int) -> str:
    return f"page-{page}"


class _Canvas(Canvas):
    """A canvas that prints "Page 2 of 11": each page shows a form that is filled in when the last page is known.

    `day` is the file's date, `number_at` where the numbers end. The file's identity depends on its content alone.
    """

    def __init__(self, *given: Any, day: date, number_at: tuple[float, float], **named: Any) -> None:
        super().__init__(*given, **named)
        self._number_at = number_at
        # ReportLab offers no other way to date a file: it would take a fixed day, or the environment's.
        stamp = TimeStamp(invariant=1)
        stamp.t, stamp.lt, stamp.YMDhms = timegm(day.timetuple()), day.timetuple(), tuple(day.timetuple())[:6]
        document: Any = self._doc  # type: ignore[attr-defined]  # private, and not in the type stubs
        document._timeStamp = stamp  # noqa: SLF001
        document.signature = md5(day.isoformat().encode(), usedforsecurity=False)

    @override
    def save(self) -> None:
        """Fill in the page numbers and finish the file."""
        right, y = self._number_at
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            self.beginForm(_number_form(page))
            self.setFillColor(styles.MUTED)
            self.setFont(styles.FOOT.fontName, styles.FOOT.fontSize)
            self.drawRightString(right, y, f"Page {page:,} of {pages:,}")
            self.endForm()
        super().save()
