from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.dates import (
    Promise,
    first_day,
    iso_day,
    last_day,
    long_day,
    part_of_date,
    read_day,
    read_promise,
    say_part,
    short_day,
)
from tracker.errors import BadInput

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-06-30", date(2019, 6, 30)),
        ("2019-6-3", date(2019, 6, 3)),
        ("30/6/2019", date(2019, 6, 30)),
        ("30.06.19", date(2019, 6, 30)),
        ("30 6 2019", date(2019, 6, 30)),
        ("30 June 2019", date(2019, 6, 30)),
        (" 30  Jun 19. ", date(2019, 6, 30)),
        ("3rd Sept 2019", date(2019, 9, 3)),
        ("1-Mar-2020", date(2020, 3, 1)),
        ("29 February 2020", date(2020, 2, 29)),
        ("today", TODAY),
        ("Yesterday", TODAY - timedelta(1)),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("30/2/2019", "not a day of the calendar"),
        ("6/30/2019", "not a day of the calendar"),
        ("29 February 2019", "not a day of the calendar"),
        ("30 Jnue 2019", "is not a date"),
        ("30 June 0219", "looks mistyped"),
        ("3019-01-01", "looks mistyped"),
        ("soon", "is not a date"),
        ("  ", "A date is needed"),
    ],
)
def test_a_wrong_day_is_named_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        read_day(text, TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by spring 2020", date(2020, 5, 31)),
        ("Summer of 2020", date(2020, 8, 31)),
        ("autumn 2020", date(2020, 11, 30)),
        ("Winter 2020", date(2021, 2, 28)),
        ("March 2020", date(2020, 3, 31)),
        ("by the end of Feb 2020", date(2020, 2, 29)),
        ("Q3 2020", date(2020, 9, 30)),
        ("quarter 4 of 2020", date(2020, 12, 31)),
        ("by the end of 2020", date(2020, 12, 31)),
        ("Completed by 3 April 2020", date(2020, 4, 3)),
        ("2020", date(2020, 12, 31)),
        ("31 March 2020 (revised)", date(2020, 3, 31)),
        ("1st quarter of next year", None),
        ("12 months from publication", None),
        ("Ongoing", None),
        ("Completed", None),
    ],
)
def test_a_promise_in_words_is_kept_beside_the_end_of_its_period(text: str, day: date | None) -> None:
    assert read_promise(text, TODAY) == Promise(day, text)


def test_a_promise_that_is_a_plain_day_needs_no_words() -> None:
    assert read_promise("30 June 2027", TODAY) == Promise(date(2027, 6, 30))
    assert read_promise("2027-06-30", TODAY) == Promise(date(2027, 6, 30))
    assert read_promise("today", TODAY) == Promise(TODAY)


@pytest.mark.parametrize(
    "text", ["", "31/6/2020", "31 June 2020", "30 Jnue 2020", "by 31 June 2020", "2020-13-01", "20200101"]
)
def test_a_mistyped_promise_is_never_taken_for_words(text: str) -> None:
    with pytest.raises(BadInput):
        read_promise(text, TODAY)


@pytest.mark.parametrize("text", ["June 0000", "winter 9999", "by 9999", "Q1 0000", "spring 1066"])
def test_a_period_of_an_impossible_year_is_refused_in_words(text: str) -> None:
    with pytest.raises(BadInput, match="looks mistyped"):
        read_promise(text, TODAY)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    for read in (lambda: read_promise(text, TODAY), lambda: read_day(text, TODAY), lambda: iso_day(text)):
        with suppress(BadInput):
            read()


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_as_written_is_read_back(day: date) -> None:
    assert read_day(long_day(day), TODAY) == read_day(short_day(day), TODAY) == iso_day(day.isoformat()) == day


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2019-02-30", "not a day of the calendar"),
        ("30/6/2019", "write it as year-month-day"),
        ("", "write it as year-month-day"),
        ("0019-01-24", "looks mistyped"),
        ("9999-12-31", "looks mistyped"),
    ],
)
def test_an_iso_day_that_is_none_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        iso_day(text)


def test_parts_of_dates_have_first_and_last_days_and_words() -> None:
    assert [part_of_date(p) for p in (" 2019 ", "2019-01", "2019-01-24")] == ["2019", "2019-01", "2019-01-24"]
    assert [first_day(p) for p in ("2019", "2019-02", "2019-01-24", None)] == [
        date(2019, 1, 1),
        date(2019, 2, 1),
        date(2019, 1, 24),
        date.min,
    ]
    assert [last_day(p) for p in ("2019", "2019-02", "2019-01-24", None)] == [
        date(2019, 12, 31),
        date(2019, 2, 28),
        date(2019, 1, 24),
        date.max,
    ]
    assert [say_part(p) for p in ("2019", "2019-01", "2019-01-24", None)] == [
        "2019",
        "January 2019",
        "24 January 2019",
        "date not known",
    ]


@pytest.mark.parametrize("text", ["2019-13", "2019-1", "19", "0000", "9999-01", "2019-02-29", "January 2019"])
def test_a_part_of_a_date_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        part_of_date(text)
