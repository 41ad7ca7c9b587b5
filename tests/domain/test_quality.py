from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from tests.reports.positions import Given, item, position
from tracker.domain.contradictions import Contradiction
from tracker.domain.position import PlannedAction, PositionItem
from tracker.domain.quality import Gap, owners, quality
from tracker.domain.scales import ActionState, Progress
from tracker.domain.status import Status

SOUND = Given(target=date(2019, 12, 31))


def _action(owner: str, state: ActionState = ActionState.PLANNED) -> PlannedAction:
    return PlannedAction("a", "Light the lamps", owner, "June 2019", state)


def _owned(given: Given, *actions: PlannedAction) -> PositionItem:
    return replace(item(given), actions=actions or (_action("Head of lamps"),))


def _gaps(items: Iterable[PositionItem]) -> dict[Gap, tuple[str, ...]]:
    return {
        found.gap: tuple(one.row.ref for one in found.items)
        for found in quality(replace(position(), items=tuple(items)))
        if found.items
    }


def test_an_open_item_with_owner_and_date_lacks_nothing() -> None:
    assert _gaps([_owned(SOUND)]) == {}


def test_every_gap_is_told_even_where_nothing_has_it() -> None:
    assert [found.gap for found in quality(position())] == list(Gap)


@pytest.mark.parametrize(
    ("made", "gap"),
    [
        (item(SOUND), Gap.OWNER),
        (_owned(SOUND, _action(" ")), Gap.OWNER),
        (_owned(Given()), Gap.DATE),
        (_owned(Given(target_words="Ongoing")), Gap.DATE),
        (_owned(replace(SOUND, progress=Progress.COMPLETE)), Gap.EVIDENCE),
        (item(Given(status=Status.UNVERIFIED, row={"closed_reason": "implemented"})), Gap.EVIDENCE),
        (_owned(replace(SOUND, row={"drafts": 1})), Gap.DRAFT),
        (_owned(replace(SOUND, row={"contradictions": (Contradiction.COPIED,)})), Gap.CONTRADICTION),
    ],
)
def test_each_gap_is_found_with_its_reference(made: PositionItem, gap: Gap) -> None:
    assert _gaps([made]) == {gap: ("NR2019/1",)}


@pytest.mark.parametrize(
    "given",
    [
        Given(status=Status.CLOSED_NOT_AGREED, row={"closed_reason": "not agreed"}),
        Given(status=Status.IMPLEMENTED, row={"closed_reason": "implemented", "evidence_count": 1}),
        Given(status=Status.PASSED_ON),
    ],
)
def test_what_is_closed_or_gone_needs_neither_owner_nor_date(given: Given) -> None:
    assert _gaps([item(given)]) == {}


def test_owners_of_what_is_to_be_done_come_before_those_of_what_is_done() -> None:
    done, to_do = _action("Head of iron", ActionState.COMPLETED), _action("Head of lamps")
    assert owners(_owned(SOUND, done, to_do, to_do)) == ("Head of lamps",)
    assert owners(_owned(SOUND, done)) == ("Head of iron",)
