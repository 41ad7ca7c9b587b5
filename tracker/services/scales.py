"""Scales of words as data: each inspectorate's own, kept, amended and put in or out of use."""

from collections.abc import Sequence
from uuid import UUID

from tracker.db import records
from tracker.domain.bodies import folded_name
from tracker.domain.facts import ScaleFacts
from tracker.domain.kept import Scale
from tracker.errors import BadInput
from tracker.services.bodies import judge_why
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, keep
from tracker.services.register import Register

ASSESSMENT, KIND, EVIDENCE_KIND = "assessment", "kind", "evidence kind"
_RULED = ("response", "progress")  # the words of these lanes are read by the rules themselves
_FIXED = "The words of responses and of reported progress are fixed: the rules of the status read them."


def scales(register: Register, lane: str | None = None, *, in_use_only: bool = False) -> tuple[Scale, ...]:
    """Return the scales of a lane (None: of all), those in use first."""
    with register.store.reading() as connection:
        found = records.scales(connection)
    return tuple(s for s in found if lane in (None, s.facts.lane) and (s.facts.in_use or not in_use_only))


def find_scale(register: Register, text: str) -> Scale:
    """Return the assessment scale of this name, or the only one whose name or owner holds it; BadInput where none fits.

    Where two do, it names both.
    """
    known = scales(register, ASSESSMENT)
    wanted = folded_name(text)
    exact = [s for s in known if folded_name(s.facts.name) == wanted]
    fit = exact or [s for s in known if wanted in folded_name(f"{s.facts.name} {s.facts.owner}")]
    if not fit:
        names = "; ".join(s.facts.name for s in known)
        raise BadInput(f"No assessment scale is called “{text}”; there are: {names}.")
    if len(fit) > 1:
        raise BadInput(f"“{text}” fits two scales: {fit[0].facts.name} and {fit[1].facts.name}; give the whole name.")
    return fit[0]


def keep_scale(
    register: Register, facts: ScaleFacts, recorded_by: str, identity: UUID | None = None, why: str = ""
) -> Changes:
    """Keep a new scale, or amend one and say why; BadInput says what is wrong with it.

    What was assessed already keeps the word, and what it came to, as the scale said then.
    """
    judge_scale(facts, [s for s in scales(register) if s.id != identity])
    judge_why(identity, why)
    return keep(register, [Kept(facts, identity)], recorded_by, why)


def fixed_because(facts: ScaleFacts) -> str | None:
    """Return why a scale cannot be amended; None where it can."""
    return _FIXED if facts.lane in _RULED else None


def judge_scale(facts: ScaleFacts, others: Sequence[Scale]) -> None:
    """Refuse a scale without a name of its own, without words, or with words that do not say what they come to."""
    fixed = fixed_because(facts)
    if fixed is not None:
        raise BadInput(fixed)
    if not facts.name.strip():
        raise BadInput("A scale needs a name.")
    if any(folded_name(s.facts.name) == folded_name(facts.name) for s in others):
        raise BadInput(f"There is a scale called “{facts.name}” already; give this one a name that tells it apart.")
    words = [folded_name(value) for value in facts.values]
    if not words or not all(words):
        raise BadInput("A scale needs its words, one on each line.")
    if len(set(words)) < len(words):
        raise BadInput("A word is on the scale twice.")
    if facts.lane == ASSESSMENT and len(facts.findings) != len(facts.values):
        raise BadInput("Say for each word of the scale what it comes to, so that totals can be counted.")
