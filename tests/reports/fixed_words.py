"""Gathers the fixed words of reports: the literals that the program says in a language, and the words of its rules."""

import ast
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import product
from pathlib import Path

from tracker.domain.closing import ClosingCase, lacking
from tracker.domain.contents import EntryKind
from tracker.domain.dates import MONTHS
from tracker.domain.decisions import DecisionKind, Ground
from tracker.domain.moves import MoveKind
from tracker.domain.overall import DEFINITION
from tracker.domain.quality import Gap
from tracker.domain.rollup import DEFINITIONS
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, RefusalReason, Response
from tracker.domain.schedule import Schedule
from tracker.domain.standing import ClosedOn, Standing
from tracker.domain.statements import Closed
from tracker.domain.status import RULE, Status

ROOT = Path(__file__).parents[2] / "tracker"
ROOMS = ("reports", "domain")
DATA_WORDS: tuple[type[StrEnum], ...] = (
    ActionState, DecisionKind, EntryKind, Finding, Flag, Gap, Ground, MoveKind,
    Outcome, Progress, RefusalReason, Response, Schedule, Status,
)  # fmt: skip
# What a history line of no statement says, and of what an issued report said something.
OTHER_WORDS = ("Received by a hand-over", "Status", "Target date", "The item")


def fixed_words() -> frozenset[str]:
    """Return every English word or sentence that a report says through its language."""
    literals = {words for file in _files() for words in said_in(file.read_text(encoding="utf-8"), file.name)}
    data = {word.value for words in DATA_WORDS for word in words}
    rules = {clause.definition for clause in RULE} | set(DEFINITIONS.values()) | {DEFINITION}
    return frozenset(literals | data | rules | {*MONTHS, *OTHER_WORDS, *_lacks()} - {""})


def unsaid(words: Mapping[str, str]) -> list[str]:
    """Return what a catalogue of words by the English ones lacks, in the alphabet: for whoever translates."""
    return sorted(fixed_words() - words.keys())


def left_over(words: Mapping[str, str]) -> list[str]:
    """Return what a catalogue holds and no report says any more."""
    return sorted(words.keys() - fixed_words())


def _files() -> Iterator[Path]:
    for room in ROOMS:
        yield from sorted((ROOT / room).rglob("*.py"))


def said_in(source: str, name: str = "") -> Iterator[str]:
    """Return the literals that a module says; ValueError where one is put together as it is said."""
    for node in ast.walk(ast.parse(source)):
        place = _said_at(node, is_language=name == "language.py")
        if not isinstance(node, ast.Call) or place is None or len(node.args) <= place:
            continue
        words = node.args[place]
        if isinstance(words, ast.Constant) and isinstance(words.value, str):
            yield words.value
        elif isinstance(words, (ast.JoinedStr, ast.BinOp, ast.IfExp)):
            raise ValueError(f"{name}, line {node.lineno}: words are put together as they are said")


def _said_at(node: ast.AST, *, is_language: bool) -> int | None:
    """Return at which place a call takes the words that it says; None where it says none."""
    match node:
        case ast.Call(func=ast.Name(id="say") | ast.Attribute(attr="say")):
            return 0
        case ast.Call(func=ast.Name(id="self")) if is_language:
            return 0
        case ast.Call(func=ast.Attribute(attr="count", value=ast.Name(id="say") | ast.Attribute(attr="say"))):
            return 1
        case ast.Call(func=ast.Name(id="spans")):
            return 1
        case _:
            return None


def _lacks() -> set[str]:
    """Return all that a closing can lack, but for the one that names the claimant, which is a literal."""
    closings = [Closed(outcome, checker=name) for outcome, name in product(Outcome, ("", "B. Checker"))]
    cases = [ClosingCase(None, has_dated_evidence=False, claimed_by=(), own_names=("B. Checker",))]
    cases.append(ClosingCase(None, has_dated_evidence=False, claimed_by=()))
    found = {words for closed, case in product(closings, cases) for words in lacking(closed, case)}
    left = Closed(Outcome.SUPERSEDED, superseded_by="NS2020/1", unverified=True)
    return found | set(Standing(closed=ClosedOn(date(2020, 1, 1), left)).lacks)
