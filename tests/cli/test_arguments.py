"""What is read from the command line, and how its faults are said."""

from datetime import date, timedelta

import pytest

from tests.cli.conftest import Run
from tracker.cli import arguments
from tracker.domain.position import ReportKind
from tracker.errors import BadInput


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["foo"], "“foo” is not a command; `tracker --help` shows what can be given."),
        (["list"], "--register must be given; `tracker list --help` shows what can be given."),
        (
            ["list", "--register"],
            (
                "--register needs a value, and one that begins with a dash is written --register=VALUE; "
                "`tracker list --help` shows what can be given."
            ),
        ),
        (["show", "A/1"], "--register must be given; `tracker show --help` shows what can be given."),
        (
            ["list", "--register", "R", "--as-now", "--as-addressed"],
            "--as-addressed and --as-now cannot be given together; `tracker list --help` shows what can be given.",
        ),
        (
            ["record", "A/1", "--register", "R", "--by", "HMPPS", "--assign", "Sam"],
            "“--assign Sam” is not understood here; `tracker --help` shows what can be given.",
        ),
        (["list", "--reg", "R"], "--register must be given; `tracker list --help` shows what can be given."),
        (["list", "--register", "R", "--format", "xml"], "--format cannot be “xml”; it is one of: table, json, csv."),
        (
            ["list", "--register", "R", "--as-at", "2019-02-30"],
            "2019-02-30 is not a day of the calendar; check the day and the month.",
        ),
        (
            ["list", "--register", "R", "--as-at", "24/1/2019"],
            "“24/1/2019” is not a date; write it as year-month-day, such as 2019-01-24.",
        ),
        (
            ["report", "minutes", "--register", "R", "--out", "f.pdf"],
            f"“minutes” is no kind of report; a report is one of: {', '.join(ReportKind)}.",
        ),
        (["new"], "REGISTER must be given; `tracker new --help` shows what can be given."),
        (
            ["check", "--register=R", "--help=yes"],
            (
                "This was not understood: argument -h/--help: ignored explicit argument 'yes'; "
                "`tracker check --help` shows what can be given."
            ),
        ),
    ],
)
def test_wrong_use_is_one_plain_sentence_and_exit_code_2(argv: list[str], sentence: str, run: Run) -> None:
    ran = run(*argv)
    assert (ran.code, ran.out, ran.err) == (2, "", f"{sentence}\n")


def test_words_of_a_choice_are_taken_in_any_case() -> None:
    assert arguments.one_of(("table", "json"), "--format")(" JSON ") == "json"


def test_scales_are_read_in_any_case_and_a_wrong_word_names_those_there_are() -> None:
    assert arguments.status("in PROGRESS").value == "In progress"
    assert arguments.response("partly  agreed").value == "Partly agreed"
    assert arguments.progress("complete").value == "Complete"
    assert arguments.category("affordability").value == "Affordability"
    assert arguments.outcome("No Longer Relevant").value == "no longer relevant"
    with pytest.raises(BadInput, match="it is one of: Agreed; Partly agreed; Not agreed"):
        arguments.response("maybe")


@pytest.mark.parametrize("text", ["waiting", "Waiting on another body", " WAITING on "])
def test_a_flag_is_read_by_its_words_or_the_beginning_of_them(text: str) -> None:
    assert arguments.flag(text).value == "Waiting on another body"


def test_a_marking_is_one_of_two_and_what_ranks_above_is_refused() -> None:
    assert arguments.marking("official") == "OFFICIAL"
    assert arguments.marking("Official Sensitive") == "OFFICIAL-SENSITIVE"
    with pytest.raises(BadInput, match="does not belong in this program"):
        arguments.marking("SECRET")


def test_as_known_reaches_to_the_end_of_the_day_by_the_clock_of_this_pc() -> None:
    moment = arguments.end_of_day("2019-06-30")
    assert moment.utcoffset() is not None
    assert moment.date() == date(2019, 6, 30)
    assert (moment + timedelta(microseconds=1)).date() == date(2019, 7, 1)


@pytest.mark.parametrize("text", ["2019", "2019-01", "2019-01-24"])
def test_a_publication_may_be_dated_by_year_month_or_day(text: str) -> None:
    assert arguments.part_of_day(text) == text
