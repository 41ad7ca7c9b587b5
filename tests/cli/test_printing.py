"""The command that prints."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.conftest import Run
from tracker.services.detail import recommendation
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.register import open_register

DAY = ("--as-at", "2026-11-22")


def _text(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_progress_report_is_printed_and_its_path_told(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "progress.pdf"
    ran = run("report", "progress", "--register", demo, "--out", out, *DAY)
    assert (ran.code, ran.out, ran.err) == (0, f"{out}\n", "")
    text = _text(out)
    assert "22 November 2026" in text
    assert "OFFICIAL" in text
    assert "RR2025/12" in text


def test_a_report_can_be_narrowed_marked_and_held(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "hmpps.pdf"
    ran = run(
        "report", "progress", "--register", demo, "--out", out, *DAY, "--body", "HMPPS", "--publication", "RR2025",
        "--marking", "official-sensitive", "--descriptor", "COMMERCIAL", "--embargo", "2026-12-01",
    )  # fmt: skip
    assert (ran.code, ran.err) == (0, "")
    text = _text(out)
    assert "OFFICIAL-SENSITIVE" in text
    assert "COMMERCIAL" in text
    assert "RR2025/1" in text
    assert "KP2025" not in text


def test_a_report_marked_lower_than_what_it_holds_is_raised_and_that_is_told(
    run: Run, demo: Path, tmp_path: Path
) -> None:
    (tmp_path / "names.txt").write_text("Names", encoding="utf-8")
    with open_register(demo) as register:
        item = recommendation(register, "RR2025/1", date(2026, 11, 22))[0].row.id
        evidence = EvidenceFile(tmp_path / "names.txt", "Names", date(2026, 1, 1), "OFFICIAL-SENSITIVE")
        record(register, [item], Recording(date(2026, 2, 1), "HMPPS", "A clerk", (evidence,)))
    out = tmp_path / "raised.pdf"
    ran = run("report", "progress", "--register", demo, "--out", out, *DAY)
    assert (ran.code, ran.err) == (0, "The report is marked OFFICIAL-SENSITIVE: something in it is marked so.\n")
    assert "OFFICIAL-SENSITIVE" in _text(out)


def test_the_same_data_give_the_same_bytes(run: Run, demo: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for out in (first, second):
        run("report", "progress", "--register", demo, "--out", out, *DAY, "--body", "YJB")
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--body", "Ministry of Fun"), "Ministry of Fun"),
        (("--marking", "SECRET"), "does not belong in this program"),
        (("--embargo", "soon"), "is not a date"),
    ],
)
def test_a_report_that_cannot_be_is_one_sentence_and_no_file(
    options: tuple[str, ...], sentence: str, run: Run, demo: Path, tmp_path: Path
) -> None:
    out = tmp_path / "none.pdf"
    ran = run("report", "progress", "--register", demo, "--out", out, *options)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err
    assert not out.exists()


def test_a_file_that_cannot_be_written_is_one_sentence(run: Run, demo: Path, tmp_path: Path) -> None:
    ran = run("report", "progress", "--register", demo, "--out", tmp_path / "missing" / "p.pdf", *DAY, "--body", "YJB")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
