"""The cover of every report: what it is, what it covers, the day it tells of, how to handle it, and the seal."""

from collections.abc import Mapping, Sequence

from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports.covering import follows_in_words, issue_in_words, withheld_in_words
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, gap, new_page, paragraph, rule, said, table, title
from tracker.reports.layout.tables import Table
from tracker.reports.sections.draft import draft, height_of
from tracker.reports.tagged.paragraph import Text

Facts = Mapping[str, Sequence[Text]]
_LABELS_WIDTH = 110.0


def cover(heading: str, facts: Facts, position: Position, say: Language, *, landscape: bool = False) -> Story:
    """Return the first page; `facts` are the report's own, by their labels, before those of every report."""
    told = _facts({**facts, **_common(position, say)}, styles.WIDE if landscape else styles.BODY_WIDTH)
    marked = draft(say)
    # Pages turned to the side have no more room than that.
    above = max(24 - height_of(marked), 0) if landscape else 96
    head = [gap(above), title(heading), rule(strong=True), *_stamp(position, say), *marked, gap(10)]
    return [*head, told, *_withheld(position, say), new_page()]


def fixed(*lines: str) -> list[Text]:
    """Return the lines of a fact in the language of the report."""
    return [paragraph(styles.FACT, line) for line in lines if line.strip()]


def own(*lines: str) -> list[Text]:
    """Return the lines of a fact in the register's own words."""
    return [said(styles.FACT, line) for line in lines if line.strip()]


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


def _common(position: Position, say: Language) -> dict[str, list[Text]]:
    previous, period = position.previous, position.period
    days = {"after": say.day(period.since), "upto": say.day(position.as_at)} if period else {}
    return {
        say("Issue"): fixed(issue_in_words(position, say)),
        say("As at"): fixed(say.day(position.as_at)),
        say("Period"): fixed(say("After {after}, up to {upto}", **days)) if period else [],
        say("Follows"): fixed(follows_in_words(previous, say)) if previous else [],
        say("Author"): own(position.author),
        say("Distribution"): own(*position.distribution),
        say("Register"): own(position.register),
        say("Marking"): fixed(str(position.marking).upper()),
        say("Internal notes"): fixed(say("Printed here; not for publication")) if position.internal_notes else [],
        say("Seal"): fixed(position.seal.told(say)),
    }


def _facts(facts: Facts, width: float) -> Table:
    columns = (Column("", _LABELS_WIDTH), Column(""))
    rows = [(cell(paragraph(styles.FACT_LABEL, label)), cell(*lines)) for label, lines in facts.items() if lines]
    return table(columns, rows, heads=False, width=width)
