import pytest

from tests.reports.plans import covered, full, one_recommendation
from tests.reports.positions import Given, fixed_id, item
from tests.reports.test_recommendation import printed
from tracker.reports.sections.evidence_index import cited, exhibits


@pytest.fixture(scope="module")
def index() -> str:
    told = printed(one_recommendation()).text
    return told[told.rindex("Index of evidence") : told.rindex("What the words mean")]


def test_every_piece_is_numbered_in_the_order_in_which_it_was_offered() -> None:
    found = exhibits([full(), full(body="Rheilffordd Llŷn")])
    assert [(one.number, one.evidence.title) for one in found.values()] == [
        ("E1", "Photographs of the boxes"),
        ("E2", "Rota"),
        ("E3", "Photographs of the boxes, all ninety-six"),
        ("E4", "Minutes of the lamp meeting"),
    ]


def test_a_piece_tells_how_to_know_its_file(index: str) -> None:
    assert "E1 Photographs of the boxes Photographs Added by Signals Board boxes, at dusk.zip, 24 kB" in index
    assert "SHA-256 begins abababababababab" in index
    assert "28 Apr 2019 3 May 2019 OFFICIAL" in index
    assert "https://lamps.example/7" in index


def test_versions_support_and_withdrawal_are_told(index: str) -> None:
    assert "Replaced by E3" in index
    assert "Page 4 Supports: Reported complete, 1 August 2019 A new version of E1" in index
    assert "Withdrawn: It was another board's rota" in index


def test_no_evidence_is_said() -> None:
    assert "No evidence was offered." in printed(covered([item(Given())])).text


def test_only_evidence_is_cited() -> None:
    told = cited(full(), exhibits([full()]))
    assert sum(" E" in line.headline for line in told.history) == 4
    assert all(line.entry_id != fixed_id("gone") for line in told.history)
