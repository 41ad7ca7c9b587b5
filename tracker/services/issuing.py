"""Reports issued: numbered, frozen with their data in `issued/`, and recorded; never changed, only followed."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import issued as store
from tracker.db.files import read_kept
from tracker.db.ledger import LedgerWriter
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import CoverageIds, IssuedFacts
from tracker.domain.frozen import Frozen, FrozenRow, Typeset, frozen_of, tally
from tracker.domain.issued import IssuedReport, last_of, restated
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import Previous, ReportKind
from tracker.domain.rules import judge_signature
from tracker.domain.status import is_open
from tracker.errors import BadInput
from tracker.services.frozen_file import read_frozen, write_frozen
from tracker.services.register import Register


class _Overtaken(Exception):
    """Somebody else issued a report under the number that this one was typeset with."""


def issue(register: Register, typeset: Callable[[int], Typeset], recorded_by: str) -> IssuedReport:
    """Issue a report, all or nothing: both its files are in place before the entry that names them is committed.

    `typeset` makes the report under a number. It is asked again, with the next one, where somebody else issued a
    report meanwhile: nobody else is kept from writing while it works. Refused where nobody is named, StoreFault where
    a file cannot be written.
    """
    judge_signature(None, recorded_by, recorded_by, register.outside.today())
    while True:
        number = next_number(register)
        report = typeset(number)
        if report.position.number != number:
            raise ValueError(f"typeset under {report.position.number} instead of {number}")
        try:
            return _issued(register, number, report, recorded_by.strip())
        except _Overtaken:
            continue


def next_number(register: Register) -> int:
    """Return the number that the next report gets, if nobody else issues one before."""
    with register.store.reading() as connection:
        return store.next_number(connection, register.issued_folder)


def _issued(register: Register, number: int, report: Typeset, recorded_by: str) -> IssuedReport:
    frozen = frozen_of(report, register.outside.today())
    data = write_frozen(frozen)

    def work(writer: LedgerWriter, connection: Connection) -> IssuedReport:
        if store.next_number(connection, register.issued_folder) != number:
            raise _Overtaken
        facts = _facts(frozen, store.keep_report(register.issued_folder, number, report.pdf, data))
        subject = Subject(SubjectKind.ISSUED_REPORT, register.outside.new_id())
        try:
            entry = writer.append(subject, facts, on=frozen.issued_on, by=facts.author.strip() or recorded_by)
        except BaseException:
            store.drop_report(register.issued_folder, number)
            raise
        return IssuedReport(subject.id, facts, frozen.issued_on, entry.recorded_at, recorded_by)

    return register.store.write(register.id, register.home, register.outside, recorded_by, work)


def _facts(frozen: Frozen, kept: store.KeptReport) -> IssuedFacts:
    return IssuedFacts(
        number=frozen.number,
        kind=frozen.kind,
        title=frozen.title,
        coverage=frozen.coverage,
        covers=frozen.covers,
        as_at=frozen.as_at,
        language=frozen.language,
        marking=frozen.marking,
        pages=frozen.pages,
        file=kept.file,
        data=kept.data,
        seal=frozen.seal,
        since=frozen.since,
        embargo=frozen.embargo,
        author=frozen.author,
        distribution=frozen.distribution,
        internal_notes=frozen.internal_notes,
    )


def issued_reports(register: Register) -> tuple[IssuedReport, ...]:
    """Return all issued reports, the newest first."""
    with register.store.reading() as connection:
        return store.issued(connection)


def issued_report(register: Register, number: int) -> IssuedReport:
    """Return the issued report of a number; BadInput where there is none."""
    found = next((report for report in issued_reports(register) if report.number == number), None)
    if found is None:
        raise BadInput(f"There is no issued report {number} in this register; look at the list of issued reports.")
    return found


def issued_pdf(register: Register, number: int) -> bytes:
    """Return an issued report as it was issued; StoreFault where its file is missing or was changed."""
    facts = issued_report(register, number).facts
    return read_kept(register.issued_folder / store.pdf_name(number), facts.file)


def issued_data(register: Register, number: int) -> Frozen:
    """Return what an issued report said; StoreFault where its data are missing, were changed, or cannot be read."""
    facts = issued_report(register, number).facts
    data = read_kept(register.issued_folder / store.data_name(number), facts.data)
    return read_frozen(data, facts.data.name)


def last_issued(
    register: Register, coverage: CoverageIds, kinds: Collection[ReportKind] = (), before: date | None = None
) -> IssuedReport | None:
    """Return the issued report that a new one of this coverage follows, whatever its kind unless some are named.

    `before` leaves out reports as at that day or a later one. None where there is none.
    """
    return last_of(issued_reports(register), coverage, kinds, before)


def previous(
    register: Register, followed: IssuedReport, now: Iterable[AssignmentRow], withheld: Collection[UUID] = ()
) -> Previous:
    """Return the issued report that a new one follows, with what entries recorded since changed of what it said.

    `now` are the rows of its coverage, as at its own day and by what is known now, that the new report may tell of;
    `withheld` are the items that the new report's marking withholds: of them nothing is told. StoreFault where its
    data cannot be read.
    """
    said = issued_data(register, followed.number).rows
    told = [row for row in said if row.item not in withheld]
    known = [row for row in now if row.id not in withheld]
    return Previous(
        number=followed.number,
        as_at=followed.facts.as_at,
        issued_on=followed.issued_on,
        open=tally(said).open,
        restated=restated(told, known),
        restated_open=sum(is_open(row.status) for row in known) - tally(told).open,
    )


def changed_since(
    register: Register, followed: IssuedReport, now: Iterable[AssignmentRow]
) -> dict[UUID, FrozenRow | None]:
    """Return the items of which an issued report said otherwise than is known `now` of its day, with what it said.

    None stands for an item that was not in it. StoreFault where its data cannot be read.
    """
    said = {row.item: row for row in issued_data(register, followed.number).rows}
    seen = {row.id: row for row in now}
    return {one: said.get(one) for one in said.keys() | seen.keys() if _is_changed(said.get(one), seen.get(one))}


def _is_changed(before: FrozenRow | None, after: AssignmentRow | None) -> bool:
    return bool(restated([before] if before else [], [after] if after else []))
