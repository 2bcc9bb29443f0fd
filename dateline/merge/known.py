"""What `docs/` holds before a build: addresses to keep, and the values that a person set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

from dateline.errors import Problem
from dateline.merge.front_matter import read_front_matter
from dateline.merge.lock import lock_path, read_lock, value_hash
from dateline.model import Known, KnownArticle, KnownPage, PublishedBasis

_SOURCES = "sources"
_SUBJECTS = ("actors", "places")
_INDEX = "index"
_BASES = get_args(PublishedBasis)


def read_known(docs: Path) -> tuple[Known, tuple[Problem, ...]]:
    """Read the pages of `docs/`; one that can't be read is a Problem, and as if it were not there."""
    problems: list[Problem] = []
    articles = [_article(docs, path, values) for path, values in _pages(docs, _SOURCES, problems)]
    pages = [_page(path, values) for folder in _SUBJECTS for path, values in _pages(docs, folder, problems)]
    return Known(tuple(articles), tuple(pages)), tuple(problems)


def _pages(docs: Path, folder: str, problems: list[Problem]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Give path (relative to `docs/`) and front matter of the pages in a folder, sorted by path."""
    for file in sorted((docs / folder).glob("*.md")):
        path = f"{folder}/{file.name}"
        if file.stem == _INDEX:
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            problems.append(Problem(str(file), f"the page can't be read: {reason}", "Mend or remove it"))
            continue
        found = read_front_matter(text, str(file))
        if isinstance(found, Problem):
            problems.append(found)
        else:
            yield path, found.values


def _page(path: str, values: Mapping[str, object]) -> KnownPage:
    geonames = _text(values, "geonames") or ""
    return KnownPage(
        id=path.removesuffix(".md"),
        kind=_text(values, "kind") or "",
        title=_text(values, "title") or Path(path).stem,
        names=_texts(values, "names"),
        geonames=int(geonames) if geonames.isascii() and geonames.isdigit() else None,
        country=_text(values, "country"),
        sources=_texts(values, "sources"),
    )


def _texts(values: Mapping[str, object], key: str) -> tuple[str, ...]:
    items = values.get(key)
    return tuple(item for item in items if isinstance(item, str)) if isinstance(items, list) else ()


def _article(docs: Path, path: str, values: Mapping[str, object]) -> KnownArticle:
    published = _text(values, "published")
    basis = _text(values, "published_basis")
    if published and _set_by_person(docs, path, published):
        basis = "editor"
    return KnownArticle(
        id=Path(path).stem,
        sha256=_text(values, "sha256") or "",
        title=_text(values, "title") or Path(path).stem,
        published=published,
        published_basis=next((known for known in _BASES if known == basis), "unknown"),
        outlet=_text(values, "outlet"),
    )


def _set_by_person(docs: Path, path: str, published: str) -> bool:
    """Tell whether the publication date is another one than the build wrote."""
    lock = read_lock(docs / lock_path(path))
    return lock is not None and lock.meta.get("published") != value_hash(published)


def _text(values: Mapping[str, object], key: str) -> str | None:
    value = values.get(key)
    return value.strip() or None if isinstance(value, str) else None
