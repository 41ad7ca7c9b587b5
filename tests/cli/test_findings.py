"""Assessments, closings with their checks, and re-openings."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import Desk
from tracker.domain.facts import SubPoint
from tracker.domain.scales import RollUp
from tracker.services.detail import recommendation
from tracker.services.keeping import Kept, keep
from tracker.services.register import open_register

CHECKER = ("--checker", "Ada Lock", "--check-role", "Head of Assurance")


def _divide(desk: Desk, home: Path) -> None:
    """Give the first recommendation two lettered points."""
    with open_register(desk.register, home=home) as register:
        (found,) = recommendation(register, "DK2019/1", register.outside.today())
        points = (SubPoint("a", "a list of keys"), SubPoint("b", "a list of locks"))
        facts = replace(found.facts, sub_points=points, rollup=RollUp.WORST)
        keep(register, [Kept(facts, found.row.recommendation_id)], "A clerk", "Divided")


def test_an_assessment_is_told_with_its_scale_its_report_and_who_made_it(desk: Desk) -> None:
    found = ("--assessment", "good PROGRESS", "--scale", "independent review", "--publication", "doors and")
    desk.recorded(*found, "--text", "One list.", by="HM Inspectorate of Prisons")
    row = desk.row()
    assert (row["assessment"], row["assessment_scale"], row["assessment_by"], row["assessment_on"]) == (
        "Good progress", "HMI Prisons independent review of progress", "HM Inspectorate of Prisons", "2019-06-30",
    )  # fmt: skip
    assert row["status"] == "Found achieved, ready to close"
    (entry,) = desk.entries()
    assert (entry["value"], entry["text"]) == ("Good progress", "One list.")
    assert (entry["details"]["scale"], entry["details"]["publication"]) == (row["assessment_scale"], "Doors and keys")
    told = desk.told()
    assert "Assessment: Good progress on the scale “HMI Prisons independent review of progress”, 30 Jun 2019" in told
    assert "In the report: Doors and keys, 24 January 2019" in told


def test_without_a_scale_an_assessment_is_in_free_words(desk: Desk) -> None:
    desk.recorded("--assessment", "Overall lack of progress", "--role", "Head of Assurance", by="Ada Lock")
    row = desk.row()
    assert (row["assessment"], row["assessment_scale"], row["status"]) == (
        "Overall lack of progress", None, "No response yet",
    )  # fmt: skip
    assert desk.entries()[0]["details"]["role"] == "Head of Assurance"


def test_a_point_is_assessed_by_its_letter_and_rolled_up_by_the_stated_rule(desk: Desk, home: Path) -> None:
    _divide(desk, home)
    sufficient = ("--assessment", "Sufficient", "--scale", "Internal check")
    desk.recorded(*sufficient, "--point", "(A)", by="Ada Lock")
    row = desk.row()
    assert (row["assessment"], row["assessment_scale"]) == ("Partly achieved", None)
    assert [(p["letter"], p["assessment"], p["finding"], p["counts"]) for p in row["points"]] == [
        ("a", "Sufficient", "Achieved", True)
    ]
    shown = desk.shown()["recommendation"]
    assert (shown["rollup"], [p["letter"] for p in shown["sub_points"]]) == ("worst", ["a", "b"])
    told = desk.told()
    assert "(a) a list of keys (b) a list of locks" in told
    assert "How the points come to one finding: Worst:" in told
    assert "(a) Sufficient, 30 Jun 2019" in told


def test_a_point_that_is_not_there_is_refused_with_those_that_are(desk: Desk, home: Path) -> None:
    assert "it has no lettered points" in desk.refused("--assessment", "Fine", "--point", "a")
    _divide(desk, home)
    assert "its points are (a) and (b)" in desk.refused("--assessment", "Fine", "--point", "c")


@pytest.mark.parametrize(
    ("reason", "options", "told"),
    [
        ("implemented", CHECKER, "checked internally by Ada Lock, Head of Assurance"),
        ("implemented", ("--checker", "HMIP", "--publication", "DK2019"), "verified by HMIP (Doors and keys"),
        ("superseded", ("--superseded-by", "DK2019/2"), "superseded by DK2019/2"),
        ("no longer relevant", ("--reason", "No doors are left.", "--agreed-by", "The board"), "Agreed by: The board"),
    ],
)
def test_each_closing_says_how_it_was_checked(
    reason: str, options: tuple[str, ...], told: str, desk: Desk, files: tuple[Path, Path]
) -> None:
    desk.recorded("--evidence", files[0], "--evidence-date", "2019-06-01")
    desk.recorded("--close", reason.upper(), *options, by="A policy lead")
    assert (desk.row()["status"], desk.row()["closed_reason"]) == (f"Closed - {reason}", reason)
    assert told in desk.told()


def test_what_is_partly_agreed_is_closed_as_far_as_agreed(desk: Desk, files: tuple[Path, Path]) -> None:
    desk.recorded("--response", "Partly agreed", "--part", "The list.")
    desk.recorded("--evidence", files[0], "--evidence-date", "2019-06-01")
    desk.recorded("--close", "implemented as far as agreed", *CHECKER)
    assert desk.row()["status"] == "Closed - implemented as far as agreed"


def test_what_is_not_agreed_is_closed_by_whoever_accepted_that(desk: Desk) -> None:
    response = ("--response", "Not agreed", "--category", "Policy")
    desk.recorded(*response, "--close", "not agreed", "--agreed-by", "The board")
    assert (desk.row()["status"], desk.row()["closing"]["agreed_by"]) == ("Closed - not agreed", "The board")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--close", "implemented"), "it lacks evidence dated no later than the closing and the name of a checker"),
        (("--close", "not agreed"), "a response that says “Not agreed” and the name of whoever accepted that"),
        (("--close", "superseded"), "the reference that took over"),
        (("--close", "superseded", "--superseded-by", "XX/1"), "XX/1 is not in this register"),
        (("--close", "no longer relevant"), "why it is no longer relevant"),
        (("--close", "done"), "“done” is not a reason to close; it is one of: implemented;"),
        (("--reopen", "--reason", "R"), "there is nothing to re-open"),
        (("--assessment", " "), "An assessment needs a word of its scale"),
        (("--assessment", "Fine", "--scale", "Internal check"), "“Fine” is not on the scale “Internal check”"),
        (("--assessment", "Fine", "--scale", "colour"), "No assessment scale is called “colour”"),
        (("--assessment", "Achieved", "--scale", "HMI Prisons"), "fits two scales"),
        (("--assessment", "Fine", "--publication", "Windows"), "No report of this register has “Windows”"),
    ],
)
def test_what_the_rules_forbid_is_one_sentence(options: tuple[str, ...], sentence: str, desk: Desk) -> None:
    assert sentence in desk.refused(*options)
    assert desk.entries() == []


def test_re_opening_needs_a_reason_and_tells_it(desk: Desk) -> None:
    desk.recorded("--progress", "Complete")
    assert "Re-opening needs a reason" in desk.refused("--reopen")
    desk.recorded("--reopen", "--reason", "There are two lists.", "--text", "See the minutes.")
    last = desk.entries()[-1]
    assert (last["kind"], last["reason"], last["text"]) == ("reopening", "There are two lists.", "See the minutes.")
