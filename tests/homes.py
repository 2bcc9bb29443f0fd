"""A folder of articles with pages built from them: for the tests of edits."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp

from editing import tree

from dateline.outcome import Summary
from dateline.run import Options, run
from dateline.settings import Settings


def told(home: Path) -> Summary:
    """Run in this process."""
    options = Options(docs=home / "docs", cache=home / ".cache", jobs=1)
    return run([home / "articles"], Settings(), options, lambda *_: None)


def home_of(articles: Mapping[str, str]) -> Path:
    """Write articles, by the names of their files, to a new folder, and build their pages."""
    home = Path(mkdtemp())
    (home / "articles").mkdir()
    for name, article in articles.items():
        (home / "articles" / name).write_text(article, encoding="utf-8")
    told(home)
    return home


def source(home: Path, word: str) -> str:
    """Give the path of the source page whose name has a word."""
    return next(p for p in tree(home / "docs") if p.startswith("sources/") and word in p)


def settled(home: Path) -> None:
    """Build, and see that building again changes nothing."""
    told(home)
    plan = told(home).plan
    assert plan is not None
    assert plan.files == {}
