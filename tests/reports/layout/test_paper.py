"""Sheets of a report: who watches them hears of each, and may end the work."""

import pytest

from tests.reports.positions import Given, position
from tracker.domain.position import ReportKind
from tracker.errors import Stopped
from tracker.reports import report, told_by


@pytest.mark.parametrize("kind", list(ReportKind))
def test_each_page_is_told_as_it_is_done(kind: ReportKind) -> None:
    told: list[int] = []
    pdf = report(kind, position((Given(number=1),)), watch=told.append)
    assert told == list(range(1, told_by(pdf)[1] + 1))


def test_whoever_watches_can_end_the_work() -> None:
    def watch(pages: int) -> None:
        if pages == 2:
            raise Stopped

    with pytest.raises(Stopped):
        report(ReportKind.PROGRESS, position((Given(number=1),)), watch=watch)
