"""What a report is and covers, in words: its title, its place among issued reports, the lines of its cover."""

from collections.abc import Iterator

from tracker.domain.language import Language
from tracker.domain.position import Coverage, Position, Previous
from tracker.reports.layout.paper import Sheet


def report_title(position: Position, say: Language) -> str:
    """Return the title of a progress report."""
    title = say("Progress on inspection recommendations")
    return f"{title}: {position.coverage.body}" if position.coverage.body else title


def sheet(heading: str, subject: str, position: Position, say: Language, *, landscape: bool = False) -> Sheet:
    """Return what stands on every page of a report of this position."""
    return Sheet(
        title=heading,
        subject=subject,
        marking=str(position.marking).upper(),
        seal=position.seal.told(say),
        as_at=position.as_at,
        embargo=position.embargo,
        author=position.author,
        say=say,
        landscape=landscape,
    )


def covered_in_words(coverage: Coverage, say: Language) -> Iterator[str]:
    """Tell what a report covers, one line for each thing that narrows it."""
    yield _made_to(coverage.body, say) if coverage.body else say("Recommendations made to all bodies")
    if coverage.publication:
        published = say.part(coverage.publication.published)
        yield say("Made in “{title}”, {published}", title=coverage.publication.title, published=published)
    else:
        yield say("Made in all reports of this register")
    yield from _further(coverage, say)


def narrowed_in_words(coverage: Coverage, say: Language) -> Iterator[str]:
    """Tell what narrows a report on one inspection report beside that; nothing where it covers all of it."""
    if coverage.body:
        yield _made_to(coverage.body, say)
    yield from _further(coverage, say)


def _made_to(body: str, say: Language) -> str:
    return say("Recommendations made to {body}", body=body)


def _further(coverage: Coverage, say: Language) -> Iterator[str]:
    if coverage.theme:
        yield say("Theme: {theme}", theme=coverage.theme)
    if coverage.ref:
        yield say("Recommendation {ref}", ref=coverage.ref)
    for words in coverage.filters:
        yield say("Only: {words}", words=words)
    if coverage.as_now:
        yield say("Each counted once, under the body that is responsible for it now")


def issue_in_words(position: Position, say: Language) -> str:
    """Return the number under which a report is issued, or that it is not."""
    if position.number is None:
        return say("Not issued: a working print")
    return say("Report {number}", number=position.number)


def follows_in_words(previous: Previous, say: Language) -> str:
    """Return which issued report one follows."""
    day, issued = say.day(previous.as_at), say.day(previous.issued_on)
    return say("Report {number} of {day}, issued on {issued}", number=previous.number, day=day, issued=issued)


def withheld_in_words(position: Position, say: Language) -> str:
    """Return how many items are marked higher than the report, empty for none."""
    number = position.withheld
    if not number:
        return ""
    if number == 1:
        return say("1 item is withheld: it is marked higher than this report.")
    return say("{number} items are withheld: they are marked higher than this report.", number=f"{number:,}")
