from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.builders import Sample, fixed_id, say, write_file
from tests.conftest import Clock
from tests.services.items import recording
from tracker.domain.facts import ActionFacts, PostFacts, SubPoint
from tracker.domain.scales import ActionState, Finding, LinkKind, Progress, RollUp
from tracker.domain.statements import AssessmentMade, NoteMade, ProgressReported
from tracker.domain.status import Status
from tracker.errors import BadInput
from tracker.services.actions import amend_action, keep_post, known_posts
from tracker.services.detail import detail, recommendation
from tracker.services.ledger import EvidenceFile, record
from tracker.services.links import keep_links
from tracker.services.publications import amend_recommendation, assess_report
from tracker.services.register import Register

TODAY = date(2020, 6, 1)


def test_a_detail_brings_words_places_siblings_and_history(register: Register, sample: Sample) -> None:
    assignment = sample.assignments["Lamps: NS2019/2"]
    say(register, assignment, date(2020, 5, 1), NoteMade("A word"))
    found = detail(register, assignment, TODAY)
    assert found.row.id == assignment
    assert (found.facts.ref, found.facts.number, found.line, found.page) == ("NS2019/2", "2", 2, None)
    assert found.publication.code == "NS2019"
    assert {row.body for row in found.siblings} == {"Lamps", "Signals"}
    assert [line.text for line in found.history] == ["A word"]
    assert found.evidence == ()


def test_a_detail_as_at_an_earlier_day_knows_nothing_later(
    register: Register, sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assignment = sample.assignments["Lamps: NS2019/2"]
    path = write_file(tmp_path_factory.mktemp("x"), "x.txt", "words")
    say(register, assignment, date(2020, 5, 1), EvidenceFile(path, "A letter", date(2020, 4, 1)))
    assert len(detail(register, assignment, TODAY).evidence) == 1
    assert detail(register, assignment, date(2020, 4, 30)).history == ()


def test_a_recommendation_is_shown_once_for_each_body_by_its_reference_in_any_case(
    register: Register, sample: Sample
) -> None:
    assert [d.row.body for d in recommendation(register, " ns2019/2 ", TODAY)] == ["Signals", "Lamps"]


def test_what_is_not_there_is_told(register: Register, sample: Sample) -> None:
    with pytest.raises(BadInput, match="NS2019/9 is not in this register"):
        recommendation(register, "NS2019/9", TODAY)
    with pytest.raises(BadInput, match="is not yet published on that day"):
        recommendation(register, "NS2019/1", date(2018, 1, 1))
    for assignment, day in ((fixed_id("stranger"), TODAY), (sample.assignments["Lamps: NS2019/2"], date(2018, 1, 1))):
        with pytest.raises(BadInput, match="not in the register on that day"):
            detail(register, assignment, day)


def test_a_detail_tells_the_actions_of_its_day_by_their_letters(register: Register, sample: Sample) -> None:
    both = [sample.assignments["Lamps: NS2019/2"], sample.assignments["Signals: NS2019/2"]]
    keep_post(register, PostFacts("Head of oil", "Stores"), "A clerk")
    (post,) = known_posts(register).posts
    second = ActionFacts((), "Light them", "b", due=date(2020, 12, 1))
    record(register, both, recording(second, on=date(2020, 5, 1)))
    record(register, both[:1], recording(ActionFacts((), "Buy oil", "a", owner=post.id), on=date(2020, 5, 1)))
    one, other = (detail(register, item, TODAY) for item in both)
    assert [a.facts.letter for a in one.actions] == ["a", "b"]
    assert [a.facts.letter for a in other.actions] == ["b"]
    assert one.posts[one.actions[0].facts.owner or post.id].facts.title == "Head of oil"
    done = replace(other.actions[0].facts, state=ActionState.COMPLETED)
    amend_action(register, other.actions[0].id, done, date(2020, 5, 9), "The board", "A clerk")
    states = [detail(register, both[0], date(2020, 5, d)).actions[1].facts.state for d in (8, 9)]
    assert states == [ActionState.PLANNED, ActionState.COMPLETED]
    assert detail(register, both[0], date(2020, 4, 30)).actions == ()


def test_the_whole_stands_where_the_body_furthest_from_done_stands(register: Register, sample: Sample) -> None:
    lamps, signals = sample.assignments["Lamps: NS2019/2"], sample.assignments["Signals: NS2019/2"]
    say(register, lamps, date(2020, 5, 1), ProgressReported(Progress.COMPLETE))
    say(register, signals, date(2020, 5, 2), ProgressReported(Progress.NOT_STARTED))
    for item in (lamps, signals):
        assert detail(register, item, TODAY).overall is Status.NOT_STARTED
        assert detail(register, item, date(2020, 5, 1)).overall is Status.NO_RESPONSE


@pytest.mark.parametrize(("rule", "whole"), [(RollUp.ALL, Finding.PARTLY), (RollUp.WORST, Finding.NOT_ACHIEVED)])
def test_findings_on_lettered_points_come_to_one_by_the_rule_of_the_recommendation(
    register: Register, sample: Sample, rule: RollUp, whole: Finding
) -> None:
    lamps = sample.assignments["Lamps: NS2019/2"]
    facts = detail(register, lamps, TODAY).facts
    points = (SubPoint("a", "share rosters"), SubPoint("b", "share oil"))
    recommendation_id = detail(register, lamps, TODAY).row.recommendation_id
    amended = replace(facts, sub_points=points, rollup=rule)
    amend_recommendation(register, recommendation_id, amended, "A clerk", "It asks for two things")
    say(register, lamps, date(2020, 5, 1), AssessmentMade("Done", Finding.ACHIEVED, part="a"))
    say(register, lamps, date(2020, 5, 2), AssessmentMade("Nothing", Finding.NOT_ACHIEVED, part="b"))
    told = detail(register, lamps, TODAY)
    assert told.row.finding is told.standing.finding is whole
    assert [(part.letter, part.value) for part in told.standing.parts] == [("a", "Done"), ("b", "Nothing")]


def test_words_are_told_as_they_were_on_the_day(register: Register, sample: Sample, clock: Clock) -> None:
    lamps = sample.assignments["Lamps: NS2019/2"]
    before = detail(register, lamps, TODAY)
    clock.moment += timedelta(days=1)
    amended = replace(before.facts, item="share their rosters each week", themes=("Rosters",))
    amend_recommendation(register, before.row.recommendation_id, amended, "A clerk", "A line was lost")
    assert detail(register, lamps, TODAY).facts.item == before.facts.item
    assert detail(register, lamps, clock.moment.date()).facts.item == "share their rosters each week"


def test_links_are_told_at_both_ends_and_the_assessments_of_the_whole_report(
    register: Register, sample: Sample
) -> None:
    earlier, later = sample.assignments["Lamps: NS2019/2"], sample.assignments["Signals: HB2020/2"]
    ids = {one: detail(register, one, TODAY).row.recommendation_id for one in (earlier, later)}
    keep_links(register, ids[later], LinkKind.REPEATS, [ids[earlier]], "A clerk")
    (here,), (there,) = detail(register, later, TODAY).links, detail(register, earlier, TODAY).links
    assert detail(register, earlier, date(2020, 2, 29)).links == ()  # the later one was not published yet
    assert (here.is_from_here, here.other and here.other.ref) == (True, "NS2019/2")
    assert (there.is_from_here, there.other and there.other.ref) == (False, "HB2020/2")
    said = AssessmentMade("Little light", Finding.PARTLY, citation="A letter")
    assess_report(register, sample.publications["NS2019"], said, date(2020, 5, 1), "Inspectorate of Lights", "A clerk")
    assert [line.value for line in detail(register, earlier, TODAY).report] == ["Little light"]
    assert detail(register, earlier, date(2020, 4, 30)).report == detail(register, later, TODAY).report == ()
