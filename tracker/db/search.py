"""Words looked for in references, recommendations, what was said about them, bodies and reports."""

import re

from sqlalchemy import ColumnElement, Integer, Select, and_, column, literal_column, or_, select, table

from tracker.db.models import AssignmentRecord, BodyRow, EntryRow, PlaceRow, PublicationRow, RecommendationRow
from tracker.db.projection import PUBLICATION
from tracker.domain.listing import Selection
from tracker.errors import BadInput

_SEARCH = table("search", column("rowid", Integer), column("recommendation_key"), column("assignment_key"))
_MOST_WORDS, _MOST_LETTERS = 40, 1000  # more than anybody looks for, and fewer than SQLite takes in one question


def found_by(selection: Selection) -> ColumnElement[bool] | None:
    """Return the condition that every word is somewhere in an item, each perhaps unfinished; None for no words.

    Of what was said about it, only what was said by the day of the selection, and known then. BadInput for more words
    or letters than can be looked for.
    """
    if len(selection.search) > _MOST_LETTERS:
        raise BadInput(f"That is too long to search for; use at most {_MOST_LETTERS:,} letters.")
    wanted = [word for word in selection.search.split() if _parts(word)]
    if len(wanted) > _MOST_WORDS:
        raise BadInput(f"That is too much to search for; use at most {_MOST_WORDS} words.")
    return and_(*(_found(word, selection) for word in wanted)) if wanted else None


def _parts(word: str) -> list[str]:
    """Return the letters and figures between other signs, as the index cuts them: "NS2019/7" is two parts."""
    return re.findall(r"[^\W_]+", word)


def _found(word: str, selection: Selection) -> ColumnElement[bool]:
    phrase = '"' + " ".join(_parts(word)) + '"*'
    is_found = literal_column("search").op("MATCH")(phrase)
    # Odd rows of the index are entries; those below nought are actions, which are found whenever they were planned.
    entry = EntryRow.key == (_SEARCH.c.rowid - 1) // 2
    days: list[ColumnElement[bool]] = [EntryRow.effective_on.is_(None) | (EntryRow.effective_on <= selection.as_at)]
    if selection.as_known is not None:
        days.append(EntryRow.recorded_at <= selection.as_known)
    said = select(_SEARCH.c.assignment_key).join(EntryRow, entry).where(is_found, _SEARCH.c.rowid % 2 == 1, *days)
    planned = select(_SEARCH.c.assignment_key).where(is_found, _SEARCH.c.rowid < 0)
    printed = select(_SEARCH.c.recommendation_key).where(is_found, _SEARCH.c.recommendation_key.is_not(None))
    return or_(
        AssignmentRecord.key.in_(said),
        AssignmentRecord.key.in_(planned),
        RecommendationRow.key.in_(printed),
        BodyRow.name.icontains(word, autoescape=True),
        BodyRow.short_name.icontains(word, autoescape=True),
        PublicationRow.title.icontains(word, autoescape=True),
        RecommendationRow.key.in_(_printed_in(word)),
    )


def _printed_in(word: str) -> Select[int]:
    """Return the recommendations that a report prints whose title or code holds a word: restated ones too."""
    report = PUBLICATION.alias("printed_in")
    is_named = report.c.title.icontains(word, autoescape=True) | report.c.code.icontains(word, autoescape=True)
    return select(PlaceRow.recommendation_key).join(report, report.c.key == PlaceRow.publication_key).where(is_named)
