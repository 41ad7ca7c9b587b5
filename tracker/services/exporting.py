"""The list exported to a file for other programs: a workbook, comma-separated values, or JSON."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from tracker.db import listing, records
from tracker.db.entries import seal
from tracker.db.lines import subjects_of
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.markings import highest
from tracker.domain.narrowing import narrowing_words
from tracker.errors import BadInput
from tracker.exchange import ENDINGS, written
from tracker.exchange.extract import Extract
from tracker.services.out_place import check_out
from tracker.services.register import Register
from tracker.whole_file import save_whole


@dataclass(frozen=True, slots=True)
class Exported:
    """What was exported: how many rows, and the highest marking of anything that they tell of."""

    rows: int
    marking: str


def export_list(register: Register, selection: Selection, out: Path) -> Exported:
    """Write the selected rows, in their order, to a file whose ending says what it is: whole or not at all.

    BadInput for an ending that is none of `ENDINGS`, and where the file cannot be written.
    """
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise BadInput(f"“{out.name}” cannot be told what it shall be; end its name with .xlsx, .csv or .json.")
    check_out(out)
    extract = extract_of(register, selection)
    save_whole(out, written(extract, ending))
    return Exported(len(extract.rows), extract.marking)


def extract_of(register: Register, selection: Selection) -> Extract:
    """Return the selected rows with what one must know of them, from one unchanging state of the register."""
    with register.store.reading() as connection:
        rows = listing.all_rows(connection, selection)
        return Extract(
            register=register.name,
            as_at=selection.as_at,
            narrowing=_narrowing(connection, selection),
            marking=_marking(connection, rows),
            seal=seal(connection),
            rows=rows,
            origins=listing.origins(connection, rows, selection),
        )


def _narrowing(connection: Connection, selection: Selection) -> tuple[str, ...]:
    bodies, reports = records.bodies(connection), records.publications(connection)
    body = next((body.facts.name for body in bodies if body.id == selection.body), None)
    report = next((report.facts.title for report in reports if report.id == selection.publication), None)
    return tuple(narrowing_words(selection, body, report))


def _marking(connection: Connection, rows: tuple[AssignmentRow, ...]) -> str:
    """Return the highest marking of the rows' reports and of all evidence in their histories."""
    told = {row.publication_id for row in rows}
    reports = (report.facts.marking for report in records.publications(connection) if report.id in told)
    return highest((*reports, *records.evidence_markings(connection, subjects_of(connection, (r.id for r in rows)))))
