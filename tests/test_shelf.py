"""The shelf: what was put is read back however much it is, and a build that uses the disk writes the same."""

from __future__ import annotations

import contextlib
import resource
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from editing import build, edit, text, tree
from ruritania import BORDER, corpus
from test_golden_site import ARTICLES, PINNED

from dateline import merge
from dateline.errors import DatelineError
from dateline.model import Article, StatementRecord
from dateline.run import Options, plan_build, run
from dateline.settings import Quotation, Settings
from dateline.store.ledger import Ledger
from dateline.store.shelf import Shelf, Texts, shelved


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    make_tiny(monkeypatch)


def make_tiny(patch: pytest.MonkeyPatch) -> None:
    for name in ("_IN_MEMORY", "_TEXTS_IN_MEMORY"):
        patch.setattr(f"dateline.store.shelf.{name}", 1000)
    patch.setattr("dateline.store.shelf._RECORDS_IN_MEMORY", 3)


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


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("count", [0, 1, 3, 4, 200])
def test_records_are_those_that_were_given(count: int) -> None:
    """All in memory, or some on a shelf: in order, by place and by slice; what fits is a tuple."""
    found = shelved(Article, (article(number) for number in range(count)))
    assert isinstance(found, tuple) == (count <= 3)
    assert list(found) == [article(number) for number in range(count)]
    assert [found[at] for at in range(count)] == list(found)
    assert list(found[2:5]) == [article(number) for number in range(count)][2:5]
    assert len(found) == count


def test_an_edited_corpus_on_disk_gives_the_same_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A statement corrected, another taken out, a page hidden, a limit of words: bytes as from memory."""
    settings = replace(Settings(), quotation=Quotation(max_words=60))

    def build_edited(name: str) -> dict[str, bytes]:
        docs, source = tmp_path / name / "docs", f"sources/{BORDER}.md"
        build(docs)
        first, second = [line for line in text(docs, source).splitlines() if line.startswith("- **")][:2]
        edit(docs, source, first, first.replace(":", ": Today", 1))
        edit(docs, source, f"{second}\n", "")
        edit(docs, "places/zenda.md", "\n---\n", "\nhidden: true\n---\n")
        made = replace(corpus(), statements=shelved(StatementRecord, corpus().statements))
        assert isinstance(made.statements, tuple) == (name == "memory")
        standing = merge.Standing(docs, Ledger(tmp_path / name / "ledger", docs))
        _, plan = plan_build(made, merge.read_edits(docs, standing), settings, standing)
        merge.apply(plan)
        return tree(docs)

    memory = build_edited("memory")
    make_tiny(monkeypatch)
    assert build_edited("disk") == memory
    assert b": Today" in memory["data/statements.csv"] + memory[f"sources/{BORDER}.md"]


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

    def build_in(docs: str) -> dict[str, bytes]:
        options = Options(tmp_path / docs, tmp_path / "cache", jobs=1)
        run([articles], Settings(), options, lambda *_: None)
        return tree(tmp_path / docs)

    def build_on_disk(docs: str) -> dict[str, bytes]:
        with monkeypatch.context() as patch:
            make_tiny(patch)
            return build_in(docs)

    assert build_on_disk("disk") == build_in("memory")
    shutil.copy(first, articles)
    assert build_on_disk("disk") == build_on_disk("disk") == build_in("memory")
    assert build_on_disk("anew") == tree(PINNED)
