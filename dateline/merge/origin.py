"""Whether the pages in `docs/` are of other articles than those that a build has."""

from __future__ import annotations

from collections.abc import Container, Iterator
from pathlib import Path

from dateline.errors import Problem
from dateline.merge.front_matter import read_front_matter


def count_others(docs: Path, hashes: Container[object], files: Container[str] = ()) -> int:
    """Count the articles with a page in `docs/`, where all of them are others; 0 where one is the same.

    `hashes` are the SHA-256 of the articles that a build has, `files` their files' names: one of which
    every file was edited has none of its hashes any more, and is no other folder for that.
    """
    others = 0
    for sha256, file in _articles(docs):
        if sha256 in hashes or file in files:
            return 0
        others += 1
    return others


def _articles(docs: Path) -> Iterator[tuple[str, str]]:
    """Give the SHA-256 and the file of each article that has a page, as its page says."""
    for path in sorted((docs / "sources").glob("*.md")):
        try:
            found = read_front_matter(path.read_text(encoding="utf-8"), str(path))
        except (OSError, UnicodeDecodeError):
            continue
        if not isinstance(found, Problem) and found.values.get("sha256"):
            yield str(found.values["sha256"]), str(found.values.get("file") or "")
