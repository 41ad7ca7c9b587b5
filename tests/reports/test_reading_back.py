"""The readers that judge our reports are judged themselves: on a page made by hand, whole and then broken."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from reportlab.pdfgen.canvas import Canvas

from tests.reports.conformance import PROFILES, faults
from tests.reports.structure import Structure, structure

SOUND = (
    "/Artifact BMC /F 9 Tf (OFFICIAL) Tj 0 0 10 10 re f EMC "
    "/H1 << /MCID 0 >> BDC (Lamps) Tj EMC "
    "/P << /MCID 1 >> BDC (See ) Tj /Span << /ActualText (the lamp ) >> BDC (the l-) Tj (amp) Tj EMC EMC "
    "/Link << /MCID 2 >> BDC (list) Tj EMC /P << /MCID 3 >> BDC [(o) -20 (f)] TJ /X Do EMC"
)


def _page(content: str = SOUND, change: Callable[[Pdf], None] | None = None) -> bytes:
    """Make a page: a heading, and a paragraph with a link and a form in it."""
    document = Pdf.new()
    page = document.add_blank_page().obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    form = document.make_stream(b"/F 9 Tf ( 1919) Tj", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    fonts = Dictionary(F=document.make_indirect(font))
    page.Resources = Dictionary(Font=fonts, XObject=Dictionary(X=form))
    page.Contents = document.make_stream(content.encode())
    note = document.make_indirect(Dictionary(Subtype=Name.Link, Contents=String("The list"), StructParent=1))
    page.Annots, page.Tabs, page.StructParents = Array([note]), Name.S, 0

    def element(tag: str, above: pikepdf.Object) -> pikepdf.Object:
        made = document.make_indirect(Dictionary(S=Name(f"/{tag}"), P=above, Pg=page))
        above.K = Array([*above.get("/K", []), made])
        return made

    top = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    heading = element("H1", top)
    heading.K, heading.Lang, heading.A = 0, String("cy"), Dictionary(O=Name.Layout, Placement=Name.Block)
    paragraph = element("P", top)
    paragraph.K = Array([1])
    link = element("Link", paragraph)
    link.K = Array([Dictionary(Type=Name.MCR, Pg=page, MCID=2), Dictionary(Type=Name.OBJR, Pg=page, Obj=note)])
    paragraph.K.append(3)
    top.ParentTree = Dictionary(Nums=Array([0, Array([heading, paragraph, link, paragraph]), 1, link]))
    document.Root.StructTreeRoot, document.Root.Lang = top, String("en-GB")
    if change:
        change(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _read(content: str = SOUND, change: Callable[[Pdf], None] | None = None) -> Structure:
    return structure(_page(content, change))


def test_words_are_read_by_element_through_links_and_forms() -> None:
    read = _read()
    assert read.faults == ()
    heading, paragraph = read.root.children
    assert (heading.tag, heading.lang, heading.text) == ("H1", "cy", "Lamps")
    assert heading.attributes == {"Placement": "Block"}
    assert (paragraph.lang, paragraph.text) == ("en-GB", "See the lamp listof 1919")
    assert [link.text for link in read.root.all("Link")] == ["list"]
    assert read.artifacts == (("OFFICIAL",),)


def test_words_given_for_a_whole_element_win() -> None:
    def give(document: Pdf) -> None:
        document.Root.StructTreeRoot.K[1].ActualText = String("Look it up")

    assert _read(change=give).root.text == "Lamps\nLook it up"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("/Artifact BMC", "/P BMC", "page 1: content without a mark: 'OFFICIAL'"),
        ("(Lamps) Tj EMC", "(Lamps) Tj EMC 0 0 9 9 re S", "page 1: content without a mark: ''"),
        ("/MCID 3", "/MCID 2", "page 1: content 2 is marked twice"),
        ("/MCID 3", "/MCID 2", "page 1: content 3 is named by an element and not there"),
        ("/MCID 3", "/MCID 7", "page 1: content 7 is in no element"),
        ("(Lamps) Tj EMC", "(Lamps) Tj", "page 1: content is marked inside content"),
        ("(Lamps)", "/Artifact BMC (x) Tj EMC (Lamps)", "page 1: artifact is marked inside content"),
        ("(OFFICIAL)", "/P << /MCID 9 >> BDC EMC (OFFICIAL)", "page 1: content is marked inside artifact"),
        ("(Lamps) Tj EMC", "(Lamps) Tj EMC EMC", "page 1: an end of marked content that did not begin"),
        ("TJ /X Do EMC", "TJ /X Do", "page 1: marked content that does not end"),
        ("(Lamps)", "(\x81)", "page 1: a sign without a character in “\ufffd”"),
    ],
)
def test_what_is_marked_wrongly_is_told(old: str, new: str, fault: str) -> None:
    content = SOUND.replace(old, new)
    document = Pdf.open(io.BytesIO(_page()))
    document.pages[0].obj.Contents = document.make_stream(content.encode("latin-1"))
    out = io.BytesIO()
    document.save(out)
    assert fault in structure(out.getvalue()).faults


def _top(document: Pdf) -> pikepdf.Object:
    return document.Root.StructTreeRoot


BREAKS: dict[str, Callable[[Pdf], object]] = {
    "there is no structure": lambda document: document.Root.__delitem__("/StructTreeRoot"),
    "P does not know the element above it": lambda document: _top(document).K[1].__setitem__("/P", _top(document).K[0]),
    "page 1: content 0 is in 2 elements": lambda document: _top(document).K[1].K.append(0),
    "page 1: content 1 is in no element": lambda document: _top(document).K[1].K.__delitem__(0),
    "page 1: content 0 does not lead back to its element": lambda document: (
        _top(document).ParentTree.Nums[1].__setitem__(0, _top(document).K[1])
    ),
    "page 1 is not walked through in the order of the structure": lambda document: document.pages[0].obj.__delitem__(
        "/Tabs"
    ),
    "page 1 has no place in the structure": lambda document: document.pages[0].obj.__delitem__("/StructParents"),
    "page 1: a link is in no element": lambda document: _top(document).K[1].K[1].K.__delitem__(1),
    "page 1: a link is in P": lambda document: _top(document).K[1].K[1].__setitem__("/S", Name.P),
    "page 1: a link does not lead back to its element": lambda document: (
        document.pages[0].obj.Annots[0].__setitem__("/StructParent", 0)
    ),
    "page 1: a link does not say where it leads": lambda document: (
        document.pages[0].obj.Annots[0].__setitem__("/Contents", String(" "))
    ),
}


@pytest.mark.parametrize("fault", BREAKS)
def test_what_is_wrong_with_the_structure_is_told(fault: str) -> None:
    def break_it(document: Pdf) -> None:
        BREAKS[fault](document)

    assert fault in _read(change=break_it).faults


@pytest.mark.parametrize("profile", PROFILES)
def test_a_plain_page_conforms_to_no_standard(profile: str) -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 100, "Lamps")
    canvas.save()
    found = faults(out.getvalue(), profile)
    assert any("FONT-EMBEDDING" in fault for fault in found)
    assert any("ID-SCHEMA" in fault for fault in found)
