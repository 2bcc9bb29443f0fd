"""Values that wait on disk when they are many, so that memory holds one of them and not all.

A shelf is a database of SQLite that belongs to nobody else and has no name: it lies in memory until
it fills its cache, then in a temporary file, and is gone with the shelf. So there is one way to
keep a few articles and a hundred thousand.
"""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice
from sys import getsizeof
from typing import TypeVar

import msgspec

from dateline.errors import DatelineError
from dateline.store.sequences import OneByOne

T = TypeVar("T")

_IN_MEMORY = 16_000_000  # bytes: what is made of some thousand articles
# Bytes of texts, which are asked for three times each: what pages share of two thousand articles.
_TEXTS_IN_MEMORY = 64_000_000
# Records of one kind, about a kilobyte each: what four or five thousand articles say.
_RECORDS_IN_MEMORY = 1 << 17
_AT_HAND = 32  # one in so many, of those on the shelf: a page asks for the same again and again
_ANY = "surrogatepass"  # half a character is a text too
_encode = msgspec.msgpack.Encoder().encode


class _Unnamed:
    """A database without a name. Raises DatelineError where there is no room for temporary files."""

    def __init__(self, schema: str) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        weakref.finalize(self, self._database.close)
        self.run(f"PRAGMA cache_size = -{_IN_MEMORY // 1000}")
        self.run("PRAGMA journal_mode = OFF")  # what is lost with the run needs none
        self.run(schema)
        self.run("BEGIN")

    def run(self, query: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        """Run a query."""
        try:
            return self._database.execute(query, values)
        except sqlite3.Error as error:
            raise DatelineError(
                f"What the articles say can't be put together: {error}. Make room where temporary files go, "
                "or name another folder in TMPDIR, and run again. Nothing was written."
            ) from None


class Shelf(OneByOne[T]):
    """Values of one kind in the order in which they were put, read back each time that one is asked for.

    Raises DatelineError where there is no room for temporary files.
    """

    def __init__(self, kind: type[T]) -> None:
        self._decode = msgspec.msgpack.Decoder(kind).decode
        self._length = 0
        self._run = _Unnamed("CREATE TABLE shelf (place INTEGER PRIMARY KEY, value BLOB NOT NULL)").run

    def put(self, value: T) -> None:
        """Take a value, behind all others."""
        self.put_encoded(_encode(value))

    def put_encoded(self, value: bytes) -> None:
        """Take a value that is encoded in MessagePack already; read only when it is asked for."""
        self._run("INSERT INTO shelf VALUES (?, ?)", (self._length, value))
        self._length += 1

    def value(self, at: int) -> T:
        """Read back the value at a place."""
        return self._decode(self._run("SELECT value FROM shelf WHERE place = ?", (at,)).fetchone()[0])

    def __len__(self) -> int:
        """Count the values."""
        return self._length

    def __iter__(self) -> Iterator[T]:
        """Give all values in order."""
        for (value,) in self._run("SELECT value FROM shelf ORDER BY place"):
            yield self._decode(value)


def shelved(kind: type[T], values: Iterable[T], size: int = 1) -> Sequence[T]:
    """Give values as a tuple, or where they are too many for that, with all but the first on a shelf.

    `size` is that of one, in kilobytes or so.
    """
    left = iter(values)
    held = tuple(islice(left, max(1, _RECORDS_IN_MEMORY // size)))
    following = tuple(islice(left, 1))
    return _Records(held, kind, chain(following, left)) if following else held


class _Records(OneByOne[T]):
    """Records of one kind: the first of them in memory, the others on a shelf."""

    def __init__(self, held: tuple[T, ...], kind: type[T], others: Iterable[T]) -> None:
        self._held = held
        self._shelf = Shelf(kind)
        for other in others:
            self._shelf.put(other)
        self._at_hand = lru_cache(1 + len(held) // _AT_HAND)(self._shelf.value)

    def value(self, at: int) -> T:
        """Give the record at a place."""
        first = len(self._held)
        return self._held[at] if at < first else self._at_hand(at - first)

    def __len__(self) -> int:
        """Count the records."""
        return len(self._held) + len(self._shelf)

    def __iter__(self) -> Iterator[T]:
        """Give all records in order."""
        return chain(self._held, self._shelf)


class Texts:
    """Texts by key: the first of them in memory, the others on disk, with their keys."""

    def __init__(self) -> None:
        self._room = _TEXTS_IN_MEMORY
        self._held: dict[str, str] = {}
        self._others: _Unnamed | None = None

    def get(self, key: str) -> str | None:
        """Give the text of a key, if there is one."""
        held = self._held.get(key)
        if held is not None or self._others is None:
            return held
        found = self._others.run("SELECT value FROM texts WHERE key = ?", (key,)).fetchone()
        return found[0].decode("utf-8", _ANY) if found else None

    def __setitem__(self, key: str, text: str) -> None:
        """Put the text of a key."""
        self._room -= getsizeof(text)
        if self._room >= 0:
            self._held[key] = text
            return
        if self._others is None:
            self._others = _Unnamed("CREATE TABLE texts (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID")
        value = text.encode("utf-8", _ANY)
        self._others.run("INSERT OR REPLACE INTO texts VALUES (?, ?)", (key, value))
