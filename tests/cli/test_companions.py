"""Options that say more of another one."""

import pytest

from tests.cli.conftest import BY, Desk
from tracker.cli.arguments import SentenceParser
from tracker.cli.companions import _MORE_OF, FACTS, has_facts
from tracker.cli.options import add_options

VALUES = {"--category": "Policy", "--close": "implemented", "--response": "Agreed", "--progress": "Complete"}
BARE = {"--draft", "--unverified"}


def _parser() -> SentenceParser:
    parser = SentenceParser()
    add_options(parser)
    return parser


@pytest.mark.parametrize("name", sorted(_MORE_OF))
def test_an_option_that_says_more_of_another_is_refused_without_it(name: str, desk: Desk) -> None:
    option = "--" + name.replace("_", "-")
    given = (option,) if option in BARE else (option, VALUES.get(option, "X"))
    sentence = desk.refused("--note", "N", *given)
    assert sentence.startswith(f"{option} says more of --{_MORE_OF[name][0]}")
    assert desk.entries() == []


def test_every_option_of_the_command_is_a_fact_or_says_more_of_one_or_signs_it() -> None:
    known = {action.dest for action in _parser()._actions}
    signature = {"help", "body", "all_bodies", "on", "by", "recorded_by", "withdraw", "evidence_date"}
    assert known == {*FACTS, *_MORE_OF, *signature}


def test_a_withdrawal_alone_is_no_fact() -> None:
    assert not has_facts(_parser().parse_args(["--by", "B", "--withdraw", "12345678", "--reason", "R"]))
    assert has_facts(_parser().parse_args(["--by", "B", "--reopen"]))


def test_a_draft_is_not_cleared_in_the_same_breath(desk: Desk) -> None:
    ran = desk.record("--body", "HMPPS", "--progress", "Complete", "--draft", "--cleared-by", "X")
    assert (ran.code, ran.out) == (2, "")
    assert "cannot be given together" in ran.err


def test_clearing_and_withdrawing_are_two_commands(desk: Desk) -> None:
    assert "in two commands" in desk.refused("--clear", "12345678", "--withdraw", "12345678", "--reason", "R")


def test_evidence_and_links_need_their_days(desk: Desk) -> None:
    assert "there are 2 files or links and 1 date" in desk.refused(
        "--link", "https://a.example", "--evidence", "f.txt", "--evidence-date", "2019-06-01"
    )


def test_what_is_cleared_needs_its_day(desk: Desk) -> None:
    ran = desk.record("--clear", "12345678", signed=BY)
    assert (ran.code, ran.out) == (2, "")
    assert "give it as --on with a date" in ran.err
