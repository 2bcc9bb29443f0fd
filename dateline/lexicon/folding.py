"""Folding: the forms in which texts are compared, never shown."""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache

from anyascii import anyascii

_APOSTROPHES = re.compile(r"[‘’‛ʼ`´]")
_QUOTES = re.compile(r"[“”„«»]")
_DASHES = re.compile(r"[‐‑‒–—]")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
# Shops and firms that are called by a genitive, which is no possessive then.
CALLED_BY_GENITIVE = (
    "McDonald", "Macy", "Kohl", "Sotheby", "Wendy", "Denny", "Moody", "Lowe", "Sainsbury", "Bloomingdale",
    "Kellogg", "Applebee", "Arby", "Domino", "Poor",
)  # fmt: skip
_NO_POSSESSIVE = "".join(rf"(?<!\b{name})" for name in CALLED_BY_GENITIVE)
_POSSESSIVE = re.compile(rf"{_NO_POSSESSIVE}['’](?:s\b)?$")
_PUT_IN = re.compile(r"\[(\w+)\]")
_ISE = re.compile(r"is(ation|e|ed|ing)(?=s?\b)")

# Hexadecimal digits of a lock's hash: with a million pieces, two differing ones share one with a
# probability of 3 in 100 million, and only if a person swapped the one for the other it matters.
HASH_LENGTH = 16

_SLUG_LENGTH = 60  # characters: a title's gist, short enough for any file system and address bar


def fold_sentence(text: str) -> str:
    """Fold case, white space, quotation marks and dashes, so that only the words count."""
    if text.isascii():
        text = text.replace("`", "'")
    else:
        text = _DASHES.sub("-", _QUOTES.sub('"', _APOSTROPHES.sub("'", text)))
    return " ".join(text.split()).casefold()


def strip_article(name: str) -> str:
    """Drop a leading "the", a trailing possessive and the brackets of a word put in: "[Otto] Stein"."""
    return _POSSESSIVE.sub("", _ARTICLE.sub("", _PUT_IN.sub(r"\1", name.strip())))


@lru_cache(maxsize=1 << 16)
def fold_name(name: str) -> str:
    """Fold a name to ASCII words: case, diacritics, punctuation, "the" and -isation/-ization fold away."""
    ascii_name = anyascii(strip_article(name)).casefold().replace("'", "").replace(".", "")
    return _ISE.sub(r"iz\1", _NOT_WORD.sub(" ", ascii_name).strip())


# Pages that sections have of their own, what MkDocs takes for an index, and the device names that
# Windows gives no file.
_RESERVED = frozenset(
    ["index", "readme", "also-mentioned", "con", "prn", "aux", "nul"]
    + [f"{device}{number}" for device in ("com", "lpt") for number in range(1, 10)]
)


def slug(text: str, length: int = _SLUG_LENGTH) -> str:
    """Give a file name for a text: ASCII letters, digits and hyphens, cut between words; never empty."""
    words = _NOT_WORD.sub("-", anyascii(text).casefold().replace("'", "")).strip("-").split("-")
    kept = words[0][:length]
    for word in words[1:]:
        if len(kept) + 1 + len(word) > length:
            break
        kept += "-" + word
    return f"{kept}-1" if kept in _RESERVED else kept or "untitled"


_json = json.JSONEncoder(sort_keys=True, ensure_ascii=False).encode


def printed_hash(value: object) -> str:
    """Give the hash that a page's lock keeps of a value in its front matter, instead of the value.

    `value` is as it is read back: texts, lists and mappings of texts.
    """
    return hashlib.sha256(_json(value).encode("utf-8", "surrogatepass")).hexdigest()[:HASH_LENGTH]


_BASE_32 = "abcdefghijklmnopqrstuvwxyz234567"


def short_hash(*parts: str, length: int = 10) -> str:
    """Give the first base-32 characters (RFC 4648, lower case) of the parts' SHA-256."""
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
    bits = int.from_bytes(digest) >> (len(digest) * 8 - 5 * length)
    return "".join([_BASE_32[bits >> shift & 31] for shift in range(5 * length - 5, -1, -5)])
