"""Note marks: the small digits in a text that point to footnotes, in the notations in which texts keep them."""

import re

_SIGNS = re.compile(r"<sup|\[|[⁰¹²³⁴-⁹]")
_MARK = re.compile(
    r"<sup>\s*(?P<raised>[\w*†‡§]{1,4})\s*</sup>|\[\^(?P<named>[^\]\s]{1,12})\]|\[(?P<plain>\d{1,4})\]_"
    r"|(?<=^\.\. \[)(?P<own>\d{1,4})(?=\])|(?<!\b[mM])(?<!\b[ckm]m)(?P<small>[⁰¹²³⁴-⁹]{1,4})"
)
"""Superscripts after a unit of measure are squares and cubes."""

_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def marks_in(text: str) -> tuple[str, ...]:
    """Return the note marks in a text as plain digits or names, in their order; of a note, its own comes first."""
    if _SIGNS.search(text) is None:
        return ()
    return tuple(match[match.lastgroup or 0].translate(_SMALL) for match in _MARK.finditer(text))
