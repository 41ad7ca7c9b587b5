"""The life of an item at the prompt: answered, promised, slipped, claimed, found short, re-opened, closed verified."""

from pathlib import Path

from tests.cli.conftest import Desk

LEAD = "A policy lead"
PLAN = (
    "--response", "Agreed", "--text", "One list will be kept.",
    "--action", "Write the list", "--letter", "a", "--owner", "Head of Keys", "--due", "by spring 2019",
    "--target", "2019-05-31",
)  # fmt: skip
CHECKED = ("--close", "implemented", "--checker", "HM Inspectorate of Prisons", "--publication", "DK2019")


def _answer_and_slip(desk: Desk) -> None:
    desk.recorded(*PLAN, on="2019-02-15")
    assert (desk.row()["status"], desk.row()["target_date"]) == ("Agreed, no update yet", "2019-05-31")
    desk.recorded(
        "--target", "2019-07-31", "--reason", "The locks came late.", "--agreed-by", "The board", on="2019-05-20"
    )


def _claim(desk: Desk, evidence: Path) -> None:
    desk.recorded("--progress", "Complete", "--evidence", evidence, "--evidence-date", "2019-06-21", on="2019-06-30")
    assert desk.row()["status"] == "Reported complete, awaiting check"


def test_the_life_of_one_item(desk: Desk, files: tuple[Path, Path]) -> None:
    _answer_and_slip(desk)
    _claim(desk, files[0])
    refusal = desk.refused("--close", "implemented", on="2019-07-01", by=LEAD)
    assert refusal == (
        "To close it as “implemented”, it lacks the name of a checker; add what lacks, or close it as unverified.\n"
    )
    found = ("--assessment", "insufficient progress", "--scale", "independent review", "--publication", "DK2019")
    desk.recorded(*found, on="2019-09-10", by="HM Inspectorate of Prisons")
    assert desk.row()["status"] == "Reported complete, found short"

    desk.recorded("--reopen", "--reason", "The inspectors found two lists.", on="2019-09-12", by=LEAD)
    assert (desk.row()["status"], desk.row()["progress"]) == ("Re-opened", None)
    desk.recorded("--progress", "Complete", "--text", "One list is left.", on="2019-12-01")
    assert "a checker other than hmpps, public protection" in desk.refused(
        "--close", "implemented", "--checker", "hmpps,  public protection", "--check-role", "Lead", on="2019-12-02"
    )
    desk.recorded(*CHECKED, on="2020-01-20", by=LEAD)
    row = desk.row()
    assert (row["status"], row["slips"], row["slip_days"]) == ("Closed - implemented", 1, 61)
    assert (row["closed_on"], row["closed_reason"], row["closed_unverified"]) == ("2020-01-20", "implemented", False)
    assert row["closing"]["check"].startswith("verified by HM Inspectorate of Prisons (Doors and keys")
    assert [e["kind"] for e in row["entries"]] == [
        "response", "action", "target", "target", "evidence", "progress", "assessment", "reopening", "progress",
        "closure",
    ]  # fmt: skip


def test_the_days_in_between_can_still_be_seen(desk: Desk, files: tuple[Path, Path]) -> None:
    _answer_and_slip(desk)
    _claim(desk, files[0])
    desk.recorded("--close", "implemented", "--unverified", on="2019-08-01", by=LEAD)

    def status(*options: str) -> str:
        return str(desk.shown("DK2019/1", *options)["assignments"][0]["status"])

    assert status("--as-at", "2019-03-01") == "Agreed, no update yet"
    assert status("--as-at", "2019-07-31") == "Reported complete, awaiting check"
    assert status() == "Closed unverified"


def test_a_closing_that_is_not_verified_says_so_everywhere(desk: Desk) -> None:
    desk.recorded("--progress", "Complete", on="2019-06-30")
    desk.recorded("--close", "implemented", "--unverified", on="2019-07-31", by=LEAD)
    (row,) = desk.rows("--status", "closed UNVERIFIED")
    assert (row["ref"], row["closed_unverified"], row["closed_on"]) == ("DK2019/1", True, "2019-07-31")
    assert row["lacks"] == ["evidence dated no later than the closing", "the name of a checker"]
    assert "HMPPS: DK2019/1 lacks evidence dated no later than the closing; the name of a checker." in " ".join(
        desk.table().split()
    )
    told = desk.told()
    assert "Closed: 31 Jul 2019, implemented" in told
    assert "Lacks: evidence dated no later than the closing; the name of a checker" in told
    assert desk.row()["closing"]["lacks"] == row["lacks"]


def test_evidence_that_is_withdrawn_later_leaves_the_closing_unverified(desk: Desk, files: tuple[Path, Path]) -> None:
    offered = ("--evidence", files[0], "--evidence-date", "2019-06-21")
    (evidence,) = desk.recorded("--progress", "Complete", *offered)[:1]
    desk.recorded(*CHECKED, on="2019-07-31", by=LEAD)
    desk.record("--withdraw", evidence, "--reason", "It is of another prison.", signed=("--by", LEAD))
    assert (desk.row()["status"], desk.row()["lacks"]) == (
        "Closed unverified",
        ["evidence dated no later than the closing"],
    )
