from dataclasses import replace

from tests.reports.paper_reader import printed
from tests.reports.positions import SOURCE, Given, position
from tracker.domain.position import Coverage


def _reports(count: int) -> list[Given]:
    sources = [replace(SOURCE, code=f"R{n}", title=f"Report {n:02}", published=f"20{n:02}") for n in range(count)]
    return [Given(number=number, source=source) for number, source in enumerate(sources)]


def test_one_report_is_named_on_the_cover_with_its_date() -> None:
    cover = printed(position([Given(number=1), Given(number=2)])).pages[0].text
    assert "From A night inspection of the railway signal boxes, January 2019" in cover


def test_a_report_that_the_scope_names_is_not_named_twice() -> None:
    cover = printed(position([Given()], coverage=Coverage(publication=SOURCE))).pages[0].text
    assert cover.count(SOURCE.title) == 1


def test_up_to_five_reports_are_listed_the_oldest_first() -> None:
    cover = " ".join(printed(position(reversed(_reports(5)))).pages[0].text.split())
    assert "From Report 00, 2000 Report 01, 2001 Report 02, 2002 Report 03, 2003 Report 04, 2004" in cover


def test_more_reports_are_counted() -> None:
    cover = printed(position(_reports(6))).pages[0].text
    assert "From 6 inspection reports; each item of the annex names its own" in cover
    assert "Report 00" not in cover


def test_a_cover_of_no_items_names_no_report() -> None:
    assert "From" not in printed(position()).pages[0].text
