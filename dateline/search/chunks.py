"""A chunk of an index: some words in order, each with the pages that it stands on, in one file.

An edit of a page changes a word or two of nearly every chunk. To encode all words of a chunk takes most
of the time of an update, so what stays is copied as it is encoded: a word's bytes are found by encoding
that word alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import cbor2

# How a word is spelled without diacritics, its pages, and other spellings with their pages.
Word = list[Any]

_ARRAY = 0x80  # RFC 8949, 3.1: major type 4
# The number of an array's items stands in its first byte, or in so many bytes after it.
_IN_HEAD, _LENGTHS = 24, ((1, 24), (2, 25), (4, 26))


@dataclass(frozen=True, slots=True)
class Change:
    """New words at a place among those of a chunk: before the word there, or instead of it."""

    at: int
    words: tuple[Word, ...]
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Chunk:
    """The words of a chunk, and all of it in CBOR: a list of one item, the list of words."""

    words: Sequence[Word]
    data: bytes

    @classmethod
    def read(cls, data: bytes) -> Chunk:
        """Decode a chunk; raises ValueError where it is none."""
        [words] = cbor2.loads(data)
        return cls(words, data)

    def changed(self, changes: Iterable[Change]) -> Chunk:
        """Give the chunk with changes, each word at most once replaced."""
        ordered = sorted(changes, key=lambda one: (one.at, one.replaces, one.words))
        words = _with_changes(self.words, ordered)
        data = self._spliced(ordered, len(words))
        return Chunk(words, cbor2.dumps([words]) if data is None else data)

    def _spliced(self, changes: Sequence[Change], count: int) -> bytes | None:
        """Put the changes in the place of what was there; None where that is not found for certain."""
        before = _head(1) + _head(len(self.words))
        if not self.data.startswith(before):
            return None
        parts, end = [_head(1) + _head(count)], len(before)
        for change in changes:
            last = change.at == len(self.words)
            old = b"" if last else cbor2.dumps(self.words[change.at])
            start = len(self.data) if last else self.data.find(old)
            if start < end or (old and self.data.find(old, start + 1) >= 0):
                return None
            parts += [self.data[end:start], *map(cbor2.dumps, change.words)]
            end = start + len(old) if change.replaces else start
        return b"".join([*parts, self.data[end:]])


def _with_changes(words: Sequence[Word], changes: Sequence[Change]) -> list[Word]:
    """Give the words as they are after changes, which are in order."""
    made: list[Word] = []
    rest, at = iter(words), 0
    for change in changes:
        made += [*islice(rest, change.at - at), *change.words]
        at = change.at
        if change.replaces:
            next(rest)
            at += 1
    return [*made, *rest]


def _head(items: int) -> bytes:
    """Give the bytes with which an array of so many items begins."""
    if items < _IN_HEAD:
        return bytes([_ARRAY | items])
    size, mark = next((size, mark) for size, mark in _LENGTHS if items < 1 << 8 * size)
    return bytes([_ARRAY | mark]) + items.to_bytes(size)
