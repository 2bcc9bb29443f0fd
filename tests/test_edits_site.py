"""The site after people's edits: hidden pages are out, old addresses lead on, added pages are listed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from editing import build, edit, lead
from test_bad_input import ROOT

ROSSI, OHARA = "actors/maria-rossi.md", "actors/karl-o-hara.md"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A strict build after a page was hidden, one joined, one renamed, one deleted and one added."""
    work = tmp_path_factory.mktemp("edited")
    for name in ("mkdocs.yml", "dateline.toml", "hooks", "overrides"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, work / name)
    docs = work / "docs"
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    build(docs)
    edit(docs, OHARA, "kind: person\n", "kind: person\nhidden: true\n")
    edit(
        docs,
        "actors/red-shield.md",
        "kind: organisation\n",
        "kind: organisation\nsame_as: actors/ruritania\n",
    )
    shutil.move(docs / ROSSI, docs / "actors/rossi.md")
    (docs / "places/strelsau.md").unlink()
    added = "---\ntitle: Otto Stein\nkind: person\n---\n\nHe keeps the mill.\n"
    (docs / "actors/otto-stein.md").write_text(added, encoding="utf-8")
    edit(docs, "places/zenda.md", lead(docs, "places/zenda.md"), "The mill is Otto Stein’s.")
    build(docs)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(work / "site")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return work / "site"


def page(site: Path, path: str) -> str:
    """Read a page of the site."""
    return (site / path / "index.html").read_text(encoding="utf-8")


def test_a_hidden_page_is_not_in_the_site(site: Path) -> None:
    """No page of it, and no link to it."""
    assert not (site / "actors/karl-o-hara").exists()
    assert not [p for p in site.rglob("*.html") if "karl-o-hara/" in p.read_text(encoding="utf-8")]


def test_an_old_address_leads_to_the_new_one(site: Path) -> None:
    """Renamed and joined pages alike."""
    assert 'url=../rossi/"' in page(site, "actors/maria-rossi")
    assert 'url=../ruritania/"' in page(site, "actors/red-shield")


def test_a_deleted_page_is_gone_and_no_link_leads_to_it(site: Path) -> None:
    """Strict mode passes, and the name stands as words."""
    assert not (site / "places/strelsau").exists()


def test_an_added_page_is_linked_and_listed(site: Path) -> None:
    """By its name in other pages, and on the section's index."""
    assert "He keeps the mill." in page(site, "actors/otto-stein")
    assert 'href="otto-stein/"' in page(site, "actors")
    assert "actors/otto-stein/" in page(site, "places/zenda")
