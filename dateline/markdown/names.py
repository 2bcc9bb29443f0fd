"""Names and the pages they lead to, found in one pass however many there are.

A dictionary keyed on a name's first word decides at each word of a text whether any name can
begin there; the longest that fits is taken. Cost grows with the text, not with the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_WORD = re.compile(r"\w+")
# What may follow a name and belongs to it: a possessive, a plural, a plural's possessive.
_ENDING = re.compile(r"(?:'s|e?s'?)?(?!\w)")
# One character for one, so that offsets stay: what print varies and readers do not see.
_PLAIN = str.maketrans("’‘‛ʼ\u00a0\u2009\u202f\n\t‐‑", "''''     --")
_SHORTEST = 2  # characters: single letters are initials and list marks


@dataclass(frozen=True, slots=True)
class Named:
    """A page, or a part of one, and the names that lead to it.

    `target` is a path in the documentation folder, with a fragment where it is a part of a page.
    """

    target: str
    names: tuple[str, ...]
    gloss: str = ""


@dataclass(frozen=True, slots=True)
class Homonym:
    """A name that several pages share, so that it leads to none of them."""

    name: str
    targets: tuple[str, ...]

    def __str__(self) -> str:
        """Say it for the person who wrote one of the pages."""
        return f"{self.name!r} is a name on {' and on '.join(self.targets)}, so it links to neither."


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text; `targets` holds its page, or several where it is a homonym."""

    start: int
    end: int
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    lead: int  # characters of the name before its first word
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameTable:
    """All names, by first word, the longest first."""

    entries: Mapping[str, tuple[_Entry, ...]] = field(default_factory=dict)
    glosses: Mapping[str, str] = field(default_factory=dict)

    def find(self, text: str) -> Iterator[Found]:
        """Give the names in a text, from left to right, none inside another."""
        plain = text.translate(_PLAIN)
        end = 0
        for word in _WORD.finditer(plain):
            if word.start() < end:
                continue
            for key in _singulars(word[0]):
                found = self._at(plain, word.start(), key) if key in self.entries else None
                if found is not None and found.start >= end:
                    end = found.end
                    yield found
                    break

    def _at(self, plain: str, at: int, key: str) -> Found | None:
        for entry in self.entries[key]:
            start = at - entry.lead
            if start < 0 or not plain.startswith(entry.name, start):
                continue
            if ending := _ENDING.match(plain, start + len(entry.name)):
                return Found(start, ending.end(), entry.targets)
        return None


def build_table(pages: Iterable[Named], *, any_case: bool = False) -> tuple[NameTable, tuple[Homonym, ...]]:
    """Build the table, and name the homonyms.

    Names without a capital are common words and lead nowhere, unless `any_case` is set: then a
    name in lower case also matches at the start of a sentence.
    """
    targets: dict[str, dict[str, None]] = {}
    glosses: dict[str, str] = {}
    for page in pages:
        glosses[page.target] = page.gloss
        for name in page.names:
            for variant in _variants(name, any_case=any_case):
                targets.setdefault(variant, {})[page.target] = None
    entries: dict[str, list[_Entry]] = {}
    for name, found in targets.items():
        word = _WORD.search(name)
        if word is not None:
            entries.setdefault(word[0], []).append(_Entry(name, word.start(), tuple(sorted(found))))
    ordered = {
        key: tuple(sorted(some, key=lambda e: (-len(e.name), e.name))) for key, some in entries.items()
    }
    homonyms = tuple(
        Homonym(name, tuple(sorted(some))) for name, some in sorted(targets.items()) if len(some) > 1
    )
    return NameTable(ordered, glosses), homonyms


def _singulars(word: str) -> tuple[str, ...]:
    """Give the first words of names that may begin here: the word itself, or what it is the plural of."""
    if word.endswith("es"):
        return (word, word[:-1], word[:-2])
    return (word, word[:-1]) if word.endswith("s") else (word,)


def _variants(name: str, *, any_case: bool) -> tuple[str, ...]:
    plain = " ".join(name.translate(_PLAIN).split())
    if len(plain) < _SHORTEST:
        return ()
    if any_case:
        return tuple(dict.fromkeys((plain, plain[0].upper() + plain[1:])))
    return () if plain.islower() else (plain,)
