"""What earlier builds made, kept in one SQLite file.

Every failure of the file, a full disk and a second build that writes included, only costs time: what
can't be read was never there, and a broken file is removed.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from zstandard import ZstdCompressor, ZstdDecompressor, ZstdError

# Builds that an entry outlives without being used: enough to go back and forth between a preview
# and a build, or between two branches.
KEPT_BUILDS: Final = 4
# Entries that are written together: often enough that an interrupted build keeps most of its work.
_BATCH: Final = 200
_PATIENCE: Final = 5.0  # seconds to wait for another build that writes
_FAST: Final = 1  # zstd's level: pages shrink to a third, and 10,000 of them cost half a second

_TABLES = """
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS entries (key BLOB PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS used (key BLOB PRIMARY KEY, build INTEGER NOT NULL) WITHOUT ROWID;
"""


class Store:
    """Values by key, for one build; `close` keeps what was put and drops what is long unused."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._put: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._build = 0
        self._empty = True
        # A checksum tells what the disk or a person changed.
        self._compress = ZstdCompressor(level=_FAST, write_checksum=True).compress
        self._decompress = ZstdDecompressor().decompress
        self._base: sqlite3.Connection | None = None
        with self._tolerant():
            file.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(file, timeout=_PATIENCE, isolation_level=None)
            self._base.executescript(_TABLES)
            self._build = self._base.execute("SELECT coalesce(max(build), 0) + 1 FROM used").fetchone()[0]
            self._empty = self._base.execute("SELECT 1 FROM entries LIMIT 1").fetchone() is None

    def get(self, key: bytes) -> bytes | None:
        """Give what was put under a key by an earlier build; None where nothing was, or it is broken."""
        found = None
        with self._tolerant():
            if self._base is not None and not self._empty:
                row = self._base.execute("SELECT value FROM entries WHERE key = ?", (key,)).fetchone()
                found = self._decompress(row[0]) if row else None
        if found is not None:
            self._used.add(key)
        return found

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value for the builds to come."""
        self._put[key] = self._compress(value)
        self._used.add(key)
        if len(self._put) >= _BATCH:
            self._write()

    def close(self) -> None:
        """Write what is left, and drop what the last builds did not use."""
        self._write()
        with self._tolerant():
            if self._base is not None:
                with _transaction(self._base) as base:
                    rows = ((key, self._build) for key in sorted(self._used))
                    base.executemany("INSERT OR REPLACE INTO used VALUES (?, ?)", rows)
                    base.execute("DELETE FROM used WHERE build <= ?", (self._build - KEPT_BUILDS,))
                    base.execute("DELETE FROM entries WHERE key NOT IN (SELECT key FROM used)")
                self._base.execute("PRAGMA incremental_vacuum").fetchall()
        self._disconnect()

    def _write(self) -> None:
        rows, self._put = self._put, {}
        with self._tolerant():
            if self._base is not None and rows:
                with _transaction(self._base) as base:
                    base.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?)", rows.items())
                    uses = ((key, self._build) for key in rows)
                    base.executemany("INSERT OR REPLACE INTO used VALUES (?, ?)", uses)

    @contextlib.contextmanager
    def _tolerant(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.OperationalError, OSError, TypeError, ZstdError):
            pass  # locked, full, read-only, or one broken entry: the rest may still serve
        except sqlite3.DatabaseError:
            self._disconnect()
            self._remove()

    def _disconnect(self) -> None:
        if self._base is not None:
            with contextlib.suppress(sqlite3.Error):
                self._base.close()
            self._base = None

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                self._file.with_name(self._file.name + suffix).unlink(missing_ok=True)


@contextlib.contextmanager
def _transaction(base: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    base.execute("BEGIN IMMEDIATE")
    try:
        yield base
    except BaseException:
        base.execute("ROLLBACK")
        raise
    base.execute("COMMIT")
