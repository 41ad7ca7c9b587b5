"""Chains for all items of a report at once are those that the window shows one by one."""

from datetime import date
from uuid import UUID

import pytest

from tests.builders import HARBOURS, SIGNALS, Item, Report, Sample, fill
from tracker.domain.scales import LinkKind
from tracker.services.links import all_recommendations, chain, keep_links
from tracker.services.register import Register
from tracker.services.said_again import Chains, chains_of

TODAY = date(2026, 11, 22)
OLD = Report("OL", "An old letter", None, (Item("Keepers of lamps should be trained.", ("Lamps",), "1"),))


@pytest.fixture
def sample(register: Register) -> Sample:
    return fill(register, (SIGNALS, HARBOURS, OLD))


@pytest.fixture
def refs(register: Register, sample: Sample) -> dict[str, UUID]:
    found = {one.ref: one.id for one in all_recommendations(register)}
    keep_links(register, found["HB2020/1"], LinkKind.REPEATS, [found["NS2019/1"], found["OL/1"]], "Ann Reader")
    keep_links(register, found["HB2020/2"], LinkKind.REPEATS, [found["NS2019/2"]], "Ann Reader")
    keep_links(register, found["NS2019/3"], LinkKind.RESTATES, [found["OL/1"]], "Ann Reader")
    return found


def chains(register: Register, wanted: list[UUID], as_at: date) -> Chains:
    with register.store.reading() as connection:
        return chains_of(connection, wanted, as_at)


@pytest.mark.parametrize("as_at", [TODAY, date(2019, 6, 1), date(2000, 1, 1)])
def test_each_chain_is_that_of_the_recommendation_alone(register: Register, refs: dict[str, UUID], as_at: date) -> None:
    found = chains(register, list(refs.values()), as_at)
    for ref, own in refs.items():
        alone = chain(register, own, as_at).said
        told = [(said.recommendation.ref, said.recommendation.published) for said in alone]
        together = [(said.ref, said.published) for _, said in found.get(own, ())]
        assert together == (told if len(told) > 1 else []), ref
        owners = [tuple(dict.fromkeys(row.body for row in said.rows)) for said in alone]
        assert [said.owners for _, said in found.get(own, ())] == (owners if len(told) > 1 else [])


def test_only_what_was_asked_for_is_told(register: Register, refs: dict[str, UUID]) -> None:
    found = chains(register, [refs["OL/1"], refs["NS2019/3"]], TODAY)
    assert {own: [said.ref for _, said in told] for own, told in found.items()} == {
        refs["OL/1"]: ["NS2019/1", "OL/1", "HB2020/1"]
    }
