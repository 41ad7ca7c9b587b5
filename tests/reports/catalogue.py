"""Gathers the fixed words of printed reports from the program itself: what is said by literals, and what by tables.

Literals are found by reading the source; where something else is given to `say`, `WORDS_OF` tells whose words it has.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import tracker
from tracker.domain import overall, retelling
from tracker.domain.contents import EntryKind
from tracker.domain.dates import MONTHS
from tracker.domain.decisions import DecisionKind, Ground
from tracker.domain.links import READS
from tracker.domain.moves import MoveKind
from tracker.domain.quality import Gap
from tracker.domain.rollup import DEFINITIONS as ROLL_UPS
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, RefusalReason, Response, Role
from tracker.domain.schedule import Schedule
from tracker.domain.status import RULE, Side, Status

_ROOT = Path(tracker.__file__).parent
_ROOMS = ("domain", "reports")
# What entries recorded since changed of an issued report: the facts, and what is said of them beside words of scales.
RESTATED = (
    *("Body", "Status", "Response", "Reported progress", "Assessment", "Target date", "Closed on", "Words"),
    *("The item", "Counted as", "none", "not there any more", "not in the report", *Side),
)
_GIVEN = (*Response, *Progress)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _parts(given: ast.expr) -> list[ast.expr]:
    return [*_parts(given.body), *_parts(given.orelse)] if isinstance(given, ast.IfExp) else [given]


def _texts(given: ast.expr, module: ast.Module) -> set[str]:
    """Return the words that an expression stands for, by name too where the module names its words."""
    found: set[str] = set()
    for part in _parts(given):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            found.add(part.value)
        elif isinstance(part, ast.Name):
            found |= _named(part.id, module)
    return found


def _named(name: str, module: ast.Module) -> set[str]:
    return {
        node.value.value
        for node in ast.walk(module)
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
    }


def _lacks() -> list[str]:
    """Return what can lack for a closing, as the gate for closing words it; with a name in it, it is a literal."""
    module = _parsed(_ROOT / "domain" / "closing.py")
    calls = (node for node in ast.walk(module) if isinstance(node, ast.Call))
    gates = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "_lacks"]
    needs = [need.elts[1] for gate in gates for need in gate.args if isinstance(need, ast.Tuple)]
    return [words for need in needs for words in _texts(need, module)]


WORDS_OF: Mapping[str, Iterable[str]] = {
    "MONTHS[day.month - 1]": MONTHS,
    "MONTHS[day.month - 1][:3]": [month[:3] for month in MONTHS],
    "MONTHS[int(rest[0]) - 1]": MONTHS,
    "OVERALL": [overall.DEFINITION],
    "action.state": ActionState,
    "answer": Response,
    "answer.category": RefusalReason,
    "category": RefusalReason,
    "clause.definition": [clause.definition for clause in RULE],
    "clause.status": Status,
    "closed.outcome": Outcome,
    "english": [],  # what spans are given, which is gathered where they are
    "facts.state": ActionState,
    "finding": Finding,
    "found": Finding,
    "gap.gap": Gap,
    "ground": Ground,
    "item.row.status": Status,
    "kind": [*MoveKind, *DecisionKind],
    "line.headline": ["Received by a hand-over"],
    "line.said.category": RefusalReason,
    "line.value or ''": _GIVEN,
    "made.finding": Finding,
    "name": Flag,
    "one": RefusalReason,
    "one.what": RESTATED,
    "part.finding": Finding,
    "reads": [words for both in READS.values() for words in both if words],
    "response": Response,
    "row.finding": Finding,
    "row.progress": Progress,
    "row.response": Response,
    "row.role": [role for role in Role if role],
    "row.status": Status,
    "rule": ROLL_UPS.values(),
    "said.category": RefusalReason,
    "said.flag": Flag,
    "said.kind": EntryKind,
    "said.outcome": Outcome,
    "said.value": _GIVEN,
    "scale.finding_of(value)": Finding,
    "schedule": Schedule,
    "status": Status,
    "template": retelling.TEMPLATES,
    "value": Progress,
    # Words that were told in English and are kept so: statuses, facts of issued reports, what a closing lacks.
    "words": [*Status, *RESTATED, "no date", *_lacks()],
}


def literals() -> set[str]:
    """Return the words that are given to a language as they stand in the source."""
    return {one for module in _modules() for given in _given(module) for one in _texts(given, module)}


def variables() -> set[str]:
    """Return what else is given to a language, as it is written in the source."""
    return {
        ast.unparse(part)
        for module in _modules()
        for given in _given(module)
        for part in _parts(given)
        if not _texts(part, module)
    }


def everything() -> set[str]:
    """Return all fixed words of reports."""
    return literals() | {str(word) for words in WORDS_OF.values() for word in words}


def _modules() -> Iterator[ast.Module]:
    for room in _ROOMS:
        for path in sorted((_ROOT / room).rglob("*.py")):
            yield _parsed(path)


def _given(module: ast.Module) -> Iterator[ast.expr]:
    """Give what is said in a module: the words of `say(...)`, of `spans(say, ...)`, the noun of `say.count(...)`."""
    is_language = any(isinstance(node, ast.ClassDef) and node.name == "Language" for node in module.body)
    for call in (node for node in ast.walk(module) if isinstance(node, ast.Call)):
        match call.func:
            case ast.Name("say") | ast.Attribute(attr="say"):
                yield call.args[0]
            case ast.Name("self") if is_language:
                yield call.args[0]
            case ast.Name("spans") if isinstance(call.args[0], ast.Name) and call.args[0].id == "say":
                yield call.args[1]
            case ast.Attribute(ast.Name("say") | ast.Attribute(attr="say"), "count"):
                yield call.args[1]
