from tests.reports.chart_reader import alternative_of, painted
from tests.reports.periods import moving_position
from tests.reports.positions import AS_AT
from tracker.domain.language import ENGLISH
from tracker.reports.charts.movement import movement_chart


def test_what_moved_is_told_in_steps_that_add_up() -> None:
    period = moving_position().period
    assert period is not None
    chart = movement_chart(period, AS_AT, ENGLISH)
    assert alternative_of(chart) == (
        "What moved. Open on 30 Jun 2019: 33; New: 3; Re-opened: 1; Received: 1; Closed: 7; Passed on: 1; "
        "Open on 30 Sep 2019: 30."
    )
    signed = [words for words in painted(chart).said if words[0] in "+−" or words.isdecimal()]
    opening, *steps, closing = (int(words.replace("−", "-")) for words in signed)
    assert opening + sum(steps) == closing == period.total.closing
