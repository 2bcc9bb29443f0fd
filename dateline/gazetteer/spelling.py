"""How spellings compare: one lookup key for all ways to write a name, and what is no spelling at all."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

# Punctuation inside a word is dropped ("Sana'a", "Washington, D.C."), between words it is a space.
_JOINED = re.compile(r"['`’ʼʻ‘ˈˌ.]")
_APART = re.compile(r"[^0-9a-z]+")
_ARTICLE = "the "
ABBREVIATED = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "pt": "point"}

_CODE = re.compile(r"[A-Z]{2,4}\d?")  # airport and vehicle codes among the alternates
_MAX_LENGTH = 60  # the longest real names of populated places in Latin script stay below this
_LATIN_NAME = re.compile(
    rf"[^\W\d_\u0370-\u1dff\u1f00-\uffff][^\d,;:()/\[\]@?=&_|\u0370-\u1dff\u2e00-\uffff]{{1,{_MAX_LENGTH}}}"
)
_SOME_LATIN = re.compile(r"[A-Za-z|,;]")

# Words for kinds of divisions that English sets after or before the name.
REGION_WORDS = frozenset(
    "region province state oblast governorate prefecture territory krai kray republic county department"
    " voivodeship canton emirate district municipality rayon raion parish division subdistrict subdivision"
    " borough commune regency marz okrug uezd tehsil taluk taluka mandal wilayah wilaya vilayet velayat"
    " muhafazah sheng shi xian kommune ward shire townland local".split()
)
# Of them those of first-order divisions, where a state has some.
FIRST_WORDS = frozenset(
    "region province state oblast governorate prefecture territory krai kray republic voivodeship canton"
    " emirate okrug".split()
)
SETTLEMENT_WORDS = frozenset(
    "city town village township settlement hamlet municipality commune metropolis".split()
)
_BEFORE = re.compile(
    r"(?P<type>city|town|village|township|borough|region|province|state|oblast|county|district|governorate"
    r"|prefecture|territory|republic|department|canton|emirate|parish|municipality|autonomous republic"
    r"|autonomous region|principality|sultanate|kingdom) of (?P<name>.+)"
)


@lru_cache(maxsize=65536)
def lookup_key(name: str) -> str:
    """Fold a name to what its spellings have in common: case, diacritics, punctuation, "St." for "Saint"."""
    folded = name.casefold() if name.isascii() else anyascii(name).casefold()
    words = _APART.sub(" ", _JOINED.sub("", folded)).strip()
    words = words.removeprefix(_ARTICLE)
    head, space, rest = words.partition(" ")
    return ABBREVIATED[head] + space + rest if space and head in ABBREVIATED else words


def without_type(key: str) -> tuple[str, str] | None:
    """Split a key into the bare name and the word for its kind: "x district" to ("x", "district")."""
    if match := _BEFORE.fullmatch(key):
        return match["name"], match["type"].rsplit(" ", 1)[-1]
    head, space, last = key.rpartition(" ")
    if space and (last in REGION_WORDS or last in SETTLEMENT_WORDS):
        return head.removesuffix(" autonomous"), last
    return None


def is_name(spelling: str) -> bool:
    """Tell a name from a code, an address or a transliteration in small letters, in Latin script."""
    return (
        bool(_LATIN_NAME.fullmatch(spelling))
        and spelling != spelling.lower()
        and not _CODE.fullmatch(spelling)
    )


def is_foreign_name(spelling: str) -> bool:
    """Tell a name in another script from a mixture of scripts, which is a transliteration gone wrong."""
    return 1 < len(spelling) <= _MAX_LENGTH and not _SOME_LATIN.search(spelling)
