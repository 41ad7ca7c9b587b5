"""How records are said in these windows: recommendations on one line, changes before and after, days as counted."""

from datetime import datetime

from tracker.domain.amendments import Change
from tracker.domain.dates import say_part, short_day
from tracker.domain.words import plural
from tracker.services.links import Referred
from tracker.services.publications import Answering

_MOST_CHARACTERS = 140
_MOST_CHANGED = 400
# The names of fields that are not the words of the field of recommendations.
_FIELDS = {
    "ref": "reference",
    "text": "full sentence",
    "item": "words",
    "stem": "lead-in",
    "places": "where it is printed",
    "rollup": "roll-up rule",
    "sub points": "sub-points",
    "source": "kept document",
    "code": "short code",
    "addressee": "body as printed",
    "class of": "a class of",
    "aliases": "other names",
    "on": "day",
    "predecessor": "taken over from",
    "successor": "taken over by",
    "parents": "part of",
    "names": "earlier names",
    "findings": "what its words come to",
    "values": "words",
    "lane": "what it is for",
    "due words": "due date in words",
    "due": "due date",
    "owner words": "owner as printed",
    "assignments": "recommendations it serves",
    "other": "linked to",
    "since": "from",
    "checked": "checked on",
}


def shortened(words: str, most: int = _MOST_CHARACTERS) -> str:
    """Return words with their end left out where they are long."""
    plain = " ".join(words.split())
    return plain if len(plain) <= most else plain[:most].rstrip() + "…"


def report_of(recommendation: Referred) -> str:
    """Return the report that made a recommendation, with its date where it is known."""
    date = f", {say_part(recommendation.published)}" if recommendation.published else ""
    return f"{recommendation.publication}{date}"


def in_a_line(recommendation: Referred) -> str:
    """Return a recommendation as lists to choose from show it."""
    return f"{recommendation.ref} · {shortened(recommendation.text)} ({report_of(recommendation)})"


def change_in_words(change: Change) -> str:
    """Return a change of a record: "Words: “before” → “after”"."""
    field = _FIELDS.get(change.field, change.field)
    before, after = shortened(change.before, _MOST_CHANGED), shortened(change.after, _MOST_CHANGED)
    return f"{field[0].upper()}{field[1:]}: {_quoted(before)} → {_quoted(after)}"


def _quoted(value: str) -> str:
    return value if value in ("nothing", "yes", "no") else f"“{value}”"


def moment(recorded_at: datetime) -> str:
    """Return a moment as lists show it, on this PC's clock: "30 Jun 2019, 14:05"."""
    here = recorded_at.astimezone()
    return f"{short_day(here.date())}, {here:%H:%M}"


def days_to_answer(answering: Answering) -> str:
    """Return how many days after publication a body answered: "22 days", "22 to 40 days", "1 day before"."""
    if answering.days is None:
        return "Not answered" if not answering.answered else "Not known"
    fewest, most = answering.days
    if fewest == most:
        return f"{plural(-fewest, 'day')} before" if fewest < 0 else plural(fewest, "day")
    return f"{fewest} to {plural(most, 'day')}"


def days_late(answering: Answering) -> str:
    """Return how a body kept to the day by which the report asks for an answer."""
    if answering.late is None:
        return "–"
    is_missing = answering.answered < answering.items
    if answering.late > 0:
        return f"{plural(answering.late, 'day')} late" + (", not all answered" if is_missing else "")
    return "On the day" if answering.late == 0 else f"{plural(-answering.late, 'day')} early"
