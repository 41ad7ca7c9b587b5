"""The list for other programs: rows become JSON, comma-separated values or a workbook. Knows no database, no window."""

from tracker.exchange.extract import Extract
from tracker.exchange.plain import csv_pieces, json_pieces
from tracker.exchange.rows import ROW_KEYS, row_shape

ENDINGS = (".xlsx", ".csv", ".json")


def written(extract: Extract, ending: str) -> bytes:
    """Return the file of a list, by its ending (one of `ENDINGS`). The same list gives the same bytes.

    BadInput where it holds more rows than a sheet can.
    """
    if ending == ".xlsx":
        # XlsxWriter takes a tenth of a second to import: only whoever makes a workbook waits for it.
        from tracker.exchange.workbook import workbook

        return workbook(extract)
    shapes = (row_shape(row, extract.origins) for row in extract.rows)
    pieces = json_pieces(shapes) if ending == ".json" else csv_pieces(ROW_KEYS, shapes)
    return "".join(pieces).encode()
