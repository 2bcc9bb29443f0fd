"""What the noun beside a name says of nature: a river of that name, a lake, mountains, and no town."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dateline.gazetteer import Entry, Gazetteer
from dateline.model import Mention

_NAMES = r"(?:[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s))"
# "the river X", "the rivers X and Y", "Lakes X, Y and Z".
_BEFORE = re.compile(rf"\b(?:(?P<one>river)\s|(?P<many>[Rr]ivers|[Ll]akes)\s{_NAMES}{{0,5}})$")
_PLURAL = re.compile(r"(Rivers|Lakes)\s(?=[A-Z])")
# "X river", "X and Y rivers", "X-mountains".
_AFTER = re.compile(
    r"-(?P<joined>river|mountains)\b|\s(?P<one>river|mountains)\b"
    r"|(?:(?:,|\sand|\sor)\s(?:and\s|or\s)?[A-Z][\w'’-]*){1,5}\srivers\b"
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
    match = _BEFORE.search(text[max(0, start - _REACH) : start])
    return (match["one"] or match["many"][:-1].lower()) if match else ""


def name_in_full(text: str, start: int, end: int, lookup: Callable[[str], Sequence[Entry]]) -> str:
    """Give the name with its noun where a town or a region has it too, "Zenda River"; else nothing."""
    noun, bare = noun_of_nature(text, start, end), _PLURAL.sub("", text[start:end])
    if not noun or _is_in_region(bare, noun, lookup):
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
    if _is_in_region(bare, called[0], gazetteer.lookup):
        return None
    return _natural(bare, called[0], gazetteer.lookup)


def _natural(bare: str, noun: str, lookup: Callable[[str], Sequence[Entry]]) -> tuple[Entry, ...]:
    """Give the rivers, or what else the noun says, of a name."""
    names = [form.format(bare) for form in (*_FORMS[noun], "{}")]
    found = (tuple(e for e in lookup(name) if e.location.kind not in _SETTLED) for name in names)
    return next(filter(None, found), ())


def _is_in_region(bare: str, noun: str, lookup: Callable[[str], Sequence[Entry]]) -> bool:
    """Tell a region or a state that has mountains, as no gazetteer has any of its name."""
    places = lookup(bare)
    return bool(places) and places[0].location.kind in _WIDE and not _natural(bare, noun, lookup)
