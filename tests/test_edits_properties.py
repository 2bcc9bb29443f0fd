"""Properties of edits: whatever line of whatever page a person changes, and whatever articles come or go."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from editing import build, reworded, text, tree, without
from homes import source, told
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruritania import ATTACK, BORDER, DEAD, UNDATED, corpus, statement
from test_edits_facts import ARTICLES
from test_edits_published import PAGES, in_data, on_page
from test_edits_published import built as dated
from test_edits_published import put as set_key

from dateline.merge.front_matter import split_page
from dateline.merge.units import join, parse
from dateline.model import Corpus

MARK = "Qmarkq"


def more(made: Corpus) -> Corpus:
    """Let two articles say one thing more, one of them before all else."""
    new = statement(
        DEAD, 0, "“all of it is new”", speaker="actors/maria-rossi", cue="added",
        places=("places/zenda",), dates=("2021-05-03",),
    )  # fmt: skip
    other = statement(
        UNDATED, 7, "“the locks hold too”", speaker="actors/karl-o-hara", cue="added",
        places=("places/strelsau",), dates=("2021-05-06",),
    )  # fmt: skip
    return replace(made, statements=(new, *made.statements, other))


def other_words(made: Corpus) -> Corpus:
    """Let every statement be worded otherwise by its source."""
    return reworded(made, lambda s: replace(s, text=s.text.replace("the", "this")))


# What becomes of the articles: one goes, one is corrected, all but one go, more is said, all stay.
LATER: dict[str, Callable[[], Corpus]] = {
    "as it was": cache(corpus),
    "more": cache(lambda: more(corpus())),
    "one less": cache(lambda: without(corpus(), DEAD)),
    "another less": cache(lambda: without(corpus(), BORDER)),
    "one left": cache(lambda: without(corpus(), DEAD, UNDATED, ATTACK)),
    "reworded": cache(lambda: other_words(corpus())),
    "all at once": cache(lambda: more(other_words(without(corpus(), ATTACK)))),
}


def with_word(line: str) -> str:
    """Add a word before what a line cites."""
    head = re.split(r"\s*(?=(?<!\\)\[\^|\{#|\|$)", line, maxsplit=1)[0]
    return f"{head} {MARK}{line[len(head) :]}"


# How a person changes a line, so that a mark is left.
EDITS: dict[str, Callable[[str], str]] = {
    "rewritten": lambda _: MARK,
    "a word added": with_word,
    "a paragraph before": lambda line: f"{MARK}\n\n{line}",
    "a paragraph after": lambda line: f"{line}\n\n{MARK}",
    "a line below": lambda line: f"{line}\n{MARK}",
    "a line above": lambda line: f"{MARK}\n{line}",
    "a section before": lambda line: f"## {MARK}\n\nText.\n\n{line}",
    "a part after": lambda line: f"{line}\n\n### {MARK}\n\nText.",
    "an item after": lambda line: f"{line}\n- {MARK}",
    "a remark below": lambda line: f"{line}\n    - {MARK}",
    "a table after": lambda line: f"{line}\n\n| a | b |\n| --- | --- |\n| {MARK} | c |",
    "code after": lambda line: f"{line}\n\n```\n[^s-aaaaaaaaaa] {MARK}\n\n# none\n```",
    "a comment after": lambda line: f"{line}\n\n<!-- {MARK} -->",
    "a quotation after": lambda line: f"{line}\n\n> {MARK}\n> more",
    "a copy after": lambda line: f"{line}\n\n{with_word(line)}",
    "its label removed": lambda line: re.sub(r"\[\^[^\]]*\]", "", with_word(line)),
    "set otherwise": lambda line: (
        re.sub(r"^- ", "*  ", with_word(line)).replace(" ", "\n ", 1)
        if line.startswith("- ")
        else with_word(line)
    ),
}
# Those that leave the line as it is and where it is: nothing that the build says may be missing.
ADDITIONS = ("a paragraph before", "a section before", "an item after", "a table after", "a comment after")

# A build takes some 0.1 s, so that all of this file takes about a minute; a workflow's runs repeat.
_REPEATS = "CI" in os.environ


def tried(examples: int) -> settings:
    """Try so many examples, the same ones every time in a workflow."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=_REPEATS,
        suppress_health_check=list(HealthCheck),
    )


@cache
def built() -> Path:
    """Build the invented corpus once."""
    docs = Path(tempfile.mkdtemp()) / "docs"
    build(docs)
    return docs


@contextmanager
def copy_of(folder: Path) -> Iterator[Path]:
    """Give a copy that is thrown away."""
    with tempfile.TemporaryDirectory() as place:
        yield Path(shutil.copytree(folder, Path(place) / folder.name))


def paths(docs: Path) -> list[str]:
    """Give all pages."""
    return [p for p in tree(docs) if p.endswith(".md")]


def lines(docs: Path, path: str) -> list[str]:
    """Give the lines of a page's body that hold something and are no footnotes' definitions."""
    body = split_page(text(docs, path))[1]
    return [line for line in body.splitlines() if line.strip() and not line.startswith(("[^", "| ---"))]


@st.composite
def edits(draw: st.DrawFn, folder: Callable[[], Path], *kinds: str) -> tuple[str, str, str]:
    """Choose a page, a line of it, and what a person writes there."""
    path = draw(st.sampled_from(paths(folder())))
    line = draw(st.sampled_from(lines(folder(), path)))
    return path, line, EDITS[draw(st.sampled_from(kinds or sorted(EDITS)))](line)


def put(docs: Path, path: str, old: str, new: str) -> None:
    """Write an edit, on a line of its own."""
    before = text(docs, path)
    assert f"\n{old}\n" in before
    (docs / path).write_text(before.replace(f"\n{old}\n", f"\n{new}\n", 1), encoding="utf-8")


LATERS = st.sampled_from(sorted(LATER))


@tried(40)
@given(edits(built), st.lists(LATERS, min_size=1, max_size=2))
def test_any_edit_survives_whatever_comes_later(edit: tuple[str, str, str], later: list[str]) -> None:
    """What a person wrote is there after every build, and a build again changes nothing."""
    path, old, new = edit
    with copy_of(built()) as docs:
        put(docs, path, old, new)
        for name in later:
            build(docs, LATER[name]())
            assert MARK in text(docs, path)
            assert build(docs, LATER[name]()).files == {}


@tried(12)
@given(edits(built), LATERS, LATERS)
def test_undoing_an_edit_gives_the_generated_bytes(
    edit: tuple[str, str, str], first: str, later: str
) -> None:
    """Edit, build, take it back, build: as if nothing had been edited, locks included."""
    path, old, new = edit
    with copy_of(built()) as docs, copy_of(built()) as calm:
        build(docs, LATER[first]())
        build(calm, LATER[first]())
        if not (docs / path).exists() or f"\n{old}\n" not in text(docs, path):
            return
        before = text(docs, path)
        put(docs, path, old, new)
        build(docs, LATER[first]())
        (docs / path).write_text(before, encoding="utf-8")
        build(docs, LATER[first]())
        assert tree(docs) == tree(calm)
        build(docs, LATER[later]())
        build(calm, LATER[later]())
        assert tree(docs) == tree(calm)


def pieces(docs: Path, path: str) -> list[str]:
    """Give the pieces of a page's body that are edited whole: no headings, tables and footnotes."""
    units = parse(split_page(text(docs, path))[1]).units
    return [u.text for u in units if u.kind not in {"heading", "row", "note"}]


@tried(12)
@given(st.data())
def test_edits_and_builds_agree_in_either_order(data: st.DataObject) -> None:
    """An edit of a piece that a later build leaves alone gives the same before as after that build."""
    later = LATER[data.draw(LATERS)]()
    with copy_of(built()) as first, copy_of(built()) as last:
        build(last, later)
        shared = [p for p in paths(built()) if (last / p).is_file()]
        path = data.draw(st.sampled_from(shared))
        after = pieces(last, path)
        common = [piece for piece in pieces(built(), path) if piece in after]
        if not common:
            return
        old = data.draw(st.sampled_from(common))
        new = f"- {MARK}" if old.startswith("- ") else MARK
        put(first, path, old, new)
        build(first, later)
        put(last, path, old, new)
        build(last, later)
        assert text(first, path) == text(last, path)


@tried(12)
@given(edits(built, *ADDITIONS), LATERS)
def test_an_addition_leaves_out_nothing_that_the_build_says(edit: tuple[str, str, str], later: str) -> None:
    """Every line of the page as it would be without the edit is on it, but for what a person cut in two."""
    path, old, new = edit
    with copy_of(built()) as docs, copy_of(built()) as calm:
        put(docs, path, old, new)
        conflicts = build(docs, LATER[later]()).conflicts
        build(calm, LATER[later]())
        if not (calm / path).exists() or conflicts:
            return
        missing = Counter(lines(calm, path)) - Counter(lines(docs, path))
        assert not missing


@tried(12)
@given(st.data())
def test_a_deleted_statement_stays_deleted(data: st.DataObject) -> None:
    """From its page, or from all where its source page lost it, as long as its article stays."""
    shown = [
        (path, line)
        for path in paths(built())
        for line in lines(built(), path)
        if re.search(r"\[\^s-\w{10}\]$", line)
    ]
    path, line = data.draw(st.sampled_from(shown))
    label = re.findall(r"s-\w{10}", line)[0]
    with copy_of(built()) as docs:
        (docs / path).write_text(text(docs, path).replace(f"{line}\n", "", 1), encoding="utf-8")
        for name in data.draw(st.lists(st.sampled_from(["as it was", "more", "reworded"]), max_size=2)):
            build(docs, LATER[name]())
        build(docs)
        gone = paths(docs) if path.startswith("sources/") else [path]
        assert not [p for p in gone if f"[^{label}]" in text(docs, p)]


HEADS: dict[str, Callable[[str], str]] = {
    "a key": lambda line: f"note: {MARK}\n{line}",
    "a comment above": lambda line: f"# {MARK}\n{line}",
    "a comment behind": lambda line: f"{line}  # {MARK}",
    "an item": lambda line: f"{line}\n  - {MARK}",
}


@tried(12)
@given(st.sampled_from(sorted(HEADS)), LATERS, st.data())
def test_any_edit_of_front_matter_survives(kind: str, later: str, data: st.DataObject) -> None:
    """A key, a comment, an item of a list, at whatever line: there after every build, the rest as it was."""
    path = data.draw(st.sampled_from(paths(built())))
    head = split_page(text(built(), path))[0].splitlines()[1:-1]
    wanted = [
        line
        for line, below in zip(head, [*head[1:], ""], strict=True)
        if (line.startswith("  - ") and not below.startswith("    ") if kind == "an item" else line[0] != " ")
        and not (kind == "a comment behind" and line.endswith(":"))
    ]
    if not wanted:
        return
    line = data.draw(st.sampled_from(wanted))
    with copy_of(built()) as docs:
        put(docs, path, line, HEADS[kind](line))
        for made in (LATER[later](), corpus()):
            build(docs, made)
            assert MARK in split_page(text(docs, path))[0]
            assert build(docs, made).files == {}


# --- pages of articles that were analysed -----------------------------------------------------

VERSIONS = {
    "river.txt": (ARTICLES["river.txt"], ARTICLES["river.txt"].replace("12 people", "14 people"), ""),
    "council.txt": (ARTICLES["council.txt"], ""),
    "later.txt": (
        "",
        """Valley cleans up after the flood
The Valley Post
Monday 6 May 2024

Otto Steiner said on Sunday that 3 people were injured. Maria Rossi, the mayor of Grafton Bridge,
said that the river had fallen.
""",
    ),
}
CHANGES = [(name, article) for name, versions in VERSIONS.items() for article in versions]


def provide(home: Path, name: str, article: str) -> None:
    """Put an article into the folder, or take it out."""
    file = home / "articles" / name
    file.write_text(article, encoding="utf-8") if article else file.unlink(missing_ok=True)


@cache
def analysed() -> Path:
    """Build the articles once, with every version of each in the cache."""
    home = Path(tempfile.mkdtemp()) / "home"
    (home / "articles").mkdir(parents=True)
    for number in (2, 1, 0):
        for name, versions in VERSIONS.items():
            provide(home, name, versions[min(number, len(versions) - 1)])
        if number == 0:
            shutil.rmtree(home / "docs")
        told(home)
    return home


@pytest.fixture(scope="module", autouse=True)
def _pages() -> None:
    """Build before anything is drawn: what a strategy does must not depend on whether it did it before."""
    built()
    analysed()


@tried(35)
@given(
    edits(lambda: analysed() / "docs"),
    st.lists(st.sampled_from(CHANGES), min_size=1, max_size=2),
)
def test_any_edit_survives_articles_that_come_change_and_go(
    edit: tuple[str, str, str], changes: list[tuple[str, str]]
) -> None:
    """On pages of articles that were read and analysed: added, corrected, removed and brought back."""
    path, old, new = edit
    with copy_of(analysed()) as home:
        put(home / "docs", path, old, new)
        for name, article in changes:
            provide(home, name, article)
            if not list((home / "articles").iterdir()):
                return
            told(home)
            assert MARK in text(home / "docs", path)
            plan = told(home).plan
            assert plan is not None
            assert plan.files == {}


@tried(12)
@given(edits(lambda: analysed() / "docs"))
def test_undone_on_analysed_pages_all_is_as_before(edit: tuple[str, str, str]) -> None:
    """The pages, the locks and the data, whatever the edit made the analysis see otherwise."""
    path, old, new = edit
    with copy_of(analysed()) as home:
        before = tree(home / "docs")
        put(home / "docs", path, old, new)
        told(home)
        (home / "docs" / path).write_bytes(before[path])
        told(home)
        assert tree(home / "docs") == before


BASES = st.sampled_from(["stated", "inferred", "unknown", "editor", None])
DATES = st.sampled_from(["2024-05-10", "2024-05", "2024-05-03", None])


@tried(20)
@given(st.sampled_from(sorted(PAGES)), st.lists(st.tuples(DATES, BASES), min_size=1, max_size=3))
def test_a_page_and_the_data_agree_on_any_date_that_a_person_sets(
    article: str, edits: list[tuple[str | None, str | None]]
) -> None:
    """On the date and on how it is known, whatever a person writes of either, time and again."""
    with copy_of(dated()) as home:
        page = source(home, PAGES[article])
        for date, basis in edits:
            set_key(home, page, "published", date)
            set_key(home, page, "published_basis", basis)
            told(home)
            assert on_page(home, page) == in_data(home, page)
            assert on_page(home, page)[0] == date
            plan = told(home).plan
            assert plan is not None
            assert plan.files == {}


ROWS = """- a|text|    code|# h {#x}|## z|```|[^s-a]: x|- [x](y.md) z|\t- b|1. q[^s-ab]|~~~~|> q|  ||
""".strip().split("|")


@given(st.lists(st.sampled_from([*ROWS, "| a |"])))
def test_any_text_is_taken_apart_and_put_together(rows: list[str]) -> None:
    """The pieces of a body, joined, are the body."""
    body = "\n".join(rows)
    parsed = parse(body)
    assert join(parsed.units, parsed.end) == body
