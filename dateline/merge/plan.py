"""What a build will do to `docs/`, decided in memory before anything is written."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import msgspec

from dateline.dates.edtf import describe
from dateline.errors import Problem
from dateline.merge.edits import Edits, override
from dateline.merge.front_matter import (
    as_printed,
    has_comment,
    read_front_matter,
    split_page,
    write_front_matter,
)
from dateline.merge.lock import FOLDER, PageLock, file_hash, lock_path, read_lock, text_hash, write_lock
from dateline.merge.page_links import SOURCES, FittedNotes, Links
from dateline.merge.page_merge import (
    Generated,
    MergedPage,
    Notes,
    dead_links,
    lock_page,
    merge_page,
    without_dead_headings,
)
from dateline.merge.spool import Spool
from dateline.merge.standing import UNCHANGED, Standing
from dateline.model import CONFLICT, Draft, Page, Proposal
from dateline.store.ledger import Entry, joint_hash

Body = Callable[[Page], str]


_CORRECTED = "The text of this article changed after it was first read; this page follows that of {day}."

_MANY_LOCKS = 5  # more than a person breaks one by one: another version, or a merge that went wrong
_KEPT, _DELETED = "kept", "deleted"
_KINDS = ("new", "changed", UNCHANGED, _KEPT, _DELETED, "removed")


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to each page, by path, and the files that this takes.

    `kept` hold something of a person's, or were made by one; a page of these that is written all
    the same is in `changed` too. `deleted` were deleted by a person and stay so. `files` are all
    to be written, None those to be removed; `before` are the hashes of those that are there now.
    `conflicts` are pieces that both a person and the build changed; `blocks` counts the pieces of
    the build that change on pages that stay; `restored` are the pages where, for want of a lock,
    something was written that a person may have deleted. `entries` are for the ledger: the pages as
    they will be.
    """

    docs: Path
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    files: Spool = field(default_factory=Spool)
    before: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    conflicts: tuple[Proposal, ...] = ()
    blocks: int = 0
    restored: tuple[str, ...] = ()
    entries: Mapping[str, Entry] = field(default_factory=dict)


class Planning:
    """A plan in the making: pages one after the other, then what is left over."""

    def __init__(
        self,
        standing: Standing,
        body: Body,
        edits: Edits | None = None,
        notes: Notes | None = None,
        program: str = "",
    ) -> None:
        self._standing = standing
        self._docs = standing.docs
        self._body = body
        self._edits = edits or Edits()
        self._pages: dict[str, list[str]] = {kind: [] for kind in _KINDS}
        self._files = Spool()
        self._problems: list[Problem] = []
        self._conflicts: list[Proposal] = []
        self._restored: list[str] = []
        self._unreadable: list[str] = []
        self._blocks = 0
        self._planned: set[str] = set()
        self._links = Links(standing, self._edits)
        self._notes = FittedNotes(notes or {}, self._links)
        self._entries: dict[str, Entry] = {}
        self._whole: set[str] = set()  # pages that stand as the build writes them
        # What all pages depend on beside what they are made of.
        self._program = joint_hash((program, sorted(self._links.moved.items()), sorted(self._links.gone)))

    def add(self, drafts: Iterable[Draft]) -> None:
        """Plan pages, sources first: the others link to what stands on them.

        A page that is as the last build left it, and would be made of the same, is not made.
        """
        at = [(self._links.moved.get(draft.path, draft.path), draft) for draft in drafts]
        at.sort(key=lambda one: (not one[0].startswith(SOURCES), one[0]))
        for path, draft in at:
            self._planned.add(path)
            inputs = self._inputs(path, draft)
            if not self._passed_over(path, inputs):
                self._plan(self._generated(path, draft.make()), inputs)

    def _inputs(self, path: str, draft: Draft) -> str:
        """Hash what a page is made of, with what people did that shows on it."""
        if not draft.inputs:
            return ""
        corrected = self._edits.corrected(path, draft.sha256) if draft.sha256 else ""
        former = self._edits.former.get(path, ())
        return joint_hash((self._program, draft.inputs, former, corrected, self._edits.renamed.get(path)))

    def _passed_over(self, path: str, inputs: str) -> bool:
        """Take a page over from the last build, if nothing about it changed."""
        entry = self._standing.entry(path) if inputs else None
        if entry is None or entry.inputs != inputs:
            return False
        for kind in entry.kinds:
            self._pages[kind].append(path)
        self._conflicts += [Proposal(CONFLICT, path.removesuffix(".md"), what) for what in entry.conflicts]
        self._entries[path] = entry
        self._links.leave(path)
        return True

    def conflicts(self) -> tuple[Proposal, ...]:
        """Give what both changed on the pages so far."""
        return tuple(sorted(self._conflicts, key=lambda p: (p.where, p.text)))

    def finish(self, data: Iterable[tuple[str, Iterable[bytes]]]) -> Plan:
        """Plan what no article gives any more, and the files of the build alone, in parts."""
        for path in self._standing.locked:
            if path not in self._planned:
                self._plan_leftover(path)
        self._tell_dead_links()
        for path, parts in data:
            if (self._docs / path).is_dir():
                self._problems.append(_folder_in_the_way(self._docs, path))
            else:
                self._put_parts(path, parts)
        return Plan(
            self._docs,
            **{kind: tuple(sorted(paths)) for kind, paths in self._pages.items()},
            files=self._files,
            entries=self._entries,
            before={path: there for path in self._files if (there := self._standing.hashes.get(path))},
            problems=(*self._problems, *_unreadable_locks(self._docs, self._unreadable)),
            conflicts=self.conflicts(),
            blocks=self._blocks,
            restored=tuple(sorted(self._restored)),
        )

    # --- files ------------------------------------------------------------------------

    def _current(self, path: str) -> bytes | None:
        if path not in self._standing.hashes:
            return None
        file = self._docs / path
        return file.read_bytes() if file.is_file() else None

    def _put(self, path: str, data: bytes | None) -> None:
        """Write or remove a file, unless it is so already."""
        self._put_parts(path, None if data is None else (data,))

    def _put_parts(self, path: str, parts: Iterable[bytes] | None) -> None:
        self._files.put(path, parts, self._standing.hashes.get(path, ""))

    # --- pages ------------------------------------------------------------------------

    def _generated(self, path: str, page: Page) -> Generated:
        """Write a page, its links fitted to the pages that there will be."""
        meta = dict(page.meta)
        if former := self._edits.former.get(path):
            meta["moved_from"] = list(former)
        if corrected := self._edits.corrected(path, meta.get("sha256")):
            meta["corrected"] = corrected
        text = self._links.fitted(path, self._body(page).encode("utf-8", "replace").decode("utf-8"))
        if corrected:
            text = f"{_CORRECTED.format(day=describe(corrected))}\n\n{text}"
        text, fed = override(path, text, self._edits)
        head = write_front_matter(meta).encode("utf-8", "replace").decode("utf-8")
        return Generated(path, f"{head}\n{text}", meta, {}, fed)

    def _plan(self, page: Generated, inputs: str) -> None:
        """Plan a page, and note for the next build how this one leaves it."""
        seen = {kind: len(paths) for kind, paths in self._pages.items()}
        conflicts, problems = len(self._conflicts), len(self._problems)
        page = self._links.with_reports(page)
        self._plan_page(page)
        kinds = [kind for kind, paths in self._pages.items() if len(paths) > seen[kind]]
        is_persons = any(kind in kinds for kind in (_KEPT, _DELETED))
        stays = tuple(kind for kind in kinds if kind in (_KEPT, _DELETED)) if is_persons else (UNCHANGED,)
        if len(self._problems) > problems or page.path in self._restored:
            return
        self._entries[page.path] = Entry(
            inputs,
            self._hash_of(page.path),
            self._hash_of(lock_path(page.path)),
            stays,
            tuple(proposal.text for proposal in self._conflicts[conflicts:]),
            _as_read(page.meta) if page.path in self._whole else b"",
        )

    def _hash_of(self, path: str) -> str:
        """Give the hash of a file as this plan leaves it."""
        return self._files.hashes.get(path, self._standing.hashes.get(path, ""))

    def _plan_page(self, page: Generated) -> None:
        if os.path.isdir(f"{self._docs}/{page.path}"):  # noqa: PTH112 - of tens of thousands of pages
            self._problems.append(_folder_in_the_way(self._docs, page.path))
            self._pages["kept"].append(page.path)
            return
        now = self._current(page.path)
        last = self._last_written(page.path)
        if now is None:
            is_deleted = lock_path(page.path) in self._standing.hashes
            self._pages["deleted" if is_deleted else "new"].append(page.path)
            if not is_deleted:
                self._write(page, lock_page(page.text, page.meta), page.text)
        elif last is not None and file_hash(now) == last.file:
            self._plan_untouched(page, last)
        else:
            self._plan_edited(page, now, last)

    def _write(self, page: Generated, lock: PageLock, text: str) -> None:
        self._put(page.path, text.encode())
        self._put(lock_path(page.path), write_lock(lock))
        self._links.note(page.path, text)
        if text is page.text or lock.file == text_hash(text):
            self._whole.add(page.path)

    def _plan_untouched(self, page: Generated, last: PageLock) -> None:
        lock = lock_page(page.text, page.meta)
        if lock.file == last.file:
            self._pages["unchanged"].append(page.path)
            self._put(lock_path(page.path), write_lock(lock))
            self._links.note(page.path, page.text)
            self._whole.add(page.path)
            return
        self._pages["changed"].append(page.path)
        self._blocks += _differing(last, lock)
        self._write(page, lock, page.text)

    def _plan_edited(self, page: Generated, now: bytes, last: PageLock | None) -> None:
        """Merge a page that is not as it was written."""
        merged = self._merged(page, now, last)
        if merged is None:
            self._pages["kept"].append(page.path)
            self._links.note(page.path, now.decode("utf-8", "replace"))
            return
        if last is None and merged.restored:
            self._restored.append(page.path)
        is_written = merged.text.encode() != now
        if merged.persons or merged.deleted:
            self._pages["kept"].append(page.path)
        if is_written:
            self._pages["changed"].append(page.path)
            self._blocks += merged.replaced
        elif not merged.persons and not merged.deleted:
            self._pages["unchanged"].append(page.path)
        self._report(page.path, merged)
        self._write(page, merged.lock, merged.text)

    def _merged(self, page: Generated, now: bytes, last: PageLock | None) -> MergedPage | None:
        """Merge, or take down the problem that keeps the page as it is."""
        try:
            text = now.decode("utf-8")
        except UnicodeDecodeError:
            what = "the page is not UTF-8 text, and is left as it is"
            self._problems.append(Problem(str(self._docs / page.path), what, "Save it as UTF-8"))
            return None
        with_notes = Generated(page.path, page.text, page.meta, self._notes, page.fed)
        if last is None and page.path in self._edits.renamed:
            last = read_lock(self._docs / lock_path(self._edits.renamed[page.path]))
        merged = merge_page(text, last, with_notes)
        if isinstance(merged, Problem):
            where = str(self._docs / page.path)
            self._problems.append(Problem(where, merged.what, merged.remedy, merged.line))
            return None
        return merged

    def _report(self, path: str, merged: MergedPage) -> None:
        for conflict in merged.conflicts:
            ours = _one_line(conflict.ours)
            kept = f"A person’s “{ours}” stays" if ours else "A person’s text stays"
            what = f"{kept}; the build would now write: “{_one_line(conflict.proposed)}”"
            self._conflicts.append(Proposal(CONFLICT, path.removesuffix(".md"), what))

    def _last_written(self, path: str) -> PageLock | None:
        file = lock_path(path)
        if file not in self._standing.hashes:
            return None
        lock = read_lock(self._docs / file)
        if lock is None:
            self._unreadable.append(path)
        return lock

    def _plan_leftover(self, path: str) -> None:
        """Decide about a page that an earlier build wrote and this one does not."""
        last = self._last_written(path)
        now = self._current(path)
        if now is None:
            if path in self._edits.renamed.values():
                self._put(lock_path(path), None)
            else:
                self._pages["deleted"].append(path)
        elif last is None:
            self._pages["kept"].append(path)
        elif file_hash(now) == last.file:
            self._remove(path)
        else:
            self._plan_edited_leftover(path, now, last)

    def _plan_edited_leftover(self, path: str, now: bytes, last: PageLock) -> None:
        """Keep what is a person's of a page that rests on nothing else, or remove it."""
        text = now.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n")
        found = read_front_matter(text, path)
        values = {} if isinstance(found, Problem) else dict(found.values)
        merged = self._merged(Generated(path, split_page(text)[0], values, {}), now, last)
        if merged is not None and not merged.persons and not has_comment(split_page(text)[0]):
            self._remove(path)
            return
        self._pages["kept"].append(path)
        if merged is not None:
            self._put(path, merged.text.encode())
            self._put(lock_path(path), write_lock(merged.lock))

    def _tell_dead_links(self) -> None:
        """Name what people wrote that leads to pages that go now: their text is not touched.

        A heading of the build's own that stays over what they wrote loses its link.
        """
        removed = set(self._pages["removed"])
        for path in sorted(set(self._pages["kept"])) if removed else ():
            text = (self._files.get(path) or self._current(path) or b"").decode("utf-8", "replace")
            if (fitted := without_dead_headings(text, path, removed)) != text:
                self._put(path, fitted.encode("utf-8", "replace"))
                text = fitted
            for number, target in dead_links(text, path, removed):
                what = f"the link to {target!r} leads to a page that goes: no article gives it any more"
                remedy = "Take the link out and leave its words"
                self._problems.append(Problem(str(self._docs / path), what, remedy, number))

    def _remove(self, path: str) -> None:
        self._pages["removed"].append(path)
        self._put(path, None)
        self._put(lock_path(path), None)

    def withdraw(self, path: str) -> None:
        """Take a page down with its lock, whoever wrote on it."""
        self._planned.add(path)
        if self._current(path) is not None or (self._docs / lock_path(path)).exists():
            self._remove(path)


def plan_pages(
    pages: Sequence[Page], data: Mapping[str, bytes], docs: Path, body: Body, edits: Edits | None = None
) -> Plan:
    """Compare generated pages with `docs/`; `body` gives a page's Markdown below its front matter.

    `data` are files that belong to the build alone, by path relative to `docs`.
    """
    notes = {label: f"[^{label}]: {text}" for page in pages for label, text in page.footnotes}
    planning = Planning(Standing(docs), body, edits, notes)
    planning.add(Draft(page.path, partial(_given, page)) for page in pages)
    return planning.finish((path, (content,)) for path, content in data.items())


def _given(page: Page) -> Page:
    return page


def _as_read(meta: Mapping[str, object]) -> bytes:
    """Give front matter as it reads once written; nothing where a file can't hold all of its signs."""
    try:
        return msgspec.msgpack.encode(as_printed(meta))
    except UnicodeEncodeError:
        return b""


def _differing(last: PageLock, lock: PageLock) -> int:
    """Count the pieces that were written otherwise, or not at all."""
    return (Counter(b.hash for b in lock.blocks) - Counter(b.hash for b in last.blocks)).total()


def _unreadable_locks(docs: Path, paths: Sequence[str]) -> list[Problem]:
    """Tell of locks that can't be read: of each, or of all together where there are many."""
    what = "does not tell what the build wrote: broken, half-merged, or of another version"
    if len(paths) > _MANY_LOCKS:
        remedy = "What differs on their pages counts as a person's, and nothing of it was overwritten"
        return [Problem(str(docs / FOLDER), f"each of {len(paths)} locks {what}", remedy)]
    return [
        Problem(
            str(docs / lock_path(path)), f"it {what}", f"What differs in {docs / path} counts as a person's"
        )
        for path in paths
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _folder_in_the_way(docs: Path, path: str) -> Problem:
    return Problem(str(docs / path), "a folder has the name of a generated file", "Move or rename the folder")
