"""Small turns of phrase that screen, print and command line share."""


def plural(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: "1 item", "2,100 items", "2 bodies"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
