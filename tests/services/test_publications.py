"""Reports amended and assessed, recommendations amended."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tests.builders import Sample, fixed_id, say
from tracker.domain.facts import PublicationFacts, RecommendationFacts, SubPoint
from tracker.domain.scales import Finding, Response, Role, RollUp
from tracker.domain.statements import AssessmentMade, ResponseGiven
from tracker.errors import BadInput, Refused
from tracker.services.detail import recommendation
from tracker.services.proof import check
from tracker.services.publications import (
    amend_publication,
    amend_recommendation,
    amendable,
    assess_report,
    report,
    set_role,
    withdraw_assessment,
)
from tracker.services.register import Register
from tracker.services.scales import scales

TODAY = date(2026, 11, 22)
SAID = AssessmentMade("Overall lack of progress", citation="Press notice of 12 May 2020")


@pytest.fixture
def lights(sample: Sample) -> UUID:
    return sample.publications["NS2019"]


def facts_of(register: Register, publication: UUID) -> PublicationFacts:
    return report(register, publication, TODAY).publication.facts


def words_of(register: Register, ref: str) -> tuple[UUID, RecommendationFacts]:
    found = recommendation(register, ref, TODAY)[0].row.recommendation_id
    return found, amendable(register, found).facts


def test_amended_details_hold_and_say_what_they_were(register: Register, lights: UUID) -> None:
    facts = replace(facts_of(register, lights), title="A  night inspection", response_due=date(2019, 3, 20))
    changes = amend_publication(register, lights, facts, "Ann Reader", "The covering letter says so")
    told = report(register, lights, TODAY)
    assert changes.publications == {lights}
    assert told.publication.facts.title == "A night inspection"
    assert [(c.field, c.after) for c in told.amendments[-1].changes] == [
        ("title", "A night inspection"),
        ("response due", "20 March 2019"),
    ]
    assert told.amendments[-1].why == "The covering letter says so"
    assert check(register.path, home=register.home).findings == ()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": " "}, "needs a title"),
        ({"code": "NS 2019"}, "without spaces"),
        ({"code": ""}, "needs a short code"),
        ({"code": "hb2020"}, "is that of “Harbours in bad weather”"),
        ({"title": "Harbours in bad weather", "published": "2020-03"}, "in the register already, as HB2020"),
        ({"published": "2019-13"}, "not a day of the calendar"),
        ({"response_due": date(2019, 1, 2)}, "cannot be due before the report was published"),
        ({"marking": "SECRET"}, "does not belong in this program"),
        ({}, "Nothing is changed yet"),
    ],
)
def test_details_that_cannot_be_are_refused(
    register: Register, lights: UUID, changes: dict[str, object], told: str
) -> None:
    before = facts_of(register, lights)
    with pytest.raises(BadInput, match=told):
        amend_publication(register, lights, replace(before, **changes), "Ann Reader", "A slip")  # type: ignore[arg-type]
    assert facts_of(register, lights) == before


def test_amending_needs_a_reason_and_somebody_who_does_it(register: Register, lights: UUID) -> None:
    facts = replace(facts_of(register, lights), title="Another")
    with pytest.raises(BadInput, match="Say why"):
        amend_publication(register, lights, facts, "Ann Reader", " ")
    with pytest.raises(Refused, match="must be named"):
        amend_publication(register, lights, facts, " ", "A slip")


def test_a_report_that_is_not_there_is_said_to_be_gone(register: Register, sample: Sample) -> None:
    stranger = fixed_id("stranger")
    with pytest.raises(BadInput, match="not in this register any more"):
        report(register, stranger, TODAY)
    with pytest.raises(BadInput, match="not in this register any more"):
        amend_publication(register, stranger, PublicationFacts("X2020", "X"), "Ann Reader", "A slip")


def test_the_days_that_each_body_took_to_answer(register: Register, sample: Sample, lights: UUID) -> None:
    agreed = ResponseGiven(Response.AGREED)
    say(register, sample.assignments["Signals: NS2019/1"], date(2019, 2, 15), agreed)
    say(register, sample.assignments["Signals: NS2019/2"], date(2019, 3, 25), agreed)
    say(register, sample.assignments["Lamps: NS2019/2"], date(2019, 1, 23), agreed)
    facts = replace(facts_of(register, lights), response_due=date(2019, 3, 20))
    amend_publication(register, lights, facts, "Ann Reader", "The covering letter says so")
    answers = {a.body: a for a in report(register, lights, date(2019, 3, 30)).answers}
    assert (answers["Signals"].items, answers["Signals"].answered) == (2, 2)
    assert (answers["Signals"].days, answers["Signals"].late) == ((22, 60), 5)
    # One answer came the day before publication, the other is ten days overdue.
    assert (answers["Lamps"].answered, answers["Lamps"].days, answers["Lamps"].late) == (1, (-1, -1), 10)


def test_without_a_due_day_nobody_is_late(register: Register, lights: UUID) -> None:
    answers = report(register, lights, TODAY).answers
    assert [(a.body, a.days, a.late) for a in answers] == [("Signals", None, None), ("Lamps", None, None)]


def test_a_whole_report_is_assessed_in_free_words(register: Register, lights: UUID) -> None:
    changes = assess_report(register, lights, SAID, date(2020, 5, 12), "Inspectorate of Lights", "Ann Reader")
    (line,) = report(register, lights, TODAY).assessments
    assert changes.publications == {lights}
    assert (line.headline, line.by, line.recorded_by, line.on) == (
        "Assessed: Overall lack of progress",
        "Inspectorate of Lights",
        "Ann Reader",
        date(2020, 5, 12),
    )
    # It is told with each item, and moves the standing of none.
    item = recommendation(register, "NS2019/1", TODAY)[0]
    assert [told.headline for told in item.report] == [line.headline]
    assert item.row.assessment is None


def test_a_whole_report_is_assessed_on_a_scale_by_a_check(register: Register, lights: UUID) -> None:
    scale = next(s for s in scales(register) if s.facts.name == "Internal check")
    said = AssessmentMade("sufficient", scale=scale.id, role="Head of assurance")
    assess_report(register, lights, said, date(2020, 5, 12), "Bea Checker", "Ann Reader")
    (line,) = report(register, lights, TODAY).assessments
    assert isinstance(line.said, AssessmentMade)
    assert (line.said.value, line.said.scale_name) == ("Sufficient", "Internal check")
    assert line.said.finding is Finding.ACHIEVED


def test_a_citation_of_a_report_of_the_register_is_told_in_words(
    register: Register, sample: Sample, lights: UUID
) -> None:
    said = replace(SAID, citation="", publication=sample.publications["HB2020"])
    assess_report(register, lights, said, date(2020, 5, 12), "Inspectorate of Lights", "Ann Reader")
    (line,) = report(register, lights, TODAY).assessments
    assert isinstance(line.said, AssessmentMade)
    assert line.said.citation == "Harbours in bad weather, March 2020"


@pytest.mark.parametrize(
    ("said", "on", "told"),
    [
        (replace(SAID, citation=" "), date(2020, 5, 12), "Say where the inspectorate published it, or the role"),
        (replace(SAID, value=" "), date(2020, 5, 12), "needs a word of its scale, or words of its own"),
        (SAID, date(2027, 1, 1), "Nothing can take effect in the future"),
    ],
)
def test_an_assessment_that_cannot_be_is_refused(
    register: Register, lights: UUID, said: AssessmentMade, on: date, told: str
) -> None:
    with pytest.raises(Refused, match=told):
        assess_report(register, lights, said, on, "Inspectorate of Lights", "Ann Reader")
    assert report(register, lights, TODAY).assessments == ()


def test_an_assessment_of_a_report_is_withdrawn_once_and_with_a_reason(register: Register, lights: UUID) -> None:
    (made,) = assess_report(register, lights, SAID, date(2020, 5, 12), "Inspectorate", "Ann Reader").entries
    with pytest.raises(Refused, match="needs a reason"):
        withdraw_assessment(register, lights, made, "Ann Reader", "Ann Reader", " ")
    withdraw_assessment(register, lights, made, "Ann Reader", "Ann Reader", "Said of another report")
    line = report(register, lights, TODAY).assessments[0]
    assert line.withdrawn is not None
    assert line.withdrawn.reason == "Said of another report"
    with pytest.raises(Refused, match="withdrawn already"):
        withdraw_assessment(register, lights, made, "Ann Reader", "Ann Reader", "Again")


def test_a_recommendation_is_amended_with_the_parts_of_its_bodies_at_once(register: Register, sample: Sample) -> None:
    found, facts = words_of(register, "NS2019/2")
    points = (SubPoint("a", "share the rosters"), SubPoint("b", "share the oil"))
    amended = replace(facts, kind="key concern", themes=("Rosters",), sub_points=points, rollup=RollUp.WORST)
    roles = {sample.assignments["Signals: NS2019/2"]: Role.LEAD, sample.assignments["Lamps: NS2019/2"]: Role.UNSAID}
    changes = amend_recommendation(register, found, amended, "Ann Reader", "As printed", roles)
    told = amendable(register, found)
    assert told.facts == amended
    assert {row.body: row.role for row in told.rows} == {"Signals": Role.LEAD, "Lamps": Role.UNSAID}
    # What did not change is not said again.
    assert changes.assignments == {sample.assignments["Signals: NS2019/2"]}
    assert len(changes.entries) == 2
    assert told.themes == ("Rosters",)
    assert told.kinds[:2] == ("key concern", "recommendation")
    assert check(register.path, home=register.home).findings == ()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"item": " "}, "needs its words"),
        ({"kind": ""}, "needs a kind"),
        ({"ref": "NS2019/9"}, "never changes"),
        ({"sub_points": (SubPoint("a", "one"), SubPoint("A", "two"))}, "a letter of its own"),
        ({"sub_points": (SubPoint("a", " "),)}, "has no words"),
        ({}, "Nothing is changed yet"),
    ],
)
def test_what_a_recommendation_cannot_be_is_refused(
    register: Register, sample: Sample, changes: dict[str, object], told: str
) -> None:
    found, facts = words_of(register, "NS2019/1")
    with pytest.raises(BadInput, match=told):
        amend_recommendation(register, found, replace(facts, **changes), "Ann Reader", "A slip")  # type: ignore[arg-type]
    with pytest.raises(BadInput, match="Say why"):
        amend_recommendation(register, found, replace(facts, item="Other words"), "Ann Reader", "")
    assert words_of(register, "NS2019/1")[1] == facts


def test_the_part_of_one_body_is_said_alone(register: Register, sample: Sample) -> None:
    lamps = sample.assignments["Lamps: NS2019/2"]
    set_role(register, lamps, Role.SUPPORTING, "Ann Reader")
    roles = {d.row.body: d.row.role for d in recommendation(register, "NS2019/2", TODAY)}
    assert roles == {"Signals": Role.UNSAID, "Lamps": Role.SUPPORTING}
    with pytest.raises(BadInput, match="not in this register any more"):
        set_role(register, fixed_id("stranger"), Role.LEAD, "Ann Reader")
    with pytest.raises(BadInput, match="not in this register any more"):
        amendable(register, fixed_id("stranger"))
