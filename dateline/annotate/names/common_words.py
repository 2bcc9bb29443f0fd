"""English words that the gazetteer has towns of: a capital alone makes no town of them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def common_words() -> frozenset[str]:
    """Give the words of English dictionaries that some town or district is called by, in small letters."""
    text = files("dateline.annotate.names").joinpath("data/common_words.txt").read_text(encoding="ascii")
    return frozenset(text.split())
