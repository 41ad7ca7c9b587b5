"""What an action plan says: responses, actions, their owners and dates."""

from pathlib import Path

import pytest

from tests.cli.conftest import BY, Desk
from tracker.domain.facts import Holder, PostFacts
from tracker.services.actions import keep_post
from tracker.services.listing import find_body
from tracker.services.register import open_register

ACTION = ("--action", "Write the list.")


def _keep(desk: Desk, home: Path, *posts: PostFacts) -> None:
    with open_register(desk.register, home=home) as register:
        for post in posts:
            keep_post(register, post, "A clerk")


def test_a_response_tells_the_part_and_who_answers(desk: Desk) -> None:
    desk.recorded(
        "--response", "partly agreed", "--part", "The list; not the keys.", "--responder", "Ministry of Justice"
    )
    row = desk.row()
    assert (row["response"], row["response_part"], row["responder"]) == (
        "Partly agreed", "The list; not the keys.", "Ministry of Justice",
    )  # fmt: skip
    told = desk.told()
    assert "Response: Partly agreed, 30 Jun 2019, answered by Ministry of Justice Part agreed: The list" in told


def test_a_response_that_does_not_agree_tells_the_category_of_its_reason(desk: Desk) -> None:
    desk.recorded("--response", "Not agreed", "--category", "affordability", "--text", "It costs too much.")
    assert desk.row()["response_category"] == "Affordability"
    assert desk.entries()[0]["details"] == {"part": None, "category": "Affordability", "responder": None}
    assert "Response: Not agreed (affordability), 30 Jun 2019" in desk.told()


def test_an_unknown_category_or_body_is_refused_in_words(desk: Desk) -> None:
    assert "Commissioning; Policy; Operational; Affordability" in desk.refused(
        "--response", "Not agreed", "--category", "whim"
    )
    assert "No body is called “Ministry of Fun”" in desk.refused(
        "--response", "Agreed", "--responder", "Ministry of Fun"
    )


def test_an_action_keeps_its_letter_and_what_was_printed(desk: Desk) -> None:
    desk.recorded(*ACTION, "--letter", "(b)", "--owner", "Head of Keys", "--due", "by spring 2020")
    (action,) = desk.row()["actions"]
    assert {name: action[name] for name in ("letter", "text", "owner", "due", "due_words", "state")} == {
        "letter": "b", "text": "Write the list.", "owner": "Head of Keys", "due": "2020-05-31",
        "due_words": "by spring 2020", "state": "Planned",
    }  # fmt: skip
    assert "Action (b): Write the list. - Head of Keys; 31 May 2020 (“by spring 2020”); planned" in desk.told()


def test_an_action_moves_no_target_date_and_needs_neither_owner_nor_day(desk: Desk) -> None:
    desk.recorded(*ACTION)
    assert (desk.row()["target_date"], desk.row()["schedule"]) == (None, "no date")
    assert "Action: Write the list. - no owner; no date; planned" in desk.told()


def test_an_owner_that_is_a_post_of_the_register_is_told_with_its_holder(desk: Desk, home: Path) -> None:
    _keep(desk, home, PostFacts("Head of Keys", "Security", holders=(Holder("Ada Lock", "2018", "2022"),)))
    desk.recorded(*ACTION, "--owner", "head of keys")
    assert desk.entries()[0]["details"]["owner"] == "Head of Keys (Ada Lock)"
    assert desk.row()["actions"][0]["owner"] == "Head of Keys"


def test_of_two_posts_of_one_title_the_directorate_tells_which(desk: Desk, home: Path) -> None:
    _keep(desk, home, PostFacts("Head of Keys", "Security"), PostFacts("Head of Keys", "Estates"))
    assert "is the title of two posts" in desk.refused(*ACTION, "--owner", "Head of Keys")
    desk.recorded(*ACTION, "--owner", "Head of Keys, Estates")


def test_the_post_of_the_body_itself_comes_first(desk: Desk, home: Path) -> None:
    with open_register(desk.register, home=home) as register:
        own = find_body(register, "HMPPS").id
    _keep(desk, home, PostFacts("Head of Keys", "Here", own, (Holder("Ada Lock"),)), PostFacts("Head of Keys"))
    desk.recorded(*ACTION, "--owner", "Head of Keys")
    assert desk.row()["actions"][0]["owner"] == "Head of Keys (Ada Lock)"


def test_one_action_for_all_bodies_is_one_record_of_each(desk: Desk) -> None:
    ran = desk.record("--all-bodies", *ACTION, ref="DK2019/3")
    (line,) = ran.out.splitlines()
    assert line.endswith(": DK2019/3  Action planned")
    assert {a["actions"][0]["id"] for a in desk.assignments("DK2019/3")} == {
        desk.assignments("DK2019/3")[0]["actions"][0]["id"]
    }


def test_an_action_is_withdrawn_like_any_record_and_is_gone_from_all_it_served(desk: Desk) -> None:
    entry = desk.record("--all-bodies", *ACTION, ref="DK2019/3").out.split()[0]
    ran = desk.record("--withdraw", entry, "--reason", "Of another report.", ref="DK2019/3", signed=BY)
    assert (ran.code, len(ran.out.splitlines())) == (0, 1)
    assert [a["actions"] for a in desk.assignments("DK2019/3")] == [[], []]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--action", " "), "An action needs words"),
        ((*ACTION, "--due", "31 June 2020"), "“31 June 2020” is not a due date"),
        ((*ACTION, "--due", "2020-02-30"), "not a day of the calendar"),
        (("--target", "31 June 2020"), "“31 June 2020” is not a target date"),
    ],
)
def test_what_no_plan_can_say_is_refused(options: tuple[str, ...], sentence: str, desk: Desk) -> None:
    assert sentence in desk.refused(*options)
    assert desk.entries() == []
