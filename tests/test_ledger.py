"""The ledger: a build that makes only what changed writes what a build of everything writes."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from editing import build, corpus, edit, line_with, tree, without

from dateline import merge
from dateline.model import Corpus
from dateline.render import View, drafts
from dateline.run import plan_build
from dateline.settings import Settings
from dateline.store.ledger import Entry, Ledger, parts_hash

ROUNDS = 8  # changes in a row, each on top of the others


def from_nothing(docs: Path, made: Corpus) -> dict[str, bytes]:
    """Build on a copy of the pages, with no ledger, and give what stands there then."""
    copy = docs.parent / "copy"
    shutil.copytree(docs, copy)
    standing = merge.Standing(copy)
    merge.apply(plan_build(made, merge.read_edits(copy), Settings(), standing)[1])
    found = tree(copy)
    shutil.rmtree(copy)
    return found


def a_change(rng: random.Random, made: Corpus) -> Corpus:
    """Change something that some pages show, somewhere in the corpus."""
    articles, entities = list(made.articles), list(made.entities)
    statements, figures = list(made.statements), list(made.figures)
    at = rng.randrange(len(statements))
    match rng.randrange(7):
        case 0:
            statements[at] = replace(statements[at], text=f"Something else, {rng.random():.3f}.")
        case 1:
            statements[at] = replace(statements[at], speakers=(), speaker=None)
        case 2:
            n = rng.randrange(len(entities))
            entities[n] = replace(entities[n], name=f"{entities[n].name} II")
        case 3:
            n = rng.randrange(len(articles))
            articles[n] = replace(articles[n], outlet=f"The Wire {rng.randrange(9)}")
        case 4:
            n = rng.randrange(len(figures))
            figures[n] = replace(figures[n], when=rng.choice([None, "2021", "2021-05-03"]))
        case 5:
            dates = (*statements[at].dates, rng.choice(["2021-05", "2021-06-01", "2020/2022"]))
            statements[at] = replace(statements[at], dates=tuple(sorted(set(dates))))
        case _:
            return without(made, rng.choice(articles).id) if len(articles) > 1 else made
    return replace(
        made,
        articles=tuple(articles),
        entities=tuple(entities),
        statements=tuple(statements),
        figures=tuple(figures),
    )


@pytest.mark.parametrize("seed", range(3))
def test_making_what_changed_writes_what_making_everything_writes(tmp_path: Path, seed: int) -> None:
    """After any change to the corpus the pages are, byte for byte, those of a build without a ledger."""
    rng, docs = random.Random(seed), tmp_path / "docs"  # noqa: S311 - examples, not secrets
    made = corpus()
    build(docs, made)
    for _ in range(ROUNDS):
        changed = a_change(rng, made)
        made = changed if changed.statements and changed.figures else made
        expected = from_nothing(docs, made)
        build(docs, made)
        assert tree(docs) == expected


def test_a_build_of_the_same_makes_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of actors, places, dates and articles that did not change none is written again, only compared."""
    docs = tmp_path / "docs"
    build(docs)
    entries = Ledger(tmp_path / ".ledger", docs).pages
    known = {draft.path for draft in drafts(View(corpus())) if draft.inputs}
    assert known <= set(entries)

    def fail(*_: object) -> None:
        raise AssertionError("a page was made")

    monkeypatch.setattr("dateline.render.subjects.page", fail)
    monkeypatch.setattr("dateline.render.articles.page", fail)
    monkeypatch.setattr("dateline.render.days.page", fail)
    assert build(docs).files == {}


def test_a_page_that_a_person_edited_is_merged_again_when_it_changes(tmp_path: Path) -> None:
    """The hash of its inputs alone does not pass a page over: its file must be as the ledger says."""
    docs = tmp_path / "docs"
    build(docs)
    path = next(p for p in sorted(tree(docs)) if p.startswith("actors/") and "index" not in p)
    line = line_with(docs, path, "[^s-")
    edit(docs, path, line, line + "\n\nA remark of mine.")
    plan = build(docs)
    assert path in plan.kept
    assert path in build(docs).kept


@pytest.mark.parametrize("broken", [b"", b"no database", None])
def test_a_broken_ledger_is_no_ledger(tmp_path: Path, broken: bytes | None) -> None:
    """Without it, or with bytes that mean nothing, everything is made, and the pages stay as they are."""
    docs = tmp_path / "docs"
    build(docs)
    (file,) = (tmp_path / ".ledger" / "builds").iterdir()
    if broken is None:
        file.unlink()
    else:
        file.write_bytes(broken)
    assert build(docs).files == {}


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    """Entries and values come back; a page that is gone is forgotten."""
    ledger = Ledger(tmp_path / "cache", tmp_path / "docs")
    entry = Entry("a", parts_hash([b"x"]), "", ("unchanged",), ("both",))
    ledger.save({"a.md": entry, "b.md": entry}, {"state": b"1"})
    ledger.save({"a.md": entry}, {"state": b"2"})
    again = Ledger(tmp_path / "cache", tmp_path / "docs")
    assert again.pages == {"a.md": entry}
    assert again.value("state") == b"2"
    assert Ledger(tmp_path / "cache", tmp_path / "elsewhere").pages == {}
