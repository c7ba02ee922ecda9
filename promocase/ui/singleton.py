"""Keeps the program alive on Python 3.11, where PySide6 6.12.0 gives back references it never took.

Each call into Qt that answers None, True or False takes one reference from that object. From Python 3.12 on
these are immortal (PEP 683); on 3.11 the count reaches nought after some thousand calls, and the program
stops with "deallocating None". So they are given a count here that no session can use up.
"""

import ctypes
import sys

PLENTY = 1 << 40


def make_singletons_last() -> None:
    """Once, before Qt is used; nothing to do where they are immortal already."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for each in (None, True, False):
            count = ctypes.c_ssize_t.from_address(id(each))
            if count.value < PLENTY:
                count.value += PLENTY
