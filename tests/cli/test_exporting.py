"""The command that exports."""

from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Desk, Run
from tests.exchange.sheets import Book
from tracker.cli.commands import build_parser
from tracker.services.detail import recommendation
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.register import open_register

DAY = ("--as-at", "2026-11-22")


@pytest.mark.parametrize("kind", ["csv", "json"])
@pytest.mark.parametrize("options", [(), ("--body", "HMPPS", "--overdue"), ("--as-now",), ("--search", "zeppelin")])
def test_what_is_exported_for_scripts_is_what_is_listed(
    run: Run, demo: Path, tmp_path: Path, kind: str, options: tuple[str, ...]
) -> None:
    out = tmp_path / f"list.{kind}"
    ran = run("export", "--register", demo, "--out", out, *DAY, *options)
    assert (ran.code, ran.out, ran.err) == (0, f"{out}\n", "")
    listed = run("list", "--register", demo, "--format", kind, *DAY, *options)
    assert out.read_bytes() == listed.out.encode()


def test_the_workbook_says_what_it_was_narrowed_to(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    given = ("--publication", "RR2025", "--status", "in progress", "--as-known", "2026-11-20")
    assert run("export", "--register", demo, "--out", out, *DAY, *given).code == 0
    book = Book(out.read_bytes())
    told = {str(row[0]): row[1] if len(row) > 1 else None for row in book.rows("About")}
    assert str(told["What is listed"]).splitlines()[1:3] == [
        "Status: In progress",
        "By what had been recorded by the end of 20 November 2026",
    ]
    assert {row["status"] for row in book.records("List")} == {"In progress"}
    assert (told["As at"], told["Rows"]) == (date(2026, 11, 22), len(book.records("List")))


def test_a_higher_marking_is_told(run: Run, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_text("Names", encoding="utf-8")
    with open_register(desk.register) as register:
        item = recommendation(register, "DK2019/1", date(2026, 11, 22))[0].row.id
        evidence = EvidenceFile(tmp_path / "names.txt", "Names", date(2026, 1, 1), "OFFICIAL-SENSITIVE")
        record(register, [item], Recording(date(2026, 2, 1), "HMPPS", "A clerk", (evidence,)))
    ran = run("export", "--register", desk.register, "--out", tmp_path / "list.csv")
    assert (ran.code, ran.err) == (0, "What is exported is marked OFFICIAL-SENSITIVE; handle the file so.\n")


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("list.pdf", (), "end its name with .xlsx, .csv or .json"),
        ("missing/list.csv", (), "There is no folder"),
        ("list.csv", ("--body", "Ministry of Fun"), "Ministry of Fun"),
        ("list.csv", ("--as-now", "--as-addressed"), "cannot be given together"),
    ],
)
def test_what_cannot_be_exported_is_one_sentence_and_no_file(
    run: Run, demo: Path, tmp_path: Path, name: str, options: tuple[str, ...], sentence: str
) -> None:
    ran = run("export", "--register", demo, "--out", tmp_path / name, *options)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert sentence in ran.err
    assert not (tmp_path / name).exists()


def test_it_takes_the_options_of_the_list() -> None:
    def options(*argv: str) -> set[str]:
        given = build_parser(lambda _register, _picture: 0).parse_args([*argv, "--register", "r"])
        return set(vars(given)) - {"run", "format", "out"}

    assert options("export", "--out", "list.csv") == options("list")
