"""The settings of this PC while the program runs: read once, written at every change."""

from dataclasses import replace
from pathlib import Path

from tracker.settings import Settings, load, remember, save


class SettingsStore:
    """Holds the settings that are in force and keeps them under `home`. Belongs to the UI thread."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._settings = load(home)

    @property
    def now(self) -> Settings:
        """Return the settings in force."""
        return self._settings

    def change(self, **changes: str) -> None:
        """Change fields of the settings and keep them; BadInput where they cannot be written."""
        self._keep(replace(self._settings, **changes))  # type: ignore[arg-type]  # every field but `recent` is text

    def remember(self, register: Path) -> None:
        """Put a register first among the recent ones."""
        self._keep(remember(self._settings, register))

    def forget(self, register: str) -> None:
        """Take a register out of the recent ones."""
        self._keep(replace(self._settings, recent=tuple(p for p in self._settings.recent if p != register)))

    def _keep(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            save(self.home, settings)
