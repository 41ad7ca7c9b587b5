"""Days and parts of days, read as people write them and written as people read them."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.errors import BadInput

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2199
# A season's promise falls due on its last day; a winter is named by the year in which it begins.
# What is shaped like a day is read as one, lest a mistyped day be kept as mere words.
_WRITTEN_DAY = r"[\d/. -]*[/. -][\d/. -]*|\d{5,}|\d{1,2}(?:st|nd|rd|th)?[ -][^\W\d_]+\.?[ -]\d{2,4}\.?"
_SEASON_ENDS = {"spring": (5, 0), "summer": (8, 0), "autumn": (11, 0), "winter": (2, 1)}


@dataclass(frozen=True, slots=True)
class Promise:
    """A target date as read: the day it falls due (None for words that name none), and the words if it was in words."""

    day: date | None
    words: str | None = None


def short_day(day: date) -> str:
    """Return a day as lists show it: "30 Jun 2019"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def long_day(day: date) -> str:
    """Return a day as sentences and print show it: "30 June 2019"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def shifted(day: date, days: int) -> date:
    """Return a day so many days later, or earlier; the last or first day of all where that would be beyond it."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def iso_day(text: str) -> date:
    """Return the day that an ISO date names; BadInput says what is wrong with any other text."""
    if found := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text.strip()):
        return _day(int(found[1]), int(found[2]), int(found[3]), text.strip())
    raise BadInput(f"“{text}” is not a date; write it as year-month-day, such as 2019-01-24.")


def part_of_date(text: str) -> str:
    """Return an ISO date or a part of one ("2019", "2019-01"), checked; BadInput where it is none."""
    given = text.strip()
    if found := re.fullmatch(r"(\d{4})(?:-(\d{2}))?", given):
        return _day(int(found[1]), int(found[2] or 1), 1, given).isoformat()[: len(given)]
    return iso_day(given).isoformat()


def first_day(part: str | None) -> date:
    """Return the first day of a date or a part of one; the first day of all where none is known."""
    if part is None:
        return date.min
    return date.fromisoformat(part + "-01-01"[3 * part.count("-") :])


def last_day(part: str | None) -> date:
    """Return the last day of a date or a part of one; the last day of all where none is known."""
    if part is None:
        return date.max
    start = first_day(part)
    return (start, last_of_month(start.year, start.month), date(start.year, 12, 31))[2 - part.count("-")]


def say_part(part: str | None) -> str:
    """Return a date or a part of one as sentences show it: "24 January 2019", "January 2019", "2019"."""
    if part is None:
        return "date not known"
    numbers = [int(p) for p in part.split("-")]
    if len(numbers) == 3:
        return long_day(date(numbers[0], numbers[1], numbers[2]))
    return f"{MONTHS[numbers[1] - 1]} {numbers[0]}" if len(numbers) == 2 else str(numbers[0])


def _month(word: str) -> int | None:
    wanted = word.casefold().rstrip(".")
    return next(
        (i for i, name in enumerate(MONTHS, 1) if len(wanted) >= 3 and name.casefold().startswith(wanted)), None
    )


def _sound_year(year: int, text: str) -> int:
    if _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return year
    raise BadInput(f"{text}: the year {year} looks mistyped; years from {_EARLIEST_YEAR} to {_LATEST_YEAR} are taken.")


def _day(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(_sound_year(year, text), month, day)
    except ValueError as fault:
        raise BadInput(f"{text} is not a day of the calendar; check the day and the month.") from fault


def read_day(text: str, today: date) -> date:
    """Return the day that a person wrote: "2019-06-30", "30/6/2019", "30 June 2019", "30 Jun 19", "today".

    BadInput says what is wrong. A number first is the day, as in Britain.
    """
    given = " ".join(text.split()).strip(".")
    relative = {"today": today, "yesterday": today - timedelta(days=1)}.get(given.casefold())
    if relative:
        return relative
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", given):
        return _day(int(found[1]), int(found[2]), int(found[3]), given)
    if found := re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})", given):
        return _day(_year(found[3]), int(found[2]), int(found[1]), given)
    found = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]+)\.?[ -](\d{4}|\d{2})", given)
    if found and (month := _month(found[2])):
        return _day(_year(found[3]), month, int(found[1]), given)
    raise BadInput(f"“{given}” is not a date; write it as 30/6/2019 or 30 June 2019." if given else "A date is needed.")


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def read_promise(text: str, today: date) -> Promise:
    """Return the target date that was written, as a day or in words; BadInput where a date in figures is wrong.

    Convention for words: a month, quarter, season or year falls due on its last day ("by spring 2020" is 31 May
    2020; "winter 2020" ends in February 2021). Words that name no period ("Ongoing", "12 months from publication")
    are kept and give no day.
    """
    given = " ".join(text.split())
    if not given:
        raise BadInput("A target date is needed: a day, or the words of the action plan.")
    if given.casefold() in ("today", "yesterday") or re.fullmatch(_WRITTEN_DAY, given):
        return Promise(read_day(given, today))
    return Promise(_end_of_period(given), given)


def _end_of_period(words: str) -> date | None:
    said = words.casefold()
    found = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.? (\d{4})\b", said)
    if found and (month := _month(found[2])):
        return _day(int(found[3]), month, int(found[1]), found[0])
    if found := re.search(r"\b(spring|summer|autumn|winter) (?:of )?(\d{4})\b", said):
        month, years = _SEASON_ENDS[found[1]]
        return last_of_month(_sound_year(int(found[2]), words) + years, month)
    if found := re.search(r"\b(?:q|quarter )([1-4])(?: of)?,? (\d{4})\b", said):
        return last_of_month(_sound_year(int(found[2]), words), 3 * int(found[1]))
    for found in re.finditer(r"\b([a-z]{3,})\.?,? (?:of )?(\d{4})\b", said):
        if month := _month(found[1]):
            return last_of_month(_sound_year(int(found[2]), words), month)
    found = re.search(r"(?:^|\b(?:end of|during|in|by|within) (?:the year )?)(\d{4})\b", said)
    return date(_sound_year(int(found[1]), words), 12, 31) if found else None
