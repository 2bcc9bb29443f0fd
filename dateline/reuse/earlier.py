"""The site as the build before left it: a page that is to have the same bytes stays as it is.

MkDocs empties the folder of the site, then writes all pages. To remove and to write thousands of files that
do not change takes longer than to look at each. So the folders of the site are put where MkDocs leaves them
alone, and put back once they would be gone. Of what is in them nothing stays but files at the addresses of
today's pages, and of these none that was not written again or found to have the same bytes. Nothing is
believed of such a file: whoever changed it, it is compared.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Container, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

# MkDocs never removes what begins with a full stop: it copies nothing of that name.
_ASIDE = ".dateline-earlier"


class EarlierSite:
    """The folder of a site while it is built anew, from before it is emptied until all is written.

    Every failure only costs time: what can't be put aside, put back or read is written anew.
    """

    def __init__(self, config: MkDocsConfig) -> None:
        self._site = Path(os.path.normpath(config.site_dir))
        # The module of MkDocs or of ProperDocs by which a build writes its files, as a dictionary.
        self._utils = vars(sys.modules[f"{type(config).__module__.partition('.')[0]}.utils"])
        self._write: Callable[[bytes, str], None] = self._utils["write_file"]
        self._witnesses: list[str] = []
        self._standing: set[str] = set()
        self._is_asked = False

    def put_aside(self) -> None:
        """Put the folders of the site where they are left alone."""
        aside = self._site / _ASIDE
        with contextlib.suppress(OSError):
            _put_back(self._site)  # where a build was interrupted
            folders, self._witnesses = _listed(self._site)
            if folders and self._witnesses:
                aside.mkdir()
                for folder in folders:
                    folder.rename(aside / folder.name)

    def put_back(self, pages: Iterable[str], others: Container[str]) -> None:
        """Put the folders back, but of their files only those of pages; of `others` all.

        `pages` are the paths of files, `others` names of folders of the site.
        """
        with contextlib.suppress(OSError):
            _put_back(self._site)
        if any(map(os.path.lexists, self._witnesses)):
            return  # nothing was removed: "mkdocs build --dirty"
        wanted = frozenset(pages)
        for folder in _listed(self._site)[0]:
            if folder.name in others:
                continue
            try:
                _sweep(str(folder), wanted, self._standing)
            except OSError:
                shutil.rmtree(folder, ignore_errors=True)  # as MkDocs does
        if self._standing:
            self._utils["write_file"] = self._write_where_other

    def close(self, *, failed: bool = False) -> None:
        """End the build: remove what stands and was not written again."""
        self._utils["write_file"] = self._write
        shutil.rmtree(self._site / _ASIDE, ignore_errors=True)
        if self._is_asked or failed:  # or else pages are written in a way that is not known
            for path in self._standing:
                _remove(Path(path))
        self._standing.clear()

    def _write_where_other(self, content: bytes, path: str) -> None:
        self._is_asked = True
        if path in self._standing:
            self._standing.remove(path)
            if _holds(path, content):
                return
            # Not into the file that is there: a copy of the site may share it by a hard link.
            Path(path).unlink(missing_ok=True)
        self._write(content, path)


def _listed(site: Path) -> tuple[list[Path], list[str]]:
    """Give the folders and the paths of the files in a site's own folder that MkDocs would remove."""
    if not site.is_dir():
        return [], []
    with os.scandir(site) as found:
        entries = [entry for entry in found if not entry.name.startswith(".")]
    folders = [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]
    return folders, [entry.path for entry in entries if entry.is_file(follow_symlinks=False)]


def _put_back(site: Path) -> None:
    aside = site / _ASIDE
    if not aside.is_dir():
        return
    for folder in sorted(aside.iterdir()):
        if not os.path.lexists(site / folder.name):
            folder.rename(site / folder.name)
    shutil.rmtree(aside)


def _sweep(folder: str, wanted: Container[str], standing: set[str]) -> bool:
    """Remove all but the files that are wanted, which are added to `standing`; tell whether any is there."""
    is_needed = False
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                is_needed |= _sweep(entry.path, wanted, standing)
            elif entry.path in wanted and entry.is_file(follow_symlinks=False):
                standing.add(entry.path)
                is_needed = True
            else:
                Path(entry.path).unlink()
    if not is_needed:
        Path(folder).rmdir()
    return is_needed


def _remove(file: Path) -> None:
    """Remove a file, and its folder where that is empty then."""
    with contextlib.suppress(OSError):
        file.unlink()
        file.parent.rmdir()


def _holds(path: str, content: bytes) -> bool:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - a Path for each of thousands takes longer
            return os.fstat(file.fileno()).st_size == len(content) and file.read() == content
    except OSError:
        return False
