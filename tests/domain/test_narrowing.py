from datetime import UTC, date, datetime
from uuid import UUID

from tracker.domain.listing import Selection, SortBy
from tracker.domain.narrowing import narrowing_words, only_words
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status

DAY = date(2026, 11, 22)


def test_a_list_that_nothing_narrows_is_everything() -> None:
    assert list(narrowing_words(Selection(DAY))) == [
        "Everything in the register",
        "By the body addressed or handed to",
        "Sorted by reference",
    ]


def test_a_report_says_by_what_else_than_body_report_and_theme_it_is_narrowed() -> None:
    assert list(only_words(Selection(DAY, body=UUID(int=1), theme="Light", search=" oil "))) == ["with the words “oil”"]
    assert list(only_words(Selection(DAY, theme="Light"))) == []
    every = Selection(
        DAY,
        status=Status.IN_PROGRESS,
        schedule=Schedule.OVERDUE,
        open_only=True,
        contradictory=True,
        drafts=True,
        stale=True,
    )
    assert list(only_words(every)) == [
        "status “In progress”",
        "overdue",
        "open items",
        "something contradicts itself",
        "with drafts to clear",
        "open items with nothing new for 3 months",
    ]


def test_each_thing_that_narrows_has_its_line() -> None:
    selection = Selection(
        DAY,
        as_known=datetime(2026, 2, 9, 23, 59, tzinfo=UTC),
        body=UUID(int=1),
        publication=UUID(int=2),
        status=Status.IN_PROGRESS,
        schedule=Schedule.OVERDUE,
        open_only=True,
        contradictory=True,
        drafts=True,
        stale=True,
        theme="Keys",
        as_now=True,
        search="lamps",
        sort=SortBy.TARGET,
        descending=True,
    )
    assert list(narrowing_words(selection, "HMPPS", "Doors and keys")) == [
        "Body: HMPPS",
        "Report: Doors and keys",
        "Theme: Keys",
        "Status: In progress",
        "Schedule: overdue",
        "Open items only",
        "Only what contradicts itself",
        "Only items with drafts to clear",
        "Only open items with nothing new for 3 months",
        "Words searched for: “lamps”",
        "By what had been recorded by the end of 9 February 2026",
        "By the body responsible on the day, each item once",
        "Sorted by target date, the other way round",
    ]


def test_every_order_has_its_words() -> None:
    assert len({tuple(narrowing_words(Selection(DAY, sort=sort))) for sort in SortBy}) == len(SortBy)
