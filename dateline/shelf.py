"""Values that wait on disk when they are many, so that memory holds one of them and not all.

A shelf is a database of SQLite that belongs to nobody else and has no name: it lies in memory until
it fills its cache, then in a temporary file, and is gone with the shelf. So there is one way to
keep a few articles and a hundred thousand.
"""

from __future__ import annotations

import sqlite3
import weakref
from typing import TypeVar

import msgspec

from dateline.errors import DatelineError
from dateline.sequences import OneByOne

T = TypeVar("T")

_IN_MEMORY = 16_000_000  # bytes: what is made of some thousand articles
_encode = msgspec.msgpack.Encoder().encode


class _Database:
    """A database of one's own; what it can't do for want of room is told to the user."""

    def __init__(self, schema: str) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        weakref.finalize(self, self._database.close)
        self.execute(f"PRAGMA cache_size = -{_IN_MEMORY // 1000}")
        self.execute("PRAGMA journal_mode = OFF")  # what is lost with the run needs none
        self.execute(schema)
        self.execute("BEGIN")

    def execute(self, query: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
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
        self._database = _Database("CREATE TABLE shelf (place INTEGER PRIMARY KEY, value BLOB NOT NULL)")

    def put(self, value: T) -> None:
        """Take a value, behind all others."""
        self._database.execute("INSERT INTO shelf VALUES (?, ?)", (self._length, _encode(value)))
        self._length += 1

    def value(self, at: int) -> T:
        """Read back the value at a place."""
        found = self._database.execute("SELECT value FROM shelf WHERE place = ?", (at,))
        return self._decode(found.fetchone()[0])

    def __len__(self) -> int:
        """Count the values."""
        return self._length


class Texts:
    """Texts by key, each put once.

    Raises DatelineError where there is no room for temporary files.
    """

    def __init__(self) -> None:
        schema = "CREATE TABLE text (key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID"
        self._database = _Database(schema)

    def get(self, key: str) -> str | None:
        """Give the text of a key, if there is one."""
        found = self._database.execute("SELECT text FROM text WHERE key = ?", (key,)).fetchone()
        return found[0] if found is not None else None

    def __setitem__(self, key: str, text: str) -> None:
        """Put the text of a key."""
        self._database.execute("INSERT INTO text VALUES (?, ?)", (key, text))
