"""Organisations over articles: by key, by folded name, and by abbreviations that have one meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from dateline.folding import fold_name, strip_article
from dateline.resolve.union import DisjointSets

_LONG = 3  # spaces: in shorter names a plural may tell two bodies apart
_ABBREVIATION_LENGTH = 7  # letters: longer runs of capitals are headlines or brand names


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation of one article: its spellings, and its identity where it has one."""

    names: tuple[str, ...]
    key: str


@lru_cache(maxsize=1 << 16)
def is_abbreviation(name: str) -> bool:
    """Tell whether a name is written as an abbreviation ("NATO", "U.N.")."""
    letters = strip_article(name).replace(".", "")
    return letters.isupper() and letters.isalpha() and len(letters) <= _ABBREVIATION_LENGTH


def _in_singular(form: str) -> str:
    """Give a long name without the plural of its last word, which articles add and leave out."""
    plural = form.count(" ") >= _LONG and form.endswith("s") and not form.endswith(("ss", "us", "is"))
    return form[:-1] if plural else form


def join_organisations(organisations: Mapping[int, Organisation]) -> list[list[int]]:
    """Give the groups of references that are one organisation.

    Two keys are two organisations, though articles call both "the foreign ministry". An
    abbreviation joins long names only where all articles that explain it agree on one;
    otherwise each article's abbreviation stays with that article's long name.
    """
    sets: DisjointSets[int] = DisjointSets(organisations)
    keys: dict[str, int] = {}
    for ref, organisation in organisations.items():
        if organisation.key:
            sets.join(keys.setdefault(organisation.key, ref), ref)
    joiner = _Joiner(sets, {sets.find(ref): key for key, ref in keys.items()})
    bearers: dict[str, list[int]] = {}
    for ref, organisation in organisations.items():
        for form in {_in_singular(fold_name(n)): None for n in organisation.names if not is_abbreviation(n)}:
            bearers.setdefault(form, []).append(ref)
    for refs in bearers.values():
        joiner.join_all(refs)
    _join_abbreviations(organisations, sets, joiner)
    return sets.sets()


class _Joiner:
    """Joins references as long as no two keys come together."""

    def __init__(self, sets: DisjointSets[int], key_of: dict[int, str]) -> None:
        self._sets = sets
        self._key_of = key_of

    def join_all(self, refs: list[int]) -> None:
        """Join references that share a name; none of them where the name belongs to several keys."""
        roots = list({self._sets.find(ref): None for ref in refs})
        keys = {key for root in roots if (key := self._key_of.get(root))}
        if len(keys) > 1:
            return
        for ref in refs[1:]:
            self._sets.join(refs[0], ref)
        if keys:
            self._key_of[self._sets.find(refs[0])] = keys.pop()


def _join_abbreviations(
    organisations: Mapping[int, Organisation], sets: DisjointSets[int], joiner: _Joiner
) -> None:
    meanings: dict[str, set[int]] = {}
    bare: dict[str, list[int]] = {}
    for ref, organisation in organisations.items():
        short = sorted({fold_name(n) for n in organisation.names if is_abbreviation(n)})
        explained = bool(organisation.key) or any(not is_abbreviation(n) for n in organisation.names)
        for form in short:
            if explained:
                meanings.setdefault(form, set()).add(sets.find(ref))
            else:
                bare.setdefault(form, []).append(ref)
    for form, refs in bare.items():
        roots = sorted({sets.find(r) for r in meanings.get(form, ())})
        joiner.join_all([*(roots if len(roots) == 1 else ()), *refs])
