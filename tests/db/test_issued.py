"""Issued reports as the store keeps them: their numbers, their files by number, and the proof of both."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import Sample
from tests.issuing import typesetter
from tracker.db.issued import data_name, issued, keep_report, next_number, pdf_name
from tracker.db.triggers import TRIGGERS
from tracker.errors import StoreFault
from tracker.services.issuing import issue, issued_reports
from tracker.services.proof import check
from tracker.services.register import Register


def tamper(register: Register, statement: str) -> None:
    """Change the database behind the program's back."""
    with closing(sqlite3.connect(register.path / "register.sqlite")) as connection, connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for sql in TRIGGERS.values():
            connection.execute(sql)


def following(register: Register) -> int:
    with register.store.reading() as connection:
        return next_number(connection, register.issued_folder)


def test_files_are_named_by_number_and_sort_as_such() -> None:
    assert (pdf_name(7), data_name(7)) == ("0007.pdf", "0007.json")
    assert (pdf_name(12_345), sorted(map(pdf_name, (10, 9, 1)))) == (
        "12345.pdf",
        ["0001.pdf", "0009.pdf", "0010.pdf"],
    )


def test_numbers_begin_with_one_and_go_on(register: Register, sample: Sample) -> None:
    assert following(register) == 1
    issue(register, typesetter(register), "Ann Reader")
    assert following(register) == 2


def test_a_file_that_no_entry_names_keeps_its_number(register: Register, sample: Sample) -> None:
    register.issued_folder.mkdir()
    for name in ("0001.pdf", "0002.json", "0004.pdf", "2026.pdf"):
        (register.issued_folder / name).write_bytes(b"%PDF on paper")
    assert following(register) == 3
    assert issue(register, typesetter(register), "Ann Reader").number == 3
    assert following(register) == 5
    assert (register.issued_folder / "0004.pdf").read_bytes() == b"%PDF on paper"


def test_what_a_write_that_was_cut_short_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / ".new-cut-short").write_text("half")
    kept = keep_report(tmp_path, 7, b"%PDF", b"{ }")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0007.json", "0007.pdf"]
    assert ((tmp_path / "0007.pdf").read_bytes(), kept.file.size, kept.data.size) == (b"%PDF", 4, 3)


def test_a_report_is_never_written_over_another(tmp_path: Path) -> None:
    keep_report(tmp_path, 7, b"%PDF", b"{ }")
    with pytest.raises(StoreFault, match=r"0007\.pdf is in the register already and is never replaced"):
        keep_report(tmp_path, 7, b"other", b"{}")
    assert (tmp_path / "0007.pdf").read_bytes() == b"%PDF"


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE issued_report SET title = 'Better'", "The issued report number 1 is not as its history says."),
        ("UPDATE issued_report SET number = 9", "The issued report number 9 is not as its history says."),
        ("UPDATE issued_report SET pages = 'many'", "The issued report number 1 is not as its history says."),
        ("UPDATE issued_report SET as_at = 'soon'", "The issued report number 1 is not as its history says."),
        ("UPDATE issued_report SET filters = '['", "The issued report number 1 is not as its history says."),
        ("UPDATE issued_report SET id = 'ghost'", "The issued report number 1 has no history."),
    ],
)
def test_a_changed_row_is_named(register: Register, sample: Sample, statement: str, said: str) -> None:
    issue(register, typesetter(register), "Ann Reader")
    tamper(register, statement)
    found = {finding.sentence for finding in check(register.path, home=register.home).findings}
    assert said in found


def test_a_row_that_was_removed_is_named_and_its_number_never_given_again(register: Register, sample: Sample) -> None:
    made = issue(register, typesetter(register), "Ann Reader")
    tamper(register, "DELETE FROM issued_report")
    (finding,) = check(register.path, home=register.home).findings
    assert finding.sentence == f"The issued report {made.id} is not as its history says."
    assert (following(register), issued_reports(register)) == (2, ())


def test_a_changed_entry_is_named_and_its_number_never_given_again(register: Register, sample: Sample) -> None:
    issue(register, typesetter(register), "Ann Reader")
    tamper(register, "UPDATE entry SET payload = 'no JSON' WHERE kind = 'issued report'")
    history = [f.sentence for f in check(register.path, home=register.home).findings if f.place == "history"]
    assert len(history) == 1
    assert "(issued report, number 1, id " in history[0]
    assert following(register) == 2


def test_a_report_is_read_back_as_it_was_recorded(register: Register, sample: Sample) -> None:
    made = issue(register, typesetter(register), "Ann Reader")
    with register.store.reading() as connection:
        assert issued(connection) == (made,)
