"""What is usual in a document: the size of its running text, the distance of its lines, its left margins."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import inf
from typing import NamedTuple

from tracker.reading.pdf.printed import Row

_LEAST_LEADING = 0.9
_MOST_LEADING = 2.2
_USUAL_LEADING = 1.2
_LEAST_SHARE = 0.04
_NEARLY = 5
_FEW = 0.03
_MANY = 40
_STICKING_OUT = 2


class Measures(NamedTuple):
    """The usual measures, in points.

    `leadings` gives the distance of lines by size in half points; `margins` are the left edges of even and odd pages,
    and `reaches` how far to the right their lines go but for a few that stick out.
    """

    body_size: float
    leadings: Mapping[int, float]
    margins: tuple[float, float]
    reaches: tuple[float, float] = (inf, inf)

    def leading(self, size: float) -> float:
        """Return the usual distance of two lines in this size."""
        return self.leadings.get(halves(size), _USUAL_LEADING * size)

    def margin(self, page: int) -> float:
        """Return the usual left edge of a page by its number."""
        return self.margins[page % 2]

    def reach(self, page: int, right: float) -> float:
        """Return the right edge of a column whose longest line ends at `right`, on a page by its number."""
        usual = self.reaches[page % 2]
        return right if right <= usual + _STICKING_OUT * self.body_size else usual


def halves(size: float) -> int:
    """Return a size in half points, by which sizes are compared."""
    return round(size * 2)


def measures_of(pages: Sequence[tuple[int, Sequence[Row]]]) -> Measures:
    """Measure a document's pages, given with their numbers."""
    sizes: Counter[int] = Counter()
    distances: dict[int, Counter[int]] = {}
    lefts: tuple[Counter[int], Counter[int]] = (Counter(), Counter())
    rights: tuple[list[float], list[float]] = ([], [])
    for number, rows in pages:
        above: dict[tuple[int, int], float] = {}
        for row in rows:
            lefts[number % 2][round(row[0].left)] += 1
            rights[number % 2].append(row[-1].right)
            for piece in row:
                size, left = halves(piece.size), round(piece.left)
                sizes[size] += len(piece.words)
                distance = piece.base - above.get((size, left), piece.base)
                if _LEAST_LEADING * piece.size < distance < _MOST_LEADING * piece.size:
                    distances.setdefault(size, Counter())[round(distance * 4)] += 1
                above[size, left] = piece.base
    body = sizes.most_common(1)[0][0] / 2 if sizes else 10.0
    leadings = {size: _usual(counted) for size, counted in distances.items()}
    return Measures(body, leadings, (_margin(lefts[0]), _margin(lefts[1])), (_reach(rights[0]), _reach(rights[1])))


def _usual(distances: Counter[int]) -> float:
    """Return the usual distance: the smallest of those that are frequent, as paragraphs may stand further apart."""
    most = max(distances.values())
    return min(distance for distance, times in distances.items() if times * _NEARLY >= most) / 4


def _margin(lefts: Mapping[int, int]) -> float:
    total = sum(lefts.values())
    frequent: Iterable[int] = (left for left, times in lefts.items() if times > _LEAST_SHARE * total)
    return float(min(frequent, default=0))


def _reach(rights: Sequence[float]) -> float:
    return sorted(rights)[-1 - round(_FEW * len(rights))] if len(rights) >= _MANY else inf
