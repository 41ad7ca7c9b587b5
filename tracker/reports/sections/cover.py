"""The cover: what this is, what it covers, the day it tells of, how to handle it, and the seal."""

from tracker.domain.dates import long_day
from tracker.domain.position import Position
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, gap, new_page, paragraph, rule, table, title
from tracker.reports.tables import Cell, Table


def cover(position: Position) -> Story:
    """Return the cover page."""
    head = [gap(120), title(position.title), rule(strong=True)]
    return [*head, *_stamp(position), gap(10), _facts(position), new_page()]


def _stamp(position: Position) -> Story:
    if position.embargo is None:
        return []
    return [
        gap(12),
        paragraph(styles.STAMP, f"EMBARGOED UNTIL {long_day(position.embargo).upper()}"),
        paragraph(styles.NOTE, "Not to be shown, quoted or passed on before that day."),
    ]


def _facts(position: Position) -> Table:
    facts = {
        "As at": [long_day(position.as_at)],
        "Covers": list(position.scope) or ["Everything in the register"],
        "Register": [position.register],
        "Marking": [str(position.marking).upper()],
        "Seal": [str(position.seal)],
    }
    columns = (Column("", 82), Column(""))
    return table(columns, [_fact(label, lines) for label, lines in facts.items()], heads=False)


def _fact(label: str, lines: list[str]) -> tuple[Cell, Cell]:
    return (
        cell(paragraph(styles.FACT_LABEL, label)),
        cell(*(paragraph(styles.FACT, line) for line in lines)),
    )
