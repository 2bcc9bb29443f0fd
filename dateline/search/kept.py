"""The search index of the last build, kept in one file, for a build that would make the same."""

from __future__ import annotations

import contextlib
import os
import shutil
import zipfile
from pathlib import Path

_PREFIX, _SUFFIX = "search-", ".zip"
# What an archive that is cut short, or is none, makes Python raise.
_BROKEN = (OSError, EOFError, RuntimeError, zipfile.BadZipFile)


class KeptIndex:
    """An index below `folder`, under the fingerprint of what it was made of; a broken one is not there.

    It is one uncompressed archive: that is written and read at once, thousands of files are not.
    """

    def __init__(self, folder: Path, fingerprint: str) -> None:
        self._file = folder / f"{_PREFIX}{fingerprint}{_SUFFIX}"

    def restore(self, output: Path) -> bool:
        """Write the index to where a build would make it; tell whether there was one."""
        if not self._file.is_file():
            return False
        try:
            with zipfile.ZipFile(self._file) as archive:
                archive.extractall(output)  # compares the checksum of each file
        except _BROKEN:
            shutil.rmtree(output, ignore_errors=True)
            return False
        return True

    def keep(self, made: Path) -> None:
        """Keep an index that was just made, in the place of all others; a full disk only costs time."""
        unfinished = self._file.with_suffix(f".{os.getpid()}.part")
        others = [file for file in self._file.parent.glob(f"{_PREFIX}*{_SUFFIX}") if file != self._file]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with zipfile.ZipFile(unfinished, "w", strict_timestamps=False) as archive:
                for file in sorted(path for path in made.rglob("*") if path.is_file()):
                    archive.write(file, file.relative_to(made).as_posix())
            unfinished.replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
        for other in others:
            with contextlib.suppress(OSError):
                other.unlink()
