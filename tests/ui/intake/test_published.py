"""A report's date as people write it."""

from datetime import date

import pytest

from tracker.errors import BadInput
from tracker.ui.intake.published import read_published

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", None),
        ("  ", None),
        ("2019", "2019"),
        ("2019-01", "2019-01"),
        ("January 2019", "2019-01"),
        ("jan  2019", "2019-01"),
        ("Sept. 2019", "2019-09"),
        ("24 January 2019", "2019-01-24"),
        ("24/1/2019", "2019-01-24"),
        ("2019-01-24", "2019-01-24"),
    ],
)
def test_days_months_and_years_are_read(text: str, part: str | None) -> None:
    assert read_published(text, TODAY) == part


@pytest.mark.parametrize("text", ["31/2/2019", "Smarch 2019", "2019-13", "soon", "Ma 2019"])
def test_what_is_no_date_is_refused_in_words(text: str) -> None:
    with pytest.raises(BadInput):
        read_published(text, TODAY)
