"""What somebody might try so that a slip or a claim does not show: each is refused, or shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import BODIES, Item, Report, Sample, fill, labels, say
from tests.conftest import Clock, repeatable_outside
from tracker.domain.facts import ActionFacts
from tracker.domain.listing import Selection
from tracker.domain.scales import Outcome, Progress
from tracker.domain.statements import (
    AssessmentMade,
    Closed,
    Correction,
    EvidenceAdded,
    ProgressReported,
    Reopened,
    TargetSet,
)
from tracker.errors import Refused
from tracker.services.detail import detail
from tracker.services.handover import Close, HandOver, Pass, hand_over, undo_hand_over
from tracker.services.ledger import Fact, Recording, record
from tracker.services.listing import all_rows, counts
from tracker.services.movement import moved
from tracker.services.proof import check
from tracker.services.publications import amend_recommendation, amendable
from tracker.services.register import Register, open_register
from tracker.services.scales import find_scale

DAY = date(2021, 6, 26)
LETTER = EvidenceAdded("Letter", date(2019, 5, 1), None, text="Done")
CLOSED = Closed(Outcome.IMPLEMENTED, checker="Jo Smith", role="Head of assurance")


@pytest.fixture
def sample(register: Register) -> Sample:
    return fill(register)


@pytest.fixture
def oil(sample: Sample) -> UUID:
    return sample.assignments["Lamps: NS2019/3"]


def by(register: Register, item: UUID, who: str, on: date, *facts: Fact) -> None:
    record(register, [item], Recording(on, who, "A clerk", facts))


def pass_on(register: Register, sample: Sample, oil: UUID, on: date = DAY) -> UUID:
    hand_over(register, HandOver(on, "The Minister", "A clerk", {oil: Pass((sample.bodies["Signals"],))}))
    (received,) = (r for r in detail(register, oil, register.outside.today()).siblings if r.received_from == oil)
    return received.id


def test_reopening_and_closing_at_once_does_not_make_a_claimant_a_checker(register: Register, oil: UUID) -> None:
    by(register, oil, "Lamps", date(2019, 5, 1), LETTER)
    by(register, oil, "Jo Smith", date(2019, 6, 1), ProgressReported(Progress.COMPLETE))
    with pytest.raises(Refused, match="a checker other than Jo Smith"):
        by(register, oil, "Lamps", date(2019, 7, 1), Reopened("Slip"), CLOSED)


def test_a_back_dated_reopening_does_not_clean_a_closing(register: Register, oil: UUID) -> None:
    by(register, oil, "Lamps", date(2019, 5, 1), LETTER)
    by(register, oil, "Bo", date(2019, 6, 1), ProgressReported(Progress.COMPLETE))
    by(register, oil, "Lamps", date(2019, 9, 1), CLOSED)
    by(register, oil, "Jo Smith", date(2019, 6, 2), ProgressReported(Progress.COMPLETE))
    assert detail(register, oil, DAY).row.is_unverified
    with pytest.raises(Refused, match="closed on 1 September 2019, after that day"):
        by(register, oil, "Lamps", date(2019, 7, 1), Reopened("Slip"))


def test_a_promise_is_not_put_before_that_of_the_successor(register: Register, sample: Sample, oil: UUID) -> None:
    received = pass_on(register, sample, oil)
    say(register, received, date(2021, 7, 1), TargetSet(date(2022, 3, 31)))
    with pytest.raises(Refused, match="promised already"):
        say(register, oil, date(2021, 1, 1), TargetSet(date(2030, 12, 31)))
    say(register, oil, date(2021, 1, 1), TargetSet(date(2021, 12, 31), reason="Found later", agreed_by="The Board"))


def test_what_was_planned_at_the_successor_is_not_lost_with_the_hand_over(
    register: Register, sample: Sample, oil: UUID
) -> None:
    say(register, oil, date(2019, 5, 1), ActionFacts((), "Count the oil."))
    received = pass_on(register, sample, oil)
    say(register, received, date(2021, 7, 1), ActionFacts((), "Buy oil."))
    with pytest.raises(Refused, match="withdraw that first"):
        undo_hand_over(register, oil, "A clerk", "A slip")
    planned = next(line for line in detail(register, received, date(2021, 8, 1)).history if line.text == "Buy oil.")
    say(register, received, None, Correction(planned.entry_id, "A slip"))
    undo_hand_over(register, oil, "A clerk", "A slip")
    assert check(register.path, home=register.home).findings == ()


def test_a_hand_over_is_not_restored_by_halves(register: Register, sample: Sample, oil: UUID) -> None:
    pass_on(register, sample, oil)
    undo_hand_over(register, oil, "A clerk", "A slip")
    today = register.outside.today()
    withdrawn = next(line.withdrawn for line in detail(register, oil, today).history if line.withdrawn)
    with pytest.raises(Refused, match="as a whole"):
        say(register, oil, None, Correction(withdrawn.entry_id, "It was right"))


def test_what_was_known_of_a_hand_over_is_known_after_it_was_undone(
    register: Register, sample: Sample, oil: UUID, clock: Clock
) -> None:
    pass_on(register, sample, oil)
    then, known = counts(register, Selection(DAY)), clock.moment
    clock.moment += timedelta(days=1)
    undo_hand_over(register, oil, "A clerk", "A slip")
    assert (then.total, then.open) == (8, 7)
    back = counts(register, Selection(DAY, as_known=known))
    assert (back.total, back.open) == (8, 7)
    assert (counts(register, Selection(DAY)).total, len(all_rows(register, Selection(DAY)))) == (7, 7)
    assert check(register.path, home=register.home).findings == ()


def test_words_that_judge_nothing_do_not_take_found_short_away(register: Register, oil: UUID) -> None:
    by(register, oil, "Bo", date(2019, 6, 1), ProgressReported(Progress.COMPLETE))
    short = AssessmentMade("Not achieved", scale=_inspections(register), citation="Follow-up")
    by(register, oil, "HMI Prisons", date(2019, 7, 1), short)
    by(register, oil, "Bo", date(2019, 8, 1), AssessmentMade("It is all done"))
    assert detail(register, oil, DAY).row.status == "Reported complete, found short"


def _inspections(register: Register) -> UUID:
    return find_scale(register, "HMI Prisons inspections to 2022").id


def test_nothing_takes_over_from_itself_or_in_a_circle(register: Register, sample: Sample, oil: UUID) -> None:
    rosters = sample.assignments["Lamps: NS2019/2"]
    with pytest.raises(Refused, match="cannot take over from itself"):
        say(register, oil, DAY, Closed(Outcome.SUPERSEDED, superseded_by="ns2019/3"))
    say(register, oil, DAY, Closed(Outcome.SUPERSEDED, superseded_by="NS2019/2"))
    with pytest.raises(Refused, match="one of the two must go on"):
        say(register, rosters, DAY, Closed(Outcome.SUPERSEDED, superseded_by="NS2019/3"))


def test_a_point_that_is_not_there_is_not_assessed(register: Register, oil: UUID) -> None:
    with pytest.raises(Refused, match=r"no point \(z\)"):
        say(register, oil, DAY, AssessmentMade("Done", part="z"))


def test_nothing_is_handed_over_before_it_was_recommended(register: Register, sample: Sample, oil: UUID) -> None:
    with pytest.raises(Refused, match="not made to this body yet"):
        pass_on(register, sample, oil, date(2018, 1, 1))


def test_a_clock_that_was_set_back_changes_no_order(register: Register, oil: UUID, clock: Clock) -> None:
    by(register, oil, "Lamps", DAY, Closed(Outcome.IMPLEMENTED, unverified=True))
    clock.moment -= timedelta(hours=2)
    by(register, oil, "Lamps", DAY, Reopened("A slip"))
    assert detail(register, oil, DAY).row.closed_on is None
    recommendation = detail(register, oil, DAY).row.recommendation_id
    for words in ("count its oil", "count its stores of oil"):
        clock.moment -= timedelta(minutes=1)
        now = amendable(register, recommendation).facts
        amend_recommendation(register, recommendation, replace(now, item=words), "A clerk", "A line was lost")
    assert amendable(register, recommendation).facts.item == "count its stores of oil"
    assert check(register.path, home=register.home).findings == ()


def test_two_who_amend_at_once_do_not_overwrite_each_other(register: Register, oil: UUID) -> None:
    recommendation = detail(register, oil, DAY).row.recommendation_id
    seen = amendable(register, recommendation).facts
    amend_recommendation(register, recommendation, replace(seen, priority=True), "Ann", "A priority", seen=seen)
    with pytest.raises(Refused, match="amended by Ann after you opened it"):
        amend_recommendation(register, recommendation, replace(seen, themes=("Oil",)), "Bo", "Themes", seen=seen)
    assert amendable(register, recommendation).facts.priority


def test_two_bodies_of_one_label_move_each_on_its_own_line(
    empty_template: Path, copy_register: Callable[[Path, str], Register]
) -> None:
    register = copy_register(empty_template, "empty.register")
    twins = (*BODIES, replace(BODIES[0], name="Signals Board of Ynys Môn"))
    report = Report("TW2020", "Twins", "2020-01-01", (Item("Both should look.", (twins[0].name, twins[-1].name)),))
    fill(register, [report], twins)
    told = moved(register, date(2019, 12, 31), date(2020, 6, 1))
    assert [(label, movement.new) for label, movement in told.by_body] == [("Signals", 1), ("Signals", 1)]
    assert len(labels(register, Selection(date(2020, 6, 1)))) == 2


def test_a_second_pc_whose_clock_is_behind_goes_on_in_order(
    register: Register, oil: UUID, clock: Clock, tmp_path: Path
) -> None:
    by(register, oil, "Lamps", DAY, ProgressReported(Progress.COMPLETE))
    behind = repeatable_outside(Clock(clock.moment - timedelta(days=2)), "of another PC")
    with open_register(register.path, outside=behind, home=tmp_path / "other home") as other:
        by(other, oil, "Lamps", DAY, ProgressReported(Progress.IN_PROGRESS))
    assert detail(register, oil, DAY).row.progress == "In progress"
    assert check(register.path, home=register.home).findings == ()


@pytest.mark.parametrize("checker", ["Lamps", "the lamp service", "The Lamplighters"])
def test_a_body_does_not_check_itself_by_letting_somebody_else_report(
    register: Register, oil: UUID, checker: str
) -> None:
    by(register, oil, "Bo", date(2019, 5, 1), ProgressReported(Progress.COMPLETE), LETTER)
    claimed = replace(CLOSED, checker=checker)
    with pytest.raises(Refused, match="it lacks a checker other than the body itself; add"):
        by(register, oil, "Bo", DAY, claimed)
    by(register, oil, "Bo", DAY, replace(claimed, unverified=True))
    row = detail(register, oil, DAY).row
    assert (row.is_unverified, row.lacks) == (True, ("a checker other than the body itself",))
    assert check(register.path, home=register.home).findings == ()


def test_a_body_as_printed_does_not_check_itself_either(register: Register, sample: Sample, oil: UUID) -> None:
    received = pass_on(register, sample, oil)
    by(register, received, "Bo", DAY, ProgressReported(Progress.COMPLETE), LETTER)
    for checker in ("Signals", "Lamps"):
        with pytest.raises(Refused, match="the body itself"):
            by(register, received, "Bo", DAY, replace(CLOSED, checker=checker))
    by(register, received, "Bo", DAY, CLOSED)
    assert not detail(register, received, DAY).row.is_unverified


def test_each_body_speaks_for_itself_where_several_are_recorded_at_once(register: Register, sample: Sample) -> None:
    lamps, signals = (sample.assignments[f"{body}: NS2019/2"] for body in ("Lamps", "Signals"))
    done = (ProgressReported(Progress.COMPLETE), ActionFacts((), "Share the rosters."))
    record(register, [lamps, signals], Recording(date(2019, 6, 1), None, "A clerk", done))
    for item, whose in ((lamps, "Lamps"), (signals, "Signals")):
        told = {line.headline: line.by for line in detail(register, item, DAY).history}
        assert told == {"Reported complete": whose, "Action planned": "Lamps and Signals"}
        assert detail(register, item, DAY).standing.claimed_by == (whose,)


def test_a_refusal_for_several_names_the_item_and_records_nothing(register: Register, sample: Sample) -> None:
    lamps, signals = (sample.assignments[f"{body}: NS2019/2"] for body in ("Lamps", "Signals"))
    by(register, signals, "Signals", date(2019, 5, 1), TargetSet(date(2020, 1, 1)))
    target = Recording(date(2019, 6, 1), None, "A clerk", (TargetSet(date(2021, 1, 1)),))
    with pytest.raises(Refused, match=r"^Signals: NS2019/2: A target date has been promised already"):
        record(register, [lamps, signals], target)
    with pytest.raises(Refused, match=r"^A target date has been promised already"):
        record(register, [signals], target)
    assert detail(register, lamps, DAY).row.target is None


def test_a_hand_over_closes_nothing_on_the_word_of_the_body_itself(register: Register, oil: UUID) -> None:
    by(register, oil, "Bo", date(2019, 5, 1), ProgressReported(Progress.COMPLETE), LETTER)
    own = Close(replace(CLOSED, checker="The Lamp Service"))
    with pytest.raises(Refused, match=r"^Lamps: NS2019/3: .* a checker other than the body itself"):
        hand_over(register, HandOver(DAY, "The Minister", "A clerk", {oil: own}))
    hand_over(register, HandOver(DAY, "The Minister", "A clerk", {oil: Close(CLOSED)}))
    assert not detail(register, oil, DAY).row.is_unverified
