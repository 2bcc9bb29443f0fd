"""Values that were made before, by key, each beside what it was made of: one SQLite file.

It saves work and nothing else: a file that is broken, locked or gone holds nothing, and one that
can't be written costs the next run its time.
"""

from __future__ import annotations

import contextlib
import sqlite3
import weakref
from collections.abc import Collection
from pathlib import Path

_AT_ONCE = 1000  # values that are written together: each time costs as much as some hundred of them
_SCHEMA = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, made_of TEXT, value BLOB)"


class Rows:
    """The values in one file; what is put is found by the next who opens it once it is saved."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._new: dict[str, tuple[str, bytes]] = {}
        self._opened: sqlite3.Connection | None = None

    def get(self, key: str, made_of: str) -> bytes | None:
        """Give the value on disk that has this key and was made of this."""
        if self._opened is None and not self._file.is_file():
            return None
        query = "SELECT value FROM kept WHERE key = ? AND made_of = ?"
        with contextlib.suppress(sqlite3.Error):
            for (value,) in self._database.execute(query, (key, made_of)):
                return bytes(value)
        return None

    def put(self, key: str, made_of: str, value: bytes) -> None:
        """Keep a value in place of the one with its key; on disk when there are many, or all is saved."""
        self._new[key] = (made_of, value)
        if len(self._new) >= _AT_ONCE:
            self.save()

    def save(self) -> None:
        """Write what is new."""
        if not self._new:
            return
        rows = [(key, *new) for key, new in self._new.items()]
        self._new.clear()
        with contextlib.suppress(sqlite3.Error, OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._database as database:
                database.execute(_SCHEMA)
                database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)

    def discard(self, part: str) -> None:
        """Forget the values whose keys hold a text."""
        self._delete("DELETE FROM kept WHERE instr(key, ?)", part)

    def discard_others(self, made_of: str) -> None:
        """Forget the values that were not made of this."""
        self._delete("DELETE FROM kept WHERE made_of <> ?", made_of)

    def keep_only(self, keys: Collection[str]) -> None:
        """Forget the values that have other keys."""
        with contextlib.suppress(sqlite3.Error, OSError):
            if self._opened is not None or self._file.is_file():
                there = [key for (key,) in self._database.execute("SELECT key FROM kept")]
                with self._database as database:
                    gone = [(key,) for key in there if key not in keys]
                    database.executemany("DELETE FROM kept WHERE key = ?", gone)

    def _delete(self, query: str, value: str) -> None:
        with contextlib.suppress(sqlite3.Error, OSError):
            if self._opened is not None or self._file.is_file():
                with self._database as database:
                    database.execute(query, (value,))

    @property
    def _database(self) -> sqlite3.Connection:
        """Open the file, once."""
        if self._opened is None:
            self._opened = sqlite3.connect(self._file)
            weakref.finalize(self, self._opened.close)
            self._opened.execute("PRAGMA secure_delete = ON")  # what is discarded is gone from the disk
        return self._opened
