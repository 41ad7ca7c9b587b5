"""The rows that records have follow their latest facts that stand."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import Table, select

from tests.builders import Sample, entry, fixed_id, say
from tracker.db.projection import ACTION, ASSIGNMENT, BODY, LINK, POST, RECOMMENDATION, SCALE, SUCCESSION, latest_facts
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import (
    ActionFacts,
    BodyFacts,
    LinkFacts,
    PostFacts,
    RecordFacts,
    ScaleFacts,
    SuccessionFacts,
)
from tracker.domain.scales import LinkKind
from tracker.domain.statements import Correction, NoteMade
from tracker.services.keeping import Kept, keep, take_back
from tracker.services.proof import check
from tracker.services.register import Register

OWN = fixed_id("own")
DAY = date(2020, 6, 1)


def rows(register: Register, table: Table, identity: UUID = OWN) -> int:
    with register.store.reading() as connection:
        return len(connection.execute(select(table).where(table.c.id == identity)).all())


def facts_of(sample: Sample, register: Register, kind: str) -> tuple[Table, RecordFacts]:
    lamps, signals = sample.bodies["Lamps"], sample.bodies["Signals"]
    with register.store.reading() as connection:
        one, other = connection.execute(select(RECOMMENDATION.c.id).limit(2)).scalars()
    made: dict[str, tuple[Table, RecordFacts]] = {
        "succession": (SUCCESSION, SuccessionFacts(lamps, signals, "2021")),
        "post": (POST, PostFacts("Head of lamps", body=lamps)),
        "action": (ACTION, ActionFacts((sample.assignments["Lamps: NS2019/2"],), "Buy oil")),
        "link": (LINK, LinkFacts(LinkKind.REPEATS, one, other)),
        "scale": (SCALE, ScaleFacts("Lights", "kind", ("lit",))),
    }
    return made[kind]


@pytest.mark.parametrize("kind", ["succession", "post", "action", "link", "scale"])
def test_a_record_has_one_row_however_often_it_is_said(register: Register, sample: Sample, kind: str) -> None:
    table, facts = facts_of(sample, register, kind)
    keep(register, [Kept(facts, OWN)], "A clerk")
    keep(register, [Kept(facts, OWN)], "A clerk", "Said again")
    assert rows(register, table) == 1
    assert check(register.path, home=register.home).findings == ()


@pytest.mark.parametrize(("kind", "left"), [("succession", 0), ("post", 0), ("link", 0), ("action", 1)])
def test_a_record_taken_back_whole_has_no_row_but_an_action_is_still_told(
    register: Register, sample: Sample, kind: str, left: int
) -> None:
    table, facts = facts_of(sample, register, kind)
    (made,) = keep(register, [Kept(facts, OWN)], "A clerk").entries
    take_back(register, OWN, made, "A clerk", "A slip")
    assert rows(register, table) == left
    assert check(register.path, home=register.home).findings == ()


def test_the_row_goes_back_to_what_stood_before(register: Register, sample: Sample) -> None:
    lamps = sample.bodies["Lamp Service"]
    (made,) = keep(register, [Kept(BodyFacts("Lanterns", "Lanterns"), lamps)], "A clerk").entries
    take_back(register, lamps, made, "A clerk", "A slip")
    with register.store.reading() as connection:
        label = connection.execute(select(BODY.c.label).where(BODY.c.id == lamps)).scalar_one()
    assert label == "Lamps"


def test_what_is_said_of_an_item_changes_no_record(register: Register, sample: Sample) -> None:
    lamps = sample.assignments["Lamps: NS2019/2"]
    (note,) = say(register, lamps, DAY, NoteMade("A word")).entries
    say(register, lamps, None, Correction(note, "A slip"))
    assert rows(register, ASSIGNMENT, lamps) == 1


def test_the_latest_facts_are_those_that_stand() -> None:
    first, second = (_about_action(ActionFacts((), text), n) for n, text in enumerate(("Buy", "Sell")))
    assert latest_facts([second, first]) == second.content
    gone = _about_action(Correction(second.id, "A slip"), 2)
    assert latest_facts([first, second, gone]) == first.content
    both = _about_action(Correction(first.id, "A slip"), 3)
    # An action that was withdrawn keeps its row for the histories that tell of it.
    assert latest_facts([first, second, gone, both]) == second.content
    assert latest_facts([]) is None


def _about_action(content: ActionFacts | Correction, sequence: int) -> Entry:
    made = entry(content, None if isinstance(content, Correction) else DAY, sequence)
    return replace(made, subject=Subject(SubjectKind.ACTION, OWN))
