"""The check: every mistake that a person can make in a page is named with file, line, value and remedy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from editing import build, edit, line_with, text
from ruritania import BORDER
from test_bad_input import ROOT

from dateline.merge import check_pages, check_sentences
from dateline.merge.check import _read, _Text

ROSSI, ZENDA = "actors/maria-rossi.md", "places/zenda.md"


def said(docs: Path) -> list[str]:
    """Give the findings as they are printed."""
    return [str(problem) for problem in check_pages(docs)]


def test_generated_pages_are_right(docs: Path) -> None:
    """What the build writes has nothing to complain of."""
    assert said(docs) == []


@pytest.mark.parametrize(
    ("path", "old", "new", "words"),
    [
        (ROSSI, "title: Maria", "title: [Maria", "front matter can't be read"),
        (ZENDA, "lat: 49.5", "lat: north", "lat is 'north'"),
        (ZENDA, "country: CZ", "country: Ruritania", "country is 'Ruritania'"),
        (f"sources/{BORDER}.md", '"2021-05-04"', "4 May", "published is '4 May'"),
        (ROSSI, "names:\n", "names: Rossi\nmore:\n", "names is 'Rossi'"),
        (ROSSI, "kind: person", "kind: person\nhidden: maybe", "hidden is 'maybe'"),
        (ROSSI, "kind: person", "kind: person\nsame_as: actors/karl-ohara", "Perhaps 'actors/karl-o-hara'"),
        (ROSSI, "kind: person", "kind: person\nsame_as: actors/maria-rossi", "leads back here"),
        (ROSSI, "## Spellings", "Text.[^none]\n\n## Spellings", "[^none] has no definition"),
        (ROSSI, "## Spellings", "=======\n>>>>>>> main\n## Spellings", "merge that is not finished"),
        (ROSSI, "## Spellings", "See [Otto](otto.md).\n\n## Spellings", "'otto.md' leads nowhere"),
        (ROSSI, "## Spellings", "See [Z](../places/zenda.md#moon).\n\n## Spellings", "does not have"),
    ],
)
def test_each_mistake_is_named_with_its_line(docs: Path, path: str, old: str, new: str, words: str) -> None:
    """File and line lead to it, the value is quoted, and a remedy follows."""
    edit(docs, path, old, new)
    (finding,) = [line for line in said(docs) if words in line]
    assert finding.startswith(str(docs / path) + ":")
    assert finding.rstrip(".").count(". ") >= 1


def test_a_circle_of_joins_is_found_on_all_its_pages(docs: Path) -> None:
    """Two pages that are the same as each other have no address."""
    edit(docs, ROSSI, "kind: person", "kind: person\nsame_as: actors/karl-o-hara")
    edit(docs, "actors/karl-o-hara.md", "kind: person", "kind: person\nsame_as: actors/maria-rossi")
    assert len([line for line in said(docs) if "leads back here" in line]) == 2


def test_a_deleted_page_is_a_dead_link_until_the_next_build(docs: Path) -> None:
    """The build takes the generated links out, and the check passes."""
    (docs / ROSSI).unlink()
    assert said(docs)
    build(docs)
    assert said(docs) == []


def test_code_is_no_link_and_no_footnote(docs: Path) -> None:
    """What stands in code is shown as it is."""
    edit(docs, ROSSI, "## Spellings", "`[a](b.md)`\n\n```\n[^x] [a](b.md)\n```\n\n## Spellings")
    assert said(docs) == []


def test_a_cited_sentence_that_is_not_in_its_article_is_found(docs: Path) -> None:
    """With the article at hand, each footnote's sentence is looked for in it."""
    page = _read(docs / f"sources/{BORDER}.md", "x")
    assert isinstance(page, _Text)
    sentences = "".join(text(docs, path) for path in (ROSSI, f"sources/{BORDER}.md", "actors/ruritania.md"))
    sha = str(page.values["sha256"])
    assert [p.what for p in check_sentences(docs, {sha: sentences})] == []
    edit(docs, ROSSI, "“the border is quiet now”, maria", "“the border is quiet tonight”, maria")
    (found,) = check_sentences(docs, {sha: sentences})
    assert "quiet tonight" in found.what
    assert check_sentences(docs, {}) == []


def test_the_command_writes_nothing_and_exits_with_one(docs: Path) -> None:
    """It needs no articles; right pages give 0."""
    command = [sys.executable, str(ROOT / "build_pages.py"), "none", "--docs", str(docs), "--check"]
    before = {p: p.stat().st_mtime_ns for p in docs.rglob("*")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=docs.parent)
    assert (done.returncode, done.stderr) == (0, "")
    edit(docs, ROSSI, line_with(docs, ROSSI, "kind:"), "kind: person\nlat: x")
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=docs.parent)
    assert done.returncode == 1
    assert "lat is 'x'" in done.stdout
    after = {p: p.stat().st_mtime_ns for p in docs.rglob("*") if p != docs / ROSSI}
    assert after == {p: t for p, t in before.items() if p != docs / ROSSI}
