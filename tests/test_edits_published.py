"""The date of an article: what a person makes of it, and what page and data then say of it."""

from __future__ import annotations

import json
import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from editing import text, tree
from homes import home_of, settled, source, told

from dateline.merge.front_matter import FrontMatter, read_front_matter

QUOTED = "“We will mend the old bridge in time, and nobody will pay a toll on it,” Rossi said."
# One says its date, one is dated by what it shares with that, one is of no date.
ARTICLES = {
    "stated.txt": f"""River bursts its banks in the valley
The River Times
Friday 3 May 2024

Maria Rossi, the mayor of Grafton Bridge, said on Thursday that the river had burst its banks.

{QUOTED}
""",
    "inferred.txt": f"""Mill lost to the water as the bridge gives way
The Valley Post

Maria Rossi said on Friday that the old mill had been lost.

{QUOTED}
""",
    "unknown.txt": """Bakery opens its doors
The Valley Post

Otto Steiner said that the bread was good.
""",
}
PAGES = {"stated": "river", "inferred": "mill", "unknown": "bakery"}
OTHER = "2024-05-10"


@cache
def built() -> Path:
    """Build the three articles once."""
    return home_of(ARTICLES)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A copy of articles, pages and cache."""
    return Path(shutil.copytree(built(), tmp_path / "home"))


def put(home: Path, page: str, key: str, value: str | None) -> None:
    """Set a key of a page's front matter, or take it out."""
    file = home / "docs" / page
    bare = re.sub(rf"^{key}: .*\n", "", file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    line = f'kind: source\n{key}: "{value}"\n' if value is not None else "kind: source\n"
    file.write_text(bare.replace("kind: source\n", line, 1), encoding="utf-8")


def on_page(home: Path, page: str) -> tuple[object, object]:
    """Give the date on a page and how it is known."""
    found = read_front_matter(text(home / "docs", page), page)
    assert isinstance(found, FrontMatter)
    return found.values.get("published"), found.values["published_basis"]


def in_data(home: Path, page: str) -> tuple[object, object]:
    """Give the same from the data."""
    lines = (home / "docs/data/articles.jsonl").read_text(encoding="utf-8").splitlines()
    record = next(r for r in map(json.loads, lines) if f"sources/{r['id']}.md" == page)
    return record["published"], record["published_basis"]


@pytest.mark.parametrize("basis", PAGES)
def test_each_article_is_dated_as_it_is_called(basis: str) -> None:
    """One states its date, of one it is inferred, of one it is unknown."""
    page = source(built(), PAGES[basis])
    assert on_page(built(), page) == in_data(built(), page)
    assert in_data(built(), page)[1] == basis


@pytest.mark.parametrize("written", ["stated", "inferred", "unknown", "editor", "hearsay", None])
@pytest.mark.parametrize("basis", PAGES)
def test_a_date_that_a_person_sets_is_an_editors_whatever_is_written_beside_it(
    home: Path, basis: str, written: str | None
) -> None:
    """Page and data say whose it is, and no question is left open of it."""
    page = source(home, PAGES[basis])
    put(home, page, "published", OTHER)
    put(home, page, "published_basis", written)
    settled(home)
    assert on_page(home, page) == in_data(home, page) == (OTHER, "editor")
    assert f"({page})" not in text(home / "docs", "open-questions.md")


def test_a_person_may_vouch_for_a_date_that_was_inferred(home: Path) -> None:
    """It is an editor's from then on, and no question; undone, all is as it was."""
    before, page = tree(home / "docs"), source(home, PAGES["inferred"])
    put(home, page, "published_basis", "editor")
    settled(home)
    assert on_page(home, page) == in_data(home, page) == ("2024-05-03", "editor")
    assert "published_because" not in text(home / "docs", page)
    assert f"({page})" not in text(home / "docs", "open-questions.md")
    (home / "docs" / page).write_bytes(before[page])
    settled(home)
    assert tree(home / "docs") == before


@pytest.mark.parametrize("basis", ["stated", "inferred"])
def test_a_date_that_a_person_takes_out_is_unknown(home: Path, basis: str) -> None:
    """Nothing is inferred in its place; put back, all is as it was."""
    before, page = tree(home / "docs"), source(home, PAGES[basis])
    put(home, page, "published", None)
    settled(home)
    assert on_page(home, page) == in_data(home, page) == (None, "unknown")
    put(home, page, "published", "2024-05-03")
    settled(home)
    assert tree(home / "docs") == before


@pytest.mark.parametrize("basis", PAGES)
def test_what_is_no_date_counts_as_not_set(home: Path, basis: str) -> None:
    """It stays on its page, where the check names it, and ends no build."""
    page = source(home, PAGES[basis])
    known = in_data(home, page)
    put(home, page, "published", "next week")
    settled(home)
    assert on_page(home, page) == ("next week", basis)
    assert in_data(home, page) == known


def test_an_editors_date_outlives_its_lock(home: Path) -> None:
    """A lock that can't be read makes nobody's date the build's."""
    page = source(home, PAGES["stated"])
    put(home, page, "published", OTHER)
    told(home)
    (home / "docs/.lock" / page).with_suffix(".json").unlink()
    told(home)
    settled(home)
    assert on_page(home, page) == in_data(home, page) == (OTHER, "editor")
