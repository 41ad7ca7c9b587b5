"""What was ordered is what is printed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.builders import Sample, say, write_file
from tests.reports.paper_reader import read
from tracker.domain.markings import Marking
from tracker.domain.position import Previous, ReportKind
from tracker.errors import BadInput
from tracker.services.ledger import EvidenceFile
from tracker.services.position import Scope
from tracker.services.printing import (
    Order,
    judge_order,
    language_of,
    ordered_position,
    print_report,
    printed,
    progress_pdf,
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
    previous = Previous(3, date(2020, 1, 1), date(2020, 1, 2), 2)
    made = print_report(register, order, 4, previous)
    stands = made.position
    assert (stands.number, stands.previous, stands.author, stands.distribution) == (
        4,
        previous,
        "The office",
        ("The board",),
    )
    assert (stands.embargo, made.marking, stands.marking) == (
        date(2020, 7, 1),
        stands.marking,
        Marking(descriptors=("STAFF",)),
    )
    assert stands.period is not None
    assert "NS2019/3" in read(made.pdf).text
    assert printed(stands, ReportKind.PROGRESS) == made
    assert ordered_position(register, order) == replace(stands, number=None, previous=None)


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
        judge_order(Order(kind, publication, TODAY))
    judge_order(Order(ReportKind.RECOMMENDATION, Scope(recommendation=sample.publications["NS2019"]), TODAY))


def test_reports_are_in_english_or_welsh() -> None:
    assert (language_of("en").tag, language_of(" CY ").tag) == ("en-GB", "cy")
    with pytest.raises(BadInput, match="not in “fr”"):
        language_of("fr")


def test_the_windows_progress_report_is_raised_and_withholds_nothing(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    file = write_file(tmp_path, "names.txt", "Names")
    evidence = EvidenceFile(file, "Names", date(2020, 4, 1), marking="OFFICIAL-SENSITIVE")
    say(register, sample.assignments["Lamps: NS2019/3"], date(2020, 5, 1), evidence)
    made = progress_pdf(register, Scope(), TODAY, Marking(descriptors=("STAFF",)))
    assert (made.marking, made.position.withheld) == (Marking("OFFICIAL-SENSITIVE", ("STAFF",)), 0)
