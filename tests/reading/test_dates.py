import pytest

from tracker.reading.dates import date_in, is_date, title_before_date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("January 2019", "2019-01"),
        ("An inspection of sheds, 24 January 2019", "2019-01-24"),
        ("1st March 2020", "2020-03-01"),
        ("March 1, 2020", "2020-03-01"),
        ("2019-01-24", "2019-01-24"),
        ("03-18-2014", "2014-03-18"),
        ("18/03/2014", "2014-03-18"),
        ("03-04-2014", "2014"),
        ("45 January 2019", "2019-01"),
        ("as of 2019", None),
        ("Screen shot 2016-05-24", None),
    ],
)
def test_dates_are_read_as_far_as_they_are_certain(words: str, date: str | None) -> None:
    assert date_in(words) == date


def test_a_date_alone_is_told_from_a_title() -> None:
    assert is_date("July 2014")
    assert not is_date("Sheds in July 2014")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Weeds: an inspection: May 2013", "Weeds: an inspection"),
        ("Weeds (May 2013)", "Weeds"),
        ("Weeds: 12 May 2013 5.5", "Weeds"),
        ("Published by the Board, 3 May 2013", None),
        ("Weeds", None),
    ],
)
def test_a_title_stands_before_its_date(words: str, title: str | None) -> None:
    assert title_before_date(words) == title
