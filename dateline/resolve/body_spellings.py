"""Names of bodies that are one but for how they are spelt: run together, cut short, misprinted.

Each function takes the references of names by their form, and gives lists of those that are one body's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations

from rapidfuzz.distance import Levenshtein

_RUN_TOGETHER = re.compile(r"[A-Z]\w*[a-z][A-Z]\w+")  # "ZendaVelda"
_OF_TECHNOLOGY = re.compile(r"\w+ (?:\w+ )?(?:institute|university) of (?:\w+ ){0,2}technology")
_TECH = re.compile(r"(?P<begin>[a-z]{3,})(?P<apart> )?tech")
_PARTY = " party"
_LONG_WORD = 6  # letters: in shorter words one letter more or less is another word


def is_run_together(name: str) -> bool:
    """Tell whether a name is two words in one, each with its capital: "ZendaVelda"."""
    return _RUN_TOGETHER.fullmatch(name) is not None


def run_together(together: Collection[str], bearers: Mapping[str, list[int]]) -> Iterable[list[int]]:
    """Give two words with the one that they are run together to: "Zenda Velda" and "ZendaVelda"."""
    for form, refs in bearers.items() if together else ():
        if form.count(" ") == 1 and (whole := form.replace(" ", "")) in together:
            yield [*refs, *bearers[whole]]


def institutes(bearers: Mapping[str, list[int]]) -> Iterable[list[int]]:
    """Give an institute of technology with what it goes by: "Zenda Institute of Technology", "Zentech"."""
    full = [form for form in bearers if _OF_TECHNOLOGY.fullmatch(form)]
    for form, refs in bearers.items() if full else ():
        match = _TECH.fullmatch(form)
        meant = [name for name in full if match and _begins_so(name, match)]
        if len(meant) == 1:
            yield [*refs, *bearers[meant[0]]]


def _begins_so(name: str, tech: re.Match[str]) -> bool:
    """Tell whether a name's first word begins what is called so, or is all of it: "Zenda Tech"."""
    first = name.partition(" ")[0]
    return first == tech["begin"] if tech["apart"] else first.startswith(tech["begin"])


def misspelt_parties(bearers: Mapping[str, list[int]]) -> Iterable[list[int]]:
    """Give parties of several words whose names differ by a letter in a long one: "Rail Justive Party"."""
    alike: dict[tuple[str, ...], dict[str, list[int]]] = {}
    for form, refs in bearers.items():
        words = form.split() if form.endswith(_PARTY) and form.count(" ") > 1 else []
        for n, word in enumerate(words):
            if len(word) >= _LONG_WORD:
                alike.setdefault((*words[:n], word[0], word[-1], *words[n + 1 :]), {})[word] = refs
    for found in alike.values():
        for one, other in combinations(found, 2):
            if Levenshtein.distance(one, other) == 1:
                yield [*found[one], *found[other]]
