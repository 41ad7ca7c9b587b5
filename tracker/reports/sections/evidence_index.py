"""The index of evidence: every piece numbered, with what it is, which day it describes, and how to know its file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from tracker.domain.history import HistoryLine
from tracker.domain.language import Language
from tracker.domain.position import PositionItem
from tracker.domain.saying import headline, say_size
from tracker.domain.statements import EvidenceAdded
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, kept, paragraph, said, section, table, words
from tracker.reports.layout.tables import Cell
from tracker.reports.lines import evidence_of
from tracker.reports.sections.annex import item_key
from tracker.reports.sections.told import own_cell
from tracker.reports.wording import headline_of

_SHOWN = 16  # of the 64 signs of a SHA-256: enough to tell files apart by eye


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One piece of evidence under its number: "E1"."""

    number: str
    line: HistoryLine
    evidence: EvidenceAdded


def exhibits(items: Iterable[PositionItem]) -> dict[UUID, Exhibit]:
    """Return all evidence of some items, numbered in the order in which it was offered, by its entry."""
    found = {line.entry_id: (line, evidence) for item in items for line, evidence in evidence_of(item)}
    in_order = sorted(found.values(), key=lambda pair: (pair[0].day, pair[0].recorded_at))
    return {line.entry_id: Exhibit(f"E{n}", line, evidence) for n, (line, evidence) in enumerate(in_order, 1)}


def cited(item: PositionItem, index: dict[UUID, Exhibit]) -> PositionItem:
    """Return the item with the number of each piece of evidence in its history."""
    return replace(item, history=tuple(_cited(line, index.get(line.entry_id)) for line in item.history))


def _cited(line: HistoryLine, exhibit: Exhibit | None) -> HistoryLine:
    if exhibit is None:
        return line
    numbered = replace(exhibit.evidence, title=f"{exhibit.number} {exhibit.evidence.title}".strip())
    said_so = numbered if line.said is not None else None
    return replace(line, evidence=numbered, said=said_so, headline=headline(numbered))


def evidence_index(items: Sequence[PositionItem], index: dict[UUID, Exhibit], say: Language) -> Story:
    """Return the index; a sentence where no evidence was offered."""
    heading = section(say("Index of evidence"), f"{item_key(items[0])}-evidence")
    if not index:
        return kept(heading, paragraph(styles.BODY, say("No evidence was offered.")))
    lines = {line.entry_id: line for item in items for line in item.history}
    columns = (
        Column(say("No"), 28),
        Column(say("Evidence")),
        Column(say("Describes"), 60),
        Column(say("Added"), 60),
        Column(say("Marking"), 98),
    )
    rows = [_row(exhibit, index, lines, say) for exhibit in index.values()]
    note = say("The day that a piece describes is not the day it was added. The history cites these numbers.")
    return kept(heading, paragraph(styles.NOTE, note), table(columns, rows))


def _row(
    exhibit: Exhibit, index: dict[UUID, Exhibit], lines: dict[UUID, HistoryLine], say: Language
) -> tuple[Cell, ...]:
    line, evidence = exhibit.line, exhibit.evidence
    gone = line.withdrawn is not None
    style = styles.STRONG_MUTED_CELL if gone else styles.STRONG_CELL
    title = said(style, evidence.title or evidence.kind or say("Note"))
    kind = [said(styles.QUIET, evidence.kind)] if evidence.kind else []
    quiet = [paragraph(styles.QUIET, told) for told in _particulars(exhibit, index, lines, say) if told]
    return (
        cell(paragraph(style, exhibit.number)),
        cell(title, *kind, *quiet),
        words(say.short_day(evidence.evidence_date)),
        words(say.short_day(line.day)),
        own_cell(evidence.marking),
    )


def _particulars(
    exhibit: Exhibit, index: dict[UUID, Exhibit], lines: dict[UUID, HistoryLine], say: Language
) -> Iterable[str]:
    line, evidence = exhibit.line, exhibit.evidence
    yield say("Added by {name}", name=line.by) if line.by else ""
    yield from _held(evidence, say)
    yield say("Page {page}", page=evidence.page) if evidence.page.strip() else ""
    for supported in (lines[entry] for entry in evidence.supports if entry in lines):
        yield say("Supports: {what}, {day}", what=headline_of(supported, say), day=say.day(supported.day))
    if evidence.replaces in index:
        yield say("A new version of {number}", number=index[evidence.replaces].number)
    newer = [other.number for other in index.values() if other.evidence.replaces == line.entry_id]
    yield say("Replaced by {numbers}", numbers=say.listed(newer)) if newer else ""
    if line.withdrawn:
        yield say("Withdrawn: {reason}", reason=line.withdrawn.reason)


def _held(evidence: EvidenceAdded, say: Language) -> Iterable[str]:
    """Tell what is held: the file's name, its size and the beginning of its SHA-256; a link; or words alone."""
    if evidence.file:
        yield f"{evidence.file.name}, {say_size(evidence.file.size, say)}"
        yield say("SHA-256 begins {sign}", sign=evidence.file.sha256[:_SHOWN])
    elif evidence.link:
        yield evidence.link
    else:
        yield say("A note: its words are in the history")
