"""What contradicts itself, gravest first, with the way to mend it."""

from datetime import date

import pytest

from tests.builders import Sample, say
from tracker.domain.contradictions import RULES, Contradiction
from tracker.domain.listing import Selection
from tracker.domain.scales import Outcome, Progress, Response
from tracker.domain.statements import Closed, ProgressReported, ResponseGiven
from tracker.services.contradictions import contradicted, grouped, looked_for
from tracker.services.register import Register

TODAY = date(2026, 11, 22)
DAY = date(2020, 6, 1)


@pytest.fixture
def contradictory(register: Register, sample: Sample) -> Sample:
    say(register, sample.assignments["Lamps: NS2019/3"], DAY, ResponseGiven(Response.AGREED))
    say(register, sample.assignments["Lamps: NS2019/2"], DAY, ResponseGiven(Response.AGREED))
    closed = Closed(Outcome.IMPLEMENTED, checker="Ann Reader", role="Clerk", unverified=True)
    say(register, sample.assignments["Signals: NS2019/1"], DAY, closed)
    say(register, sample.assignments["Harbour masters: HB2020/1"], DAY, ProgressReported(Progress.COMPLETE))
    return sample


def test_the_gravest_come_first_then_in_the_order_of_the_list(register: Register, contradictory: Sample) -> None:
    found = contradicted(register, Selection(TODAY))
    assert [(one.kind, one.row.ref) for one in found] == [
        (Contradiction.UNVERIFIED, "NS2019/1"),
        (Contradiction.NO_RESPONSE, "HB2020/1"),
        (Contradiction.NO_EVIDENCE, "HB2020/1"),
        (Contradiction.NO_ACTION, "NS2019/2"),
        (Contradiction.NO_ACTION, "NS2019/3"),
    ]
    assert [len(group.found) for group in grouped(found)] == [1, 1, 1, 2]
    assert all(one.mend == group.mend for group in grouped(found) for one in group.found)


def test_what_is_closed_unverified_says_what_it_lacks(register: Register, contradictory: Sample) -> None:
    first, *others = contradicted(register, Selection(TODAY))
    assert first.sentence.startswith("It is closed, but the closing is not verified. It lacks evidence")
    assert first.lacking == first.row.lacks
    assert all(one.lacking == () for one in others)


def test_those_of_a_selection_alone_can_be_asked_for(register: Register, contradictory: Sample) -> None:
    found = contradicted(register, Selection(TODAY, body=contradictory.bodies["Lamps"]))
    assert [one.row.ref for one in found] == ["NS2019/2", "NS2019/3"]
    assert contradicted(register, Selection(date(2020, 5, 1))) == ()


def test_what_is_looked_for_is_told_in_plain_sentences() -> None:
    assert len(looked_for()) == len(RULES)
    assert all(sentence.endswith(".") for sentence in looked_for())
    assert grouped(()) == ()
