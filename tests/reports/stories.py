"""Invented stories: what a report might be written with, and what a listener must then hear, element by element."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle, islice

from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from tests.reports.structure import Element
from tracker.domain.language import ENGLISH
from tracker.reports.layout import flow, styles
from tracker.reports.layout.flow import Column, Story
from tracker.reports.text import Strong, printable

Heard = tuple[str, str]  # an element's tag, and its words
LEAVES = ("H1", "H2", "H3", "P", "TOCI", "LBody", "TH", "TD", "Figure")

ODD = (
    "Ŵyl ŷd tw\u0302r well-known co\u00adoperate a\u200bb مرحبا 👍🏽 5 % 1.5\u2003% — – - …and non\u00a0breaking "
    "<b>&amp; </para> & \u202eright\u202c 你好 \x00\x85 ‘quoted’ “twice” https://lamps.example/a/very/long/address?of=lamps&x=1"
).split(" ")
letters = st.text(st.characters(codec="utf-8", max_codepoint=0x2FFF), min_size=1, max_size=80)
single = st.sampled_from(ODD) | st.text("abcdefgh", min_size=1, max_size=80) | letters
short = st.lists(single, max_size=8).map(" ".join)


@st.composite
def long(draw: st.DrawFn) -> str:
    """Return up to 3,000 words, the same few over and over."""
    few = draw(st.lists(single, min_size=1, max_size=12))
    many = draw(st.integers(0, 60) | st.integers(0, 300) | st.integers(0, 3000)) if draw(st.booleans()) else 5
    return " ".join(islice(cycle(few), many))


@dataclass(frozen=True)
class Told:
    """A part of a story, and what is heard of it."""

    story: Story = field(repr=False)
    heard: tuple[Heard, ...]


def spoken(text: str) -> str:
    """Return a text as it is printed and heard, with one space between words, whether a line may break there or not."""
    return " ".join(word for word in printable(text).split(" ") if word).replace("\u00a0", " ")


def _plainly(tag: str, make: Callable[[str], Story], lead: str = "") -> Callable[[str], Told]:
    return lambda text: Told(make(lead + text), ((tag, spoken(lead + text)),))


def _in_parts(texts: tuple[str, str, str]) -> Told:
    before, strong, after = texts
    story = flow.paragraph(styles.BODY, f"{before} ", Strong(strong), f" {after}")
    return Told([story], (("P", spoken(" ".join(texts))),))


def _list(points: list[str]) -> Told:
    return Told(flow.bullets(points), tuple(("LBody", spoken(point)) for point in points))


def _figure(text: str) -> Told:
    def paint(canvas: Canvas) -> None:
        canvas.rect(0, 0, 40, 20, fill=1)
        canvas.drawString(50, 5, "40")

    return Told([flow.illustration(text, 30, paint)], (("Figure", spoken(text)),))


@st.composite
def tables(draw: st.DrawFn) -> Told:
    """Return a table of up to five columns: words with quiet lines under them, then figures; a total or none."""
    labels = draw(st.lists(short.map(lambda text: f"{text} n"), min_size=1, max_size=5))
    columns = [Column(label, 60 if place else None, figures=place > 0) for place, label in enumerate(labels)]
    named = draw(st.lists(st.tuples(short | long(), short), max_size=40))
    rows = [
        [flow.words(*texts), *(flow.figure(row * 1000 + place) for place in range(1, len(columns)))]
        for row, texts in enumerate(named)
    ]
    has_total = draw(st.booleans())
    name = "TH" if (len(named) + has_total) * (len(labels) - 2) >= len(labels) else "TD"
    heard = [("TH", spoken(label)) for label in labels]
    for row, texts in enumerate(named):
        heard.append((name, "\n".join(filter(None, map(spoken, texts)))))
        heard += [("TD", f"{row * 1000 + place:,}") for place in range(1, len(columns))]
    total = None
    if has_total:
        total = [flow.words("All"), *(flow.figure(place) for place in range(1, len(columns)))]
        heard += [(name, "All"), *(("TD", f"{place:,}") for place in range(1, len(columns)))]
    return Told([flow.table(columns, rows, total)], tuple(heard))


parts = st.one_of(
    (short | long()).map(_plainly("P", lambda text: [flow.paragraph(styles.BODY, text)])),
    long().map(_plainly("P", lambda text: [flow.said(styles.BODY, text)])),
    (short | long()).map(_plainly("P", lambda text: [flow.linked(styles.BODY, text, "title")], "See ")),
    short.map(_plainly("P", lambda text: flow.kept(flow.rule(), flow.paragraph(styles.BODY, text)))),
    short.map(_plainly("H3", lambda text: [flow.item_heading(text, text)])),
    st.tuples(short, short | long(), short).map(_in_parts),
    st.lists(short | long(), min_size=1, max_size=4).map(_list),
    short.map(lambda text: _figure(spoken(f"Figure {text}"))),
    tables(),
)


@st.composite
def stories(draw: st.DrawFn) -> Told:
    """Return a whole story: a title, perhaps a page of contents, and sections of any parts, each on a new page."""
    name = f"Report {draw(short | long())}"
    sections = [f"Section {draw(short)}" for _ in range(draw(st.integers(1, 3)))]
    told: list[Told] = []
    for number, words in enumerate(sections):
        begun = [flow.new_page(), flow.section(words, f"section-{number}")]
        told.append(Told(begun, (("H2", spoken(words)),)))
        told += draw(st.lists(parts, max_size=4))
    body = [one for part in told for one in part.story]
    if draw(st.booleans()):
        listed = tuple(("TOCI", f"{spoken(words)} #") for words in sections)
        told.insert(0, Told(flow.contents(body, ENGLISH), (("H2", "Contents"), *listed)))
    told.insert(0, Told([flow.title(name)], (("H1", spoken(name)),)))
    return Told([one for part in told for one in part.story], tuple(one for part in told for one in part.heard))


def heard(root: Element) -> tuple[Heard, ...]:
    """Return what is heard of a structure: its leaves with their words, those without any left out; "#" for a page."""
    return tuple(said for said in _leaves(root) if said[1])


def _leaves(element: Element) -> list[Heard]:
    if element.tag in LEAVES:
        words = element.alt or "" if element.tag == "Figure" else element.text
        if element.tag == "TOCI":
            words = re.sub(r" \d+$", " #", words)
        return [(element.tag, "\n".join(line for line in words.replace("\u00a0", " ").split("\n") if line))]
    return [said for child in element.children for said in _leaves(child)]
