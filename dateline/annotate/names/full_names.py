"""What stands before a surname in an article: all that may be given names, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

_BEFORE = re.compile(r"\b([A-Z][a-z]+) (?:[A-Z]\. )?(?=(\w+))")
_WORD = re.compile(r"\w+")


def names_before(plain: str, surname: str) -> Iterator[tuple[str, int]]:
    """Give each word with a capital before a surname, with an initial between or none, and where that ends.

    "Otto" of "Otto Stein" and of "Otto A. Stein".
    """
    first = _WORD.match(surname)
    for name, start in _index(plain).get(first[0], ()) if first else ():
        end = start + len(surname)
        if plain.startswith(surname, start) and not _WORD.match(plain, end):
            yield name, end


@lru_cache(maxsize=8)  # of the article at hand
def _index(plain: str) -> Mapping[str, Sequence[tuple[str, int]]]:
    """Give by each word what stands before it with a capital, and where the word begins."""
    found: dict[str, list[tuple[str, int]]] = {}
    for match in _BEFORE.finditer(plain):
        found.setdefault(match[2], []).append((match[1], match.end()))
    return found
