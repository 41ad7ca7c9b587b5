from itertools import pairwise

from reportlab.lib import colors
from reportlab.platypus import Flowable, PageBreak, Table, TableStyle

from tests.reading.pdf.printing import BODY, MIDDLE, Sheet, lines, paragraph, printed, set_in_type

ROWS = (
    ("No", "Recommendation", "Response", "By"),
    (
        "1",
        "The Home Office should publish a list of all the sheds that it keeps, and keep that list up to date.",
        "Agreed",
        "March 2022",
    ),
    (
        "2",
        "HM Prison Service should oil the shears.",
        "Partly agreed: the shears are oiled where there is oil.",
        "Ongoing",
    ),
    (
        "3",
        "Chief Constables should count the spades, and say each year to everybody who asks how many there are.",
        "Not agreed",
        "",
    ),
)


def table(*, ruled: bool, rows: tuple[tuple[str, ...], ...] = ROWS) -> Flowable:
    """Return a table whose cells wrap, with rules around its cells or with room between its rows."""
    cells = [[paragraph(cell, BODY) for cell in row] for row in rows]
    plain = ("VALIGN", (0, 0), (-1, -1), "TOP")
    style = TableStyle([plain, ("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if ruled else [plain])
    return Table(cells, colWidths=[30, 210, 150, 80], style=style)


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [line.cells for line in lines(data) if line.row]


def test_a_ruled_table_is_one_line_for_each_row() -> None:
    story = [paragraph("Action plan", MIDDLE), table(ruled=True), paragraph("The plan was made in haste.")]
    data = set_in_type(story)
    assert cells(data) == list(ROWS)
    assert [line.words for line in lines(data) if not line.row] == ["Action plan", "The plan was made in haste."]


def test_a_table_without_rules_is_told_by_its_gaps() -> None:
    assert cells(set_in_type([paragraph("Action plan", MIDDLE), table(ruled=False)])) == list(ROWS)


def test_a_row_knows_its_page_and_place() -> None:
    found = [line for line in lines(set_in_type([table(ruled=True)])) if line.row]
    assert {line.page for line in found} == {1}
    assert all(above.box and below.box and above.box.bottom < below.box.top for above, below in pairwise(found))


def test_a_table_goes_on_over_the_page() -> None:
    story = [table(ruled=True), PageBreak(), table(ruled=True, rows=ROWS[1:])]
    assert cells(set_in_type(story)) == [*ROWS, *ROWS[1:]]


def test_a_table_of_single_lines_is_rows() -> None:
    def write(sheet: Sheet) -> None:
        for place in range(6):
            for column, text in enumerate((f"Shed {place}", str(place * 3), f"{place} %")):
                sheet.write(text, top=100 + 13 * place, left=72 + 150 * column)

    assert cells(printed(write)) == [(f"Shed {place}", str(place * 3), f"{place} %") for place in range(6)]


def test_a_list_with_numbers_apart_is_no_table() -> None:
    def write(sheet: Sheet) -> None:
        for place in range(1, 6):
            sheet.write(f"{place}.", top=100 + 30 * place)
            sheet.lines("oil the shears that hang in the shed and", "then hang them up", top=100 + 30 * place, left=100)

    assert [(line.label, line.row) for line in lines(printed(write)) if line.label] == [
        (f"{place}.", False) for place in range(1, 6)
    ]
