"""The real reports that users have on their desks, where they are at hand."""

from functools import cache
from time import perf_counter

import pytest

from tests.reading.documents import SEEDS
from tracker.domain.proposal import PublicationRead, Reading
from tracker.reading import read

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the real reports are not beside the project")

THEMATIC = "003_7c622304ae02af41.txt"
ANNUAL = "002_5d6581b08f963e48.txt"


@cache
def reading(name: str) -> Reading:
    return read(SEEDS / name)


def test_the_thematic_report_holds_fifteen_recommendations() -> None:
    found = reading(THEMATIC).formal
    assert [proposal.number for proposal in found] == [str(number) for number in range(1, 16)]
    assert [proposal.line for proposal in found] == [*range(179, 185), *range(188, 194), *range(197, 200)]
    assert len({proposal.stem for proposal in found}) == 3


def test_the_thematic_report_addresses_twenty_one_assignments() -> None:
    found = reading(THEMATIC).formal
    assert sum(len(proposal.addressees) for proposal in found) == 21
    assert {proposal.addressees for proposal in found} == {
        ("HM Prison and Probation Service",),
        ("NPS divisions", "HM Prison Service"),
        ("HM Prison Service",),
    }


def test_only_the_lost_number_of_the_thematic_report_is_doubtful() -> None:
    assert [(proposal.number, proposal.doubts) for proposal in reading(THEMATIC).formal if proposal.doubts] == [
        ("3", ("The number was lost in the document; 3 is restored from the sequence.",))
    ]


def test_the_thematic_report_says_what_it_is() -> None:
    assert reading(THEMATIC).publication == PublicationRead(
        "Management and supervision of men convicted of sexual offences",
        ("HM Inspectorate of Probation", "HM Inspectorate of Prisons"),
        "2019-01",
        "thematic",
    )


def test_the_annual_report_restates_fifty_six_recommendations_of_five_reports() -> None:
    found = reading(ANNUAL).formal
    assert len(found) == 56
    assert len({proposal.source_publication for proposal in found}) == 5
    assert all(proposal.source_publication for proposal in found)
    assert [proposal.line for proposal in found if proposal.main] == [505]
    assert [proposal.line for proposal in found if proposal.doubts] == [902]


def test_the_annual_report_says_what_it_is() -> None:
    assert reading(ANNUAL).publication == PublicationRead(
        "HM Inspectorate of Probation Annual Report 2013–14", ("HM Inspectorate of Probation",), "2014-07", "annual"
    )


@pytest.mark.parametrize("name", ["000_64e47f1744ecb37f.txt", "001_4ecdb32d7648a51b.txt", "004_a7dc4091035c2c37.txt"])
def test_the_others_hold_no_list(name: str) -> None:
    assert reading(name).formal == ()


def test_the_longest_is_read_well_within_a_second() -> None:
    start = perf_counter()
    read(SEEDS / THEMATIC)
    assert perf_counter() - start < 1
