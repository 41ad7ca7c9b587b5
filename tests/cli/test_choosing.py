"""Whose item is meant, above all where it was handed over, and which entry of the histories."""

from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import BY, Desk
from tracker.domain.listing import Selection
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.listing import all_rows, find_body
from tracker.services.register import open_register

HANDED = date(2021, 6, 26)
BEFORE, AFTER = "2020-01-31", "2021-09-30"


def _hand_over(desk: Desk, home: Path, *to: str) -> None:
    """Pass what is addressed to the NPS divisions on to other bodies."""
    with open_register(desk.register, home=home) as register:
        own = [row.id for row in all_rows(register, Selection(as_at=HANDED)) if row.addressee == "NPS divisions"]
        heirs = tuple(find_body(register, name).id for name in to)
        hand_over(register, HandOver(HANDED, "The office", "A clerk", dict.fromkeys(own, Pass(heirs)), "Unified"))


@pytest.fixture
def handed(desk: Desk, home: Path) -> Desk:
    """Give the small register after the NPS had become the Probation Service."""
    _hand_over(desk, home, "Probation Service")
    return desk


def _who_spoke(desk: Desk, ref: str = "DK2019/3") -> list[str]:
    """Return the bodies in whose own history a note stands, the received history left out."""
    return [a["body"] for a in desk.assignments(ref) if any(e["kind"] == "note" for e in a["entries"])]


@pytest.mark.parametrize("name", ["NPS divisions", "Probation Service"])
def test_a_body_means_the_item_that_lives_on(name: str, handed: Desk) -> None:
    handed.recorded("--note", "N", ref="DK2019/3", body=name, on=AFTER)
    assert _who_spoke(handed) == ["Probation Service"]


def test_an_item_that_was_passed_on_is_meant_only_where_no_other_fits(handed: Desk) -> None:
    assert "was passed on to a successor body on 26 June 2021" in handed.refused(
        "--note", "N", ref="DK2019/3", body="NPS", on=AFTER
    )


@pytest.mark.parametrize("name", ["NPS divisions", "NPS"])
def test_what_was_said_before_the_hand_over_is_recorded_with_the_body_that_had_it(name: str, handed: Desk) -> None:
    handed.recorded("--note", "N", ref="DK2019/3", body=name, on=BEFORE)
    bodies = [a["body"] for a in handed.assignments("DK2019/3") if a["passed_on"]]
    assert bodies[0] in _who_spoke(handed)


@pytest.mark.parametrize(("on", "left_out"), [(AFTER, "Passed on"), (BEFORE, None)])
def test_all_bodies_are_those_that_have_it_on_the_day(on: str, left_out: str | None, handed: Desk) -> None:
    ran = handed.record("--all-bodies", "--response", "Agreed", ref="DK2019/3", signed=("--on", on, *BY))
    assert (ran.code, len(ran.out.splitlines())) == (0, 2)
    silent = [a["status"] for a in handed.assignments("DK2019/3") if not a["response"]]
    assert silent == ([left_out] if left_out else [])


def test_of_two_successors_the_name_of_the_body_tells_which(desk: Desk, home: Path) -> None:
    _hand_over(desk, home, "Probation Service", "Youth Justice Board")
    both = desk.refused("--note", "N", ref="DK2019/3", body="NPS divisions", on=AFTER)
    assert "“NPS divisions” fits 2 bodies of DK2019/3" in both
    assert "give the name of the body itself" in both
    desk.recorded("--note", "N", ref="DK2019/3", body="Youth Justice Board", on=AFTER)
    assert _who_spoke(desk) == ["Youth Justice Board"]


def test_a_received_item_tells_from_whom_and_the_other_to_whom(handed: Desk) -> None:
    gone = next(a for a in handed.assignments("DK2019/3") if a["status"] == "Passed on")
    received = next(a for a in handed.assignments("DK2019/3") if a["received_from"])
    assert (gone["passed_on"], gone["passed_to"]) == ("2021-06-26", ["Probation Service"])
    assert received["received_from"] == gone["body"]
    assert "Received from: " + gone["body"] in handed.told("DK2019/3")
    assert "Passed on: 26 Jun 2021, to Probation Service" in handed.told("DK2019/3")


def test_the_list_shows_as_addressed_all_and_as_now_each_item_once(handed: Desk) -> None:
    addressed, now = handed.rows("--as-addressed"), handed.rows("--as-now")
    assert (len(addressed), len(now)) == (8, 6)
    assert {r["status"] for r in addressed} - {r["status"] for r in now} == {"Passed on"}
    assert all(r["received_from"] for r in now if r["body"] == "Probation Service")
    assert handed.rows("--as-at", "2021-06-25") == handed.rows("--as-at", "2021-06-25", "--as-addressed")


def test_that_it_was_passed_on_cannot_be_withdrawn_alone(handed: Desk) -> None:
    (passed,) = (e["id"] for a in handed.assignments("DK2019/3") for e in a["entries"] if e["kind"] == "passed on")
    ran = handed.record("--withdraw", passed, "--reason", "R", ref="DK2019/3", signed=BY)
    assert (ran.code, ran.out) == (2, "")
    assert "is undone in the window" in ran.err


def test_what_was_said_before_can_be_withdrawn_after_it_and_is_gone_from_both(desk: Desk, home: Path) -> None:
    (entry,) = desk.recorded("--progress", "Complete", ref="DK2019/3", body="NPS divisions", on=BEFORE)
    _hand_over(desk, home, "Probation Service")
    ran = desk.record("--withdraw", entry, "--reason", "Another item.", ref="DK2019/3", signed=BY)
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 1
    assert "Probation Service" in ran.out
    assert {a["progress"] for a in desk.assignments("DK2019/3")} == {None}


def test_words_that_were_a_draft_are_cleared_where_the_item_now_is(desk: Desk, home: Path) -> None:
    said = ("--progress", "In progress", "--draft", "--text", "Begun.")
    (draft,) = desk.recorded(*said, ref="DK2019/3", body="NPS divisions", on=BEFORE)
    _hand_over(desk, home, "Probation Service")
    ran = desk.record("--clear", draft, ref="DK2019/3", signed=("--on", AFTER, "--by", "Head of news"))
    assert (ran.code, ran.err) == (0, "")
    received = next(a for a in desk.assignments("DK2019/3") if a["received_from"])
    cleared = next(e["details"] for e in received["entries"] if e["kind"] == "progress")
    assert (cleared["is_draft"], cleared["cleared_by"]) == (False, "Head of news")


def test_a_number_that_begins_two_records_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.cli.choosing.SHORTEST_BEGINNING", 0)
    desk.recorded("--note", "N", "--progress", "Complete")
    ran = desk.record("--withdraw", "", "--reason", "R", signed=BY)
    assert (ran.code, ran.out) == (2, "")
    assert "2 dated records of DK2019/1 begin with" in ran.err
