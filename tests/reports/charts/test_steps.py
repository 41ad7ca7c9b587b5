from hypothesis import given
from hypothesis import strategies as st

from tests.reports.chart_reader import keeps_words_apart, names, painted, whole
from tracker.domain.figures import MEANINGS
from tracker.reports.charts.parts import Key
from tracker.reports.charts.patterns import FILLS, LEVEL
from tracker.reports.charts.steps import Step, stepped_sum

LATE, UNDER_WAY = Key("Late", FILLS[MEANINGS[0]]), Key("Under way", FILLS[MEANINGS[2]])


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


@whole
@given(st.lists(st.tuples(names, st.integers(-500, 12_345), st.booleans()), min_size=1, max_size=8))
def test_sums_are_never_clipped(found: list[tuple[str, int, bool]]) -> None:
    # A register never counts below nought: what leaves was there.
    level, steps = 0, list[Step]()
    for name, number, is_level in found:
        number = max(number, 0 if is_level else -level)
        level = number if is_level else level + number
        steps.append(Step(name, number, LATE, is_level=is_level))
    chart = painted(stepped_sum("", steps))
    assert chart.keeps_margins
    assert keeps_words_apart(chart)
