"""The sheets: A4, the marking at the top and bottom of every page, the seal and the page number under a rule."""

import io
from dataclasses import dataclass
from datetime import date
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from typing_extensions import override

from tracker.domain.language import ENGLISH, Language
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.fonts import REGULAR, covered
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Story, paragraph
from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.finish import finished
from tracker.reports.tagged.metadata import About
from tracker.reports.tagged.paragraph import Text
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
    author: str = ""
    say: Language = ENGLISH
    landscape: bool = False

    @property
    def own_language(self) -> str:
        """The language of the register's own words, where the report is in another; empty where it is the same."""
        return "" if self.say.is_english else ENGLISH.tag

    @property
    def about(self) -> About:
        """Return what the file says of itself to programs."""
        keywords = [self.marking, *([self.stamp] if self.stamp else [])]
        return About(
            title=printable(self.title),
            subject=printable(self.subject),
            author=printable(self.author),
            keywords=tuple(printable(word) for word in keywords),
            language=self.say.tag,
            day=self.as_at,
        )

    @property
    def stamp(self) -> str | None:
        """Return the embargo in words, None where there is none."""
        return self.say("Embargoed until {day}", day=self.say.day(self.embargo)) if self.embargo else None


def typeset(sheet: Sheet, story: Story, watch: PageWatch = unwatched_pages) -> bytes:
    """Return the story as a PDF; the same sheet and story give the same bytes, whenever and wherever they are set.

    `watch` hears of each page that is done, and may end the work.
    """
    covered()
    rl_config.useA85 = 0  # streams as bytes: a fifth smaller than as text, and sooner made
    out = io.BytesIO()
    canvases: list[TaggedCanvas] = []

    def canvas(*given: Any, **named: Any) -> TaggedCanvas:
        canvases.append(TaggedCanvas(*given, day=sheet.as_at, own_language=sheet.own_language, **named))
        return canvases[-1]

    _Document(out, sheet, watch).build(story, canvasmaker=canvas)
    return finished(out.getvalue(), canvases[0], sheet.about)


class _Document(BaseDocTemplate):
    """A4 pages of one column; the column begins under the marking, however many lines that takes."""

    def __init__(self, out: io.BytesIO, sheet: Sheet, watch: PageWatch) -> None:
        super().__init__(
            out,
            pagesize=landscape(A4) if sheet.landscape else A4,
            displayDocTitle=True,
            initialFontName=REGULAR,
            invariant=1,
            pageCompression=1,
        )
        self.sheet = sheet
        self._watch = watch
        self.column = styles.WIDE if sheet.landscape else styles.BODY_WIDTH
        self.top = [self._furniture(styles.MARKING, sheet.marking)]
        self.bottom = [self._furniture(styles.MARKING, sheet.marking)]
        if sheet.stamp:
            self.top.append(self._furniture(styles.EMBARGO, sheet.stamp))
        self.addPageTemplates(PageTemplate("page", [self._frame()], onPage=self._head, onPageEnd=self._foot))

    def _furniture(self, style: ParagraphStyle, words: str) -> Text:
        part = paragraph(style, words)
        part.wrap(self.column, styles.PAGE_HEIGHT)
        return part

    @property
    def _foot_line(self) -> float:
        return styles.EDGE + sum(part.height for part in self.bottom) + 8 + styles.FOOT.leading + 5

    def _frame(self) -> Frame:
        low = self._foot_line + 14
        high = self.pagesize[1] - styles.EDGE - sum(part.height for part in self.top) - 18
        return Frame(styles.LEFT, low, self.column, high - low, 0, 0, 0, 0)

    @override
    def beforeDocument(self) -> None:
        """Have the outline shown when the file is opened."""
        self.canv.showOutline()

    @override
    def afterPage(self) -> None:
        """Tell that a page is done."""
        self._watch(self.page)

    def _head(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        assert isinstance(canvas, TaggedCanvas)
        with canvas.decoration("/Type/Pagination/Subtype/Header"):
            _draw_down(canvas, self.top, self.pagesize[1] - styles.EDGE)

    def _foot(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        assert isinstance(canvas, TaggedCanvas)
        line, page, style = self._foot_line, canvas.getPageNumber(), styles.FOOT
        with canvas.decoration("/Type/Pagination/Subtype/Footer"):
            canvas.setStrokeColor(styles.HAIR)
            canvas.setLineWidth(styles.HAIRLINE)
            canvas.line(styles.LEFT, line, styles.LEFT + self.column, line)
            canvas.setFont(style.fontName, style.fontSize)
            canvas.setFillColor(styles.MUTED)
            canvas.drawString(styles.LEFT, line - style.leading, f"{self.sheet.say('Seal')}: {self.sheet.seal}")
            canvas.write_later(
                styles.LEFT + self.column, line - style.leading, style, lambda: self._numbered(page, canvas)
            )
            _draw_down(canvas, self.bottom, styles.EDGE + sum(part.height for part in self.bottom))

    def _numbered(self, page: int, canvas: TaggedCanvas) -> str:
        return self.sheet.say("Page {page} of {pages}", page=f"{page:,}", pages=f"{canvas.page_count:,}")


def _draw_down(canvas: Canvas, parts: list[Text], top: float) -> None:
    for part in parts:
        top -= part.height
        part.drawOn(canvas, styles.LEFT, top)
