"""Small turns of phrase that screen, print and command line share."""

from collections.abc import Sequence


def plural(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: "1 item", "2,100 items", "2 bodies"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def file_size(size: int) -> str:
    """Return a number of bytes as people read it: "812 bytes", "24 kB", "3.1 MB"."""
    if size < 1000:
        return plural(size, "byte")
    return f"{round(size / 1000):,} kB" if size < 999_500 else f"{size / 1_000_000:,.1f} MB"


def listed(words: Sequence[str]) -> str:
    """Return words as a sentence lists them: "one, two and three"; with semicolons where one holds a comma itself."""
    if not words:
        return ""
    has_commas = len(words) > 1 and any("," in one for one in words)
    between, last = ("; ", "; and ") if has_commas else (", ", " and ")
    return last.join(filter(None, (between.join(words[:-1]), words[-1])))
