"""The cover: what this is, what it covers, the day it tells of, how to handle it, and the seal."""

from tracker.domain.dates import first_day
from tracker.domain.facts import PublicationFacts
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports import styles
from tracker.reports.covering import (
    covered_in_words,
    follows_in_words,
    issue_in_words,
    report_title,
    withheld_in_words,
)
from tracker.reports.flow import Column, Story, cell, gap, new_page, paragraph, rule, said, table, title
from tracker.reports.sections.draft import draft
from tracker.reports.tables import Table
from tracker.reports.tagged.paragraph import Text

_NAMED_REPORTS = 5  # more would push the seal off the page


def cover(position: Position, say: Language) -> Story:
    """Return the cover page."""
    head = [gap(96), title(report_title(position, say)), rule(strong=True)]
    facts = _facts(position, say)
    return [*head, *_stamp(position, say), *draft(say), gap(10), facts, *_withheld(position, say), new_page()]


def _stamp(position: Position, say: Language) -> Story:
    if position.embargo is None:
        return []
    return [
        gap(12),
        paragraph(styles.STAMP, say("Embargoed until {day}", day=say.day(position.embargo)).upper()),
        paragraph(styles.NOTE, say("Not to be shown, quoted or passed on before that day.")),
    ]


def _withheld(position: Position, say: Language) -> Story:
    """Return what a reader must know before reading on: how much is not in it."""
    withheld = withheld_in_words(position, say)
    return [paragraph(styles.BODY, withheld)] if withheld else []


def _facts(position: Position, say: Language) -> Table:
    previous, period = position.previous, position.period
    days = {"after": say.day(period.since), "upto": say.day(position.as_at)} if period else {}
    facts: dict[str, list[Text]] = {
        say("Issue"): _fixed(issue_in_words(position, say)),
        say("As at"): _fixed(say.day(position.as_at)),
        say("Period"): _fixed(say("After {after}, up to {upto}", **days)) if period else [],
        say("Follows"): _fixed(follows_in_words(previous, say)) if previous else [],
        say("Covers"): _fixed(*covered_in_words(position.coverage, say)),
        say("From"): _sources(position, say),
        say("Author"): _own(position.author),
        say("Distribution"): _own(*position.distribution),
        say("Register"): _own(position.register),
        say("Marking"): _fixed(str(position.marking).upper()),
        say("Seal"): _fixed(position.seal.told(say)),
    }
    columns = (Column("", 82), Column(""))
    rows = [(cell(paragraph(styles.FACT_LABEL, label)), cell(*lines)) for label, lines in facts.items() if lines]
    return table(columns, rows, heads=False)


def _sources(position: Position, say: Language) -> list[Text]:
    sources = list({item.row.publication_id: item.source for item in position.items}.values())
    if len(sources) > _NAMED_REPORTS:
        count = f"{len(sources):,}"
        return _fixed(say("{number} inspection reports; each item of the annex names its own", number=count))
    if position.coverage.publication:
        return []
    return _fixed(*(_source(one, say) for one in sorted(sources, key=lambda s: (first_day(s.published), s.title))))


def _source(source: PublicationFacts, say: Language) -> str:
    return f"{source.title}, {say.part(source.published)}"


def _fixed(*lines: str) -> list[Text]:
    return [paragraph(styles.FACT, line) for line in lines]


def _own(*lines: str) -> list[Text]:
    return [said(styles.FACT, line) for line in lines if line.strip()]
