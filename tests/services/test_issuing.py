"""Reports issued: numbered, frozen, recorded, never changed, only followed."""

import errno
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier

import pytest

from tests.builders import Sample, say
from tests.conftest import Clock, repeatable_outside
from tests.issuing import AS_AT, EVERYTHING, rows_of, typesetter
from tracker.db.ledger import LedgerWriter
from tracker.domain.facts import CoverageIds
from tracker.domain.frozen import Typeset, tally
from tracker.domain.position import ReportKind, Restated
from tracker.domain.scales import Outcome, Response
from tracker.domain.statements import Closed, NoteMade, ResponseGiven, TargetSet
from tracker.errors import BadInput, Refused, StoreFault
from tracker.services.issuing import (
    issue,
    issued_data,
    issued_pdf,
    issued_report,
    issued_reports,
    last_issued,
    previous,
)
from tracker.services.keeping import Kept, keep, record_history, take_back
from tracker.services.movement import moved
from tracker.services.proof import check
from tracker.services.register import Register, open_register

TODAY = date(2026, 11, 22)
KILLED = """
import os, sys
from datetime import date
from pathlib import Path
from tracker.db.ledger import LedgerWriter
from tracker.domain.chain import Seal
from tracker.domain.facts import CoverageIds
from tracker.domain.frozen import Typeset
from tracker.domain.markings import Marking
from tracker.domain.position import Coverage, Position, ReportKind
from tracker.services.issuing import issue
from tracker.services.register import open_register

append = LedgerWriter.append

def killed(self, subject, content, **given):
    append(self, subject, content, **given)
    if subject.kind.value == "issued report":
        print("written", flush=True)
        os._exit(9)

LedgerWriter.append = killed

def typeset(number):
    position = Position("Lost", Coverage(), date(2020, 6, 1), Marking(), (), Seal(1, "ab" * 32), number=number)
    return Typeset(position, ReportKind.BRIEF, "Lost", CoverageIds(), "Lost", "en", b"%PDF lost", 1)

issue(open_register(Path(sys.argv[1]), home=Path(sys.argv[2])), typeset, "Nobody")
"""


def names(register: Register) -> list[str]:
    return sorted(path.name for path in register.issued_folder.glob("*"))


def sound(register: Register) -> bool:
    return check(register.path, home=register.home).findings == ()


def test_a_report_is_numbered_frozen_and_recorded(register: Register, sample: Sample) -> None:
    made = issue(register, typesetter(register), "Ann Reader")
    assert (made.number, made.issued_on, made.recorded_by) == (1, TODAY, "Ann Reader")
    assert (made.facts.kind, made.facts.title, made.facts.pages) == ("progress", "Progress report", 3)
    assert (made.facts.as_at, made.facts.coverage, made.facts.marking) == (AS_AT, EVERYTHING, "OFFICIAL")
    assert issued_pdf(register, 1) == b"%PDF report 1"
    frozen = issued_data(register, 1)
    assert (frozen.number, frozen.issued_on) == (1, TODAY)
    assert [row.ref for row in frozen.rows] == [row.ref for row in rows_of(register)]
    assert names(register) == ["0001.json", "0001.pdf"]
    assert sound(register)


def test_its_files_are_read_only(register: Register, sample: Sample) -> None:
    issue(register, typesetter(register), "Ann Reader")
    for path in register.issued_folder.iterdir():
        assert not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def test_the_reports_of_a_register_are_listed_the_newest_first(register: Register, sample: Sample) -> None:
    made = [issue(register, typesetter(register, AS_AT + timedelta(n)), "Ann Reader") for n in range(3)]
    assert issued_reports(register) == tuple(reversed(made))
    assert issued_report(register, 2) == made[1]
    assert [issued_pdf(register, n) for n in (1, 2, 3)] == [f"%PDF report {n}".encode() for n in (1, 2, 3)]


def test_all_that_was_said_of_it_is_read_back(register: Register, sample: Sample) -> None:
    coverage = CoverageIds(sample.bodies["Lamps"], sample.publications["NS2019"], "Oil", None, ("overdue",), True)
    typeset = typesetter(register, coverage=coverage, kind=ReportKind.BRIEF, language="cy", covers="Lamps")

    def more(number: int) -> Typeset:
        report = typeset(number)
        told = replace(
            report.position, embargo=date(2020, 7, 1), author="A. Registrar", distribution=("The board", "Us")
        )
        return replace(report, position=told)

    made = issue(register, more, "Ann Reader")
    assert issued_reports(register) == (made,)
    assert (made.facts.embargo, made.facts.author) == (date(2020, 7, 1), "A. Registrar")
    assert (made.facts.distribution, made.facts.language) == (("The board", "Us"), "cy")


def test_there_are_no_issued_reports_until_one_is_issued(register: Register) -> None:
    assert issued_reports(register) == ()
    assert last_issued(register, EVERYTHING) is None
    with pytest.raises(BadInput, match="no issued report 1 in this register"):
        issued_pdf(register, 1)


def test_nobody_issues_without_a_name(register: Register, sample: Sample) -> None:
    with pytest.raises(Refused):
        issue(register, typesetter(register), " ")
    assert issued_reports(register) == ()
    assert not register.issued_folder.exists()


def test_an_issued_report_is_neither_amended_nor_taken_back(register: Register, sample: Sample) -> None:
    made = issue(register, typesetter(register), "Ann Reader")
    entry = record_history(register, made.id).lines[0].amendment.entry_id
    with pytest.raises(Refused, match="never changed or taken back; issue another that follows it"):
        take_back(register, made.id, entry, "Ann Reader", "A slip")
    for identity in (made.id, None):
        with pytest.raises(Refused, match="never changed or taken back"):
            keep(register, [Kept(replace(made.facts, title="Better"), identity)], "Ann Reader")
    assert issued_reports(register) == (made,)
    assert record_history(register, made.id).title == "Progress report"


def test_where_another_was_issued_meanwhile_it_is_typeset_again_with_the_next_number(
    register: Register, sample: Sample
) -> None:
    typeset = typesetter(register)
    asked: list[int] = []

    def slow(number: int) -> Typeset:
        asked.append(number)
        if len(asked) == 1:
            issue(register, typeset, "Tom Wick")
        return typeset(number)

    made = issue(register, slow, "Ann Reader")
    assert (asked, made.number) == ([1, 2], 2)
    assert issued_pdf(register, 1) == b"%PDF report 1"
    assert issued_pdf(register, 2) == b"%PDF report 2"
    assert [report.recorded_by for report in issued_reports(register)] == ["Ann Reader", "Tom Wick"]
    assert sound(register)


def test_reports_issued_at_once_have_numbers_of_their_own(register: Register, sample: Sample) -> None:
    typeset, start = typesetter(register), Barrier(4)

    def issuing(name: str) -> int:
        start.wait()
        return issue(register, typeset, name).number

    with ThreadPoolExecutor(4) as threads:
        numbers = sorted(threads.map(issuing, "abcd"))
    assert numbers == [1, 2, 3, 4]
    assert [issued_pdf(register, n) for n in numbers] == [f"%PDF report {n}".encode() for n in numbers]
    assert sound(register)


def test_a_report_that_prints_another_number_is_never_issued(register: Register, sample: Sample) -> None:
    typeset = typesetter(register)
    with pytest.raises(ValueError, match="typeset under 2 instead of 1"):
        issue(register, lambda number: typeset(number + 1), "Ann Reader")
    assert issued_reports(register) == ()


def test_a_process_killed_before_the_commit_leaves_files_whose_number_is_never_given(
    register: Register, sample: Sample, home: Path
) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, register.path, home],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (killed.returncode, killed.stdout.strip()) == (9, "written"), killed.stderr
    assert names(register) == ["0001.json", "0001.pdf"]
    assert issued_reports(register) == ()
    assert sound(register)
    (register.issued_folder / ".new-cut-short").write_text("half")
    made = issue(register, typesetter(register), "Ann Reader")
    assert (made.number, issued_pdf(register, 2)) == (2, b"%PDF report 2")
    assert names(register) == ["0001.json", "0001.pdf", "0002.json", "0002.pdf"]
    assert (register.issued_folder / "0001.pdf").read_bytes() == b"%PDF lost"
    assert sound(register)


def test_an_older_database_put_beside_newer_reports_writes_over_none_of_them(
    register: Register, sample: Sample, tmp_path: Path, home: Path
) -> None:
    older = tmp_path / "older.sqlite"
    issue(register, typesetter(register), "Ann Reader")
    shutil.copyfile(register.path / "register.sqlite", older)
    on_paper = [issue(register, typesetter(register), "Ann Reader").number for _ in range(2)]
    register.close()
    shutil.copyfile(older, register.path / "register.sqlite")
    with open_register(register.path, home=home, outside=register.outside) as back:
        assert [report.number for report in issued_reports(back)] == [1]
        assert issue(back, typesetter(back), "Ann Reader").number == 4
    for number in on_paper:
        assert (register.issued_folder / f"{number:04}.pdf").read_bytes() == f"%PDF report {number}".encode()


def test_a_full_disk_issues_nothing(register: Register, sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(StoreFault, match=r"0001\.pdf could not be written .*No space left"):
            issue(register, typesetter(register), "Ann Reader")
    assert (issued_reports(register), names(register)) == ((), [])
    assert issue(register, typesetter(register), "Ann Reader").number == 1


def test_where_only_its_data_find_no_room_nothing_is_left_of_a_report(
    register: Register, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush: Callable[[int], None] = os.fsync
    flushed: list[int] = []

    def filling(handle: int) -> None:
        flushed.append(handle)
        if len(flushed) > 2:  # the PDF and its folder were flushed
            raise OSError(errno.ENOSPC, "No space left on device")
        flush(handle)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", filling)
        with pytest.raises(StoreFault, match=r"0001\.json could not be written .*No space left"):
            issue(register, typesetter(register), "Ann Reader")
    assert (issued_reports(register), names(register)) == ((), [])
    assert issue(register, typesetter(register), "Ann Reader").number == 1


def test_a_fault_while_it_is_recorded_issues_nothing(
    register: Register, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(LedgerWriter, "append", failing)
        with pytest.raises(ZeroDivisionError):
            issue(register, typesetter(register), "Ann Reader")
    assert (issued_reports(register), names(register)) == ((), [])
    assert sound(register)
    assert issue(register, typesetter(register), "Ann Reader").number == 1
    assert sound(register)


def tampered(path: Path, change: Callable[[bytes], bytes | None]) -> None:
    path.chmod(0o600)
    left = change(path.read_bytes())
    path.unlink() if left is None else path.write_bytes(left)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: None, "is missing from the register"),
        (lambda data: b"X" + data[1:], "was changed after it was recorded"),
        (lambda data: data + b" ", "was changed after it was recorded"),
    ],
)
def test_a_missing_or_changed_file_is_told_and_not_opened(
    register: Register, sample: Sample, change: Callable[[bytes], bytes | None], said: str
) -> None:
    issue(register, typesetter(register), "Ann Reader")
    for name, label in (("0001.pdf", "Issued report 1"), ("0001.json", "The data of issued report 1")):
        path = register.issued_folder / name
        whole = path.read_bytes()
        tampered(path, change)
        read: Callable[[Register, int], object] = issued_pdf if name.endswith("pdf") else issued_data
        with pytest.raises(StoreFault, match=rf"{name} {said}"):
            read(register, 1)
        found = [finding.sentence for finding in check(register.path, home=register.home).findings]
        assert found == [f"{label}: the file {name} {said}."]
        path.write_bytes(whole)
    assert sound(register)


def test_a_register_carried_to_another_pc_goes_on_numbering(register: Register, sample: Sample, tmp_path: Path) -> None:
    issue(register, typesetter(register), "Ann Reader")
    register.close()
    carried = tmp_path / "carried.register"
    shutil.copytree(register.path, carried)
    there = repeatable_outside(Clock(), "elsewhere")
    with open_register(carried, home=tmp_path / "elsewhere", outside=there) as other:
        assert issued_pdf(other, 1) == b"%PDF report 1"
        assert issue(other, typesetter(other), "Tom Wick").number == 2
        assert [report.number for report in issued_reports(other)] == [2, 1]
    assert check(carried, home=tmp_path / "elsewhere").findings == ()


def test_the_last_issued_report_of_a_coverage_is_found(register: Register, sample: Sample) -> None:
    lamps = CoverageIds(sample.bodies["Lamps"])
    first = issue(register, typesetter(register), "Ann Reader")
    brief = issue(register, typesetter(register, AS_AT + timedelta(30), kind=ReportKind.BRIEF), "Ann Reader")
    own = issue(register, typesetter(register, AS_AT + timedelta(60), lamps), "Ann Reader")
    assert last_issued(register, EVERYTHING) == brief
    assert last_issued(register, EVERYTHING, [ReportKind.PROGRESS]) == first
    assert last_issued(register, EVERYTHING, before=AS_AT + timedelta(30)) == first
    assert last_issued(register, lamps) == own
    assert last_issued(register, CoverageIds(theme="Oil")) is None


CLOSED = Closed(Outcome.NOT_AGREED, reason="Too dear", agreed_by="The board")


@pytest.fixture
def first(register: Register, sample: Sample) -> int:
    """Issue a report when one item was answered; return its number."""
    say(register, sample.assignments["Lamps: NS2019/3"], date(2019, 2, 15), ResponseGiven(Response.NOT_AGREED, "No"))
    return issue(register, typesetter(register), "Ann Reader").number


def test_the_next_report_opens_with_what_the_last_one_printed(register: Register, sample: Sample, first: int) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 8, 1), CLOSED)
    found = previous(register, issued_report(register, first), rows_of(register))
    opening = moved(register, AS_AT, TODAY).total.opening
    assert (found.number, found.as_at, found.issued_on) == (first, AS_AT, TODAY)
    assert (found.open, found.restated) == (opening, ())


def test_what_was_recorded_later_about_its_day_explains_another_opening(
    register: Register, sample: Sample, first: int
) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), CLOSED)
    say(register, sample.assignments["Signals: NS2019/1"], date(2020, 5, 2), TargetSet(date(2020, 12, 31)))
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 5, 3), NoteMade("A word"))
    found = previous(register, issued_report(register, first), rows_of(register))
    assert found.restated == (
        Restated("NS2019/1", "Signals", "Target date", "none", "31 December 2020"),
        Restated("NS2019/3", "Lamps", "Status", "Not agreed", "Closed - not agreed"),
        Restated("NS2019/3", "Lamps", "Closed on", "none", "1 May 2020"),
    )
    assert moved(register, AS_AT, TODAY).total.opening == found.open - 1
    assert tally(issued_data(register, first).rows).open == found.open


def test_nothing_is_told_of_what_the_new_report_withholds(register: Register, sample: Sample, first: int) -> None:
    lamps = sample.assignments["Lamps: NS2019/3"]
    say(register, lamps, date(2020, 5, 1), CLOSED)
    left = [row for row in rows_of(register) if row.id != lamps]
    for rows in (left, rows_of(register)):
        assert previous(register, issued_report(register, first), rows, {lamps}).restated == ()
