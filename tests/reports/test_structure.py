import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reports.conformance import PROFILES, faults
from tests.reports.paper_reader import progress_report
from tests.reports.positions import AS_AT, Given, board_position, line, position
from tests.reports.stories import ODD, Told, heard, spoken, stories
from tests.reports.structure import Element, Structure, structure
from tracker.domain.language import ENGLISH, Language
from tracker.domain.markings import Marking
from tracker.domain.position import ReportKind
from tracker.domain.statements import NoteMade
from tracker.reports import report
from tracker.reports.layout import flow, styles
from tracker.reports.layout.flow import Story
from tracker.reports.layout.paper import Sheet, typeset
from tracker.reports.text import Strong

SHEET = Sheet("Lamps", "The lamps of the line", "OFFICIAL", "1 dated record", AS_AT)
WELSH = Language("cy", {"Contents": "Cynnwys"})


@pytest.fixture(scope="module")
def board() -> Structure:
    return structure(progress_report(board_position()))


def _read(*story: Story, sheet: Sheet = SHEET) -> Structure:
    return structure(typeset(sheet, [one for part in story for one in part]))


def _levels(root: Element) -> list[int]:
    return [int(element.tag[1]) for element in root.walk() if re.fullmatch(r"H\d", element.tag)]


def _hold_whole_tables(root: Element) -> None:
    for table in root.all("Table"):
        rows = table.all("TR")
        assert len({sum(cell.attributes.get("ColSpan", 1) for cell in row.children) for row in rows}) == 1
        assert {cell.tag for row in rows for cell in row.children} <= {"TH", "TD"}
        assert table.all("TH")
        assert all(head.attributes.get("Scope") in ("Column", "Row") for head in table.all("TH"))


def _hold_whole_lists(root: Element) -> None:
    for points in root.all("L"):
        assert points.attributes["ListNumbering"] == "Disc"
        assert {point.tag for point in points.children} == {"LI"}
        assert all([part.tag for part in point.children] == ["Lbl", "LBody"] for point in points.children)


def _hold_well_formed(read: Structure) -> None:
    """Hold that nothing is at fault, no level of heading is skipped, and tables, lists and figures are whole."""
    assert read.faults == ()
    assert [element.tag for element in read.root.children] == ["Document"]
    levels = _levels(read.root)
    assert levels[0] == 1
    assert all(level <= above + 1 for above, level in pairwise(levels))
    _hold_whole_tables(read.root)
    _hold_whole_lists(read.root)
    assert all((figure.alt or "").strip() and "BBox" in figure.attributes for figure in read.root.all("Figure"))


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(stories())
def test_what_is_heard_is_word_for_word_what_was_written(told: Told) -> None:
    pdf = typeset(SHEET, told.story)
    read = structure(pdf)
    assert heard(read.root) == tuple(said for said in told.heard if said[1])
    _hold_well_formed(read)
    assert [fault for profile in PROFILES for fault in faults(pdf, profile)] == []


@pytest.mark.parametrize("words", [*ODD, "word " * 3000, "x" * 5000, "R & D " * 40, "well-known " * 400, "👍🏽 " * 300])
def test_words_of_every_kind_are_heard_wherever_they_stand(words: str) -> None:
    told = f"Of {words} it was said"
    body = [
        flow.section("Lamps", "lamps"),
        flow.paragraph(styles.BODY, told),
        *flow.bullets([told, told]),
        flow.table([flow.Column("Name"), flow.Column("Count", 60)], [[flow.words(told, told), flow.figure(3)]]),
    ]
    read = _read([flow.title(told)], body)
    said, cell = spoken(told), f"{spoken(told)}\n{spoken(told)}"
    assert heard(read.root) == (
        ("H1", said), ("H2", "Lamps"), ("P", said), ("LBody", said), ("LBody", said),
        ("TH", "Name"), ("TH", "Count"), ("TD", cell), ("TD", "3"),
    )  # fmt: skip
    _hold_well_formed(read)


def test_strong_words_are_heard_in_their_sentence() -> None:
    sentence = flow.paragraph(styles.BODY, "Of them, ", Strong("three"), " are late")
    assert heard(_read([flow.title("Lamps")], [sentence]).root)[1:] == (("P", "Of them, three are late"),)


def test_the_contents_lead_to_their_sections_and_tell_their_pages() -> None:
    sections = [[flow.section(f"Line {n} & more", f"line-{n}"), *_filling(n)] for n in range(1, 4)]
    body = [one for part in sections for one in part]
    read = _read([flow.title("Lamps")], flow.contents(body, ENGLISH), body)
    lines = read.root.all("TOCI")
    assert [line.text for line in lines] == ["Line 1 & more 2", "Line 2 & more 3", "Line 3 & more 5"]
    assert [[part.tag for part in line.walk()][:3] for line in lines] == [["TOCI", "Reference", "Link"]] * 3
    _hold_well_formed(read)


def _filling(pages: int) -> Story:
    return [one for _ in range(pages) for one in (flow.paragraph(styles.BODY, "A lamp."), flow.new_page())]


def test_a_table_over_pages_is_one_table_and_its_repeated_heads_are_not_heard_again() -> None:
    columns = [flow.Column("Box"), flow.Column("Line", 80), flow.Column("Lamps", 60, figures=True)]
    rows = [[flow.words(f"Box {number}"), flow.words("Coast"), flow.figure(number)] for number in range(1, 121)]
    total = [flow.words("All"), flow.words(""), flow.figure(7260)]
    read = _read([flow.title("Lamps")], [flow.table(columns, rows, total)])
    (table,) = read.root.all("Table")
    head, *body = table.all("TR")
    assert [(cell.tag, cell.attributes["Scope"], cell.text) for cell in head.children] == [
        ("TH", "Column", "Box"),
        ("TH", "Column", "Line"),
        ("TH", "Column", "Lamps"),
    ]
    assert {(cell.tag, cell.attributes.get("Scope")) for row in body for cell in row.children} == {
        ("TH", "Row"),
        ("TD", None),
    }
    assert [row.children[0].text for row in body] == [*(f"Box {number}" for number in range(1, 121)), "All"]
    assert len(read.artifacts) > 2
    assert all(any("Box" in words for words in page) for page in read.artifacts[1:])


@pytest.mark.parametrize(
    ("columns", "rows", "tag"), [(2, 9, "TD"), (3, 2, "TD"), (3, 3, "TH"), (5, 1, "TD"), (5, 2, "TH")]
)
def test_names_of_rows_do_not_outnumber_what_they_name(columns: int, rows: int, tag: str) -> None:
    heads = [flow.Column(f"Head {number}", 60 if number else None) for number in range(columns)]
    told = [[flow.words("A lamp") for _ in heads] for _ in range(rows)]
    (_, *body) = _read([flow.title("Lamps")], [flow.table(heads, told)]).root.all("TR")
    assert [row.children[0].tag for row in body] == [tag] * rows


def test_rows_without_heads_are_named_by_their_first_cell() -> None:
    heads = [flow.Column("", 60), flow.Column("")]
    told = flow.table(heads, [[flow.words("Seal"), flow.words("212")]], heads=False)
    (row,) = _read([flow.title("Lamps")], [told]).root.all("TR")
    assert [(cell.tag, cell.attributes.get("Scope")) for cell in row.children] == [("TH", "Row"), ("TD", None)]


def test_a_row_that_runs_over_pages_stays_one_row() -> None:
    told = " ".join(f"word{number}" for number in range(3000))
    columns = [flow.Column("Said"), flow.Column("By", 90)]
    read = _read([flow.title("Lamps")], [flow.table(columns, [[flow.words(told), flow.words(told)]])])
    (_, row) = read.root.all("TR")
    assert [cell.text for cell in row.children] == [told, told]
    assert len(read.artifacts) > 5


def test_the_registers_words_are_in_their_own_language_in_a_welsh_report() -> None:
    def story() -> Story:
        return [flow.title("Lampau"), flow.said(styles.BODY, "Lamps"), flow.paragraph(styles.BODY, "Diwedd")]

    root = _read(story(), sheet=replace(SHEET, say=WELSH)).root
    assert [(one.lang, one.text) for one in root.all("H1", "P")] == [
        ("cy", "Lampau"),
        ("en-GB", "Lamps"),
        ("cy", "Diwedd"),
    ]
    assert {one.lang for one in _read(story()).root.walk()} == {"en-GB"}


def test_a_figure_is_told_by_its_alternative_and_its_painting_is_not_heard() -> None:
    drawn = flow.illustration("A lamp, lit", 40, lambda canvas: canvas.drawString(0, 0, "painted"))
    read = _read([flow.title("Lamps")], [drawn])
    (figure,) = read.root.all("Figure")
    assert (figure.alt, heard(read.root)[1]) == ("A lamp, lit", ("Figure", "A lamp, lit"))
    left, low, right, high = figure.attributes["BBox"]
    assert (float(right - left), float(high - low)) == pytest.approx((styles.BODY_WIDTH, 40), abs=0.1)


def test_a_report_for_a_board_is_well_formed_and_tells_its_furniture_apart(board: Structure) -> None:
    _hold_well_formed(board)
    for number, page in enumerate(board.artifacts, 1):
        told = " ".join(page)
        assert told.count("OFFICIAL-SENSITIVE – COMMERCIAL") == 2
        assert f"Page {number} of {len(board.artifacts)}" in told
    assert "Page 2 of" not in board.root.text


@pytest.mark.parametrize("kind", ReportKind)
def test_what_no_element_tells_is_furniture_or_heads_that_were_told_before(kind: ReportKind) -> None:
    read = structure(report(kind, board_position(), ENGLISH))
    tables = [table.all("TR")[0] for table in read.root.all("Table")]
    heads = {"".join(cell.text for cell in row.children) for row in tables if row.children[-1].tag == "TH"}
    furniture = re.compile(r"OFFICIAL-SENSITIVE – COMMERCIAL|(Seal|Issue|Not issued|Page \d).*", re.DOTALL)
    left = {words for page in read.artifacts for words in page} - heads
    assert [words for words in left if not furniture.fullmatch(words)] == []


texts = st.text(max_size=60) | st.sampled_from(ODD) | st.lists(st.sampled_from(ODD), max_size=40).map(" ".join)


@st.composite
def invented(draw: st.DrawFn) -> Given:
    """Return an item with words of every kind."""
    return Given(
        body=f"Body {draw(texts)}",
        stem=draw(texts),
        item=draw(texts),
        target_words=draw(st.none() | texts),
        history=[line(NoteMade(draw(texts)), date(2019, 3, 3), by=draw(texts)) for _ in range(draw(st.integers(0, 3)))],
    )


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(ReportKind), st.lists(invented(), max_size=4), texts)
def test_any_report_is_well_formed_and_conforms(kind: ReportKind, items: list[Given], name: str) -> None:
    numbered = [replace(one, number=number) for number, one in enumerate(items, 100)]
    pdf = report(kind, position(numbered, register=name, marking=Marking("OFFICIAL-SENSITIVE")))
    read = structure(pdf)
    _hold_well_formed(read)
    assert [fault for profile in PROFILES for fault in faults(pdf, profile)] == []
    if kind is ReportKind.PROGRESS:
        told = read.root.text.replace("\u00a0", " ")
        assert [one.item for one in numbered if spoken(one.item) not in told] == []
