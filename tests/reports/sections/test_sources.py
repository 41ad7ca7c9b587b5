from dataclasses import replace
from datetime import date

from tests.reports.positions import SOURCE, Given, position
from tests.reports.test_follow_up import printed
from tracker.domain.position import Position


def _first(told: Position) -> str:
    return " ".join(printed(told).pages[0].text.split())


def test_number_author_readers_and_what_is_withheld_are_told() -> None:
    told = position([Given()], number=7, author="A. Registrar", distribution=("The Board", "The Ministry"), withheld=2)
    first = _first(told)
    assert "Issue Report 7 As at 30 September 2019 Author A. Registrar Distribution The Board The Ministry" in first
    assert "2 items are withheld: they are marked higher than this report." in first


def test_an_embargo_is_stamped() -> None:
    first = _first(position([Given()], embargo=date(2020, 1, 24)))
    assert "EMBARGOED UNTIL 24 JANUARY 2020 Not to be shown, quoted or passed on before that day." in first


def test_many_reports_are_only_counted() -> None:
    sources = [replace(SOURCE, code=f"S{n}", title=f"Report {n}", publishers=()) for n in range(6)]
    few = [Given(number=n, source=source) for n, source in enumerate(sources[:2])]
    assert "Report 0 Report 1" in _first(position(few))
    assert "6 inspection reports" in _first(position([Given(number=n, source=s) for n, s in enumerate(sources)]))
