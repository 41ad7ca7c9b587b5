"""The language of a printed report: its fixed words, days and numbers; what the register holds stays as it was said."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.domain.dates import MONTHS
from tracker.domain.words import listed

# Welsh says "ac" for "and" before the sound of a vowel: of numbers, before 1, 11 to 19, and what begins with an 8.
_BEGINS_WITH_VOWEL = re.compile(r"[aeiouwyâêîôûŵŷáéíóúäëïöü]|8|1[1-9](?!\d)|1(?![\d,])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Language:
    """A language, by its tag (BCP 47); `words` are its fixed words by the English ones, none for English itself.

    Called with English words it returns its own, with facts put in where the words name them in braces:
    `say("Overdue by {days}", days=...)`. What it has no words for is said in English.
    """

    tag: str
    words: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, english: str, /, **facts: object) -> str:
        """Return fixed words in this language, with the facts that they name put in."""
        said = self.words.get(english, english)
        return said.format(**facts) if facts else said

    @property
    def is_english(self) -> bool:
        """Say whether it is English, the language of the program itself."""
        return not self.words

    def count(self, number: int, one: str, many: str | None = None) -> str:
        """Return a number with its noun: "1 item", "2,100 items"; in Welsh the noun stays as it is after a number."""
        if not self.is_english:
            return f"{number:,} {self(one)}"
        return f"{number:,} {one if number == 1 else many or one + 's'}"

    def day(self, day: date) -> str:
        """Return a day as sentences show it: "30 June 2019", "30 Mehefin 2019"."""
        return f"{day.day} {self(MONTHS[day.month - 1])} {day.year}"

    def short_day(self, day: date) -> str:
        """Return a day as narrow columns show it: "30 Jun 2019", "30 Gorff 2019"."""
        return f"{day.day} {self(MONTHS[day.month - 1][:3])} {day.year}"

    def part(self, part: str | None) -> str:
        """Return an ISO date or a part of one as sentences show it: "24 January 2019", "January 2019", "2019"."""
        if part is None:
            return self("date not known")
        year, *rest = part.split("-")
        if not rest:
            return year
        month = self(MONTHS[int(rest[0]) - 1])
        return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"

    def listed(self, words: list[str]) -> str:
        """Return words as a sentence lists them: "one, two and three"; with semicolons where one holds a comma."""
        if self.is_english or len(words) < 2:
            return listed(words)
        and_word = self(" and (before a vowel) ") if _BEGINS_WITH_VOWEL.match(words[-1]) else self(" and ")
        has_commas = any("," in one for one in words)
        between, last = ("; ", f";{and_word}") if has_commas else (", ", and_word)
        return between.join(words[:-1]) + last + words[-1]


ENGLISH = Language("en-GB")
