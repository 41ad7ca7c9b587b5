"""Proposals as a person mends them."""

from dataclasses import replace

from tracker.domain.mending import added, mended, merged, places_of, split
from tracker.domain.proposal import Proposal, Spot


def proposal(number: str | None, *bodies: str, stem: str = "X should:", item: str = "open the doors") -> Proposal:
    return Proposal(number, stem, item, f"X should {item}.", bodies)


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


def test_two_that_were_read_apart_become_one_with_all_that_belongs_to_either() -> None:
    first = replace(proposal(None, "A", item="open the doors"), references=("S1",), doubts=("Why?",), line=4)
    second = replace(proposal("5", "A", "B", item="and the gates"), references=("S2",), also_at=(Spot(line=9),))
    whole = merged(first, second)
    assert (whole.number, whole.item, whole.text) == (
        "5",
        "open the doors and the gates",
        "X should open the doors and the gates.",
    )
    assert (whole.addressees, whole.references, whole.doubts) == (("A", "B"), ("S1", "S2"), ())
    assert places_of(whole) == (Spot(line=4), Spot(line=9))


def test_two_that_were_read_as_one_are_split_and_the_second_finds_its_number() -> None:
    whole = proposal("3", "A", item="open the doors; 4. mend the locks")
    halves = split(whole, whole.item.index(";"))
    assert halves is not None
    assert [(p.number, p.item, p.text) for p in halves] == [
        ("3", "open the doors", "X should open the doors."),
        ("4", "mend the locks", "X should mend the locks."),
    ]


def test_there_is_nothing_to_split_at_either_end() -> None:
    assert split(proposal("1", "A"), 0) is None
    assert split(proposal("1", "A"), 99) is None


def test_an_added_one_takes_lead_in_and_bodies_of_the_one_beside_it() -> None:
    made = added("- 7.  mend\n the locks", 2, 40, replace(proposal("6", "A"), references=("S1",), doubts=("Why?",)))
    assert (made.number, made.item, made.text) == ("7", "mend the locks", "X should mend the locks.")
    assert (made.addressees, made.page, made.line, made.references, made.doubts) == (("A",), 2, 40, (), ())


def test_an_added_one_with_none_beside_it_stands_alone() -> None:
    made = added("Councils should mend the locks", None, 3, None)
    assert (made.number, made.stem, made.text, made.addressees) == (None, "", "Councils should mend the locks.", ())
