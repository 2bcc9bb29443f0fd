"""Pages that are taken from the build before: the same bytes, for what changed."""

from __future__ import annotations

import logging
import os
import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from index_content import index_content
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parent.parent
_SAID = re.compile(r"Pages converted: (\d+) of (\d+); laid out: (\d+)\.")

NAMES = ("Maria Rossi", "Otto Stein", "Zenda", "Strelsau", "River Council", "Hentzau", "Black Michael")
WORDS = "the council met in spring and said that talks on the river would go on before the end of May".split()
GLOSSARY = "---\ntitle: Glossary\nkind: glossary\n---\n\n## river pact {#pact}\n\nan agreement on the river\n"
PLACE = "---\ntitle: {title}\nkind: city\nlat: {lat}\nlon: {lon}\n---\n\n## Where {{#location}}\n\nThere.\n"
DAY = "---\ntitle: 4 May 2021\nkind: date\ndate: 2021-05-04\n---\n\nRain.\n"
# A theme of a few lines: the one of the project compiles its templates for a second at each build.
BASE = """<html><head><title>{{ page.title }}</title>{% block extrahead %}{% endblock %}</head>
{% for item in nav %}<a href="{{ item.url | url }}">{{ item.title }}</a>{% endfor %}
{% for item in page.toc %}<a href="{{ item.url }}">{{ item.title }}</a>{% endfor %}
{% block content %}{{ page.content }}{% endblock %}
{{ page.previous_page.title }} {{ page.next_page.title }} {{ config.site_name }} {{ page.edit_url }}
"""


class Project:
    """A small site with the project's own configuration, built in this process."""

    def __init__(self, root: Path, caplog: pytest.LogCaptureFixture, *, real: bool = False) -> None:
        self.root, self._caplog = root, caplog
        for name in ("hooks", "overrides"):
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
        config |= {
            "nav": ["index.md", "actors/index.md", "glossary.md"],
            "extra_css": [],
            "extra_javascript": [],
        }
        if not real:
            config |= {"theme": {"name": None, "custom_dir": "overrides", "language": "en"}}
            (root / "overrides/base.html").write_text(BASE, encoding="utf-8")
        self.configure(config)
        self.settings()
        self.write(
            "index.md",
            "---\ntitle: Home\nkind: home\n---\n\n## Map {#map}\n\n- [Zenda](places/zenda.md): 3\n",
        )
        self.write(
            "actors/index.md", "---\ntitle: Actors\nkind: index\n---\n\n- [Maria Rossi](maria-rossi.md)\n"
        )
        self.write("glossary.md", GLOSSARY)
        self.write(
            "places/zenda.md",
            PLACE.format(title="Zenda", lat=48.5, lon=11.5) + "\nMaria Rossi met many people there.\n",
        )
        self.actor(
            "Maria Rossi", "Went to Zenda on 4 May 2021 for the river pact, with Otto Stein of Hentzau."
        )

    def configure(self, config: dict[str, object]) -> None:
        """Write mkdocs.yml."""
        (self.root / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")

    def settings(self, more: str = "", engine: str = "material") -> None:
        """Write dateline.toml: the index of Material is made in a moment."""
        text = f'[search]\nengine = "{engine}"\n[site]\nname = "Ruritania"\n{more}'
        (self.root / "dateline.toml").write_text(text, encoding="utf-8")

    def write(self, path: str, source: str) -> None:
        """Write a page."""
        file = self.root / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")

    def read(self, path: str) -> str:
        """Read a page."""
        return (self.root / "docs" / path).read_text(encoding="utf-8")

    def actor(self, name: str, text: str, more: str = "") -> str:
        """Write a page of an actor and give its path."""
        path = f"actors/{name.lower().replace(' ', '-')}.md"
        self.write(path, f"---\ntitle: {name}\nkind: person\n{more}---\n\n## Said {{#said}}\n\n{text}\n")
        return path

    def build(self, *, dirty: bool = False) -> tuple[int, int]:
        """Build the site, and give how many pages were converted and laid out."""
        self._caplog.clear()
        with self._caplog.at_level(logging.INFO, logger="mkdocs"):
            build(load_config(str(self.root / "mkdocs.yml")), dirty=dirty)
        said = [found for record in self._caplog.records if (found := _SAID.match(record.getMessage()))]
        return (int(said[-1][1]), int(said[-1][3])) if said else (-1, -1)

    def messages(self) -> list[str]:
        """Give what MkDocs and the hooks warned of in the last build."""
        return sorted(r.getMessage() for r in self._caplog.records if r.levelno >= logging.WARNING)

    def page(self, path: str) -> str:
        """Read a page of the site."""
        return (self.root / "site" / path / "index.html").read_text(encoding="utf-8")

    def check(self) -> None:
        """Build with what was kept and without, and compare all files and all warnings."""
        self.build()
        reused, said = _bytes(self.root / "site"), self.messages()
        cache, away = self.root / ".cache", self.root / ".cache-away"
        cache.rename(away)
        shutil.rmtree(self.root / "site")
        self.build()
        anew = _bytes(self.root / "site")
        shutil.rmtree(cache)
        away.rename(cache)
        assert reused.keys() == anew.keys()
        assert not [path for path, data in anew.items() if reused[path] != data]
        assert said == self.messages()


def _bytes(folder: Path) -> dict[str, bytes]:
    # The compressed site map holds the time of its writing. An index that was brought up to date has its
    # pages in another order than a new one: what it says is compared.
    index = folder / "pagefind"
    files = (file for file in folder.rglob("*") if file.is_file() and file.suffix != ".gz")
    found = {file.relative_to(folder).as_posix(): file.read_bytes() for file in files if not _is_index(file)}
    return found | ({"pagefind": repr(index_content(index)).encode()} if index.exists() else {})


def _is_index(file: Path) -> bool:
    return file.suffix.startswith(".pf_") or file.name == "pagefind-entry.json"


@pytest.fixture
def project(tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    return Project(tmp_path, caplog)


def test_an_unchanged_site_converts_no_page(project: Project) -> None:
    """The second build of the same pages converts and lays out none of them."""
    assert project.build() == (5, 5)
    assert project.build() == (0, 0)


def test_a_changed_page_is_the_only_one_converted(project: Project) -> None:
    """A sentence that names nobody costs one page."""
    project.build()
    project.write("places/zenda.md", project.read("places/zenda.md") + "\nIt rains.\n")
    assert project.build() == (1, 1)


def test_a_new_name_converts_the_pages_that_name_it(project: Project) -> None:
    """A new page is linked where its name stands; where it does not, nothing is converted."""
    project.build()
    project.actor("Otto Stein", "Nothing.")
    converted, _ = project.build()
    assert converted == 2 + 1  # itself, the page with the name, the index that now lists it
    assert "otto-stein" in project.page("actors/maria-rossi")
    project.check()


def test_a_new_meaning_of_a_word_in_a_name_is_seen(project: Project) -> None:
    """A longer name that begins with the same word takes the mention."""
    project.build()
    project.actor("Zenda Palace", "Nothing.")
    project.actor("Otto Stein", "Lives in Zenda Palace.")
    project.check()


@pytest.mark.parametrize(
    "change",
    [
        lambda p: p.write("glossary.md", GLOSSARY.replace("an agreement", "a treaty")),
        lambda p: p.write("glossary.md", GLOSSARY + "\n## people {#people}\n\nthose who live there\n"),
        lambda p: p.write("places/zenda.md", PLACE.format(title="Zenda", lat=48.6, lon=11.5)),
        lambda p: p.write("places/hentzau.md", PLACE.format(title="Hentzau", lat=48.7, lon=11.9)),
        lambda p: p.write("dates/d.md", DAY),
        lambda p: p.actor("Rupert", "Nothing.", "same_as: actors/maria-rossi\n"),
        lambda p: p.actor("Maria Rossi", "Gone.", "hidden: true\n"),
        lambda p: p.actor("Maria Rossi", "Zenda.", "links: false\n"),
        lambda p: p.actor("Maria Rossi", "Zenda.", "links:\n  not: [Zenda]\n"),
        lambda p: p.actor("Rupert", "Sees [[Zenda]] and [there](../places/zenda.md#location)."),
        lambda p: (p.root / "docs/places/zenda.md").unlink(),
        lambda p: p.settings('reuse = true\nstory = "Another."\n'),
        lambda p: p.settings('url = "https://ruritania.example/"\n'),
        lambda p: (p.root / "overrides/partials/dateline-foot.html").write_text("<hr>", encoding="utf-8"),
    ],
)  # fmt: skip
def test_a_change_shows_as_in_a_full_build(project: Project, change: Callable[[Project], object]) -> None:
    """Whatever a page depends on changes it: names, terms, places, days, files, settings, templates."""
    project.build()
    change(project)
    project.check()


def test_a_dead_link_is_said_in_every_build(project: Project) -> None:
    """What MkDocs warns of is said again by a build that reuses, until it is mended."""
    path = project.actor("Rupert", "See [that](nowhere.md), [[Nobody]], and [this](maria-rossi.md#none).")
    for _ in range(2):
        project.build()
        assert len([said for said in project.messages() if "rupert" in said]) == 3
    project.check()
    project.write(
        path,
        project.read(path).replace("nowhere", "maria-rossi").replace("[[Nobody]]", "").replace("#none", ""),
    )
    project.build()
    assert not project.messages()
    project.check()


def test_a_link_dies_with_its_target(project: Project) -> None:
    """A page that has not changed is warned of when the page or the heading that it links to goes."""
    project.actor("Rupert", "See [that](maria-rossi.md#said) and [him](otto-stein.md).")
    project.actor("Otto Stein", "Nothing.")
    project.build()
    (project.root / "docs/actors/otto-stein.md").unlink()
    project.write("actors/maria-rossi.md", "---\ntitle: Maria Rossi\nkind: person\n---\n\nNothing.\n")
    project.check()
    assert len([said for said in project.messages() if "rupert" in said]) == 2


def test_a_dirty_build_shows_the_page_that_changed(project: Project) -> None:
    """`mkdocs build --dirty` passes over the other pages, and leaves nothing behind that is reused."""
    project.build()
    page = project.root / "docs/places/zenda.md"
    project.write("places/zenda.md", project.read("places/zenda.md") + "\nIt rains on Maria Rossi.\n")
    later = (project.root / "site/places/zenda/index.html").stat().st_mtime + 10
    os.utime(page, (later, later))
    project.build(dirty=True)
    assert "It rains" in project.page("places/zenda")
    project.check()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_edits_in_any_order_give_a_full_builds_bytes(project: Project, seed: int) -> None:
    """After each of a run of edits of all kinds, the site is what a full build makes."""
    chance = random.Random(seed)  # noqa: S311 - the same edits at every run
    for _ in range(12):
        for _ in range(chance.randint(1, 2)):
            _edit(project, chance)
        project.check()


def _edit(project: Project, chance: random.Random) -> None:
    """Do something that a person or a build does to pages."""
    pages = sorted((project.root / "docs" / "actors").glob("[!i]*.md"))
    kind = chance.randrange(6)
    if kind == 0 and len(pages) > 1:
        chance.choice(pages).unlink()
    elif kind == 1 and pages:
        page = chance.choice(pages)
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("{#said}", chance.choice(["{#said}", "{#told}"])), encoding="utf-8")
    elif kind == 2:
        term = chance.choice([*WORDS, "river pact", "the end"])
        project.write("glossary.md", f"{GLOSSARY}\n## {term} {{#term}}\n\n{chance.choice(WORDS)} of old\n")
    elif kind == 3:
        place = chance.choice(["zenda", "hentzau", "strelsau"])
        where = {"lat": chance.choice([48.5, 48.9]), "lon": chance.choice([11.5, 12.1, 40])}
        project.write(f"places/{place}.md", PLACE.format(title=place.title(), **where) + _text(chance))
    else:
        more = [
            "",
            "",
            "",
            "hidden: true\n",
            "links: false\n",
            "same_as: actors/maria-rossi\n",
            "names: [Council]\n",
        ]
        project.actor(chance.choice(NAMES), _text(chance), chance.choice(more))


def _text(chance: random.Random) -> str:
    words = chance.choices(WORDS, k=12)
    marks = (
        *NAMES, "4 May 2021", "the river pacts", "[[Zenda]]", "[[Otto Stein|him]]", "Otto\\_Stein", "`Zenda`",
        "[her](../actors/maria-rossi.md)", "[it](../actors/maria-rossi.md#told)", "Zenda-Hentzau",
        "*Black* Michael", "the Steins", "ZENDA", "Zenda’s",
    )  # fmt: skip
    for _ in range(4):
        words.insert(chance.randrange(len(words)), chance.choice(marks))
    return f"\n{' '.join(words).capitalize()}.\n"


def test_with_the_projects_own_theme(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Material for MkDocs and the project's search: reused, the same bytes, and the same index."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    project = Project(tmp_path, caplog, real=True)
    project.settings("", engine="pagefind")
    assert project.build() == (5, 5)
    assert project.build() == (0, 0)
    project.actor("Otto Stein", "Knows Maria Rossi.")
    project.check()


def test_a_broken_store_is_made_anew(project: Project) -> None:
    """A store that is cut short or is none costs a full build, and the next one reuses again."""
    project.build()
    expected = _bytes(project.root / "site")
    file = project.root / ".cache/site/pages.sqlite3"
    for broken in (b"no database", file.read_bytes()[:5000], b""):
        file.write_bytes(broken)
        project.build()
        assert _bytes(project.root / "site") == expected
        project.build()
        assert project.build() == (0, 0)


def test_a_broken_entry_is_made_anew(project: Project) -> None:
    """A page whose bytes changed in the store is made again."""
    project.build()
    expected = _bytes(project.root / "site")
    with sqlite3.connect(project.root / ".cache/site/pages.sqlite3") as base:
        base.execute("UPDATE entries SET value = CAST(substr(value, 1, 40) AS BLOB)")
    base.close()
    assert project.build() == (5, 5)
    assert _bytes(project.root / "site") == expected
    assert project.build() == (0, 0)


def test_the_store_forgets_what_is_not_used(project: Project) -> None:
    """However often pages change, the store holds the last builds and no more."""
    for number in range(9):
        project.actor("Maria Rossi", f"Says {number}.")
        project.build()
    with sqlite3.connect(project.root / ".cache/site/pages.sqlite3") as base:
        (entries,) = base.execute("SELECT count(*) FROM entries").fetchone()
    base.close()
    assert entries <= 5 * 2 + 4 * 3


def test_the_setting_turns_it_off(project: Project) -> None:
    """`reuse = false` keeps and reuses nothing."""
    project.settings("reuse = false\n")
    assert project.build() == (-1, -1)
    assert not (project.root / ".cache").exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("plugins", ["search", "material/offline"]),
        ("markdown_extensions", ["md_in_html", "pymdownx.snippets"]),
    ],
)
def test_nothing_is_reused_with_what_is_not_known(project: Project, key: str, value: list[str]) -> None:
    """A plugin or an extension of somebody else may read anything, so every page is made anew."""
    config = yaml.safe_load((project.root / "mkdocs.yml").read_text(encoding="utf-8"))
    project.configure(config | {key: value})
    for _ in range(2):
        assert project.build() == (-1, -1)


def test_nothing_is_reused_with_a_hook_of_somebody_else(project: Project) -> None:
    """A hook that shows the number of builds shows it in each."""
    hook = "from pathlib import Path\ndef on_page_content(html, page, config, files):\n"
    hook += f"    return html + Path({str(project.root / 'number')!r}).read_text()\n"
    (project.root / "hooks/count.py").write_text(hook, encoding="utf-8")
    config = yaml.safe_load((project.root / "mkdocs.yml").read_text(encoding="utf-8"))
    config["hooks"].append("hooks/count.py")
    project.configure(config)
    for number in ("first", "second"):
        (project.root / "number").write_text(number, encoding="utf-8")
        project.build()
        assert number in project.page("actors/maria-rossi")
