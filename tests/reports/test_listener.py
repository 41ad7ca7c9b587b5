from dataclasses import replace

from tests.reports.listener import heard
from tests.reports.test_structure import SHEET, WELSH
from tracker.reports.layout import flow, styles
from tracker.reports.layout.paper import typeset


def test_a_report_is_told_line_by_line() -> None:
    rows = [[flow.words(f"Box {number}", "by the sea"), flow.figure(number), flow.words("")] for number in range(3)]
    columns = [flow.Column("Name"), flow.Column("Lamps", 60), flow.Column("Note", 60)]
    story = [
        flow.title("Lamps"),
        flow.said(styles.BODY, "As they said"),
        flow.linked(styles.BODY, "The boxes", "boxes"),
        flow.section("Boxes", "boxes"),
        *flow.bullets(["one", "two"]),
        flow.table(columns, rows),
        flow.illustration("A lamp", 20, lambda canvas: canvas.rect(0, 0, 9, 9)),
    ]
    assert heard(typeset(replace(SHEET, say=WELSH), story)) == [
        "Heading level 1: Lamps",
        "As they said (en-GB)",
        "The boxes",
        "  Link: The boxes",
        "Heading level 2: Boxes",
        "List of 2",
        "  • one",
        "  • two",
        "Table, 3 columns, 4 rows",
        "  Column heads: Name | Lamps | Note",
        "  Box 0 by the sea: | Lamps 0 | Note nothing",
        "  Box 1 by the sea: | Lamps 1 | Note nothing",
        "  Box 2 by the sea: | Lamps 2 | Note nothing",
        "Figure: A lamp",
    ]
