"""Two issued reports as tables."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.issuing import AS_AT, position_over, row, typeset
from tracker.domain.facts import CoverageIds
from tracker.domain.frozen import Frozen, frozen_of
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status
from tracker.ui.issued.comparison_tables import compared, moved_words, signed


def frozen(number: int, *rows: Any, as_at: date = AS_AT, **more: Any) -> Frozen:
    return frozen_of(typeset(replace(position_over(rows, as_at), number=number), **more), AS_AT)


def test_totals_stand_beside_each_other_with_their_difference() -> None:
    before = frozen(1, row(1), row(2))
    after = frozen(2, row(1, Status.IMPLEMENTED), row(2), row(3), as_at=date(2020, 9, 1))
    found = compared(after, before)
    assert found.totals.heads[:4] == ("Body", "Open\nin 1", "Open\nin 2", "Open\n+/−")
    assert not [head for head in found.totals.heads if head.startswith("Passed on")]
    assert found.totals.rows == (
        ("Signals Board", "2", "2", "0", "0", "0", "0", "0", "1", "+1", "2", "3", "+1"),
        ("In all", "2", "2", "0", "0", "0", "0", "0", "1", "+1", "2", "3", "+1"),
    )


def test_a_body_that_one_of_the_two_does_not_cover_is_not_told_as_if_its_items_had_gone() -> None:
    bridges, signals = row(1, body="Bridges"), row(2)
    before = frozen(1, bridges, signals)
    after = frozen(2, signals, coverage=CoverageIds(body=signals.body_id), covers="Signals Board")
    found = compared(before, after)
    assert [line[:4] for line in found.totals.rows] == [
        ("Bridges", "1", "–", "–"),
        ("Signals Board", "1", "1", "0"),
        ("In all", "2", "1", "–"),
    ]


def test_a_body_that_came_where_both_cover_the_same_is_told_with_its_difference() -> None:
    found = compared(frozen(1, row(1)), frozen(2, row(1), row(2, body="Bridges")))
    assert [line[:4] for line in found.totals.rows] == [
        ("Bridges", "–", "1", "+1"),
        ("Signals Board", "1", "1", "0"),
        ("In all", "1", "2", "+1"),
    ]


def test_what_was_passed_on_is_counted_where_anything_was() -> None:
    found = compared(frozen(1, row(1)), frozen(2, row(1, Status.PASSED_ON)))
    assert [head for head in found.totals.heads if head.startswith("Passed on")]


def test_items_of_one_alone_and_differences_are_listed() -> None:
    found = compared(frozen(1, row(1), row(2)), frozen(2, row(1, Status.IMPLEMENTED), row(3)))
    assert [line[0] for line in found.only_earlier.rows] == ["NR2019/2"]
    assert [line[0] for line in found.only_later.rows] == ["NR2019/3"]
    assert [line[:3] for line in found.differences.rows] == [("NR2019/1", "Signals Board", "Status")]
    assert moved_words(found) == "1 thing told otherwise; 1 item only in report 1; 1 item only in report 2"


def test_the_head_says_what_both_cover() -> None:
    same = compared(frozen(1), frozen(2))
    assert same.head.endswith("Both cover: Everything.")
    renamed = compared(frozen(1), frozen(2, covers="Popeth"))
    assert renamed.head.endswith("Report 1 covers: Everything. Report 2 covers: Popeth.")


def test_the_first_sentence_says_where_they_do_not_cover_the_same() -> None:
    found = compared(frozen(1), frozen(2, coverage=CoverageIds(theme="Signs"), covers="Signs"))
    wanted = "These two reports do not cover the same: report 1 covers “Everything”, report 2 covers “Signs”."
    assert found.head.startswith(wanted)
    assert found.as_text().startswith(wanted)


def test_where_nothing_differs_it_says_so() -> None:
    assert moved_words(compared(frozen(1, row(1)), frozen(2, row(1)))) == "Nothing differs."


def test_what_does_not_differ_is_not_counted() -> None:
    found = compared(frozen(1, row(1)), frozen(2, row(1), row(2)))
    assert moved_words(found) == "1 item only in report 2"


def test_it_says_nothing_of_the_kind_where_the_totals_differ() -> None:
    found = compared(frozen(1, row(1)), frozen(2, row(1, schedule=Schedule.OVERDUE)))
    assert moved_words(found) == "Only the totals differ."


def test_all_of_it_is_told_as_text() -> None:
    text = compared(frozen(1, row(1)), frozen(2, row(1))).as_text()
    assert text.startswith("Report 1 (Progress report, as at 1 June 2020), beside report 2 (")
    assert "Only in report 1 (0)\nNothing" in text


def test_differences_carry_their_sign() -> None:
    assert [signed(number) for number in (1200, 0, -3)] == ["+1,200", "0", "−3"]
