"""One page: what the build would write, what the lock remembers and what is there become one text."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ruamel.yaml.error import YAMLError

from dateline.errors import Problem
from dateline.merge.alignment import rows_of
from dateline.merge.front_matter import read_front_matter, split_page
from dateline.merge.lock import UNWRITTEN, PageLock, is_made_by_hand, text_hash, value_hash
from dateline.merge.metadata import merge_meta
from dateline.merge.three_way import Conflict, merge_units
from dateline.merge.units import NOTE_KEY, Unit, citations_in, drop_links, join, links_in, parse

WITHDRAWN = "Withdrawn: what this rested on is no longer among the sources."

_BOM = "\ufeff"
_MARKER = re.compile(r"(?:<{7}|>{7}) |={7}$|\|{7} ")
_ANCHORED = re.compile(r"#{2,4} .*\{#[\w-]+\}\s*$")
_NOTE = re.compile(r"^\[\^([^\]\s]+)\]:", re.MULTILINE)
# The labels that a build gives, by what they stand for: statement, figure, role, definition.
_GENERATED = re.compile(r"[sfrd]-[a-z2-7]{10}$")


class Notes(Protocol):
    """Footnotes by label: the line that defines one, or None."""

    def get(self, label: str, /) -> str | None: ...  # noqa: D102 - the class says it


@dataclass(frozen=True, slots=True)
class Generated:
    """A page as the build would write it; `notes` are footnotes of other pages that it may cite too.

    `fed` are labels of statements whose text here follows a person's correction.
    """

    path: str
    text: str
    meta: Mapping[str, object]
    notes: Notes
    fed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MergedPage:
    """A merged page: its whole text, its lock, and what happened to its pieces.

    `persons` tells whether anything in it is a person's, `conflicts` what both changed.
    """

    text: str
    lock: PageLock
    persons: bool
    conflicts: tuple[Conflict, ...] = ()
    replaced: int = 0
    kept: int = 0
    deleted: int = 0
    restored: int = 0


def lock_page(text: str, meta: Mapping[str, object]) -> PageLock:
    """Make the lock of a page that is written as it was generated."""
    _, body = split_page(text)
    return PageLock(
        file=text_hash(text),
        meta={key: value_hash(value) for key, value in sorted(meta.items())},
        blocks=rows_of(parse(body).units),
    )


def merge_page(now: str, base: PageLock | None, page: Generated) -> MergedPage | Problem:
    """Merge a page; a Problem where what is there can't be read, and so is left as it is."""
    plain = now.removeprefix(_BOM).replace("\r\n", "\n")
    if problem := find_marker(plain, page.path):
        return problem
    found = read_front_matter(plain, page.path)
    if isinstance(found, Problem):
        return found
    head, body = split_page(plain)
    is_as_made = plain.rstrip("\n") == page.text.rstrip("\n")
    if base is None and not is_as_made and is_made_by_hand(page.path, found.values):
        base = UNWRITTEN
    try:
        meta = merge_meta(head, found.values, base.meta if base else None, page.meta)
    except YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0)
        what = f"the front matter can't be rewritten: {getattr(error, 'problem', None) or error}"
        return Problem(page.path, what, "Mend that line: a key stands once, and alone on its line", line + 2)
    current = parse(body)
    new = _with_notes(parse(split_page(page.text)[1]).units, current.units, page)
    merged = merge_units(base.blocks if base else None, current.units, new, page.fed)
    end = current.end if current.end.strip("\n") == "" and current.units else "\n"
    text = meta.text + join(merged.units, end or "\n")
    if text.rstrip("\n") == plain.rstrip("\n"):
        text = plain
    persons = meta.persons or bool(merged.kept)
    lock = PageLock(text_hash(page.text), dict(sorted(meta.lock.items())), list(merged.rows))
    if lock != lock_page(page.text, page.meta) or text.rstrip("\n") != page.text.rstrip("\n"):
        # A page with a person's change never counts as written whole, though a correction that
        # all pages follow may make it the same.
        lock = PageLock("", lock.meta, lock.blocks)
    return MergedPage(
        text=_in_the_style_of(now, text),
        lock=lock,
        persons=persons,
        conflicts=(*merged.conflicts, *(_meta_conflict(key, found.values, page) for key in meta.conflicts)),
        replaced=merged.replaced,
        kept=merged.kept,
        deleted=merged.deleted,
        restored=merged.restored,
    )


def find_marker(text: str, path: str) -> Problem | None:
    """Find what a merge that was not finished left behind."""
    for number, line in enumerate(text.split("\n"), start=1):
        if _MARKER.match(line) and (line[0] != "=" or "<<<<<<< " in text):
            what = f"{line[:40]!r} is the mark of a merge that is not finished"
            return Problem(path, what, "Decide which lines to keep, and take the marks out", number)
    return None


def withdrawn(label: str) -> str:
    """Give the definition of a footnote whose article is gone."""
    return f"[^{label}]: {WITHDRAWN}"


def withdrawn_labels(text: str) -> frozenset[str]:
    """Give the labels of a page's footnotes whose articles are gone."""
    if WITHDRAWN not in text:
        return frozenset()
    return frozenset(label for label in _NOTE.findall(text) if f"{withdrawn(label)}\n" in f"{text}\n")


def dead_links(text: str, page: str, removed: Collection[str]) -> Iterator[tuple[int, str]]:
    """Give line and target of the links to pages that go, but for those of statements that outlast them."""
    labels = withdrawn_labels(text)
    folder = posixpath.dirname(page)
    for number, line in enumerate(text.split("\n"), start=1):
        if _NOTE.match(line) or labels.intersection(citations_in(line)):
            continue
        for target in links_in(line):
            if posixpath.normpath(posixpath.join(folder, target)) in removed:
                yield number, target


def without_dead_headings(text: str, page: str, removed: Collection[str]) -> str:
    """Take the links to pages that go out of headings that have an anchor, as the build's have."""
    lines = text.split("\n")
    for number, target in list(dead_links(text, page, removed)):
        if _ANCHORED.match(lines[number - 1]):
            lines[number - 1] = drop_links(lines[number - 1], {target})
    return "\n".join(lines)


def is_generated(label: str) -> bool:
    """Tell whether a footnote's label is one that builds give."""
    return _GENERATED.match(label) is not None


def _with_notes(new: Sequence[Unit], current: Iterable[Unit], page: Generated) -> list[Unit]:
    """Add the definitions of what a person's pieces cite: those of other pages, or that it is withdrawn."""
    there = {unit.key for unit in new if unit.kind == "note"}
    here = list(current)
    cited = dict.fromkeys(label for u in here if u.kind != "note" for label in citations_in(u.text))
    units = list(new)
    for label in cited:
        if f"{NOTE_KEY}{label}" in there:
            continue
        text = page.notes.get(label)
        if text is None and is_generated(label):
            text = withdrawn(label)
        if text is not None:
            gap = "\n" if units and units[-1].kind == "note" else "\n\n"
            units.append(Unit("note", "", f"{NOTE_KEY}{label}", text, gap))
    return units


def _meta_conflict(key: str, now: Mapping[str, object], page: Generated) -> Conflict:
    return Conflict("", key, f"{key}: {now.get(key, '')}", f"{key}: {page.meta.get(key, '')}")


def _in_the_style_of(now: str, text: str) -> str:
    """Write the line breaks and the byte-order mark that the file had."""
    crlf = now.count("\r\n")
    if crlf and crlf * 2 >= now.count("\n"):
        text = text.replace("\n", "\r\n")
    return _BOM + text if now.startswith(_BOM) else text
