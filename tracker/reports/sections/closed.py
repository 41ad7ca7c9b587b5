"""What was closed and verified: with its evidence, and who checked it."""

from datetime import date
from uuid import UUID

from tracker.domain.contents import EntryKind
from tracker.domain.language import Language
from tracker.domain.moves import MoveKind, Period
from tracker.domain.position import Position, PositionItem
from tracker.domain.status import Side, side_of
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, kept, paragraph, section, words
from tracker.reports.lines import standing
from tracker.reports.sections.columns import day_column
from tracker.reports.sections.listing import day_cell, kept_list, listed, note, quiet
from tracker.reports.tagged.paragraph import Text
from tracker.reports.wording import closing_of, headline_of, sentence

_MOST_EVIDENCE = 4  # pieces named in the list; the annex names them all
_STATUS_WIDTH = 84.0


def closed(position: Position, say: Language) -> Story:
    """Return what was closed in the period, or ever where there is no period; what is unverified stands elsewhere."""
    since = position.period.since if position.period else None
    moved = _moved(position.period) if position.period else None
    found = [item for item in position.items if _is_closed(item, moved)]
    verified = [item for item in found if not item.row.is_unverified]
    heading = section(_heading(since, say), "closed")
    if not verified:
        return kept(heading, paragraph(styles.BODY, _none(found, since, say))) if found or since else []
    verified.sort(key=lambda item: (item.row.closed_on or date.min, item.row.ref))
    columns = (
        Column(say("Recommendation, evidence and check")),
        Column(say("Status"), _STATUS_WIDTH),
        day_column(say("Closed"), say),
    )
    made = listed(
        verified,
        columns,
        lambda item: (words(say(item.row.status)), day_cell(item.row.closed_on, say)),
        lambda item: _how(item, say),
        say,
    )
    return kept_list(heading, note(verified, _note(found, verified, say), say), made)


def _moved(period: Period) -> frozenset[UUID]:
    """Return the items that the figures of the period count as closed in it, whatever day their closing bears."""
    return frozenset(move.item for move in period.moves if move.kind is MoveKind.CLOSED)


def _is_closed(item: PositionItem, moved: frozenset[UUID] | None) -> bool:
    return side_of(item.row.status) is Side.CLOSED and (moved is None or item.row.id in moved)


def _heading(since: date | None, say: Language) -> str:
    return say("Closed since {day}", day=say.day(since)) if since else say("Closed")


def _none(found: list[PositionItem], since: date | None, say: Language) -> str:
    if found and since:
        return say("Nothing was closed and verified in the period; what was closed unverified is listed above.")
    if found:
        return say("Nothing is closed and verified; what is closed unverified is listed above.")
    return say("Nothing was closed in the period.")


def _note(found: list[PositionItem], verified: list[PositionItem], say: Language) -> str:
    what = say("With the evidence that stands, and who checked it.")
    unverified = len(found) - len(verified)
    if not unverified:
        return what
    return f"{what} {say('Closed unverified, and listed above: {number}.', number=f'{unverified:,}')}"


def _how(item: PositionItem, say: Language) -> list[Text]:
    evidence = standing(item, EntryKind.EVIDENCE)
    told = [quiet(sentence(headline_of(line, say))) for line in evidence[-_MOST_EVIDENCE:]]
    if len(evidence) > _MOST_EVIDENCE:
        more = f"{len(evidence) - _MOST_EVIDENCE:,}"
        told.append(quiet(say("{number} more in the annex.", number=more)))
    how = closing_of(item, say)
    return [*told, *([quiet(sentence(how))] if how else [])]
