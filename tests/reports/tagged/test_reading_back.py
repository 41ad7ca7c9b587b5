"""A finished report read back as it is heard."""

import pytest

from tests.reports.plans import planned
from tests.reports.positions import Given, position
from tests.reports.structure import structure
from tracker.domain.position import ReportKind
from tracker.domain.said import Said
from tracker.reports import report, said_by

_HARD = "Léon’s (yard) \\ back\\slash – 3 × 4 = twelve; “quoted” Ŵyn"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return report(ReportKind.PROGRESS, position((Given(number=1), Given(number=2))))


@pytest.fixture(scope="module")
def said(pdf: bytes) -> tuple[Said, ...]:
    return said_by(pdf)


def test_it_begins_with_the_title_and_its_sections_follow_in_order(said: tuple[Said, ...]) -> None:
    assert said[0] == Said("Progress on inspection recommendations", 1)
    heads = [one.words for one in said if one.level == 2]
    assert heads.index("Position") < heads.index("Status by body")


def test_nothing_of_the_margins_is_said(said: tuple[Said, ...]) -> None:
    assert not [one for one in said if one.words.startswith("Page 1 of")]


def test_the_cells_of_a_row_stand_in_one_line_with_the_heads_of_their_columns(said: tuple[Said, ...]) -> None:
    assert any(one.words.startswith("All: ") and "Open: 2" in one.words for one in said)


@pytest.mark.parametrize("kind", [ReportKind.PROGRESS, ReportKind.BRIEF, ReportKind.ACTION_PLAN])
def test_every_word_of_the_structure_is_said(kind: ReportKind) -> None:
    made = report(kind, planned())
    heard = " ".join(one.words for one in said_by(made))
    leaves = [element for element in structure(made).root.walk() if not element.children and element.alt is None]
    assert len(leaves) > 20
    assert [leaf.text for leaf in leaves if " ".join(leaf.text.split()) not in heard] == []


def test_signs_with_a_meaning_in_a_pdf_are_read_as_they_are() -> None:
    made = report(ReportKind.PROGRESS, position((Given(number=1),), register=_HARD))
    assert any(_HARD in one.words for one in said_by(made))


def test_the_facts_of_the_cover_are_told_line_by_line(said: tuple[Said, ...]) -> None:
    assert Said("As at: 30 September 2019") in said
    assert any(one.words.startswith("Covers: Recommendations made to all bodies, Made in") for one in said)
