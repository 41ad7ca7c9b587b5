"""Word documents as lines: their words as printed, their headings, notes and tables."""

import re
import zipfile

import docx
import pytest

from tests.reading.documents import THEMATIC
from tests.reading.word.documents import body_lines, in_word, lines_of, made, packed, paragraph, saved
from tracker.errors import BadInput
from tracker.reading import recognise
from tracker.reading.text import read_text
from tracker.reading.word import read_docx


def test_headings_are_told_by_their_styles_and_paragraphs_by_their_weight() -> None:
    def fill(document: docx.document.Document) -> None:
        document.add_heading("Tools", 0)
        document.add_heading("Sheds", 2)
        document.add_paragraph().add_run("All bold").bold = True
        document.add_paragraph("Plain")

    title, head, bold, plain = in_word(fill)
    assert [line.heading for line in (title, head, bold, plain)] == [1, 2, 0, 0]
    assert (bold.bold, plain.bold) == (True, False)


def test_a_style_inherits_what_it_is_based_on() -> None:
    styles = """<w:style w:type="paragraph" w:styleId="Ueberschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="X"><w:name w:val="My head"/><w:basedOn w:val="Ueberschrift2"/>
    <w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="O"><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>"""
    body = paragraph("Head", style="X") + paragraph("Outline", style="O") + paragraph("Circle", style="A")
    assert [(line.heading, line.bold, line.size) for line in body_lines(body, styles=styles)] == [
        (2, True, 14.0), (4, False, None), (0, False, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("<w:r><w:t>oil</w:t><w:tab/><w:t>the</w:t></w:r>", "oil the"),
        (
            "<w:ins><w:r><w:t>oil</w:t></w:r></w:ins><w:del><w:r><w:delText>no</w:delText></w:r></w:del>",
            "oil",
        ),
        ("<w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>oil</w:t></w:r></w:moveTo>", "oil"),
        ("<w:hyperlink><w:r><w:t>oil</w:t></w:r></w:hyperlink>", "oil"),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>oil</w:t></w:r></w:sdtContent></w:sdt>", "oil"),
        ('<w:fldSimple w:instr="REF x"><w:r><w:t>oil</w:t></w:r></w:fldSimple>', "oil"),
        ("<w:r><w:instrText>PAGEREF</w:instrText></w:r><w:r><w:t>oil</w:t></w:r>", "oil"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:t>oil</w:t></w:r>", "oil"),
        ("<w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>oil</w:t><w:softHyphen/><w:t>ed</w:t></w:r>", "re-oiled"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t> oil</w:t></w:r>', "oil"),
        ('<w:r><w:sym w:char="nonsense"/><w:t>oil</w:t></w:r>', "oil"),
        ('<w:r><w:br w:type="page"/><w:t>oil</w:t></w:r>', "oil"),
        ('<w:smartTag><w:r><w:t xml:space="preserve">oil </w:t></w:r></w:smartTag><w:r><w:t>it</w:t></w:r>', "oil it"),
    ],
)
def test_a_paragraph_says_what_is_printed(inner: str, words: str) -> None:
    (line,) = body_lines(f"<w:p>{inner}</w:p>")
    assert line.words == words


def test_line_breaks_make_lines() -> None:
    body = "<w:p><w:r><w:t>1. Oil it.</w:t><w:br/><w:t>2. Count it.</w:t></w:r></w:p>"
    assert [(line.label, line.words) for line in body_lines(body)] == [("1.", "Oil it."), ("2.", "Count it.")]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{paragraph('Boxed')}</w:txbxContent>"
    body = f"""<w:p><w:r><w:t>Around</w:t></w:r><w:r><mc:AlternateContent {mc}><mc:Choice><w:drawing>{box}</w:drawing>
    </mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
    assert [line.words for line in body_lines(body)] == ["Around", "Boxed"]


def test_notes_follow_the_paragraph_that_points_to_them() -> None:
    body = '<w:p><w:r><w:t>Sheds are full.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>' + paragraph("More")
    notes = f'<w:footnote w:id="2">{paragraph("A survey.")}</w:footnote>'
    assert [(line.words, line.note, line.marks) for line in body_lines(body, notes=notes)] == [
        ("Sheds are full.", False, ("2",)), ("A survey.", True, ("2",)), ("More", False, ()),
    ]  # fmt: skip


def test_a_table_gives_rows_with_their_cells() -> None:
    def cell(words: str, more: str = "") -> str:
        return f"<w:tc><w:tcPr>{more}</w:tcPr>{''.join(paragraph(w) for w in words.split('|'))}</w:tc>"

    body = f"""<w:tbl><w:tr>{cell("No")}{cell("Recommendation")}{cell("Who", '<w:gridSpan w:val="2"/>')}</w:tr>
    <w:sdt><w:sdtContent><w:tr>{cell("1")}{cell("Oil.|Count.")}{cell("Sheds")}{cell("May")}</w:tr></w:sdtContent></w:sdt>
    <w:tr>{cell("")}{cell("")}{cell("")}</w:tr></w:tbl>"""
    assert [line.cells for line in body_lines(body)] == [
        ("No", "Recommendation", "Who", ""),
        ("1", "Oil.\nCount.", "Sheds", "May"),
    ]


def test_a_table_of_one_column_is_a_box_around_its_paragraphs() -> None:
    body = f"<w:tbl><w:tr><w:tc>{paragraph('One')}{paragraph('Two')}</w:tc></w:tr></w:tbl>"
    assert [(line.words, line.row) for line in body_lines(body)] == [("One", False), ("Two", False)]


def test_the_lines_of_a_table_of_contents_are_rows() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    (line,) = body_lines(paragraph("Recommendations", style="TOC1"), styles=styles)
    assert line.row


def test_the_strict_variant_of_the_format_is_read() -> None:
    data = made(paragraph("Oil it"))
    strict = packed(
        {
            "word/document.xml": '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>'
            f"{paragraph('Oil it')}</w:body></w:document>"
        }
    )
    assert [line.words for line in lines_of(strict)] == [line.words for line in lines_of(data)] == ["Oil it"]


def test_a_document_pasted_line_by_line_is_joined_again() -> None:
    document = docx.Document()
    typed = re.sub(r"^#+ |\*\*|<sup>\d</sup>", "", THEMATIC, flags=re.MULTILINE)
    for line in typed.split("\n"):
        document.add_paragraph(line)
    as_word = recognise(read_docx(saved(document), "report.docx"))
    as_text = recognise(read_text(typed.encode(), "report.txt"))
    assert as_text.formal
    assert [(p.number, p.item, p.addressees) for p in as_word.formal] == [
        (p.number, p.item, p.addressees) for p in as_text.formal
    ]


def test_a_report_with_lists_of_words_own_is_recognised() -> None:
    document = docx.Document()
    document.add_heading("Care of tools", 1)
    document.add_heading("Recommendations", 2)
    document.add_paragraph("The Shed Board should:")
    for item in ("oil every pair of shears", "count the hoes at night"):
        document.add_paragraph(item, style="List Number")
    found = recognise(read_docx(saved(document), "report.docx")).formal
    assert [(p.number, p.item, p.addressees) for p in found] == [
        ("1", "oil every pair of shears", ("The Shed Board",)),
        ("2", "count the hoes at night", ("The Shed Board",)),
    ]


# Documents that cannot be read


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "locked with a password or in Word's old format"),
        (b"no zip at all", "damaged or no Word document"),
        (packed({"word/other.xml": "<x/>"}), "damaged or no Word document"),
        (packed({"word/document.xml": "<w:document"}), "damaged or no Word document"),
        (packed({"word/document.xml": ""}), "damaged or no Word document"),
        (made(paragraph("x"))[:-40], "damaged or no Word document"),
        (packed({"word/document.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}), "built in a way that no report is"),
        (packed({"word/document.xml": b" " * 100_000_001}), "built in a way that no report is"),
        (packed({f"{n}": "" for n in range(20_001)}), "built in a way that no report is"),
        (made("<w:sdt>" * 3000 + "</w:sdt>" * 3000), "damaged or no Word document"),
    ],
    ids=["locked", "no zip", "no text", "broken", "empty", "cut", "entities", "bomb", "many parts", "deep"],
)
def test_what_cannot_be_read_is_said_in_a_sentence(data: bytes, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        read_docx(data, "report.docx")


def test_pictures_and_other_parts_are_never_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    whole = zipfile.ZipFile.open

    def noted(self: zipfile.ZipFile, name: str, *given: object) -> object:
        asked.append(name)
        return whole(self, name, *given)  # type: ignore[arg-type]

    document = docx.Document()
    document.add_paragraph("Oil it")
    data = saved(document)
    monkeypatch.setattr(zipfile.ZipFile, "open", noted)
    lines_of(data)
    assert all(name.startswith("word/") and name.endswith(".xml") for name in asked)


def test_a_long_document_tells_how_far_it_is() -> None:
    shares: list[float] = []
    document = read_docx(made(paragraph("A line of words.") * 5000), "report.docx", shares.append)
    assert len(document.lines) == 10_000
    assert shares == sorted(shares)
    assert shares[-1] == 1
