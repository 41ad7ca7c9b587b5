"""The annex: every item with where it comes from, where it stands, and its full dated history."""

from collections.abc import Iterable
from datetime import UTC, date

from reportlab.platypus.flowables import Flowable

from tracker.domain.closing import check_words
from tracker.domain.contents import EntryKind
from tracker.domain.dates import long_day
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine, Withdrawal
from tracker.domain.language import Language
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import Position, PositionItem
from tracker.domain.saying import evidence_words, say_due
from tracker.domain.schedule import Schedule
from tracker.domain.statements import AssessmentMade, Closed, EvidenceAdded, ResponseGiven
from tracker.domain.status import Status
from tracker.domain.words import listed, plural
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, item_heading, kept, new_page, paragraph, section, table, words
from tracker.reports.tables import Cell, Table
from tracker.reports.text import paragraphs_of
from tracker.reports.wording import sentence, times

_FIFTH = (styles.BODY_WIDTH - 4 * 9) / 5
_DAY_WIDTH = 86.0


def item_key(item: PositionItem) -> str:
    """Return the key under which links find the item."""
    return f"item-{item.row.id}"


def annex(position: Position, say: Language, *, include_internal: bool = False) -> Story:
    """Return every item in full; internal notes only where asked for."""
    if not position.items:
        return []
    story = [
        new_page(),
        section("Annex: every item in full", "annex"),
        paragraph(styles.NOTE, "Each item with its source, where it stands, and everything recorded of it, by day."),
    ]
    for item in position.items:
        story += _item(item, say, include_internal=include_internal)
    return story


def _item(item: PositionItem, say: Language, *, include_internal: bool) -> Story:
    heading = item_heading(_name(item), item_key(item))
    source = paragraph(styles.NOTE, sentence("; ".join(source_lines(item, say))))
    stem = [paragraph(styles.STEM, line) for line in paragraphs_of(item.stem)]
    said = [paragraph(styles.WORDS, line) for line in paragraphs_of(item.item) or paragraphs_of(item.row.text)]
    top, standing = (heading, source, *stem, *said), strip(item, say)
    history = history_table(item, say, include_internal=include_internal)
    if isinstance(history, Table):
        return [*kept(*top, standing), history]
    # Words longer than half a page let the heading go, and then the sentence still keeps to its facts.
    return [*kept(*top, standing, history)[:-2], *kept(standing, history)]


def _name(item: PositionItem) -> str:
    return f"{item.row.ref} · {item.row.addressee}"


def source_lines(item: PositionItem, say: Language) -> Iterable[str]:
    """Tell where an item comes from."""
    publishers = f"{listed(item.source.publishers)}, " if item.source.publishers else ""
    yield f"{item.source.title}, {publishers}{say.part(item.source.published)}"
    if item.row.number:
        yield f"recommendation {item.row.number}"
    places = [f"{name} {number}" for name, number in (("page", item.page), ("line", item.line)) if number is not None]
    if places:
        yield ", ".join(places)
    if item.row.priority:
        yield "a priority"
    if _plain(item.row.body) != _plain(item.row.addressee):
        yield f"counted under {item.row.body}"


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ").strip()


def strip(item: PositionItem, say: Language) -> Table:
    """Return where an item stands, side by side: response, report, assessment, target date, status."""
    row = item.row
    heads = (say("Response"), say("Reported progress"), say("Assessment"), say("Target date"), say("Status"))
    columns = [Column(head, _FIFTH) for head in heads]
    evidence = f"Evidence: {row.evidence_count}" if row.evidence_count else ""
    facts = (
        words(row.response or "None yet", _on(row.response_on)),
        words(row.progress or "None yet", _on(row.progress_on), evidence),
        words(row.assessment or "None yet", *_assessment(row)),
        words(_target(row), *_moves(row)),
        words(row.status, _schedule(row), *_beside(item)),
    )
    return table(columns, [facts])


def _assessment(row: AssignmentRow) -> Iterable[str]:
    """Tell who assessed it, when, on which scale, and what that comes to on the common one."""
    if row.assessment_on is None:
        return
    yield f"{row.assessment_by}, {long_day(row.assessment_on)}"
    if row.assessment_scale:
        yield f"On the scale “{row.assessment_scale}”"
    if row.finding and row.finding.value != row.assessment:
        yield f"Counted as: {row.finding.value.lower()}"


def _beside(item: PositionItem) -> Iterable[str]:
    """Tell what stands beside the status: how it was closed, what that lacks, what it waits for."""
    if item.closing:
        yield sentence(item.closing)
    if item.row.lacks:
        yield f"It lacks {'; '.join(item.row.lacks)}."
    yield from item.row.flags


def _on(day: date | None) -> str:
    return long_day(day) if day else ""


def _target(row: AssignmentRow) -> str:
    if row.target is None:
        return f"“{row.target_words}”" if row.target_words else "None"
    return long_day(row.target)


def _moves(row: AssignmentRow) -> Iterable[str]:
    if row.target and row.target_words:
        yield f"Printed as “{row.target_words}”"
    if row.target is None and row.target_words:
        yield "Words that name no day"
    if row.first_target and row.first_target != row.target:
        yield f"First date {long_day(row.first_target)}"
    if row.slips:
        yield f"Moved later {times(row.slips)}; {plural(row.slip_days, 'day')} after the first date"


def _schedule(row: AssignmentRow) -> str:
    days_left = (row.target - row.as_at).days if row.target else 0
    return {
        Schedule.OVERDUE: f"Overdue by {plural(row.days_late, 'day')}",
        Schedule.AWAITING_CHECK: f"For {plural(row.days_waiting, 'day')}" if row.days_waiting else "Since this day",
        Schedule.DUE_SOON: f"Due in {plural(days_left, 'day')}" if days_left else "Due on the day of this report",
        Schedule.NOT_YET_DUE: "Not yet due",
        Schedule.NO_DATE: "No target date",
        Schedule.CLOSED: "Followed up no more" if row.status is not Status.PASSED_ON else "Followed up where it went",
    }[row.schedule]


def history_table(item: PositionItem, say: Language, *, include_internal: bool) -> Flowable:
    """Return everything recorded of an item, by day; internal notes only where asked for."""
    # What a correction did is told with the line that it withdrew.
    lines = [line for line in item.history if line.kind is not EntryKind.CORRECTION]
    rows = [(_day(line), _record(line, include_internal=include_internal)) for line in lines]
    if not rows:
        return paragraph(styles.NOTE, f"Nothing was recorded up to {say.day(item.row.as_at)}.")
    return table((Column("Day", _DAY_WIDTH), Column(f"History: {_name(item)}")), rows)


def _day(line: HistoryLine) -> Cell:
    style = styles.MUTED_CELL if line.withdrawn else styles.CELL
    return cell(paragraph(style, long_day(line.day)))


def _record(line: HistoryLine, *, include_internal: bool) -> Cell:
    gone = line.withdrawn is not None
    heading = paragraph(styles.STRONG_MUTED_CELL if gone else styles.STRONG_CELL, _headline(line))
    quiet = [paragraph(styles.QUIET, told) for told in _quiet_lines(line) if told]
    text = line.text + (f"\nInternal note: {line.internal}" if include_internal and line.internal.strip() else "")
    style = styles.MUTED_TEXT if gone else styles.TEXT
    return cell(heading, *quiet, *(paragraph(style, told) for told in paragraphs_of(text)))


def _headline(line: HistoryLine) -> str:
    if line.withdrawn is None:
        return line.headline
    return f"Withdrawn{' promise' if line.kind is EntryKind.TARGET else ''}: {line.headline}"


def _quiet_lines(line: HistoryLine) -> Iterable[str]:
    yield _who(line)
    yield from _particulars(line)
    if line.evidence:
        yield _file(line.evidence)
    if line.reason.strip() or line.agreed_by.strip():
        yield _why(line.reason, line.agreed_by)
    if line.withdrawn:
        yield _withdrawal(line.withdrawn)


def _particulars(line: HistoryLine) -> Iterable[str]:
    """Tell what belongs to one kind of statement alone."""
    match line.said:
        case ResponseGiven(part=part) if part.strip():
            yield sentence(part)
        case AssessmentMade(citation=citation, role=role):
            yield sentence(f"In {citation}") if citation.strip() else f"Internal check: {role}" if role.strip() else ""
        case Closed():
            told = check_words(line.said)
            yield sentence(told[:1].upper() + told[1:])
            if line.said.lacking:
                yield f"It lacked {'; '.join(line.said.lacking)}."
        case ActionFacts():
            yield f"Due {say_due(line.said)}" + (f"; {line.said.owner_words}" if line.said.owner_words else "")
        case _:
            pass
    if line.is_draft:
        yield "A draft: these words are not cleared for publication."
    elif line.cleared:
        yield f"Cleared by {line.cleared.by}" + (f" on {long_day(line.cleared.on)}" if line.cleared.on else "")


def _who(line: HistoryLine) -> str:
    recorded = line.recorded_at.astimezone(UTC).date()
    typist = f" by {line.recorded_by}" if line.recorded_by != line.by else ""
    day = f" on {long_day(recorded)}" if recorded != line.day else ""
    return f"{line.by}; recorded{typist}{day}" if typist or day else line.by


def _file(evidence: EvidenceAdded) -> str:
    return f"{'File' if evidence.file else 'Link' if evidence.link else 'Note:'} {evidence_words(evidence)}"


def _why(reason: str, agreed_by: str) -> str:
    why = f"Reason: {sentence(reason)}" if reason.strip() else ""
    who = f"Agreed by {sentence(agreed_by)}" if agreed_by.strip() else ""
    return f"{why} {who}".strip()


def _withdrawal(withdrawal: Withdrawal) -> str:
    day = long_day(withdrawal.recorded_at.astimezone(UTC).date())
    return f"Withdrawn by {withdrawal.by} on {day}. {_why(withdrawal.reason, withdrawal.agreed_by)}".strip()
