"""What was ordered is what is printed."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.builders import Sample, say, write_file
from tests.reports.paper_reader import read
from tracker.db.entries import seal
from tracker.domain.listing import Selection
from tracker.domain.markings import OFFICIAL, SENSITIVE, Marking
from tracker.domain.position import Position, ReportKind
from tracker.domain.schedule import Schedule
from tracker.domain.statements import NoteMade, TargetSet
from tracker.errors import BadInput, Refused, Stopped
from tracker.reports import told_by
from tracker.services import printing
from tracker.services.following import follow, followed
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.issuing import issued_data, issued_pdf, issued_reports
from tracker.services.ledger import EvidenceFile
from tracker.services.ordering import Order, judge_order
from tracker.services.position import Scope, position
from tracker.services.printing import (
    issue_report,
    language_of,
    ordered_position,
    print_report,
    printed,
    said_by,
)
from tracker.services.register import Register

TODAY = date(2020, 6, 1)
PROGRESS = Order(ReportKind.PROGRESS, Scope(), TODAY)


def test_an_order_is_drawn_and_printed(register: Register, sample: Sample) -> None:
    order = replace(
        PROGRESS,
        scope=Scope(sample.bodies["Lamps"]),
        since=date(2020, 1, 1),
        embargo=date(2020, 7, 1),
        author=" The office ",
        distribution=("The board",),
        descriptors=("STAFF",),
    )
    made = print_report(register, order, 4)
    stands = made.position
    assert (stands.number, stands.author, stands.distribution) == (4, "The office", ("The board",))
    assert (stands.embargo, made.marking, stands.marking) == (
        date(2020, 7, 1),
        stands.marking,
        Marking(descriptors=("STAFF",)),
    )
    assert stands.period is not None
    assert "NS2019/3" in read(made.pdf).text
    assert printed(stands, ReportKind.PROGRESS) == made
    assert ordered_position(register, order) == replace(stands, number=None)


def test_the_same_order_gives_the_same_bytes(register: Register, sample: Sample) -> None:
    order = replace(PROGRESS, since=date(2019, 1, 1))
    assert print_report(register, order) == print_report(register, order)


@pytest.mark.parametrize(
    ("kind", "scope", "sentence"),
    [
        (ReportKind.FOLLOW_UP, Scope(), "The follow-up report is about one report; choose which."),
        (ReportKind.ACTION_PLAN, Scope(), "The action plan is about one report; choose which."),
        (ReportKind.RECOMMENDATION, Scope(), "is about one of them; give its reference."),
    ],
)
def test_some_kinds_are_about_one_thing(kind: ReportKind, scope: Scope, sentence: str, register: Register) -> None:
    with pytest.raises(BadInput, match=sentence):
        print_report(register, Order(kind, scope, TODAY))


def test_what_is_about_one_thing_may_be_ordered(register: Register, sample: Sample) -> None:
    publication = Scope(publication=sample.publications["NS2019"])
    for kind in (ReportKind.PROGRESS, ReportKind.BRIEF, ReportKind.FOLLOW_UP, ReportKind.ACTION_PLAN):
        judge_order(Order(kind, publication, TODAY), TODAY)
    judge_order(Order(ReportKind.RECOMMENDATION, Scope(recommendation=sample.publications["NS2019"]), TODAY), TODAY)


def test_reports_are_in_english_or_welsh() -> None:
    assert (language_of("en").tag, language_of(" CY ").tag) == ("en-GB", "cy")
    with pytest.raises(BadInput, match="not in “fr”"):
        language_of("fr")


def test_the_highest_marking_is_taken_and_withholds_nothing(register: Register, sample: Sample, tmp_path: Path) -> None:
    file = write_file(tmp_path, "names.txt", "Names")
    evidence = EvidenceFile(file, "Names", date(2020, 4, 1), marking="OFFICIAL-SENSITIVE")
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), evidence)
    made = print_report(register, replace(PROGRESS, descriptors=("STAFF",)))
    assert (made.marking, made.position.withheld) == (Marking("OFFICIAL-SENSITIVE", ("STAFF",)), 0)


def test_printing_is_watched_from_before_the_first_page_on(register: Register, sample: Sample) -> None:
    told: list[int] = []
    made = print_report(register, PROGRESS, watch=told.append)
    assert told == list(range(told_by(made.pdf)[1] + 1))


def test_an_issue_that_is_stopped_leaves_nothing_issued(register: Register, sample: Sample) -> None:
    def stop(pages: int) -> None:
        if pages == 1:
            raise Stopped

    with pytest.raises(Stopped):
        issue_report(register, PROGRESS, "A. Clerk", stop)
    assert issued_reports(register) == ()


def test_a_printed_report_is_heard_in_its_order(register: Register, sample: Sample) -> None:
    said = said_by(print_report(register, PROGRESS).pdf)
    assert said[0].level == 1
    assert any("NS2019/3" in one.words for one in said)


def test_an_issued_report_prints_its_number_and_follows_the_last_of_its_coverage(
    register: Register, sample: Sample
) -> None:
    lamps = replace(PROGRESS, scope=Scope(sample.bodies["Lamps"]), follows_last=True)
    first = issue_report(register, replace(lamps, as_at=date(2020, 4, 30)), "Ann Reader")
    issue_report(register, replace(PROGRESS, follows_last=True, as_at=date(2020, 5, 1)), "Ann Reader")
    assert "Report 1" in read(first.printed.pdf).text
    assert first.printed.position.previous is None
    assert (first.report.facts.title, first.report.facts.pages) == (
        "Progress on inspection recommendations: Lamp Service",
        len(read(first.printed.pdf).pages),
    )
    second = issue_report(register, lamps, "Ann Reader")
    follows = second.printed.position.previous
    assert follows is not None
    assert (second.report.number, follows.number, second.report.facts.since) == (3, 1, date(2020, 4, 30))
    assert issued_pdf(register, 3) == second.printed.pdf


def test_what_was_recorded_later_about_the_last_reports_day_is_told(register: Register, sample: Sample) -> None:
    lamps = replace(PROGRESS, scope=Scope(sample.bodies["Lamps"]), follows_last=True)
    issue_report(register, replace(lamps, as_at=date(2020, 4, 30)), "Ann Reader")
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 4, 1), TargetSet(date(2020, 9, 1)))
    follows = issue_report(register, lamps, "Ann Reader").printed.position.previous
    assert follows is not None
    assert [(one.ref, one.what, one.now) for one in follows.restated] == [
        ("NS2019/3", "Target date", "1 September 2020")
    ]


def test_what_a_marking_withholds_is_not_told_of_the_last_report_either(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    lamps = replace(PROGRESS, scope=Scope(sample.bodies["Lamps"]), follows_last=True)
    issue_report(register, replace(lamps, as_at=date(2020, 4, 30)), "Ann Reader")
    photo = EvidenceFile(write_file(tmp_path, "names.txt", "Names"), "Names", date(2020, 4, 1), SENSITIVE)
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 4, 1), TargetSet(date(2020, 9, 1)), photo)
    made = print_report(register, replace(lamps, marking=Marking(OFFICIAL)))
    assert made.position.withheld == 1
    assert made.position.previous is not None
    assert made.position.previous.restated == ()


def test_a_plan_follows_nothing_because_it_tells_no_movement(register: Register, sample: Sample) -> None:
    scope = Scope(publication=sample.publications["NS2019"])
    issue_report(register, replace(PROGRESS, scope=scope, as_at=date(2020, 4, 30)), "Ann Reader")
    plan = Order(ReportKind.ACTION_PLAN, scope, TODAY, follows_last=True)
    assert followed(register, plan) is None
    assert followed(register, replace(plan, kind=ReportKind.BRIEF)) is not None
    assert print_report(register, plan).position.previous is None


@pytest.fixture
def once_late(register: Register, sample: Sample, tmp_path: Path) -> tuple[Sample, Order]:
    """Issue a report on what was late, then record a date met before its day for an item since marked higher."""
    oil = sample.assignments["Lamps: NS2019/3"]
    say(register, oil, date(2019, 5, 1), TargetSet(date(2020, 1, 1)))
    late = Selection(TODAY, schedule=Schedule.OVERDUE)
    order = replace(PROGRESS, scope=Scope(only=late, words=("overdue",)), follows_last=True)
    issue_report(register, replace(order, as_at=date(2020, 4, 30)), "Ann Reader")
    moved = TargetSet(date(2020, 12, 1), reason="Oil is dear", agreed_by="The board")
    marked = EvidenceFile(write_file(tmp_path, "names.txt", "Names"), "Names", date(2020, 4, 1), SENSITIVE)
    say(register, oil, date(2020, 4, 1), moved, marked)
    return sample, order


def test_a_report_is_marked_as_what_it_tells_of_the_last_one_though_it_covers_that_no_more(
    register: Register, once_late: tuple[Sample, Order]
) -> None:
    made = print_report(register, once_late[1])
    assert made.position.items == ()
    assert made.position.previous is not None
    assert {one.ref for one in made.position.previous.restated} == {"NS2019/3"}
    assert made.marking.level == made.position.marking.level == SENSITIVE


def test_of_what_is_marked_higher_and_covered_no_more_nothing_is_told_of_the_last_report(
    register: Register, once_late: tuple[Sample, Order]
) -> None:
    made = print_report(register, replace(once_late[1], marking=Marking(OFFICIAL)))
    assert made.position.previous is not None
    assert (made.position.previous.restated, made.marking) == ((), Marking())
    assert "NS2019/3" not in read(made.pdf).text


def test_of_a_withheld_item_that_was_handed_over_nothing_is_told_of_the_last_report(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    oil = sample.assignments["Lamps: NS2019/3"]
    order = replace(PROGRESS, scope=Scope(as_now=True), follows_last=True)
    issue_report(register, replace(order, as_at=date(2020, 4, 30)), "Ann Reader")
    say(register, oil, date(2020, 4, 1), TargetSet(date(2020, 12, 1)))
    hand_over(register, HandOver(date(2020, 5, 1), "The Minister", "A clerk", {oil: Pass((sample.bodies["Signals"],))}))
    heir = next(r.id for r in position(register, Scope(as_now=True), TODAY).rows if r.ref == "NS2019/3")
    assert heir != oil
    photo = EvidenceFile(write_file(tmp_path, "names.txt", "Names"), "Names", date(2020, 4, 1), SENSITIVE)
    say(register, heir, date(2020, 5, 2), photo)
    made = print_report(register, replace(order, marking=Marking(OFFICIAL)))
    assert made.position.previous is not None
    assert (made.position.previous.restated, made.position.withheld) == ((), 1)
    assert "NS2019/3" not in read(made.pdf).text


def test_what_is_recorded_while_a_report_is_drawn_is_in_all_of_it_or_it_is_not_drawn(
    register: Register, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    lamps = replace(PROGRESS, scope=Scope(sample.bodies["Lamps"]), follows_last=True)
    issue_report(register, replace(lamps, as_at=date(2020, 4, 30)), "Ann Reader")
    still, drawn = [1], follow

    def writing(*given: Any) -> Position:
        if still:
            say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 4, 1), NoteMade(f"Word {len(still)}"))
            still.pop()
        return drawn(*given)

    monkeypatch.setattr(printing, "follow", writing)
    with register.store.reading() as connection:
        before = seal(connection)
    assert print_report(register, lamps).position.seal.entries == before.entries + 1
    still.extend(range(99))
    with pytest.raises(Refused, match="Somebody else keeps writing to this register; try again"):
        print_report(register, lamps)


def test_that_internal_notes_are_printed_is_kept_with_an_issued_report(register: Register, sample: Sample) -> None:
    made = issue_report(register, replace(PROGRESS, include_internal=True), "Ann Reader")
    assert made.printed.position.internal_notes
    (kept,) = issued_reports(register)
    assert kept.facts.internal_notes
    assert issued_data(register, kept.number).internal_notes
    assert not issue_report(register, PROGRESS, "Ann Reader").report.facts.internal_notes
