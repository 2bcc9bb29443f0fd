"""A folder of pages to edit: an invented corpus, the real rendering and the real merge, no language model."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from ruritania import corpus

from dateline import merge
from dateline.model import Corpus, StatementRecord
from dateline.run import plan_build
from dateline.settings import Settings
from dateline.store.ledger import Ledger


def without(corpus: Corpus, *articles: str) -> Corpus:
    """Give the corpus as it is without some articles."""
    kept = {s.id for s in corpus.statements if s.article not in articles}
    return replace(
        corpus,
        articles=tuple(a for a in corpus.articles if a.id not in articles),
        entities=tuple(
            replace(e, articles=tuple(a for a in e.articles if a not in articles))
            for e in corpus.entities
            if not set(e.articles) <= set(articles)
        ),
        dates=tuple(d for d in corpus.dates if d.article not in articles),
        statements=tuple(
            replace(s, same_as=tuple(i for i in s.same_as if i in kept))
            for s in corpus.statements
            if s.id in kept
        ),
        figures=tuple(f for f in corpus.figures if f.article not in articles),
        definitions=tuple(d for d in corpus.definitions if d.article not in articles),
        proposals=tuple(p for p in corpus.proposals if p.where.removeprefix("sources/") not in articles),
    )


def reworded(corpus: Corpus, change: Callable[[StatementRecord], StatementRecord]) -> Corpus:
    """Give the corpus with its statements changed."""
    return replace(corpus, statements=tuple(change(s) for s in corpus.statements))


def build(docs: Path, made: Corpus | None = None) -> merge.Plan:
    """Build the pages of a corpus as a run does, making what changed since the last, and write them."""
    standing = merge.Standing(docs, Ledger(docs.parent / ".ledger", docs))
    _, plan = plan_build(made or corpus(), merge.read_edits(docs, standing), Settings(), standing)
    merge.apply(plan)
    standing.ledger.save(plan.entries, {})
    return plan


def tree(docs: Path, *, but: Collection[str] = ()) -> dict[str, bytes]:
    """Give every file by path."""
    files = {p.relative_to(docs).as_posix(): p.read_bytes() for p in sorted(docs.rglob("*")) if p.is_file()}
    return {path: data for path, data in files.items() if not path.startswith(tuple(but) or ("\0",))}


def text(docs: Path, path: str) -> str:
    """Read a page."""
    return (docs / path).read_text(encoding="utf-8")


def edit(docs: Path, path: str, old: str, new: str) -> None:
    """Change a page; what is changed must be there."""
    before = text(docs, path)
    assert old in before, f"{old!r} is not in {path}"
    (docs / path).write_text(before.replace(old, new, 1), encoding="utf-8", newline="")


def line_with(docs: Path, path: str, words: str) -> str:
    """Give the line of a page that has some words."""
    return next(line for line in text(docs, path).splitlines() if words in line)


def lead(docs: Path, path: str) -> str:
    """Give the first line below a page's front matter."""
    below = text(docs, path).partition("\n---\n")[2]
    return below.lstrip("\n").partition("\n")[0]
