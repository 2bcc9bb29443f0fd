"""Names of people as records write them: their words, what is no part of them, and what is one name.

A name is parsed as authority files do: honorifics, initials and generational suffixes are told from the
given names and the surname. Given names are one where they are transliterations of one name, or one is
short for the other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dateline.lexicon.folding import fold_name
from dateline.lexicon.given_names import GIVEN_NAMES, SHORT_FOR
from dateline.lexicon.person_spellings import GENERATIONS, PARTICLES, skeleton

# Honorifics and military or church styles that stand before a name and are no part of it.
_HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady president king queen prince princess pm vp "
    "sen senator rep gov governor gen general col colonel maj major lt lieutenant capt captain sgt "
    "rev reverend pope father fr sister imam sheikh ayatollah rabbi judge justice minister chancellor hon sr "
    "sra srta samdech oknha mzee cardinal archbishop bishop monsignor msgr commodore admiral adm "
    "brigadier".split()
)
# What offices are in full that the press writes in letters.
_OFFICES = {
    "ceo": ("chief", "executive"), "cfo": ("chief", "financial"), "coo": ("chief", "operating"),
    "pm": ("prime", "minister"), "sen": ("senator",), "gov": ("governor",), "gen": ("general",),
    "col": ("colonel",), "maj": ("major",), "lt": ("lieutenant",), "capt": ("captain",),
    "prof": ("professor",),
}  # fmt: skip
_STOP = frozenset("the of and for a an to in at on former acting deputy vice then new".split())
_INITIALS = re.compile(r"(?:[A-Z]\.)+|[A-Z]")
# What German and Scandinavian letters are written as where a keyboard lacks them; folding leaves them off.
_IN_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe",
                                 "Ü": "Ue", "Ø": "Oe", "Å": "Aa"})  # fmt: skip
_IN_OLD_SPELLING = str.maketrans("âÂ", "îÎ")  # the Romanian one, before 1993 and in some papers since

_SPELLING = 5  # letters: in shorter names one letter more or less is another name


@dataclass(frozen=True, slots=True)
class Parsed:
    """A name's folded words without what is no part of it, and the initials and the suffix that it has.

    `initials` are those between given name and surname: "hw" of "Otto H. W. Stein"; `generation` is "jr"
    of "Otto Stein Jr.".
    """

    tokens: tuple[str, ...]
    initials: str = ""
    generation: str = ""

    @property
    def surname_alone(self) -> bool:
        """Whether it may be a surname of several words: "Van Stein"."""
        return len(self.tokens) > 1 and self.tokens[0] in PARTICLES


@lru_cache(maxsize=1 << 16)
def parse(name: str) -> Parsed:
    """Parse a person's name, without honorifics."""
    words = [
        (part, bool(_INITIALS.fullmatch(word))) for word in name.split() for part in fold_name(word).split()
    ]
    while len(words) > 1 and words[0][0] in _HONORIFICS:
        words = words[1:]
    generation = ""
    while len(words) > 1 and words[-1][0] in GENERATIONS:
        generation = GENERATIONS[words.pop()[0]]
    middle = words[1:-1]
    inner = [part for part, is_initial in middle if not is_initial and len(part) > 1]
    initials = "".join(part for part, is_initial in middle if is_initial)
    ends = [words[0][0], *inner, words[-1][0]] if len(words) > 1 else [word for word, _ in words]
    return Parsed(tuple(ends), initials, generation)


def name_tokens(name: str) -> tuple[str, ...]:
    """Give the folded words of a person's name, without honorifics, initials and suffixes.

    An initial stays where it is all there is of the given name.
    """
    return parse(name).tokens


def in_two_letters(name: str) -> str:
    """Write a name's letters with two dots, a ring or a stroke as two: "Käthe Stein" is "Kaethe Stein"."""
    return unicodedata.normalize("NFC", name).translate(_IN_TWO_LETTERS)


def spelt_otherwise(name: str) -> tuple[str, ...]:
    """Give how a name with diacritics is written besides: in two letters, and "Tîrnov", of "Târnov"."""
    composed = unicodedata.normalize("NFC", name)
    others = (composed.translate(_IN_TWO_LETTERS), composed.translate(_IN_OLD_SPELLING))
    return tuple(other for other in others if other != composed)


def diacritics(name: str) -> int:
    """Count the Latin letters of a name that are not ASCII."""
    others = (letter for letter in unicodedata.normalize("NFC", name) if not letter.isascii())
    return sum(unicodedata.name(letter, "").startswith("LATIN") for letter in others)


def office_words(roles: Sequence[str]) -> frozenset[str]:
    """Give the content words of offices, by which two descriptions of one person agree."""
    words = (w for role in roles for word in fold_name(role).split() for w in _OFFICES.get(word, (word,)))
    return frozenset(w for w in words if w not in _STOP)


def same_given(one: str, other: str) -> bool:
    """Tell whether two given names are one: transliterated, or one short for the other ("Jim", "James")."""
    if skeleton(one) == skeleton(other):
        return True
    return other in SHORT_FOR.get(one, ()) or one in SHORT_FOR.get(other, ())


def is_misspelt(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two full names differ by one letter of one long word that isn't the surname.

    The letter may be of what transliterations share: "Muhiddin" and "Muhyadin", which end alike. Of two
    words, one must be no given name: "Maria Stein" may be the sister of "Marie Stein".
    """
    if len(one) != len(other):
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(differing) != 1 or one[-1] != other[-1]:
        return False
    a, b = differing[0]
    told = len(one) > 2 or not GIVEN_NAMES.issuperset((a, b))  # noqa: PLR2004 - with a name between
    if not told or min(len(a), len(b)) < _SPELLING:
        return False
    return Levenshtein.distance(a, b) == 1 or _is_spelt_nearly(a, b)


def _is_spelt_nearly(one: str, other: str) -> bool:
    """Tell two long words that end alike, and are one but for a letter whatever the transliteration."""
    a, b = skeleton(one), skeleton(other)
    alike = (a[0], one[-1]) == (b[0], other[-1]) and min(len(a), len(b)) > _SPELLING
    return alike and Levenshtein.distance(a, b) <= 1


def is_one_surname(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names of one given name have one long surname but for a letter: "Tarnov", "Tarnow"."""
    if len(one) != len(other) or tuple(one[:-1]) != tuple(other[:-1]) or "." in one[1]:
        return False
    a, b = one[-1], other[-1]
    if min(len(a), len(b)) <= _SPELLING:
        return False
    return skeleton(a) == skeleton(b) or Levenshtein.distance(a, b) == 1


def is_near_surname(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names of one given name have long surnames that begin alike and nearly are alike.

    They differ by two letters at most, and by one where transliterations are written one way.
    """
    if len(one) != len(other) or one[1:-1] != other[1:-1] or not same_given(one[0], other[0]):
        return False
    a, b = one[-1], other[-1]
    if a == b or a[0] != b[0] or min(len(a), len(b)) <= _SPELLING:
        return False
    return Levenshtein.distance(a, b) <= 2 and Levenshtein.distance(skeleton(a), skeleton(b)) <= 1  # noqa: PLR2004
