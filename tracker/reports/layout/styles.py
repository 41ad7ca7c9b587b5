"""The page and the type: measures in points, colours by meaning, one scale of sizes."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from tracker.reports.fonts import REGULAR, STRONG

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 25 * mm  # wide enough for a punch
RIGHT = 20 * mm  # and for a pencil
EDGE = 11 * mm  # from the paper's edge to the marking
BODY_WIDTH = PAGE_WIDTH - LEFT - RIGHT
WIDE = PAGE_HEIGHT - LEFT - RIGHT  # the column of a page turned to the side
BODY_HEIGHT = PAGE_HEIGHT - 2 * 30 * mm  # about; a marking of several lines takes a little of it

INK = HexColor("#1B2430")
MUTED = HexColor("#55616F")
HAIR = HexColor("#CBD2DA")
LATE = HexColor("#8F1D14")

STRONG_LINE = 0.9
HAIRLINE = 0.4


def _style(name: str, size: float, leading: float, *, strong: bool = False, **more: Any) -> ParagraphStyle:
    settings: dict[str, Any] = {"textColor": INK, "allowWidows": 0, "allowOrphans": 0, "spaceShrinkage": 0, **more}
    face = STRONG if strong else REGULAR
    return ParagraphStyle(name, fontName=face, bulletFontName=face, fontSize=size, leading=leading, **settings)


TITLE = _style("title", 26, 33, strong=True, spaceAfter=10)
STAMP = _style("stamp", 14, 19, strong=True, textColor=LATE)
HEADING = _style("heading", 15, 20, strong=True, spaceBefore=22, spaceAfter=7)
ITEM_HEADING = _style("item heading", 11.5, 16, strong=True, spaceBefore=22, spaceAfter=2)
LEAD = _style("lead", 11.5, 18, spaceAfter=6)
BODY = _style("body", 9.5, 14, spaceAfter=6)
STEM = _style("stem", 9.5, 14, textColor=MUTED, spaceBefore=6)
WORDS = _style("words", 10.5, 15, strong=True, spaceAfter=4)
NOTE = _style("note", 8, 11.5, textColor=MUTED, spaceAfter=4)
CONTENTS = _style("contents", 10.5, 15, spaceBefore=5, spaceAfter=5)
BULLET = _style("bullet", 8, 11.5, textColor=MUTED, leftIndent=10, bulletIndent=0, bulletFontSize=8, spaceAfter=2)
CELL = _style("cell", 9, 12.5)
STRONG_CELL = _style("strong cell", 9, 12.5, strong=True)
MUTED_CELL = _style("muted cell", 9, 12.5, textColor=MUTED)
STRONG_MUTED_CELL = _style("strong muted cell", 9, 12.5, strong=True, textColor=MUTED)
QUIET = _style("quiet", 7.75, 10.75, spaceBefore=1.5, textColor=MUTED)
FIGURE = _style("figure", 9, 12.5, alignment=TA_RIGHT)
STRONG_FIGURE = _style("strong figure", 9, 12.5, strong=True, alignment=TA_RIGHT)
MUTED_FIGURE = _style("muted figure", 9, 12.5, alignment=TA_RIGHT, textColor=MUTED)
LATE_FIGURE = _style("late figure", 9, 12.5, strong=True, alignment=TA_RIGHT, textColor=LATE)
TEXT = _style("text", 9, 12.5, spaceBefore=3)
MUTED_TEXT = _style("muted text", 9, 12.5, spaceBefore=3, textColor=MUTED)
FACT_LABEL = _style("fact label", 9.5, 14, textColor=MUTED)
FACT = _style("fact", 9.5, 14, spaceBefore=3)
HEAD = _style("head", 7.5, 10, strong=True, textColor=MUTED)
FIGURE_HEAD = _style("figure head", 7.5, 10, strong=True, textColor=MUTED, alignment=TA_RIGHT)
MARKING = _style("marking", 9, 12, strong=True, alignment=TA_CENTER)
EMBARGO = _style("embargo", 8, 11, alignment=TA_CENTER, textColor=LATE)
FOOT = _style("foot", 7.75, 10.75, textColor=MUTED)
BODY_NAME = _style("body name", 9.5, 14, strong=True, spaceBefore=8, spaceAfter=2)
STATUS = _style("status", 9, 12.5, spaceAfter=4)
# The brief: one page, so that its headings take less of it.
BRIEF_TITLE = _style("brief title", 20, 25, strong=True, spaceAfter=2)
BRIEF_HEADING = _style("brief heading", 12, 16, strong=True, spaceBefore=10, spaceAfter=1)
BRIEF_LEAD = _style("brief lead", 10.5, 15, spaceAfter=3)
BIG_FIGURES = tuple(_style(f"big figure {size}", size, 30, strong=True) for size in (25, 17, 11))
BIG_LATE_FIGURES = tuple(
    _style(f"big late {one.fontSize}", one.fontSize, 30, strong=True, textColor=LATE) for one in BIG_FIGURES
)
BRIEF_POINT = _style("brief point", 9.5, 13.5, spaceAfter=2)
BRIEF_REST = _style("brief rest", 8, 11.5, textColor=MUTED, spaceBefore=7)
