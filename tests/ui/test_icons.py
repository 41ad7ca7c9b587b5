"""Icons: every one that the window names is there, and wears the theme's colour."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from tracker.ui.actions import TABLE
from tracker.ui.icons import icon
from tracker.ui.theme import Choice, Theme


@pytest.mark.parametrize("name", sorted({spec.icon for spec in TABLE if spec.icon}))
def test_each_icon_of_the_actions_is_there(theme: Theme, name: str) -> None:
    assert not icon(theme, name).isNull()


def test_an_icon_is_tinted_by_the_theme_and_muted_when_off(theme: Theme) -> None:
    theme.choose(Choice.DARK)
    for mode, colour in ((QIcon.Mode.Normal, theme.surfaces.text), (QIcon.Mode.Disabled, theme.surfaces.muted)):
        image = icon(theme, "plus").pixmap(QSize(24, 24), mode).toImage()
        assert QColor(image.pixel(image.width() // 2, image.height() // 2)).name() == colour.name()


def test_an_icon_has_the_pixels_of_a_screen_of_twice_as_many(theme: Theme) -> None:
    picture = icon(theme, "plus").pixmap(QSize(16, 16), 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)
