"""Wordings of one role: ranks spelt out, and offices without what they are of beside the fuller wording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dateline.titles import IN_FULL

_SHORT = "|".join(IN_FULL)
# A short title that ends the role, or stands before another that does: "Maj. Gen.", "Lt Commander".
_TITLE = re.compile(rf"(?<![\w.-])({_SHORT})\.?(?=$| (?:{_SHORT})\b| (?:{'|'.join(IN_FULL.values())})$)")
_RANKS = frozenset(
    "admiral brigadier captain colonel corporal general lieutenant major marshal private sergeant".split()
)
# These make another office of one.
_OTHERS = frozenset("former ex then late acting interim deputy vice assistant associate designate".split())
_WORD = re.compile(r"[\w'’-]+")


def spelt_out(role: str) -> str:
    """Write the titles that end a role in full: "Maj. Gen." is "Major General"."""
    return _TITLE.sub(lambda match: IN_FULL[match[1]], role)


def is_rank(role: str) -> bool:
    """Tell whether a role says a military rank, and nothing of what somebody does."""
    return all(word in _RANKS for word in _words(role))


def without_bare(roles: Sequence[str]) -> list[str]:
    """Leave out of an article's roles of one person an office of one word that another says more of."""
    return [role for role in roles if not _is_said_fuller(role, roles)]


def _is_said_fuller(role: str, roles: Iterable[str]) -> bool:
    words = _words(role)
    if len(words) > 1:
        return False
    fuller = (set(_words(other)) for other in roles if other != role)
    return any(words[0] in others and others.isdisjoint(_OTHERS) and len(others) > 1 for others in fuller)


def _words(role: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(role)] or [role]
