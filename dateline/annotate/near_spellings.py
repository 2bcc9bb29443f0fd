"""Places of an article that the gazetteer lacks by the spelling of a slip, or by half of their name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz.distance import OSA

from dateline.lexicon.folding import fold_name
from dateline.model import LocalEntity

_LONG = 5  # letters of a name that another doesn't differ from in one by chance
# "Zenda on the Velda" and "Zenda an der Velda", of which the rest may be left out.
_PARTICLE = re.compile(
    r"^(?P<head>[A-Z][\w'’-]+?)[\s-](?:(?:on|upon|an|am|in|im|sur|de|del|di|da)[\s-]|d['’])"
)


def with_near_spellings(entities: Sequence[LocalEntity], lacking: Iterable[int]) -> tuple[LocalEntity, ...]:
    """Locate what the gazetteer lacks where another place of the article is it, spelt right or in full."""
    result = list(entities)
    located = [e for e in entities if e.kind == "place" and e.location is not None]
    for i in (i for i in lacking if entities[i].kind == "place"):
        other = next((e for e in located if is_slip_of(entities[i].name, e.name)), None)
        if other is not None:
            result[i] = replace(entities[i], location=other.location, candidates=other.candidates)
    heads = {match["head"]: e for e in located if (match := _PARTICLE.match(e.name))}
    for i, entity in enumerate(result):
        full = heads.get(entity.name) if entity.kind == "place" and entity.location is None else None
        if full is not None:
            result[i] = replace(entity, location=full.location, candidates=full.candidates)
    return tuple(result)


def is_slip_of(name: str, other: str) -> bool:
    """Tell a name that differs from another by one letter, or by two that changed places: "Strelsua".

    Of several words one long one differs: "San Strelsua".
    """
    ones, twos = fold_name(name).split(), fold_name(other).split()
    if len(ones) != len(twos):
        return False
    differing = [pair for pair in zip(ones, twos, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    one, two = differing[0]
    if one[:1] != two[:1] or min(len(one), len(two)) < _LONG + (len(ones) > 1):
        return False
    return one.isalpha() and OSA.distance(one, two, score_cutoff=1) == 1
