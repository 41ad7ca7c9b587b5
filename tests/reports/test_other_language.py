import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum

from tests.reports.catalogue import everything
from tests.reports.paper_reader import progress_report, read
from tests.reports.positions import SEAL, SOURCE, Given, board_position, item, line
from tracker.domain.facts import ScaleFacts, SubPoint
from tracker.domain.language import Language
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.position import Coverage, PlannedAction, Position, Previous, Restated, SaidAgain
from tracker.domain.scales import ActionState, Finding, Outcome, Progress, Response
from tracker.domain.statements import AssessmentMade, Closed
from tracker.domain.status import Status
from tracker.reports.sections.draft import DRAFT

# Data words travel in these as English, and are said where they are printed.
_SAID_WHERE_PRINTED = ("headline", "lacks", "flags", "closing", "what", "said", "now")


def _other_words(words: str) -> str:
    """Return words without a letter of the alphabet, their facts kept."""
    return "".join(
        part if part.startswith("{") else re.sub(r"[A-Za-z]", "ŷ", part) for part in re.split(r"(\{\w+\})", words)
    )


def _everything() -> Position:
    """Return a position with something in every section."""
    board = board_position()
    since = date(2019, 6, 30)
    checked = Closed(
        Outcome.IMPLEMENTED, checker="B. Checker", role="Head of audit", lacking=("the name of a checker",)
    )
    found = AssessmentMade("Poor", Finding.NOT_ACHIEVED, scale_name="Lamp scale", role="Auditor")
    row = {"closed_on": date(2019, 9, 1), "closed_reason": "implemented"}
    history = [line(found, date(2019, 8, 1)), line(checked, date(2019, 9, 1))]
    closed = Given(number=40, status=Status.IMPLEMENTED, history=history, row=row)
    short = Given(number=41, status=Status.FOUND_SHORT, progress=Progress.COMPLETE, history=history)
    lacks = {"lacks": ("the name of a checker", "a checker other than A. Clerk, who reported it complete")}
    unverified = Given(number=42, status=Status.UNVERIFIED, history=history, row={**row, **lacks})
    others = [
        Given(number=43, status=Status.TRACKED_ELSEWHERE, row={"flags": ("Tracked elsewhere: North plan",)}),
        Given(number=44, target=date(2019, 12, 1), row={"flags": ("Waiting on another body: Foundry", "Disputed")}),
        Given(number=45, response=Response.AGREED, target=date(2019, 6, 1), slips=4),
        Given(number=46, status=Status.PASSED_ON),
    ]
    actions = (PlannedAction("a", "Buy brackets", "", "June", ActionState.UNDER_WAY),)
    chain = tuple(SaidAgain(ref, SOURCE.title, "2012-03", ("Old Signals",)) for ref in ("NR2012/1", "NR2019/47"))
    full = replace(item(Given(number=47)), actions=actions, chain=chain, points=(SubPoint("a", "trim wicks"),))
    moves = tuple(
        Move(kind, date(2019, 8, 3), full.row.id, "NR2019/47", "Signals Board", "Poor", "Better", "Asked")
        for kind in MoveKind
    )
    items = [*board.items, *(item(one) for one in (closed, short, unverified, *others)), full]
    return replace(
        board,
        items=tuple(items),
        coverage=Coverage(body="Signals Board", theme="Safety", filters=("Lamps",), as_now=True),
        period=Period(since, Movement(9, 1, 1, 1, 1, 1, 10), (("Signals Board", Movement(9)),), moves),
        previous=Previous(
            6, since, since, 8, (Restated("NR2019/1", "Signals Board", "Status", "In progress", "Agreed"),)
        ),
        scales=(ScaleFacts("Lamp scale", "assessment", ("Dark",), findings=(Finding.NOT_ACHIEVED,)),),
        embargo=date(2020, 1, 24),
        withheld=2,
    )


def _own_words(value: object, name: str = "") -> set[str]:
    """Return the words that a position holds itself: those of the register, which stay as they are."""
    if isinstance(value, str):
        return set() if isinstance(value, Enum) or name in _SAID_WHERE_PRINTED else set(re.findall(r"[A-Za-z]+", value))
    if isinstance(value, (tuple, list)):
        return {word for one in value for word in _own_words(one, name)}
    if is_dataclass(value):
        return {word for f in fields(value) for word in _own_words(getattr(value, f.name), f.name)}
    return set()


def test_no_english_is_left_in_a_report_in_another_language() -> None:
    position = _everything()
    other = Language("cy", {words: _other_words(words) for words in everything()})
    told = read(progress_report(position, other, include_internal=True)).text
    named = {"Foundry", "North", "plan", "A", "Clerk"}  # by flags and by what a closing lacks
    named |= set(re.findall(r"[A-Za-z]+", DRAFT))  # which is said in both languages
    left = set(re.findall(r"[A-Za-z]+", told)) - _own_words(position) - named
    assert {word for word in left if len(word) > 1 and word not in SEAL.head} == {"kB"}
