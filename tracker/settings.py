"""The settings of this PC's user: declared once, typed, with defaults, kept in one small file."""

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from tracker.errors import BadInput

RECENT_MOST = 8
_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered between runs. `recent` are paths of registers, newest first; `theme` is system, light or dark.

    The window's fields hold Qt's own saved states, in base 64.
    """

    person: str = ""
    recent: tuple[str, ...] = ()
    theme: str = "system"
    window_geometry: str = ""
    panes: str = ""
    columns: str = ""


def load(home: Path) -> Settings:
    """Return the settings kept under `home`; the defaults where there are none, or where the file is damaged.

    A damaged file is set aside under another name, so that nothing is lost by the next save.
    """
    path = home / _FILE
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        known = {f.name: kept[f.name] for f in fields(Settings) if f.name in kept}
        return Settings(**{**known, "recent": tuple(str(p) for p in known.get("recent", ()))})
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError):
        if path.is_file():
            path.replace(path.with_suffix(".damaged"))
        return Settings()


def save(home: Path, settings: Settings) -> None:
    """Keep the settings under `home`; BadInput where that folder cannot be written."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        new = home / f"{_FILE}.{os.getpid()}.new"
        new.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
        new.replace(home / _FILE)
    except OSError as fault:
        raise BadInput(f"The settings could not be saved in {home}: {fault.strerror}.") from fault


def remember(settings: Settings, register: Path) -> Settings:
    """Return the settings with a register as the most recent one."""
    path = str(register.resolve())
    return replace(settings, recent=(path, *(p for p in settings.recent if p != path))[:RECENT_MOST])
