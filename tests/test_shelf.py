"""The shelf: what was put is read back however much it is, and a build that uses the disk writes the same."""

from __future__ import annotations

import contextlib
import resource
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_golden_site import ARTICLES, PINNED, tree

from dateline.errors import DatelineError
from dateline.model import Article
from dateline.run import Options, run
from dateline.settings import Settings
from dateline.shelf import Shelf, Texts


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.shelf._IN_MEMORY", 1000)
    monkeypatch.setattr("dateline.shelf._TEXTS_IN_MEMORY", 1000)


@contextlib.contextmanager
def largest_file(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def article(number: int) -> Article:
    return Article(f"{number}.txt", f"{number:064}", f"“Bridge {number}” closed. " * 50, f"Bridge {number}")


def fill(shelf: Shelf[Article], count: int) -> None:
    for number in range(count):
        shelf.put(article(number))


@pytest.mark.usefixtures("tiny")
def test_what_was_put_is_read_back_from_disk() -> None:
    """Values come back equal, by place and by slice; what is not there is an error as of any sequence."""
    shelf = Shelf(Article)
    fill(shelf, 200)
    assert list(shelf) == [article(number) for number in range(200)]
    assert shelf[-1] == article(199)
    assert shelf[10:12] == [article(10), article(11)]
    with pytest.raises(IndexError):
        shelf[200]


@pytest.mark.usefixtures("tiny")
def test_no_room_is_one_clear_message() -> None:
    """A full or read-only disk of temporary files stops the build before anything is written."""
    shelf = Shelf(Article)
    with largest_file(4096), pytest.raises(DatelineError, match=r"Make room .* Nothing was written"):
        fill(shelf, 1000)


def test_few_articles_need_no_disk() -> None:
    """Up to its limit a shelf writes no file."""
    with largest_file(0):
        shelf = Shelf(Article)
        fill(shelf, 1000)
        assert shelf[999] == article(999)


@pytest.mark.usefixtures("tiny")
def test_texts_are_found_by_key() -> None:
    """Those in memory and those on the shelf; what was never put is nothing."""
    texts = Texts()
    for number in range(100):
        texts[f"key {number}"] = f"“Bridge {number}”"
    assert [texts.get(f"key {number}") for number in range(100)] == [f"“Bridge {n}”" for n in range(100)]
    assert texts.get("key 100") is None


@pytest.mark.slow
def test_a_build_that_uses_the_disk_writes_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, and again with an article added: the pages are those of a build that needs no disk."""
    articles = tmp_path / "articles"
    articles.mkdir()
    first, *others = sorted(ARTICLES.iterdir())
    for file in others:
        shutil.copy(file, articles)

    def build(docs: str) -> dict[str, bytes]:
        options = Options(tmp_path / docs, tmp_path / "cache", jobs=1)
        run([articles], Settings(), options, lambda *_: None)
        return tree(tmp_path / docs)

    def build_on_disk(docs: str) -> dict[str, bytes]:
        with monkeypatch.context() as patch:
            patch.setattr("dateline.shelf._IN_MEMORY", 1000)
            patch.setattr("dateline.shelf._TEXTS_IN_MEMORY", 1000)
            return build(docs)

    assert build_on_disk("disk") == build("memory")
    shutil.copy(first, articles)
    assert build_on_disk("disk") == build_on_disk("disk") == build("memory")
    assert build_on_disk("anew") == tree(PINNED)
