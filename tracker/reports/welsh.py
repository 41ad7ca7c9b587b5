"""Welsh for printed reports: its fixed words by the English ones, kept in a file that translators can read."""

import json
from functools import cache

from tracker.domain.language import Language
from tracker.paths import resource


@cache
def welsh() -> Language:
    """Return Welsh; what it has no words for yet is said in English."""
    words: dict[str, str] = json.loads(resource("translations", "cy.json").read_text(encoding="utf-8"))
    return Language("cy", words)
