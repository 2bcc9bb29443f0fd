"""What the spellings of one person's name share, within an article and over articles."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Suffixes that tell a person from the father or the son, each in one spelling.
GENERATIONS = {"jr": "jr", "jnr": "jr", "sr": "sr", "snr": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}

# With these a surname may begin, so that they are no given names before one.
PARTICLES = frozenset("le la de du des van von der den ter el bin ibn da dos di del della al".split())

_DIGRAPHS = {
    "kh": "h",
    "gh": "g",
    "ch": "c",
    "sh": "s",
    "zh": "z",
    "ts": "c",
    "tz": "c",
    "ck": "k",
    "ph": "f",
    "th": "t",
    "dj": "j",
}
_DIGRAPH = re.compile("|".join(_DIGRAPHS))
# What transliterations of one name differ in, after the digraphs; applied in order.
_TRANSLITERATION = (
    (re.compile(r"oo|ou"), "u"),
    (re.compile(r"ee"), "i"),
    (re.compile(r"(?<=[kq])u(?=[aeiou])"), "v"),
    (re.compile(r"[yj]"), "i"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"e(?=r$)"), ""),
    (re.compile(r"w"), "v"),
    (re.compile(r"q"), "k"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"i(?=[aeou])|(?<=[aeou])i"), ""),
)

_SPELT = 4  # letters: shorter names are too many people's, whatever their spelling
# "Abdel Stein", "Abdul Stein" and "Abdulstein" are one name, as "Mc Stein" and "McStein" are.
_SERVANT = re.compile(r"abd(?:[aeou]|ou)[lr](?=r?[a-z]{3}|$)")
_ARTICLE = frozenset({"al", "el"})


def skeleton(word: str) -> str:
    """Give a form that transliterations of one name share ("Sergei", "Sergey")."""
    word = _DIGRAPH.sub(lambda match: _DIGRAPHS[match[0]], word)
    for pattern, replacement in _TRANSLITERATION:
        word = pattern.sub(replacement, word)
    return word


def in_one_spelling(tokens: Sequence[str]) -> tuple[str, ...]:
    """Write in one word, and one way, what names are written in two: "Otto Mc Stein", "Otto Abdel Rahim"."""
    words: list[str] = []
    if len(tokens) < 3:  # noqa: PLR2004 - "Abdul Stein" has a given name and a surname
        return tuple(_SERVANT.sub("abdul", token) for token in tokens)
    for token in tokens:
        word = _SERVANT.sub("abdul", "al" if token in _ARTICLE else token)
        if words and words[-1] in ("mc", "abdul"):
            words[-1] += word
        else:
            words.append(word)
    return tuple(words)


def is_transliterated(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two full names are one that is transliterated: "Sergei Tarnovoi", "Sergey Tarnovoy"."""
    one, other = " ".join(one).split(" "), " ".join(other).split(" ")  # "Stein Otto-Max" has three words
    if not len(one) == len(other) > 1 or min(map(len, (one[-1], other[-1]))) < _SPELT:
        return False
    if one[1:-1] != other[1:-1]:
        return False  # of the three syllables of a name each tells people apart
    return all(skeleton(a) == skeleton(b) for a, b in ((one[0], other[0]), (one[-1], other[-1])))
