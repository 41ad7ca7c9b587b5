"""What a report covers, in words: its title, and the lines of its cover."""

from collections.abc import Iterator

from tracker.domain.language import Language
from tracker.domain.position import Coverage, Position


def report_title(position: Position, say: Language) -> str:
    """Return the title of a progress report."""
    title = say("Progress on inspection recommendations")
    return f"{title}: {position.coverage.body}" if position.coverage.body else title


def covered_in_words(coverage: Coverage, say: Language) -> Iterator[str]:
    """Tell what a report covers, one line for each thing that narrows it."""
    body = coverage.body
    yield say("Recommendations made to {body}", body=body) if body else say("Recommendations made to all bodies")
    if coverage.publication:
        published = say.part(coverage.publication.published)
        yield say("Made in “{title}”, {published}", title=coverage.publication.title, published=published)
    else:
        yield say("Made in all reports of this register")
    if coverage.theme:
        yield say("Theme: {theme}", theme=coverage.theme)
    if coverage.ref:
        yield say("Recommendation {ref}", ref=coverage.ref)
    for words in coverage.filters:
        yield say("Only: {words}", words=words)
    if coverage.as_now:
        yield say("Each counted once, under the body that is responsible for it now")
