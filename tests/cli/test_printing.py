"""The command that prints."""

import errno
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.conftest import Desk, Run
from tracker import whole_file

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
    assert (ran.code, ran.out) == (0, f"{out}\n")
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
    assert (ran.code, ran.err) == (0, "No evidence: 1 item.\n")
    text = _text(out)
    assert "OFFICIAL-SENSITIVE" in text
    assert "COMMERCIAL" in text
    assert "RR2025/1" in text
    assert "KP2025" not in text


@pytest.fixture
def sensitive(desk: Desk, files: tuple[Path, Path]) -> Desk:
    """Give the small register with one piece of evidence that is marked higher."""
    marked = ("--evidence-date", "2019-06-01", "--marking", "OFFICIAL-SENSITIVE – STAFF")
    desk.recorded("--response", "Agreed", "--target", "2020-01-31", "--evidence", files[0], *marked)
    return desk


def test_a_report_bears_the_highest_marking_of_what_it_holds_and_that_is_told(
    run: Run, sensitive: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "raised.pdf"
    ran = run("report", "progress", "--register", sensitive.register, "--out", out, "--as-at", "2019-12-31")
    assert ran.code == 0
    assert ran.err.splitlines()[0] == ("The report is marked OFFICIAL-SENSITIVE – STAFF: something in it is marked so.")
    assert "OFFICIAL-SENSITIVE" in _text(out)


def test_of_a_report_marked_lower_the_items_marked_higher_are_left_out_and_counted(
    run: Run, sensitive: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "lower.pdf"
    day = ("--as-at", "2019-12-31", "--marking", "OFFICIAL")
    ran = run("report", "progress", "--register", sensitive.register, "--out", out, *day)
    assert (ran.code, ran.err) == (0, "1 item marked higher than OFFICIAL is left out of the report.\n")
    text = _text(out)
    assert "DK2019/2" in text
    assert "DK2019/1" not in text
    assert "SENSITIVE" not in text


def test_what_to_mend_is_told_one_line_for_each_kind(run: Run, desk: Desk, tmp_path: Path) -> None:
    desk.recorded("--response", "Agreed", "--action", "Count the keys", "--owner", "", "--target", "2020-01-31")
    desk.recorded("--response", "Agreed", ref="DK2019/2")
    ran = run("report", "progress", "--register", desk.register, "--out", tmp_path / "p.pdf", "--as-at", "2019-12-31")
    assert (ran.code, ran.err.splitlines()) == (
        0,
        ["Contradictions: 1 item.", "No target date: 1 item.", "No owner: 1 item."],
    )


def test_a_report_is_narrowed_like_the_list_and_its_cover_tells_so(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "late.pdf"
    narrowed = ("--overdue", "--search", "the", "--status", "in progress", "--as-now", "--since", "2026-01-01")
    assert run("report", "progress", "--register", demo, "--out", out, *DAY, *narrowed).code == 0
    text = " ".join(_text(out).split())
    assert "Only: status “In progress”" in text
    assert "Only: overdue" in text
    assert "Only: with the words “the”" in text


def test_a_report_of_one_recommendation_holds_nothing_else(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "one.pdf"
    assert run("report", "progress", "--register", demo, "--out", out, *DAY, "--ref", "RR2025/12").code == 0
    assert "Recommendation RR2025/12" in _text(out)
    assert "RR2025/11" not in _text(out)


def test_a_report_is_issued_numbered_and_followed(run: Run, sensitive: Desk, tmp_path: Path) -> None:
    out, register = tmp_path / "issued.pdf", sensitive.register
    issue = ("report", "progress", "--register", register, "--out", out, "--issue", "--recorded-by", "The office")
    first = run(*issue, "--as-at", "2019-07-31")
    assert (first.code, first.out) == (0, f"{out}\n")
    assert first.err.splitlines()[0] == "Issued as report 1; it is kept in the register."
    assert (register / "issued" / "0001.pdf").read_bytes() == out.read_bytes()
    second = run(*issue, "--as-at", "2019-12-31")
    assert second.err.splitlines()[0] == "Issued as report 2; it is kept in the register."
    assert "Report 1 of 31 July 2019" in _text(out)
    print_again = ("report", "brief", "--register", register, "--out", out, "--since", "last")
    assert run(*print_again, "--as-at", "2020-01-31").code == 0
    assert "Since report 2" in _text(out)
    assert run("check", "--register", register).code == 0


def test_where_no_report_was_issued_there_is_none_to_follow(run: Run, sensitive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "f.pdf"
    ran = run("report", "progress", "--register", sensitive.register, "--out", out, "--since", "last")
    told = "No report of this was issued before that day, so there is none to follow; leave --since out.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", told)
    assert not out.exists()


def test_nothing_is_issued_where_the_copy_has_no_place(run: Run, sensitive: Desk, tmp_path: Path) -> None:
    out = tmp_path / "missing" / "f.pdf"
    ran = run("report", "progress", "--register", sensitive.register, "--out", out, "--issue")
    assert ran.code == 2
    assert not (sensitive.register / "issued").exists()


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
        (("--language", "fr"), "it is one of: en, cy"),
        (("--ref", "XX/1"), "is not in this register"),
        (("--since", "2026-12-24", *DAY), "the second day must be the later one"),
        (("--theme", "Nothing like it"), "Nothing in this register is filed under “Nothing like it”"),
        (("--descriptor", "uk secret"), "does not belong in this program"),
        (("--descriptor", " "), "A descriptor needs a word"),
        (("--as-at", "2099-01-01"), "is after today; a report says how things stand, or stood on a day"),
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


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("novel", "no kind of report; a report is one of: progress, brief"),
        ("follow-up", "follow-up report is about one report"),
        ("action-plan", "action plan is about one report"),
        ("recommendation", "give its reference"),
    ],
)
def test_a_kind_that_cannot_be_printed_is_one_sentence(
    kind: str, sentence: str, run: Run, demo: Path, tmp_path: Path
) -> None:
    ran = run("report", kind, "--register", demo, "--out", tmp_path / "none.pdf", *DAY)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert sentence in ran.err


def test_a_file_that_cannot_be_written_is_one_sentence(run: Run, demo: Path, tmp_path: Path) -> None:
    ran = run("report", "progress", "--register", demo, "--out", tmp_path / "missing" / "p.pdf", *DAY, "--body", "YJB")
    assert ran.code == 2
    assert ran.err.count("\n") == 1


def test_what_the_register_keeps_is_never_printed_over(run: Run, desk: Desk) -> None:
    (desk.register / "issued").mkdir()
    for kept in ("register.sqlite", "issued/0001.pdf"):
        for more in ((), ("--issue",)):
            ran = run("report", "progress", "--register", desk.register, "--out", desk.register / kept, *more)
            assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
            assert "keeps its own files" in ran.err
    ran = run("export", "--register", desk.register, "--out", desk.register / "issued" / "0001.json")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert run("check", "--register", desk.register).code == 0


def test_where_only_the_copy_of_an_issued_report_fails_one_sentence_says_that_it_is_issued(
    run: Run, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_file, "_fill", full)
    ran = run("report", "progress", "--register", desk.register, "--out", tmp_path / "p.pdf", "--issue")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(
        "Report 1 is issued and kept in the register, and must not be issued again; only its copy failed: "
    )
    assert len(list((desk.register / "issued").iterdir())) == 2


def test_a_theme_is_given_in_any_case(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "theme.pdf"
    assert run("report", "brief", "--register", demo, "--out", out, *DAY, "--theme", "planning FOR release").code == 0
    assert "Theme: Planning for release" in " ".join(_text(out).split())


def test_an_embargo_that_is_over_is_told_beside_the_answer(run: Run, desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    ran = run("report", "brief", "--register", desk.register, "--out", out, "--embargo", "2000-02-29")
    assert (ran.code, ran.out) == (0, f"{out}\n")
    assert "The embargo until 29 February 2000 is over; look at its year." in ran.err.splitlines()


def test_a_report_that_tells_no_movement_follows_none_and_says_so(run: Run, demo: Path, tmp_path: Path) -> None:
    options = (*DAY, "--publication", "RR2025", "--since", "last")
    ran = run("report", "action-plan", "--register", demo, "--out", tmp_path / "none.pdf", *options)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "tells nothing of what moved, so it follows none; leave --since out" in ran.err
