"""What the columns of a table hold, by the words that head them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Columns:
    """The places of a table's columns, from 0; `main` and `mixed` are what the heading says of its recommendations.

    `places` are those that say where in the report a recommendation stands, `restating` that the table says what
    became of the recommendations of an earlier report.
    """

    text: int
    number: int | None = None
    addressee: int | None = None
    places: tuple[int, ...] = ()
    main: bool = False
    mixed: bool = False
    restating: bool = False


_TEXT = re.compile(
    r"(?:(?:our|the|draft|final|agreed|main|key|priority|audit|safety|policy|inspection|previous|earlier|original|"
    r"summary of|text of|full|list of|detailed|report|what we|we|proposed|accepted|conclusions?|findings?|issues?|and|"
    r"[&/,])\s*)*"
    r"(?:recommendations?|recommend|calls? to action|recommended actions?)"
    r"(?:\s+(?:text|made|wording|description|details?|in full|(?:to|for|from|of|in|by)\s.{1,60}))?"
    r"(?:\s*(?:/|and|or)\s*(?:recommended |proposed )?actions?)?\s*(?:\([^()]*\))?:?",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?:rec(?:ommendation)?s?\.?|item|action plan|safety recommendation|our|report)\s*)?"
    r"(?:no|nos|nr|num|number|ref|refs|reference|id|#|№|code|s/?n|serial)\.?(?:\s*(?:no|number)\.?)?:?|rec\.?|item|#",
    re.IGNORECASE,
)
_ADDRESSEE = re.compile(
    r"(?:addressee|recipient|implementer|end implementer)s?|(?:recommendations? )?(?:for|to)(?: whom)?|who(?:m)?|"
    r"(?:directed|addressed|made) (?:to|at)|(?:target |lead |responsible |relevant |named |accountable )?"
    r"(?:bod(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?|departments?|authorit(?:y|ies)|institutions?|entit(?:y|ies))"
    r"(?: responsible)?|this (?:report|recommendation) is (?:being )?(?:sent|made|addressed) to",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:action |responsible |recommendation |lead |policy )?(?:owners?|leads?|officers?)(?:\(s\))?"
    r"|responsib(?:le|ility)(?: (?:owner|officer|person|party|parties|lead|manager|for action))?"
    r"|function responsible.*|by whom|accountab\w+",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r".*\b(?:respon(?:se|ded|ds)|actions?|accepted|agreed|rejected|management comments?|reply|plan(?:ned)?)\b.*",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r".*\b(?:status|progress|achieved|implemented|implementation|assessment|outcome|completed?|position|met)\b.*",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:report |source )?(?:paragraphs?|paras?\.?|pages?|sections?|chapters?)(?: (?:no|number|ref)\.?)?", re.IGNORECASE
)
_MIXED = re.compile(r"conclusions?|findings?|issues?", re.IGNORECASE)
_LONGEST_HEADING = 90
_LEAST_HEADS = 2


def columns_of(cells: Sequence[str]) -> Columns | None:
    """Read a row of cells as the headings of a table of recommendations, or return None where it is none."""
    heads = [" ".join(cell.split()).strip(" *") for cell in cells]
    text = _first(heads, _TEXT)
    if text is None or sum(map(bool, heads)) < _LEAST_HEADS or any(len(head) > _LONGEST_HEADING for head in heads):
        return None
    others = [head for place, head in enumerate(heads) if place != text]
    addressee = _first(heads, _ADDRESSEE)
    if addressee is None and not any(map(_ANSWER.fullmatch, others)):
        addressee = _first(heads, _OWNER)
    return Columns(
        text,
        _first(heads, _NUMBER),
        addressee,
        tuple(place for place, head in enumerate(heads) if _PLACE.fullmatch(head)),
        main=bool(re.search(r"\bmain\b", heads[text], re.IGNORECASE)),
        mixed=bool(_MIXED.search(heads[text])),
        restating=any(map(_OUTCOME.fullmatch, others)),
    )


def heads_addressee(cell: str) -> bool:
    """Tell whether the cell's words head what names who should act."""
    head = cell.strip(" :*")
    return bool(_ADDRESSEE.fullmatch(head) or _OWNER.fullmatch(head))


def heads_answer(cell: str) -> bool:
    """Tell whether the cell's words head a response or what became of a recommendation."""
    return len(cell) <= _LONGEST_HEADING and bool(_ANSWER.fullmatch(cell) or _OUTCOME.fullmatch(cell))


def _first(heads: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((place for place, head in enumerate(heads) if pattern.fullmatch(head)), None)
