"""The search index that the build before left in the site, used where it is if nobody has touched it.

To write its thousands of files again takes longer than all else that an edit changes of it. Each file is
looked at, and none is read: its size, and when it or its name was last changed, which also a program that
sets the time of a file can't hide from the system.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from dateline.search.contents import Contents

_NAME = "search-standing.msgpack"
_DIGEST = 16  # bytes of a hash, ahead of the record

# Size, and the times of the last changes to content and to anything at all, in nanoseconds.
_Signature = tuple[int, int, int]


class _Record(msgspec.Struct):
    recipe: str
    output: str
    behind: int
    digests: dict[str, str]
    numbers: dict[str, int]
    files: dict[str, _Signature]


_decoder = msgspec.msgpack.Decoder(_Record)


class StandingIndex:
    """The index at `output`, made by a `recipe`; `folder` holds what tells that it is as it was left."""

    def __init__(self, folder: Path, output: Path, recipe: str) -> None:
        self._file = folder / _NAME
        self._output, self._recipe = output, recipe

    def contents(self) -> tuple[Contents, int] | None:
        """Give what it holds, and how many pages the archive is behind; None where it was touched."""
        try:
            data = self._file.read_bytes()
            if data[:_DIGEST] != _digest(data[_DIGEST:]):
                return None
            record = _decoder.decode(data[_DIGEST:])
            is_ours = (record.recipe, record.output) == (self._recipe, str(self._output.absolute()))
            if not is_ours or record.files != _signatures(self._output):
                return None
        except (OSError, msgspec.DecodeError):
            return None
        return Contents(record.digests, record.numbers), record.behind

    def forget(self) -> None:
        """Remove the record, before the index is changed: an interrupted change leaves none."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def keep(self, contents: Contents, behind: int) -> None:
        """Record the index as it is now; a full disk only costs time."""
        unfinished = self._file.with_suffix(f".{os.getpid()}.part")
        try:
            files = _signatures(self._output)
            output = str(self._output.absolute())
            digests, numbers = dict(contents.digests), dict(contents.numbers)
            data = msgspec.msgpack.encode(_Record(self._recipe, output, behind, digests, numbers, files))
            self._file.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(_digest(data) + data)
            unfinished.replace(self._file)
        except OSError:
            for file in (unfinished, self._file):
                with contextlib.suppress(OSError):
                    file.unlink(missing_ok=True)


def paths_below(folder: Path) -> Iterator[str]:
    """Give the path of every file below a folder, as from there, with slashes."""
    return (path for path, _ in _entries(str(folder), ""))


def _entries(folder: str, before: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(entry.path, f"{before}{entry.name}/")
            else:
                yield before + entry.name, entry


def _signatures(folder: Path) -> dict[str, _Signature]:
    made = {}
    for path, entry in _entries(str(folder), ""):
        found = entry.stat(follow_symlinks=False)
        made[path] = (found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    return made


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST).digest()
