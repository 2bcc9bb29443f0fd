"""The real MkDocs on an invented corpus, and on pages that a person adds."""

from __future__ import annotations

import html
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from ruamel.yaml import YAML
from ruritania import HOSTILE, corpus

from dateline.render import render
from dateline.render.compose import body

ROOT = Path(__file__).parent.parent
HOSTILE_PAGE = "sources/2021-05-06-script-alert-1/index.html"

# A path below docs/ and the text that a person puts there.
Added = dict[str, str]
Built = tuple[Path, str]


def write_project(root: Path, added: Added) -> None:
    """Write a project of the invented corpus with the project's own configuration."""
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "docs" / "assets", root / "docs" / "assets")
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "dateline.toml").write_text('[site]\nname = "Ruritania & Co"\n', encoding="utf-8")
    yaml = YAML()
    for page in render(corpus()):
        file = root / "docs" / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("w", encoding="utf-8") as out:
            out.write("---\n")
            yaml.dump(dict(page.meta), out)
            out.write("---\n\n" + body(page))
    for name in ("articles", "entities", "dates", "statements", "figures"):
        for kind in ("jsonl", "csv"):
            data = root / "docs" / "data" / f"{name}.{kind}"
            data.parent.mkdir(exist_ok=True)
            data.write_text("{}\n", encoding="utf-8")
    for path, source in added.items():
        (root / "docs" / path).write_text(source, encoding="utf-8")


def run_mkdocs(root: Path) -> subprocess.CompletedProcess[str]:
    """Build the site as the project does."""
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=root, env=os.environ | quiet, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The site of the invented corpus with two pages added by hand, and what MkDocs said."""
    root = tmp_path_factory.mktemp("site")
    by_hand = "---\ntitle: {}\nkind: {}\n---\n\n{}\n"
    added = {
        "actors/black-michael.md": by_hand.format(
            "Black Michael", "person", "Met Maria Rossi in Zenda. [All](index.md)"
        ),
        "places/quiet.md": by_hand.format("Quiet\nlinks: false", "city", "Zenda and Black Michael."),
        "places/hentzau.md": by_hand.format("Hentzau", "city", "Black Michael’s town, of the Sluice Accord."),
    }
    write_project(root, added)
    done = run_mkdocs(root)
    assert done.returncode == 0, done.stderr
    return root / "site", done.stderr


@pytest.fixture
def page(built: Built) -> Callable[[str], str]:
    """Read a page of the built site."""
    return lambda path: (built[0] / path).read_text(encoding="utf-8")


def article_text(source: str) -> str:
    """Give the text of a page's article."""
    inner = source[source.index("<article") : source.index("</article>")]
    return html.unescape(re.sub(r"<[^>]+>", "", inner))


def test_the_site_builds_without_a_warning(built: Built) -> None:
    """Missing anchors count, and there are none."""
    assert "WARNING" not in built[1]


def test_a_hostile_title_shows_exactly_that(page: Callable[[str], str]) -> None:
    """In the heading, the browser's title, the footnotes and every list."""
    source = page(HOSTILE_PAGE)
    escaped = html.escape(HOSTILE, quote=False)
    assert f"<h1>{escaped}</h1>" in source
    assert f"<title>{escaped} - Ruritania &amp; Co</title>" in source
    assert article_text(source).count(HOSTILE) >= 3
    assert HOSTILE in article_text(page("sources/index.html"))
    assert HOSTILE in article_text(page("index.html"))


def test_a_day_stays_with_its_month_in_a_heading(page: Callable[[str], str]) -> None:
    """A narrow screen breaks the line before both of them."""
    assert "<h1>Tuesday 4&nbsp;May 2021</h1>" in page("dates/2021-05-04/index.html")


def test_no_page_runs_what_an_article_says(built: Built) -> None:
    """The script in a title is text in all files of the site."""
    for file in built[0].rglob("*.html"):
        assert "<script>alert" not in file.read_text(encoding="utf-8"), file


def test_an_author_cannot_break_out_of_the_page_head(page: Callable[[str], str]) -> None:
    """The theme prints the author as an attribute."""
    source = page("sources/2021-05-05-ruritania-counts-its-dead/index.html")
    assert '<meta name="author" content="Rupert &quot;Rex&quot; &lt;b&gt;Rassendyll&lt;/b&gt;">' in source


def test_no_page_asks_another_site_for_anything(built: Built) -> None:
    """Fonts, styles and scripts are the site's own."""
    for file in built[0].rglob("*.html"):
        source = file.read_text(encoding="utf-8")
        assert not re.findall(
            r'<(?:link|script|img|iframe)[^>]+(?:href|src)="(?:https?:)?//[^"]*"', source
        ), file


def test_a_page_added_by_hand_is_linked(page: Callable[[str], str]) -> None:
    """Its names become links everywhere, and its own text is linked as any other."""
    hentzau = page("places/hentzau/index.html")
    assert '<a class="name" data-preview="" href="../../actors/black-michael/">Black Michael’s</a>' in hentzau
    assert 'class="term" href="../../glossary/#term-sluice-accord"' in hentzau
    michael = page("actors/black-michael/index.html")
    assert 'href="../maria-rossi/">Maria Rossi</a>' in michael
    assert "Mentioned on 1 page" in michael


def test_a_page_that_opts_out_has_no_links(page: Callable[[str], str]) -> None:
    """`links: false` in its front matter."""
    assert 'class="name"' not in page("places/quiet/index.html")


def test_names_in_statements_lead_to_their_pages(page: Callable[[str], str]) -> None:
    """A place named in a sentence is one click away."""
    assert '<a class="name" data-preview="" href="../../places/strelsau/">Strelsau</a>' in page(
        "dates/2021-05-04/index.html"
    )


def test_a_statement_is_one_click_from_source_and_sentence(page: Callable[[str], str]) -> None:
    """The footnote quotes the sentence, and its title leads to the statement on the source's page."""
    source = page("actors/karl-o-hara/index.html")
    target, anchor = re.findall(r'href="\.\./\.\./(sources/[^"#]+)#(fnref:s-\w+)"', source)[0]
    assert f'id="{anchor}"' in page(f"{target}index.html")


def test_every_heading_has_an_id(built: Built) -> None:
    """So that every section can be linked to."""
    for file in built[0].rglob("*.html"):
        source = file.read_text(encoding="utf-8")
        inner = source[source.index("<article") : source.index("</article>")] if "<article" in source else ""
        assert not re.findall(r"<h[23]>", inner), file


def test_broken_front_matter_fails_the_build(tmp_path: Path) -> None:
    """MkDocs alone would print it as text and say nothing."""
    write_project(tmp_path, {"actors/broken.md": "---\ntitle: a: b\n---\n\nText\n"})
    done = run_mkdocs(tmp_path)
    assert done.returncode == 1
    assert "actors/broken.md" in done.stderr


def test_serving_watches_the_settings(tmp_path: Path) -> None:
    """A name that is changed while the site is shown appears; without settings nothing is watched."""
    spec = importlib.util.spec_from_file_location("served_site", ROOT / "hooks" / "dateline_site.py")
    assert spec is not None
    assert spec.loader is not None
    hook = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(hook)
    watched: list[str] = []
    server = SimpleNamespace(watch=watched.append)
    config = SimpleNamespace(config_file_path=str(tmp_path / "mkdocs.yml"))
    assert hook.on_serve(server, config=config, builder=None) is server
    assert watched == []
    (tmp_path / "dateline.toml").write_text("")
    hook.on_serve(server, config=config, builder=None)
    assert watched == [str(tmp_path / "dateline.toml")]
