from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.platypus.flowables import Flowable

from tests.reports.chart_reader import Chart, alternative_of, painted
from tests.reports.positions import AS_AT
from tracker.domain.figures import MEANINGS
from tracker.reports.chart_parts import Key
from tracker.reports.charts import Bar, Step, Upright, columns, plain_bars, stacked_bars, stepped_sum
from tracker.reports.paper import Sheet, typeset
from tracker.reports.patterns import FILLS, LEVEL

KEYS = [Key(meaning.value.capitalize(), FILLS[meaning]) for meaning in MEANINGS]
LATE = Key("Late", FILLS[MEANINGS[0]])
UNDER_WAY = Key("Under way", FILLS[MEANINGS[2]])
names = st.text(max_size=80) | st.sampled_from(["", "W" * 200, "مرحبا", "👍🏽", "Ŵyl ŷd", "one\ntwo", "<b>&"])
numbers = st.integers(0, 12) | st.sampled_from([0, 1, 99, 1_234, 12_345])
whole = settings(max_examples=25, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def keeps_words_apart(chart: Chart) -> bool:
    return not any(one.meets(other) for (_, one), (_, other) in combinations(chart.words, 2))


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


def test_a_sum_in_steps_tells_what_came_and_went_and_each_begins_where_the_last_ended() -> None:
    level, came, went = Key("Open", LEVEL), Key("Came", UNDER_WAY.fill), Key("Went", FILLS[MEANINGS[5]])
    steps = [
        Step("Open then", 1_041, level, is_level=True),
        Step("New", 5, came),
        Step("Re-opened", 0, came),
        Step("Closed", -900, went),
        Step("Open now", 146, level, is_level=True),
    ]
    chart = painted(stepped_sum("", steps))
    told = ["Open then", "1,041", "New", "+5", "Re-opened", "0", "Closed", "−900", "Open now", "146"]
    assert chart.said == ["Open", "Came", "Went", *told]


def test_columns_tell_their_number_above_and_their_lines_below() -> None:
    found = [Upright("2018", 3, "10.5"), Upright("2019", 0, "–")]
    chart = painted(columns("", LATE.fill, ("Completed in", "Median months"), found))
    assert chart.said == ["Completed in", "Median months", "3", "2018", "10.5", "0", "2019", "–"]
    tops = {words: place.top for words, place in chart.words}
    assert tops["3"] > tops["2018"] > tops["10.5"]


def test_a_long_name_is_shortened_to_its_column() -> None:
    chart = painted(plain_bars("", LATE.fill, [("The Board of Signals, Lamps and Brackets of the northern lines", 3)]))
    assert chart.said[0].startswith("The Board of")
    assert "…" in chart.said[0]
    assert chart.said[0].endswith("lines")


def test_charts_of_nothing_are_painted() -> None:
    heads = ("Completed in", "Median months")
    for chart in (stacked_bars("", KEYS, []), plain_bars("", LATE.fill, []), columns("", LATE.fill, heads, [])):
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


@whole
@given(st.lists(st.tuples(names, st.integers(-500, 12_345), st.booleans()), min_size=1, max_size=8))
def test_sums_and_plain_bars_are_never_clipped(found: list[tuple[str, int, bool]]) -> None:
    # A register never counts below nought: what leaves was there.
    level, steps = 0, list[Step]()
    for name, number, is_level in found:
        number = max(number, 0 if is_level else -level)
        level = number if is_level else level + number
        steps.append(Step(name, number, LATE, is_level=is_level))
    both = [stepped_sum("", steps), plain_bars("", LATE.fill, [(name, abs(number)) for name, number, _ in found])]
    for chart in map(painted, both):
        assert chart.keeps_margins
        assert keeps_words_apart(chart)


@whole
@given(st.lists(st.tuples(names, numbers, names), max_size=12))
def test_columns_are_never_clipped(found: list[tuple[str, int, str]]) -> None:
    chart = painted(columns("", LATE.fill, ("", "W" * 90), [Upright(*column) for column in found]))
    assert chart.keeps_margins
    assert keeps_words_apart(chart)


def printed_bytes(charts: Sequence[Flowable]) -> bytes:
    return typeset(Sheet("Charts", "Charts", "OFFICIAL", "none", AS_AT), list(charts))


def test_the_same_chart_gives_the_same_bytes_and_needs_no_font_but_the_report_s() -> None:
    def made() -> bytes:
        return printed_bytes([stacked_bars("", KEYS, [Bar("Signals Board", (6, 3, 5, 4, 2, 12, 3))])])

    assert made() == made()
    for name in (b"Helvetica", b"Times", b"Symbol", b"ZapfDingbats"):
        assert name not in made()
