"""How fast a PDF is read beside what its text objects cost at the least: pypdfium2 alone, asked for nothing more.

    python benchmarks/reading_speed.py [--pages 64] [--long 2000]

Prints an invented report of 64 pages, then in one run times: all its text objects (text, bounds, size, font) by
pypdfium2's own helpers; the same by PDFium's bare calls, without any helper; its lines by our reader; and its lines
and recommendations. Then reads a report of 2,000 pages in processes of their own and tells their peak memory.
Prints medians and ratios.
"""

import argparse
import ctypes
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pypdfium2
import pypdfium2.raw as pdfium
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from tracker.reading import open_document, recognise

RUNS = 7
WORDS = """
    the a each shed spade rake hoe garden inspector list lamp lock month year staff prison service board plan review
    record found kept counted oiled mended looked after before many few clean dark often never again together nobody
""".split()
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=7, alignment=4)
HEADING = ParagraphStyle("heading", BODY, fontName="Helvetica-Bold", fontSize=16, leading=20)
ITEM = ParagraphStyle("item", BODY, leftIndent=24, bulletIndent=8)
Measured = tuple[float, float]


def sentence(random: Random, length: int) -> str:
    """Return a sentence of invented text."""
    words = random.choices(WORDS, k=length)
    return f"{words[0].capitalize()} {' '.join(words[1:])}."


def chapter(random: Random, number: int) -> Iterator[Flowable]:
    """Yield one full page: a heading, running text, and every eighth page a list of recommendations."""
    yield Paragraph(f"{number}. The sheds of place {number}", HEADING)
    for _ in range(7):
        yield Paragraph(" ".join(sentence(random, random.randint(8, 25)) for _ in range(4)), BODY)
    yield Paragraph("Recommendations" if number % 8 == 0 else "What we saw", HEADING)
    yield Paragraph("HM Prison Service should:" if number % 8 == 0 else "We saw that:", BODY)
    for place in range(1, 5):
        yield Paragraph(f"keep {sentence(random, 16).lower()}", ITEM, bulletText=f"{place}.")
    yield PageBreak()


def print_report(path: Path, pages: int) -> None:
    """Print an invented report of about so many pages, with running heads and page numbers."""
    random = Random(7)

    def around(canvas: Canvas, template: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, A4[1] - 30, "The care of garden tools in custody")
        canvas.drawString(300, 30, str(template.page))

    story = [flowable for number in range(1, pages + 1) for flowable in chapter(random, number)]
    document = SimpleDocTemplate(str(path), pagesize=A4, topMargin=50, bottomMargin=50, invariant=1)
    document.build(story, onFirstPage=around, onLaterPages=around)


def by_helpers(path: Path) -> int:
    """Ask pypdfium2's helpers for every text object, and return how many letters they hold."""
    letters = 0
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            texts = page.get_textpage()
            for found in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], textpage=texts):
                letters += len(found.extract())
                found.get_bounds()
                found.get_font_size()
                found.get_font().get_base_name()
            texts.close()
            page.close()
    return letters


def by_bare_calls(path: Path) -> int:
    """Ask PDFium itself for the same, with one buffer for all."""
    data = path.read_bytes()
    buffer, name = (ctypes.c_ushort * 20_000)(), ctypes.create_string_buffer(256)
    edges, size = [ctypes.c_float() for _ in range(4)], ctypes.c_float()
    letters = 0
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    for number in range(pdfium.FPDF_GetPageCount(document)):
        page = pdfium.FPDF_LoadPage(document, number)
        texts = pdfium.FPDFText_LoadPage(page)
        for index in range(pdfium.FPDFPage_CountObjects(page)):
            found = pdfium.FPDFPage_GetObject(page, index)
            if pdfium.FPDFPageObj_GetType(found) != pdfium.FPDF_PAGEOBJ_TEXT:
                continue
            length = pdfium.FPDFTextObj_GetText(found, texts, buffer, 40_000)
            letters += len(ctypes.string_at(buffer, length - 2).decode("utf-16-le"))
            pdfium.FPDFPageObj_GetBounds(found, *edges)
            pdfium.FPDFTextObj_GetFontSize(found, size)
            pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(found), name, 256)
        pdfium.FPDFText_ClosePage(texts)
        pdfium.FPDF_ClosePage(page)
    pdfium.FPDF_CloseDocument(document)
    return letters


def by_reader(path: Path) -> int:
    """Read the report's lines, and return how many there are."""
    return len(open_document(path).lines)


def by_all_steps(path: Path) -> int:
    """Read the report and its recommendations, and return how many were found."""
    return len(recognise(open_document(path)).proposals)


WAYS: dict[str, Callable[[Path], int]] = {
    "pypdfium2: every text object": by_helpers,
    "PDFium's bare calls: the same": by_bare_calls,
    "reader: lines with their layout": by_reader,
    "reader and recognition": by_all_steps,
}


def medians_of(path: Path) -> dict[str, float]:
    """Return the median time of each way in seconds; the ways take turns, so that a slow moment slows them all."""
    times: dict[str, list[float]] = {name: [] for name in WAYS}
    for _ in range(RUNS):
        for name, way in WAYS.items():
            begun = time.perf_counter()
            way(path)
            times[name].append(time.perf_counter() - begun)
    return {name: statistics.median(found) for name, found in times.items()}


def measured_alone(path: Path, name: str) -> Measured:
    """Return the seconds and the peak memory in megabytes of one way in a process of its own."""
    told = subprocess.run(
        [sys.executable, __file__, "--alone", name, str(path)], capture_output=True, text=True, check=True
    )
    seconds, megabytes = told.stdout.split()
    return float(seconds), float(megabytes)


def alone(name: str, path: Path) -> str:
    """Go one way and return its seconds and this process's peak memory, in words for `measured_alone`."""
    begun = time.perf_counter()
    WAYS[name](path)
    seconds = time.perf_counter() - begun
    return f"{seconds:.3f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f}"


def main() -> int:
    """Print, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=64)
    parser.add_argument("--long", type=int, default=2000)
    parser.add_argument("--alone", nargs=2, metavar=("WAY", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.alone:
        sys.stdout.write(alone(options.alone[0], Path(options.alone[1])))
        return 0
    with tempfile.TemporaryDirectory() as name:
        report = Path(name) / "report.pdf"
        print_report(report, options.pages)
        sys.stdout.write(f"{options.pages} pages, {by_helpers(report):,} letters\n")
        told = medians_of(report)
        baseline = told["pypdfium2: every text object"]
        for way, seconds in told.items():
            sys.stdout.write(f"{way:34} {1000 * seconds:9.1f} ms   {seconds / baseline:6.2f} of pypdfium2\n")
        print_report(report, options.long)
        sys.stdout.write(f"\n{options.long:,} pages, {report.stat().st_size / 1e6:.1f} MB\n")
        for way in WAYS:
            seconds, megabytes = measured_alone(report, way)
            sys.stdout.write(f"{way:34} {seconds:9.1f} s    {megabytes:6.0f} MB at most\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
