"""A reader types any spelling of any actor or place of the articles in seeds/, and has its page first."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import frontmatter
import pytest
from chromium import FLAGS, executable, serve
from test_search_box import PATIENCE, look_for
from test_site import ROOT, run_mkdocs, write_project

from dateline.search.names import fold

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ALTERNATES = 30


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the articles, and the site of them."""
    executable()
    root = tmp_path_factory.mktemp("seeds")
    write_project(root, {})
    for file in (root / "docs").rglob("*.md"):
        file.unlink()
    subprocess.run(
        [sys.executable, ROOT / "build_pages.py", ROOT / "seeds", "--docs", root / "docs"],
        cwd=ROOT, env=os.environ | {"NO_COLOR": "1"}, capture_output=True, check=True,
    )  # fmt: skip
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    return root


def spellings(docs: Path) -> Iterator[tuple[str, str, bool]]:
    """Give each page's title, its spellings, and whether the spelling is the gazetteer's alone."""
    for section in ("actors", "places"):
        for file in sorted((docs / section).glob("*.md")):
            page = frontmatter.load(str(file))
            if page["kind"] != "index":
                for name in dict.fromkeys([page["title"], *page.get("names", [])]):
                    yield page["title"], name, False
                for name in page.get("alternates", []):
                    yield page["title"], name, True


def test_every_spelling_has_its_page_first(project: Path) -> None:
    """All names that the articles use, and thirty that only the gazetteer knows."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed

    every = [*spellings(project / "docs")]
    pages = Counter(key for key, _ in {(fold(name), title) for title, name, _ in every})
    own = [(title, name) for title, name, elsewhere in every if not elsewhere and pages[fold(name)] == 1]
    others = [(title, name) for title, name, elsewhere in every if elsewhere and pages[fold(name)] == 1]
    chosen = random.Random(0).sample(others, min(ALTERNATES, len(others)))  # noqa: S311 - the same at every run
    wrong = []
    with serve(project / "site") as host, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"{host}about/")
        for title, name in [*own, *chosen]:
            found = look_for(page, name)
            if found[:1] != [title]:
                wrong.append((name, title, found[:2]))
        browser.close()
    assert len(chosen) == ALTERNATES
    assert wrong == []
