"""A report completed as PDF/UA-1 and PDF/A-2a ask, and written so that the same report gives the same bytes."""

import io
import re
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream, String

from tracker.paths import resource
from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.elements import fitting
from tracker.reports.tagged.metadata import About, information, xmp
from tracker.reports.tagged.structure import WithStructure, with_structure

_PAIR = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>\n")
_MOST_PAIRS = 100  # of one block of a character map
_COLOURS = "sRGB"


def finished(file: bytes, canvas: TaggedCanvas, about: About) -> bytes:
    """Return ReportLab's file with its structure, metadata and colour profile, and with fonts that can be read back."""
    tagged = with_structure(file, canvas)
    out = io.BytesIO()
    with Pdf.open(io.BytesIO(tagged.file)) as pdf:
        catalogue = pdf.Root
        catalogue.StructTreeRoot = pdf.get_object(tagged.root, 0)
        catalogue.MarkInfo = Dictionary(Marked=True)
        catalogue.Lang = String(about.language)
        catalogue.Metadata = Stream(pdf, xmp(about), Type=Name.Metadata, Subtype=Name.XML)
        catalogue.OutputIntents = Array([_output_intent(pdf)])
        pdf.trailer.Info = pdf.make_indirect(
            Dictionary({key: String(fitting(said)) for key, said in information(about)})
        )
        _lead_to_structure(pdf, canvas, tagged)
        for font in _fonts(pdf):
            font.ToUnicode.write(_readable(font.ToUnicode.read_bytes()))
        pdf.save(
            out,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
            deterministic_id=True,
            compress_streams=True,
        )
    return _unmistaken(out.getvalue())


def title_and_pages(file: bytes) -> tuple[str, int]:
    """Return the title of a finished report, and how many pages it has."""
    with Pdf.open(io.BytesIO(file)) as pdf:
        return str(pdf.trailer.Info.Title), len(pdf.pages)


def _unmistaken(file: bytes) -> bytes:
    """Return the file without a stream that seems shorter than it is.

    A line end of one character stands behind each stream. Behind a stream that ends in a carriage return a line feed
    would be read as one line end with it, and the stream taken for one byte shorter than its length says.
    """
    return file.replace(b"\r\nendstream\nendobj", b"\r\rendstream\nendobj")


def _lead_to_structure(pdf: Pdf, canvas: TaggedCanvas, tagged: WithStructure) -> None:
    """Say on each page where its pieces and links are in the structure, and that the tab key follows it."""
    links: dict[int, list[Object]] = {}
    for at, link in enumerate(canvas.links):
        links.setdefault(link.page, []).append(pdf.get_object(tagged.first_link + at, 0))
    for at, page in enumerate(pdf.pages):
        page.obj.StructParents = at
        page.obj.Tabs = Name.S
        if at in links:
            page.obj.Annots = Array(links[at])


def _output_intent(pdf: Pdf) -> Dictionary:
    profile = Stream(pdf, resource("colour", "sRGB.icc").read_bytes(), N=3)
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_COLOURS),
        Info=String(_COLOURS),
        DestOutputProfile=pdf.make_indirect(profile),
    )


def _fonts(pdf: Pdf) -> Iterator[Object]:
    """Yield the fonts that can be read back; ReportLab gives all of them to every page."""
    fonts = pdf.pages[0].Resources.Font
    yield from (font for font in fonts.values() if "/ToUnicode" in font)


def _readable(character_map: bytes) -> bytes:
    """Return a font's map from codes to characters without that of no character, in blocks of the size that PDF allows.

    ReportLab maps codes that it does not use to U+0000, which no reader may be told, and all in one block.
    """
    text = character_map.decode("ascii")
    pairs = [(code, value) for code, value in _PAIR.findall(text) if int(value, 16)]
    blocks = [pairs[at : at + _MOST_PAIRS] for at in range(0, len(pairs), _MOST_PAIRS)]
    told = "".join(f"{len(block)} beginbfchar\n{_lines(block)}endbfchar\n" for block in blocks)
    head, _, rest = text.partition(f"{len(_PAIR.findall(text))} beginbfchar\n")
    return (head + told + rest.partition("endbfchar\n")[2]).encode("ascii")


def _lines(pairs: list[tuple[str, str]]) -> str:
    return "".join(f"<{code}> <{chr(int(value, 16)).encode('utf-16-be').hex().upper()}>\n" for code, value in pairs)
