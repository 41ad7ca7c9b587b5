from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import HARBOURS, Sample, fill, labels, say, write_file
from tracker.domain.facts import BodyFacts, SuccessionFacts
from tracker.domain.listing import Counts, Selection
from tracker.domain.scales import Finding, Outcome, Progress, Response
from tracker.domain.schedule import Schedule
from tracker.domain.statements import AssessmentMade, Closed, ProgressReported, ResponseGiven, TargetSet
from tracker.domain.status import Status, is_open
from tracker.errors import BadInput
from tracker.services.bodies import keep_body, keep_succession
from tracker.services.detail import recommendation
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.ledger import EvidenceFile
from tracker.services.listing import (
    all_rows,
    counts,
    find_body,
    find_publication,
    register_marking,
    row_keys,
    rows,
)
from tracker.services.publications import amend_publication, amend_recommendation
from tracker.services.register import Register

TODAY = date(2020, 6, 1)


def reconciled(found: Counts) -> bool:
    sums = (
        sum(c.total for c in found.by_body),
        sum(found.by_status.values()),
        sum(found.by_schedule.values()),
    )
    still_open = sum(c.open for c in found.by_body)
    overdue = sum(c.overdue for c in found.by_body)
    return set(sums) == {found.total} and (still_open, overdue) == (found.open, found.by_schedule[Schedule.OVERDUE])


def test_counts_add_up_however_they_are_cut(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 1, 1), TargetSet(date(2020, 5, 1)))
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), ProgressReported(Progress.COMPLETE))
    found = counts(register, Selection(TODAY))
    assert reconciled(found)
    assert (found.total, found.recommendations, found.open) == (7, 5, 7)
    assert found.by_schedule[Schedule.OVERDUE] == found.by_schedule[Schedule.AWAITING_CHECK] == 1
    assert found.by_status[Status.AWAITING_CHECK] == 1
    lamps = next(c for c in found.by_body if c.label == "Lamps")
    assert (lamps.name, lamps.total, lamps.open, lamps.overdue) == ("Lamp Service", 2, 2, 1)
    assert [(c.label, c.total) for c in found.by_publication] == [("HB2020", 3), ("NS2019", 4)]


@pytest.mark.parametrize("day", [date(2018, 1, 1), date(2019, 1, 24), date(2020, 5, 1), date(2020, 5, 2)])
def test_counts_add_up_on_any_day_and_fit_the_list(register: Register, sample: Sample, day: date) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 1, 1), TargetSet(date(2020, 5, 1)))
    found = counts(register, Selection(day))
    listed = all_rows(register, Selection(day))
    assert reconciled(found)
    assert found.total == len(listed)
    assert found.recommendations == len({row.recommendation_id for row in listed})
    still_open = {row.recommendation_id for row in listed if is_open(row.status)}
    assert found.open_recommendations == len(still_open)
    assert found.by_schedule[Schedule.OVERDUE] == sum(row.schedule is Schedule.OVERDUE for row in listed)


def test_a_list_is_its_keys_and_pages_of_rows(register: Register, sample: Sample) -> None:
    selection = Selection(TODAY, descending=True)
    keys = row_keys(register, selection)
    assert keys.itemsize == 8
    pages = [*rows(register, keys[:3], selection), *rows(register, keys[3:], selection)]
    assert tuple(pages) == all_rows(register, selection)


@pytest.mark.parametrize("name", ["Lamp Service", "lamps", "THE LAMPLIGHTERS", " Lamp  Service. "])
def test_a_body_is_found_by_any_of_its_names(register: Register, sample: Sample, name: str) -> None:
    assert find_body(register, name).id == sample.bodies["Lamps"]


def test_an_unknown_body_is_told(register: Register, sample: Sample) -> None:
    for name in ("Buoys", "", "Lamp"):
        with pytest.raises(BadInput, match="No body is called"):
            find_body(register, name)


def test_of_two_bodies_of_one_name_the_addressed_one_is_meant_else_both_are_named(register: Register) -> None:
    with pytest.raises(
        BadInput, match=r"National Probation Service \(.*2001.*\) and National Probation Service \(.*20"
    ):
        find_body(register, "National Probation Service")
    twins = [BodyFacts("Signals Board", "Signals"), BodyFacts("Harbour masters"), BodyFacts("Old Signals", "Signals")]
    sample = fill(register, [HARBOURS], twins)
    assert find_body(register, "signals").id == sample.bodies["Signals Board"]


def test_a_report_is_found_by_title_or_code_or_part_of_one(register: Register, sample: Sample) -> None:
    for text in ("NS2019", "ns2019", "a night inspection  of the signal boxes", "signal boxes", "2019"):
        assert find_publication(register, text).id == sample.publications["NS2019"]


def test_an_exact_title_is_meant_before_a_part_and_two_that_fit_are_both_named(
    register: Register, sample: Sample
) -> None:
    with pytest.raises(BadInput, match=r"“Harbours in bad weather” .HB2020. and “A night inspection"):
        find_publication(register, "in")
    with pytest.raises(BadInput, match="No report of this register has “fog”"):
        find_publication(register, "fog")
    assert find_publication(register, "HB2020").id == sample.publications["HB2020"]


def test_the_register_is_marked_as_high_as_anything_in_it(register: Register, sample: Sample, tmp_path: Path) -> None:
    assert register_marking(register) == "OFFICIAL"
    lamps = sample.assignments["Lamps: NS2019/2"]
    plain = EvidenceFile(write_file(tmp_path, "a.txt", "A"), "A", TODAY)
    say(register, lamps, TODAY, plain)
    assert register_marking(register) == "OFFICIAL"
    say(register, lamps, TODAY, replace(plain, marking="RESTRICTED"))
    assert register_marking(register) == "OFFICIAL-SENSITIVE"


def test_a_recommendation_of_two_bodies_counts_once_and_twice_and_says_which(
    register: Register, sample: Sample
) -> None:
    found = counts(register, Selection(TODAY, publication=sample.publications["NS2019"]))
    assert (found.recommendations, found.total) == (5, 7)


def test_the_list_is_narrowed_to_what_contradicts_itself_and_to_drafts(register: Register, sample: Sample) -> None:
    lamps = sample.assignments["Lamps: NS2019/2"]
    say(register, lamps, date(2020, 5, 1), ProgressReported(Progress.IN_PROGRESS, "Soon", draft=True))
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), ProgressReported(Progress.COMPLETE))
    drafts = Selection(TODAY, drafts=True)
    assert labels(register, drafts) == ["Lamps: NS2019/2"]
    assert labels(register, Selection(TODAY, contradictory=True)) == ["Lamps: NS2019/3"]
    assert labels(register, replace(drafts, as_at=date(2020, 4, 30))) == []
    found = counts(register, Selection(TODAY))
    assert (found.drafts, found.contradictory) == (1, 1)


def test_themes_narrow_and_are_counted(register: Register, sample: Sample) -> None:
    for ref, themes in (("NS2019/2", ("Oil", "Rosters")), ("NS2019/3", ("Oil",))):
        told = recommendation(register, ref, TODAY)[0]
        facts = replace(told.facts, themes=themes)
        amend_recommendation(register, told.row.recommendation_id, facts, "A clerk", "Sorted by theme")
    assert labels(register, Selection(TODAY, theme="Oil")) == [
        "Lamps: NS2019/2",
        "Signals: NS2019/2",
        "Lamps: NS2019/3",
    ]
    assert labels(register, Selection(TODAY, theme="Fog")) == []
    assert counts(register, Selection(TODAY)).by_theme == (("Oil", 3), ("Rosters", 2))


def ended(register: Register, sample: Sample) -> None:
    """Let the Harbour masters take over from the Lamp Service on 1 April 2020."""
    gone = replace(find_body(register, "Lamps").facts, until="2020-03-31")
    keep_body(register, gone, "A clerk", sample.bodies["Lamps"], "It ended")
    took_over = SuccessionFacts(sample.bodies["Lamps"], sample.bodies["Harbour masters"], "2020-04-01")
    keep_succession(register, took_over, "A clerk")


def test_rows_and_counts_are_as_addressed_or_as_now_responsible(register: Register, sample: Sample) -> None:
    ended(register, sample)
    before, after = date(2020, 3, 31), date(2020, 4, 1)
    for day, as_now, told in (
        (before, True, {"Harbour masters": 2, "Lamps": 2, "Signals": 3}),
        (after, False, {"Harbour masters": 2, "Lamps": 2, "Signals": 3}),
        (after, True, {"Harbour masters": 4, "Signals": 3}),
    ):
        found = counts(register, Selection(day, as_now=as_now))
        assert {c.label: c.total for c in found.by_body} == told
        assert reconciled(found)
        for label, number in told.items():
            selection = Selection(day, as_now=as_now, body=find_body(register, label).id)
            assert len(all_rows(register, selection)) == number


def test_what_was_passed_on_is_listed_as_addressed_only(register: Register, sample: Sample) -> None:
    ended(register, sample)
    heir = sample.bodies["Harbour masters"]
    item = sample.assignments["Lamps: NS2019/3"]
    day = date(2020, 4, 1)
    hand_over(register, HandOver(day, "The board", "A clerk", {item: Pass((heir,))}))
    addressed, now = (labels(register, Selection(day, as_now=as_now)) for as_now in (False, True))
    assert {"Lamps: NS2019/3", "Harbour masters: NS2019/3"} <= set(addressed)
    assert now.count("Harbour masters: NS2019/3") == 1
    assert (len(addressed), len(now)) == (8, 7)
    for as_now in (False, True):
        assert reconciled(counts(register, Selection(day, as_now=as_now)))


def test_a_closing_and_an_assessment_are_in_the_row(register: Register, sample: Sample) -> None:
    lamps = sample.assignments["Lamps: NS2019/2"]
    say(register, lamps, date(2020, 5, 1), AssessmentMade("Nearly", Finding.PARTLY, citation="A report"))
    say(register, lamps, date(2020, 5, 2), Closed(Outcome.IMPLEMENTED, unverified=True))
    row = next(row for row in all_rows(register, Selection(TODAY)) if row.id == lamps)
    assert (row.assessment, row.assessment_by, row.assessment_on, row.finding) == (
        "Nearly",
        "Signals Board",
        date(2020, 5, 1),
        Finding.PARTLY,
    )
    assert (row.status, row.closed_on, row.closed_reason) == (Status.UNVERIFIED, date(2020, 5, 2), "implemented")
    assert len(row.lacks) == 2
    (then,) = all_rows(register, Selection(date(2020, 5, 1), search="rosters", body=sample.bodies["Lamps"]))
    assert (then.closed_on, then.lacks) == (None, ())


@pytest.mark.parametrize(("answered", "late"), [(None, 98), (date(2019, 3, 21), 0), (date(2019, 4, 1), 11)])
def test_an_answer_is_late_or_early_against_the_day_that_the_report_set(
    register: Register, sample: Sample, answered: date | None, late: int
) -> None:
    known = find_publication(register, "NS2019")
    due = replace(known.facts, response_due=date(2019, 3, 21))
    amend_publication(register, known.id, due, "A clerk", "The letter says so")
    lamps = sample.assignments["Lamps: NS2019/2"]
    if answered:
        say(register, lamps, answered, ResponseGiven(Response.AGREED))
    row = next(row for row in all_rows(register, Selection(date(2019, 6, 27))) if row.id == lamps)
    assert row.days_answered_late == late
