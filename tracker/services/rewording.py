"""What a person's new words of a recommendation come to: its whole sentence, and the lettered points in it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from string import ascii_lowercase

from tracker.domain.facts import RecommendationFacts, SubPoint
from tracker.domain.mending import mended
from tracker.domain.proposal import Proposal

_LETTERED = re.compile(r"(?<![\w(])\(?([a-z])\)\s*", re.IGNORECASE)
_STOPS = (".", "!", "?", "”", '"')
_JOINT = re.compile(r"(?:[;,]\s*(?:and|or)?|[;,.])\s*$")


def reworded(facts: RecommendationFacts, number: str, stem: str, item: str) -> RecommendationFacts:
    """Return facts with another number, lead-in and words, and the whole sentence that these make.

    A sentence whose words stay keeps the form in which it was printed.
    """
    stem, item = " ".join(stem.split()), " ".join(item.split())
    text = facts.text
    if (stem, item) != (facts.stem, facts.item):
        as_read = Proposal(facts.number, stem, facts.item, _led_by(facts, stem), ())
        text = mended(as_read, number, item, ()).text
        text = text if text.endswith(_STOPS) else f"{text.rstrip(':;,')}."
    return replace(facts, number=" ".join(number.split()) or None, stem=stem, item=item, text=text)


def _led_by(facts: RecommendationFacts, stem: str) -> str:
    """Return the sentence under another lead-in, joined to it as it was to the one before."""
    if stem == facts.stem:
        return facts.text
    old, new = facts.stem.rstrip(" :"), stem.rstrip(" :")
    is_led = bool(old) and facts.text.casefold().startswith(old.casefold())
    rest = facts.text[len(old) :] if is_led else f": {facts.item}"
    if new:
        return f"{new}{rest}"
    alone = rest.lstrip(" :")
    return alone[:1].upper() + alone[1:]


def proposed_points(words: str) -> tuple[SubPoint, ...]:
    """Return the lettered points that stand in running words, "(a) ... (b) ..." or "a) ...; b) ..."; none for one."""
    marks: list[re.Match[str]] = []
    for mark in _LETTERED.finditer(words):
        if len(marks) < len(ascii_lowercase) and mark[1].lower() == ascii_lowercase[len(marks)]:
            marks.append(mark)
    if len(marks) < 2:
        return ()
    ends = [mark.start() for mark in marks[1:]] + [len(words)]
    texts = [_JOINT.sub("", " ".join(words[mark.end() : end].split())) for mark, end in zip(marks, ends, strict=True)]
    return tuple(SubPoint(mark[1].lower(), text) for mark, text in zip(marks, texts, strict=True) if text)


def points_fault(points: Sequence[SubPoint]) -> str | None:
    """Return what is wrong with lettered points, in a sentence; None where nothing is."""
    letters = [point.letter.strip().casefold() for point in points]
    if not all(letters) or len(set(letters)) < len(letters):
        return "Each sub-point needs a letter of its own."
    if not all(point.text.strip() for point in points):
        return "A sub-point has no words; write them, or take the line away."
    return None
