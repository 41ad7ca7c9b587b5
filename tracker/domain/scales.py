"""The two scales whose words the status rule itself reads; all other scales are data of the register."""

from enum import StrEnum
from typing import TypeVar

from tracker.errors import BadInput


class Response(StrEnum):
    """A body's answer to a recommendation, as HMPPS action plans word it."""

    AGREED = "Agreed"
    PARTLY_AGREED = "Partly agreed"
    NOT_AGREED = "Not agreed"


class Progress(StrEnum):
    """What a body reports of its progress."""

    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    PARTLY_COMPLETE = "Partly complete"
    COMPLETE = "Complete"


Word = TypeVar("Word", bound=StrEnum)


def word_of(scale: type[Word], given: str, what: str) -> Word:
    """Return the word of a scale that was given in any case and spacing; BadInput names the words there are."""
    wanted = " ".join(given.split()).casefold()
    for word in scale:
        if word.value.casefold() == wanted:
            return word
    raise BadInput(f"“{given}” is not a {what}; it is one of: {'; '.join(scale)}.")
