"""How fast the list answers beside what a user would otherwise open: raw SQLite, and the sheet as a CSV file.

    python benchmarks/list_at_scale.py [--rows 20000]

Builds a register of invented recommendations in a temporary folder, then in one run times: the whole list sorted by
target date and its first page, by the register; the same sort by SQLite on one flat table without any history; and
the same sort of a CSV file read whole, the least that a spreadsheet does on opening. Prints medians and ratios.
"""

import argparse
import csv
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import Connection

from tracker.db.ledger import LedgerWriter
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import AssignmentFacts, Place, PublicationFacts, RecommendationFacts
from tracker.domain.listing import AssignmentRow, Selection, SortBy
from tracker.domain.statements import TargetSet
from tracker.services.listing import all_rows, bodies, counts, row_keys, rows
from tracker.services.register import Register, create_register

PAGE = 200
RUNS = 5
TODAY = date(2026, 11, 22)


def fill(register: Register, wanted: int) -> None:
    """Write as many recommendations, each to one body, with target dates spread over years."""
    addressed = bodies(register)

    def work(writer: LedgerWriter, _: Connection) -> None:
        publication = register.outside.new_id()
        facts = PublicationFacts("BIG2020", "A very long report", published="2020-01")
        writer.keep(Subject(SubjectKind.PUBLICATION, publication), facts)
        for number in range(1, wanted + 1):
            recommendation, assignment = register.outside.new_id(), register.outside.new_id()
            text = f"Bodies should keep record {number} of what was promised, and say when it was done."
            place = (Place(publication, line=number),)
            ref = f"BIG2020/{number}"
            told = RecommendationFacts(publication, ref, number, str(number), "Bodies should:", text, text, place)
            writer.keep(Subject(SubjectKind.RECOMMENDATION, recommendation), told)
            body = addressed[number % len(addressed)]
            made = AssignmentFacts(recommendation, body.id, body.facts.name)
            writer.keep(Subject(SubjectKind.ASSIGNMENT, assignment), made)
            day = date(2025, 1, 1) + timedelta(days=(number * 7919) % 1500)
            writer.append(Subject(SubjectKind.ASSIGNMENT, assignment), TargetSet(day), on=date(2020, 2, 1), by="A body")

    register.store.write(register.id, register.home, register.outside, "Benchmark", work)


def sheet_of(found: tuple[AssignmentRow, ...], path: Path) -> None:
    """Write rows as the CSV file that a spreadsheet would open."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(asdict(found[0])))
        writer.writeheader()
        writer.writerows(asdict(row) for row in found)


def flat_table(found: tuple[AssignmentRow, ...], path: Path) -> sqlite3.Connection:
    """Return a database of one flat table with the same rows, indexed by target date."""
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE sheet (ref, body, text, status, target)")
    values = [(r.ref, r.body, r.text, r.status.value, r.target.isoformat() if r.target else None) for r in found]
    raw.executemany("INSERT INTO sheet VALUES (?, ?, ?, ?, ?)", values)
    raw.execute("CREATE INDEX by_target ON sheet (target)")
    raw.commit()
    return raw


def median_of(work: Callable[[], object]) -> float:
    """Return the median time of some runs, in seconds."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def measure(register: Register, folder: Path) -> dict[str, float]:
    """Return the median seconds of each way to the same answer."""
    selection = Selection(as_at=TODAY, sort=SortBy.TARGET)
    keys = row_keys(register, selection)
    found = all_rows(register, selection)
    sheet, raw = folder / "sheet.csv", flat_table(found, folder / "flat.sqlite")
    sheet_of(found, sheet)

    def by_sheet() -> object:
        with sheet.open(newline="", encoding="utf-8") as stream:
            return sorted(csv.DictReader(stream), key=lambda row: row["target"])

    return {
        "register: order of all rows": median_of(lambda: row_keys(register, selection)),
        "register: one page of 200": median_of(lambda: rows(register, keys[1000 : 1000 + PAGE], selection)),
        "register: counts of everything": median_of(lambda: counts(register, Selection(TODAY))),
        "raw SQLite: order of all rows": median_of(
            lambda: raw.execute("SELECT rowid FROM sheet ORDER BY target, ref").fetchall()
        ),
        "CSV sheet: read and sort": median_of(by_sheet),
    }


def main() -> int:
    """Build, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=20_000)
    wanted = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun = time.perf_counter()
        with create_register(folder / "big", "Benchmark", home=folder / "home") as register:
            fill(register, wanted)
            sys.stdout.write(f"{wanted:,} rows recorded in {time.perf_counter() - begun:.1f} s\n")
            told = measure(register, folder)
    baseline = told["raw SQLite: order of all rows"]
    for what, seconds in told.items():
        sys.stdout.write(f"{what:34} {1000 * seconds:9.1f} ms   {seconds / baseline:7.2f} of raw SQLite's order\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
