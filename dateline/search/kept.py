"""The search index of the last build, kept in one file, with what it was made of."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

_NAME = "search-index.zip"
_OTHERS = "search-*.zip"  # as earlier versions called it
_MADE_OF = "made-of.json"
# What an archive that is cut short, or is none, makes Python raise.
_BROKEN = (OSError, EOFError, RuntimeError, ValueError, KeyError, TypeError, zipfile.BadZipFile)


class KeptIndex:
    """An index below `folder`, made of pages by a `recipe`; a broken one is not there.

    It is one uncompressed archive: that is written and read at once, thousands of files are not.
    """

    def __init__(self, folder: Path, recipe: str) -> None:
        self._file = folder / _NAME
        self._recipe = recipe

    def pages(self) -> dict[str, str]:
        """Give what it was made of, a hash of each page by its address; nothing for another recipe."""
        try:
            with zipfile.ZipFile(self._file) as archive:
                known = json.loads(archive.read(_MADE_OF))
            return dict(known["pages"]) if known["recipe"] == self._recipe else {}
        except _BROKEN:
            return {}

    def restore(self, output: Path) -> bool:
        """Write the index to where a build would make it; tell whether there was one."""
        try:
            with zipfile.ZipFile(self._file) as archive:
                # Compares the checksum of each file.
                archive.extractall(output, [name for name in archive.namelist() if name != _MADE_OF])
        except _BROKEN:
            shutil.rmtree(output, ignore_errors=True)
            return False
        return True

    def keep(self, made: Path, pages: Mapping[str, str]) -> None:
        """Keep an index that was just made, in the place of the one before; a full disk only costs time."""
        unfinished = self._file.with_suffix(f".{os.getpid()}.part")
        others = [file for file in self._file.parent.glob(_OTHERS) if file != self._file]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with zipfile.ZipFile(unfinished, "w", strict_timestamps=False) as archive:
                archive.writestr(_MADE_OF, json.dumps({"recipe": self._recipe, "pages": pages}))
                for file in sorted(path for path in made.rglob("*") if path.is_file()):
                    archive.write(file, file.relative_to(made).as_posix())
            unfinished.replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
        for other in others:
            with contextlib.suppress(OSError):
                other.unlink()
