"""Who types a command, where nobody is named."""

import getpass

from tracker import settings
from tracker.paths import home


def recorder(given: str | None, otherwise: str = "") -> str:
    """Return who records: as given, else the person of the settings, else `otherwise`, else the PC's user."""
    return given or settings.load(home()).person or otherwise or _user_of_this_pc()


def _user_of_this_pc() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "unnamed user"
