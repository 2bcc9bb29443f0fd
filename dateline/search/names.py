"""The table of names that the search box asks first: a page is first when its name is typed.

Full-text ranking weighs words and can't promise that. A table can: it leads from every spelling,
folded, to its pages. It is cut into parts by a hash of the spelling, so that a reader downloads
a few kilobytes however many names there are.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from anyascii import anyascii

FOLDER = "search-names"

_APOSTROPHES = re.compile("['’‘ʼʻʿʾ`´]")
_BETWEEN = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"^the (?=.)")
# Spellings in one part: of about 80 bytes each, so that a part is 3 kB before compression. A site of
# very many names has larger parts instead of more files: 2,048 of them are no burden to any host.
_PART, _MOST_PARTS = 32, 2_048
# FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ - the search box computes the same.
_FNV_OFFSET, _FNV_PRIME, _32_BITS = 0x811C9DC5, 0x01000193, 0xFFFFFFFF


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A spelling of a page: `rank` 0 for its title, 1 for names that articles use, 2 for alternates.

    `weight` is the negative number of its sources: of two pages that share a name the one with more
    comes first. `url` is relative to the site's root.
    """

    rank: int
    weight: int
    url: str
    title: str
    kind: str
    spelling: str


def fold(text: str) -> str:
    """Fold a spelling: case, diacritics, punctuation and "the" go. The search box does the same."""
    lower = _APOSTROPHES.sub("", text).lower()
    letters = (c for c in unicodedata.normalize("NFKD", lower) if unicodedata.category(c)[0] != "M")
    return _ARTICLE.sub("", _BETWEEN.sub(" ", "".join(letters)).strip())


def keys(spelling: str) -> Iterator[str]:
    """Give the folded forms of a spelling: its own, and in plain ASCII letters."""
    yield from dict.fromkeys(key for key in (fold(spelling), fold(anyascii(spelling))) if key)


def part_of(key: str, parts: int) -> int:
    """Give the number of the part that a folded spelling is in."""
    value = _FNV_OFFSET
    for char in key:
        value = ((value ^ ord(char)) * _FNV_PRIME) & _32_BITS
    return value % parts


def build_parts(entries: Iterable[Entry]) -> list[dict[str, list[list[str]]]]:
    """Build the parts: folded spelling to pages (address, title, kind, spelling), the best first."""
    by_key: dict[str, dict[str, Entry]] = {}
    for entry in entries:
        for key in keys(entry.spelling):
            pages = by_key.setdefault(key, {})
            pages[entry.url] = min(entry, pages.get(entry.url, entry))
    number = 1
    while number * _PART < len(by_key) and number < _MOST_PARTS:
        number *= 2
    parts: list[dict[str, list[list[str]]]] = [{} for _ in range(number)]
    for key in sorted(by_key):
        found = sorted(by_key[key].values())
        parts[part_of(key, number)][key] = [[e.url, e.title, e.kind, e.spelling] for e in found]
    return parts


def write_parts(parts: Iterable[Mapping[str, object]], site: Path) -> None:
    """Write the parts below a site's root."""
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for number, part in enumerate(parts):
        text = json.dumps(part, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        (folder / f"{number}.json").write_text(text, encoding="utf-8")
