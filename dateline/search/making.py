"""The index of a build: as it was, brought up to date where little changed, or made anew."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from dateline.search.contents import Contents
from dateline.search.items import BROKEN
from dateline.search.kept import KeptIndex
from dateline.search.pagefind import Indexing
from dateline.search.settled import settle
from dateline.search.update import Plan, page_numbers, plan_update, update
from dateline.store.garbage import no_collection

# Of all pages, those that an update indexes: beyond it, a new index is made sooner.
_MOST = 0.25


class Documents(Protocol):
    """The pages to be indexed."""

    def digests(self) -> dict[str, str]:
        """Give a hash of all that is indexed of a page, by its address."""

    def write(self, urls: Collection[str] | None) -> tuple[Iterable[tuple[str, str]], int]:
        """Give the addresses and the HTML of some pages, or of all, and about how many bytes that is."""


@dataclass(slots=True)
class _Update:
    plan: Plan
    fresh: Path
    before: Contents


class Making:
    """An index in the making, at `output`; where there is a `kept` one, it is used and replaced."""

    def __init__(self, documents: Documents, output: Path, kept: KeptIndex | None = None) -> None:
        self._documents, self._output, self._kept = documents, output, kept
        self._digests = documents.digests() if kept is not None else {}
        self._indexing: Indexing | None = None
        self._update: _Update | None = None
        before = kept.contents() if kept is not None else None
        if before is None or not self._begin_update(before):
            self._begin_anew()

    def finish(self) -> list[str]:
        """Wait until the index is made; give what went wrong."""
        problems = self._indexing.wait() if self._indexing is not None else []
        update_, self._update = self._update, None
        if update_ is not None and self._kept is not None:
            if problems or not _apply(self._output, update_, self._kept):
                self._begin_anew()
                return self.finish()
            self._kept.keep(*_updated(update_, self._digests))
        elif self._indexing is not None:
            settle(self._output)
            if not problems:
                self._keep_new()
        self._indexing = None
        return problems

    def _keep_new(self) -> None:
        if self._kept is None:
            return
        try:
            numbers = page_numbers(self._output)
        except BROKEN:
            numbers = {}  # of another make: it can't be brought up to date, and serves where nothing changed
        self._kept.keep(Contents(self._digests, numbers), None)

    def stop(self) -> None:
        """Leave the index unmade."""
        if self._indexing is not None:
            self._indexing.stop()
            self._indexing = None
        if self._update is not None:
            shutil.rmtree(self._update.fresh, ignore_errors=True)
            self._update = None

    def _begin_anew(self) -> None:
        shutil.rmtree(self._output, ignore_errors=True)
        documents, size = self._documents.write(None)
        self._indexing = Indexing(documents, size, self._output)

    def _begin_update(self, before: Contents) -> bool:
        """Put the index of the build before in its place, and index what changed; False where that fails."""
        now = self._digests
        changed = {url for url, digest in now.items() if before.digests.get(url) != digest}
        gone = before.digests.keys() - now.keys()
        if len(changed) + len(gone) > _MOST * len(now):
            return False
        assert self._kept is not None  # noqa: S101 - where `before` comes from
        if not self._kept.place():
            return False
        if not changed and not gone:
            return True
        if before.numbers.keys() != before.digests.keys():
            return False
        plan = plan_update(before.numbers, changed, now.keys())
        self._update = _Update(plan, Path(tempfile.mkdtemp(prefix="dateline-index-")), before)
        if plan.numbers:
            self._indexing = Indexing(*self._documents.write(plan.numbers), self._update.fresh)
        return True


def _apply(index: Path, update_: _Update, kept: KeptIndex) -> bool:
    kept.forget()
    try:
        with no_collection():
            update(index, update_.fresh if update_.plan.numbers else None, update_.plan)
    except BROKEN:
        return False
    finally:
        shutil.rmtree(update_.fresh, ignore_errors=True)
    return True


def _updated(update_: _Update, digests: Mapping[str, str]) -> tuple[Contents, int | None]:
    """Give what an index holds that was brought up to date, and how many pages that changed."""
    plan, before = update_.plan, update_.before
    numbers = {url: plan.numbers[url] if url in plan.numbers else before.numbers[url] for url in digests}
    # A page that went is not kept a build longer.
    return Contents(digests, numbers), None if before.digests.keys() - digests.keys() else len(plan.numbers)
