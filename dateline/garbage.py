"""Python's search for garbage in circles, put off where millions of records are made that form none."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

_SELDOM = 200_000  # objects made: some hundred pages' worth, of a few megabytes


def collect_seldom() -> None:
    """Search for garbage in circles after so many objects more, from now on in this process."""
    gc.set_threshold(_SELDOM, *gc.get_threshold()[1:])


@contextlib.contextmanager
def no_collection() -> Iterator[None]:
    """Make millions of records, none of which refers to itself, without searching them for cycles."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
