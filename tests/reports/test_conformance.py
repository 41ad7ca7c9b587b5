from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from tests.reports.conformance import PROFILES, faults
from tests.reports.positions import board_position, position
from tests.reports.structure import structure
from tests.reports.thousand import report_on_a_thousand
from tracker.domain.language import ENGLISH
from tracker.domain.position import ReportKind
from tracker.reports import report, welsh_words
from tracker.services.detail import recommendation
from tracker.services.intake import read_document, suggested_details, take_in
from tracker.services.listing import find_publication
from tracker.services.ordering import Order
from tracker.services.position import Scope
from tracker.services.printing import print_report
from tracker.services.register import Register, open_register

DAY = date(2026, 11, 22)
EVERY = list(product(ReportKind, ("en", "cy")))


@pytest.fixture
def demonstration(demonstration_template: Path, home: Path) -> Iterator[Register]:
    """Open the demonstration register, to look at and not to change."""
    with open_register(demonstration_template, home=home) as register:
        yield register


def _hold_conformant(pdf: bytes) -> None:
    assert {profile: faults(pdf, profile) for profile in PROFILES} == {profile: [] for profile in PROFILES}
    assert structure(pdf).faults == ()


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_a_report_for_a_board_conforms(kind: ReportKind, language: str) -> None:
    _hold_conformant(report(kind, board_position(), welsh_words() if language == "cy" else ENGLISH))


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_a_report_of_nothing_conforms(kind: ReportKind, language: str) -> None:
    _hold_conformant(report(kind, position(), welsh_words() if language == "cy" else ENGLISH))


@pytest.mark.parametrize("kind", ReportKind)
def test_a_report_of_the_demonstration_conforms(kind: ReportKind, demonstration: Register) -> None:
    one = recommendation(demonstration, "RR2025/12", DAY)[0].row.recommendation_id
    whole = find_publication(demonstration, "RR2025").id
    scope = Scope(recommendation=one) if kind is ReportKind.RECOMMENDATION else Scope(publication=whole)
    since, embargo = date(2026, 6, 30), date(2027, 1, 15)
    order = Order(kind, scope, DAY, since=since, embargo=embargo, author="A. Registrar", distribution=("The board",))
    _hold_conformant(print_report(demonstration, order).pdf)


def test_the_progress_report_of_the_whole_demonstration_conforms(demonstration: Register) -> None:
    _hold_conformant(print_report(demonstration, Order(ReportKind.PROGRESS, Scope(), DAY)).pdf)


@pytest.mark.parametrize("profile", PROFILES)
def test_a_report_on_a_thousand_items_conforms(profile: str) -> None:
    assert faults(report_on_a_thousand(), profile) == []


def test_the_reports_on_real_inspections_conform(seeds: Path, register: Register) -> None:
    readings = {document: read_document(document) for document in sorted(seeds.glob("*.txt"))}
    taken = [
        take_in(register, document, suggested_details(register, reading, document), reading.proposals, "A clerk")
        for document, reading in readings.items()
        if reading.proposals
    ]
    assert len(taken) > 2
    _hold_conformant(print_report(register, Order(ReportKind.PROGRESS, Scope(), DAY)).pdf)
    for told in taken:
        scope = Scope(publication=told.publication)
        _hold_conformant(print_report(register, Order(ReportKind.FOLLOW_UP, scope, DAY)).pdf)
        _hold_conformant(print_report(register, Order(ReportKind.ACTION_PLAN, scope, DAY)).pdf)
