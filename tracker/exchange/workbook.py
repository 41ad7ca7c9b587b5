"""The list as a workbook: rows as typed cells, and a sheet that says what they are. No cell is ever a formula."""

from datetime import date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tracker.domain.dates import long_day
from tracker.domain.words import plural
from tracker.errors import BadInput
from tracker.exchange.cells import Fitting, LongText
from tracker.exchange.extract import Extract
from tracker.exchange.rows import MEANINGS, ROW_KEYS, Cell, row_cells

MOST_ROWS = 1_048_575  # of a sheet, below its head
_WIDTH = 14
_WIDTHS = {
    "publication": 32, "number": 9, "text": 70, "addressee": 28, "body": 28, "received_from": 24, "status": 24,
    "flags": 28, "assessment": 24, "assessment_scale": 24, "assessment_by": 24, "target_words": 24, "slips": 8,
    "closed_reason": 20, "lacks": 32, "contradictions": 44, "priority": 9,
}  # fmt: skip
# Excel takes 1900 for a leap year, so that it counts earlier days wrong.
_FIRST_SURE_DAY = date(1900, 3, 1)
_LONG_HEAD = ("ref", "body", "column", "part", "text")


def workbook(extract: Extract) -> bytes:
    """Return a list as an XLSX file: the same list gives the same bytes. BadInput for more rows than a sheet holds."""
    if len(extract.rows) > MOST_ROWS:
        raise BadInput(
            f"A sheet holds {MOST_ROWS:,} rows at most, and these are {len(extract.rows):,}; "
            "export them as CSV or JSON, or narrow the list."
        )
    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(file, options) as book:
        book.set_properties(
            {
                "title": f"{extract.register}: list of recommendations as at {long_day(extract.as_at)}",
                "category": extract.marking,
                # The writer would put the time of day here, and no two files would be the same.
                "created": datetime.combine(extract.as_at, time()),
            }
        )
        _Writer(book, extract).write()
    return file.getvalue()


class _Writer:
    """Writes the sheets of one list."""

    def __init__(self, book: Workbook, extract: Extract) -> None:
        self._book = book
        self._extract = extract
        self._fitting = Fitting()
        base = {"valign": "top", "text_wrap": True}
        # A quoted text stays a text when somebody edits it, whatever it begins with. Cells of the format "text" do too,
        # but some versions of Excel show a long one of those as a row of hashes.
        self._text = book.add_format({**base, "quote_prefix": True})
        self._day = book.add_format({**base, "num_format": "yyyy-mm-dd", "align": "left"})
        self._value = book.add_format(base)
        self._head = book.add_format({**base, "bold": True, "bottom": 1})

    def write(self) -> None:
        rows, about = self._sheet("List"), self._sheet("About")
        self._write_rows(rows)
        self._write_about(about)
        if self._fitting.long:
            self._write_long(self._sheet("Long texts"), self._fitting.long)

    def _sheet(self, name: str) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.set_header(f"&C{self._extract.marking}")
        sheet.set_footer("&CPage &P of &N")
        return sheet

    def _write_rows(self, sheet: Worksheet) -> None:
        last = len(self._extract.rows)
        for place, name in enumerate(ROW_KEYS):
            sheet.set_column(place, place, _WIDTHS.get(name, _WIDTH))
        self._write_head(sheet, ROW_KEYS)
        sheet.autofilter(0, 0, last, len(ROW_KEYS) - 1)
        # References and numbers that are digits alone are texts on purpose.
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
        for place, row in enumerate(self._extract.rows, 1):
            for column, (name, cell) in enumerate(row_cells(row, self._extract.origins).items()):
                text = "; ".join(cell) if isinstance(cell, tuple) else cell
                if isinstance(text, str):
                    text = self._fitting.fit(text, row.ref, row.body_name, name)
                self._write(sheet, place, column, text)

    def _write_head(self, sheet: Worksheet, names: tuple[str, ...]) -> None:
        for column, name in enumerate(names):
            self._write(sheet, 0, column, name, self._head)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)

    def _write(self, sheet: Worksheet, row: int, column: int, cell: Cell, style: Format | None = None) -> None:
        """Write one cell by its type; never by what its text looks like."""
        match cell:
            case None | "" | ():
                return
            case bool():
                sheet.write_boolean(row, column, cell, style or self._value)
            case int():
                sheet.write_number(row, column, cell, style or self._value)
            case date() if cell >= _FIRST_SURE_DAY:
                sheet.write_datetime(row, column, cell, style or self._day)
            case _:
                sheet.write_string(row, column, str(cell), style or self._text)

    def _write_about(self, sheet: Worksheet) -> None:
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 90)
        fitting = self._fitting
        for place, (name, cell) in enumerate(self._told()):
            self._write(sheet, place, 0, name, self._head)
            self._write(sheet, place, 1, fitting.fit(cell, "", "", name) if isinstance(cell, str) else cell)

    def _told(self) -> list[tuple[str, Cell]]:
        """Return the lines about the list, then what each column means."""
        extract, fitting = self._extract, self._fitting
        lines: list[tuple[str, Cell]] = [
            ("Register", extract.register),
            ("Marking", extract.marking),
            ("As at", extract.as_at),
            ("Rows", len(extract.rows)),
            ("Recommendations", len({row.recommendation_id for row in extract.rows})),
            ("What is listed", "\n".join(extract.narrowing)),
            ("Seal", str(extract.seal)),
        ]
        if fitting.long:
            told = f"{plural(len(fitting.long), 'text')} too long for a cell: whole on the sheet “Long texts”"
            lines.append(("Long texts", told))
        if fitting.replaced:
            told = f"{plural(fitting.replaced, 'character')} that a workbook cannot hold: shown as �"
            lines.append(("Replaced", told))
        return [*lines, ("Columns", None), *MEANINGS.items()]

    def _write_long(self, sheet: Worksheet, texts: list[LongText]) -> None:
        for column, width in enumerate((14, 28, 16, 10, 100)):
            sheet.set_column(column, column, width)
        self._write_head(sheet, _LONG_HEAD)
        place = 0
        for text in texts:
            for number, part in enumerate(text.parts, 1):
                place += 1
                told = (text.ref, text.body, text.column, f"{number} of {len(text.parts)}", part)
                for column, cell in enumerate(told):
                    self._write(sheet, place, column, cell)
