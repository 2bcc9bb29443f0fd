"""`docs/` as it stands when a build begins: every file by its hash, read once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from dateline.merge.lock import FOLDER, lock_path, page_path
from dateline.store.ledger import Entry, Ledger, joint_hash, stored_hash

UNCHANGED = "unchanged"  # how a plan calls a page that stays as the build wrote it

_DATA = "data/"


class Standing:
    """The pages, locks and data below `docs`, and what the ledger knows of those that are as it left them."""

    def __init__(self, docs: Path, ledger: Ledger | None = None) -> None:
        self.docs = docs
        self.ledger = ledger or Ledger(None, docs)

    @cached_property
    def hashes(self) -> dict[str, str]:
        """The hash of every page, lock and data file, by path."""
        below = f"{self.docs}{os.sep}"
        return {path: stored_hash(f"{below}{path}") for path in sorted(self._files())}

    def _files(self) -> Iterator[str]:
        for folder, folders, files in os.walk(self.docs):
            here = os.path.relpath(folder, self.docs)
            folders[:] = [f for f in folders if not f.startswith(".") or (here == "." and f == FOLDER)]
            for name in files:
                path = name if here == "." else f"{here}/{name}".replace(os.sep, "/")
                is_lock = path.startswith(f"{FOLDER}/") and path.endswith(".json")
                if path.endswith(".md") or path.startswith(_DATA) or is_lock:
                    yield path

    @cached_property
    def pages(self) -> Sequence[str]:
        """The pages in the folders of `docs/`, sorted."""
        return [path for path in self.hashes if path.count("/") == 1 and path.endswith(".md")]

    @cached_property
    def locked(self) -> Sequence[str]:
        """The pages that have a lock, sorted."""
        return sorted(page_path(path) for path in self.hashes if path.startswith(f"{FOLDER}/"))

    def entry(self, path: str) -> Entry | None:
        """Give what the ledger holds of a page, if the page and its lock are as it says."""
        entry = self.ledger.pages.get(path)
        if entry is None or entry.file != self.hashes.get(path, ""):
            return None
        return entry if entry.lock == self.hashes.get(lock_path(path), "") else None

    def is_untouched(self, path: str) -> bool:
        """Tell whether a page is known to be as the build wrote it; unknown is not."""
        entry = self.entry(path)
        return entry is not None and bool(entry.values)

    def state(self, written: Mapping[str, str] | None = None) -> str:
        """Hash all of `docs/`, as it is or with files of these hashes written (empty: removed)."""
        after = {**self.hashes, **(written or {})}
        return joint_hash(sorted((path, found) for path, found in after.items() if found))
