"""The chart of items by body and by what their status means, which the progress report and the brief share."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from tracker.domain.figures import MEANINGS, BodyMeanings, all_by_meaning, by_meaning, together
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.status import Meaning
from tracker.reports.charts.bars import Bar, stacked_bars
from tracker.reports.charts.parts import Key
from tracker.reports.charts.patterns import FILLS
from tracker.reports.wording import excerpt

_TOLD = 3  # bodies that are told in words
_NAME = 8  # words of a body's name


def meaning_words(say: Language) -> dict[Meaning, str]:
    """Return the words under which figures count items."""
    return {
        Meaning.OVERDUE: say("Overdue"),
        Meaning.TO_CHECK: say("To check"),
        Meaning.IN_PROGRESS: say("In progress"),
        Meaning.NOTHING_YET: say("No progress yet"),
        Meaning.NOT_AGREED: say("Not agreed"),
        Meaning.CLOSED: say("Closed"),
        Meaning.CLOSED_UNVERIFIED: say("Closed unverified"),
    }


def status_chart(position: Position, say: Language, most: int, *, in_full: bool = False) -> Flowable:
    """Return bars for the bodies with most open items, so many at most; the others stand together in the last.

    Where no table stands beside it, its text tells its numbers `in_full`.
    """
    bodies = by_meaning(position.rows)
    words = meaning_words(say)
    keys = [Key(words[meaning], FILLS[meaning]) for meaning in MEANINGS]
    bars = [Bar(body.body, body.counts) for body in gathered(bodies, say, most)]
    told = [_finding(position, bodies, say), *(_in_full(bar, keys) for bar in bars if in_full)]
    return stacked_bars(" ".join(told), keys, bars)


def _in_full(bar: Bar, keys: Sequence[Key]) -> str:
    counted = [f"{key.words} {count:,}" for key, count in zip(keys, bar.counts, strict=True) if count]
    return f"{excerpt(bar.name, _NAME)}: {', '.join(counted)}."


def gathered(bodies: Sequence[BodyMeanings], say: Language, most: int) -> list[BodyMeanings]:
    """Return the bodies, the last of them put together where there are more than so many."""
    if len(bodies) <= most:
        return list(bodies)
    others = bodies[most - 1 :]
    return [*bodies[: most - 1], together(say("Others ({number})", number=f"{len(others):,}"), others)]


def _finding(position: Position, bodies: Sequence[BodyMeanings], say: Language) -> str:
    """Tell what the bars show: who has how many of the open items, and how many of those are overdue."""
    everything = all_by_meaning("", position.rows)
    if not everything.open:
        return say("No item is open; {number} closed.", number=f"{everything.total:,}")
    told = [_share(body, say) for body in bodies[:_TOLD] if body.open]
    rest = together("", bodies[_TOLD:])
    if rest.open and rest.overdue:
        told.append(
            say("all others have {open}, of which {late} overdue", open=f"{rest.open:,}", late=f"{rest.overdue:,}")
        )
    elif rest.open:
        told.append(say("all others have {open}, none overdue", open=f"{rest.open:,}"))
    return say(
        "Of {open}, {shares}.",
        open=say.count(everything.open, "open item"),
        shares="; ".join(told),
    )


def _share(body: BodyMeanings, say: Language) -> str:
    name, number = excerpt(body.body, _NAME), f"{body.open:,}"
    if not body.overdue:
        return say("{body} has {open}, none overdue", body=name, open=number)
    return say("{body} has {open}, of which {late} overdue", body=name, open=number, late=f"{body.overdue:,}")
