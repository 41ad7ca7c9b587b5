import threading
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.reading.pdf.printing import BIG, ITEM, MIDDLE, Sheet, document, lines, paragraph, printed, set_in_type, words
from tests.reading.pdf.raw import raw_pdf
from tracker.domain.proposal import Box
from tracker.errors import BadInput, Stopped
from tracker.reading import open_document, recognise
from tracker.reading.pdf import read_pdf
from tracker.reading.pdf.objects import Opened

MAPLESS = (
    b"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
    b"/Subtype /CIDFontType2 /BaseFont /Odd /DW 500 "
    b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"
)
"""A font that says of its glyphs only their numbers."""

STORY = (
    paragraph("Sheds in custody", BIG),
    paragraph("A thematic inspection by HM Inspectorate of Prisons, March 2021"),
    paragraph("Recommendations", MIDDLE),
    paragraph("HM Prison Service should ensure that:"),
    paragraph(
        "every shed has a list of the tools that are kept in it, and somebody in charge of that list who looks at it "
        "each night before the shed is locked",
        ITEM,
        "1.",
    ),
    paragraph("the shears are oiled.", ITEM, "2."),
    paragraph("Findings", MIDDLE),
    paragraph("The sheds were dark."),
)


def test_a_printed_report_is_read_and_its_recommendations_found() -> None:
    reading = recognise(document(set_in_type(STORY)))
    assert reading.publication.title == "Sheds in custody"
    assert [(proposal.number, proposal.addressees) for proposal in reading.formal] == [
        ("1", ("HM Prison Service",)),
        ("2", ("HM Prison Service",)),
    ]
    assert reading.formal[0].item.startswith("every shed has a list of the tools that are kept in it, and somebody")
    assert reading.formal[0].item.endswith("looks at it each night before the shed is locked")
    assert not any(proposal.doubts for proposal in reading.formal)


def test_a_pdf_is_opened_by_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "Report.PDF"
    path.write_bytes(set_in_type(STORY))
    assert open_document(path).format == "PDF"


def test_lines_know_their_page_size_and_place() -> None:
    first, second = lines(
        printed(
            lambda sheet: sheet.write("Above", top=100, size=20),
            lambda sheet: sheet.write("Below", top=300, left=90),
        )
    )
    assert (first.page, first.size, second.page, second.size) == (1, 20, 2, 10)
    assert first.box is not None
    assert second.box is not None
    assert (first.box.left, second.box.left) == (72, 90)
    assert first.box.top < 100 <= first.box.bottom < 105
    assert [line.number for line in (first, second)] == [1, 2]


def test_a_crop_box_moves_the_corner_that_places_count_from() -> None:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, cropBox=(50, 100, 500, 800), invariant=1)
    canvas.drawString(60, 790, "Inside")
    canvas.drawString(60, 820, "Cut off")
    canvas.save()
    (line,) = lines(stream.getvalue())
    assert line.words == "Inside"
    assert line.box is not None
    assert line.box.left == 10
    assert line.box.top < 10


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    def landscape(sheet: Sheet) -> None:
        sheet.canvas.rotate(90)
        for place, text in enumerate(("Across the page", "and below it")):
            sheet.canvas.drawString(100, -80 - 15 * place, text)

    shown = lines(printed(landscape, rotation=90))
    assert [line.words for line in shown] == ["Across the page", "and below it"]
    assert shown[0].box is not None
    assert (shown[0].box.left, round(shown[0].box.bottom)) == (100, 83)


def test_text_that_runs_up_an_upright_page_is_read_and_its_place_is_where_the_page_shows_it() -> None:
    def sideways(sheet: Sheet) -> None:
        sheet.canvas.rotate(90)
        for place, text in enumerate(("Across the page", "and below it")):
            sheet.canvas.drawString(100, -80 - 15 * place, text)

    first, second = lines(printed(sideways))
    assert (first.words, second.words) == ("Across the page", "and below it")
    assert isinstance(first.box, Box)
    assert round(first.box.bottom) == round(A4[1] - 100)
    assert first.box.right - first.box.left < 15 < first.box.bottom - first.box.top


def test_what_stands_askew_is_kept_as_source_and_not_recognised() -> None:
    def stamped(sheet: Sheet) -> None:
        sheet.lines("The sheds were dark.", "Nobody had a lamp.", top=100)
        sheet.canvas.rotate(45)
        sheet.canvas.drawString(400, 100, "DRAFT")

    data = printed(stamped)
    assert words(data) == ["The sheds were dark.", "Nobody had a lamp."]
    assert [line.text for line in document(data).lines][-1] == "DRAFT"


def test_text_inside_of_placed_forms_is_found_where_it_is_shown() -> None:
    def with_form(sheet: Sheet) -> None:
        sheet.canvas.beginForm("inner")
        sheet.write("Inside", top=840, left=0)
        sheet.canvas.endForm()
        sheet.canvas.translate(100, 200)
        sheet.canvas.scale(2, 1)
        sheet.canvas.doForm("inner")

    (line,) = lines(printed(with_form))
    assert line.words == "Inside"
    assert line.box is not None
    assert (line.box.left, round(line.box.bottom)) == (100, 640)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is damaged or no PDF; fetch it again"),
        (b"%PDF-1.7\nnothing\n%%EOF", "is damaged or no PDF; fetch it again"),
        (printed(lambda sheet: sheet.write("Secret", top=90), password="open"), "locked with a password; open it in"),
        (printed(lambda sheet: sheet.rule(top=90)), "holds pictures of pages and no text; run text recognition"),
        (set_in_type(STORY)[:900], "is damaged or no PDF; fetch it again"),
        (
            raw_pdf(b"BT /F1 12 Tf 50 700 Td <000400050003000600070008> Tj ET", fonts=[MAPLESS]),
            "do not say which they are",
        ),
        (raw_pdf(b"", pages=20_001), "has 20,001 pages, too many for a report"),
        (
            raw_pdf(b"BT /F1 1 Tf 9 700 Td " + (b"(" + b"ab " * 9_999 + b") Tj 0 -20 Td ") * 8 + b"ET"),
            "None of the pages of .* can be read",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, what: str) -> None:
    with pytest.raises(BadInput, match=what):
        read_pdf(data, "report.pdf")


def test_reading_can_be_stopped_between_pages() -> None:
    shares: list[float] = []

    def stop_later(share: float) -> None:
        shares.append(share)
        if len(shares) == 3:
            raise Stopped

    pages = [f"Page of the {name}" for name in "spade fork rake hoe shears saw barrow hose roller".split()]
    data = printed(*[lambda sheet, text=text: sheet.write(text, top=90) for text in pages])
    with pytest.raises(Stopped):
        read_pdf(data, "report.pdf", stop_later)
    assert shares == sorted(shares)
    assert words(data) == pages


def test_two_threads_may_read_at_once() -> None:
    data = set_in_type(STORY)
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(words(data))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [words(data)] * 4


def test_a_page_that_cannot_be_read_is_a_doubt_and_loses_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    read = Opened.page
    monkeypatch.setattr(Opened, "page", lambda self, number: None if number == 2 else read(self, number))
    found = document(printed(*[lambda sheet: sheet.write("A page of sheds", top=90)] * 3))
    assert {line.page for line in found.lines} == {1, 3}
    assert found.doubts == ("Page 2 could not be read.",)
    assert found.doubts[0] in recognise(found).doubts
