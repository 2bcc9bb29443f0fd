"""The same pages under MkDocs and ProperDocs, and with either search."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from ruritania import HOSTILE
from test_site import run_mkdocs, write_project

_LINK = re.compile(r'<a [^>]*class="(?:name|term)"[^>]*>[^<]*</a>')
BY_HAND = "---\ntitle: Hentzau\nkind: city\n---\n\n{}\n"


def links(site: Path) -> dict[str, list[str]]:
    """Give the links to names and terms on every page of a site."""
    return {
        str(file.relative_to(site)): _LINK.findall(file.read_text(encoding="utf-8"))
        for file in sorted(site.rglob("*.html"))
    }


def run_properdocs(root: Path) -> subprocess.CompletedProcess[str]:
    """Build the site with ProperDocs, from the same configuration."""
    quiet = os.environ | {"DISABLE_MKDOCS_2_WARNING": "true"}
    command = [sys.executable, "-m", "properdocs", "build", "--strict", "--config-file", "mkdocs.yml"]
    return subprocess.run(command, cwd=root, env=quiet, capture_output=True, text=True, check=False)


@pytest.mark.skipif(find_spec("properdocs") is None, reason="ProperDocs is not installed")
def test_mkdocs_and_properdocs_give_the_same_links(tmp_path: Path) -> None:
    """The extensions are Python-Markdown's, and the hooks use what both have."""
    write_project(tmp_path, {"places/hentzau.md": BY_HAND.format("Near [[Zenda]], of the Sluice Accord.")})
    done = run_mkdocs(tmp_path)
    assert done.returncode == 0, done.stderr
    shutil.move(tmp_path / "site", tmp_path / "first")
    done = run_properdocs(tmp_path)
    assert done.returncode == 0, done.stderr
    there, here = links(tmp_path / "first"), links(tmp_path / "site")
    assert there == here
    assert sum(map(len, here.values())) > 20


@pytest.mark.skipif(find_spec("properdocs") is None, reason="ProperDocs is not installed")
def test_properdocs_leaves_files_that_stay_the_same(tmp_path: Path) -> None:
    """As MkDocs does: another page is written again, and the index is changed where it stands."""
    write_project(tmp_path, {"places/hentzau.md": BY_HAND.format("Near Zenda.")})
    assert run_properdocs(tmp_path).returncode == 0
    about, hentzau = (tmp_path / "site" / path / "index.html" for path in ("about", "places/hentzau"))
    before = about.stat()
    (tmp_path / ".cache/site/search-index.zip").unlink()
    (tmp_path / "docs/places/hentzau.md").write_text(BY_HAND.format("Far away."), encoding="utf-8")
    assert run_properdocs(tmp_path).returncode == 0
    assert (about.stat().st_ino, about.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert "Far away" in hentzau.read_text(encoding="utf-8")
    assert not (tmp_path / ".cache/site/search-index.zip").exists()


@pytest.mark.skipif(find_spec("properdocs") is None, reason="ProperDocs is not installed")
def test_a_mistake_fails_the_strict_build_of_both(tmp_path: Path) -> None:
    """With the file, the line, and the nearest guess."""
    write_project(tmp_path, {"places/hentzau.md": BY_HAND.format("Text\n\nSee [[Zendaa]].")})
    for done in (run_mkdocs(tmp_path), run_properdocs(tmp_path)):
        assert done.returncode == 1
        assert (
            "Doc file 'places/hentzau.md', line 8: [[Zendaa]] names no page. Did you mean [[Zenda]]?"
            in done.stderr
        )


def test_the_search_of_material_stays_as_a_setting(tmp_path: Path) -> None:
    """Its index is made, ours is not; titles in it are text, and backlinks are not in it."""
    write_project(tmp_path, {})
    with (tmp_path / "dateline.toml").open("a", encoding="utf-8") as file:
        file.write('[search]\nengine = "material"\n')
    done = run_mkdocs(tmp_path)
    assert done.returncode == 0, done.stderr
    site = tmp_path / "site"
    assert not (site / "pagefind").exists()
    assert 'data-md-component="search-query"' in (site / "index.html").read_text(encoding="utf-8")
    text = (site / "search/search_index.json").read_text(encoding="utf-8")
    docs = json.loads(text)["docs"]
    titles = [doc["title"] for doc in docs if "script-alert" in doc["location"]]
    assert html.escape(HOSTILE) in titles
    assert not any("<script>" in doc["title"] + doc["text"] for doc in docs)
    assert "Mentioned on" not in text


def test_pages_may_ask_for_fewer_links(tmp_path: Path) -> None:
    """In the front matter by name and by page; all on the page by the setting."""
    added = {
        "places/a.md": "---\ntitle: Aa\nkind: city\nlinks: {not: [Zenda]}\n---\n\nZenda and Maria Rossi\n",
        "places/b.md": "---\ntitle: Bb\nkind: city\nlinks: {not: [places/zenda]}\n---\n\nZenda, Zenda\n",
        "places/c.md": "---\ntitle: Cc\nkind: city\nlinks: {only: [Zenda]}\n---\n\nZenda, Zenda\n",
    }
    write_project(tmp_path, added)
    with (tmp_path / "dateline.toml").open("a", encoding="utf-8") as file:
        file.write('[links]\nfirst_in = "all"\n')
    done = run_mkdocs(tmp_path)
    assert "places/c.md': its `links: {'only': ['Zenda']}` is neither false nor {not:" in done.stderr
    added["places/c.md"] = added["places/c.md"].replace("{only: [Zenda]}", "true")
    (tmp_path / "docs/places/c.md").write_text(added["places/c.md"], encoding="utf-8")
    assert run_mkdocs(tmp_path).returncode == 0
    found = links(tmp_path / "site")
    assert len(found["places/a/index.html"]) == 1
    assert found["places/b/index.html"] == []
    assert len(found["places/c/index.html"]) == 2


def test_a_term_without_a_definition_is_a_question(tmp_path: Path) -> None:
    """It is left out of the glossary, and stands with the open questions; the others say who uses them."""
    write_project(tmp_path, {"places/hentzau.md": BY_HAND.format("Of the Sluice Accord.")})
    glossary = tmp_path / "docs" / "glossary.md"
    glossary.write_text(
        glossary.read_text(encoding="utf-8") + "\n\n## Lock gate {#term-lock-gate}\n", encoding="utf-8"
    )
    done = run_mkdocs(tmp_path)
    assert done.returncode == 0, done.stderr
    shown = (tmp_path / "site/glossary/index.html").read_text(encoding="utf-8")
    article = shown[shown.index("<article") : shown.index("</article>")]
    assert "Lock gate" not in article
    assert re.search(r'Used on</p><ul>.*?<a href="\.\./places/hentzau/">Hentzau</a>', article)
    assert "<li>Lock gate" in (tmp_path / "site/open-questions/index.html").read_text(encoding="utf-8")
