"""Reports printed in random layouts from known recommendations, and read back."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from tests.reading.documents import read_text
from tests.reading.pdf.printing import BIG, BODY, HEIGHT, ITEM, MIDDLE, document, paragraph, set_in_type
from tests.reading.test_written_reports import GROUPS, Group
from tracker.domain.proposal import Proposal
from tracker.reading import recognise
from tracker.reading.labels import split_label

NOUNS = "sheds spades forks rakes hoes shears saws barrows hoses rollers trowels dibbers".split()


def filling(first: int, length: int) -> list[str]:
    """Return paragraphs of invented text, no two alike in words or length."""
    found = []
    for place in range(first, first + length):
        nouns = [NOUNS[(place * step) % len(NOUNS)] for step in range(2, 4 + place * 7 % 11)]
        found.append(
            ". ".join(f"In place {place} we counted {step + place} {noun}" for step, noun in enumerate(nouns)) + "."
        )
    return found


@dataclass(frozen=True)
class Printing:
    """How a report is set in type."""

    columns: int
    size: float
    font: str
    heading: float
    justified: bool
    hanging: bool
    between: float
    filling: int
    mark: str
    runs: bool


PRINTINGS = st.builds(
    Printing,
    columns=st.sampled_from((1, 1, 2)),
    size=st.sampled_from((8.5, 10.0, 12.0)),
    font=st.sampled_from(("Helvetica", "Times-Roman")),
    heading=st.sampled_from((1.2, 1.5, 2.0)),
    justified=st.booleans(),
    hanging=st.booleans(),
    between=st.sampled_from((0.0, 0.5, 1.0)),
    filling=st.integers(8, 30),
    mark=st.sampled_from(("{}.", "({})", "•", "–", "o")),
    runs=st.booleans(),
).filter(lambda printing: printing.hanging or printing.between > 0)
"""Items that neither hang nor stand apart could not be told from what follows a full line, and are not printed."""


class Printer:
    """Sets groups of recommendations in type as a printing says."""

    def __init__(self, printing: Printing) -> None:
        self.printing = printing
        size = printing.size
        self.body = ParagraphStyle(
            "body",
            BODY,
            fontName=printing.font,
            fontSize=size,
            leading=1.25 * size,
            spaceAfter=printing.between * size,
            alignment=4 if printing.justified else 0,
        )
        bold = "Times-Bold" if printing.font == "Times-Roman" else "Helvetica-Bold"
        large = printing.heading * size
        self.heading = ParagraphStyle("heading", self.body, fontName=bold, fontSize=large, leading=1.2 * large)
        hang = 2.2 * size
        self.item = (
            ParagraphStyle("item", self.body, leftIndent=hang, bulletIndent=0.6 * size, bulletFontSize=size)
            if printing.hanging
            else self.body
        )

    def report(self, groups: list[Group]) -> bytes:
        story: list[Flowable] = [paragraph("A report on sheds", self.heading), *self.filling(0)]
        story.append(paragraph("Recommendations", self.heading))
        count = 0
        for (subject, _), ending, items in groups:
            story.append(paragraph(f"{subject} {ending}", self.body))
            for item in items:
                count += 1
                story.append(self.labelled(item, self.printing.mark.format(count)))
        story += [paragraph("Findings", self.heading), *self.filling(100)]
        return set_in_type(story, columns=self.printing.columns, around=self.around if self.printing.runs else None)

    def filling(self, first: int) -> list[Flowable]:
        return [paragraph(words, self.body) for words in filling(first, self.printing.filling)]

    def labelled(self, item: str, mark: str) -> Flowable:
        """Set an item; one that does not hang ends in a stop, which tells it from what begins the next page."""
        if self.printing.hanging:
            return paragraph(item, self.item, mark)
        return paragraph(f"{mark} {item}.", self.item)

    @staticmethod
    def around(canvas: Canvas, page: int) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, HEIGHT - 30, "Sheds in custody")
        canvas.drawString(60, 30, f"Page {page}")


@given(groups=GROUPS, printing=PRINTINGS)
@settings(max_examples=100)
def test_a_printed_report_is_read_back(groups: list[Group], printing: Printing) -> None:
    found = recognise(document(Printer(printing).report(groups))).formal
    wanted = [(item, bodies) for (_, bodies), _, items in groups for item in items]
    assert [(proposal.item.rstrip("."), proposal.addressees) for proposal in found] == wanted
    numbers = [str(place) for place in range(1, len(wanted) + 1)] if "{}" in printing.mark else [None] * len(wanted)
    assert [proposal.number for proposal in found] == numbers


def told(proposals: tuple[Proposal, ...]) -> list[tuple[object, ...]]:
    """Return all that does not depend on where the recommendations stand."""
    return [
        (found.number, found.item, found.stem, found.addressees, found.main, found.source_publication, found.doubts)
        for found in proposals
    ]


def typeset(text: str) -> list[Flowable]:
    """Set a text with "#" before its headings and labels before its items in type."""
    heading = {"#": BIG, "##": MIDDLE, "###": ParagraphStyle("lower", MIDDLE, fontSize=11.5)}
    story: list[Flowable] = []
    for line in filter(None, text.split("\n")):
        first, _, rest = line.partition(" ")
        if first in heading:
            story.append(paragraph(rest, heading[first]))
        elif split_label(line)[0]:
            story.append(paragraph(rest, ITEM, "•" if first == "-" else first))
        else:
            story.append(paragraph(line))
    return story


def test_a_long_report_proposes_the_same_as_text_and_as_pdf() -> None:
    chapters = [
        f"## {place}. The sheds of place {place}\n\n" + "\n\n".join(filling(place * 10, 9)) + "\n\n"
        f"### Recommendations\n\nThe Home Office and HM Prison Service should:\n\n"
        f"{place * 2 - 1}. publish the list of all sheds of place {place}, and of whatever is kept in them by anybody\n"
        f"{place * 2}. count the spades of place {place}.\n\n### Findings\n\n"
        f"We saw that:\n\n- the sheds of place {place} were dark\n- the spades were blunt.\n"
        for place in range(1, 25)
    ]
    text = "# The care of garden tools\n\nA thematic inspection, March 2021\n\n" + "\n".join(chapters)
    as_text = read_text(text)
    as_pdf = recognise(document(set_in_type(typeset(text), around=Printer.around)))
    assert len(as_text.formal) == 48
    assert told(as_pdf.proposals) == told(as_text.proposals)
    assert as_pdf.publication == as_text.publication
