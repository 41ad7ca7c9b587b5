"""The first page of a report that is not the progress report: its title, its facts, how to handle it."""

from collections.abc import Mapping, Sequence

from tracker.domain.facts import PublicationFacts
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.words import listed
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, gap, new_page, paragraph, rule, said, table, title
from tracker.reports.paper import Sheet
from tracker.reports.sections.draft import draft, height_of
from tracker.reports.tagged.paragraph import Text

_NAMED_REPORTS = 5  # more would push the seal off the page


def sheet(heading: str, subject: str, position: Position, say: Language, *, landscape: bool = False) -> Sheet:
    """Return what stands on every page of a report of this position."""
    return Sheet(
        title=heading,
        subject=subject,
        marking=str(position.marking).upper(),
        seal=position.seal.told(say),
        as_at=position.as_at,
        embargo=position.embargo,
        say=say,
        author=position.author,
        landscape=landscape,
    )


def title_page(
    heading: str, facts: Mapping[str, Sequence[Text]], position: Position, say: Language, *, landscape: bool = False
) -> Story:
    """Return the first page; `facts` are its own, by their labels."""
    told = {**facts, **_common(position, say)}
    rows = [(cell(paragraph(styles.FACT_LABEL, label)), cell(*lines)) for label, lines in told.items() if lines]
    columns = (Column("", 110), Column(""))
    facts_table = table(columns, rows, heads=False, width=styles.WIDE if landscape else styles.BODY_WIDTH)
    marked = draft(say)
    above = 40 - height_of(marked) if landscape else 120.0  # pages turned to the side have no more room than that
    head = [gap(above), title(heading), rule(strong=True)]
    return [*head, *_stamp(position, say), *marked, gap(10), facts_table, new_page()]


def _stamp(position: Position, say: Language) -> Story:
    if position.embargo is None:
        return []
    until = say("Embargoed until {day}", day=say.day(position.embargo)).upper()
    return [
        gap(12),
        paragraph(styles.STAMP, until),
        paragraph(styles.NOTE, say("Not to be shown, quoted or passed on before that day.")),
    ]


def fixed(*lines: str) -> list[Text]:
    """Return lines of a fact in fixed words."""
    return [paragraph(styles.FACT, line) for line in lines]


def own(*lines: str) -> list[Text]:
    """Return lines of a fact in the register's own words."""
    return [said(styles.FACT, line) for line in lines]


def _common(position: Position, say: Language) -> dict[str, list[Text]]:
    withheld = say("{items}, marked higher than this report may be", items=say.count(position.withheld, "item"))
    return {
        say("As at"): fixed(say.day(position.as_at)),
        say("Number"): fixed(str(position.number)) if position.number is not None else [],
        say("Author"): own(position.author) if position.author else [],
        say("For"): own(*position.distribution),
        say("Withheld"): fixed(withheld) if position.withheld else [],
        say("Register"): own(position.register),
        say("Marking"): fixed(str(position.marking).upper()),
        say("Seal"): fixed(position.seal.told(say)),
    }


def reports_of(position: Position) -> list[PublicationFacts]:
    """Return the inspection reports that the items were made in; the one that is covered where one alone is."""
    if position.coverage.publication:
        return [position.coverage.publication]
    found = {item.row.publication_id: item.source for item in position.items}
    return sorted(found.values(), key=lambda source: (source.published or "", source.title))


def inspection_reports(position: Position, say: Language) -> list[Text]:
    """Name the inspection reports with their publishers, a line each; only how many where they are too many."""
    sources = reports_of(position)
    if len(sources) > _NAMED_REPORTS:
        return fixed(say.count(len(sources), "inspection report"))
    return own(*(f"{one.title} ({listed(one.publishers)})" if one.publishers else one.title for one in sources))


def published_days(position: Position, say: Language) -> list[Text]:
    """Tell when the inspection reports were published, a line each."""
    sources = reports_of(position)
    return fixed(*(say.part(source.published) for source in sources)) if len(sources) <= _NAMED_REPORTS else []
