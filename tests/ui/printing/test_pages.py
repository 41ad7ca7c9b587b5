"""A PDF's pages as pictures."""

from PySide6.QtWidgets import QApplication

from tracker.ui.printing.pages import picture_of


def test_a_page_is_drawn_at_the_resolution_that_is_asked(report: bytes, qapp: QApplication) -> None:
    picture = picture_of(report, 0, 144)
    assert (round(picture.width() / 144, 1), round(picture.height() / 144, 1)) == (8.3, 11.7)
    shades = {picture.pixelColor(x, y).lightness() for x in range(0, picture.width(), 3) for y in range(500, 800, 3)}
    assert min(shades) < 80
    assert max(shades) == 255
