"""The review as plain values: what is taken, what is counted, and that nothing is lost whatever a person does."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.bodies import Body
from tracker.domain.directory import Directory
from tracker.domain.facts import BodyFacts
from tracker.domain.mending import mended, split
from tracker.domain.proposal import Proposal, PublicationRead, Reading, Strength
from tracker.domain.review import Decision, Review

SERVICE = Body(UUID(int=1), BodyFacts("HM Prison Service", aliases=("Prison Service",)))
OLD = Body(UUID(int=2), BodyFacts("Probation Board", since="1999", until="2014"))
NEW = Body(UUID(int=3), BodyFacts("Probation Board", since="2001"))
DIRECTORY = Directory((SERVICE, OLD, NEW), "2010")


def proposal(number: str | None, *bodies: str, stem: str = "X should:", item: str = "open the doors") -> Proposal:
    return Proposal(number, stem, item, f"X should {item}.", bodies)


def review(*proposals: Proposal) -> Review:
    return Review.of(Reading(PublicationRead(), proposals, ()))


def test_what_has_no_doubt_begins_taken_and_mentions_stand_apart() -> None:
    mention = replace(proposal("2", "A"), strength=Strength.PROSE)
    begun = review(proposal("1", "A"), mention)
    assert [p.number for p in begun.accepted] == ["1"]
    assert begun.mentions == (mention,)


def test_items_are_counted_for_each_body_once() -> None:
    made = review(
        proposal("1", "HM Prison Service", "the Prison Service"), proposal("2", "Councils", "HM Prison Service")
    )
    tally = made.tally(DIRECTORY)
    assert (tally.recommendations, tally.items, tally.bodies, tally.new_bodies) == (2, 3, 2, ("Councils",))


def test_what_is_left_out_is_not_counted() -> None:
    made = review(proposal("1", "Councils"), proposal("2", "HM Prison Service"))
    tally = made.deciding([0], Decision.LEAVE_OUT).tally(DIRECTORY)
    assert (tally.items, tally.new_bodies) == (1, ())


def test_a_recommendation_without_a_body_is_one_item() -> None:
    assert review(proposal("1")).tally(DIRECTORY).items == 1


def test_two_spellings_of_a_new_body_are_one() -> None:
    tally = review(proposal("1", "the Councils"), proposal("2", "Councils")).tally(DIRECTORY)
    assert (tally.bodies, tally.new_bodies) == (1, ("Councils",))


def test_doubts_are_the_readers_and_those_about_names() -> None:
    doubtful = replace(proposal("1", "A"), doubts=("The number was lost.",))
    made = review(doubtful, proposal("2", "Probation Board"), proposal("3", "HM Prison Service"))
    assert made.doubtful(DIRECTORY) == (0, 1)


def test_a_name_is_clear_once_the_date_leaves_one_body() -> None:
    made = review(proposal("1", "Probation Board"))
    assert made.doubtful(DIRECTORY) == (0,)
    assert made.doubtful(DIRECTORY.at("2000")) == ()


def test_groups_follow_the_lead_ins_and_the_reports_that_made_them() -> None:
    restated = replace(proposal("3", "A"), source_publication="An earlier report")
    made = review(proposal("1", "A"), proposal("2", "A"), restated, proposal("4", "A", stem="Y should:"))
    assert [(g.stem, g.made_in, g.first, g.count) for g in made.groups()] == [
        ("X should:", None, 0, 2),
        ("X should:", "An earlier report", 2, 1),
        ("Y should:", None, 3, 1),
    ]


def test_a_number_given_twice_in_one_report_is_a_doubt_on_both() -> None:
    restated = replace(proposal("1", "Councils"), source_publication="An older report")
    made = review(proposal("1", "Councils"), proposal("1", "Councils"), proposal("2", "Councils"), restated)
    told = ("Number 1 is given to 2 recommendations.",)
    assert made.doubts(DIRECTORY) == (told, told, (), ())
    assert made.doubtful(DIRECTORY) == (0, 1)
    assert made.deciding([0], Decision.LEAVE_OUT).doubtful(DIRECTORY) == ()
    assert made.mending(0, proposal("3", "Councils")).doubtful(DIRECTORY) == ()


def test_what_is_doubtful_begins_undecided_and_is_not_taken() -> None:
    made = review(proposal("1", "A"), replace(proposal("2", "A"), doubts=("The number was lost.",)))
    assert [c.decision for c in made.candidates] == [Decision.TAKE, Decision.UNDECIDED]
    assert made.tally(DIRECTORY).undecided == 1
    assert [p.number for p in made.accepted] == ["1"]
    decided = made.deciding([1], Decision.TAKE)
    assert [p.number for p in decided.accepted] == ["1", "2"]
    assert made.deciding([0], Decision.LEAVE_OUT).taking_the_sound() == made


def test_a_proposal_is_added_at_its_place_in_the_document() -> None:
    made = review(replace(proposal("1", "A"), line=5), replace(proposal("2", "A"), line=9))
    numbers = [c.proposal.number for c in made.adding(replace(proposal("x", "A"), line=7)).candidates]
    assert numbers == ["1", "x", "2"]
    assert [c.proposal.number for c in made.adding(proposal("x", "A")).candidates] == ["1", "2", "x"]


def test_a_mention_can_be_made_a_proposal() -> None:
    mention = replace(proposal("9", "A"), strength=Strength.PROSE, line=3, doubts=("Only mentioned.",))
    made = review(replace(proposal("1", "A"), line=5), mention).promoting(0)
    assert [(c.proposal.number, c.proposal.strength, c.proposal.doubts) for c in made.candidates] == [
        ("9", Strength.FORMAL, ()), ("1", Strength.FORMAL, ()),
    ]  # fmt: skip
    assert made.mentions == ()


def test_merging_the_last_one_changes_nothing() -> None:
    made = review(proposal("1", "A"))
    assert made.merging(0) is made


WORDS = st.lists(st.sampled_from("open the doors mend every lock paint each gate".split()), min_size=1, max_size=6)
STEPS = st.lists(
    st.tuples(st.sampled_from("decide mend merge split".split()), st.integers(0, 9), st.integers(0, 40)), max_size=12
)


@given(st.lists(WORDS, min_size=1, max_size=6), STEPS)
def test_no_word_is_lost_or_made_whatever_is_merged_split_and_decided(
    items: list[list[str]], steps: list[tuple[str, int, int]]
) -> None:
    made = review(*(proposal(str(n), "A", item=" ".join(words)) for n, words in enumerate(items, start=1)))
    whole = [word for words in items for word in words]
    for do, at, place in steps:
        position = at % len(made.candidates)
        one = made.candidates[position].proposal
        if do == "decide":
            made = made.deciding([position], list(Decision)[place % 3])
        elif do == "mend":
            made = made.mending(position, mended(one, one.number or "", one.item, one.addressees))
        elif do == "merge":
            made = made.merging(position)
        elif halves := split(one, max(one.item.find(" ", place % max(len(one.item), 1)), 0)):
            made = made.splitting(position, *halves)
        assert [word for c in made.candidates for word in c.proposal.item.split()] == whole
        assert all(c.proposal.text == f"X should {c.proposal.item}." for c in made.candidates)
