"""The first page of a report that is not the progress report: its title, its facts, how to handle it."""

from collections.abc import Mapping, Sequence

from tracker.domain.facts import PublicationFacts
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports import styles
from tracker.reports.covering import issue_in_words, withheld_in_words
from tracker.reports.flow import Column, Story, cell, gap, new_page, paragraph, rule, said, table, title
from tracker.reports.paper import Sheet
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


def fixed(*lines: str) -> list[Text]:
    """Return the lines of a fact that are in the words of the report."""
    return [paragraph(styles.FACT, line) for line in lines]


def own(*lines: str) -> list[Text]:
    """Return the lines of a fact that are in the register's own words."""
    return [said(styles.FACT, line) for line in lines if line.strip()]


def title_page(
    heading: str, facts: Mapping[str, Sequence[Text]], position: Position, say: Language, *, landscape: bool = False
) -> Story:
    """Return the first page; `facts` are its own, by their labels."""
    told = {**facts, **_common(position, say)}
    rows = [(cell(paragraph(styles.FACT_LABEL, label)), cell(*lines)) for label, lines in told.items() if lines]
    width = styles.WIDE if landscape else styles.BODY_WIDTH
    head = [gap(24 if landscape else 96), title(heading), rule(strong=True), *_stamp(position, say), gap(10)]
    facts_table = table((Column("", 110), Column("")), rows, heads=False, width=width)
    return [*head, facts_table, *_notes(position, say), new_page()]


def _stamp(position: Position, say: Language) -> Story:
    if position.embargo is None:
        return []
    until = say("Embargoed until {day}", day=say.day(position.embargo)).upper()
    return [
        gap(12),
        paragraph(styles.STAMP, until),
        paragraph(styles.NOTE, say("Not to be shown, quoted or passed on before that day.")),
    ]


def _common(position: Position, say: Language) -> dict[str, list[Text]]:
    return {
        say("Issue"): fixed(issue_in_words(position, say)),
        say("As at"): fixed(say.day(position.as_at)),
        say("Author"): own(position.author),
        say("Distribution"): own(*position.distribution),
        say("Register"): own(position.register),
        say("Marking"): fixed(str(position.marking).upper()),
        say("Seal"): fixed(position.seal.told(say)),
    }


def _notes(position: Position, say: Language) -> Story:
    """Return what a reader must know before reading on: what is not in it, and that its words are a draft."""
    withheld = withheld_in_words(position, say)
    draft = "" if say.is_english else say("The fixed words of this report are a draft translation.")
    return [paragraph(styles.BODY, words) for words in (withheld, draft) if words]


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
    return own(*(_named(source, say) for source in sources))


def _named(source: PublicationFacts, say: Language) -> str:
    return f"{source.title} ({say.listed(list(source.publishers))})" if source.publishers else source.title


def published_days(position: Position, say: Language) -> list[Text]:
    """Tell when the inspection reports were published, a line each."""
    sources = reports_of(position)
    return fixed(*(say.part(source.published) for source in sources)) if len(sources) <= _NAMED_REPORTS else []
