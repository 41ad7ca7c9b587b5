"""That the words of a report are a draft translation, said in its language and in English."""

from tracker.domain.language import Language
from tracker.reports import styles
from tracker.reports.flow import Story, paragraph, said
from tracker.reports.text import Strong

DRAFT = "Draft translation, not yet checked."


def draft(say: Language) -> Story:
    """Return the lines that mark a translation as a draft; nothing for English."""
    if say.is_english:
        return []
    told = say("Draft translation, not yet checked.")
    return [paragraph(styles.NOTE, Strong(told)), said(styles.NOTE, DRAFT)]
