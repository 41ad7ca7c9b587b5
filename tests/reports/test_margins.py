from dataclasses import replace
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from tests.reports.margins import outside
from tests.reports.periods import moving_position
from tests.reports.plans import followed_up, one_recommendation, planned
from tests.reports.positions import AS_AT, SOURCE
from tests.reports.test_brief import invented, texts
from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Coverage, PositionItem, ReportKind
from tracker.reports import report, welsh_words
from tracker.reports.fonts import REGULAR
from tracker.reports.layout.flow import illustration
from tracker.reports.layout.paper import Sheet, typeset

LANGUAGES = (ENGLISH, welsh_words())
EVERY = tuple(product(ReportKind, LANGUAGES))
POSITIONS = (moving_position(), followed_up(), planned(), one_recommendation())


@pytest.mark.parametrize("kind", ReportKind)
def test_no_words_of_a_report_leave_their_page(kind: ReportKind) -> None:
    for position, language in product(POSITIONS, LANGUAGES):
        assert outside(report(kind, position, language)) == ""


@settings(max_examples=80, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(EVERY), st.lists(invented(), max_size=4), texts)
def test_no_words_leave_their_page_however_long_they_are(
    printed: tuple[ReportKind, Language], items: list[PositionItem], words: str
) -> None:
    kind, language = printed
    source = replace(SOURCE, title=words or "A report", publishers=(words,))
    coverage = Coverage(body=words, theme=words, filters=(words,), publication=source)
    given_items = tuple(replace(one, stem=words, links=(words,)) for one in items)
    position = replace(moving_position(), items=given_items, coverage=coverage, register=words or "Register")
    assert outside(report(kind, position, language)) == ""


def test_words_outside_on_any_side_are_found() -> None:
    def painted(canvas: Canvas) -> None:
        canvas.setFont(REGULAR, 9)
        for x, y, words in ((-60, 0, "a"), (500, 0, "b"), (0, 900, "c"), (0, -900, "d"), (9, 9, "e")):
            canvas.drawString(x, y, words)

    sheet = Sheet("Lamps", "Lamps", "OFFICIAL", "none", AS_AT)
    found = outside(typeset(sheet, [illustration("Lamps", 20, painted)]))
    assert found.split() == ["a", "b", "c", "d"]
