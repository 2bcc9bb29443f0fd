"""The site after people's edits: hidden pages are out, old addresses lead on, added pages are listed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from editing import build, edit, lead, text, without
from ruritania import DEAD, corpus
from test_bad_input import ROOT

from dateline.publish.questions import with_edit_links

ROSSI, OHARA = "actors/maria-rossi.md", "actors/karl-o-hara.md"
REPOSITORY = "https://code.example/someone/story"


def edited(docs: Path) -> None:
    """Hide a page, join one in a chain, rename one, delete one and add two."""
    build(docs)
    edit(docs, OHARA, "kind: person\n", "kind: person\nhidden: true\n")
    edit(
        docs,
        "actors/red-shield.md",
        "kind: organisation\n",
        "kind: organisation\nsame_as: actors/river-conference\n",
    )
    edit(
        docs,
        "actors/river-conference.md",
        "kind: organisation\n",
        "kind: organisation\nsame_as: actors/ruritania\n",
    )
    shutil.move(docs / ROSSI, docs / "actors/rossi.md")
    (docs / "places/strelsau.md").unlink()
    added = "---\ntitle: Otto Stein\nkind: person\n---\n\nHe keeps the mill.\n"
    (docs / "actors/otto-stein.md").write_text(added, encoding="utf-8")
    (docs / "actors/stein.md").write_text(added.replace("Otto Stein", "Eva Stein"), encoding="utf-8")
    edit(docs, "places/zenda.md", lead(docs, "places/zenda.md"), "The mill is Otto Stein’s.")
    edit(
        docs, "places/zenda.md", "## Sources", "See [her page](../actors/maria-rossi.md#said).\n\n## Sources"
    )
    glossary = docs / "glossary.md"
    glossary.write_text(f"{text(docs, 'glossary.md')}\n## Weir\n", encoding="utf-8")
    # Another article makes the lead another: both changed it, and the question is open.
    build(docs, replace(corpus(), figures=()))
    edit(docs, "places/tarlenheim.md", lead(docs, "places/tarlenheim.md"), "A village.")
    build(docs)


def published(work: Path, *, repository: str = "", configured: str = "") -> Path:
    """Build the site in strict mode, with a repository and lines of mkdocs.yml changed."""
    for name in ("mkdocs.yml", "dateline.toml", "hooks", "overrides"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, work / name)
    shutil.copytree(ROOT / "docs" / "assets", work / "docs" / "assets")
    edited(work / "docs")
    settings = (work / "dateline.toml").read_text(encoding="utf-8")
    settings = re.sub(r'(?m)^repository = ""$', f'repository = "{repository}"', settings)
    (work / "dateline.toml").write_text(settings, encoding="utf-8")
    if configured:
        site = (work / "mkdocs.yml").read_text(encoding="utf-8")
        site = site.replace("use_directory_urls: true", configured)
        (work / "mkdocs.yml").write_text(site, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(work / "site")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return work / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a repository."""
    return published(tmp_path_factory.mktemp("edited"), repository=REPOSITORY)


@pytest.fixture(scope="module")
def flat_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site below another, without a repository, its addresses ending in `.html`."""
    configured = "use_directory_urls: false\nsite_url: https://news.example/stories/river/"
    return published(tmp_path_factory.mktemp("flat"), configured=configured)


def page(site: Path, path: str) -> str:
    """Read a page of the site."""
    return (site / path / "index.html").read_text(encoding="utf-8")


def test_a_hidden_page_is_not_in_the_site(site: Path) -> None:
    """No page of it, and no link to it, also not in the search, the feeds and the site map."""
    assert not (site / "actors/karl-o-hara").exists()
    told = [p for p in site.rglob("*") if p.suffix in {".html", ".xml", ".json", ".jsonl", ".csv"}]
    assert len(told) > 40
    assert not [p for p in told if "actors/karl-o-hara" in p.read_text(encoding="utf-8")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("actors/maria-rossi", "../rossi/"),
        ("actors/red-shield", "../ruritania/"),
        ("actors/river-conference", "../ruritania/"),
    ],
)
def test_an_old_address_leads_to_the_new_one(site: Path, old: str, new: str) -> None:
    """Of a renamed page, of one joined to another, and of one that was joined to a joined one."""
    assert f'url={new}"' in page(site, old)
    assert (site / old / new / "index.html").exists()
    assert 'content="noindex"' in page(site, old)


def test_an_old_address_leads_on_under_a_sub_path_and_with_html_addresses(flat_site: Path) -> None:
    """Redirects are relative, so that they work wherever the site lies."""
    for old, new in (("maria-rossi", "rossi.html"), ("red-shield", "ruritania.html")):
        moved = (flat_site / f"actors/{old}.html").read_text(encoding="utf-8")
        assert f'url={new}"' in moved
        assert (flat_site / "actors" / new).exists()


def test_a_persons_link_to_an_old_address_leads_to_the_new_one(site: Path) -> None:
    """With its anchor, and without the way over the redirect."""
    assert 'href="../../actors/rossi/#said"' in page(site, "places/zenda")


def test_a_deleted_page_is_gone_and_no_link_leads_to_it(site: Path) -> None:
    """Strict mode passes, and the name stands as words."""
    assert not (site / "places/strelsau").exists()
    assert "places/strelsau/" not in page(site, "dates/2021-05-04")
    assert "Strelsau" in page(site, "dates/2021-05-04")


def test_an_added_page_is_linked_and_listed(site: Path) -> None:
    """By its name in other pages, and on the section's index, whatever other names end in its name."""
    assert "He keeps the mill." in page(site, "actors/otto-stein")
    assert 'href="otto-stein/"' in page(site, "actors")
    assert 'href="stein/"' in page(site, "actors")
    assert "actors/otto-stein/" in page(site, "places/zenda")


# --- where to edit ----------------------------------------------------------------------------


def items(html: str) -> list[str]:
    """Give the items of the page's lists of questions."""
    content = html.partition("<article")[2].partition("</article>")[0]
    return re.findall(r"<li>(.*?)</li>", content, re.DOTALL)


def test_every_open_question_leads_to_the_file_to_edit(site: Path) -> None:
    """Also what is in conflict, on whatever page, and terms without a definition."""
    questions = items(page(site, "open-questions"))
    assert len(questions) >= 4
    for question in questions:
        (path,) = re.findall(rf'href="{REPOSITORY}/edit/HEAD/docs/([^"]+)"', question)
        assert (ROOT / "docs" / path).suffix == ".md"
        assert path == "glossary.md" or f'href="{path.removesuffix(".md")}/"' in question.replace("../", "")
    assert [q for q in questions if "Weir" in q]


def test_every_page_has_its_edit_link(site: Path) -> None:
    """It leads to the file in the repository, and no page asks the repository's host for anything."""
    assert f'href="{REPOSITORY}/edit/HEAD/docs/actors/rossi.md"' in page(site, "actors/rossi")
    assert f'href="{REPOSITORY}/edit/HEAD/docs/index.md"' in page(site, ".")
    assert f'src="{REPOSITORY}' not in page(site, ".")


def test_without_a_repository_a_question_leads_to_its_page(flat_site: Path) -> None:
    """The page is named at its head; a term without a definition leads to the glossary."""
    questions = items((flat_site / "open-questions.html").read_text(encoding="utf-8"))
    assert len(questions) >= 4
    for question in questions:
        (path,) = re.findall(r'href="([^"]+\.html)"', question)[:1]
        assert (flat_site / path).exists()
        assert "/edit/" not in question


def test_a_question_of_a_person_gets_its_link_too() -> None:
    """Any item that begins with a link to a page; other lines are left."""
    asked = "- [Zenda](places/zenda.md#names): which?\n- Who?\n- [Elsewhere](https://x.example/a.md): what?\n"
    linked = with_edit_links(asked, "https://code.example/story/")
    assert linked.split("\n")[0] == (
        "- [Zenda](places/zenda.md#names) ([edit](https://code.example/story/edit/HEAD/docs/places/zenda.md)"
        '{ aria-label="Edit places/zenda.md" }): which?'
    )
    assert linked.split("\n")[1:] == asked.split("\n")[1:]
    assert with_edit_links(asked, "") == asked


@pytest.mark.parametrize(
    "path", ["actors/rossi.md", "dates/2021-05-04.md", "glossary.md", "sources/index.md"]
)
def test_a_conflict_on_any_page_names_the_page_as_a_link(tmp_path: Path, path: str) -> None:
    """Whatever page was edited: one under a new name, a date, the glossary, an index."""
    docs = tmp_path / "docs"
    build(docs)
    shutil.move(docs / ROSSI, docs / "actors/rossi.md")
    build(docs)
    edit(docs, path, lead(docs, path), "Something else.")
    build(docs, without(corpus(), DEAD))
    conflicts = text(docs, "open-questions.md").partition("## Changes in conflict")[2]
    assert f"]({path}): A person’s text stays" in conflicts
