import pytest

from tests.builders import fixed_id
from tracker.domain.scales import Outcome
from tracker.domain.statements import Closed
from tracker.services.handover import Close, Decision, Leave, Pass
from tracker.ui.keeping.hand_over_words import count_words, decision_words, summary

ONE, OTHER = fixed_id("one"), fixed_id("other")
NAMES = {ONE: "Probation Service", OTHER: "HMPPS"}
SOLD = Closed(Outcome.NO_LONGER_RELEVANT, reason="Sold", agreed_by="The Board")


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (Pass((ONE,)), "Passes to Probation Service"),
        (Pass((ONE, OTHER)), "Passes to Probation Service and HMPPS"),
        (Close(SOLD), "Closed: no longer relevant (Sold)"),
        (Close(Closed(Outcome.NOT_AGREED, unverified=True)), "Closed: not agreed, unverified"),
        (Close(Closed(Outcome.IMPLEMENTED, unverified=True)), "Closed: unverified"),
        (Close(Closed(Outcome.SUPERSEDED, superseded_by="SO2019/7")), "Closed: superseded (SO2019/7)"),
        (Leave("It keeps this"), "Stays: It keeps this"),
    ],
)
def test_a_decision_is_said_in_a_few_words(decision: Decision, words: str) -> None:
    assert decision_words(decision, NAMES) == words


def test_what_will_be_recorded_is_summed_up_and_accounts_for_every_item() -> None:
    unverified = Close(Closed(Outcome.IMPLEMENTED, unverified=True))
    made: list[Decision] = [Pass((ONE,)) for _ in range(12)]
    made += [Pass((ONE, OTHER)), Close(SOLD), unverified, Leave("a"), Leave("b")]
    assert summary(made, 20, NAMES) == (
        "12 items pass to Probation Service",
        "1 item passes to Probation Service and HMPPS",
        "1 item is closed",
        "1 item is closed unverified",
        "2 items stay where they are",
        "3 items are not decided; nothing is recorded of them",
    )


@pytest.mark.parametrize(
    ("decided", "total", "words"),
    [
        (0, 0, "There is no open item to decide about."),
        (1, 1, "The one item is decided."),
        (12, 12, "All 12 items are decided."),
        (3, 12, "3 of 12 items decided, 9 not yet"),
    ],
)
def test_how_far_it_is_is_counted(decided: int, total: int, words: str) -> None:
    assert count_words(decided, total) == words
