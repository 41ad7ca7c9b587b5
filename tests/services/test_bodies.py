from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import fixed_id
from tests.services.probation import HMPPS, NPS, PROBATION_SERVICE, take_in_lanterns
from tracker.domain.facts import BodyFacts, DatedName, Parent, SuccessionFacts
from tracker.errors import BadInput, Refused
from tracker.services.bodies import KnownBodies, keep_body, keep_succession, known_bodies
from tracker.services.keeping import amendments, take_back
from tracker.services.listing import bodies, find_body
from tracker.services.proof import check
from tracker.services.register import Register

TODAY = date(2026, 11, 22)
ME = fixed_id("myself")


def known(register: Register) -> KnownBodies:
    return known_bodies(register, TODAY)


def test_all_bodies_are_known_with_what_came_before_and_after_and_their_items(
    register: Register, tmp_path: Path
) -> None:
    take_in_lanterns(register, tmp_path)
    found = known(register)
    assert found.body(NPS).label == "NPS"
    assert [s.facts.successor for s in found.successors(NPS)] == [PROBATION_SERVICE]
    assert [found.body(s.facts.predecessor).label for s in found.predecessors(PROBATION_SERVICE)] == ["NPS", "CRCs"]
    assert (found.counts[NPS].total, found.counts[NPS].open) == (3, 3)
    assert HMPPS not in found.counts


def test_a_new_body_is_kept_with_all_that_is_told_of_it(register: Register) -> None:
    facts = BodyFacts(
        "Lantern Board",
        "LB",
        ("Board of Lanterns",),
        "2001",
        "2020-05",
        "Lit the yards.",
        date(2026, 11, 1),
        None,
        (DatedName("Lamp Board", "LmB", "2001", "2004-05-31"),),
        (Parent(HMPPS, "2017-04-01", "2019"),),
    )
    keep_body(register, facts, "A clerk")
    assert find_body(register, "Board of Lanterns").facts == facts
    assert check(register.path, home=register.home).findings == ()


def test_two_bodies_may_share_a_name(register: Register) -> None:
    keep_body(register, BodyFacts("Home Office", since="1948"), "A clerk")
    assert [b.facts.since for b in bodies(register) if b.facts.name == "Home Office"] == [None, "1948"]


def test_an_amended_body_keeps_what_it_was_in_its_history_and_can_be_taken_back(register: Register) -> None:
    before = known(register).body(HMPPS).facts
    keep_body(register, replace(before, note="An agency."), "Ann Reader", HMPPS, "Shorter")
    first, second = amendments(register, HMPPS)
    assert (first.is_first, second.why, second.recorded_by) == (True, "Shorter", "Ann Reader")
    assert [(c.field, c.after) for c in second.changes] == [("note", "An agency.")]
    take_back(register, HMPPS, second.entry_id, "Ann Reader", "It said more before")
    assert known(register).body(HMPPS).facts == before
    with pytest.raises(Refused, match="all that is kept of the record"):
        take_back(register, HMPPS, first.entry_id, "Ann Reader", "All of it")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (BodyFacts(" "), "needs a name"),
        (BodyFacts("Lamps", since="2019-13"), "not a day of the calendar"),
        (BodyFacts("Lamps", since="2019", until="2018"), "Lamps: the last day is before the first"),
        (BodyFacts("Lamps", names=(DatedName(" ", until="2018"),)), "An earlier name is empty"),
        (BodyFacts("Lamps", names=(DatedName("Oil"),)), "Say until when it was called “Oil”"),
        (BodyFacts("Lamps", names=(DatedName("Oil", None, "2019", "2018"),)), "Oil: the last day is before"),
        (BodyFacts("Lamps", parents=(Parent(ME),)), "cannot be part of itself"),
        (BodyFacts("Lamps", parents=(Parent(HMPPS, "2019", "2018"),)), "the last day is before the first"),
        (BodyFacts("Lamps", class_of=ME), "cannot be a class of itself"),
    ],
)
def test_a_body_that_cannot_be_is_refused_in_words(register: Register, facts: BodyFacts, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        keep_body(register, facts, "A clerk", ME, "Because")
    assert all(b.id != ME for b in bodies(register))


def test_amending_says_why_and_by_whom(register: Register) -> None:
    facts = known(register).body(HMPPS).facts
    with pytest.raises(BadInput, match="Say why it is amended"):
        keep_body(register, facts, "A clerk", HMPPS, " ")
    with pytest.raises(Refused, match="must be named"):
        keep_body(register, facts, " ", HMPPS, "Because")


def test_who_took_over_is_kept_amended_and_taken_back(register: Register) -> None:
    keep_body(register, BodyFacts("Lantern Service"), "A clerk")
    lanterns = find_body(register, "Lantern Service").id
    keep_succession(register, SuccessionFacts(PROBATION_SERVICE, lanterns, "2025", "lighting"), "A clerk")
    (made,) = known(register).predecessors(lanterns)
    changed = replace(made.facts, on="2025-03-01")
    with pytest.raises(BadInput, match="Say why it is amended"):
        keep_succession(register, changed, "A clerk", made.id)
    keep_succession(register, changed, "A clerk", made.id, "The day is known now")
    assert known(register).predecessors(lanterns)[0].facts.on == "2025-03-01"
    for one in reversed(amendments(register, made.id)):
        take_back(register, made.id, one.entry_id, "A clerk", "It did not")
    assert known(register).predecessors(lanterns) == ()
    assert check(register.path, home=register.home).findings == ()


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (SuccessionFacts(NPS, NPS, "2021"), "cannot take over from itself"),
        (SuccessionFacts(NPS, PROBATION_SERVICE, "2021-06-26"), "is kept already"),
        (SuccessionFacts(PROBATION_SERVICE, NPS, "2021"), "took over from this one already"),
        (SuccessionFacts(HMPPS, NPS, "the spring"), "not a date"),
    ],
)
def test_a_succession_that_cannot_be_is_refused_in_words(
    register: Register, facts: SuccessionFacts, words: str
) -> None:
    with pytest.raises((BadInput, Refused), match=words):
        keep_succession(register, facts, "A clerk")
