"""How bodies, times and records are said in these windows."""

from collections.abc import Mapping
from uuid import UUID

from tracker.domain.bodies import Body
from tracker.domain.dates import say_part, short_day
from tracker.domain.facts import PostFacts
from tracker.domain.kept import Action
from tracker.domain.words import listed
from tracker.services.bodies import KnownBodies


def time_words(since: str | None, until: str | None) -> str:
    """Return a body's time: "1 June 2014 to 25 June 2021", "since April 2001", "until 2017"; empty where not known."""
    if since and until:
        return f"{say_part(since)} to {say_part(until)}"
    return f"since {say_part(since)}" if since else f"until {say_part(until)}" if until else ""


def body_title(body: Body) -> str:
    """Return a body's name with its short one: "National Probation Service (NPS)"."""
    facts = body.facts
    has_short = facts.short_name and facts.short_name != facts.name
    return f"{facts.name} ({facts.short_name})" if has_short else facts.name


def body_choice(body: Body) -> str:
    """Return a body as it is chosen by: its names with its time, which tells two of one name apart."""
    time = time_words(body.facts.since, body.facts.until)
    return f"{body_title(body)}, {time}" if time else body_title(body)


def succession_words(known: KnownBodies, other: UUID, on: str, function: str, *, took_over: bool) -> str:
    """Return who took over from whom, seen from one of the two: "Took over from NOMS on 1 April 2017: operations"."""
    verb = "Took over from" if took_over else "Taken over by"
    when = f"on {say_part(on)}" if len(on) == len("2017-04-01") else f"in {say_part(on)}"
    return f"{verb} {known.body(other).facts.name} {when}: {function or 'all of it'}"


def post_words(facts: PostFacts) -> str:
    """Return a post with its directorate: "Director of Operations, Probation"."""
    return ", ".join(part for part in (facts.title, facts.directorate) if part)


_MOST_NAMED = 2


def served_words(action: Action, items: Mapping[UUID, str]) -> str:
    """Return the items that an action serves: "HMPPS: SO2019/7, NPS: SO2019/7 and 3 more"."""
    named = [items[item] for item in action.facts.assignments if item in items]
    more = len(named) - _MOST_NAMED
    return f"{', '.join(named[:_MOST_NAMED])} and {more} more" if more > 0 else listed(named)


def action_words(action: Action, items: Mapping[UUID, str]) -> str:
    """Return an action in a line: "HMPPS: SO2019/7 · a) Train all staff, due 30 Sep 2019, under way"."""
    served = served_words(action, items)
    return f"{served} · {_planned(action)}" if served else _planned(action)


def _planned(action: Action) -> str:
    facts = action.facts
    letter = f"{facts.letter}) " if facts.letter else ""
    due = f"“{facts.due_words}”" if facts.due_words else short_day(facts.due) if facts.due else ""
    return ", ".join(
        part for part in (f"{letter}{facts.text.rstrip('.')}", f"due {due}" if due else "", facts.state.lower()) if part
    )
