"""How many items were found how: by the words of each scale that was used, and on the common one."""

from collections import Counter
from collections.abc import Iterator

from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import Finding
from tracker.domain.statements import AssessmentMade
from tracker.reports.layout import styles
from tracker.reports.layout.flow import (
    Column,
    Story,
    cell,
    figure,
    kept,
    kept_whole,
    paragraph,
    said,
    section,
    table,
    words,
)
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.told import own_cell, own_words
from tracker.reports.text import Span, Strong, spans

_FIGURE = 40.0
Found = tuple[str, str, Finding]  # the scale, its word, and what that comes to on the common one


def assessed(item: PositionItem) -> bool:
    """Say whether an item was assessed at all."""
    return item.row.assessment is not None


def position_told(position: Position, say: Language) -> Story:
    """Return the position of a follow-up in a paragraph."""
    return kept(section(say("Position"), "position"), paragraph(styles.LEAD, *_told(position, say)))


def _told(position: Position, say: Language) -> list[Span]:
    if not position.items:
        return [say("As at {day}, this report covers no recommendation.", day=say.day(position.as_at))]
    made, items = position.recommendations, len(position.items)
    bodies = say.count(len({row.body_id for row in position.rows}), "body", "bodies")
    told = spans(
        say,
        "As at {day}, this report follows up {made} made to {bodies}. ",
        day=say.day(position.as_at),
        made=Strong(say.count(made, "recommendation")),
        bodies=bodies,
    )
    if items != made:
        told += spans(
            say,
            "A recommendation made to several bodies is followed up with each, which makes {items}. ",
            items=Strong(say.count(items, "item")),
        )
    return [*told, *_sides(position, say), *_findings(position, say)]


def _sides(position: Position, say: Language) -> list[Span]:
    everything = position.all_bodies
    facts: dict[str, Span] = {
        "open": Strong(f"{everything.open:,}"),
        "late": Strong(f"{everything.overdue:,}"),
        "closed": f"{everything.closed:,}",
        "gone": f"{everything.passed_on:,}",
    }
    if everything.passed_on:
        return spans(say, "Open: {open}, of which {late} overdue; closed: {closed}; passed on: {gone}. ", **facts)
    return spans(say, "Open: {open}, of which {late} overdue; closed: {closed}. ", **facts)


def _findings(position: Position, say: Language) -> list[Span]:
    found = Counter(item.row.finding for item in position.items if assessed(item))
    number = found.total()
    if not number:
        return [say("Nothing has been assessed yet.")]
    told = spans(
        say,
        "Assessed so far: {assessed} of {all}, of which {achieved} achieved, {partly} partly, {short} not",
        assessed=Strong(f"{number:,}"),
        all=f"{len(position.items):,}",
        achieved=Strong(f"{found[Finding.ACHIEVED]:,}"),
        partly=Strong(f"{found[Finding.PARTLY]:,}"),
        short=Strong(f"{found[Finding.NOT_ACHIEVED]:,}"),
    )
    without = number - sum(found[one] for one in (Finding.ACHIEVED, Finding.PARTLY, Finding.NOT_ACHIEVED))
    return [*told, say(", and {number} without a judgement.", number=f"{without:,}") if without else "."]


def by_scale(position: Position, say: Language) -> Story:
    """Return how many items were found how by the words of each scale, then on the common one where scales differ."""
    if not position.items:
        return []
    note = say(
        "Each item counts once, by its last assessment; with those not assessed, the figures add up to all items."
    )
    counted = list(_counted(position, say))
    columns = (
        Column(say("Scale"), 150),
        Column(say("Found")),
        Column(say("Counted as"), 96),
        Column(say("Items"), _FIGURE, figures=True),
    )
    rows = [(*_named(scale, word, say), words(say(found)), figure(times)) for (scale, word, found), times in counted]
    waiting = sum(not assessed(item) for item in position.items)
    rows.append((words(say("Not assessed")), words("–"), words("–"), figure(waiting)))
    everything = (_strong(say("All items")), (), (), figure(len(position.items), styles.STRONG_FIGURE))
    heading = section(say("Findings by assessment scale"), "by-scale")
    story = kept(heading, paragraph(styles.NOTE, note), table(columns, rows, everything))
    several = len({scale for (scale, _, _), _ in counted}) > 1
    return [*story, *(kept_whole(_common(position, say)) if several else [])]


def _strong(label: str) -> Cell:
    return cell(paragraph(styles.STRONG_CELL, label))


def _counted(position: Position, say: Language) -> Iterator[tuple[Found, int]]:
    """Return the words of the scales in their order, those that no item has too, then words outside any scale."""
    counted = Counter(_found(item, say) for item in position.items if assessed(item))
    used = {scale for scale, _, _ in counted}
    for scale in position.scales:
        if scale.name in used:
            for word in scale.values:
                own = [one for one in Finding if (scale.name, word, one) in counted] or [scale.finding_of(word)]
                for finding in own:
                    yield (scale.name, word, finding), counted.pop((scale.name, word, finding), 0)
    yield from sorted(counted.items(), key=lambda pair: (pair[0][0], list(Finding).index(pair[0][2]), pair[0][1]))


def _named(scale: str, word: str, say: Language) -> tuple[Cell, Cell]:
    """Return the scale and its word; what stands in place of a scale is in fixed words, as is its finding."""
    if scale == say("Worked out from its points"):
        return words(scale), words(word)
    return words(scale) if scale == say("In words of no scale") else own_cell(scale), own_cell(word)


def _found(item: PositionItem, say: Language) -> Found:
    row = item.row
    finding = row.finding or Finding.NO_JUDGEMENT
    if row.assessment_scale:
        return row.assessment_scale, row.assessment or "", finding
    if any(not part.is_past for part in item.parts):
        return say("Worked out from its points"), say(finding), finding
    return say("In words of no scale"), row.assessment or "", finding


def _common(position: Position, say: Language) -> Table:
    counted = Counter(item.row.finding or Finding.NO_JUDGEMENT for item in position.items if assessed(item))
    rows = [(words(say(finding)), figure(counted[finding])) for finding in Finding]
    rows.append((words(say("Not assessed")), figure(len(position.items) - counted.total())))
    everything = (_strong(say("All items")), figure(len(position.items), styles.STRONG_FIGURE))
    columns = (Column(say("On the common scale")), Column(say("Items"), _FIGURE, figures=True))
    return table(columns, rows, everything)


def of_whole_report(position: Position, say: Language) -> Story:
    """Return what was found of the inspection report as a whole; nothing where nobody said anything of that."""
    rows = []
    for line in position.report:
        made = line.said
        if isinstance(made, AssessmentMade) and line.withdrawn is None:
            scale = (
                [paragraph(styles.QUIET, say("On the scale “{scale}”", scale=made.scale_name))]
                if made.scale_name
                else []
            )
            cited = [said(styles.QUIET, made.citation)] if made.citation.strip() else []
            finding = cell(said(styles.STRONG_CELL, made.value), *scale, *cited, *own_words(line.text))
            finder = ", ".join(part for part in (line.by, made.role.strip()) if part)
            rows.append((words(say.day(line.day)), own_cell(finder), finding))
    if not rows:
        return []
    columns = (Column(say("Day"), 86), Column(say("Found by"), 110), Column(say("The report as a whole")))
    return kept(section(say("The report as a whole"), "whole-report"), table(columns, rows))
