"""The cover: what this is, what it covers, the day it tells of, how to handle it, and the seal."""

from collections.abc import Iterable

from tracker.domain.dates import first_day, long_day, say_part
from tracker.domain.facts import PublicationFacts
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports import styles
from tracker.reports.covering import covered_in_words, report_title
from tracker.reports.flow import Column, Story, cell, gap, new_page, paragraph, rule, table, title
from tracker.reports.tables import Cell, Table

_NAMED_REPORTS = 5  # more would push the seal off the page


def cover(position: Position, say: Language) -> Story:
    """Return the cover page."""
    head = [gap(120), title(report_title(position, say)), rule(strong=True)]
    return [*head, *_stamp(position), gap(10), _facts(position, say), new_page()]


def _stamp(position: Position) -> Story:
    if position.embargo is None:
        return []
    return [
        gap(12),
        paragraph(styles.STAMP, f"EMBARGOED UNTIL {long_day(position.embargo).upper()}"),
        paragraph(styles.NOTE, "Not to be shown, quoted or passed on before that day."),
    ]


def _facts(position: Position, say: Language) -> Table:
    facts = {
        "As at": [long_day(position.as_at)],
        "Covers": list(covered_in_words(position.coverage, say)),
        "From": list(_reports(position)),
        "Register": [position.register],
        "Marking": [str(position.marking).upper()],
        "Seal": [str(position.seal)],
    }
    columns = (Column("", 82), Column(""))
    return table(columns, [_fact(label, lines) for label, lines in facts.items() if lines], heads=False)


def _reports(position: Position) -> Iterable[str]:
    sources = list({item.row.publication_id: item.source for item in position.items}.values())
    if len(sources) > _NAMED_REPORTS:
        return [f"{len(sources):,} inspection reports; each item of the annex names its own"]
    if position.coverage.publication:
        return []
    return [_report(source) for source in sorted(sources, key=lambda s: (first_day(s.published), s.title))]


def _report(source: PublicationFacts) -> str:
    return f"{source.title}, {say_part(source.published)}"


def _fact(label: str, lines: list[str]) -> tuple[Cell, Cell]:
    return (
        cell(paragraph(styles.FACT_LABEL, label)),
        cell(*(paragraph(styles.FACT, line) for line in lines)),
    )
