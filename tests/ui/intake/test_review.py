"""The review as plain values: what is accepted, what is counted, what is mended."""

from dataclasses import replace
from uuid import UUID

from tracker.domain.bodies import Body
from tracker.domain.contents import BodyFacts
from tracker.domain.proposal import Proposal, PublicationRead, Reading, Strength
from tracker.ui.intake.review import Directory, Review, example_reference, found_words, mended, take_in_words

SERVICE = Body(UUID(int=1), BodyFacts("HM Prison Service", aliases=("Prison Service",)))
OLD = Body(UUID(int=2), BodyFacts("Probation Board", since="1999", until="2014"))
NEW = Body(UUID(int=3), BodyFacts("Probation Board", since="2001"))
DIRECTORY = Directory((SERVICE, OLD, NEW), "2010")


def proposal(number: str | None, *bodies: str, stem: str = "X should:", item: str = "open the doors") -> Proposal:
    return Proposal(number, stem, item, f"X should {item}.", bodies)


def review(*proposals: Proposal) -> Review:
    return Review.of(Reading(PublicationRead(), proposals, ()))


def test_everything_formal_begins_accepted_and_mentions_stand_apart() -> None:
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
    assert take_in_words(tally) == "Take in 2 recommendations (3 items for 2 bodies)"


def test_what_is_left_out_is_not_counted() -> None:
    made = review(proposal("1", "Councils"), proposal("2", "HM Prison Service"))
    tally = made.accepting(0, is_accepted=False).tally(DIRECTORY)
    assert (tally.items, tally.new_bodies) == (1, ())
    assert take_in_words(tally) == "Take in 1 recommendation (1 item for 1 body)"


def test_a_recommendation_without_a_body_is_one_item() -> None:
    assert review(proposal("1")).tally(DIRECTORY).items == 1


def test_nothing_accepted_promises_nothing() -> None:
    assert take_in_words(review().tally(DIRECTORY)) == "Take in"


def test_two_spellings_of_a_new_body_are_one() -> None:
    tally = review(proposal("1", "the Councils"), proposal("2", "Councils")).tally(DIRECTORY)
    assert (tally.bodies, tally.new_bodies) == (1, ("Councils",))


def test_doubts_are_the_readers_and_those_about_names() -> None:
    doubtful = replace(proposal("1", "A"), doubts=("The number was lost.",))
    made = review(doubtful, proposal("2", "Probation Board"), proposal("3", "HM Prison Service"))
    assert made.doubtful(DIRECTORY) == (0, 1)
    assert found_words(made, DIRECTORY) == "3 recommendations, 2 with a doubt"


def test_a_name_is_clear_once_the_date_leaves_one_body() -> None:
    made = review(proposal("1", "Probation Board"))
    assert found_words(made, DIRECTORY.at("2000")) == "1 recommendation, none with a doubt"


def test_groups_follow_the_lead_ins_and_the_reports_that_made_them() -> None:
    restated = replace(proposal("3", "A"), source_publication="An earlier report")
    made = review(proposal("1", "A"), proposal("2", "A"), restated, proposal("4", "A", stem="Y should:"))
    assert [(g.stem, g.made_in, g.first, g.count) for g in made.groups()] == [
        ("X should:", None, 0, 2),
        ("X should:", "An earlier report", 2, 1),
        ("Y should:", None, 3, 1),
    ]


def test_references_are_shown_by_example() -> None:
    restated = replace(proposal("9", "A"), source_publication="An earlier report")
    assert example_reference(review(restated, proposal("7", "A")), "FC2021") == "FC2021/7"
    assert example_reference(review(proposal(None, "A")), "FC2021") == "FC2021/1"
    assert example_reference(review(restated), "FC2021") is None


def test_mended_words_take_their_place_in_the_sentence() -> None:
    made = mended(proposal("3", "A"), " 4 ", "open  all\ndoors", ["A", "", " B ", "A"])
    assert (made.number, made.item, made.text) == ("4", "open all doors", "X should open all doors.")
    assert made.addressees == ("A", "B")


def test_looking_at_a_proposal_settles_its_doubts() -> None:
    doubtful = replace(proposal("1", "A"), doubts=("The number was lost.",))
    assert mended(doubtful, "1", doubtful.item, ["A"]) == replace(doubtful, doubts=())


def test_a_first_letter_made_small_in_the_sentence_stays_small() -> None:
    capital = Proposal("1", "X should:", "Open the doors", "X should open the doors.", ("A",))
    assert mended(capital, "1", "Open all doors", ["A"]).text == "X should open all doors."


def test_words_that_the_sentence_does_not_hold_follow_the_lead_in() -> None:
    odd = Proposal(None, "X should ensure that:", "doors (see note)", "X should ensure doors.", ("A",))
    assert mended(odd, "", "doors are open", ["A"]).text == "X should ensure that: doors are open."
    assert mended(odd, "", "doors are open", ["A"]).number is None


def test_a_number_given_twice_in_one_report_is_a_doubt_on_both() -> None:
    restated = replace(proposal("1", "Councils"), source_publication="An older report")
    made = review(proposal("1", "Councils"), proposal("1", "Councils"), proposal("2", "Councils"), restated)
    told = ("Number 1 is given to 2 recommendations.",)
    assert made.doubts(DIRECTORY) == (told, told, (), ())
    assert made.doubtful(DIRECTORY) == (0, 1)
    assert made.accepting(0, is_accepted=False).doubtful(DIRECTORY) == ()
    assert made.mending(0, proposal("3", "Councils")).doubtful(DIRECTORY) == ()
