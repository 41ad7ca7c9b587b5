"""The one owner of colours by meaning, of type and of spacing; nothing else in the window knows a colour's number."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from tracker.domain.status import Meaning
from tracker.ui.signs import Sign
from tracker.ui.style import style_sheet
from tracker.ui.svg import tinted


class Choice(StrEnum):
    """What the user can choose, by the words kept in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Step(Enum):
    """The steps of type, as shares of the system's own size."""

    SMALL = 0.86
    BODY = 1.0
    LARGE = 1.14
    TITLE = 1.21


@dataclass(frozen=True, slots=True)
class Tone:
    """How a meaning looks: text on fill (None: no fill), and the sign that always goes with them."""

    text: QColor
    fill: QColor | None
    sign: Sign


@dataclass(frozen=True, slots=True)
class Surfaces:
    """The colours of surfaces, by name."""

    window: QColor
    page: QColor
    line: QColor
    edge: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    on_selection: QColor

    def names(self) -> dict[str, str]:
        """Return the colours by their names, as a style sheet writes them."""
        return {name: getattr(self, name).name() for name in self.__slots__}


def _surfaces(*numbers: str) -> Surfaces:
    return Surfaces(*(QColor(n) for n in numbers))


_LIGHT = _surfaces(
    "#F4F5F7", "#FFFFFF", "#D5DAE1", "#77838F", "#1B2430", "#55616F", "#1F5A93", "#FFFFFF", "#DCE9F6", "#1B2430"
)
_DARK = _surfaces(
    "#161B22", "#1E242D", "#37414E", "#76838F", "#E8ECF1", "#A6B2C0", "#7DB4EA", "#10161D", "#26405C", "#E8ECF1"
)

# For each meaning: light text and fill, dark text and fill, sign (look.md, "Colour by meaning").
_TONES: dict[Meaning, tuple[str, str, str, str, Sign]] = {
    Meaning.OVERDUE: ("#8F1D14", "#FBE4E1", "#FFB4AB", "#4A1D19", Sign.FILLED_CIRCLE),
    Meaning.DUE_SOON: ("#6E4300", "#FDEFD3", "#FFCF7D", "#44310D", Sign.HALF_CIRCLE),
    Meaning.TO_CHECK: ("#4E3591", "#ECE7F9", "#CFC0FF", "#332A52", Sign.QUESTION),
    Meaning.IN_PROGRESS: ("#174F8C", "#E2EDF9", "#A8CCF5", "#1C3855", Sign.TRIANGLE),
    Meaning.NOTHING_YET: ("#414C59", "#E9ECF0", "#C5CED8", "#323B47", Sign.OPEN_CIRCLE),
    Meaning.CLOSED: ("#1A5E35", "#E0F2E7", "#A4DDB9", "#1B3D2A", Sign.TICK),
    Meaning.CLOSED_UNVERIFIED: ("#7F1B58", "#FAE5F1", "#F7B3D9", "#4A1F38", Sign.EXCLAMATION),
    Meaning.NOT_AGREED: ("#653A20", "#F4E9E1", "#E5BFA6", "#412B1E", Sign.CROSS),
}


class Theme(QObject):
    """Colours, type and spacing of one application, which it also applies to it. Lives on the UI thread."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: Choice = Choice.SYSTEM,
        high_contrast: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._hints = application.styleHints()
        # Held, because PySide forgets the wrapper of a temporary one, and with it the object.
        self._accessibility = self._hints.accessibility()
        self._high_contrast = high_contrast or self._system_contrast
        self._base_font = QFont(application.font())
        self._choice = choice
        # A style sheet can name a picture only by a file.
        self._pictures = QTemporaryDir()
        self._system_palette = QPalette(application.palette())
        application.setStyle("Fusion")
        self._connect()
        self.choose(choice)

    def _connect(self) -> None:
        self._hints.colorSchemeChanged.connect(self._on_scheme)
        self._accessibility.contrastPreferenceChanged.connect(self._apply)

    def _system_contrast(self) -> bool:
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def choose(self, choice: Choice) -> None:
        """Follow the system, or force light or dark, at once."""
        self._choice = choice
        forced = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        self._hints.setColorScheme(forced.get(choice, Qt.ColorScheme.Unknown))
        self._apply()

    def _on_scheme(self) -> None:
        if self._choice is Choice.SYSTEM:
            self._apply()

    @property
    def choice(self) -> Choice:
        """Return what the user chose."""
        return self._choice

    @property
    def is_contrast(self) -> bool:
        """Say whether high contrast is in force: the system's palette and no fills."""
        return self._high_contrast()

    @property
    def is_dark(self) -> bool:
        """Say whether the dark colours are in force."""
        if self._choice is Choice.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._choice is Choice.DARK

    @property
    def surfaces(self) -> Surfaces:
        """Return the colours of surfaces that are in force."""
        if self.is_contrast:
            return _surfaces_of(self._system_palette)
        return _DARK if self.is_dark else _LIGHT

    def tone(self, meaning: Meaning) -> Tone:
        """Return how a meaning looks; in high contrast as plain text with its sign."""
        light_text, light_fill, dark_text, dark_fill, sign = _TONES[meaning]
        if self.is_contrast:
            return Tone(self.surfaces.text, None, sign)
        if self.is_dark:
            return Tone(QColor(dark_text), QColor(dark_fill), sign)
        return Tone(QColor(light_text), QColor(light_fill), sign)

    def font(self, step: Step = Step.BODY, *, strong: bool = False) -> QFont:
        """Return the system's font at a step of its size, with figures of equal width."""
        font = QFont(self._base_font)
        font.setPointSizeF(self._base_font.pointSizeF() * step.value)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def metrics(self, step: Step = Step.BODY, *, strong: bool = False) -> QFontMetrics:
        """Return the measures of the font at a step."""
        return QFontMetrics(self.font(step, strong=strong))

    def space(self, quarters: float) -> int:
        """Return a distance in pixels, given in quarters of the font's height."""
        return round(self.metrics().height() * quarters / 4)

    def width(self, characters: int) -> int:
        """Return the width in pixels of so many average characters."""
        return self.metrics().averageCharWidth() * characters

    def _picture(self, icon: str, colour: QColor) -> str:
        """Return the path of an icon in a colour, for the style sheet, which takes pictures from files alone."""
        path = Path(self._pictures.filePath(f"{icon}-{colour.name()[1:]}.svg"))
        if not path.exists():
            path.write_text(tinted(icon, colour.name()), encoding="utf-8")
        return path.as_posix()

    def _apply(self) -> None:
        surfaces = self.surfaces
        self._application.setPalette(self._system_palette if self.is_contrast else _palette(surfaces))
        sizes = {step.name.lower(): f"{self._base_font.pointSizeF() * step.value:.2f}pt" for step in Step}
        spaces = {f"space{n}": f"{self.space(n)}px" for n in (1, 2, 3, 4)}
        danger = self.tone(Meaning.OVERDUE)
        tones = {"fault": danger.text.name(), "fault_fill": (danger.fill or surfaces.page).name()}
        past = self.tone(Meaning.DUE_SOON)
        tones |= {"past": past.text.name(), "past_fill": (past.fill or surfaces.page).name()}
        side = self.metrics().ascent()
        boxes = {"box": f"{side}px", "round": f"{side // 2 + 1}px"}
        pictures = {
            "tick": self._picture("check", surfaces.on_accent),
            "down_arrow": self._picture("chevron-down", surfaces.muted),
        }
        names = {**surfaces.names(), **sizes, **spaces, **tones, **boxes, **pictures}
        self._application.setStyleSheet(style_sheet(names))
        self.changed.emit()


def _palette(surfaces: Surfaces) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for place, colour in {
        role.Window: surfaces.window,
        role.WindowText: surfaces.text,
        role.Base: surfaces.page,
        role.AlternateBase: surfaces.window,
        role.Text: surfaces.text,
        role.PlaceholderText: surfaces.muted,
        role.Button: surfaces.page,
        role.ButtonText: surfaces.text,
        role.BrightText: surfaces.on_accent,
        role.Highlight: surfaces.accent,
        role.HighlightedText: surfaces.on_accent,
        role.Accent: surfaces.accent,
        role.Link: surfaces.accent,
        role.LinkVisited: surfaces.accent,
        role.ToolTipBase: surfaces.page,
        role.ToolTipText: surfaces.text,
        role.Light: surfaces.page,
        role.Midlight: surfaces.line,
        role.Mid: surfaces.edge,
        role.Dark: surfaces.edge,
        role.Shadow: surfaces.line,
    }.items():
        palette.setColor(place, colour)
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, surfaces.muted)
    return palette


def _surfaces_of(palette: QPalette) -> Surfaces:
    text, page = palette.windowText().color(), palette.base().color()
    highlight, on_highlight = palette.highlight().color(), palette.highlightedText().color()
    window = palette.window().color()
    return Surfaces(window, page, text, text, text, text, highlight, on_highlight, highlight, on_highlight)
