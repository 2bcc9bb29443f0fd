"""What was found in an article is taken again where it was made of the same, and only there."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from dateline.model import StatementRecord
from dateline.resolve import findings
from dateline.resolve.findings import Findings, kept_or_found
from dateline.resolve.same_statements import words_of
from dateline.run import Options, run
from dateline.settings import Gazetteer, Settings
from dateline.store.cache import FindingsCache
from dateline.store.rows import Rows

STATEMENT = StatementRecord(
    id="s-1",
    article="river",
    start=0,
    end=4,
    text="It rose.",
    sentence="It rose.",
    speaker=None,
    speakers=(),
    cue=None,
    quoted=False,
    actors=(),
    places=(),
    dates=(),
)
FOUND = Findings((STATEMENT,), (words_of(STATEMENT.text),), (), (), (), (), frozenset({"NO"}), ())

FLOOD = """The river rises

The river rose on Tuesday, Maria Rossi, mayor of Zenda, said. Rossi said that two people had died.

Published: 3 May 2024
"""
OTHER = """The mayors meet

Anna Rossi, mayor of Strelsau, said on Wednesday that her town was dry. Rossi said it would stay so.

Published: 4 May 2024
"""


def never() -> Findings:
    pytest.fail("it was found anew")


def test_what_was_kept_is_taken_where_it_was_made_of_the_same(tmp_path: Path) -> None:
    """Another text, another date, other settings: each is found anew, as is what is broken."""
    kept = FindingsCache(tmp_path, Settings())
    made: list[object] = []

    def find() -> Findings:
        made.append(FOUND)
        return FOUND

    assert kept_or_found(kept, "river", ("text", {1: "actors/a"}), find) == FOUND
    kept.save({"river"})
    assert kept_or_found(kept, "river", ("text", {1: "actors/a"}), never) == FOUND
    assert kept_or_found(kept, "river", ("text", {1: "actors/b"}), find) == FOUND
    other = FindingsCache(tmp_path, replace(Settings(), gazetteer=Gazetteer(5000)))
    assert kept_or_found(other, "river", ("text", {1: "actors/a"}), find) == FOUND
    assert len(made) == 3
    with sqlite3.connect(tmp_path / "findings.sqlite") as database:
        database.execute("UPDATE kept SET value = x'93'")
    assert kept_or_found(kept, "river", ("text", {1: "actors/a"}), find) == FOUND
    assert len(made) == 4


def test_articles_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    """Their words are no longer in the file."""
    kept = FindingsCache(tmp_path, Settings())
    for name in ("river", "bridge"):
        kept.put(name, "1", f"words of the {name}".encode())
    kept.save({"river", "bridge"})
    kept.save({"river"})
    assert kept.get("river", "1") == b"words of the river"
    assert b"bridge" not in (tmp_path / "findings.sqlite").read_bytes()


@pytest.mark.parametrize("broken", [b"", b"no database" * 500])
def test_a_broken_file_is_done_without(tmp_path: Path, broken: bytes) -> None:
    """It holds nothing, and takes nothing."""
    file = tmp_path / "rows.sqlite"
    file.write_bytes(broken)
    rows = Rows(file)
    assert rows.get("a", "1") is None
    rows.put("a", "1", b"value")
    rows.save()
    rows.keep_only({"a"})
    rows.discard("a")


def corpus_of(docs: Path) -> dict[str, bytes]:
    return {p.relative_to(docs).as_posix(): p.read_bytes() for p in sorted(docs.rglob("*")) if p.is_file()}


def test_another_article_changes_what_a_name_means(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A surname that two people come to share is found anew where it stands; the bytes are a cold build's."""
    articles, docs = tmp_path / "articles", tmp_path / "docs"
    articles.mkdir()
    (articles / "flood.txt").write_text(FLOOD, encoding="utf-8")
    run([articles], Settings(), Options(docs, tmp_path / ".cache", 1), lambda *_: None)
    (articles / "other.txt").write_text(OTHER, encoding="utf-8")
    found = []
    real = findings.find_all
    monkeypatch.setattr("dateline.resolve.find_all", lambda *rest: found.append(1) or real(*rest))
    run([articles], Settings(), Options(docs, tmp_path / ".cache", 1), lambda *_: None)
    grown = len(found)
    run([articles], Settings(), Options(tmp_path / "cold", tmp_path / "another", 1), lambda *_: None)
    assert corpus_of(docs) == corpus_of(tmp_path / "cold")
    assert 1 <= grown <= 2
