"""Files that are to be written, by path: on disk when they are many, so that memory does not hold a site."""

from __future__ import annotations

import weakref
from collections.abc import Iterator, Mapping
from tempfile import SpooledTemporaryFile

from dateline.errors import DatelineError
from dateline.ledger import bytes_hash

_IN_MEMORY = 64_000_000  # bytes: a site of a few thousand pages


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

    def put(self, path: str, data: bytes | None) -> None:
        """Take a file's bytes, in place of what was put for the path before."""
        self.hashes[path] = bytes_hash(data)
        if data is None:
            self._found[path] = None
            return
        try:
            self._stream.seek(self._end)
            self._stream.write(data)
        except OSError as error:
            reason = error.strerror or str(error)
            raise DatelineError(
                f"The pages can't be put together: {reason}. Make room where temporary files go, or "
                "name another folder in TMPDIR, and run again. Nothing was written."
            ) from None
        self._found[path] = (self._end, len(data))
        self._end += len(data)

    def __getitem__(self, path: str) -> bytes | None:
        """Give the bytes to write; None for a file to remove."""
        found = self._found[path]
        if found is None:
            return None
        start, length = found
        self._stream.seek(start)
        return self._stream.read(length)

    def __iter__(self) -> Iterator[str]:
        """Give the paths, sorted."""
        return iter(sorted(self._found))

    def __len__(self) -> int:
        """Count the files."""
        return len(self._found)
