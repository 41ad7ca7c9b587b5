from reportlab.platypus.flowables import Flowable

from tests.reports.paper_reader import read
from tests.reports.positions import AS_AT
from tracker.reports.layout import styles
from tracker.reports.layout.flow import gap, paragraph
from tracker.reports.layout.one_page import OnePage, cut
from tracker.reports.layout.paper import Sheet, typeset


def version(words: str, height: float) -> list[Flowable]:
    return [paragraph(styles.BODY, words), gap(height), paragraph(styles.BODY, "The end.")]


def test_the_fullest_version_that_fits_the_page_is_printed() -> None:
    page = OnePage([lambda: version("Too much.", 700), lambda: version("Enough.", 600), lambda: version("Little.", 10)])
    paper = read(typeset(Sheet("One", "One", "OFFICIAL", "none", AS_AT), [page]))
    assert paper.text == "Enough. The end."
    assert len(paper.pages) == 1


def test_a_version_that_fills_the_page_to_the_last_point_fits() -> None:
    found = [high for high in range(620, 690) if _pages(high) == 1]
    assert found == list(range(620, found[-1] + 1))
    page = OnePage([lambda: version("Full.", found[-1]), lambda: version("Little.", 10)])
    assert read(typeset(Sheet("One", "One", "OFFICIAL", "none", AS_AT), [page])).text == "Full. The end."


def _pages(height: int) -> int:
    return len(read(typeset(Sheet("One", "One", "OFFICIAL", "none", AS_AT), version("Full.", height))).pages)


def test_words_are_cut_by_words_and_by_letters_and_the_ellipsis_never_stands_alone() -> None:
    assert cut("one two\nthree", 3, 20) == "one two three"
    assert cut("one two, three", 2, 20) == "one two\u00a0…"
    assert cut("one two three", 3, 10) == "one two\u00a0…"
    assert cut("W" * 50, 3, 10) == "W" * 10 + "\u00a0…"
    assert cut("👍", 3, 40) == "[thumbs up sign]"
    assert cut("", 3, 20) == ""
