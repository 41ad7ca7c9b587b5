"""That the words of a report are a draft translation, said in its language and in English."""

from collections.abc import Sequence

from tracker.domain.language import Language
from tracker.reports.layout import styles
from tracker.reports.layout.flow import paragraph, said
from tracker.reports.tagged.paragraph import Text
from tracker.reports.text import Strong

DRAFT = "Draft translation, not yet checked."


def draft(say: Language) -> list[Text]:
    """Return the lines that mark a translation as a draft; nothing for English."""
    if say.is_english:
        return []
    told = say("Draft translation, not yet checked.")
    return [paragraph(styles.NOTE, Strong(told)), said(styles.NOTE, DRAFT)]


def height_of(lines: Sequence[Text]) -> float:
    """Return the points that lines take, each of them on one line."""
    return sum(line.style.leading + line.getSpaceAfter() for line in lines)
