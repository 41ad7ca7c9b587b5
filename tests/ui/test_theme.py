"""The theme: every pair can be read, light and dark can be forced, high contrast drops the fills."""

import math

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tracker.domain.status import Meaning
from tracker.ui.theme import Choice, Step, Theme


def luminance(colour: QColor) -> float:
    shares = ((0.2126, colour.redF()), (0.7152, colour.greenF()), (0.0722, colour.blueF()))
    return sum(share * linear(part) for share, part in shares)


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("meaning", list(Meaning))
def test_the_words_of_every_meaning_can_be_read_on_their_fill_and_on_every_surface(
    theme: Theme, choice: Choice, meaning: Meaning
) -> None:
    theme.choose(choice)
    tone = theme.tone(meaning)
    assert tone.fill is not None
    assert round(contrast(tone.text, tone.fill), 1) >= 6.7
    for surface in (theme.surfaces.page, theme.surfaces.window, theme.surfaces.selection):
        assert contrast(tone.text, surface) >= 4.5


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_text_and_controls_can_be_seen(theme: Theme, choice: Choice) -> None:
    theme.choose(choice)
    surfaces = theme.surfaces
    for ground in (surfaces.page, surfaces.window, surfaces.selection):
        assert contrast(surfaces.text, ground) >= 7
        assert contrast(surfaces.muted, ground) >= 4.5
    assert contrast(surfaces.on_accent, surfaces.accent) >= 4.5
    assert contrast(surfaces.edge, surfaces.page) >= 3
    assert contrast(surfaces.accent, surfaces.page) >= 4.5


def test_every_meaning_has_a_sign_of_its_own(theme: Theme) -> None:
    assert len({theme.tone(meaning).sign for meaning in Meaning}) == len(Meaning)


def test_choosing_tells_those_who_paint(theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.choose(Choice.DARK)
    assert told[-1] is True
    assert QApplication.palette().color(QPalette.ColorRole.Base) == theme.surfaces.page


def test_high_contrast_takes_the_systems_palette_and_no_fills(qapp: QApplication, shared_theme: Theme) -> None:
    strict = Theme(qapp, Choice.SYSTEM, high_contrast=lambda: True)
    assert all(strict.tone(meaning).fill is None for meaning in Meaning)
    assert strict.surfaces.text == strict.tone(Meaning.OVERDUE).text
    assert strict.surfaces.muted == strict.surfaces.text
    strict.deleteLater()
    shared_theme.choose(Choice.LIGHT)


def test_type_goes_in_steps_of_the_systems_size(theme: Theme) -> None:
    size = theme.font().pointSizeF()
    assert theme.font(Step.SMALL).pointSizeF() == pytest.approx(size * 0.86, abs=0.01)
    assert theme.font(Step.TITLE, strong=True).bold()
    assert theme.space(4) == theme.metrics().height()
