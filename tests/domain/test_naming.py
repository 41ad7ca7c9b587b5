"""Which bodies a name could be another name of, and what a decision makes of it."""

from uuid import UUID

import pytest

from tracker.domain.bodies import Body
from tracker.domain.directory import Directory
from tracker.domain.facts import BodyFacts
from tracker.domain.naming import BodyDecision, Meaning, as_name, likely_bodies
from tracker.domain.proposal import Proposal

NAMES = (
    "National Offender Management Service",
    "HM Prison Service",
    "Youth Justice Board",
    "Probation Trusts",
    "Ministry of Justice",
    "Office of Sheds",
)
BODIES = tuple(Body(UUID(int=n), BodyFacts(name)) for n, name in enumerate(NAMES, start=1))


@pytest.mark.parametrize(
    ("printed", "first"),
    [
        ("NOMS", "National Offender Management Service"),
        ("the MoJ", "Ministry of Justice"),
        ("Probation Trust", "Probation Trusts"),
        ("Youth Justice Boards", "Youth Justice Board"),
        ("the Youth Justice Board for England", "Youth Justice Board"),
        ("Ofice of Sheds", "Office of Sheds"),
    ],
)
def test_the_likeliest_body_comes_first(printed: str, first: str) -> None:
    assert likely_bodies(printed, BODIES)[0].facts.name == first


@pytest.mark.parametrize("printed", ["Councils", "Service", "All police forces", ""])
def test_a_name_like_no_other_has_no_likely_body(printed: str) -> None:
    assert likely_bodies(printed, BODIES) == ()


def test_a_new_body_is_named_without_the_article() -> None:
    assert as_name("the chief officers") == "Chief officers"
    assert as_name("Theatres") == "Theatres"


def proposal(*names: str) -> Proposal:
    return Proposal("1", "", "do it", "Do it.", names)


def test_a_decided_name_means_what_was_decided() -> None:
    alias = BodyDecision("the Prison Board", Meaning.ALIAS, body=UUID(int=2))
    new = BodyDecision("Councils", Meaning.NEW, "Prison councils")
    directory = Directory(BODIES, None).deciding((alias, new))
    first, second = directory.of(proposal("The prison board", "Councils"))
    assert (first.key, first.is_new, first.name) == (str(UUID(int=2)), False, "HM Prison Service")
    assert (second.is_new, second.name) == (True, "Prison councils")


def test_the_names_to_decide_on_are_the_unknown_and_those_of_two_bodies() -> None:
    twin = Body(UUID(int=9), BodyFacts("Office of Sheds"))
    directory = Directory((*BODIES, twin), None)
    names = directory.to_decide(
        [proposal("Councils", "the Councils", "Office of Sheds"), proposal("HM Prison Service")]
    )
    assert names == ("Councils", "Office of Sheds")
