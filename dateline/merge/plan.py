"""What a build will do to `docs/`, decided in memory before anything is written.

In this first form a page is either the build's or a person's: one whose file is no longer what
the lock says was written is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dateline.errors import Problem
from dateline.merge.front_matter import write_front_matter
from dateline.merge.lock import (
    PageLock,
    file_hash,
    lock_page,
    lock_path,
    locked_pages,
    read_lock,
    write_lock,
)
from dateline.model import Page

Body = Callable[[Page], str]


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to each page, by path, and the files that this takes.

    `kept` differ from what was written because a person changed or made them, `deleted` were
    deleted by a person and stay so. `files` are all to be written, None those to be removed;
    `before` are the hashes of those that are there now.
    """

    docs: Path
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    files: Mapping[str, bytes | None] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Planning:
    """A plan in the making."""

    docs: Path
    pages: dict[str, list[str]] = field(
        default_factory=lambda: {
            kind: [] for kind in ("new", "changed", "unchanged", "kept", "deleted", "removed")
        }
    )
    files: dict[str, bytes | None] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def current(self, path: str) -> bytes | None:
        """Read a file of `docs/`; None where there is none."""
        file = self.docs / path
        return file.read_bytes() if file.is_file() else None

    def put(self, path: str, data: bytes | None) -> None:
        """Write or remove a file, unless it is so already."""
        now = self.current(path)
        if now == data:
            return
        self.files[path] = data
        if now is not None:
            self.before[path] = file_hash(now)


def plan_pages(pages: Iterable[Page], data: Mapping[str, bytes], docs: Path, body: Body) -> Plan:
    """Compare generated pages with `docs/`; `body` gives a page's Markdown below its front matter.

    `data` are files that belong to the build alone, by path relative to `docs`.
    """
    planning = _Planning(docs)
    generated = set()
    for page in pages:
        generated.add(page.path)
        _plan_page(planning, page, body)
    for path in locked_pages(docs):
        if path not in generated:
            _plan_leftover(planning, path)
    for path, content in data.items():
        if (docs / path).is_dir():
            planning.problems.append(_folder_in_the_way(docs, path))
        else:
            planning.put(path, content)
    return _finished(planning)


def _finished(planning: _Planning) -> Plan:
    pages = {kind: tuple(sorted(paths)) for kind, paths in planning.pages.items()}
    files = dict(sorted(planning.files.items()))
    return Plan(
        planning.docs, **pages, files=files, before=planning.before, problems=tuple(planning.problems)
    )


def _plan_page(planning: _Planning, page: Page, body: Body) -> None:
    text = write_front_matter(dict(page.meta)) + "\n" + body(page)
    written = text.encode("utf-8", "replace")
    lock = lock_page(page, written.decode("utf-8"))
    if (planning.docs / page.path).is_dir():
        planning.problems.append(_folder_in_the_way(planning.docs, page.path))
        planning.pages["kept"].append(page.path)
        return
    kind = _fate(planning, page.path, lock)
    planning.pages[kind].append(page.path)
    if kind in ("new", "changed"):
        planning.put(page.path, written)
    if kind in ("new", "changed", "unchanged"):
        planning.put(lock_path(page.path), write_lock(lock))


def _fate(planning: _Planning, path: str, lock: PageLock) -> str:
    """Decide what happens to a generated page."""
    last = _last_written(planning, path)
    now = planning.current(path)
    if now is None:
        return "deleted" if last else "new"
    if file_hash(now) == lock.file:
        return "unchanged"
    return "changed" if last and file_hash(now) == last.file else "kept"


def _last_written(planning: _Planning, path: str) -> PageLock | None:
    file = planning.docs / lock_path(path)
    lock = read_lock(file)
    if lock is None and file.exists():
        what = "it does not tell what the build wrote: broken, half-merged, or of another version"
        remedy = f"Delete it together with {planning.docs / path} to have that page written anew"
        planning.problems.append(Problem(str(file), what, remedy))
    return lock


def _plan_leftover(planning: _Planning, path: str) -> None:
    """Decide about a page that an earlier build wrote and this one does not."""
    last = _last_written(planning, path)
    now = planning.current(path)
    if now is None:
        planning.pages["deleted"].append(path)
    elif last and file_hash(now) == last.file:
        planning.pages["removed"].append(path)
        planning.put(path, None)
        planning.put(lock_path(path), None)
    else:
        planning.pages["kept"].append(path)


def _folder_in_the_way(docs: Path, path: str) -> Problem:
    return Problem(str(docs / path), "a folder has the name of a generated file", "Move or rename the folder")
