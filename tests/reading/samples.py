"""A sound document of each format, to be damaged: the same invented report, in all that the format can hold."""

import io
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Table

from tests.reading.documents import THEMATIC
from tracker.reading.opening import FORMATS

TITLE = "The care of garden tools in custody"
LEAD_IN = "HM Prison and Probation Service should:"
ITEMS = ("keep one list of all spades", "show staff how to hang up every rake", "sharpen the shears each spring")
ROWS = (("No", "Recommendation", "For"), ("4", "The Shed Board should count the hoes.", "Shed Board"))
NOTE = "Office of Sheds (2019). Sheds in numbers."

_HTML = f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{TITLE}</title></head>
<body><nav><ul><li>Home</li></ul></nav><h1>{TITLE}</h1><p>Sheds are <b>many</b>.<sup>1</sup></p>
<h2>Recommendations</h2><p>{LEAD_IN}</p><ol start="1">{"".join(f"<li><p>{item}</p></li>" for item in ITEMS)}</ol>
<table>{"".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)}</table>
<p><sup>1</sup> {NOTE}</p></body></html>
"""

RST = f"""{TITLE}
===================================

Sheds are many [1]_.

Recommendations
---------------

{LEAD_IN}

{chr(10).join(f"#. {item}" for item in ITEMS)}

====  ======================================  ==========
No    Recommendation                          For
====  ======================================  ==========
4     The Shed Board should count the hoes.   Shed Board
====  ======================================  ==========

.. [1] {NOTE}
"""


@lru_cache(maxsize=1)
def word_document() -> bytes:
    """Return the report as a Word document."""
    document = docx.Document()
    document.add_heading(TITLE, 1)
    document.add_paragraph("Sheds are many.")
    document.add_heading("Recommendations", 2)
    document.add_paragraph(LEAD_IN)
    for item in ITEMS:
        document.add_paragraph(item, style="List Number")
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for y, row in enumerate(ROWS):
        for x, words in enumerate(row):
            table.cell(y, x).text = words
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


@lru_cache(maxsize=2)
def pdf_document(*, is_packed: bool) -> bytes:
    """Return the report as a PDF; one that is not packed shows its drawing instructions to whoever damages it."""
    styles = getSampleStyleSheet()
    story = [
        Paragraph(TITLE, styles["Title"]),
        Paragraph("Sheds are many.<super>1</super>", styles["Normal"]),
        Paragraph("Recommendations", styles["Heading2"]),
        Paragraph(LEAD_IN, styles["Normal"]),
        ListFlowable([Paragraph(item, styles["Normal"]) for item in ITEMS]),
        Table(ROWS),
        Paragraph(f"1 {NOTE}", styles["Normal"]),
    ]
    printed = io.BytesIO()
    SimpleDocTemplate(printed, pagesize=A4, invariant=1, pageCompression=int(is_packed)).build(story)
    return printed.getvalue()


def _samples() -> dict[str, tuple[bytes, ...]]:
    text, page = (THEMATIC.encode(), THEMATIC.encode("utf-16")), (_HTML.encode(),)
    return {
        ".txt": text,
        ".md": text,
        ".markdown": text,
        ".rst": (RST.encode(),),
        ".rest": (RST.encode(),),
        ".html": page,
        ".htm": page,
        ".xhtml": page,
        ".docx": (word_document(),),
        ".docm": (word_document(),),
        ".pdf": (pdf_document(is_packed=False), pdf_document(is_packed=True)),
    }


SAMPLES: Mapping[str, tuple[bytes, ...]] = MappingProxyType({s: made for s, made in _samples().items() if s in FORMATS})
"""By suffix, some documents of that format as bytes."""
