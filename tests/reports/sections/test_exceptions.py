from datetime import date, timedelta

from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, line, position, told_history, withdrawn
from tracker.domain.contents import ProgressReported
from tracker.domain.dates import short_day
from tracker.domain.scales import Progress, Response
from tracker.reports import styles
from tracker.reports.fonts import covered
from tracker.reports.sections import exceptions

LATE = Given(
    target=date(2019, 7, 31),
    first_target=date(2019, 6, 30),
    slips=1,
    response=Response.AGREED,
    progress=Progress.IN_PROGRESS,
    history=told_history(1),
)


def test_an_overdue_item_shows_first_date_date_now_moves_and_days_late() -> None:
    assert "30 Jun 2019 31 Jul 2019 1 61" in printed(position([LATE])).text


def test_an_overdue_item_shows_what_was_last_reported_and_by_whom() -> None:
    told = printed(position([LATE])).text
    assert "Reported: in progress, Signals Board, 2 April 2019: Lamps stand at 41 of 96 boxes." in told


def test_every_day_of_the_year_fits_its_column_on_one_line() -> None:
    covered()
    days = [date(2019, 12, 31) - timedelta(days=number) for number in range(366)]
    widest = max(stringWidth(short_day(day), styles.CELL.fontName, styles.CELL.fontSize) for day in days)
    assert widest < exceptions._DAY_WIDTH


def test_a_withdrawn_report_is_not_the_last_report() -> None:
    gone = withdrawn(line(ProgressReported(Progress.COMPLETE), date(2019, 8, 1)), "Mistaken")
    paper = printed(position([Given(target=date(2019, 7, 31), history=[gone])]))
    assert "Nothing reported yet." in paper.text


def test_long_reports_are_cut_in_the_table_and_whole_in_the_annex() -> None:
    said = " ".join(f"lamp{number}" for number in range(200))
    report = line(ProgressReported(Progress.IN_PROGRESS, said), date(2019, 8, 1))
    told = printed(position([Given(target=date(2019, 7, 31), progress=Progress.IN_PROGRESS, history=[report])])).text
    assert "lamp44 …" in told
    assert told.count("lamp45") == 1
    assert said in told


def test_none_overdue_is_an_honest_sentence() -> None:
    paper = printed(position([Given(target=date(2020, 7, 31))]))
    assert "Overdue No open item is past its target date." in paper.text


def test_what_awaits_a_check_is_listed_with_its_days_and_is_not_overdue() -> None:
    waiting = Given(target=date(2019, 7, 31), progress=Progress.COMPLETE, progress_on=date(2019, 9, 10))
    paper = printed(position([waiting]))
    assert "1 item. Reported complete by the body; nobody independent has checked that yet." in paper.text
    assert "10 Sep 2019 20" in paper.text
    assert "No open item is past its target date." in paper.text


def test_what_falls_due_soon_is_listed_the_soonest_first() -> None:
    paper = printed(position([Given(number=1, target=date(2019, 11, 14)), Given(number=2, target=date(2019, 9, 30))]))
    soon = paper.text[paper.text.index("2 items. Due within 45 days") :]
    assert soon.index("30 Sep 2019 0") < soon.index("14 Nov 2019 45")
