"""The proof of the whole record: what other programs change in actions, links, hand-overs and standings is named."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.builders import fill, say
from tests.conftest import Clock, repeatable_outside
from tests.services.test_proof import Tampered
from tracker.domain.facts import ActionFacts, PostFacts, SuccessionFacts
from tracker.domain.scales import Flag, LinkKind, Outcome, Progress, Response
from tracker.domain.statements import Closed, FlagSet, ProgressReported, ResponseGiven
from tracker.services.actions import keep_post
from tracker.services.bodies import keep_succession
from tracker.services.detail import detail
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.links import keep_links
from tracker.services.proof import check
from tracker.services.register import Register, create_register

DAY = date(2020, 6, 1)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make once a register with something of everything that the whole record knows."""
    folder = tmp_path_factory.mktemp("whole proof")
    outside = repeatable_outside(Clock(), "of the whole proof")
    with create_register(folder / "sound.register", "The office", outside=outside, home=folder / "home") as register:
        sample = fill(register)
        oil, rosters = (sample.assignments[f"Lamps: NS2019/{n}"] for n in (3, 2))
        keep_post(register, PostFacts("Keeper of oil", "Stores"), "The office")
        say(register, oil, date(2019, 3, 1), ResponseGiven(Response.AGREED), ActionFacts((), "Buy oil.", "a"))
        say(register, oil, date(2019, 4, 1), ProgressReported(Progress.COMPLETE), FlagSet(Flag.DISPUTED, what="No"))
        say(register, oil, date(2019, 5, 1), Closed(Outcome.IMPLEMENTED, unverified=True))
        now = detail(register, oil, outside.today()).row
        other = detail(register, rosters, outside.today()).row
        keep_links(register, now.recommendation_id, LinkKind.REPEATS, [other.recommendation_id], "The office")
        lamps, signals = sample.bodies["Lamps"], sample.bodies["Signals"]
        keep_succession(register, SuccessionFacts(lamps, signals, "2020-06-01"), "The office")
        hand_over(register, HandOver(DAY, "The Minister", "The office", {rosters: Pass((signals,))}))
    return folder


@pytest.fixture
def tampered(template: Path, copy_register: Callable[[Path, str], Register]) -> Tampered:
    register = copy_register(template, "sound.register")
    register.close()
    return Tampered(register.path, register.home)


def test_the_sound_register_has_nothing_wrong(tampered: Tampered) -> None:
    assert check(tampered.path, home=tampered.home).findings == ()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE action SET state = 'Completed'", "The action “Buy oil.” is not as its history says."),
        ("UPDATE action SET due = '2020-01-01'", "The action “Buy oil.” is not as its history says."),
        ('UPDATE post SET holders = \'[{"name":"A"}]\'', "The post Keeper of oil is not as its history says."),
        ("DELETE FROM serves", "Which items the actions serve is not as the history says."),
        ("UPDATE link SET kind = 'supersedes'", "is not as its history says."),
        ("UPDATE succession SET happened_on = '2019'", "is not as its history says."),
        ("UPDATE assignment SET received_from = NULL", "is not as its history says."),
        ("UPDATE spell SET contradictions = '[]'", "is not as its history says."),
        ("UPDATE spell SET lacks = '[]' WHERE closed_on IS NOT NULL", "is not as its history says."),
        ("UPDATE spell SET status = 'In progress' WHERE status = 'Passed on'", "is not as its history says."),
    ],
)
def test_what_another_program_changed_is_named(tampered: Tampered, statement: str, told: str) -> None:
    tampered.sql(statement)
    found = tampered.findings()
    assert found
    assert all(place in ("derived", "store") for place, _ in found)
    assert any(sentence.endswith(told) for _, sentence in found), found


def test_a_rule_that_was_changed_in_a_payload_breaks_the_chain(tampered: Tampered) -> None:
    tampered.sql("UPDATE entry SET payload = replace(payload, '\"unverified\":true', '\"unverified\":false')")
    (history,) = (sentence for place, sentence in tampered.findings() if place == "history")
    assert history.startswith("Record ")
    assert "(closure of 1 May 2019, Lamps: NS2019/3" in history
    assert history.endswith("its seal does not fit its words.")
