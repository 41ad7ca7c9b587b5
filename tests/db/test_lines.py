"""The entries that an item is folded from: its own, those of what it was received from, and its actions."""

from datetime import date
from uuid import UUID

from tests.builders import Sample, fixed_id, say
from tracker.db.lines import assignments_served, chain_of, descendants, lines, whole_of
from tracker.domain.contents import EntryKind
from tracker.domain.facts import ActionFacts, AssignmentFacts, SubPoint
from tracker.domain.rollup import Whole
from tracker.domain.scales import RollUp
from tracker.domain.statements import NoteMade
from tracker.services.keeping import Kept, keep
from tracker.services.ledger import Recording, record
from tracker.services.register import Register

DAY = date(2020, 6, 1)
ONE, TWO, THREE = fixed_id("one"), fixed_id("two"), fixed_id("three")


def test_a_chain_goes_back_to_the_first_and_never_round() -> None:
    assert chain_of(THREE, {THREE: TWO, TWO: ONE}) == [THREE, TWO, ONE]
    assert chain_of(ONE, {}) == [ONE]
    assert chain_of(TWO, {TWO: ONE, ONE: TWO}) == [TWO, ONE]


def test_findings_on_points_come_to_one_by_the_rule_of_the_recommendation() -> None:
    points = (SubPoint("a", "train"), SubPoint("b", "share"))
    assert whole_of(points, RollUp.WORST) == Whole(("a", "b"), RollUp.WORST)


def kinds(register: Register, assignment: UUID) -> list[EntryKind]:
    with register.store.reading() as connection:
        (line,) = lines(connection, [assignment, assignment]).values()
    return [entry.kind for entry in line.entries]


def test_an_item_has_what_was_said_of_it_and_the_actions_that_serve_it(register: Register, sample: Sample) -> None:
    lamps, signals = sample.assignments["Lamps: NS2019/2"], sample.assignments["Signals: NS2019/2"]
    say(register, lamps, DAY, NoteMade("A word"))
    (action,) = record(register, [lamps, signals], Recording(DAY, "Both", "A clerk", (ActionFacts((), "Buy"),))).entries
    assert kinds(register, lamps) == [EntryKind.ASSIGNMENT, EntryKind.NOTE, EntryKind.ACTION]
    assert kinds(register, signals) == [EntryKind.ASSIGNMENT, EntryKind.ACTION]
    with register.store.reading() as connection:
        served = lines(connection, [lamps])[lamps].entries[-1]
        assert served.id == action
        assert assignments_served(connection, served.subject.id) == {lamps, signals}


def test_one_that_was_received_has_the_history_of_where_it_came_from(register: Register, sample: Sample) -> None:
    lamps = sample.assignments["Lamps: NS2019/3"]
    say(register, lamps, DAY, NoteMade("Said before"))
    with register.store.reading() as connection:
        recommendation = lines(connection, [lamps])[lamps].entries[0].content
    assert isinstance(recommendation, AssignmentFacts)
    heir = AssignmentFacts(recommendation.recommendation, sample.bodies["Signals"], "Lamps", received_from=lamps)
    keep(register, [Kept(heir, ONE, on=date(2021, 6, 26))], "A clerk")
    assert EntryKind.NOTE in kinds(register, ONE)
    with register.store.reading() as connection:
        assert lines(connection, [ONE])[ONE].exists_from == date(2021, 6, 26)
        assert descendants(connection, [lamps]) == {lamps, ONE}


def test_of_what_is_not_in_the_register_there_is_no_line(register: Register, sample: Sample) -> None:
    with register.store.reading() as connection:
        assert lines(connection, [ONE]) == {}
