"""Records kept, amended, taken back, and their histories in names and words."""

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import Sample, fixed_id, say
from tracker.domain.entries import SubjectKind
from tracker.domain.facts import (
    ActionFacts,
    BodyFacts,
    Holder,
    Parent,
    PostFacts,
    ScaleFacts,
    SubPoint,
    SuccessionFacts,
)
from tracker.domain.scales import Finding, Role
from tracker.domain.statements import NoteMade
from tracker.errors import BadInput, Refused
from tracker.services.actions import amend_action
from tracker.services.detail import detail, recommendation
from tracker.services.keeping import Kept, RecordHistory, amendments, keep, record_history, take_back
from tracker.services.ledger import Recording, record
from tracker.services.listing import bodies
from tracker.services.proof import check
from tracker.services.publications import amend_recommendation, amendable, set_role
from tracker.services.register import Register
from tracker.services.scales import scales

TODAY = date(2026, 11, 22)


def changed(history: RecordHistory, at: int = 0) -> list[tuple[str, str, str]]:
    return [(c.field, c.before, c.after) for c in history.lines[at].amendment.changes]


def test_a_history_tells_who_when_what_and_why_the_newest_first(register: Register, sample: Sample) -> None:
    lamps = sample.bodies["Lamp Service"]
    facts = replace(next(b.facts for b in bodies(register) if b.id == lamps), until="2024-03")
    keep(register, [Kept(facts, lamps)], "Ann Reader", "It was abolished")
    history = record_history(register, lamps)
    newest, first = history.lines
    assert (history.title, history.kind) == ("Lamp Service", SubjectKind.BODY)
    assert changed(history) == [("until", "nothing", "March 2024")]
    assert (newest.amendment.recorded_by, newest.amendment.why) == ("Ann Reader", "It was abolished")
    assert newest.amendment.on == TODAY
    assert first.amendment.is_first


def test_other_records_are_told_by_their_names(register: Register, sample: Sample) -> None:
    lamps, signals = sample.bodies["Lamp Service"], sample.bodies["Signals Board"]
    facts = BodyFacts("Lamp Service", "Lamps", class_of=signals, parents=(Parent(signals, since="2017-04-01"),))
    keep(register, [Kept(facts, lamps)], "Ann Reader", "As the order says")
    found = {field: after for field, _, after in changed(record_history(register, lamps))}
    assert found["class of"] == "Signals"
    assert found["parents"] == "Signals, 1 April 2017"
    assert [c.after for c in amendments(register, lamps)[-1].changes if c.field == "class of"] == ["Signals"]


def test_what_hangs_on_a_record_is_told_with_it(register: Register, sample: Sample) -> None:
    lamps, signals = sample.bodies["Lamp Service"], sample.bodies["Signals Board"]
    keep(register, [Kept(SuccessionFacts(lamps, signals, "2024-04", "the lamps"))], "Ann Reader")
    for body in (lamps, signals):
        assert record_history(register, body).lines[0].about == "Lamps succeeded by Signals"
    item = recommendation(register, "NS2019/2", TODAY)[0].row
    set_role(register, item.id, Role.LEAD, "Ann Reader", "The letter says so")
    history = record_history(register, item.recommendation_id)
    assert history.title == "NS2019/2"
    assert history.lines[0].about == f"{item.body}: NS2019/2"
    assert changed(history) == [("role", "nothing", "Lead")]
    assert record_history(register, item.id).title == f"{item.body}: NS2019/2"


def test_sub_points_and_words_are_told_before_and_after(register: Register, sample: Sample) -> None:
    found = recommendation(register, "NS2019/1", TODAY)[0].row.recommendation_id
    facts = replace(amendable(register, found).facts, item="Train all", sub_points=(SubPoint("a", "train"),))
    amend_recommendation(register, found, facts, "Ann Reader", "Damaged in conversion")
    assert changed(record_history(register, found)) == [
        ("item", "The Signals Board should train every keeper of lamps.", "Train all"),
        ("sub points", "nothing", "(a) train"),
    ]


def test_actions_posts_and_scales_have_histories_too(register: Register, sample: Sample) -> None:
    post, scale = fixed_id("post"), fixed_id("scale")
    kept = [
        Kept(PostFacts("Head of lamps", holders=(Holder("Bea Keeper", since="2020-01"),)), post),
        Kept(
            ScaleFacts("Lights", "assessment", ("Lit", "Dark"), findings=(Finding.ACHIEVED, Finding.NOT_ACHIEVED)),
            scale,
        ),
    ]
    keep(register, kept, "Ann Reader")
    lamps = sample.assignments["Lamps: NS2019/2"]
    facts = ActionFacts((), "Buy oil", letter="a", owner=post)
    record(register, [lamps], Recording(date(2020, 6, 1), "Lamps", "Ann Reader", (facts,)))
    (action,) = detail(register, lamps, TODAY).actions
    due = replace(action.facts, due=date(2020, 9, 1))
    amend_action(register, action.id, due, date(2020, 7, 1), "Lamps", "Ann Reader")
    history = record_history(register, action.id)
    assert (history.title, changed(history)) == ("Action (a): Buy oil", [("due", "nothing", "1 September 2020")])
    assert record_history(register, post).title == "Head of lamps"
    assert record_history(register, scale).title == "Lights"
    assert record_history(register, scales(register)[0].id).kind is SubjectKind.SCALE


def test_an_amendment_taken_back_makes_what_stood_before_hold_again(register: Register, sample: Sample) -> None:
    lamps = sample.bodies["Lamp Service"]
    (entry,) = keep(register, [Kept(BodyFacts("Lanterns", "Lanterns"), lamps)], "Ann Reader", "A slip").entries
    assert next(b.facts.name for b in bodies(register) if b.id == lamps) == "Lanterns"
    with pytest.raises(Refused, match="needs a reason"):
        take_back(register, lamps, entry, "Ann Reader", " ")
    with pytest.raises(Refused, match="must be named"):
        take_back(register, lamps, entry, " ", "A slip")
    take_back(register, lamps, entry, "Ann Reader", "It never changed")
    assert next(b.facts.name for b in bodies(register) if b.id == lamps) == "Lamp Service"
    assert record_history(register, lamps).lines[0].amendment.withdrawn_because == "It never changed"
    with pytest.raises(Refused, match="withdrawn already"):
        take_back(register, lamps, entry, "Ann Reader", "Again")
    assert check(register.path, home=register.home).findings == ()


def test_all_that_is_kept_of_a_record_cannot_be_taken_back(register: Register, sample: Sample) -> None:
    lamps = sample.bodies["Lamp Service"]
    (first,) = record_history(register, lamps).lines
    with pytest.raises(Refused, match="amend it instead"):
        take_back(register, lamps, first.amendment.entry_id, "Ann Reader", "A slip")


def test_nothing_is_kept_of_a_day_to_come_or_by_nobody(register: Register, sample: Sample) -> None:
    lamps = sample.bodies["Lamp Service"]
    with pytest.raises(Refused, match="future"):
        keep(register, [Kept(BodyFacts("Lanterns"), lamps, on=date(2027, 1, 1))], "Ann Reader")
    with pytest.raises(Refused, match="must be named"):
        keep(register, [Kept(BodyFacts("Lanterns"), lamps)], "")


def test_what_is_no_record_has_no_history(register: Register, sample: Sample) -> None:
    (note,) = say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 6, 1), NoteMade("A word")).entries
    for stranger in (fixed_id("stranger"), note):
        with pytest.raises(BadInput, match="not in this register any more"):
            record_history(register, stranger)
