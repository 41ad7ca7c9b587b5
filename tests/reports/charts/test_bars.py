from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus.flowables import Flowable

from tests.reports.chart_reader import alternative_of, keeps_words_apart, names, numbers, painted, whole
from tests.reports.positions import AS_AT
from tracker.domain.figures import MEANINGS
from tracker.reports.charts.bars import Bar, plain_bars, stacked_bars
from tracker.reports.charts.parts import Key
from tracker.reports.charts.patterns import FILLS
from tracker.reports.layout.paper import Sheet, typeset

KEYS = [Key(meaning.value.capitalize(), FILLS[meaning]) for meaning in MEANINGS]
LATE = Key("Late", FILLS[MEANINGS[0]])
UNDER_WAY = Key("Under way", FILLS[MEANINGS[2]])


def test_labels_stand_inside_a_bar_where_they_fit_and_beside_it_where_they_do_not() -> None:
    chart = painted(stacked_bars("", [LATE, UNDER_WAY], [Bar("Signals Board", (1, 400))]))
    assert chart.said == ["Late", "Under way", "Signals Board", "400", "401", "1"]
    inside, total, beside = (place for _, place in chart.words[3:])
    assert inside.right < total.left < total.right < beside.left


def test_the_legend_names_what_occurs_and_nothing_else() -> None:
    chart = painted(stacked_bars("", KEYS, [Bar("Signals Board", (0, 2, 0, 0, 0, 3, 0))]))
    assert chart.said == ["To check", "Closed", "Signals Board", "2", "3", "5"]


def test_bars_are_on_one_scale() -> None:
    chart = painted(stacked_bars("", [LATE], [Bar("One", (30,)), Bar("Other", (60,))]))
    widths = sorted({round(shape.right - shape.left) for shape in chart.shapes if shape.right - shape.left > 60})
    assert widths[-1] == pytest.approx(2 * widths[0], abs=3)


def test_a_long_name_is_shortened_to_its_column() -> None:
    chart = painted(plain_bars("", LATE.fill, [("The Board of Signals, Lamps and Brackets of the northern lines", 3)]))
    assert chart.said[0].startswith("The Board of")
    assert "…" in chart.said[0]
    assert chart.said[0].endswith("lines")


def test_charts_of_nothing_are_painted() -> None:
    for chart in (stacked_bars("", KEYS, []), plain_bars("", LATE.fill, [])):
        assert painted(chart).keeps_margins
    assert painted(stacked_bars("", KEYS, [Bar("Signals Board", (0,) * 7)])).said == ["Signals Board", "0"]


def test_a_chart_carries_the_text_that_tells_it() -> None:
    assert alternative_of(plain_bars("Most are late.", LATE.fill, [("Late", 3)])) == "Most are late."


@whole
@given(st.lists(st.tuples(names, st.tuples(*[numbers] * 7)), max_size=12))
def test_stacked_bars_are_never_clipped_and_their_words_never_overlap(found: list[tuple[str, tuple[int, ...]]]) -> None:
    chart = painted(stacked_bars("", KEYS, [Bar(name, counts) for name, counts in found]))
    assert chart.keeps_margins
    assert keeps_words_apart(chart)
    for _, counts in found:
        assert all(f"{count:,}" in chart.said for count in counts if count)


def printed_bytes(charts: Sequence[Flowable]) -> bytes:
    return typeset(Sheet("Charts", "Charts", "OFFICIAL", "none", AS_AT), list(charts))


def test_the_same_chart_gives_the_same_bytes_and_needs_no_font_but_the_report_s() -> None:
    def made() -> bytes:
        return printed_bytes([stacked_bars("", KEYS, [Bar("Signals Board", (6, 3, 5, 4, 2, 12, 3))])])

    assert made() == made()
    for name in (b"Helvetica", b"Times", b"Symbol", b"ZapfDingbats"):
        assert name not in made()


@whole
@given(st.lists(st.tuples(names, numbers), max_size=8))
def test_plain_bars_are_never_clipped(found: list[tuple[str, int]]) -> None:
    chart = painted(plain_bars("", LATE.fill, found))
    assert chart.keeps_margins
    assert keeps_words_apart(chart)
