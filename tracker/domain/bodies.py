"""Which body a printed name means: names alone do not identify a body, its dates help."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from tracker.domain.dates import first_day, last_day, say_part
from tracker.domain.facts import BodyFacts
from tracker.domain.words import listed


@dataclass(frozen=True, slots=True)
class Body:
    """A body of the register."""

    id: UUID
    facts: BodyFacts

    @property
    def label(self) -> str:
        """Return the name that lists show: the short one where there is one."""
        return self.facts.short_name or self.facts.name


@dataclass(frozen=True, slots=True)
class Resolution:
    """The body that a printed name means (None: not known yet), and a doubt in words where there is one."""

    body: Body | None
    doubt: str | None = None


def folded_name(name: str) -> str:
    """Return a name for comparing: without case, a leading "the", punctuation and extra spaces."""
    plain = re.sub(r"[^\w&()]+", " ", name.replace("’", "'").replace("'", "")).casefold().strip()
    return re.sub(r"^the ", "", plain)


def names_of(body: Body) -> frozenset[str]:
    """Return all names of a body, those that it bore before too, folded for comparing."""
    facts = body.facts
    borne = (name for dated in facts.names for name in (dated.name, dated.short_name))
    return frozenset(folded_name(n) for n in (facts.name, facts.short_name, *facts.aliases, *borne) if n)


def resolve(printed: str, bodies: Iterable[Body], published: str | None) -> Resolution:
    """Return the body that a name printed in a publication of that date means.

    Of several bodies with the name, the one that existed then is taken; where that leaves more than one, the latest,
    with a doubt that says so.
    """
    wanted = folded_name(printed)
    named = [b for b in bodies if wanted in names_of(b)]
    alive = [b for b in named if published and _existed(b, published)]
    fit = sorted(alive or named, key=lambda b: first_day(b.facts.since), reverse=True)
    if len(fit) > 1:
        told = listed([_told_apart(body) for body in fit])
        doubt = f"“{printed}” is the name of {len(fit)} bodies: {told}; the first of these was taken."
        return Resolution(fit[0], doubt)
    return Resolution(fit[0] if fit else None)


def _told_apart(body: Body) -> str:
    """Return a body's name with since when it has been there, where that is known."""
    return f"{body.facts.name} (since {say_part(body.facts.since)})" if body.facts.since else body.facts.name


def _existed(body: Body, published: str) -> bool:
    """Say whether the body's time and that of the publication, which may be a whole year, have a day in common."""
    return first_day(body.facts.since) <= last_day(published) and first_day(published) <= last_day(body.facts.until)
