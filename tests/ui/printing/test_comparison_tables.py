"""Two issued reports as tables."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.issuing import AS_AT, position_over, row, typeset
from tracker.domain.frozen import Frozen, frozen_of
from tracker.domain.status import Status
from tracker.ui.printing.comparison_tables import compared, moved_words, signed


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


def test_what_was_passed_on_is_counted_where_anything_was() -> None:
    found = compared(frozen(1, row(1)), frozen(2, row(1, Status.PASSED_ON)))
    assert [head for head in found.totals.heads if head.startswith("Passed on")]


def test_items_of_one_alone_and_differences_are_listed() -> None:
    found = compared(frozen(1, row(1), row(2)), frozen(2, row(1, Status.IMPLEMENTED), row(3)))
    assert [line[0] for line in found.only_earlier.rows] == ["NR2019/2"]
    assert [line[0] for line in found.only_later.rows] == ["NR2019/3"]
    assert [line[:3] for line in found.differences.rows] == [("NR2019/1", "Signals Board", "Status")]
    assert moved_words(found) == "1 thing told otherwise; 1 item only in report 1; 1 item only in report 2"


def test_the_head_says_where_they_cover_different_things() -> None:
    same = compared(frozen(1), frozen(2))
    assert "Both cover: Everything." in same.head
    other = compared(frozen(1), frozen(2, covers="One body"))
    assert "Report 1 covers: Everything. Report 2 covers: One body." in other.head


def test_all_of_it_is_told_as_text() -> None:
    text = compared(frozen(1, row(1)), frozen(2, row(1))).as_text()
    assert text.startswith("Report 1 (Progress report, as at 1 June 2020), beside report 2 (")
    assert "Only in report 1 (0)\nNothing" in text


def test_differences_carry_their_sign() -> None:
    assert [signed(number) for number in (1200, 0, -3)] == ["+1,200", "0", "−3"]
