"""Two people's branches, each with builds of its own, merged by git: nothing of either is lost."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from editing import build, edit, lead, line_with, reworded, text, tree, without
from ruritania import BORDER, DEAD, corpus, statement

from dateline.merge import check_pages
from dateline.model import Corpus

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

ROSSI, ZENDA, OHARA = "actors/maria-rossi.md", "places/zenda.md", "actors/karl-o-hara.md"
COUNTS = "sources/2021-05-05-ruritania-counts-its-dead.md"
QUIET, RESIGN = "“the border is quiet now”", "Rossi must resign over Zenda"


def git(docs: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run git in the folder of the pages, with no settings of this machine."""
    environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    name = ("-c", "user.name=Eva", "-c", "user.email=eva@news.example")
    return subprocess.run(
        ["git", *name, *command], cwd=docs, env=environment, capture_output=True, text=True, check=False
    )


def commit(docs: Path, branch: str, change: Callable[[Path], None], made: Corpus) -> None:
    """Change pages on a branch of their own, build there, and commit."""
    git(docs, "checkout", "-q", "-b", branch, "start")
    change(docs)
    build(docs, made)
    git(docs, "add", "-A")
    assert git(docs, "commit", "-q", "-m", branch).returncode == 0


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """The pages of the invented corpus in a repository."""
    folder = tmp_path / "docs"
    build(folder)
    git(folder, "init", "-q", "-b", "start")
    git(folder, "add", "-A")
    assert git(folder, "commit", "-q", "-m", "start").returncode == 0
    return folder


def more(made: Corpus) -> Corpus:
    """Let the first article say one thing more."""
    new = statement(
        BORDER, 9, "“the bridge is open”", speaker="actors/maria-rossi", cue="added",
        places=("places/zenda",), dates=("2021-05-04",),
    )  # fmt: skip
    return replace(made, statements=(*made.statements, new))


def firmer(made: Corpus) -> Corpus:
    """Let the sources word a statement otherwise."""
    return reworded(made, lambda s: replace(s, text=s.text.replace("must", "has to")))


def first(docs: Path) -> None:
    """Rewrite a lead, correct a statement, add a section."""
    edit(docs, ROSSI, lead(docs, ROSSI), "Maria Rossi leads the ministry.")
    edit(docs, ZENDA, QUIET, "“the border is calm”")
    edit(docs, OHARA, "## Sources", "## Early life\n\nBorn in Zenda.\n\n## Sources")


def second(docs: Path) -> None:
    """Add a spelling and a paragraph to the same page, delete a statement and a page."""
    edit(docs, ROSSI, "names:\n", "names:\n  - Minister Rossi\n")
    edit(docs, ROSSI, "## Sources", "She was born in Strelsau.\n\n## Sources")
    edit(docs, ROSSI, line_with(docs, ROSSI, RESIGN) + "\n", "")
    (docs / "places/tarlenheim.md").unlink()


def merged(docs: Path, side: str) -> list[str]:
    """Merge the second branch into the first; of a lock take a side, of a page what both have."""
    git(docs, "checkout", "-q", "first")
    git(docs, "merge", "-q", "--no-commit", "second")
    unmerged = git(docs, "diff", "--name-only", "--diff-filter=U").stdout.split()
    for path in unmerged:
        if path.endswith(".md"):
            (docs / path).write_text(resolved(text(docs, path)), encoding="utf-8")
        else:
            git(docs, "checkout", f"--{side}", "--", path)
    git(docs, "add", "-A")
    git(docs, "commit", "-q", "-m", "merged")
    return unmerged


def resolved(page: str) -> str:
    """Keep the lines of both sides as a careful person does: no mark, and no statement twice."""
    kept: list[str] = []
    for line in page.split("\n"):
        label = re.search(r"\[\^[sf]-\w+\]$", line)
        is_twice = label and any(label[0] in other for other in kept)
        if not line.startswith(("<<<<<<<", "=======", ">>>>>>>")) and not is_twice:
            kept.append(line)
    return "\n".join(kept)


def has_all(docs: Path) -> None:
    """See that what both wrote is there, and what one deleted is not."""
    page = text(docs, ROSSI)
    assert "Maria Rossi leads the ministry." in page
    assert "She was born in Strelsau." in page
    assert "  - Minister Rossi\n" in page
    assert "## Early life\n\nBorn in Zenda." in text(docs, OHARA)
    assert "“the border is calm”" in text(docs, ZENDA)
    assert "“the border is calm”" in page
    # The other article that reports it keeps its own words on its page.
    assert "told reporters: the border is quiet[^" in text(docs, COUNTS)
    assert not (docs / "places/tarlenheim.md").exists()


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_branches_with_builds_of_their_own_are_merged(docs: Path, side: str) -> None:
    """Both built the same articles: whatever git leaves of the locks, all edits are there after a build."""
    commit(docs, "first", first, corpus())
    commit(docs, "second", second, corpus())
    pages = [p for p in merged(docs, side) if p.endswith(".md")]
    assert pages == []
    build(docs)
    has_all(docs)
    assert RESIGN not in text(docs, ROSSI).partition("\n[^")[0]
    assert check_pages(docs) == []
    assert build(docs).files == {}
    build(docs, more(corpus()))
    has_all(docs)
    assert "“the bridge is open”" in text(docs, ROSSI)


@pytest.mark.parametrize("side", ["ours", "theirs"])
@pytest.mark.parametrize(
    ("one", "other"), [(corpus, lambda: more(corpus())), (lambda: more(corpus()), corpus)]
)
def test_one_branch_had_more_articles(
    docs: Path, side: str, one: Callable[[], Corpus], other: Callable[[], Corpus]
) -> None:
    """The next build of all articles settles what either branch knew."""
    commit(docs, "first", first, one())
    commit(docs, "second", second, other())
    merged(docs, side)
    build(docs, more(corpus()))
    has_all(docs)
    assert "“the bridge is open”" in text(docs, ROSSI)
    assert build(docs, more(corpus())).files == {}


def test_a_lock_with_marks_of_a_merge_loses_nothing(docs: Path) -> None:
    """Committed unresolved, it tells nothing: what differs is a person's, and the run says so."""
    first(docs)
    build(docs)
    lock = docs / ".lock/actors/maria-rossi.json"
    lock.write_text(f"<<<<<<< one\n{lock.read_text('utf-8')}=======\n>>>>>>> other\n", encoding="utf-8")
    plan = build(docs, firmer(corpus()))
    assert "Maria Rossi leads the ministry." in text(docs, ROSSI)
    assert "## Early life\n\nBorn in Zenda." in text(docs, OHARA)
    assert [p for p in plan.problems if "half-merged" in p.what]
    assert build(docs, firmer(corpus())).files == {}


def test_the_same_correction_on_several_pages_is_one(docs: Path) -> None:
    """Somebody mends a slip wherever they meet it: no conflict, and the rest follows."""
    for path in (ROSSI, OHARA, f"sources/{DEAD}.md"):
        edit(docs, path, RESIGN, "Rossi must go over Zenda")
    plan = build(docs)
    assert plan.conflicts == ()
    shown = [
        p for p in tree(docs) if p.endswith(".md") and "must resign over" in text(docs, p).split("\n[^s-")[0]
    ]
    assert shown == []
    assert "Rossi must go over Zenda" in text(docs, "dates/2021-05.md")
    assert build(docs).files == {}
    build(docs, without(corpus(), BORDER))
    assert "Rossi must go over Zenda" in text(docs, ROSSI)
