"""The search index of an earlier build, kept in one file, with what it was made of."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import zipfile
from pathlib import Path

from dateline.search.contents import Contents
from dateline.search.standing import paths_below

_NAME = "search-index.zip"
_OTHERS = "search-*.zip"  # as earlier versions called it
_MADE_OF = "made-of.json"
# What an archive that is cut short, or is none, makes Python raise.
_BROKEN = (OSError, EOFError, RuntimeError, ValueError, KeyError, TypeError, zipfile.BadZipFile)


class Archive:
    """An index below `folder`, made of pages by a `recipe`; a broken one is not there.

    It is not compressed: it is written and read at once, thousands of files are not.
    """

    def __init__(self, folder: Path, recipe: str) -> None:
        self._file = folder / _NAME
        self._recipe = recipe

    def contents(self) -> Contents | None:
        """Give what it was made of; nothing for another recipe."""
        try:
            with zipfile.ZipFile(self._file) as archive:
                known = json.loads(archive.read(_MADE_OF))
            if known["recipe"] != self._recipe:
                return None
            return Contents(dict(known["digests"]), dict(known["numbers"]))
        except _BROKEN:
            return None

    def restore(self, output: Path) -> bool:
        """Write the index to where a build would make it; tell whether there was one."""
        try:
            with zipfile.ZipFile(self._file) as archive:
                # Compares the checksum of each file.
                archive.extractall(output, _files(archive))
        except _BROKEN:
            shutil.rmtree(output, ignore_errors=True)
            return False
        return True

    def keep(self, made: Path, contents: Contents) -> None:
        """Keep an index that was just made, in the place of the one before; a full disk only costs time."""
        unfinished = self._file.with_suffix(f".{os.getpid()}.part")
        others = [file for file in self._file.parent.glob(_OTHERS) if file != self._file]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with zipfile.ZipFile(unfinished, "w", strict_timestamps=False) as archive:
                files = sorted(paths_below(made))
                archive.writestr(_MADE_OF, json.dumps(self._made_of(contents, files)))
                for path in files:
                    archive.write(made / path, path)
            unfinished.replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
        for other in others:
            with contextlib.suppress(OSError):
                other.unlink()

    def _made_of(self, contents: Contents, files: list[str]) -> dict[str, object]:
        pages = {"digests": contents.digests, "numbers": contents.numbers}
        return {"recipe": self._recipe, **pages, "files": files}


def _files(archive: zipfile.ZipFile) -> list[str]:
    """Give the files of an index; raises ValueError where they are not those that were put in."""
    names = [name for name in archive.namelist() if name != _MADE_OF]
    if names != json.loads(archive.read(_MADE_OF))["files"]:
        raise ValueError(archive.filename)
    return names
