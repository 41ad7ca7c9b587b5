"""A recommendation whose number stands alone: "Recommendation 4", with or without a title, above the text it is for."""

import re
from dataclasses import replace
from typing import TypeAlias

from tracker.reading.asking import asks
from tracker.reading.blocks import Block, is_headline
from tracker.reading.bodies import is_body, leading_body
from tracker.reading.labels import LabelKind
from tracker.reading.roles import Part, Role
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import (
    MODAL_WORD,
    ends_sentence,
    is_sentence,
    reads_as_recommendation,
    starts_with_verb,
)

Headed: TypeAlias = tuple[Block, str | None]
"""The words of a recommendation in its place, with the number that was printed above or in front of them."""

_PLACE = re.compile(
    r"(?:paragraphs?|paras?\.?|pages?|sections?|chapters?|see)\s+[\d.,\s–-]+(?:\s*(?:and|to)\s*[\d.]+)?", re.IGNORECASE
)
_STATUS = re.compile(
    r"(?:(?:not|partially|partly|fully) )?(?:agree[ds]?|accept(?:ed)?|noted|reject(?:ed)?|concur\w*|implemented|"
    r"completed?|closed|open|superseded|achieved)(?:\s*[.,:;–—-]|$| (?:in (?:part|principle)|by|with)\b)",
    re.IGNORECASE,
)
_RESPONDS = re.compile(
    r"(?:accept|agree|reject|note|support|welcome|acknowledge|concur|recognise|respond|response|will|has|have|is|are|"
    r"was|did|does)"
)
_CONTENTS = re.compile(r"\.{4,}|…|\. \. \. ")


class HeadedOne:
    """The number that waits for its text, where one does, and what it waits with: a title, and patience for a line."""

    def __init__(self, wordbook: Wordbook) -> None:
        self._wordbook = wordbook
        self._waiting: Headed | None = None
        self._is_patient = False

    def begin(self, block: Block, number: str | None) -> Headed | None:
        """Take "Recommendation 4: ..." and return it where it is whole; else keep its number for what follows."""
        if _STATUS.match(block.words) or _CONTENTS.search(block.words):
            return None
        if not ends_sentence(block.words) and not MODAL_WORD.search(block.words):
            self._waiting, self._is_patient = (block, number), True
            return None
        is_one = reads_as_recommendation(block.words) or (is_sentence(block.words) and not _is_response(block.words))
        return (block, number) if is_one else None

    def is_answered_by(self, part: Part) -> bool:
        """Tell whether the part may be the text that a number waits for."""
        if self._waiting is None or part.role in {Role.HEADING, Role.ASIDE}:
            return False
        if part.label and part.label.kind is LabelKind.NAMED:
            return False
        return part.role is not Role.SECTION or not is_headline(part.block)

    def answer(self, block: Block) -> Headed | None:
        """Return the text under the number as its recommendation, or the title where the text only explains it."""
        if self._waiting is None or _PLACE.fullmatch(block.words) or not block.words:
            return None
        heading, number = self._waiting
        if starts_with_verb(heading.words) and not (asks(block.words) or MODAL_WORD.search(block.words)):
            return self.give_up()
        if reads_as_recommendation(block.words) or self._says_who_acts(block.words):
            self._waiting = None
            return replace(block, line=heading.line, page=heading.page), number
        if _is_response(block.words) or not self._is_patient:
            self._waiting = None
        self._is_patient = False
        return None

    def takes_heading(self, block: Block) -> bool:
        """Take a heading as the title, or as the place that the number refers to; tell whether it was either."""
        if self._waiting is None:
            return False
        if not self._waiting[0].words:
            self._waiting = (replace(self._waiting[0], words=block.words), self._waiting[1])
            return True
        return _PLACE.fullmatch(block.words) is not None

    def give_up(self) -> Headed | None:
        """Return the title for the whole of the recommendation where no text came, if it asks."""
        waiting, self._waiting = self._waiting, None
        return waiting if waiting and starts_with_verb(waiting[0].words) else None

    def _says_who_acts(self, words: str) -> bool:
        """Tell "The Agency strengthens its checks", which asks where it stands under "Recommendation 4"."""
        who, rest = leading_body(words.rstrip(":"))
        has_more = bool(rest) or words.endswith(":")
        return has_more and is_body(who, self._wordbook) and not _RESPONDS.match(rest)


def _is_response(words: str) -> bool:
    return bool(_STATUS.match(words) or _RESPONDS.match(leading_body(words)[1]))
