"""The drawings of `resources/icons` as text, tinted."""

from functools import lru_cache

from tracker.paths import resource


def tinted(name: str, colour: str) -> str:
    """Return a drawing by its file's name without ending, its lines in a colour given as "#rrggbb"."""
    return _drawing(name).replace("currentColor", colour)


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
