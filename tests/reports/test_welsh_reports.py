"""Every kind of report in Welsh, from the demonstration: as conformant as in English, and nothing fixed in English."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.reports.conformance import PROFILES, faults
from tests.reports.structure import Element, Structure, structure
from tracker.db import records
from tracker.domain.position import ReportKind
from tracker.paths import resource
from tracker.services.ordering import Order
from tracker.services.position import Scope
from tracker.services.printing import print_report
from tracker.services.register import Register, open_register

DAY = date(2026, 11, 22)
WORDS: dict[str, str] = json.loads(resource("translations", "cy.json").read_text(encoding="utf-8"))


@pytest.fixture
def demonstration(demonstration_template: Path, home: Path) -> Iterator[Register]:
    """Open the demonstration register, to look at and not to change."""
    with open_register(demonstration_template, home=home) as register:
        yield register


def _pdf(register: Register, kind: ReportKind, language: str = "cy") -> bytes:
    with register.store.reading() as connection:
        publication = records.publications(connection)[0].id
    scope = Scope(publication=publication) if kind in (ReportKind.FOLLOW_UP, ReportKind.ACTION_PLAN) else Scope()
    since = date(2024, 1, 1) if kind in (ReportKind.PROGRESS, ReportKind.BRIEF) else None
    if kind is ReportKind.RECOMMENDATION:
        everything = print_report(register, Order(ReportKind.BRIEF, Scope(), DAY)).position
        told = next(item for item in everything.items if item.row.is_unverified)
        scope = Scope(recommendation=told.row.recommendation_id)
    return print_report(register, Order(kind, scope, DAY, since=since, language=language)).pdf


def _own(element: Element) -> str:
    return "".join(part for part in element.parts if isinstance(part, str)).strip().rstrip(".:")


def _said(told: Structure, *, in_welsh: bool) -> set[str]:
    """Return the words of the elements in one of the two languages, each without its stop."""
    return {_own(element) for element in told.root.walk() if (element.lang == "cy") is in_welsh} - {""}


def _bare(words: str) -> str:
    return words.strip().rstrip(".:")


ENGLISH_ALONE = {_bare(english) for english in WORDS} - {_bare(said) for said in WORDS.values()}
WELSH_ALONE = {_bare(said) for said in WORDS.values()} - {_bare(english) for english in WORDS}


@pytest.mark.parametrize("kind", ReportKind)
def test_a_welsh_report_conforms_and_says_fixed_words_in_welsh_and_own_words_in_english(
    kind: ReportKind, demonstration: Register
) -> None:
    pdf = _pdf(demonstration, kind)
    assert {profile: faults(pdf, profile) for profile in PROFILES} == {profile: [] for profile in PROFILES}
    told = structure(pdf)
    assert told.faults == ()
    welsh, english = _said(told, in_welsh=True), _said(told, in_welsh=False)
    assert welsh & ENGLISH_ALONE == set()
    assert english & WELSH_ALONE == set()
    assert {"Drafft o’r cyfieithiad, heb ei wirio eto"} <= welsh
    assert {"Draft translation, not yet checked"} <= english


def test_the_registers_own_words_are_english_wherever_they_stand_alone(demonstration: Register) -> None:
    kinds = (ReportKind.PROGRESS, ReportKind.FOLLOW_UP, ReportKind.ACTION_PLAN, ReportKind.RECOMMENDATION)
    for kind in kinds:
        order = print_report(demonstration, Order(ReportKind.BRIEF, Scope(), DAY)).position
        own = {words for item in order.items for words in _words_of(item.row.text, item.item, item.row.body)}
        own |= {line.text.rstrip(".:") for item in order.items for line in item.history if "\n" not in line.text}
        welsh = _said(structure(_pdf(demonstration, kind)), in_welsh=True)
        assert welsh & own == set()


def _words_of(*words: str) -> Iterator[str]:
    yield from (one.strip().rstrip(".:") for one in words if one.strip())


def test_an_english_report_says_nothing_of_a_draft_translation(demonstration: Register) -> None:
    told = structure(_pdf(demonstration, ReportKind.BRIEF, "en"))
    assert "translation" not in told.root.text
