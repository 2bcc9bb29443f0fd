"""Wordings of one role: ranks spelt out, and offices without what they are of beside the fuller wording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from dateline.lexicon.folding import fold_sentence
from dateline.lexicon.titles import IN_FULL

_SHORT = "|".join(IN_FULL)
# A short title that ends the role, or stands before another that does: "Maj. Gen.", "Lt Commander".
_TITLE = re.compile(rf"(?<![\w.-])({_SHORT})\.?(?=$| (?:{_SHORT})\b| (?:{'|'.join(IN_FULL.values())})$)")
_RANKS = frozenset(
    "admiral brigadier captain colonel commodore corporal general lieutenant major marshal private rear"
    " sergeant vice".split()
)
_HONOURS = frozenset({"professor", "justice"})
# These make another office of one.
_OTHERS = frozenset("former ex then late acting interim deputy vice assistant associate designate".split())
# Bodies by what they are, which tells whose an office is where the article has named them.
_BODIES = frozenset(
    "agency ministry company firm office department party group government council body organisation"
    " organization commission union institute bureau committee association board authority club".split()
)
_NAMED = re.compile(r"\s[A-Z]")
_FULL = 8  # words of an office with whose it is
_GONE = frozenset("former ex then late onetime one-time erstwhile ousted outgoing".split())
_WORD = re.compile(r"[\w'’-]+")
# Who leads a state, or a body: nobody goes on to be called by what came before.
_LEADER = re.compile(
    r"(?:(?:the |new |newly[ -]elected )?(?:[A-Z][\w'’-]* ){0,2})?"
    r"(?i:prime minister|pm|premier|president|chancellor|king|queen|pope)(?: of (?:the )?[A-Z].*)?"
)


def spelt_out(role: str) -> str:
    """Write the titles that end a role in full: "Maj. Gen." is "Major General"."""
    return _TITLE.sub(lambda match: IN_FULL[match[1]], role)


def one_wording(role: str) -> str:
    """Give what wordings of a role agree in that differ in stops and capitals: "U.S. Judge", "US judge"."""
    return fold_sentence(role).replace(".", "")


def is_rank(role: str) -> bool:
    """Tell whether a role says a military rank or a scholar's or judge's title, and not of what."""
    words = [part for word in _words(role) for part in word.split("-")]
    return _RANKS.issuperset(words) or _HONOURS.issuperset(words)


def without_bare(roles: Sequence[str]) -> list[str]:
    """Leave out of an article's roles of one person an office of one word that another says more of."""
    return [role for role in roles if not _is_said_fuller(role, roles)]


def in_order(given: Mapping[str, int], days: Mapping[str, Sequence[str]] = MappingProxyType({})) -> list[str]:
    """Order roles: what most articles say first, of equals the present and the fuller one, ranks last.

    `days` are those of the articles, by role. Who came to lead in their course is called so.
    """
    risen = _risen(given, days)
    bare = {role for role in given if _is_said_fuller(role, given)}

    def key(role: str) -> tuple[bool, bool, bool, int, bool, int, str]:
        words = len(_words(role))
        full = words if words <= _FULL else 0  # what is longer tells a story
        return role not in risen, is_rank(role), role in bare, -given[role], is_former(role), -full, role

    return sorted(given, key=key)


def _risen(given: Iterable[str], days: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """Give the leading offices that the newest articles say, and the first ones said something else."""
    dated = {role: days[role] for role in given if days.get(role) and not (is_rank(role) or is_former(role))}
    first, last = min(map(min, dated.values()), default=""), max(map(max, dated.values()), default="")
    led = [role for role in dated if _LEADER.fullmatch(role)]
    if not led or min(min(dated[role]) for role in led) == first:
        return frozenset()
    return frozenset(role for role in led if max(dated[role]) == last)


def is_former(role: str) -> bool:
    """Tell whether a role is one that somebody had."""
    return not _GONE.isdisjoint(_words(role)[:2])


def _is_said_fuller(role: str, roles: Iterable[str]) -> bool:
    words = _words(role)
    bodies = [word for word in words if word in _BODIES] if role.islower() else []
    bare = [word for word in words if word not in bodies]
    if len(bare) != 1:
        return False
    return any(_says_more(other, bare[0], bodies) for other in roles if other != role)


def _says_more(role: str, head: str, bodies: Sequence[str]) -> bool:
    """Tell whether a role is the office, and says whose: by name, where the bare one says "agency"."""
    words = _words(role)
    if head not in words or len(words) < 2 or not _OTHERS.isdisjoint(words):  # noqa: PLR2004 - and whose
        return False
    return not bodies or not set(bodies).isdisjoint(words) or _NAMED.search(role) is not None


def _words(role: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(role)] or [role]
