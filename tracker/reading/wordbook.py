"""What is known of a document's words: which are names, whose names they are, which hyphens belong to a word."""

import re
from collections.abc import Iterable

from tracker.reading.names import Gazetteer

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BROKEN = re.compile(r"\b([^\W\d_]+)- ([^\W\d_]+)")
_SUSPENDED = frozenset({"and", "or", "to", "und", "nor"})


class Wordbook:
    """The words of one document, and the names of bodies known beside it; made once, then only asked."""

    def __init__(self, texts: Iterable[str], names: Gazetteer | None = None) -> None:
        self.names = names or Gazetteer.built_in()
        self._small: set[str] = set()
        self._hyphenated: set[str] = set()
        self._all: set[str] = set()
        printed: set[str] = set()
        for text in texts:
            printed.update(text.split())
        for word in {word for words in printed for word in _WORD.findall(words)}:
            self._add(word)

    def _add(self, word: str) -> None:
        self._all.add(word.lower())
        if word.islower():
            self._small.add(word)
        if "-" in word:
            self._hyphenated.add(word.lower())

    def is_ordinary(self, word: str) -> bool:
        """Tell whether the document also uses the word with a small letter, so that it is no name."""
        return word.lower() in self._small

    def join(self, left: str, right: str) -> str:
        """Join two pieces of running text, mending a word that was broken at the line's end."""
        if left.endswith("-") and not left.endswith(" -"):
            return self.mend(f"{left} {right}")
        return f"{left} {right}"

    def mend(self, words: str) -> str:
        """Mend the words that a line's end broke: "per- formance" becomes "performance"."""
        return _BROKEN.sub(self._mended, words) if "- " in words else words

    def _mended(self, match: re.Match[str]) -> str:
        left, right = match.groups()
        if right in _SUSPENDED:
            return match.group()
        if f"{left}-{right}".lower() in self._hyphenated and (left + right).lower() not in self._all:
            return f"{left}-{right}"
        return left + right if right.islower() else f"{left}-{right}"
