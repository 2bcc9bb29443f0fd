"""Organisations over articles: by key, by folded name, and by abbreviations that have one meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.folding import fold_name, strip_article
from dateline.resolve.union import DisjointSets

_ABBREVIATION_LENGTH = 7  # letters: longer runs of capitals are headlines or brand names


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation of one article: its spellings, and its identity where it has one."""

    names: tuple[str, ...]
    key: str


def is_abbreviation(name: str) -> bool:
    """Tell whether a name is written as an abbreviation ("NATO", "U.N.")."""
    letters = strip_article(name).replace(".", "")
    return letters.isupper() and letters.isalpha() and len(letters) <= _ABBREVIATION_LENGTH


def join_organisations(organisations: Mapping[int, Organisation]) -> list[list[int]]:
    """Give the groups of references that are one organisation.

    An abbreviation joins long names only where all articles that explain it agree on one;
    otherwise each article's abbreviation stays with that article's long name.
    """
    sets: DisjointSets[int] = DisjointSets(organisations)
    owners: dict[str, int] = {}
    for ref, organisation in organisations.items():
        forms = [f"key {organisation.key}"] if organisation.key else []
        forms += [fold_name(n) for n in organisation.names if not is_abbreviation(n)]
        for form in forms:
            if form in owners:
                sets.join(owners[form], ref)
            else:
                owners[form] = ref
    _join_abbreviations(organisations, sets)
    return sets.sets()


def _join_abbreviations(organisations: Mapping[int, Organisation], sets: DisjointSets[int]) -> None:
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
        target = roots[0] if len(roots) == 1 else refs[0]
        for ref in refs:
            sets.join(target, ref)
