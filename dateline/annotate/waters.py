"""What the noun beside a name says of nature: a river of that name, a lake, mountains, and no town."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dateline.annotate.toponym_candidates import without_part
from dateline.gazetteer import Entry, Gazetteer
from dateline.model import Mention

# What names of places end in where hardly anybody lives.
WILD = frozenset("crater glacier volcano canyon gorge delta fjord plateau reef".split())
_NAMES = r"(?:[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s))"
# "the river X", "the rivers X and Y", "Lakes X, Y and Z".
_BEFORE = re.compile(rf"\b(?:(?P<one>river)\s|(?P<many>[Rr]ivers|[Ll]akes)\s{_NAMES}{{0,5}})$")
_PLURAL = re.compile(r"(Rivers|Lakes)\s(?=[A-Z])")
# "X river", "X and Y rivers", "X-mountains".
_AFTER = re.compile(
    r"-(?P<joined>river|mountains)\b|\s(?P<one>river|mountains)\b"
    r"|(?:(?:,|\sand|\sor)\s(?:and\s|or\s)?[A-Z][\w'’-]*){1,5}\srivers\b"
)
# What rivers do, and have: "the X burst its banks", "the X's delta".
_FLOWING = re.compile(
    r"(?:['’]s)?\s(?:(?:has|have|had|is|was)\s)?(?:(?:burst|bursts|breach(?:es|ed)|broke)\s(?:its|their)\s"
    r"|rose\s(?:above|to|by|over|past)\s|overflow(?:s|ed|ing)?\b|flows?\b|flow(?:ed|ing)\b|swollen\b"
    r"|flooded\s(?:its|villages|towns|fields|farmland|homes|houses|parts|areas|low-lying)\b|(?:delta|estuary|flood\s?plains?|tributar(?:y|ies))\b)"
)
# "The X" with no noun behind it that would have the article: a river or a ship, and no town.
_BARE = re.compile(
    r"['’]s\s(?=[a-z])|\s?[.;:!?)]|\s*\Z|\s(?:in|at|on|for|from|by|with|into|near|after|before|along|across|during|which"
    r"|who|is|was|has|had|will|would|could|can|may|might|must|rose|rises?|ran|runs|burst|began|again|itself"
    r"|early|late|yesterday|today)\b"
)
# What is at a river, or at a town: where the text calls the name a river's, at the river.
_AT_RIVER = re.compile(
    r"\s(?:(?:river|flood)\s)?(?:banks?|barrages?|basin|bunds?|dams?|dikes?|dykes?|embankments?|floods?|flooding"
    r"|floodwaters|levees?|valley|waters)\b"
)
_REACH = 80  # characters of a list of names before this one
_FORMS = {"lake": ("Lake {}", "{} Lake"), "river": ("{} River", "River {}"), "mountains": ("{} Mountains",)}
_WIDE = frozenset({"region", "country"})
_SETTLED = _WIDE | {"city", "district"}


def noun_of_nature(text: str, start: int, end: int) -> str:
    """Give the noun that calls a name a river, a lake or mountains: "the rivers Zenda and Velda"; or none."""
    if match := _PLURAL.match(text, start, end):
        return match[1][:-1].lower()
    match = _AFTER.match(text, end)
    if match and (match["one"] is None or text.endswith(("the ", "The "), 0, start)):
        return match["one"] or match["joined"] or "river"  # but not "Zenda river banks", of a region
    if match := _BEFORE.search(text[max(0, start - _REACH) : start]):
        return match["one"] or match["many"][:-1].lower()
    return "river" if _is_river_elsewhere(text, start, end) else ""


def _is_river_elsewhere(text: str, start: int, end: int) -> bool:
    """Tell a name with its article that flows, or that the text calls a river in full elsewhere."""
    if not text.endswith(("the ", "The "), 0, start):
        return False
    name = re.escape(text[start:end])
    if _FLOWING.match(text, end):
        return True
    in_full = rf"\b[Tt]he\s(?:{name}\s[Rr]iver|[Rr]iver\s{name})\b"
    may_be = _BARE.match(text, end) or _AT_RIVER.match(text, end)
    return may_be is not None and re.search(in_full, text) is not None


def without_towns_by_article(
    text: str, mentions: Sequence[Mention], candidates: Sequence[Entry]
) -> tuple[Entry, ...]:
    """Leave out towns of a name that has the article for itself mostly, but not "The Hague"."""
    bare = [m for m in mentions if text.endswith(("the ", "The "), 0, m.start) and _BARE.match(text, m.end)]
    if not bare or 2 * len(bare) < len(mentions):
        return tuple(candidates)
    return tuple(c for c in candidates if c.location.kind != "city" or c.location.name.startswith("The "))


def name_in_full(text: str, start: int, end: int, lookup: Callable[[str], Sequence[Entry]]) -> str:
    """Give the name with its noun where a town or a region has it too, "Zenda River"; else nothing."""
    noun, bare = noun_of_nature(text, start, end), _PLURAL.sub("", text[start:end])
    if not noun or (_is_in_region(bare, noun, lookup) and not _is_one_river(text, end, noun)):
        return ""
    places = lookup(bare)
    apart = bare != text[start:end] or (places and places[0].location.kind in _SETTLED)
    return _FORMS[noun][0].format(bare) if apart else ""


def called_by_nature(
    text: str, mentions: Sequence[Mention], gazetteer: Gazetteer
) -> tuple[Entry, ...] | None:
    """Give what a name means that at least half of its mentions call a river or the like; None for others."""
    nouns = [noun_of_nature(text, m.start, m.end) for m in mentions]
    called = [noun for noun in nouns if noun]
    if 2 * len(called) < max(len(nouns), 1):
        return None
    bare = _PLURAL.sub("", text[mentions[0].start : mentions[0].end])
    one = any(_is_one_river(text, m.end, noun) for m, noun in zip(mentions, nouns, strict=True))
    if _is_in_region(bare, called[0], gazetteer.lookup) and not one:
        return None
    return _natural(bare, called[0], gazetteer.lookup)


def _natural(bare: str, noun: str, lookup: Callable[[str], Sequence[Entry]]) -> tuple[Entry, ...]:
    """Give the rivers, or what else the noun says, of a name."""
    bares = dict.fromkeys((bare, without_part(bare)))  # "the Upper Zenda" is the Zenda
    names = [form.format(name) for name in bares for form in (*_FORMS[noun], "{}")]
    found = (tuple(e for e in lookup(name) if e.location.kind not in _SETTLED) for name in names)
    return next(filter(None, found), ())


def _is_one_river(text: str, end: int, noun: str) -> bool:
    """Tell a river's own name, as "the Zenda river" is, but "Zenda and Velda rivers" may be two regions'."""
    match = _AFTER.match(text, end)
    return noun == "river" and not (match and match["one"] is None and match["joined"] is None)


def _is_in_region(bare: str, noun: str, lookup: Callable[[str], Sequence[Entry]]) -> bool:
    """Tell a region or a state that has mountains, as no gazetteer has any of its name."""
    places = lookup(bare)
    return bool(places) and places[0].location.kind in _WIDE and not _natural(bare, noun, lookup)
