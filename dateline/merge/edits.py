"""What people did to the pages of `docs/`: statements corrected or taken out, pages renamed.

A statement is the same piece of Markdown on every page that shows it, so a change on one page is
found by comparing its label's piece with the lock, and told to all other pages and to the data.
"""

from __future__ import annotations

import datetime as dt
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from dateline.errors import Problem
from dateline.merge.alignment import with_true_copies
from dateline.merge.front_matter import read_front_matter, split_page
from dateline.merge.known import TRUE
from dateline.merge.lock import PageLock, file_hash, lock_path, read_lock, text_hash
from dateline.merge.standing import Standing
from dateline.merge.units import all_labels, is_label, join, parse, said

# Of the pieces of a page that has gone, the share that a page without a lock must have to be
# the same page under another name: more than half, so that no page is two pages' successor.
_SHARED = 0.5


@dataclass(frozen=True, slots=True)
class Change:
    """A statement or a figure as a person wrote it on a page; set in another way only, it is none."""

    path: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Edits:
    """All changes by label, all removals, and what moved.

    `chosen` are the texts that other pages follow, by label. `renamed` leads from a page's new
    path to its old one, `former` to all the ids that it had (without `.md`). `hidden` are the paths
    of pages that a person keeps out of the site and the data. `texts` are, by source page, the
    SHA-256 of the article that it was made from, and the day on which that last changed.
    """

    changes: Mapping[str, tuple[Change, ...]] = field(default_factory=dict)
    removed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    chosen: Mapping[str, str] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    former: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    texts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    today: str = ""

    def corrected(self, path: str, sha256: object) -> str:
        """Give the day on which the text of a source was last found to be another, or nothing."""
        last, day = self.texts.get(path, ("", ""))
        return self.today if last and isinstance(sha256, str) and sha256 != last else day


def read_edits(docs: Path, standing: Standing | None = None) -> Edits:
    """Compare the pages of `docs/` with their locks; `standing` tells which need not be read."""
    standing = standing or Standing(docs)
    changes: dict[str, list[Change]] = defaultdict(list)
    removed: dict[str, list[str]] = defaultdict(list)
    renamed = _renamed(standing)
    metas = [(path, values) for path, values in front_matters(docs, standing) if values]
    for path, text, lock in _edited(standing, renamed):
        rows = {row.label: row for row in lock.blocks if is_label(row.label)}
        parsed = with_true_copies(parse(split_page(text)[1]).units, rows)
        units = {unit.key: unit for unit in parsed if is_label(unit.key)}
        for label, row in rows.items():
            unit = units.get(label)
            if unit is None:
                removed[label].append(path)
            elif row.hash not in (text_hash(unit.text), text_hash(said(unit.text))):
                changes[label].append(Change(path, label, said(unit.text)))
    return Edits(
        {label: tuple(found) for label, found in sorted(changes.items())},
        {label: tuple(paths) for label, paths in sorted(removed.items())},
        {},
        renamed,
        _former(metas, renamed),
        frozenset(path for path, values in metas if is_away(values)),
        {
            path: (str(values.get("sha256", "")), str(values.get("corrected", "")))
            for path, values in metas
            if path.startswith("sources/")
        },
        _today(),
    )


def _today() -> str:
    """Give the day of this build, or the one that the environment asks for, so that builds repeat."""
    asked = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = dt.datetime.fromtimestamp(int(asked), dt.UTC) if asked.isdigit() else dt.datetime.now(dt.UTC)
    return now.date().isoformat()


def is_away(values: Mapping[str, object]) -> bool:
    """Tell whether a page's front matter keeps it out of the site and the data."""
    return any(str(values.get(key, "")).strip().lower() in TRUE for key in ("hidden", "draft"))


def override(path: str, text: str, edits: Edits) -> tuple[str, frozenset[str]]:
    """Write corrected statements into a page's generated body; give the labels that are.

    On the page of a source, which has the words of its own article, a statement follows its own
    correction alone; elsewhere that of any article that reports the same.
    """
    labels = {label for label in edits.chosen if f"[^{label}]" in text}
    if not labels:
        return text, frozenset()
    parsed = parse(text)
    if path.startswith("sources/"):
        labels &= {unit.key for unit in parsed.units}
    units = []
    for unit in parsed.units:
        label = next((cited for cited in all_labels(unit.text) if cited in labels), None)
        corrected = label is not None and is_label(unit.key)
        units.append(replace(unit, text=edits.chosen[label]) if corrected and label else unit)
    return join(units, parsed.end), frozenset(labels)


def _edited(standing: Standing, renamed: Mapping[str, str]) -> Iterator[tuple[str, str, PageLock]]:
    """Give the pages that are not as they were written, with what was."""
    docs = standing.docs
    former = {**{path: path for path in standing.locked}, **renamed}
    for path, written_as in sorted(former.items()):
        if standing.is_untouched(path):
            continue
        lock = read_lock(docs / lock_path(written_as))
        file = docs / path
        if lock is None or not file.is_file():
            continue
        data = file.read_bytes()
        if file_hash(data) == lock.file:
            continue
        text = _plain(data)
        # A page that can't be read is left as it is, and tells nothing.
        if (
            text is not None
            and not isinstance(read_front_matter(text, path), Problem)
            and "<<<<<<< " not in text
        ):
            yield path, text, lock


def _renamed(standing: Standing) -> dict[str, str]:
    """Find the pages that were renamed: one without a lock that holds most of what a missing one held."""
    docs = standing.docs
    missing = [path for path in standing.locked if path not in standing.hashes]
    found: dict[str, str] = {}
    for old in missing:
        lock = read_lock(docs / lock_path(old))
        if lock is None or not lock.blocks:
            continue
        for new in _unlocked(docs, old.rpartition("/")[0]):
            if new not in found and _is_successor(docs / new, lock):
                found[new] = old
                break
    return found


def _unlocked(docs: Path, folder: str) -> list[str]:
    pages = sorted(p for p in (docs / folder).glob("*.md") if p.is_file()) if folder else []
    paths = [page.relative_to(docs).as_posix() for page in pages]
    return [path for path in paths if not (docs / lock_path(path)).exists()]


def _is_successor(file: Path, lock: PageLock) -> bool:
    text = _plain(file.read_bytes())
    if text is None:
        return False
    here = {text_hash(unit.text) for unit in parse(split_page(text)[1]).units}
    written = {row.hash for row in lock.blocks}
    return len(here & written) > _SHARED * len(written)


def _former(
    metas: Iterable[tuple[str, Mapping[str, object]]], renamed: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Give the ids that pages had before, from their front matter and from what was renamed now."""
    former: dict[str, list[str]] = defaultdict(list)
    for path, values in metas:
        moved = values.get("moved_from")
        if isinstance(moved, list):
            former[path] += [item for item in moved if isinstance(item, str)]
    for new, old in renamed.items():
        former[new].append(old.removesuffix(".md"))
    return {path: tuple(dict.fromkeys(ids)) for path, ids in sorted(former.items())}


class _Asked(msgspec.Struct):
    """The keys of front matter that say what a person did with a page as a whole."""

    hidden: object = None
    draft: object = None
    sha256: object = None
    corrected: object = None
    moved_from: object = None


_ASKED = _Asked.__struct_fields__


def front_matters(docs: Path, standing: Standing | None = None) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Give what is asked for here of the front matter of all pages that can be read, by path."""
    standing = standing or Standing(docs)
    for path in standing.pages:
        entry = standing.entry(path)
        if entry is not None and entry.values:
            part = entry.part(_Asked)
            yield path, {key: value for key in _ASKED if (value := getattr(part, key)) is not None}
            continue
        text = _plain((docs / path).read_bytes())
        found = read_front_matter(text, path) if text is not None else None
        if found is not None and not isinstance(found, Problem):
            yield path, {key: found.values[key] for key in _ASKED if key in found.values}


def _plain(data: bytes) -> str | None:
    try:
        return data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None


def only_page(changes: Sequence[Change]) -> bool:
    """Tell whether all changes to a label say the same."""
    return len({change.text for change in changes}) == 1
