import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.rollup import DEFINITIONS, Whole, rolled_up
from tracker.domain.scales import Finding, RollUp

ACHIEVED, PARTLY, NOT, NONE = Finding.ACHIEVED, Finding.PARTLY, Finding.NOT_ACHIEVED, Finding.NO_JUDGEMENT


@pytest.mark.parametrize(
    ("found", "by_all", "by_worst"),
    [
        ("", None, None),
        ("a", PARTLY, PARTLY),
        ("aa", ACHIEVED, ACHIEVED),
        ("ap", PARTLY, PARTLY),
        ("an", PARTLY, NOT),
        ("pn", PARTLY, NOT),
        ("pp", PARTLY, PARTLY),
        ("p", PARTLY, PARTLY),
        ("n", NOT, NOT),
        ("nn", NOT, NOT),
        ("-", None, None),
        ("a-", PARTLY, PARTLY),
        ("n-", NOT, NOT),
    ],
)
def test_findings_on_two_points_come_to_one(found: str, by_all: Finding | None, by_worst: Finding | None) -> None:
    word = {"a": ACHIEVED, "p": PARTLY, "n": NOT, "-": NONE}
    findings = dict(zip("xy", (word[letter] for letter in found), strict=False))
    assert rolled_up(Whole(("x", "y"), RollUp.ALL), findings) is by_all
    assert rolled_up(Whole(("x", "y"), RollUp.WORST), findings) is by_worst


def test_a_point_that_the_recommendation_does_not_have_counts_for_nothing() -> None:
    assert rolled_up(Whole(), {"x": ACHIEVED}) is None
    assert rolled_up(Whole(("x",)), {"x": ACHIEVED, "z": NOT}) is ACHIEVED


@given(st.dictionaries(st.sampled_from("abc"), st.sampled_from(Finding)), st.sampled_from(RollUp))
def test_the_whole_is_achieved_exactly_when_every_point_is(findings: dict[str, Finding], rule: RollUp) -> None:
    is_all = all(findings.get(letter) is ACHIEVED for letter in "abc")
    assert (rolled_up(Whole(tuple("abc"), rule), findings) is ACHIEVED) is is_all


def test_both_rules_are_stated_for_print() -> None:
    assert DEFINITIONS.keys() == set(RollUp)
