"""Words looked for in references, recommendations, what was said about them, bodies and reports."""

import re

from sqlalchemy import ColumnElement, and_, column, literal_column, or_, select, table

from tracker.db.models import AssignmentRecord, BodyRow, PublicationRow, RecommendationRow

_SEARCH = table("search", column("recommendation_key"), column("assignment_key"))


def found_by(words: str) -> ColumnElement[bool] | None:
    """Return the condition that every word is somewhere in an item, each perhaps unfinished; None for no words."""
    wanted = [word for word in words.split() if _parts(word)]
    return and_(*(_found(word) for word in wanted)) if wanted else None


def _parts(word: str) -> list[str]:
    """Return the letters and figures between other signs, as the index cuts them: "NS2019/7" is two parts."""
    return re.findall(r"[^\W_]+", word)


def _found(word: str) -> ColumnElement[bool]:
    phrase = '"' + " ".join(_parts(word)) + '"*'
    is_found = literal_column("search").op("MATCH")(phrase)
    said = select(_SEARCH.c.assignment_key).where(is_found, _SEARCH.c.assignment_key.is_not(None))
    printed = select(_SEARCH.c.recommendation_key).where(is_found, _SEARCH.c.recommendation_key.is_not(None))
    return or_(
        AssignmentRecord.key.in_(said),
        RecommendationRow.key.in_(printed),
        BodyRow.name.icontains(word, autoescape=True),
        BodyRow.short_name.icontains(word, autoescape=True),
        PublicationRow.title.icontains(word, autoescape=True),
    )
