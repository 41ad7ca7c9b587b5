"""What the records lack, and what the report was narrowed to: so that nobody takes silence for good news."""

from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.quality import Lacking, quality
from tracker.reports.layout import styles
from tracker.reports.layout.flow import (
    Column,
    Story,
    bullets,
    cell,
    figure,
    kept,
    paragraph,
    said,
    section,
    table,
    words,
)
from tracker.reports.layout.tables import Cell
from tracker.reports.sections.columns import figures_column

_NAMED = 60  # references named for one gap


def data_quality(position: Position, say: Language) -> Story:
    """Return what lacks in the records of the items, with the references."""
    if not position.items:
        return []
    heading = section(say("What the records lack"), "data-quality")
    found = [gap for gap in quality(position) if gap.items]
    if not found:
        told = say("Every item has its owner, date and evidence where it needs them, and nothing contradicts itself.")
        return kept(heading, paragraph(styles.BODY, told))
    note = say("Where something lacks, the lists of this report say less than they could.")
    columns = (Column(say("What lacks"), 150), figures_column(say("Items"), 34), Column(say("References")))
    rows = [(words(say(gap.gap)), figure(len(gap.items)), _references(gap, say)) for gap in found]
    return kept(heading, paragraph(styles.NOTE, note), table(columns, rows))


def _references(gap: Lacking, say: Language) -> Cell:
    """Return the references, body by body: a recommendation may be made to several."""
    named: dict[str, list[str]] = {}
    for item in gap.items[:_NAMED]:
        named.setdefault(item.row.body, []).append(item.row.ref)
    lines = [said(styles.QUIET, f"{body}: {', '.join(refs)}") for body, refs in named.items()]
    more = len(gap.items) - _NAMED
    if more > 0:
        lines.append(paragraph(styles.QUIET, say("and {number} more", number=f"{more:,}")))
    return cell(*lines)


def filters(position: Position, say: Language) -> Story:
    """Return the filters that narrowed the list which this report prints; nothing where there were none."""
    if not position.coverage.filters:
        return []
    told = say("Only items that meet all of these are in this report and its figures.")
    heading = section(say("Active filters"), "filters")
    return [*kept(heading, paragraph(styles.BODY, told)), *bullets(position.coverage.filters, own_words=True)]
