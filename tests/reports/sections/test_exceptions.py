from dataclasses import replace
from datetime import date, timedelta

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.reports.paper_reader import printed
from tests.reports.positions import SOURCE, Given, line, position, told_history, withdrawn
from tracker.domain.dates import short_day
from tracker.domain.scales import Finding, Progress, Response
from tracker.domain.statements import AssessmentMade, ProgressReported, TargetSet
from tracker.domain.status import Status
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
    assert "31 Jul 2019 First 30 Jun 2019 1 61" in printed(position([LATE])).text


def test_a_date_that_never_moved_is_told_once() -> None:
    assert "31 Jul 2019 0 61" in printed(position([Given(target=date(2019, 7, 31))])).text


def test_an_overdue_item_tells_why_its_date_last_moved_and_who_agreed() -> None:
    told = "Moved on 20 May 2019: The lamps were delivered late; agreed by Chief Inspector of Lamps."
    assert told in printed(position([LATE])).text


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
    assert _widest_day(styles.CELL) < exceptions._DAY_WIDTH
    assert _widest_day(styles.QUIET, "First ") < exceptions._FIRST_DAY_WIDTH


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


def test_what_has_no_response_is_listed_the_longest_published_first() -> None:
    published = ("2019-08-31", None, "2019-09-30", "2018-02", "2019-11-01")
    silent = [
        Given(number=number, source=replace(SOURCE, code=f"R{number}", published=day))
        for number, day in enumerate(published)
    ]
    paper = printed(position([*silent, Given(number=9, response=Response.AGREED)]))
    told = paper.text[paper.text.index("No response yet 5 items.") : paper.text.index("Annex")]
    assert "Neither a response nor any progress is recorded up to 30 September 2019" in told
    assert "NR2019/9" not in told
    days = ("Feb 2018 –", "31 Aug 2019 30", "30 Sep 2019 0", "1 Nov 2019 –", "Not known –")
    assert [told.index(day) for day in days] == sorted(told.index(day) for day in days)


def test_where_all_have_a_response_there_is_no_such_section() -> None:
    paper = printed(position([Given(response=Response.AGREED)]))
    assert "No response yet" not in [title for title, _ in paper.outline]


def test_what_is_closed_unverified_is_listed_with_what_lacks() -> None:
    lacks = ("evidence dated no later than the closing", "the name of a checker")
    closed = Given(
        status=Status.UNVERIFIED,
        closing="Closed on 1 September 2019: agreed by the board",
        row={"closed_on": date(2019, 9, 1), "lacks": lacks},
    )
    text = printed(position([closed])).text
    assert "Closed unverified 1 item." in text
    told = "It lacks evidence dated no later than the closing; the name of a checker."
    assert text.count(told) == 2  # in the list, and with the item itself
    assert "Closed on 1 September 2019: agreed by the board." in text


def test_what_was_found_short_is_listed_with_who_assessed_it() -> None:
    finding = AssessmentMade("Insufficient progress", Finding.NOT_ACHIEVED, text="Two of five boxes are dark.")
    short = Given(
        status=Status.FOUND_SHORT,
        progress=Progress.COMPLETE,
        history=(line(finding, date(2019, 8, 20), by="Inspectorate of Lamps"),),
        row={
            "assessment": "Insufficient progress",
            "assessment_on": date(2019, 8, 20),
            "assessment_by": "Inspectorate of Lamps",
            "finding": Finding.NOT_ACHIEVED,
        },
    )
    text = printed(position([short])).text
    assert "Reported complete, found short 1 item." in text
    told = "Assessed: Insufficient progress, Inspectorate of Lamps, 20 August 2019: Two of five boxes are dark."
    assert told in text
    assert "Insufficient progress Inspectorate of Lamps, 20 August 2019 Counted as: not achieved" in text
