"""The command that lists."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Desk, Run

DAY = ("--as-at", "2026-11-22")


def _rows(run: Run, register: Path, *options: str) -> list[dict[str, Any]]:
    ran = run("list", "--register", register, "--format", "json", *options)
    assert (ran.code, ran.err) == (0, "")
    rows: list[dict[str, Any]] = json.loads(ran.out)
    return rows


def test_json_has_the_names_that_scripts_rely_on(run: Run, demo: Path) -> None:
    row = _rows(run, demo, *DAY)[0]
    assert set(row) >= {
        "ref", "publication", "published", "number", "text", "addressee", "body", "status", "response", "progress",
        "assessment", "assessment_scale", "target_date", "first_target_date", "slips", "slip_days", "schedule",
        "last_entry_on", "evidence_count", "closed_on", "closed_reason", "closed_unverified", "priority", "lacks",
        "flags", "role", "received_from", "contradictions",
    }  # fmt: skip
    assert (row["assessment"], row["closed_on"], row["closed_unverified"]) == (None, None, False)


def test_a_slipped_item_tells_its_first_date_and_its_slips(run: Run, demo: Path) -> None:
    row = next(r for r in _rows(run, demo, *DAY) if r["ref"] == "RR2025/1")
    assert (row["first_target_date"], row["target_date"], row["slips"], row["slip_days"]) == (
        "2026-03-31", "2026-12-31", 2, 275,
    )  # fmt: skip
    assert (row["status"], row["schedule"], row["last_entry_on"]) == ("Partly complete", "due soon", "2026-10-05")


def test_a_body_is_found_by_name_short_name_or_alias(run: Run, demo: Path) -> None:
    by_short = _rows(run, demo, *DAY, "--body", "HMPPS")
    by_name = _rows(run, demo, *DAY, "--body", "HM Prison and Probation Service")
    assert [r["ref"] for r in by_short] == ["RR2025/1", "RR2025/2", "RR2025/3", "RR2025/4"]
    assert by_name == by_short


def test_a_report_is_found_by_code_or_part_of_its_title(run: Run, demo: Path) -> None:
    assert {r["ref"].split("/")[0] for r in _rows(run, demo, "--publication", "kp2025")} == {"KP2025"}
    assert {r["ref"].split("/")[0] for r in _rows(run, demo, "--publication", "health needs")} == {"TA2025"}


def test_a_part_that_fits_two_reports_names_both(run: Run, demo: Path) -> None:
    ran = run("list", "--register", demo, "--publication", "2025")
    assert ran.code == 2
    assert ran.err.count("2025") >= 2


def test_status_overdue_and_search_narrow_the_list(run: Run, demo: Path) -> None:
    waiting = _rows(run, demo, *DAY, "--status", "reported COMPLETE, awaiting check")
    assert {r["schedule"] for r in waiting} == {"awaiting check"}
    late = _rows(run, demo, *DAY, "--overdue")
    assert late
    assert all(r["schedule"] == "overdue" and r["target_date"] < "2026-11-22" for r in late)
    assert {r["ref"] for r in _rows(run, demo, *DAY, "--search", "bank account")} == {"RR2025/12"}


def test_as_at_shows_the_list_of_that_day(run: Run, demo: Path) -> None:
    early = _rows(run, demo, "--as-at", "2025-05-31")
    assert {r["ref"].split("/")[0] for r in early} == {"RR2025"}
    assert {r["status"] for r in early} == {
        "Agreed, no update yet", "Partly agreed, no update yet", "Not agreed",
    }  # fmt: skip


def test_as_known_leaves_out_what_was_recorded_later(run: Run, demo: Path) -> None:
    def status(*known: str) -> str:
        rows = _rows(run, demo, "--as-at", "2026-02-06", *known, "--body", "Probation Service", "--search", "reception")
        return str(next(r for r in rows if r["ref"] == "RR2025/5")["status"])

    assert status() == "Reported complete, awaiting check"
    assert status("--as-known", "2026-02-09") == "Partly complete"


def test_by_the_body_addressed_is_what_is_listed_unless_told(run: Run, demo: Path) -> None:
    assert _rows(run, demo, *DAY, "--as-addressed") == _rows(run, demo, *DAY)


def test_what_contradicts_itself_is_told_with_what_mends_it(desk: Desk) -> None:
    assert desk.rows("--contradictory") == []
    desk.recorded("--progress", "Complete")
    (row,) = desk.rows("--contradictory")
    assert (row["ref"], row["contradictions"]) == (
        "DK2019/1",
        [
            "It is reported complete, though the body never answered.",
            "It is reported complete without any evidence.",
        ],
    )
    told = " ".join(desk.table("--contradictory").split())
    assert "It is reported complete without any evidence. To mend it: Add the evidence, or ask the body for it." in told
    assert "To mend it" not in desk.table()


def test_csv_tells_the_same_as_json(run: Run, demo: Path) -> None:
    ran = run("list", "--register", demo, *DAY, "--format", "csv")
    told = list(csv.DictReader(io.StringIO(ran.out)))
    rows = _rows(run, demo, *DAY)
    assert [r["ref"] for r in told] == [r["ref"] for r in rows]
    assert told[0]["priority"] == "false"
    assert told[0]["closed_on"] == ""
    assert [r["contradictions"] for r in told] == ["; ".join(r["contradictions"]) for r in rows]
    assert list(told[0]) == list(rows[0])


@pytest.mark.parametrize("width", [80, 132])
def test_the_table_fits_the_terminal(width: int, run: Run, demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    ran = run("list", "--register", demo, *DAY)
    assert max(map(len, ran.out.splitlines())) <= width
    rows = _rows(run, demo, *DAY)
    refs = {row["ref"] for row in rows}
    assert ran.out.endswith(f"Recommendations: {len(refs)}; counted once for each body: {len(rows)}.\n")


def test_the_table_tells_promises_in_words_and_days_late(run: Run, demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    table = run("list", "--register", demo, *DAY).out
    assert "Ongoing" in table
    assert "overdue, 145 days" in table


def test_an_empty_list_is_an_answer(run: Run, demo: Path) -> None:
    assert _rows(run, demo, "--search", "zeppelin") == []
    ran = run("list", "--register", demo, "--search", "zeppelin")
    assert (ran.code, ran.out) == (0, "Nothing fits.\n")


def test_an_unknown_body_is_one_sentence(run: Run, demo: Path) -> None:
    ran = run("list", "--register", demo, "--body", "Ministry of Fun")
    assert (ran.code, ran.out) == (2, "")
    assert "Ministry of Fun" in ran.err
