"""What one cell of a workbook can hold, and what becomes of a text that is longer."""

import re
from dataclasses import dataclass, field

# Excel counts UTF-16 units, and a file with a longer text is one that it calls damaged.
LIMIT = 32_767
GOES_ON = " … [this text goes on: it stands whole on the sheet “Long texts”]"
# XML has no way to write these two, which no script or language uses.
_UNWRITABLE = re.compile("[\ufffe\uffff]")
_REPLACED = "\ufffd"


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def pieces(text: str, most: int = LIMIT) -> list[str]:
    """Return a text cut into pieces of at most `most` UTF-16 units, no letter cut in two; joined they are the text."""
    encoded = text.encode("utf-16-le")
    found: list[str] = []
    while encoded:
        end = most * 2
        if len(encoded) > end and 0xD8 <= encoded[end - 1] <= 0xDB:
            end -= 2
        found.append(encoded[:end].decode("utf-16-le"))
        encoded = encoded[end:]
    return found


@dataclass(frozen=True, slots=True)
class LongText:
    """A text that no cell can hold: whose it is, and its pieces."""

    ref: str
    body: str
    column: str
    parts: list[str]


@dataclass(slots=True)
class Fitting:
    """Makes texts fit into cells, and remembers what did not: so that nothing is cut in silence."""

    long: list[LongText] = field(default_factory=list)
    replaced: int = 0

    def fit(self, text: str, ref: str, body: str, column: str) -> str:
        """Return a text as its cell can hold it: the beginning, with a mark, of one that is too long."""
        text = self.writable(text)
        if units(text) <= LIMIT:
            return text
        self.long.append(LongText(ref, body, column, pieces(text)))
        return pieces(text, LIMIT - units(GOES_ON))[0] + GOES_ON

    def writable(self, text: str) -> str:
        """Return a text with the two characters that XML has no way to write replaced by the sign for that."""
        told, number = _UNWRITABLE.subn(_REPLACED, text)
        self.replaced += number
        return told
