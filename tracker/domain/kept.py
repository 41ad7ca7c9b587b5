"""Posts, scales and actions as a register keeps them: their facts with their identity."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.dates import first_day, last_day
from tracker.domain.facts import ActionFacts, PostFacts, ScaleFacts


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale of the register."""

    id: UUID
    facts: ScaleFacts


@dataclass(frozen=True, slots=True)
class Post:
    """A post of the register."""

    id: UUID
    facts: PostFacts


@dataclass(frozen=True, slots=True)
class Action:
    """An action of the register."""

    id: UUID
    facts: ActionFacts


def holder_on(post: PostFacts, day: date) -> str:
    """Return who held a post on a day: the last named of those who did; empty where nobody is known to have."""
    held = [h.name for h in post.holders if first_day(h.since) <= day <= last_day(h.until)]
    return held[-1] if held else ""


def owner_words(facts: ActionFacts, post: PostFacts | None, day: date) -> str:
    """Return who owns an action on a day: the post with its holder, else the owner as printed; empty for nobody."""
    if post is None:
        return facts.owner_words
    holder = holder_on(post, day)
    return f"{post.title} ({holder})" if holder else post.title
