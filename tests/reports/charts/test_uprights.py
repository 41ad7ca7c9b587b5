from hypothesis import given
from hypothesis import strategies as st

from tests.reports.chart_reader import keeps_words_apart, names, numbers, painted, whole
from tracker.domain.figures import MEANINGS
from tracker.reports.charts.patterns import FILLS
from tracker.reports.charts.uprights import Upright, uprights

FILL = FILLS[MEANINGS[5]]


def test_uprights_tell_their_number_above_and_their_lines_below() -> None:
    found = [Upright("2018", 3, "10.5"), Upright("2019", 0, "–")]
    chart = painted(uprights("", FILL, ("Completed in", "Median months"), found))
    assert chart.said == ["Completed in", "Median months", "3", "2018", "10.5", "0", "2019", "–"]
    tops = {words: place.top for words, place in chart.words}
    assert tops["3"] > tops["2018"] > tops["10.5"]


def test_no_upright_at_all_is_painted() -> None:
    assert painted(uprights("", FILL, ("Completed in", "Median months"), [])).keeps_margins


@whole
@given(st.lists(st.tuples(names, numbers, names), max_size=12))
def test_uprights_are_never_clipped(found: list[tuple[str, int, str]]) -> None:
    chart = painted(uprights("", FILL, ("", "W" * 90), [Upright(*column) for column in found]))
    assert chart.keeps_margins
    assert keeps_words_apart(chart)
