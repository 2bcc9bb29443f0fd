"""Values that wait on disk when they are many, so that memory holds one of them and not all.

A shelf is a database of SQLite that belongs to nobody else and has no name: it lies in memory until
it fills its cache, then in a temporary file, and is gone with the shelf. So there is one way to
keep a few articles and a hundred thousand.
"""

from __future__ import annotations

import contextlib
import sqlite3
import weakref
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from dateline.errors import DatelineError
from dateline.sequences import OneByOne

T = TypeVar("T")

_IN_MEMORY = 16_000_000  # bytes: what is made of some thousand articles
_encode = msgspec.msgpack.Encoder().encode


class Shelf(OneByOne[T]):
    """Values of one kind in the order in which they were put, read back each time that one is asked for.

    Raises DatelineError where there is no room for temporary files.
    """

    def __init__(self, kind: type[T]) -> None:
        self._decode = msgspec.msgpack.Decoder(kind).decode
        self._length = 0
        self._database = sqlite3.connect("", isolation_level=None)
        weakref.finalize(self, self._database.close)
        with _room():
            self._database.execute(f"PRAGMA cache_size = -{_IN_MEMORY // 1000}")
            self._database.execute("PRAGMA journal_mode = OFF")  # what is lost with the run needs none
            self._database.execute("CREATE TABLE shelf (place INTEGER PRIMARY KEY, value BLOB NOT NULL)")
            self._database.execute("BEGIN")

    def put(self, value: T) -> None:
        """Take a value, behind all others."""
        with _room():
            self._database.execute("INSERT INTO shelf VALUES (?, ?)", (self._length, _encode(value)))
        self._length += 1

    def value(self, at: int) -> T:
        """Read back the value at a place."""
        with _room():
            row = self._database.execute("SELECT value FROM shelf WHERE place = ?", (at,)).fetchone()
        return self._decode(row[0])

    def __len__(self) -> int:
        """Count the values."""
        return self._length


@contextlib.contextmanager
def _room() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise DatelineError(
            f"What the articles say can't be put together: {error}. Make room where temporary files go, or "
            "name another folder in TMPDIR, and run again. Nothing was written."
        ) from None
