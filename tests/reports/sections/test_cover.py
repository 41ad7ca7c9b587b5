from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import printed, progress_report, read
from tests.reports.positions import SOURCE, Given, position
from tracker.domain.language import Language
from tracker.domain.movement import Movement
from tracker.domain.moves import Period
from tracker.domain.position import Coverage, Previous


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


def test_an_issued_report_tells_its_number_its_period_and_what_it_follows() -> None:
    since = date(2019, 6, 30)
    issued = position(
        number=7,
        period=Period(since, Movement(), (), ()),
        previous=Previous(6, since, date(2019, 7, 4), 0),
        author="Policy lead for signals",
        distribution=("The Board", "Chief Inspector of Lamps"),
    )
    cover = " ".join(printed(issued).pages[0].text.split())
    assert "Issue Report 7 As at 30 September 2019 Period After 30 June 2019, up to 30 September 2019" in cover
    assert "Follows Report 6 of 30 June 2019, issued on 4 July 2019" in cover
    assert "Author Policy lead for signals Distribution The Board Chief Inspector of Lamps" in cover


def test_a_working_print_says_so_and_follows_nothing() -> None:
    cover = " ".join(printed(position()).pages[0].text.split())
    assert "Issue Not issued: a working print" in cover
    for label in ("Period", "Follows", "Author", "Distribution", "withheld"):
        assert label not in cover


def test_a_report_in_another_language_says_that_its_words_are_a_draft() -> None:
    draft = "Draft translation, not yet checked."
    welsh = Language("cy", {draft: "Cyfieithiad drafft."})
    assert "Cyfieithiad drafft." in read(progress_report(position(), welsh)).pages[0].text
    assert draft not in printed(position()).text
