"""How what a register knows is offered to choose from: bodies, reports, recommendations and posts, each in one line."""

from datetime import date
from uuid import UUID

from tracker.domain.bodies import Body
from tracker.domain.dates import say_part
from tracker.domain.facts import ActionFacts
from tracker.domain.kept import Post, holder_on
from tracker.domain.publications import Publication
from tracker.services.known import Known

Lines = list[tuple[str, UUID]]
_WORDS_CHARACTERS = 90


def begun(words: str, most: int = _WORDS_CHARACTERS) -> str:
    """Return words in one line, with only their beginning where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rstrip() + "…"


def bodies_offered(known: Known) -> Lines:
    """Return the bodies, with what tells two of one name apart."""
    return [(_body(body), body.id) for body in known.bodies]


def _body(body: Body) -> str:
    facts = body.facts
    short = f" ({facts.short_name})" if facts.short_name and facts.short_name != facts.name else ""
    ended = f", until {say_part(facts.until)}" if facts.until else ""
    return f"{facts.name}{short}{ended}"


def names_in_order(body: Body) -> tuple[str, ...]:
    """Return the names of a body: its own, its short one (empty where it has none), then all others."""
    facts = body.facts
    borne = (name for dated in facts.names for name in (dated.name, dated.short_name) if name)
    return (facts.name, facts.short_name or "", *facts.aliases, *borne)


def body_names(known: Known) -> dict[UUID, tuple[str, ...]]:
    """Return the names by which each body is found."""
    return {body.id: names_in_order(body) for body in known.bodies}


def report_names(known: Known) -> dict[UUID, tuple[str, ...]]:
    """Return the names by which each report is found: its title, its code."""
    return {report.id: (report.facts.title, report.facts.code) for report in known.publications}


def recommendation_names(known: Known) -> dict[UUID, tuple[str, ...]]:
    """Return the names by which each recommendation is found: its reference."""
    return {one.id: (one.ref,) for one in known.recommendations}


def post_names(known: Known, day: date) -> dict[UUID, tuple[str, ...]]:
    """Return the names by which each post is found: its title, and with whom it is listed."""
    return {post.id: (post.facts.title, holder_on(post.facts, day)) for post in known.posts}


def label_of(known: Known, body: UUID | None) -> str | None:
    """Return a body's name as lists show it; None for none that is known."""
    return next((one.label for one in known.bodies if one.id == body), None)


def reports_offered(known: Known) -> Lines:
    """Return the reports, with their codes and dates."""
    return [(_report(report), report.id) for report in known.publications]


def _report(report: Publication) -> str:
    facts = report.facts
    day = f", {say_part(facts.published)}" if facts.published else ""
    return f"{facts.code}: {facts.title}{day}"


def publishers_of(known: Known, report: UUID | None) -> tuple[str, ...]:
    """Return who published a report; nobody for one that is not known."""
    return next((one.facts.publishers for one in known.publications if one.id == report), ())


def recommendations_offered(known: Known, but: UUID) -> Lines:
    """Return the recommendations but one, by their references."""
    return [(f"{one.ref}: {begun(one.text)}", one.id) for one in known.recommendations if one.id != but]


def ref_of(known: Known, recommendation: UUID | None) -> str:
    """Return a recommendation's reference; empty for none that is known."""
    return next((one.ref for one in known.recommendations if one.id == recommendation), "")


def posts_offered(known: Known, day: date) -> Lines:
    """Return the posts with who holds them on a day."""
    return [(_post(post, day), post.id) for post in known.posts]


def _post(post: Post, day: date) -> str:
    holder, where = holder_on(post.facts, day), post.facts.directorate
    held = f"{post.facts.title} ({holder})" if holder else post.facts.title
    return f"{held}, {where}" if where else held


def action_line(facts: ActionFacts) -> str:
    """Return an action in one line: "(b) Train every keeper – Planned"."""
    letter = f"({facts.letter}) " if facts.letter else ""
    return f"{letter}{begun(facts.text)} – {facts.state.value}"
