import re
from functools import cache
from itertools import combinations

import pypdfium2
import pytest

from tests.reports.positions import AS_AT
from tracker.domain.status import Meaning
from tracker.reports.charts.patterns import FILLS, LEVEL, Box, Fill, paint
from tracker.reports.layout.flow import illustration
from tracker.reports.layout.paper import Sheet, typeset

SIDE = 48
LEFT, TOP, SEEN = 160, 160, 60  # dots, well inside the box


@cache
def grey_picture(fill: Fill) -> list[int]:
    """Return the middle of a painted box as a grey printer shows it, dot by dot."""
    chart = illustration("", SIDE + 2.0, lambda canvas: paint(canvas, Box(0, 0, SIDE, SIDE), fill))
    document = pypdfium2.PdfDocument(typeset(Sheet("Fill", "Fill", "OFFICIAL", "none", AS_AT), [chart]))
    try:
        picture = document[0].render(scale=2, grayscale=True)
        dots, across = bytes(picture.buffer), picture.stride
    finally:
        document.close()
    lines = [dots[y * across : (y + 1) * across] for y in range(TOP, TOP + SEEN)]
    return [dot for line in lines for dot in line[LEFT : LEFT + SEEN]]


def test_every_meaning_has_a_fill() -> None:
    assert set(FILLS) == set(Meaning)


@pytest.mark.parametrize(("one", "other"), list(combinations(FILLS, 2)))
def test_any_two_fills_can_be_told_apart_without_colour(one: Meaning, other: Meaning) -> None:
    first, second = grey_picture(FILLS[one]), grey_picture(FILLS[other])
    unlike = sum(abs(a - b) > 40 for a, b in zip(first, second, strict=True))
    assert unlike > len(first) / 12


def luminance(colour: str) -> float:
    parts = [int(pair, 16) / 255 for pair in re.findall("..", colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("fill", [*FILLS.values(), LEVEL])
def test_words_on_a_fill_are_easy_to_read(fill: Fill) -> None:
    light, dark = sorted((luminance(c.hexval()[2:]) for c in (fill.ground, fill.letters)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) > 6.3
