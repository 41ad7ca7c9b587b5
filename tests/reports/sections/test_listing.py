from datetime import date, timedelta

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, line, position, told_history, withdrawn
from tracker.domain.dates import short_day
from tracker.domain.language import ENGLISH
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import ProgressReported, TargetSet
from tracker.reports import welsh_words
from tracker.reports.fonts import covered
from tracker.reports.layout import styles
from tracker.reports.sections import columns

LATE = Given(
    target=date(2019, 7, 31),
    first_target=date(2019, 6, 30),
    slips=1,
    progress=Progress.IN_PROGRESS,
    history=told_history(1),
)


def test_a_move_that_was_withdrawn_is_not_the_last_move() -> None:
    first, moved, later = (TargetSet(date(2019, month, 1), reason=f"Reason {month}") for month in (5, 6, 7))
    gone = withdrawn(line(later, date(2019, 4, 3), promised=moved), "Never promised")
    history = [line(first, date(2019, 4, 1)), line(moved, date(2019, 4, 2), promised=first), gone]
    told = printed(position([Given(target=date(2019, 6, 1), history=history)])).text
    assert "Moved on 2 April 2019: Reason 6." in told
    assert "Moved on 3 April" not in told


def test_a_move_without_a_reason_says_so_and_a_first_date_is_no_move() -> None:
    first, moved = TargetSet(date(2019, 5, 1)), TargetSet(date(2019, 6, 1))
    history = [line(first, date(2019, 4, 1)), line(moved, date(2019, 4, 2), promised=first)]
    told = printed(position([Given(target=date(2019, 6, 1), history=history)])).text
    assert "Moved on 2 April 2019; no reason was recorded." in told
    assert "Moved on" not in printed(position([Given(target=date(2019, 5, 1), history=history[:1])])).text


def test_an_overdue_item_shows_what_was_last_reported_and_by_whom() -> None:
    told = printed(position([LATE])).text
    assert "Reported: in progress, Signals Board, 2 April 2019: Lamps stand at 41 of 96 boxes." in told


def _widest_day(style: ParagraphStyle, before: str = "") -> float:
    covered()
    days = [date(2019, 12, 31) - timedelta(days=number) for number in range(366)]
    return max(stringWidth(before + short_day(day), style.fontName, style.fontSize) for day in days)


def test_every_day_of_the_year_fits_its_column_on_one_line() -> None:
    assert _widest_day(styles.CELL) < columns.DAY_WIDTH
    assert _widest_day(styles.QUIET, "First ") < columns.FIRST_DAY_WIDTH


def test_every_day_of_the_year_fits_its_column_in_welsh_too() -> None:
    say = welsh_words()
    days = [say.short_day(date(2019, 12, 31) - timedelta(days=number)) for number in range(366)]
    widths = [stringWidth(day, styles.CELL.fontName, styles.CELL.fontSize) for day in days]
    first = [stringWidth(say("First {day}", day=day), styles.QUIET.fontName, styles.QUIET.fontSize) for day in days]
    assert max(widths) < (columns.day_column("", say).width or 0)
    assert max(first) < (columns.first_day_column("", say).width or 0)
    assert (columns.day_column("", ENGLISH).width, columns.first_day_column("", ENGLISH).width) == (57.0, 69.0)


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


def test_a_list_of_few_items_is_not_broken_over_two_pages() -> None:
    for above in range(0, 40, 3):
        given = [Given(number=at, response=Response.AGREED, target=date(2019, 7, 31)) for at in range(above)]
        silent = [Given(number=at) for at in range(90, 93)]
        paper = printed(position([*given, *silent]))
        pages = {at for at, page in enumerate(paper.pages) if "Days since" in page.text}
        assert len(pages) == 1, above
