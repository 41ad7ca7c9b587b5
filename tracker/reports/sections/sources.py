"""The inspection reports that a report is about, named as far as a page can."""

from tracker.domain.dates import first_day
from tracker.domain.facts import PublicationFacts
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports.sections.cover import fixed, own
from tracker.reports.tagged.paragraph import Text

_NAMED_REPORTS = 5  # more would push the seal off the cover


def dated_reports(position: Position, say: Language) -> list[Text]:
    """Name the inspection reports with their dates, the oldest first; only how many where they are too many."""
    sources = reports_of(position)
    if len(sources) > _NAMED_REPORTS:
        number = f"{len(sources):,}"
        return fixed(say("{number} inspection reports; each item of the annex names its own", number=number))
    return own(*(f"{source.title}, {say.part(source.published)}" for source in sources))


def reports_of(position: Position) -> list[PublicationFacts]:
    """Return the inspection reports that the items were made in; the one that is covered where one alone is."""
    if position.coverage.publication:
        return [position.coverage.publication]
    found = {item.row.publication_id: item.source for item in position.items}
    return sorted(found.values(), key=lambda source: (first_day(source.published), source.title))


def inspection_reports(position: Position, say: Language) -> list[Text]:
    """Name the inspection reports with their publishers, a line each; only how many where they are too many."""
    sources = reports_of(position)
    if len(sources) > _NAMED_REPORTS:
        return fixed(say.count(len(sources), "inspection report"))
    return own(*(_named(source, say) for source in sources))


def _named(source: PublicationFacts, say: Language) -> str:
    return f"{source.title} ({say.listed(list(source.publishers))})" if source.publishers else source.title


def published_days(position: Position, say: Language) -> list[Text]:
    """Tell when the inspection reports were published, a line each."""
    sources = reports_of(position)
    return fixed(*(say.part(source.published) for source in sources)) if len(sources) <= _NAMED_REPORTS else []
