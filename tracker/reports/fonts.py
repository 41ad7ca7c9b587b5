"""The one typeface of every report, in two weights, embedded as subsets."""

from functools import cache

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tracker.paths import resource

REGULAR = "NotoSans"
STRONG = "NotoSans-SemiBold"
_FILES = {REGULAR: "NotoSans-Regular.ttf", STRONG: "NotoSans-SemiBold.ttf"}


@cache
def covered() -> frozenset[int]:
    """Register the typeface, once, and return the code points that both of its weights can print."""
    faces = [TTFont(name, str(resource("fonts", file))) for name, file in _FILES.items()]
    for face in faces:
        pdfmetrics.registerFont(face)
    for bold in (0, 1):
        for italic in (0, 1):
            addMapping(REGULAR, bold, italic, STRONG if bold else REGULAR)
    return frozenset.intersection(*(frozenset(face.face.charToGlyph) for face in faces))
