"""Where the program finds its own resources, and where it keeps what belongs to this PC."""

import os
from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Return a file or folder of `resources/`: beside the package in a checkout, inside it when installed."""
    installed = _PACKAGE / "_resources"
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def home() -> Path:
    """Return the folder of settings and books on this PC; TRACKER_HOME in the environment moves it."""
    moved = os.environ.get("TRACKER_HOME")
    return Path(moved) if moved else user_data_path("recommendation-tracker", appauthor=False)
