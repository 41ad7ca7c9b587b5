"""The command that takes a document into a register."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import REPORT, Run


@pytest.fixture
def office(run: Run, tmp_path: Path) -> Path:
    """Make an empty register."""
    return Path(run("new", tmp_path / "office").out.strip())


@pytest.fixture
def gap(tmp_path: Path) -> Path:
    """Write a report in which the number 3 was lost."""
    path = tmp_path / "gap.md"
    path.write_text(REPORT.replace("3. count", "count"), encoding="utf-8")
    return path


def _refs(run: Run, register: Path) -> list[str]:
    rows = json.loads(run("list", "--register", register, "--format", "json").out)
    return sorted({row["ref"] for row in rows})


def test_import_takes_a_report_in_with_what_was_read_of_it(run: Run, office: Path, report_file: Path) -> None:
    ran = run("import", report_file, "--register", office, "--code", "DK2019", "--format", "json")
    told = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert told["publication"]["code"] == "DK2019"
    assert told["publication"]["title"] == "Doors and keys"
    assert (told["recommendations"], told["assignments"]) == (4, 6)
    assert (told["doubtful"], told["prose"]) == ([], [])
    assert _refs(run, office) == ["DK2019/1", "DK2019/2", "DK2019/3", "DK2019/4"]


def test_the_options_overrule_what_was_read(run: Run, office: Path, report_file: Path) -> None:
    options = ("--title", "Keys", "--publisher", "A", "--publisher", "B", "--published", "2019-02-03", "--code", "K")
    told = json.loads(run("import", report_file, "--register", office, *options, "--format", "json").out)
    assert told["publication"] == {
        "code": "K", "title": "Keys", "publishers": ["A", "B"], "published": "2019-02-03", "kind": "thematic",
    }  # fmt: skip
    row = json.loads(run("list", "--register", office, "--format", "json").out)[0]
    assert (row["publication"], row["published"]) == ("Keys", "2019-02-03")


def test_the_doubtful_stay_out_unless_all_are_accepted(run: Run, office: Path, gap: Path) -> None:
    some = run("import", gap, "--register", office, "--code", "DK")
    assert some.code == 0
    assert "Not taken in, because of doubts (" in some.out
    assert 0 < len(_refs(run, office)) < 4


def test_accept_all_takes_in_the_doubtful_too(run: Run, office: Path, gap: Path) -> None:
    told = json.loads(run("import", gap, "--register", office, "--accept-all", "--format", "json").out)
    assert (told["recommendations"], told["doubtful"]) == (4, [])


def test_new_bodies_are_reported(run: Run, office: Path, tmp_path: Path) -> None:
    report = tmp_path / "lamps.md"
    report.write_text(
        "# Lamps\n\n# Recommendations\n\n## The Lamplighters' Guild should:\n\n1. light the lamps\n", "utf-8"
    )
    ran = run("import", report, "--register", office, "--accept-all")
    assert "New bodies: Lamplighters' Guild." in ran.out


def test_what_running_text_mentions_is_listed_and_not_taken_in(run: Run, office: Path, tmp_path: Path) -> None:
    report = tmp_path / "both.md"
    report.write_text(
        REPORT + "\n# Conclusion\n\nWe also recommend that the Youth Justice Board should count its windows.\n", "utf-8"
    )
    told = json.loads(run("import", report, "--register", office, "--format", "json").out)
    assert told["recommendations"] == 4
    assert all(p["strength"] == "prose" for p in told["prose"])


def test_a_document_that_recommends_nothing_is_exit_code_1(run: Run, office: Path, letter: Path) -> None:
    ran = run("import", letter, "--register", office, "--format", "json")
    assert ran.code == 1
    assert json.loads(ran.out)["publication"] is None
    assert ran.err == f"Nothing was taken in: no list of recommendations was found in {letter}.\n"


def test_the_same_document_twice_is_refused(run: Run, office: Path, report_file: Path) -> None:
    run("import", report_file, "--register", office)
    ran = run("import", report_file, "--register", office)
    assert (ran.code, ran.out) == (2, "")
    assert "already" in ran.err


def test_a_wrong_date_changes_nothing(run: Run, office: Path, report_file: Path) -> None:
    ran = run("import", report_file, "--register", office, "--published", "2019-13-01")
    assert (ran.code, ran.out) == (2, "")
    assert _refs(run, office) == []


def test_a_body_of_the_register_is_not_taken_for_two(run: Run, office: Path, tmp_path: Path) -> None:
    report = tmp_path / "widgets.md"
    words = "# Recommendations\n\nWidgets and Sprockets should:\n\n- oil the shears\n"
    report.write_text(words, encoding="utf-8")
    assert run("import", report, "--register", office, "--code", "W1").code == 1
    assert run("import", report, "--register", office, "--code", "W1", "--accept-all").code == 0
    report.write_text(f"# Of widgets\n\n{words}", encoding="utf-8")
    assert run("import", report, "--register", office, "--code", "W2").code == 0
