"""Properties of edits: whatever line of whatever page a person changes, and whatever articles come or go."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from editing import build, reworded, text, tree, without
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruritania import ATTACK, BORDER, DEAD, UNDATED, corpus

from dateline.merge.front_matter import split_page
from dateline.merge.units import join, parse
from dateline.model import Corpus

MARK = "Qmarkq"

# What becomes of the articles: one goes, one is corrected, all but one go, all stay.
LATER: dict[str, Callable[[], Corpus]] = {
    "as it was": corpus,
    "one less": lambda: without(corpus(), DEAD),
    "another less": lambda: without(corpus(), BORDER),
    "one left": lambda: without(corpus(), DEAD, UNDATED, ATTACK),
    "reworded": lambda: reworded(corpus(), lambda s: replace(s, text=s.text.replace("the", "this"))),
}
# How a person changes a line.
EDITS: dict[str, Callable[[str], str]] = {
    "rewritten": lambda _: MARK,
    "a word added": lambda line: f"{line.partition('[^')[0]} {MARK}{line[len(line.partition('[^')[0]) :]}",
    "a paragraph before": lambda line: f"{MARK}\n\n{line}",
    "a paragraph after": lambda line: f"{line}\n\n{MARK}",
    "a section before": lambda line: f"## {MARK}\n\nText.\n\n{line}",
    "an item after": lambda line: f"{line}\n- {MARK}",
}

quick = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))


@cache
def built() -> Path:
    """Build the invented corpus once."""
    docs = Path(tempfile.mkdtemp()) / "docs"
    build(docs)
    return docs


@contextmanager
def copy_of(docs: Path) -> Iterator[Path]:
    """Give a copy that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copytree(docs, Path(folder) / "docs"))


def paths() -> list[str]:
    """Give the pages of the sections and the glossary; the index, about and question pages list others."""
    return [p for p in tree(built()) if p.endswith(".md") and ("/" in p or p == "glossary.md")]


def lines(path: str) -> list[str]:
    """Give the lines of a page's body that hold something and are no footnotes' definitions."""
    body = split_page(text(built(), path))[1]
    return [line for line in body.splitlines() if line.strip() and not line.startswith(("[^", "| ---"))]


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str, str]:
    """Choose a page, a line of it, and what a person writes there."""
    path = draw(st.sampled_from(paths()))
    line = draw(st.sampled_from(lines(path)))
    return path, line, EDITS[draw(st.sampled_from(sorted(EDITS)))](line)


def put(docs: Path, path: str, old: str, new: str) -> None:
    """Write an edit, on a line of its own."""
    before = text(docs, path)
    assert f"\n{old}\n" in before
    (docs / path).write_text(before.replace(f"\n{old}\n", f"\n{new}\n", 1), encoding="utf-8")


@quick
@given(edits(), st.lists(st.sampled_from(sorted(LATER)), min_size=1, max_size=2))
def test_any_edit_survives_whatever_comes_later(edit: tuple[str, str, str], later: list[str]) -> None:
    """What a person wrote is there after every build, and a build again changes nothing."""
    path, old, new = edit
    with copy_of(built()) as docs:
        put(docs, path, old, new)
        for name in later:
            build(docs, LATER[name]())
            assert MARK in text(docs, path)
            assert build(docs, LATER[name]()).files == {}


@quick
@given(edits(), st.sampled_from(sorted(LATER)))
def test_undoing_an_edit_gives_the_generated_bytes(edit: tuple[str, str, str], later: str) -> None:
    """Edit, build, take it back, build: as if nothing had been edited, locks included."""
    path, old, new = edit
    with copy_of(built()) as docs, copy_of(built()) as calm:
        put(docs, path, old, new)
        build(docs)
        (docs / path).write_text(text(built(), path), encoding="utf-8")
        build(docs)
        assert tree(docs) == tree(calm)
        build(docs, LATER[later]())
        build(calm, LATER[later]())
        assert tree(docs) == tree(calm)


@quick
@given(st.data())
def test_edits_and_builds_agree_in_either_order(data: st.DataObject) -> None:
    """An edit of a line that a later build leaves alone gives the same before as after that build."""
    later = LATER[data.draw(st.sampled_from(sorted(LATER)))]()
    with copy_of(built()) as first, copy_of(built()) as last:
        build(last, later)
        shared = [p for p in paths() if (last / p).is_file()]
        path = data.draw(st.sampled_from(shared))
        after = set(text(last, path).splitlines())
        common = [line for line in lines(path) if line in after and not line.startswith(("#", "|"))]
        if not common:
            return
        old = data.draw(st.sampled_from(common))
        new = f"- {MARK}" if old.startswith("- ") else MARK
        put(first, path, old, new)
        build(first, later)
        put(last, path, old, new)
        build(last, later)
        assert text(first, path) == text(last, path)


ROWS = """- a|text|    code|# h {#x}|## z|```|[^s-a]: x|- [x](y.md) z|\t- b|1. q[^s-ab]|~~~~|> q|  ||
""".strip().split("|")


@given(st.lists(st.sampled_from([*ROWS, "| a |"])))
def test_any_text_is_taken_apart_and_put_together(rows: list[str]) -> None:
    """The pieces of a body, joined, are the body."""
    body = "\n".join(rows)
    parsed = parse(body)
    assert join(parsed.units, parsed.end) == body
