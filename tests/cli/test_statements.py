"""Updates, flags and the words that go with what is recorded."""

import pytest

from tests.cli.conftest import BY, Desk

DRAFT = ("--progress", "In progress", "--draft", "--text", "Begun.")
NEWS = ("--on", "2019-07-02", "--by", "Head of news")


def test_a_draft_is_told_as_one_until_it_is_cleared(desk: Desk) -> None:
    (draft,) = desk.recorded(*DRAFT)
    assert "[draft] Reported: in progress" in desk.told()
    assert "1 draft not cleared yet" in desk.told()
    ran = desk.record("--clear", draft[:8], signed=NEWS)
    assert ran.out.endswith("HMPPS: DK2019/1  Words of an update cleared for publication\n")
    assert desk.entries()[0]["details"] == {
        "is_draft": False, "cleared_by": "Head of news", "cleared_on": "2019-07-02",
    }  # fmt: skip
    assert "Cleared by Head of news, 2 July 2019" in desk.told()


def test_words_cleared_before_they_are_recorded_say_by_whom(desk: Desk) -> None:
    desk.recorded("--progress", "In progress", "--cleared-by", "Head of news", "--text", "Begun.")
    assert desk.entries()[0]["details"]["cleared_by"] == "Head of news"


def test_words_are_cleared_once_and_only_those_of_updates(desk: Desk) -> None:
    draft, note = desk.recorded(*DRAFT, "--note", "N")
    assert desk.record("--clear", draft, signed=NEWS).code == 0
    again, wrong = desk.record("--clear", draft, signed=NEWS), desk.record("--clear", note, signed=NEWS)
    assert (again.code, wrong.code) == (2, 2)
    assert "cleared already" in again.err
    assert "There is no such update here" in wrong.err


def test_flags_are_set_with_what_they_name_and_lifted_by_their_first_word(desk: Desk) -> None:
    desk.recorded(
        "--waiting-on", "Crown Prosecution Service", "--disputed", "Not our keys.", "--tracked-in", "The estate plan"
    )
    row = desk.row()
    assert row["status"] == "Tracked elsewhere"
    assert sorted(row["flags"]) == [
        "Disputed: Not our keys.",
        "Tracked elsewhere: The estate plan",
        "Waiting on another body: Crown Prosecution Service",
    ]
    assert "Waiting on another body: Crown Prosecution Service" in desk.told()
    desk.recorded("--lift", "waiting", "--lift", "tracked elsewhere", on="2019-07-01")
    assert desk.row()["flags"] == ["Disputed: Not our keys."]
    assert [e["details"]["is_set"] for e in desk.entries() if e["kind"] == "flag"] == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--lift", "sleeping"), "“sleeping” is not a flag; it is one of:"),
        (("--lift", ""), "is not a flag"),
        (("--disputed", "No", "--lift", "Disputed"), "A flag is either set or lifted"),
        (("--tracked-in", " "), "Name the other plan"),
        (("--waiting-on", ""), "Name the other body"),
    ],
)
def test_a_flag_that_says_nothing_is_refused(options: tuple[str, ...], sentence: str, desk: Desk) -> None:
    assert sentence in desk.refused(*options)


@pytest.mark.parametrize(
    ("facts", "bearer"),
    [
        (("--assessment", "Fine", "--target", "2020-01-31"), "assessment"),
        (("--close", "implemented", "--unverified", "--note", "N"), "closure"),
        (("--waiting-on", "CPS", "--note", "N"), "flag"),
        (("--action", "Write the list."), "note"),
        (("--link", "https://a.example", "--evidence-date", "2019-06-01", "--note", "N"), "evidence"),
    ],
)
def test_the_words_go_with_the_first_that_can_bear_them(facts: tuple[str, ...], bearer: str, desk: Desk) -> None:
    desk.recorded(*facts, "--text", "The words.", "--internal", "Between us.")
    told = {e["kind"]: e["text"] for e in desk.entries() if e["internal"] == "Between us."}
    assert told == {bearer: "The words."}


def test_a_withdrawn_withdrawal_is_told_with_its_id(desk: Desk) -> None:
    (entry,) = desk.recorded("--progress", "Complete")
    withdrawal = desk.record("--withdraw", entry, "--reason", "Wrong.", signed=BY).out.split()[0]
    ran = desk.record("--withdraw", withdrawal, "--reason", "It was right.", signed=BY)
    assert ran.out.endswith("  HMPPS: DK2019/1  Put back what had been withdrawn\n")
