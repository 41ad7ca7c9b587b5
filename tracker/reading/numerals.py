"""Numbers as lists print them: letters a, b, ... z, aa, ab, and Roman numerals."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def letters_of(number: int) -> str:
    """Return the small letters of a place from 1 on: 1 is a, 26 is z, 27 is aa."""
    printed = ""
    while number > 0:
        number, rest = divmod(number - 1, len(_ALPHABET))
        printed = _ALPHABET[rest] + printed
    return printed


def roman_of(number: int) -> str:
    """Return the small Roman numeral of a number from 1 on."""
    printed = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        printed += sign * times
    return printed
