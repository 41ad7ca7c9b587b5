from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tests.builders import Sample, fixed_id
from tracker.db.entries import entries_about
from tracker.domain.amendments import facts_on
from tracker.domain.facts import ActionFacts, Holder, PostFacts
from tracker.domain.kept import Post, holder_on
from tracker.domain.scales import ActionState
from tracker.errors import BadInput, Refused
from tracker.services.actions import (
    actions_of,
    amend_action,
    items_served,
    keep_post,
    known_posts,
    make_post,
    new_holder,
    printed_owners,
    reassign,
)
from tracker.services.keeping import amendments
from tracker.services.ledger import Recording, record
from tracker.services.proof import check
from tracker.services.register import Register

PLANNED, TODAY = date(2019, 2, 15), date(2026, 11, 22)


def post(register: Register, title: str) -> Post:
    return next(p for p in known_posts(register).posts if p.facts.title == title)


@pytest.fixture
def keeper(register: Register) -> Post:
    keep_post(register, PostFacts("Keeper of lamps", "Lighting", None, (Holder("Ada Wick", "2018"),)), "A clerk")
    return post(register, "Keeper of lamps")


@pytest.fixture
def other(register: Register) -> Post:
    keep_post(register, PostFacts("Head of harbours"), "A clerk")
    return post(register, "Head of harbours")


@pytest.fixture
def planned(register: Register, sample: Sample, keeper: Post) -> tuple[UUID, ...]:
    """Plan two actions of the keeper's."""
    facts = tuple(ActionFacts((), words, owner=keeper.id) for words in ("Buy oil", "Train keepers"))
    items = [sample.assignments["Lamps: NS2019/2"]]
    record(register, items, Recording(PLANNED, "Lamps", "A clerk", facts))
    return tuple(action.id for action in actions_of(register, keeper.id))


def test_a_post_outlasts_those_who_hold_it(register: Register, keeper: Post) -> None:
    new_holder(register, keeper, " Bea Flint ", date(2020, 3, 1), "A clerk")
    held = post(register, "Keeper of lamps")
    assert held.facts.holders == (Holder("Ada Wick", "2018", "2020-02-29"), Holder("Bea Flint", "2020-03-01"))
    assert [holder_on(held.facts, date(2020, 2, 29)), holder_on(held.facts, date(2020, 3, 1))] == [
        "Ada Wick",
        "Bea Flint",
    ]
    assert amendments(register, keeper.id)[-1].why == "Held from 1 March 2020 by Bea Flint"


@pytest.mark.parametrize(
    ("name", "since", "words"),
    [(" ", date(2020, 3, 1), "Name who holds the post"), ("Bea", date(2018, 1, 1), "has held the post since 2018")],
)
def test_a_holder_without_a_name_or_before_the_one_there_is_refused(
    register: Register, keeper: Post, name: str, since: date, words: str
) -> None:
    with pytest.raises(BadInput, match=words):
        new_holder(register, keeper, name, since, "A clerk")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (PostFacts(" "), "needs a title"),
        (PostFacts("Head", holders=(Holder(" "),)), "has no name"),
        (PostFacts("Head", holders=(Holder("Ada", "2020", "2019"),)), "Ada: the last day is before the first"),
    ],
)
def test_a_post_that_cannot_be_is_refused_in_words(register: Register, facts: PostFacts, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        keep_post(register, facts, "A clerk")


def test_amending_a_post_says_why(register: Register, keeper: Post) -> None:
    with pytest.raises(BadInput, match="Say why it is amended"):
        keep_post(register, replace(keeper.facts, directorate="Lamps"), "A clerk", keeper.id)
    keep_post(register, replace(keeper.facts, directorate="Lamps"), "A clerk", keeper.id, "Renamed")
    assert post(register, "Keeper of lamps").facts.directorate == "Lamps"


def test_actions_move_to_another_post_at_once_and_their_history_says_who_had_them(
    register: Register, planned: tuple[UUID, ...], keeper: Post, other: Post
) -> None:
    assert known_posts(register).actions == {keeper.id: 2, other.id: 0}
    reassign(register, planned, other.id, date(2020, 3, 1), "The Board", "A clerk", "Lighting was merged")
    assert known_posts(register).actions == {keeper.id: 0, other.id: 2}
    for action in actions_of(register, other.id):
        first, second = amendments(register, action.id)
        assert (first.on, second.on, second.why) == (PLANNED, date(2020, 3, 1), "Lighting was merged")
        with register.store.reading() as connection:
            said = entries_about(connection, [action.id])[action.id]
        then = facts_on(said, ActionFacts, date(2020, 2, 29))
        assert then is not None
        assert then.owner == keeper.id
    assert check(register.path, home=register.home).findings == ()


def test_re_assigning_is_refused_in_words_and_moves_nothing(
    register: Register, planned: tuple[UUID, ...], keeper: Post, other: Post
) -> None:
    day = date(2020, 3, 1)
    for actions, to, on, by, why, words in (
        ((), other.id, day, "The Board", "Merged", "no action to re-assign"),
        (planned, other.id, day, "The Board", " ", "Say why the actions are re-assigned"),
        (planned, other.id, day, " ", "Merged", "must be named"),
        (planned, fixed_id("nobody"), day, "The Board", "Merged", "not in this register"),
        (planned, other.id, date(2019, 2, 14), "The Board", "Merged", "was last changed on 15 February 2019"),
        (planned, other.id, date(2027, 1, 1), "The Board", "Merged", "in the future"),
        ((planned[0], fixed_id("no action")), other.id, day, "The Board", "Merged", "not in this register any more"),
    ):
        with pytest.raises((BadInput, Refused), match=words):
            reassign(register, actions, to, on, by, "A clerk", why)
    assert known_posts(register).actions[keeper.id] == 2


def test_an_action_goes_on_and_keeps_what_it_was(register: Register, planned: tuple[UUID, ...], keeper: Post) -> None:
    action = next(a for a in actions_of(register, keeper.id) if a.facts.text == "Buy oil")
    done = replace(action.facts, state=ActionState.COMPLETED)
    amend_action(register, action.id, done, date(2019, 6, 1), "Lamps", "A clerk")
    assert {a.facts.text: a.facts.state for a in actions_of(register, keeper.id)} == {
        "Buy oil": ActionState.COMPLETED,
        "Train keepers": ActionState.PLANNED,
    }
    with pytest.raises(Refused, match="was last changed on 1 June 2019"):
        amend_action(register, action.id, action.facts, date(2019, 5, 1), "Lamps", "A clerk")
    with pytest.raises(BadInput, match="serves at least one item"):
        amend_action(register, action.id, replace(done, assignments=()), TODAY, "Lamps", "A clerk")
    with pytest.raises(Refused, match="needs words"):
        amend_action(register, action.id, replace(done, text=" "), TODAY, "Lamps", "A clerk")
    with pytest.raises(BadInput, match="not in this register any more"):
        amend_action(register, fixed_id("none"), done, TODAY, "Lamps", "A clerk")


def test_who_owns_nothing_has_no_actions(register: Register, other: Post) -> None:
    assert actions_of(register, other.id) == ()


def printed(register: Register, sample: Sample) -> None:
    """Plan three actions whose owners are printed, two of one."""
    item = [sample.assignments["Lamps: NS2019/2"]]
    owners = {"Buy oil": "Head of yards", "Train keepers": " head of  yards", "Paint": "The painter"}
    facts = tuple(ActionFacts((), words, owner_words=owner) for words, owner in owners.items())
    record(register, item, Recording(PLANNED, "Lamps", "A clerk", facts))


def test_an_owner_as_printed_becomes_a_post_with_its_actions(register: Register, sample: Sample) -> None:
    printed(register, sample)
    yards, painter = printed_owners(register)
    assert (yards.words, len(yards.actions), painter.words) == ("Head of yards", 2, "The painter")
    assert set(items_served(register, yards.actions).values()) == {"Lamps: NS2019/2"}
    actions, day = [action.id for action in yards.actions], date(2020, 3, 1)
    facts = PostFacts("Head of yards", "Estates")
    make_post(register, facts, actions, day, "The Board", "A clerk", "It is one post")
    made = post(register, "Head of yards")
    assert {action.facts.text for action in actions_of(register, made.id)} == {"Buy oil", "Train keepers"}
    assert all(action.facts.owner_words for action in actions_of(register, made.id))
    assert [owner.words for owner in printed_owners(register)] == ["The painter"]
    first, second = amendments(register, actions[0])
    assert (first.on, second.on, second.why) == (PLANNED, day, "It is one post")
    assert amendments(register, made.id)[0].why == "It is one post"
    assert check(register.path, home=register.home).findings == ()


def test_a_post_is_made_with_all_its_actions_or_not_at_all(register: Register, sample: Sample) -> None:
    printed(register, sample)
    actions = [action.id for action in printed_owners(register)[0].actions]
    facts, day = PostFacts("Head of yards"), date(2020, 3, 1)
    for title, given, on, why, words in (
        (" ", actions, day, "One post", "needs a title"),
        ("Head", [], day, "One post", "no action to re-assign"),
        ("Head", actions, day, " ", "Say why"),
        ("Head", actions, date(2019, 1, 1), "One post", "was last changed on 15 February 2019"),
    ):
        with pytest.raises((BadInput, Refused), match=words):
            make_post(register, replace(facts, title=title), given, on, "The Board", "A clerk", why)
    assert known_posts(register).posts == ()
    assert len(printed_owners(register)) == 2
