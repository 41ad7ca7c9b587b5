"""The workbook, read back from its parts."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.exchange.sheets import Book
from tracker.domain.chain import Seal
from tracker.domain.listing import AssignmentRow
from tracker.errors import BadInput
from tracker.exchange import workbook as module
from tracker.exchange import written
from tracker.exchange.cells import GOES_ON, LIMIT
from tracker.exchange.extract import Extract
from tracker.exchange.rows import MEANINGS, ROW_KEYS, row_cells
from tracker.exchange.workbook import workbook

DAY = date(2026, 11, 22)
SEAL = Seal(212, "9f41c7a052be1234" * 4)


def extract(*rows: AssignmentRow, **facts: Any) -> Extract:
    told = Extract("The office", DAY, ("Status: In progress", "Sorted by reference"), "OFFICIAL", SEAL, rows, {})
    return replace(told, **facts)


def book(*rows: AssignmentRow, **facts: Any) -> Book:
    return Book(workbook(extract(*rows, **facts)))


def about(made: Book) -> dict[str, Any]:
    return {str(row[0]): row[1] if len(row) > 1 else None for row in made.rows("About")}


def test_each_cell_has_the_type_of_what_it_holds(row: AssignmentRow) -> None:
    full = replace(
        row, number="007", published="2019-01", target=date(2026, 3, 31), slips=2, evidence_count=0, priority=True,
        closed_on=None, flags=("Disputed", "Waiting"),
    )  # fmt: skip
    (told,) = book(full).records("List")
    assert (told["number"], told["published"], told["target_date"]) == ("007", "2019-01", date(2026, 3, 31))
    assert (told["slips"], told["evidence_count"], told["priority"]) == (2.0, 0.0, True)
    assert (told["closed_on"], told["flags"], told["closed_unverified"]) == (None, "Disputed; Waiting", False)


@pytest.mark.parametrize(
    "text",
    ["=1+1", "{=SUM(A1)}", "+44 20", "-5", "@all", "007", "1e5", "http://a.example/b", "mailto:a@b.example",
     "internal:List!A1", " a ", "a\nb\tc\rd", "_x0041_", "<b>&amp;", "tŷ 𝄞 שלום", "\x01\x1b"],
)  # fmt: skip
def test_a_text_is_a_text_whatever_it_looks_like(row: AssignmentRow, text: str) -> None:
    made = book(replace(row, text=text, addressee=text, number=text))
    (told,) = made.records("List")
    assert (told["text"], told["addressee"], told["number"]) == (text, text, text)
    tags = {etree.QName(part).localname for sheet in made.sheets.values() for part in sheet.iter(etree.Element)}
    assert not tags & {"f", "hyperlinks", "hyperlink"}


def test_a_text_stays_one_when_somebody_edits_it(row: AssignmentRow) -> None:
    made = book(replace(row, text="=1+1"))
    styles = etree.fromstring(made.parts["xl/styles.xml"])
    (formats,) = styles.iter("{*}cellXfs")
    (cell,) = (cell for cell in made.sheets["List"].iter("{*}c") if cell.get("r") == "E2")
    assert formats[int(cell.get("s", ""))].get("quotePrefix") == "1"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), min_size=1))
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    assert about(book(register=text))["Register"] == text


def test_the_head_stays_in_view_and_has_filters(row: AssignmentRow) -> None:
    made = book(row, row)
    sheet = etree.tostring(made.sheets["List"]).decode()
    assert made.rows("List")[0] == list(ROW_KEYS)
    assert 'topLeftCell="B2"' in sheet
    assert 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:AE3"/>' in sheet
    assert '<ignoredError sqref="A1:XFD3" numberStoredAsText="1"/>' in sheet


def test_rows_stay_in_their_order(row: AssignmentRow) -> None:
    rows = [replace(row, ref=f"A/{n}") for n in (3, 1, 2, 10)]
    assert [told["ref"] for told in book(*rows).records("List")] == ["A/3", "A/1", "A/2", "A/10"]


def test_the_second_sheet_says_what_the_first_one_is(row: AssignmentRow) -> None:
    made = book(row, replace(row, key=2), marking="OFFICIAL-SENSITIVE")
    told = about(made)
    assert list(made.sheets) == ["List", "About"]
    assert {name: told[name] for name in list(told)[:7]} == {
        "Register": "The office",
        "Marking": "OFFICIAL-SENSITIVE",
        "As at": DAY,
        "Rows": 2.0,
        "Recommendations": 1.0,
        "What is listed": "Status: In progress\nSorted by reference",
        "Seal": str(SEAL),
    }
    assert {name: told[name] for name in ROW_KEYS} == MEANINGS


def test_the_marking_stands_on_every_printed_page(row: AssignmentRow) -> None:
    made = book(row, marking="OFFICIAL-SENSITIVE")
    assert all("&amp;COFFICIAL-SENSITIVE" in etree.tostring(sheet).decode() for sheet in made.sheets.values())


def test_the_same_list_gives_the_same_bytes_and_tells_no_time_of_day(row: AssignmentRow) -> None:
    first = workbook(extract(row))
    assert workbook(extract(row)) == first
    core = Book(first).parts["docProps/core.xml"].decode()
    assert core.count("2026-11-22T00:00:00Z") == 2


def test_a_text_too_long_for_a_cell_stands_whole_on_a_sheet_of_its_own(row: AssignmentRow) -> None:
    words = "word " * 14_000
    made = book(replace(row, text=words))
    (told,) = made.records("List")
    assert str(told["text"]).endswith(GOES_ON)
    parts = made.records("Long texts")
    assert "".join(str(part["text"]) for part in parts) == words
    assert [(part["ref"], part["column"], part["part"]) for part in parts] == [
        (row.ref, "text", f"{n} of 3") for n in (1, 2, 3)
    ]
    assert about(made)["Long texts"] == "1 text too long for a cell: whole on the sheet “Long texts”"
    assert max(len(str(part["text"])) for part in parts) == LIMIT


def test_a_character_that_no_workbook_can_hold_is_told(row: AssignmentRow) -> None:
    made = book(replace(row, text="a\uffff"))
    assert about(made)["Replaced"] == "1 character that a workbook cannot hold: shown as �"


def test_a_day_before_sheets_count_days_right_is_written_in_words(row: AssignmentRow) -> None:
    (told,) = book(replace(row, target=date(1899, 5, 1))).records("List")
    assert told["target_date"] == "1899-05-01"


def test_more_rows_than_a_sheet_holds_are_refused(row: AssignmentRow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 1)
    with pytest.raises(BadInput, match="A sheet holds 1 rows at most, and these are 2; export them as CSV or JSON"):
        workbook(extract(row, row))


def test_an_empty_list_has_its_head_alone() -> None:
    made = book()
    assert made.rows("List") == [list(ROW_KEYS)]
    assert about(made)["Rows"] == 0


def test_the_other_kinds_have_the_same_names(row: AssignmentRow) -> None:
    origin = replace(row, received_from=UUID(int=1))
    listed = extract(origin, origins={UUID(int=1): "YJB"})
    assert written(listed, ".csv").decode().splitlines()[0] == ",".join(ROW_KEYS)
    assert '"received_from": "YJB"' in written(listed, ".json").decode()
    assert row_cells(origin, listed.origins)["received_from"] == "YJB"
    assert written(listed, ".xlsx") == workbook(listed)
