from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.reports.conformance import PROFILES, faults
from tests.reports.positions import board_position, position
from tests.reports.structure import structure
from tracker.reports import progress_report
from tracker.services.intake import read_document, suggested_details, take_in
from tracker.services.position import Scope
from tracker.services.printing import progress_pdf
from tracker.services.register import Register, open_register

DAY = date(2026, 11, 22)


@pytest.fixture
def demonstration(demonstration_template: Path, home: Path) -> Iterator[Register]:
    """Open the demonstration register, to look at and not to change."""
    with open_register(demonstration_template, home=home) as register:
        yield register


def _hold_conformant(pdf: bytes) -> None:
    assert {profile: faults(pdf, profile) for profile in PROFILES} == {profile: [] for profile in PROFILES}
    assert structure(pdf).faults == ()


def test_a_report_for_a_board_conforms() -> None:
    _hold_conformant(progress_report(board_position()))


def test_a_report_of_nothing_conforms() -> None:
    _hold_conformant(progress_report(position()))


def test_the_report_of_the_demonstration_conforms(demonstration: Register) -> None:
    _hold_conformant(progress_pdf(demonstration, Scope(), DAY).pdf)


def test_a_report_under_embargo_conforms(demonstration: Register) -> None:
    _hold_conformant(progress_pdf(demonstration, Scope(), DAY, embargo=date(2027, 1, 15)).pdf)


def test_the_report_on_real_inspections_conforms(seeds: Path, register: Register) -> None:
    readings = {document: read_document(document) for document in sorted(seeds.glob("*.txt"))}
    taken = [
        take_in(register, document, suggested_details(register, reading, document), reading.proposals, "A clerk")
        for document, reading in readings.items()
        if reading.proposals
    ]
    assert len(taken) > 2
    _hold_conformant(progress_pdf(register, Scope(), DAY).pdf)
