"""The search index of the build before: where it stands in the site, or in an archive."""

from __future__ import annotations

import shutil
from pathlib import Path

from dateline.search.archive import Archive
from dateline.search.contents import Contents
from dateline.search.standing import StandingIndex

# To index so many pages again takes less than to archive the index of some thousands.
FEW = 20


class KeptIndex:
    """An index made by a `recipe` at `output`, of which `folder` holds what the next build needs.

    Where it stands as the build left it, it is used there. The archive is for a site that was removed, or is
    built elsewhere; it may be a few changed pages `behind`.
    """

    def __init__(self, folder: Path, output: Path, recipe: str) -> None:
        self._output = output
        self._archive = Archive(folder, recipe)
        self._standing = StandingIndex(folder, output, recipe)
        self._contents: Contents | None = None
        self._stands, self._behind = False, 0

    def contents(self) -> Contents | None:
        """Give what the index holds; None where there is none."""
        standing = self._standing.contents()
        self._stands = standing is not None
        if standing is not None:
            self._contents, self._behind = standing
        else:
            self._contents = self._archive.contents()
        return self._contents

    def place(self) -> bool:
        """Have the index where it is made; tell whether it is."""
        if self._stands:
            return True
        shutil.rmtree(self._output, ignore_errors=True)
        if self._contents is None or not self._archive.restore(self._output):
            return False
        self._standing.keep(self._contents, 0)
        return True

    def forget(self) -> None:
        """Be ready for changes to the index where it is: those that are interrupted are never used."""
        self._standing.forget()

    def keep(self, contents: Contents, changed: int | None) -> None:
        """Keep the index, of whose pages so many were `changed`; None for more than that."""
        if changed is not None and self._behind + changed <= FEW:
            self._behind += changed
        else:
            self._archive.keep(self._output, contents)
            self._behind = 0
        self._standing.keep(contents, self._behind)
