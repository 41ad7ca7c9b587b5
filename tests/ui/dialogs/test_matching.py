"""What somebody means who types a name."""

import pytest

from tracker.ui.dialogs.matching import Matching

KNOWN = Matching(
    [
        ("Alpha Service (AS), until 2017", ("Alpha Service", "AS", "The Old Service")),
        ("Service", ("Service", "")),
        ("Beta Service", ("Beta Service", "", "AS")),
        ("Alpha Service, 2001", ("Alpha Service", "")),
    ]
)


@pytest.mark.parametrize(
    ("typed", "meant", "whole"),
    [
        ("service", [1], [1]),
        ("The Service", [1], [1]),
        ("as", [0], [0]),
        ("old service", [0], [0]),
        ("alpha service", [0, 3], [0, 3]),
        ("beta", [2], []),
        ("  ", [], []),
        ("gamma", [], []),
    ],
)
def test_a_whole_name_goes_before_a_part(typed: str, meant: list[int], whole: list[int]) -> None:
    assert KNOWN.meant(typed) == meant
    assert KNOWN.meant(typed, whole=True) == whole


def test_all_that_fits_is_found_the_best_first() -> None:
    assert KNOWN.found("service") == [1, 0, 2, 3]
    assert KNOWN.found("be") == [2]
    assert KNOWN.found("") == []
