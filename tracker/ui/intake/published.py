"""A report's date as people write it: a day, a month or a year."""

import re
from datetime import date

from tracker.domain.dates import MONTHS, part_of_date, read_day

_FEWEST_LETTERS = 3


def read_published(text: str, today: date) -> str | None:
    """Return an ISO date or a part of one from "2019", "January 2019", "2019-01", "24 January 2019"; None for nothing.

    BadInput says what is wrong with any other text.
    """
    given = " ".join(text.split())
    if not given:
        return None
    if re.fullmatch(r"\d{4}(-\d{2})?", given):
        return part_of_date(given)
    found = re.fullmatch(r"([A-Za-z]+)\.?,? (\d{4})", given)
    if found and (month := _month(found[1])):
        return part_of_date(f"{found[2]}-{month:02}")
    return read_day(given, today).isoformat()


def _month(word: str) -> int | None:
    fit = [n for n, name in enumerate(MONTHS, 1) if name.casefold().startswith(word.casefold())]
    return fit[0] if len(word) >= _FEWEST_LETTERS and fit else None
