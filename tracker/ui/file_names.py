"""Names of files that say what is inside, with nothing in them that a file system forbids."""

import re

_FORBIDDEN = r'[<>:"/\\|?*\x00-\x1f]+'
_MOST_LETTERS = 60


def file_name(*parts: str, ending: str) -> str:
    """Return a file's name of some parts, each cut where it is long, and its ending."""
    return " - ".join(_safe(part) for part in parts) + ending


def _safe(part: str) -> str:
    return " ".join(re.sub(_FORBIDDEN, " ", part).split())[:_MOST_LETTERS].strip(" .")
