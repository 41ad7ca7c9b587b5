"""Stem and item as one readable sentence."""

import re

from tracker.reading.stems import Stem
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import MODAL, base_verb

_AFTER_MODAL = re.compile(rf"\b{MODAL}$")
_STOPS = (".", "!", "?", "”", '"')


def one_sentence(stem: Stem | None, item: str, wordbook: Wordbook) -> str:
    """Put the lead-in and the item together so that they read as one sentence."""
    if stem is None:
        return _stopped(item)
    lead = stem.text.rstrip(" :")
    if not stem.joins:
        return _stopped(f"{lead}: {item}")
    return _stopped(f"{lead} {_within_sentence(item, wordbook, after_modal=_AFTER_MODAL.search(lead) is not None)}")


def _stopped(text: str) -> str:
    return text if text.endswith(_STOPS) else f"{text.rstrip(':;,')}."


def _within_sentence(item: str, wordbook: Wordbook, *, after_modal: bool) -> str:
    """Make the first letter small, unless the first word is a name."""
    first = item.partition(" ")[0]
    is_name = not first[1:].islower() or wordbook.names.knows(" ".join(item.split()[:2]))
    if is_name or not (after_modal or wordbook.is_ordinary(first) or base_verb(first)):
        return item
    return item[0].lower() + item[1:]
