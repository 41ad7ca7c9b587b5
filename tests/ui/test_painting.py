"""Text broken into lines for rows that are painted by hand."""

from PySide6.QtGui import QFontMetrics

from tracker.ui.painting import wrapped
from tracker.ui.theme import Theme

WORDS = "Bring the assessment tools together and raise the quality of assessments and plans"


def test_a_short_text_stays_on_one_line(theme: Theme) -> None:
    assert wrapped("Agreed", theme.font(), 500, 2) == ["Agreed"]


def test_a_long_text_is_shortened_at_the_end_of_its_last_line(theme: Theme) -> None:
    width = QFontMetrics(theme.font()).horizontalAdvance(WORDS) // 3
    first, second = wrapped(WORDS, theme.font(), width, 2)
    assert WORDS.startswith(first)
    assert second.endswith("…")
    assert QFontMetrics(theme.font()).horizontalAdvance(second) <= width


def test_a_text_that_fits_its_lines_is_whole(theme: Theme) -> None:
    width = QFontMetrics(theme.font()).horizontalAdvance(WORDS) * 2 // 3
    assert " ".join(wrapped(WORDS, theme.font(), width, 2)) == WORDS


def test_no_text_has_no_lines_with_words(theme: Theme) -> None:
    assert "".join(wrapped("", theme.font(), 100, 2)) == ""
