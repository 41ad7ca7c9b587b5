from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import Sample, say, write_file
from tracker.domain.facts import ActionFacts, Holder, PostFacts, SubPoint
from tracker.domain.listing import Selection
from tracker.domain.markings import Marking
from tracker.domain.moves import MoveKind
from tracker.domain.position import PlannedAction, SaidAgain
from tracker.domain.scales import ActionState, Finding, LinkKind, Outcome, Progress, Response
from tracker.domain.statements import AssessmentMade, Closed, NoteMade, ProgressReported, ResponseGiven, TargetSet
from tracker.domain.status import Status
from tracker.errors import BadInput
from tracker.services.actions import keep_post, known_posts
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.ledger import EvidenceFile
from tracker.services.links import all_recommendations, keep_links
from tracker.services.listing import all_rows, counts, publications
from tracker.services.position import Scope, position
from tracker.services.publications import amend_publication, amend_recommendation, amendable, assess_report
from tracker.services.register import Register
from tracker.services.scales import find_scale

TODAY = date(2020, 6, 1)


def test_the_position_of_all_reconciles_with_the_counts_and_the_list(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 1, 1), TargetSet(date(2020, 5, 1)))
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), ProgressReported(Progress.COMPLETE))
    found, counted = position(register, Scope(), TODAY), counts(register, Selection(TODAY))
    assert found.rows == all_rows(register, Selection(TODAY))
    assert (found.all_bodies.total, found.all_bodies.open) == (counted.total, counted.open)
    assert found.recommendations == counted.recommendations
    assert {t.body: (t.total, t.overdue) for t in found.by_body} == {
        c.label: (c.total, c.overdue) for c in counted.by_body
    }
    assert [i.row.ref for i in found.overdue] == ["NS2019/2"]


def test_a_scope_narrows_the_position_and_is_told_in_words(register: Register, sample: Sample) -> None:
    scope = Scope(sample.bodies["Lamps"], sample.publications["NS2019"])
    found = position(register, scope, TODAY, Marking("OFFICIAL-SENSITIVE"), date(2020, 7, 1))
    assert [i.row.ref for i in found.items] == ["NS2019/2", "NS2019/3"]
    assert found.coverage.body == "Lamp Service"
    assert found.coverage.publication is not None
    assert found.coverage.publication.title == "A night inspection of the signal boxes"
    assert (str(found.marking), found.embargo, found.register) == ("OFFICIAL-SENSITIVE", date(2020, 7, 1), "empty")


def test_an_item_brings_its_words_its_place_and_its_history(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), NoteMade("A word"))
    item = next(i for i in position(register, Scope(), TODAY).items if i.row.ref == "NS2019/3")
    assert (item.item, item.source.code, item.line) == (
        "The Lamp Service should assess its stores of oil.",
        "NS2019",
        3,
    )
    assert [line.text for line in item.history] == ["A word"]


def test_a_report_is_marked_as_high_as_the_evidence_in_it(register: Register, sample: Sample, tmp_path: Path) -> None:
    file = write_file(tmp_path, "names.txt", "Names")
    evidence = EvidenceFile(file, "Names", date(2020, 4, 1), marking="Official Sensitive, legal")
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), evidence)
    lamps = Scope(sample.bodies["Lamps"])
    found = position(register, lamps, TODAY, descriptors=("STAFF",))
    assert (found.marking, found.withheld) == (Marking("OFFICIAL-SENSITIVE", ("STAFF", "LEGAL")), 0)
    assert [i.marking.level for i in found.items] == ["OFFICIAL", "OFFICIAL-SENSITIVE"]
    assert position(register, Scope(sample.bodies["Signals"]), TODAY).marking == Marking()
    assert position(register, lamps, TODAY, Marking("OFFICIAL-SENSITIVE")).withheld == 0
    with pytest.raises(BadInput, match="does not belong"):
        say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), replace(evidence, marking="SECRET"))
    assert len(list((register.path / "evidence").rglob("*.txt"))) == 1


def test_the_seal_moves_with_every_entry_and_with_nothing_else(register: Register, sample: Sample) -> None:
    before = position(register, Scope(), TODAY).seal
    assert position(register, Scope(sample.bodies["Lamps"]), date(2020, 1, 1)).seal == before
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), NoteMade("A word"))
    after = position(register, Scope(), TODAY).seal
    assert (after.entries, after.head != before.head) == (before.entries + 1, True)


def test_by_the_body_now_responsible_each_item_counts_once(register: Register, sample: Sample) -> None:
    oil, signals = sample.assignments["Lamps: NS2019/3"], sample.bodies["Signals"]
    hand_over(register, HandOver(date(2020, 5, 1), "The Minister", "A clerk", {oil: Pass((signals,))}))
    addressed, now = (position(register, Scope(as_now=as_now), TODAY) for as_now in (False, True))
    assert (addressed.all_bodies.total, addressed.all_bodies.passed_on) == (8, 1)
    assert (now.all_bodies.total, now.all_bodies.passed_on) == (7, 0)
    assert {t.body: t.total for t in now.by_body} == {"Harbour masters": 2, "Lamps": 1, "Signals": 4}
    assert now.coverage.as_now


def test_the_scales_that_were_used_are_in_the_position(register: Register, sample: Sample) -> None:
    assert position(register, Scope(), TODAY).scales == ()
    scale = find_scale(register, "independent review of progress")
    finding = AssessmentMade("Good progress", scale=scale.id, citation="The follow-up")
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), finding)
    (used,) = position(register, Scope(), TODAY).scales
    assert (used.name, used.values[-1]) == ("HMI Prisons independent review of progress", "Good progress")


@pytest.fixture
def sensitive(register: Register, sample: Sample, tmp_path: Path) -> Sample:
    """Give the register with one item whose evidence is marked higher than the rest."""
    file = write_file(tmp_path, "names.txt", "Names")
    lamps = sample.assignments["Lamps: NS2019/3"]
    finding = AssessmentMade("Good", scale=None, citation="The follow-up")
    say(register, lamps, date(2020, 5, 1), EvidenceFile(file, "Names", date(2020, 4, 1), marking="RESTRICTED – LEGAL"))
    say(register, lamps, date(2020, 5, 2), finding)
    return sample


def test_of_a_lower_marking_what_is_marked_higher_is_withheld_and_nothing_of_it_is_told(
    register: Register, sensitive: Sample
) -> None:
    every = position(register, Scope(), TODAY, since=date(2020, 1, 1))
    lower = position(register, Scope(), TODAY, Marking(), since=date(2020, 1, 1))
    assert (every.withheld, str(every.marking)) == (0, "OFFICIAL-SENSITIVE – LEGAL")
    assert (lower.withheld, str(lower.marking)) == (1, "OFFICIAL")
    assert lower.items == tuple(i for i in every.items if i.marking == Marking())
    assert lower.all_bodies.total == every.all_bodies.total - 1
    assert lower.period is not None
    assert every.period is not None
    assert "NS2019/3" not in repr(lower)
    assert lower.period.total.closing == every.period.total.closing - 1


def test_a_withheld_recommendation_is_not_mentioned_by_those_linked_to_it(
    register: Register, sensitive: Sample
) -> None:
    refs = {one.ref: one.id for one in all_recommendations(register)}
    keep_links(register, refs["HB2020/1"], LinkKind.REPEATS, [refs["NS2019/3"], refs["NS2019/1"]], "Ann Reader")
    told = {i.row.ref: i for i in position(register, Scope(), TODAY).items}
    assert told["HB2020/1"].links == ("Repeats NS2019/3", "Repeats NS2019/1")
    assert [one.ref for one in told["NS2019/1"].chain] == ["NS2019/1", "NS2019/3", "HB2020/1"]
    lower = {i.row.ref: i for i in position(register, Scope(), TODAY, Marking()).items}
    assert lower["HB2020/1"].links == ("Repeats NS2019/1",)
    assert [one.ref for one in lower["NS2019/1"].chain] == ["NS2019/1", "HB2020/1"]


def marked_higher(register: Register, sample: Sample, code: str) -> None:
    """Mark a whole report higher than the rest."""
    publication = sample.publications[code]
    facts = next(one.facts for one in publications(register) if one.id == publication)
    amend_publication(register, publication, replace(facts, marking="OFFICIAL-SENSITIVE – CABINET"), "Ann", "Marked")


def test_an_item_that_cites_a_report_marked_higher_is_marked_and_withheld_as_that(
    register: Register, sample: Sample
) -> None:
    marked_higher(register, sample, "HB2020")
    lamps, harbours = Scope(sample.bodies["Lamps"]), sample.publications["HB2020"]
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), AssessmentMade("Good", publication=harbours))
    assert str(position(register, lamps, TODAY).marking) == "OFFICIAL-SENSITIVE – CABINET"
    lower = position(register, lamps, TODAY, Marking(), since=date(2020, 1, 1))
    assert ([row.ref for row in lower.rows], lower.withheld) == (["NS2019/2"], 1)
    assert "Harbours" not in repr(lower)


def test_an_item_superseded_by_what_is_withheld_is_withheld_with_it(register: Register, sample: Sample) -> None:
    marked_higher(register, sample, "HB2020")
    lamps = Scope(sample.bodies["Lamps"])
    say(
        register,
        sample.assignments["Lamps: NS2019/3"],
        date(2020, 5, 1),
        Closed(Outcome.SUPERSEDED, superseded_by="HB2020/1"),
    )
    assert str(position(register, lamps, TODAY).marking) == "OFFICIAL-SENSITIVE – CABINET"
    lower = position(register, lamps, TODAY, Marking(), since=date(2020, 1, 1))
    assert ([row.ref for row in lower.rows], lower.withheld) == (["NS2019/2"], 1)
    assert "HB2020" not in repr(lower)


def test_an_item_superseded_by_one_whose_evidence_is_marked_higher_is_withheld_with_it(
    register: Register, sensitive: Sample
) -> None:
    closed = Closed(Outcome.SUPERSEDED, superseded_by="NS2019/3")
    say(register, sensitive.assignments["Signals: NS2019/1"], date(2020, 5, 1), closed)
    lower = position(register, Scope(), TODAY, Marking())
    assert lower.withheld == 2
    assert "NS2019/3" not in repr(lower)
    assert "NS2019/1" not in repr(lower)


def test_what_is_marked_higher_is_not_mentioned_by_a_report_that_does_not_cover_it(
    register: Register, sensitive: Sample
) -> None:
    refs = {one.ref: one.id for one in all_recommendations(register)}
    keep_links(register, refs["HB2020/1"], LinkKind.REPEATS, [refs["NS2019/3"]], "Ann Reader")
    harbours = Scope(publication=sensitive.publications["HB2020"])
    every, lower = position(register, harbours, TODAY), position(register, harbours, TODAY, Marking())
    assert (str(every.marking), every.withheld) == ("OFFICIAL-SENSITIVE – LEGAL", 0)
    assert (str(lower.marking), lower.withheld) == ("OFFICIAL", 0)
    assert "NS2019/3" in repr(every.items)
    assert "NS2019/3" not in repr(lower.items)


def test_what_is_wholly_withheld_is_not_told_by_its_name(register: Register, sensitive: Sample) -> None:
    own = next(one.id for one in all_recommendations(register) if one.ref == "NS2019/3")
    with pytest.raises(BadInput, match="All that would be told is marked higher than OFFICIAL; choose OFFICIAL-SENS"):
        position(register, Scope(recommendation=own), TODAY, Marking())
    assert position(register, Scope(recommendation=own), TODAY).withheld == 0
    marked_higher(register, sensitive, "HB2020")
    harbours = sensitive.publications["HB2020"]
    for scope in (Scope(publication=harbours), Scope(only=Selection(TODAY, publication=harbours), words=("a report",))):
        with pytest.raises(BadInput, match="That report is marked higher than OFFICIAL; choose OFFICIAL-SENSITIVE"):
            position(register, scope, TODAY, Marking())
        assert str(position(register, scope, TODAY).marking) == "OFFICIAL-SENSITIVE – CABINET"


def test_a_report_about_a_report_is_marked_as_that_before_it_holds_anything(register: Register, sample: Sample) -> None:
    marked_higher(register, sample, "HB2020")
    found = position(register, Scope(publication=sample.publications["HB2020"]), date(2018, 1, 1))
    assert (found.items, str(found.marking)) == ((), "OFFICIAL-SENSITIVE – CABINET")


def test_the_bodies_of_withheld_items_are_not_named_by_others(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    photo = EvidenceFile(write_file(tmp_path, "names.txt", "Names"), "Names", date(2020, 4, 1), "OFFICIAL-SENSITIVE")
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 5, 1), photo)
    refs = {one.ref: one.id for one in all_recommendations(register)}
    keep_links(register, refs["NS2019/2"], LinkKind.REPEATS, [refs["NS2019/1"]], "Ann Reader")
    owners = {}
    for marking in (None, Marking()):
        items = position(register, Scope(), TODAY, marking).items
        (owners[marking],) = {one.owners for i in items for one in i.chain if one.ref == "NS2019/2"}
    assert owners == {None: ("Signals", "Lamps"), Marking(): ("Signals",)}


def test_the_body_that_took_over_a_withheld_item_is_not_named(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    oil = sample.assignments["Lamps: NS2019/3"]
    hand_over(register, HandOver(date(2020, 5, 1), "The Minister", "A clerk", {oil: Pass((sample.bodies["Signals"],))}))
    heir = next(r.id for r in position(register, Scope(), TODAY).rows if r.ref == "NS2019/3" and r.id != oil)
    photo = EvidenceFile(write_file(tmp_path, "names.txt", "Names"), "Names", date(2020, 4, 1), "OFFICIAL-SENSITIVE")
    say(register, heir, date(2020, 5, 2), photo)
    went = []
    for marking in (None, Marking()):
        moved = position(register, Scope(), TODAY, marking, since=date(2020, 1, 1)).period
        assert moved is not None
        went += [move.after for move in moved.moves if move.kind is MoveKind.PASSED_ON]
    assert went == ["Signals", "Passed on"]


def test_assessments_of_a_report_that_cite_one_marked_higher_are_withheld(register: Register, sample: Sample) -> None:
    marked_higher(register, sample, "HB2020")
    own = Scope(publication=sample.publications["NS2019"])
    finding = AssessmentMade("Slow", publication=sample.publications["HB2020"])
    assess_report(register, sample.publications["NS2019"], finding, date(2020, 5, 1), "The inspectorate", "A clerk")
    every, lower = position(register, own, TODAY), position(register, own, TODAY, Marking())
    assert (len(every.report), every.marking.level) == (1, "OFFICIAL-SENSITIVE")
    assert (lower.report, lower.marking.level) == ((), "OFFICIAL")


def test_what_the_list_shows_narrows_the_position_further(register: Register, sample: Sample) -> None:
    say(register, sample.assignments["Lamps: NS2019/2"], date(2020, 1, 1), ResponseGiven(Response.AGREED))
    shown = Selection(date(2019, 1, 1), status=Status.AGREED, descending=True)
    found = position(register, Scope(only=shown, words=("status Agreed",)), TODAY)
    assert [f"{r.body}: {r.ref}" for r in found.rows] == ["Lamps: NS2019/2"]
    assert found.coverage.filters == ("status Agreed",)
    assert position(register, Scope(sample.bodies["Signals"], only=shown), TODAY).items == ()


def test_a_theme_and_one_recommendation_narrow_it_too(register: Register, sample: Sample) -> None:
    ref = next(one.id for one in all_recommendations(register) if one.ref == "NS2019/2")
    facts = amendable(register, ref).facts
    amend_recommendation(register, ref, replace(facts, themes=("Staff",)), "Ann Reader", "Filed")
    now = date(2026, 11, 22)
    for scope in (Scope(theme="Staff"), Scope(recommendation=ref)):
        assert [f"{r.body}: {r.ref}" for r in position(register, scope, now).rows] == [
            "Lamps: NS2019/2",
            "Signals: NS2019/2",
        ]
    assert position(register, Scope(theme="Staff"), now).coverage.theme == "Staff"
    assert position(register, Scope(recommendation=ref), now).coverage.ref == "NS2019/2"


def test_an_item_brings_its_actions_points_and_findings(register: Register, sample: Sample) -> None:
    own = next(one.id for one in all_recommendations(register) if one.ref == "NS2019/3")
    points = (SubPoint("a", "assess its stores"), SubPoint("b", "assess its oil"))
    facts = replace(amendable(register, own).facts, sub_points=points)
    amend_recommendation(register, own, facts, "Ann Reader", "Points")
    keep_post(register, PostFacts("Keeper of oil", holders=(Holder("Ada Wick", "2020-01-01"),)), "A clerk")
    post = known_posts(register).posts[0]
    oil = sample.assignments["Lamps: NS2019/3"]
    planned = ActionFacts((), "Buy oil", "a", post.id, due=date(2020, 12, 1))
    loose = ActionFacts((), "Weigh it", "b", owner_words="The clerk", due_words="Ongoing")
    part = AssessmentMade("Good", Finding.ACHIEVED, citation="The follow-up", part="a")
    say(register, oil, date(2020, 5, 1), planned, loose, part)
    (item,) = (i for i in position(register, Scope(), date(2026, 11, 22)).items if i.row.ref == "NS2019/3")
    assert item.actions == (
        PlannedAction("a", "Buy oil", "Keeper of oil (Ada Wick)", "1 December 2020", ActionState.PLANNED),
        PlannedAction("b", "Weigh it", "The clerk", "“Ongoing” (no date)", ActionState.PLANNED),
    )
    assert item.points == points
    assert [(found.letter, found.value) for found in item.parts] == [("a", "Good")]


def test_only_cleared_words_are_printed_where_that_was_asked_for(register: Register, sample: Sample) -> None:
    lamps = sample.assignments["Lamps: NS2019/3"]
    say(register, lamps, date(2020, 4, 1), ProgressReported(Progress.IN_PROGRESS, "Half is weighed.", draft=True))
    say(register, lamps, date(2020, 5, 1), ProgressReported(Progress.IN_PROGRESS, "All is weighed."))
    scope = Scope(sample.bodies["Lamps"])
    every, cleared = (position(register, scope, TODAY, cleared_only=only) for only in (False, True))
    told = [[line.text for line in found.items[-1].history] for found in (every, cleared)]
    assert told == [["Half is weighed.", "All is weighed."], ["", "All is weighed."]]
    assert "Half" not in repr(cleared)


def test_the_assessments_of_the_one_report_that_is_covered_are_told(register: Register, sample: Sample) -> None:
    overall = AssessmentMade("Overall lack of progress", citation="The follow-up")
    publication = sample.publications["NS2019"]
    assess_report(register, publication, overall, date(2020, 5, 1), "The inspectorate", "A clerk")
    assert [line.value for line in position(register, Scope(publication=publication), TODAY).report] == [
        "Overall lack of progress"
    ]
    assert position(register, Scope(publication=publication), date(2020, 4, 1)).report == ()
    assert position(register, Scope(), TODAY).report == ()


def test_a_chain_names_each_time_it_was_said_by_the_day_with_its_owners(register: Register, sample: Sample) -> None:
    refs = {one.ref: one.id for one in all_recommendations(register)}
    keep_links(register, refs["HB2020/2"], LinkKind.REPEATS, [refs["NS2019/2"]], "Ann Reader")
    (item,) = (
        i for i in position(register, Scope(), TODAY).items if i.row.ref == "HB2020/2" and i.row.body != "Signals"
    )
    assert item.chain == (
        SaidAgain("NS2019/2", "A night inspection of the signal boxes", "2019-01-24", ("Signals", "Lamps")),
        SaidAgain("HB2020/2", "Harbours in bad weather", "2020-03", ("Harbour masters", "Signals")),
    )
    assert all(i.chain == () for i in position(register, Scope(), date(2019, 6, 1)).items)
