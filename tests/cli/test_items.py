"""The command that shows one recommendation."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

DAY = ("--as-at", "2026-11-22")


def _shown(run: Run, register: Path, ref: str, *options: str) -> dict[str, Any]:
    ran = run("show", ref, "--register", register, "--format", "json", *options)
    assert (ran.code, ran.err) == (0, "")
    shown: dict[str, Any] = json.loads(ran.out)
    return shown


def test_json_holds_the_recommendation_and_one_assignment_for_each_body(run: Run, demo: Path) -> None:
    shown = _shown(run, demo, "RR2025/5", *DAY)
    assert shown["recommendation"]["stem"] == "The Probation Service and HM Prison Service should:"
    assert shown["recommendation"]["item"].startswith("hold a joint planning meeting")
    assert shown["recommendation"]["line"] > 0
    assert sorted(a["body"] for a in shown["assignments"]) == ["HM Prison Service", "Probation Service"]


def test_entries_have_the_names_that_scripts_rely_on(run: Run, demo: Path) -> None:
    entry = _shown(run, demo, "RR2025/5", *DAY)["assignments"][0]["entries"][0]
    assert set(entry) >= {
        "id", "kind", "on", "recorded_at", "by", "recorded_by", "value", "text", "reason", "withdrawn", "evidence",
    }  # fmt: skip
    assert (entry["kind"], entry["value"], entry["on"]) == ("response", "Agreed", "2025-04-29")


def test_evidence_is_told_with_its_file(run: Run, demo: Path) -> None:
    entries = [e for e in _shown(run, demo, "RR2025/10", *DAY)["assignments"][0]["entries"] if e["evidence"]]
    (told,) = entries[0]["evidence"]
    assert told["file_name"] == "release-date-alerts.txt"
    assert (told["evidence_date"], told["added_on"], told["marking"]) == ("2026-02-03", "2026-02-20", "OFFICIAL")
    assert told["size"] > 100
    assert len(told["sha256"]) == 64


def test_a_withdrawn_entry_stays_and_says_why(run: Run, demo: Path) -> None:
    rows = _shown(run, demo, "RR2025/8", *DAY)["assignments"]
    entries = next(a for a in rows if a["body"] == "Probation Service")["entries"]
    gone = [e for e in entries if e["withdrawn"]]
    assert [e["value"] for e in gone] == ["Complete"]
    assert gone[0]["withdrawal"]["reason"].startswith("Typed for the wrong body")


def test_as_at_leaves_out_what_came_later(run: Run, demo: Path) -> None:
    (row,) = _shown(run, demo, "RR2025/1", "--as-at", "2026-03-31")["assignments"]
    assert (row["status"], row["slips"]) == ("In progress", 1)
    assert max(e["on"] for e in row["entries"]) == "2026-03-12"


def test_text_tells_the_words_the_standing_and_the_history(
    run: Run, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    out = run("show", "RR2025/8", "--register", demo, *DAY).out
    assert "should explain licence conditions in words that the person understands" in " ".join(out.split())
    assert "Probation Service: RR2025/8 (addressed as “The Probation Service”)" in out
    assert "[withdrawn] Reported complete" in out
    assert "Target date: 30 Nov 2026 (“By autumn 2026”); due soon" in out
    assert max(map(len, out.splitlines())) <= 100


def test_text_tells_slips_and_internal_words(run: Run, demo: Path) -> None:
    out = run("show", "RR2025/5", "--register", demo, *DAY).out
    assert "overdue by 145 days; first 31 Jan 2026, moved later once" in out
    assert "Internal: The area director would welcome a visit" in out
    assert "moved later 2 times" in run("show", "RR2025/1", "--register", demo, *DAY).out


def test_what_nobody_has_spoken_of_says_so(run: Run, doors: Path) -> None:
    assert "Nothing has been recorded." in run("show", "DK2019/1", "--register", doors).out


def test_an_unknown_reference_is_one_sentence(run: Run, demo: Path) -> None:
    ran = run("show", "RR2025/99", "--register", demo)
    assert (ran.code, ran.out) == (2, "")
    assert "RR2025/99" in ran.err
