from dataclasses import replace

from tests.domain.test_listing import ROW
from tracker.domain.contradicted import contradictions_of
from tracker.domain.contradictions import RULES, Contradiction


def test_a_closing_that_is_not_verified_says_what_it_lacks() -> None:
    row = replace(ROW, lacks=("a checker", "evidence"), contradictions=(Contradiction.UNVERIFIED,))
    (told,) = contradictions_of(row)
    assert told.sentence == f"{RULES[Contradiction.UNVERIFIED].sentence} It lacks a checker; evidence."
    assert told.mend == RULES[Contradiction.UNVERIFIED].mend


def test_nothing_else_says_so() -> None:
    row = replace(ROW, lacks=("a checker",), contradictions=(Contradiction.NO_ACTION, Contradiction.COPIED))
    assert [told.sentence for told in contradictions_of(row)] == [
        RULES[Contradiction.NO_ACTION].sentence,
        RULES[Contradiction.COPIED].sentence,
    ]
