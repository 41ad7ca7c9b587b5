"""The command that reads a document."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_read_prints_the_recommendations_as_json(run: Run, report_file: Path) -> None:
    ran = run("read", report_file, "--format", "json")
    told = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert set(told) == {"publication", "recommendations", "doubts"}
    assert set(told["publication"]) == {"title", "publishers", "published", "kind"}
    assert told["publication"]["published"] == "2019-01"
    assert [r["number"] for r in told["recommendations"]] == ["1", "2", "3", "4"]
    first, third = told["recommendations"][0], told["recommendations"][2]
    assert set(first) == {
        "number", "stem", "item", "text", "addressees", "strength", "main", "kind", "source_publication", "page",
        "line", "doubts", "references", "also_at",
    }  # fmt: skip
    assert first["item"] == "keep one list of keys"
    assert first["strength"] == "formal"
    assert first["line"] == 11
    assert third["addressees"] == ["HM Prison Service", "NPS divisions"]


def test_read_prints_a_table_for_people(run: Run, report_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "90")
    ran = run("read", report_file)
    assert "4 in lists of recommendations, 0 only mentioned in running text" in ran.out
    assert "HM Prison Service, NPS divisions" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 90


def test_a_document_without_recommendations_is_exit_code_1_and_still_json(run: Run, letter: Path) -> None:
    ran = run("read", letter, "--format", "json")
    assert ran.code == 1
    assert json.loads(ran.out)["recommendations"] == []
    assert "No recommendation was found" in run("read", letter).out


def test_a_document_that_cannot_be_read_is_one_sentence(run: Run, tmp_path: Path) -> None:
    binary = tmp_path / "picture.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    empty = tmp_path / "empty.txt"
    empty.touch()
    for path in (tmp_path / "missing.txt", binary, empty, tmp_path):
        ran = run("read", path, "--format", "json")
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.count("\n") == 1


def test_a_number_that_was_lost_is_doubted_by_name(run: Run, tmp_path: Path) -> None:
    gap = tmp_path / "gap.md"
    gap.write_text(
        "# Recommendations\n\n## HM Prison Service should:\n\n1. count the doors\n2. oil the hinges\n\n"
        "mend the locks of every door\n\n4. sweep the yard.\n",
        encoding="utf-8",
    )
    assert "Doubt about number " in run("read", gap).out


@pytest.mark.apart
def test_read_works_in_a_process_of_its_own(run: Run, report_file: Path) -> None:
    assert json.loads(run("read", report_file, "--format", "json").out)["recommendations"]


def test_the_steps_of_reading_are_printed_in_place_of_the_answer(run: Run, report_file: Path) -> None:
    ran = run("read", report_file, "--steps")
    assert ran.code == 0
    assert [line[:8] for line in ran.out.splitlines() if line[:1].isdigit()] == [
        "1. Lines", "2. Block", "3. Items", "4. Propo",
    ]  # fmt: skip
