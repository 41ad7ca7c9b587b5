"""Links between recommendations, chains, and what is likely the same."""

from datetime import date
from uuid import UUID

import pytest

from tests.builders import HARBOURS, SIGNALS, Item, Report, Sample, fill, fixed_id, say
from tracker.domain.scales import LinkKind, Outcome, Response
from tracker.domain.statements import Closed, ResponseGiven
from tracker.errors import BadInput, Refused
from tracker.services.keeping import record_history
from tracker.services.links import Chain, all_recommendations, chain, keep_links, links_of, take_back_link
from tracker.services.proof import check
from tracker.services.register import Register
from tracker.services.repeats import likeness

TODAY = date(2026, 11, 22)
LATER = Report(
    "FL2023",
    "A follow-up at the signal boxes",
    "2023-06-01",
    (
        Item("Every keeper of lamps should be trained by the Signals Board.", ("Signals Board",), "1"),
        Item("The Lamp Service should publish a calendar of holidays.", ("Lamps",), "2"),
    ),
)


@pytest.fixture
def sample(register: Register) -> Sample:
    return fill(register, (SIGNALS, HARBOURS, LATER))


@pytest.fixture
def refs(register: Register, sample: Sample) -> dict[str, UUID]:
    return {one.ref: one.id for one in all_recommendations(register)}


def seen(register: Register, recommendation: UUID) -> list[str]:
    links = links_of(register, recommendation).links
    return [f"{one.reads} {one.other.ref if one.other else one.link.facts.words}" for one in links]


def test_one_that_makes_several_again_is_linked_to_all_at_once(register: Register, refs: dict[str, UUID]) -> None:
    others = [refs["NS2019/1"], refs["NS2019/2"], refs["HB2020/1"]]
    changes = keep_links(register, refs["FL2023/1"], LinkKind.REPEATS, others, "Ann Reader")
    assert len(changes.entries) == 3
    assert seen(register, refs["FL2023/1"]) == ["Repeats NS2019/1", "Repeats NS2019/2", "Repeats HB2020/1"]
    assert seen(register, refs["NS2019/1"]) == ["Is repeated by FL2023/1"]
    assert check(register.path, home=register.home).findings == ()


def test_a_link_can_be_made_from_either_end(register: Register, refs: dict[str, UUID]) -> None:
    keep_links(register, refs["NS2019/1"], LinkKind.REPEATS, [refs["FL2023/1"]], "Ann Reader", is_from_here=False)
    keep_links(register, refs["NS2019/1"], LinkKind.TRACKED_IN, (), "Ann Reader", " The  lamp programme ")
    assert seen(register, refs["NS2019/1"]) == ["Is repeated by FL2023/1", "Is tracked in the plan The lamp programme"]


def test_a_link_that_cannot_be_is_refused_and_none_is_kept(register: Register, refs: dict[str, UUID]) -> None:
    keep_links(register, refs["FL2023/1"], LinkKind.REPEATS, [refs["NS2019/1"]], "Ann Reader")
    keep_links(register, refs["FL2023/1"], LinkKind.TRACKED_IN, (), "Ann Reader", "The lamp programme")
    for kind, own, others, told in (
        (LinkKind.REPEATS, "FL2023/1", ["HB2020/1", "NS2019/1"], "linked like that already"),
        (LinkKind.REPEATS, "NS2019/1", ["FL2023/1"], "linked like that already"),
        (LinkKind.REPEATS, "NS2019/2", ["HB2020/1"], "was published after NS2019/2"),
    ):
        with pytest.raises(Refused, match=told):
            keep_links(register, refs[own], kind, [refs[other] for other in others], "Ann Reader")
    with pytest.raises(Refused, match="tracked in that plan already"):
        keep_links(register, refs["FL2023/1"], LinkKind.TRACKED_IN, (), "Ann Reader", "the LAMP programme")
    assert seen(register, refs["HB2020/1"]) == []


def test_what_is_missing_for_a_link_is_said(register: Register, refs: dict[str, UUID]) -> None:
    own = refs["FL2023/1"]
    with pytest.raises(BadInput, match="Choose the recommendation"):
        keep_links(register, own, LinkKind.REPEATS, (), "Ann Reader")
    with pytest.raises(BadInput, match="Name the plan"):
        keep_links(register, own, LinkKind.TRACKED_IN, (), "Ann Reader", " ")
    with pytest.raises(BadInput, match="linked to itself"):
        keep_links(register, own, LinkKind.PART_OF, [own], "Ann Reader")
    with pytest.raises(BadInput, match="not in this register any more"):
        keep_links(register, own, LinkKind.PART_OF, [fixed_id("stranger")], "Ann Reader")
    with pytest.raises(BadInput, match="not in this register any more"):
        links_of(register, fixed_id("stranger"))


def test_links_of_one_kind_make_no_circle(register: Register, refs: dict[str, UUID]) -> None:
    one, two, three = (refs[f"NS2019/{number}"] for number in (1, 2, 3))
    keep_links(register, one, LinkKind.PART_OF, [two], "Ann Reader")
    keep_links(register, two, LinkKind.PART_OF, [three], "Ann Reader")
    with pytest.raises(Refused, match="leads back to NS2019/3"):
        keep_links(register, three, LinkKind.PART_OF, [one], "Ann Reader")


def test_a_link_taken_back_is_gone_but_stays_in_the_history(register: Register, refs: dict[str, UUID]) -> None:
    own, other = refs["FL2023/1"], refs["NS2019/1"]
    keep_links(register, own, LinkKind.REPEATS, [other], "Ann Reader")
    (link,) = links_of(register, own).links
    with pytest.raises(Refused, match="needs a reason"):
        take_back_link(register, link.link.id, "Ann Reader", "")
    take_back_link(register, link.link.id, "Ann Reader", "Another recommendation was meant")
    assert seen(register, own) == []
    for recommendation in (own, other):
        line = record_history(register, recommendation).lines[0]
        assert line.about == "FL2023/1 repeats NS2019/1"
        assert line.amendment.withdrawn_because == "Another recommendation was meant"
    with pytest.raises(BadInput, match="taken back already"):
        take_back_link(register, link.link.id, "Ann Reader", "Again")
    keep_links(register, own, LinkKind.REPEATS, [other], "Ann Reader")
    assert seen(register, own) == ["Repeats NS2019/1"]
    assert check(register.path, home=register.home).findings == ()


def told(found: Chain) -> list[str]:
    return [said.recommendation.ref for said in found.said]


def test_a_chain_tells_when_it_was_said_to_whom_and_for_how_long(
    register: Register, sample: Sample, refs: dict[str, UUID]
) -> None:
    keep_links(register, refs["FL2023/1"], LinkKind.REPEATS, [refs["NS2019/2"]], "Ann Reader")
    found = chain(register, refs["NS2019/2"], TODAY)
    assert told(found) == told(chain(register, refs["FL2023/1"], TODAY)) == ["NS2019/2", "FL2023/1"]
    assert (found.first_said, found.times_repeated, found.years_open) == ("2019-01-24", 1, 7)
    assert found.owners == ("Signals", "Lamps")
    for name in ("Lamps: NS2019/2", "Signals: NS2019/2", "Signals: FL2023/1"):
        say(register, sample.assignments[name], date(2024, 1, 1), ResponseGiven(Response.NOT_AGREED, "Too dear"))
        closed = Closed(Outcome.NOT_AGREED, reason="Too dear", agreed_by="The board")
        say(register, sample.assignments[name], date(2024, 1, 2), closed)
    assert chain(register, refs["NS2019/2"], TODAY).years_open is None
    assert chain(register, refs["NS2019/2"], date(2023, 12, 31)).years_open == 4


def test_what_repeats_no_other_is_a_chain_of_itself(register: Register, refs: dict[str, UUID]) -> None:
    found = chain(register, refs["HB2020/1"], TODAY)
    assert (told(found), found.times_repeated) == (["HB2020/1"], 0)


def test_likely_repeats_are_of_other_reports_and_not_linked_yet(register: Register, refs: dict[str, UUID]) -> None:
    (likely,) = links_of(register, refs["FL2023/1"]).likely
    assert (likely.recommendation.ref, likely.is_earlier) == ("NS2019/1", True)
    (seen_from_first,) = links_of(register, refs["NS2019/1"]).likely
    assert (seen_from_first.recommendation.ref, seen_from_first.is_earlier) == ("FL2023/1", False)
    assert links_of(register, refs["FL2023/2"]).likely == ()
    keep_links(register, refs["FL2023/1"], LinkKind.REPEATS, [refs["NS2019/1"]], "Ann Reader")
    assert links_of(register, refs["FL2023/1"]).likely == ()


def test_likeness_is_of_telling_words_in_any_order() -> None:
    assert likeness("train every keeper of lamps", "train each keeper of the lamps") == 1
    assert likeness("Keepers should be trained yearly", "Train keepers") < 1
    assert likeness("count the oil", "publish tide tables") == 0
    assert likeness("of the", "count the oil") == 0
