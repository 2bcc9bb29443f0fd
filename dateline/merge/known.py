"""What `docs/` holds before a build: addresses to keep, and the values that a person set."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import get_args

from dateline.dates.edtf import is_valid
from dateline.errors import Problem
from dateline.merge.front_matter import read_front_matter
from dateline.merge.lock import UNWRITTEN, PageLock, is_made_by_hand, lock_path, read_lock, value_hash
from dateline.merge.standing import Standing
from dateline.model import ByHand, Known, KnownArticle, KnownPage, PublishedBasis

_SOURCES = "sources"
_SUBJECTS = ("actors", "places")
_SECTIONS = tuple(f"{folder}/" for folder in _SUBJECTS)
_INDEX = "index.md"
_BASES = get_args(PublishedBasis)
EDITOR: PublishedBasis = "editor"  # the basis of a date that is a person's

# Keys of which a person's value governs the build; the rest of a page's front matter follows them.
GOVERNING = (
    "title", "kind", "country", "geonames", "lat", "lon",
    "published", "published_basis", "outlet", "agency", "author", "url",
)  # fmt: skip
TRUE = frozenset({"true", "yes", "on", "1"})


def read_known(
    docs: Path,
    renamed: Mapping[str, str] | None = None,
    standing: Standing | None = None,
    present: Container[str] = (),
) -> tuple[Known, tuple[Problem, ...]]:
    """Read the pages of `docs/`; one that can't be read is a Problem, and as if it were not there.

    `renamed` leads from the path of a page that a person renamed to the one it was written at,
    `standing` tells which pages need not be read, `present` holds the SHA-256 of the articles that are
    there: of a page that one of these is of, nobody asks what else the article might be known by.
    """
    standing = standing or Standing(docs)
    reader = _Reader(standing, renamed or {}, present)
    articles = [_article(*found) for found in reader.pages(_SOURCES)]
    pages = [
        _page(path, values, own) for folder in _SUBJECTS for path, values, own, _ in reader.pages(folder)
    ]
    pages += _deleted(standing, frozenset((renamed or {}).values()))
    return Known(tuple(articles), tuple(pages)), tuple(reader.problems)


class _Reader:
    """Reads the pages of a folder with what was last written on them."""

    def __init__(self, standing: Standing, renamed: Mapping[str, str], present: Container[str]) -> None:
        self._standing = standing
        self._present = present
        self._docs = standing.docs
        self._renamed = renamed
        self.problems: list[Problem] = []

    def pages(self, folder: str) -> Iterator[tuple[str, Mapping[str, object], ByHand, PageLock | None]]:
        """Give the pages in a folder, by path.

        Each is its path (relative to `docs/`), its front matter, what in that is a person's, and its
        lock; that of a page of an actor or a place that stands as it was written is not read.
        """
        for path in self._standing.pages:
            if not path.startswith(f"{folder}/") or path == f"{folder}/{_INDEX}":
                continue
            entry = self._standing.entry(path)
            if entry is not None and entry.values:
                values = entry.front_matter
                yield path, values, ByHand(), self._lock_of(path, values) if folder == _SOURCES else None
                continue
            file = self._docs / path
            try:
                text = file.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
                self.problems.append(
                    Problem(str(file), f"the page can't be read: {reason}", "Mend or remove it")
                )
                continue
            found = read_front_matter(text, str(file))
            if isinstance(found, Problem):
                self.problems.append(found)
            else:
                written_as = self._renamed.get(path, path)
                lock = read_lock(self._docs / lock_path(written_as))
                if lock is None and is_made_by_hand(path, found.values):
                    lock = UNWRITTEN
                yield path, found.values, by_hand(found.values, lock), lock

    def _lock_of(self, path: str, values: Mapping[str, object]) -> PageLock | None:
        """Give what was written on an article's page that stands as it was; nothing where nobody asks."""
        if values.get("sha256") in self._present:
            return UNWRITTEN
        return read_lock(self._docs / lock_path(path))


def _deleted(standing: Standing, renamed: frozenset[str]) -> Iterator[KnownPage]:
    """Give what the locks of deleted pages remember of their names: hashes, no words."""
    for path in standing.locked:
        if path in renamed or not path.startswith(_SECTIONS) or (standing.docs / path).exists():
            continue
        lock = read_lock(standing.docs / lock_path(path))
        if lock is not None:
            names = [lock.meta.get("names", []), lock.meta.get("title", [])]
            hashes = frozenset(h for some in names for h in ([some] if isinstance(some, str) else some))
            yield KnownPage(path.removesuffix(".md"), "", "", name_hashes=hashes)


def _page(path: str, values: Mapping[str, object], own: ByHand) -> KnownPage:
    geonames = _text(values, "geonames") or ""
    return KnownPage(
        id=path.removesuffix(".md"),
        kind=_text(values, "kind") or "",
        title=_text(values, "title") or Path(path).stem,
        names=_texts(values, "names"),
        geonames=int(geonames) if geonames.isascii() and geonames.isdigit() else None,
        country=_text(values, "country"),
        sources=_texts(values, "sources"),
        by_hand=own,
    )


def _article(path: str, values: Mapping[str, object], own: ByHand, lock: PageLock | None) -> KnownArticle:
    published, basis = _published(values, own, is_known=lock is not None)
    return KnownArticle(
        id=Path(path).stem,
        sha256=_text(values, "sha256") or "",
        title=_text(values, "title") or Path(path).stem,
        published=published,
        published_basis=basis,
        outlet=_text(values, "outlet"),
        by_hand=own,
        title_hash=str(lock.meta.get("title", "")) if lock is not None else "",
        statements=frozenset(row.label for row in lock.blocks if row.label.startswith("s-"))
        if lock
        else frozenset(),
    )


def _published(
    values: Mapping[str, object], own: ByHand, *, is_known: bool
) -> tuple[str | None, PublishedBasis]:
    """Give the date on an article's page, and whose it is; one that is no date counts as not set.

    It is an editor's where a person set it, took it out, or says `published_basis: editor` of the build's.
    """
    published, given = _text(values, "published"), dict(own.values)
    named = _text(values, "published_basis")
    basis: PublishedBasis = next((known for known in _BASES if known == named), "unknown")
    if published and not is_valid(published):
        return None, "unknown"
    if "published" in given or (published and given.get("published_basis") == EDITOR):
        return published, EDITOR
    return published, "unknown" if is_known and basis == EDITOR else basis


def by_hand(values: Mapping[str, object], lock: PageLock | None) -> ByHand:
    """Say what a person set, by comparing with what was written; without a lock only their own keys are."""
    written = lock.meta if lock is not None else {}
    changed = [
        (key, _text(values, key))
        for key in GOVERNING
        if lock is not None and _hash(values, key) != written.get(key)
    ]
    return ByHand(
        values=tuple(changed),
        names=_added(values, written, "names", is_known=lock is not None),
        roles=_roles(values, written, is_known=lock is not None),
        removed=_removed(values, written),
        same_as=_page_id(_text(values, "same_as")),
        not_same_as=tuple(page for text in _texts(values, "not_same_as") if (page := _page_id(text))),
        hidden=(_text(values, "hidden") or "").lower() in TRUE,
        draft=(_text(values, "draft") or "").lower() in TRUE,
    )


def _added(
    values: Mapping[str, object], written: Mapping[str, str | list[str]], key: str, *, is_known: bool
) -> tuple[str, ...]:
    """Give the items of a list that the build did not write; without a lock, all of them."""
    hashes = written.get(key, [])
    return tuple(item for item in _texts(values, key) if not is_known or value_hash(item) not in hashes)


def _removed(values: Mapping[str, object], written: Mapping[str, str | list[str]]) -> frozenset[str]:
    """Give the hashes of the spellings and roles that the build wrote and that are not there."""
    gone: set[str] = set()
    for key in ("names", "roles"):
        now = values.get(key)
        here = value_hash(now) if isinstance(now, list) else []
        gone |= set(written.get(key, [])) - set(here)
    return frozenset(gone)


def _roles(
    values: Mapping[str, object], written: Mapping[str, str | list[str]], *, is_known: bool
) -> tuple[tuple[str, str | None], ...]:
    """Give the roles that the build did not write: a text, or a mapping with text and since when."""
    items, hashes = values.get("roles"), written.get("roles", [])
    found = []
    for item in items if isinstance(items, list) and is_known else []:
        if value_hash(item) in hashes:
            continue
        fields = item if isinstance(item, dict) else {"text": item}
        text = _text(fields, "text")
        if text:
            found.append((text, _text(fields, "since")))
    return tuple(found)


def _hash(values: Mapping[str, object], key: str) -> str | list[str] | None:
    return value_hash(values[key]) if key in values else None


def _page_id(text: str | None) -> str | None:
    """Give a page's id however a person writes it: with `.md`, with a path before it."""
    if not text:
        return None
    return text.removeprefix("../").removeprefix("./").strip("/").removesuffix(".md") or None


def _text(values: Mapping[str, object], key: str) -> str | None:
    value = values.get(key)
    return value.strip() or None if isinstance(value, str) else None


def _texts(values: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = values.get(key)
    items = value if isinstance(value, list) else [value] if isinstance(value, str) and value.strip() else []
    return tuple(item for item in items if isinstance(item, str))
