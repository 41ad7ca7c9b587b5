"""What somebody means who types a name, or a part of one: which lines it fits, the best first."""

from collections.abc import Sequence

from tracker.domain.bodies import folded_name

# A name, a short name, any other name: the earlier, the more telling.
_TIERS = 3


class Matching:
    """Knows lines, each with the names of what it stands for; names are compared without case and punctuation."""

    def __init__(self, lines: Sequence[tuple[str, Sequence[str]]]) -> None:
        self._lines = [folded_name(words) for words, _ in lines]
        self._names = [[folded_name(name) for name in names] for _, names in lines]

    def _exact(self, wanted: str) -> list[int]:
        """Return the lines that are meant by a whole name: those whose most telling name it is."""
        written_out = [place for place, line in enumerate(self._lines) if line == wanted]
        tiers: list[list[int]] = [written_out, *([] for _ in range(_TIERS))]
        for place, names in enumerate(self._names):
            if wanted in names:
                tiers[min(names.index(wanted), _TIERS - 1) + 1].append(place)
        return next((places for places in tiers if places), [])

    def _partly(self, wanted: str) -> list[int]:
        """Return the lines of which it is a part, those that begin with it first."""
        held = [[line, *names] for line, names in zip(self._lines, self._names, strict=True)]
        fit = [place for place, words in enumerate(held) if any(wanted in one for one in words)]
        return sorted(fit, key=lambda place: not any(one.startswith(wanted) for one in held[place]))

    def meant(self, typed: str, *, whole: bool = False) -> list[int]:
        """Return the places of the lines that may be meant: by a whole name, else by a part unless only `whole` count.

        One alone is what is meant.
        """
        wanted = folded_name(typed)
        if not wanted:
            return []
        return self._exact(wanted) or ([] if whole else self._partly(wanted))

    def found(self, typed: str) -> list[int]:
        """Return the places of all lines that fit, the best first."""
        wanted = folded_name(typed)
        return list(dict.fromkeys((*self._exact(wanted), *self._partly(wanted)))) if wanted else []
