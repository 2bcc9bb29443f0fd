"""Files that are to be written, by path: on disk when they are many, so that memory does not hold a site."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator, Mapping
from tempfile import SpooledTemporaryFile

from dateline.errors import DatelineError
from dateline.store.ledger import parts_hash

_IN_MEMORY = 64_000_000  # bytes: a site of a few thousand pages
_AT_ONCE = 1_000_000  # bytes read at once: more than a page has


class Spool(Mapping[str, bytes | None]):
    """Maps paths to bytes, None for a file that goes, in order of path; what was put stays.

    Raises DatelineError where there is no room for temporary files.
    """

    def __init__(self) -> None:
        self._stream = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed with this
        weakref.finalize(self, self._stream.close)
        self._found: dict[str, tuple[int, int] | None] = {}
        self._end = 0
        self.hashes: dict[str, str] = {}  # of the bytes, by path, empty for a file that goes

    def put(self, path: str, parts: Iterable[bytes] | None, there: str = "") -> bool:
        """Take a file's bytes, in parts, in place of what was put for the path before.

        Where `there` is their hash (empty: no file), nothing is to be written, and False comes back.
        """
        start = end = self._end
        found = ""
        if parts is not None:
            self._stream.seek(start)
            found = parts_hash(map(self._written, parts))
            end = self._stream.tell()
        self._found.pop(path, None)
        self.hashes.pop(path, None)
        if found == there:
            return False
        self._found[path] = (start, end - start) if parts is not None else None
        self.hashes[path] = found
        self._end = end
        return True

    def _written(self, part: bytes) -> bytes:
        try:
            self._stream.write(part)
        except OSError as error:
            reason = error.strerror or str(error)
            raise DatelineError(
                f"The pages can't be put together: {reason}. Make room where temporary files go, or "
                "name another folder in TMPDIR, and run again. Nothing was written."
            ) from None
        return part

    def __getitem__(self, path: str) -> bytes | None:
        """Give the bytes to write; None for a file to remove."""
        parts = self.parts(path)
        return None if parts is None else b"".join(parts)

    def parts(self, path: str) -> Iterator[bytes] | None:
        """Give the bytes to write, a part at a time; None for a file to remove."""
        found = self._found[path]
        return None if found is None else self._parts(*found)

    def _parts(self, start: int, length: int) -> Iterator[bytes]:
        for at in range(start, start + length, _AT_ONCE):
            self._stream.seek(at)
            yield self._stream.read(min(_AT_ONCE, start + length - at))

    def __iter__(self) -> Iterator[str]:
        """Give the paths, sorted."""
        return iter(sorted(self._found))

    def __len__(self) -> int:
        """Count the files."""
        return len(self._found)
