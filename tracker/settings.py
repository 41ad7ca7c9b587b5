"""The settings of this PC's user: declared once, typed, with defaults, kept in one small file."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from tracker.errors import BadInput
from tracker.whole_file import write_whole

RECENT_MOST = 8
_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered between runs. `recent` are paths of registers, newest first; `theme` is system, light or dark.

    The window's fields hold Qt's own saved states, in base 64. `author` and `distribution` are from whom and to whom
    the last printed report was, the latter with semicolons between.
    """

    person: str = ""
    recent: tuple[str, ...] = ()
    theme: str = "system"
    window_geometry: str = ""
    panes: str = ""
    columns: str = ""
    author: str = ""
    distribution: str = ""


def load(home: Path) -> Settings:
    """Return the settings kept under `home`; the defaults where there are none, or where the file is damaged.

    A damaged file is set aside under another name, so that nothing is lost by the next save.
    """
    path = home / _FILE
    try:
        return _read(json.loads(path.read_text(encoding="utf-8")))
    except OSError:
        return Settings()
    except (ValueError, TypeError):
        with suppress(OSError):
            path.replace(path.with_suffix(".damaged"))
        return Settings()


def _read(kept: Any) -> Settings:
    """Return the settings that a file tells; ValueError or TypeError where they are not of their kinds."""
    if not isinstance(kept, dict):
        raise TypeError("settings are an object")
    known = {f.name: kept[f.name] for f in fields(Settings) if f.name in kept}
    recent = known.pop("recent", [])
    if not isinstance(recent, list) or not all(isinstance(value, str) for value in (*recent, *known.values())):
        raise TypeError("settings are words and lists of words")
    return Settings(**known, recent=tuple(recent))


def save(home: Path, settings: Settings) -> None:
    """Keep the settings under `home`; BadInput where that folder cannot be written."""
    try:
        write_whole(home / _FILE, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode())
    except OSError as fault:
        raise BadInput(f"The settings could not be saved in {home}: {fault.strerror}.") from fault


def remember(settings: Settings, register: Path) -> Settings:
    """Return the settings with a register as the most recent one."""
    path = str(register.resolve())
    return replace(settings, recent=(path, *(p for p in settings.recent if p != path))[:RECENT_MOST])
