"""Keeps Python's own constants alive where PySide6 drops more references to them than it takes."""

import ctypes
import sys

# Far more than a program can drop in years.
_ENOUGH = 1 << 40


def keep_singletons() -> None:
    """Make None, True, False and NotImplemented immortal, as they are from Python 3.12 on; once, before Qt is used.

    The wheels of PySide6 6.12 are built for Pythons where they are: on 3.11 each call that returns None takes one
    reference away, and when none is left the interpreter ends the program ("none_dealloc").
    """
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _ENOUGH:
            count.value += _ENOUGH
