"""The command that records."""

from pathlib import Path

import pytest

from tests.cli.conftest import BY, ON, Desk
from tracker import settings


def test_progress_is_recorded_and_told_with_its_id(desk: Desk) -> None:
    ran = desk.record("--body", "HMPPS", "--progress", "in progress", "--text", "Begun.", "--internal", "Slowly.")
    (entry,) = desk.entries()
    assert ran.out == f"{entry['id']}  HMPPS: DK2019/1  Reported: in progress\n"
    assert (entry["kind"], entry["value"], entry["text"], entry["internal"]) == (
        "progress", "In progress", "Begun.", "Slowly.",
    )  # fmt: skip
    assert (entry["on"], entry["by"]) == ("2019-06-30", "HMPPS, Public Protection")


def test_several_facts_are_recorded_together_in_the_order_of_the_ledger(desk: Desk, files: tuple[Path, Path]) -> None:
    desk.recorded(
        "--note", "Seen.", "--progress", "Complete", "--evidence", files[0], "--evidence-date", "2019-06-01",
        "--target", "2019-12-31", "--response", "agreed",
    )  # fmt: skip
    assert [e["kind"] for e in desk.entries()] == ["response", "target", "evidence", "progress", "note"]


@pytest.mark.parametrize(
    ("facts", "bearer"),
    [
        (("--progress", "Complete", "--response", "Agreed"), "progress"),
        (("--response", "Agreed", "--target", "2020-01-31"), "response"),
        (("--target", "2020-01-31", "--note", "N"), "target"),
    ],
)
def test_the_words_go_with_the_first_that_can_bear_them(facts: tuple[str, ...], bearer: str, desk: Desk) -> None:
    desk.recorded(*facts, "--text", "The words.")
    assert [e["kind"] for e in desk.entries() if e["text"] == "The words."] == [bearer]


def test_the_words_go_with_the_first_evidence_where_nothing_else_bears_them(
    desk: Desk, files: tuple[Path, Path]
) -> None:
    first = ("--evidence", files[0], "--evidence-date", "2019-06-01")
    second = ("--evidence", files[1], "--evidence-date", "2019-06-02")
    desk.recorded(*first, *second, "--text", "The words.")
    told = [(e["evidence"][0]["file_name"], e["evidence"][0]["evidence_date"], e["text"]) for e in desk.entries()]
    assert told == [("keys list.txt", "2019-06-01", "The words."), ("photo.txt", "2019-06-02", "")]


def test_words_alone_are_a_note_and_words_beside_a_note_belong_to_it(desk: Desk) -> None:
    desk.recorded("--text", "Seen on the day.")
    desk.recorded("--internal", "Not to be told.")
    desk.recorded("--note", "Heard.", "--text", "And seen.")
    assert [(e["kind"], e["text"], e["internal"]) for e in desk.entries()] == [
        ("note", "Seen on the day.", ""), ("note", "", "Not to be told."), ("note", "Heard.\n\nAnd seen.", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "day", "words"),
    [
        ("2020-05-31", "2020-05-31", None),
        ("by spring 2020", "2020-05-31", "by spring 2020"),
        ("Ongoing", None, "Ongoing"),
    ],
)
def test_a_target_is_a_date_or_the_words_of_the_action_plan(
    given: str, day: str | None, words: str | None, desk: Desk
) -> None:
    desk.recorded("--target", given)
    (row,) = desk.assignments()
    assert (row["target_date"], row["target_words"]) == (day, words)


def test_a_change_of_target_needs_a_reason_and_who_agreed(desk: Desk) -> None:
    desk.recorded("--target", "2019-12-31")
    refused = desk.record("--body", "HMPPS", "--target", "2020-03-31", "--reason", "The lock was late.")
    assert (refused.code, refused.out) == (2, "")
    assert "who agreed" in refused.err
    desk.recorded("--target", "2020-03-31", "--reason", "The lock was late.", "--agreed-by", "The board")
    (row,) = desk.assignments()
    assert (row["slips"], row["slip_days"], row["first_target_date"]) == (1, 91, "2019-12-31")


def test_all_bodies_get_the_same_in_one_go(desk: Desk) -> None:
    ran = desk.record("--all-bodies", "--response", "Agreed", ref="DK2019/3")
    assert len(ran.out.splitlines()) == 2
    assert [a["response"] for a in desk.assignments("DK2019/3")] == ["Agreed", "Agreed"]


@pytest.mark.parametrize("name", ["NPS divisions", "nps DIVISIONS", "the NPS divisions"])
def test_a_body_is_found_by_the_name_as_printed(name: str, desk: Desk) -> None:
    ran = desk.record("--body", name, "--response", "Agreed", ref="DK2019/3")
    assert ran.code == 0
    assert [a["addressee"] for a in desk.assignments("DK2019/3") if a["response"]] == ["NPS divisions"]


def test_a_body_that_it_is_not_made_to_is_refused_by_name(desk: Desk) -> None:
    ran = desk.record("--body", "HMPPS", "--response", "Agreed", ref="DK2019/3")
    assert (ran.code, ran.out) == (2, "")
    assert "“HMPPS” is not a body of DK2019/3" in ran.err
    assert "NPS divisions" in ran.err


def test_who_recorded_it_is_told_apart_from_whose_statement_it_is(desk: Desk, home: Path) -> None:
    desk.recorded("--response", "Agreed")
    desk.recorded("--note", "N", "--recorded-by", "Clerk")
    settings.save(home, settings.Settings(person="Policy lead"))
    desk.recorded("--note", "N")
    assert [e["recorded_by"] for e in desk.entries()] == ["HMPPS, Public Protection", "Clerk", "Policy lead"]


def test_a_record_is_withdrawn_by_its_id_without_day_or_body(desk: Desk) -> None:
    (entry,) = desk.recorded("--progress", "Complete")
    ran = desk.record("--withdraw", entry, "--reason", "Typed for another.", signed=BY)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("  HMPPS: DK2019/1  Withdrawn: Reported complete\n")
    (row,) = desk.assignments()
    assert (row["status"], row["entries"][0]["withdrawn"]) == ("No response yet", True)


def test_the_first_eight_characters_are_enough_and_fewer_are_not(desk: Desk) -> None:
    (entry,) = desk.recorded("--progress", "Complete")
    assert desk.record("--withdraw", entry[:7], "--reason", "Wrong.", signed=BY).code == 2
    assert desk.record("--withdraw", entry[:8], "--reason", "Wrong.", signed=BY).code == 0


def test_withdrawing_a_withdrawal_puts_back_what_it_took_away(desk: Desk) -> None:
    (entry,) = desk.recorded("--progress", "Complete")
    withdrawal = desk.record("--withdraw", entry, "--reason", "Wrong.", signed=BY).out.split()[0]
    assert desk.record("--withdraw", withdrawal, "--reason", "It was right.", signed=BY).code == 0
    assert desk.assignments()[0]["progress"] == "Complete"


def test_a_withdrawal_and_what_replaces_it_are_recorded_together(desk: Desk) -> None:
    (entry,) = desk.recorded("--progress", "Complete")
    ran = desk.record("--withdraw", entry, "--reason", "Too early.", "--progress", "In progress")
    assert len(ran.out.splitlines()) == 2
    assert desk.assignments()[0]["progress"] == "In progress"


def test_a_withdrawal_beside_other_facts_is_for_one_body_at_a_time(desk: Desk) -> None:
    entry = desk.record("--all-bodies", "--progress", "Complete", ref="DK2019/3").out.split()[0]
    ran = desk.record("--all-bodies", "--withdraw", entry, "--reason", "R", "--note", "N", ref="DK2019/3")
    assert (ran.code, ran.out) == (2, "")
    assert "one body at a time" in ran.err


def test_what_is_not_there_cannot_be_withdrawn(desk: Desk) -> None:
    ran = desk.record("--withdraw", "0123456789", "--reason", "R", signed=BY)
    assert (ran.code, ran.out) == (2, "")
    assert "No dated record of DK2019/1 begins with “0123456789”" in ran.err


@pytest.mark.parametrize(
    ("options", "signed", "sentence"),
    [
        (("--progress", "Complete"), (*ON, *BY), "Whose item it is must be told"),
        (("--body", "HMPPS"), (*ON, *BY), "There is nothing to record"),
        (("--body", "HMPPS", "--note", "N"), BY, "The day on which it takes effect must be told"),
        (("--body", "HMPPS", "--note", "N"), ON, "--by must be given"),
        (("--body", "HMPPS", "--evidence", "f.txt"), (*ON, *BY), "there are 1 file and 0 dates"),
        (("--withdraw", "0123456789"), BY, "a reason is needed"),
        (("--body", "HMPPS", "--note", " "), (*ON, *BY), "A note needs words."),
        (("--body", "HMPPS", "--target", "2020-02-30"), (*ON, *BY), "not a day of the calendar"),
        (("--body", "HMPPS", "--target", "30/6/2020"), (*ON, *BY), "is not a date"),
        (("--body", "HMPPS", "--target", "31 June 2020"), (*ON, *BY), "is not a target date"),
        (("--body", "HMPPS", "--progress", "Nearly"), (*ON, *BY), "it is one of: Not started"),
        (("--body", "HMPPS", "--note", "N"), ("--on", "2199-01-01", *BY), "in the future"),
        (("--body", "HMPPS", "--all-bodies", "--note", "N"), (*ON, *BY), "cannot be given together"),
        (
            ("--body", "HMPPS", "--evidence", "missing.txt", "--evidence-date", "2019-06-01", "--progress", "Complete"),
            (*ON, *BY),
            "missing.txt",
        ),
    ],
)
def test_what_cannot_be_recorded_is_refused_and_nothing_is_kept(
    options: tuple[str, ...], signed: tuple[str, ...], sentence: str, desk: Desk
) -> None:
    ran = desk.record(*options, signed=signed)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err
    assert ran.err.count("\n") == 1
    assert desk.entries() == []
