"""What the last build made of what: so that the next one makes only what has changed.

For each page it holds the hash of what the page was made of, and the hashes of the page's file and
of its lock as the build left them; for the whole build, the hash of everything that it read. A page
is passed over only where all of these are as they were, so the ledger may be out of date, broken or
deleted at any time: it saves work, and knows nothing that is not in the articles and in `docs/`.
One SQLite file below the cache, for one folder of pages.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

_FOLDER = "builds"
_HASH = 32  # digits
_AT_ONCE = 1 << 16  # bytes read at once: more than most pages have
_SCHEMA = """
CREATE TABLE IF NOT EXISTS page (path TEXT PRIMARY KEY, entry BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS build (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""


_Part = TypeVar("_Part", bound=msgspec.Struct)


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A page as the last build left it.

    `inputs` is the hash of what it was made of. `file` and `lock` are hashes of the bytes in
    `docs/`, empty for a file that is not there. `kinds` are what a plan says of the page when
    nothing changes; `conflicts` what both a person and the build had changed; `values` the front
    matter, as it reads (in MessagePack), of a page that stands as the build wrote it, nothing of any other.
    """

    inputs: str
    file: str
    lock: str
    kinds: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    values: bytes = b""

    @property
    def front_matter(self) -> Mapping[str, object]:
        """Give the page's front matter, if `values` hold it."""
        return msgspec.msgpack.decode(self.values, type=dict[str, object])

    def part(self, kind: type[_Part]) -> _Part:
        """Give the keys of the page's front matter that a Struct names; the others are passed over."""
        return msgspec.msgpack.decode(self.values, type=kind)


_encode = msgspec.msgpack.Encoder().encode
_entry = msgspec.msgpack.Decoder(Entry)


class Ledger:
    """The entries of one folder of pages; where the file can't be used, it is empty and stays so."""

    def __init__(self, cache: Path | None, docs: Path) -> None:
        name = hashlib.sha256(str(docs.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._file = cache / _FOLDER / f"{name}.sqlite" if cache is not None else None
        self.pages: dict[str, Entry] = {}
        self._values: dict[str, bytes] = {}
        with contextlib.suppress(sqlite3.Error, msgspec.DecodeError, OSError), self._open() as database:
            self._values = dict(database.execute("SELECT key, value FROM build"))
            self.pages = {
                path: _entry.decode(entry) for path, entry in database.execute("SELECT path, entry FROM page")
            }

    def value(self, key: str) -> bytes | None:
        """Give what was kept of the last build under a key."""
        return self._values.get(key)

    def save(self, pages: Mapping[str, Entry], values: Mapping[str, bytes]) -> None:
        """Keep this build in place of the last; a full or read-only disk only costs the next its time."""
        changed = [(path, _encode(entry)) for path, entry in pages.items() if self.pages.get(path) != entry]
        gone = [(path,) for path in self.pages if path not in pages]
        with contextlib.suppress(sqlite3.Error, OSError), self._open(create=True) as database:
            database.executescript(_SCHEMA)
            database.executemany("DELETE FROM page WHERE path = ?", gone)
            database.executemany("INSERT OR REPLACE INTO page VALUES (?, ?)", changed)
            database.execute("DELETE FROM build")
            database.executemany("INSERT INTO build VALUES (?, ?)", values.items())
            database.commit()
            self.pages, self._values = dict(pages), dict(values)

    @contextlib.contextmanager
    def _open(self, *, create: bool = False) -> Iterator[sqlite3.Connection]:
        if self._file is None or not (create or self._file.is_file()):
            raise FileNotFoundError
        self._file.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self._file)
        try:
            yield database
        finally:
            database.close()


def parts_hash(parts: Iterable[bytes]) -> str:
    """Hash a file's bytes, however they are parted."""
    digest = hashlib.sha256()  # processors have instructions for it, and all of `docs/` is hashed in each run
    for part in parts:
        digest.update(part)
    return digest.hexdigest()[:_HASH]


def stored_hash(path: str) -> str:
    """Hash the bytes of a file that is there. Raises OSError where it can't be read."""
    # There are tens of thousands of files: a path, a buffer, a file object take longer than reading it.
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return parts_hash(iter(lambda: os.read(file, _AT_ONCE), b""))
    finally:
        os.close(file)


def joint_hash(parts: Iterable[object]) -> str:
    """Hash values together, in order."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(_encode(part))
    return digest.hexdigest()
