"""Each value that a person sets in front matter, through the real analysis: taken, kept, undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from editing import edit, lead, text, tree
from test_edits_facts import ARTICLES, ROSSI, STEINER, entities, home, settled, source, told

from dateline.merge import check_pages

__all__ = ["home"]

PLACE = "places/grafton-bridge.md"
THIRD = """Valley cleans up
The Valley Post
Monday 6 May 2024

Otto Steiner said on Sunday that 3 people were injured in Grafton Bridge. Ada Moss, the mayor of
Grafton Bridge, said that the river had fallen.
"""


def articles(home: Path) -> dict[str, dict[str, object]]:
    """Give the published articles by id."""
    lines = (home / "docs/data/articles.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def later(home: Path) -> None:
    """Let another article come, and the first be corrected."""
    (home / "articles" / "third.txt").write_text(THIRD, encoding="utf-8")
    told(home)
    river = ARTICLES["river.txt"].replace("12 people", "14 people")
    (home / "articles" / "river.txt").write_text(river, encoding="utf-8")
    settled(home)


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ('lat: "49.25"\nlon: "-13.5"', "lat", 49.25),
        ('lat: "49.25"\nlon: "-13.5"', "lon", -13.5),
        ("lat: 49.25\nlon: 13.5", "lon", 13.5),
        ("country: FR", "country", "FR"),
        ('country: "NO"', "country", "NO"),
        ("geonames: 12345", "geonames", 12345),
        ("kind: bridge", "kind", "bridge"),
        ("title: The Grafton Crossing", "name", "The Grafton Crossing"),
    ],
)
def test_a_value_of_a_place_is_taken_as_given(home: Path, line: str, key: str, value: object) -> None:
    """It stands in the data, stays with later articles, and goes when its line is taken back."""
    before = tree(home / "docs")
    written = text(home / "docs", PLACE)
    name = line.partition(":")[0]
    old = next((row for row in written.split("\n") if row.startswith(f"{name}:")), "")
    edit(home / "docs", PLACE, old or "names:", line if old else f"{line}\nnames:")
    settled(home)
    assert entities(home)["places/grafton-bridge"][key] == value
    later(home)
    assert entities(home)["places/grafton-bridge"][key] == value
    assert all(row in text(home / "docs", PLACE) for row in line.split("\n"))
    for article, words in (*ARTICLES.items(), ("third.txt", "")):
        (home / "articles" / article).write_text(words, encoding="utf-8")
    (home / "articles" / "third.txt").unlink()
    page = text(home / "docs", PLACE)
    (home / "docs" / PLACE).write_text(
        page.replace(line, old) if old else page.replace(f"{line}\n", ""), encoding="utf-8"
    )
    told(home)
    page = text(home / "docs", source(home, "river"))
    (home / "docs" / source(home, "river")).write_text(page, encoding="utf-8")
    after = tree(home / "docs")
    assert {p: d for p, d in after.items() if "river" not in p} == {
        p: d for p, d in before.items() if "river" not in p
    }


def test_coordinates_put_a_place_on_its_page_and_the_map(home: Path) -> None:
    """What was not located is, and is no open question any more."""
    assert "Grafton Bridge" in text(home / "docs", "open-questions.md")
    edit(home / "docs", PLACE, "names:", 'lat: "49.25"\nlon: "13.5"\ncountry: CZ\nnames:')
    settled(home)
    assert "- Coordinates: 49.2500, 13.5000" in text(home / "docs", PLACE)
    assert "Czech Republic" in lead(home / "docs", PLACE)
    assert "Grafton Bridge" not in text(home / "docs", "open-questions.md")
    assert "Grafton Bridge" in text(home / "docs", "map.md").partition("Not on the map")[0]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("author: Ada Moss", "Ada Moss"),
        ("agency: Hentzau Press", "Hentzau Press"),
        ("url: https://river.example/flood", "https://river.example/flood"),
        ("outlet: The Grafton Echo", "The Grafton Echo"),
        ("title: The flood", "The flood"),
    ],
)
def test_a_value_of_a_source_is_taken_as_given(home: Path, line: str, shown: str) -> None:
    """It stands on the page and in the data, outlives a correction of the article, and can be taken back."""
    before = tree(home / "docs")
    page = source(home, "river")
    key, _, value = line.partition(": ")
    old = next((row for row in text(home / "docs", page).split("\n") if row.startswith(f"{key}:")), "")
    edit(home / "docs", page, old or "file:", line if old else f"{line}\nfile:")
    settled(home)
    assert articles(home)[Path(page).stem].get(key, value) == value
    assert shown in text(home / "docs", page).split("---\n")[2] or key == "title"
    edit(home / "docs", page, line if old else f"{line}\n", old)
    told(home)
    assert tree(home / "docs") == before
    edit(home / "docs", page, old or "file:", line if old else f"{line}\nfile:")
    later(home)
    assert articles(home)[Path(page).stem].get(key, value) == value
    assert f"\n{line}\n" in text(home / "docs", page)


@pytest.mark.parametrize("outlet", ["The River Times", "The Grafton Echo"])
def test_an_article_under_another_headline_is_the_same(home: Path, outlet: str) -> None:
    """It keeps page and edits, known by its sentences; another outlet's copy does not."""
    page = source(home, "river")
    edit(home / "docs", page, "12 people were injured[^", "twelve people were hurt[^")
    article = ARTICLES["river.txt"].replace("River bursts its banks", "Flood strikes again")
    article = article.replace("reporters", "journalists").replace("The River Times", outlet)
    (home / "articles" / "river.txt").unlink()
    (home / "articles" / "flood.txt").write_text(article, encoding="utf-8")
    settled(home)
    is_same = outlet == "The River Times"
    assert ("Flood strikes again" in text(home / "docs", page)) == is_same
    assert bool([p for p in tree(home / "docs") if "flood-strikes" in p and p.endswith(".md")]) != is_same
    assert "twelve people were hurt[^" in text(home / "docs", page)


def test_a_role_taken_out_is_gone_from_page_and_data(home: Path) -> None:
    """From "Who they are" and the data too, with every later article, until it is put back."""
    before = tree(home / "docs")
    roles = entities(home)["actors/maria-rossi"]["roles"]
    assert isinstance(roles, list)
    assert len(roles) == 1
    role = text(home / "docs", ROSSI).partition("roles:\n")[2].partition("sources:")[0]
    edit(home / "docs", ROSSI, f"roles:\n{role}", "")
    settled(home)
    assert "mayor" not in text(home / "docs", ROSSI).partition("\n[^")[0]
    assert entities(home)["actors/maria-rossi"]["roles"] == []
    (home / "articles" / "third.txt").write_text(THIRD, encoding="utf-8")
    settled(home)
    assert entities(home)["actors/maria-rossi"]["roles"] == []
    (home / "articles" / "third.txt").unlink()
    edit(home / "docs", ROSSI, "sources:", f"roles:\n{role}sources:")
    told(home)
    assert tree(home / "docs") == before


def test_a_role_put_right_takes_the_place_of_the_builds(home: Path) -> None:
    """One role with the person's words, not two."""
    edit(home / "docs", ROSSI, "text: mayor of Grafton Bridge", "text: Lord Mayor of Grafton Bridge")
    settled(home)
    roles = entities(home)["actors/maria-rossi"]["roles"]
    assert isinstance(roles, list)
    assert [role["text"] for role in roles] == ["Lord Mayor of Grafton Bridge"]


def test_a_spelling_taken_out_is_not_listed_or_linked(home: Path) -> None:
    """On its page and in the data, also after another article used it."""
    edit(home / "docs", ROSSI, "  - Rossi\n", "")
    settled(home)
    later(home)
    assert "**Rossi**" not in text(home / "docs", ROSSI)
    assert "Rossi" not in entities(home)["actors/maria-rossi"]["names"]
    assert "\n  - Rossi\n" not in text(home / "docs", ROSSI)


# --- same_as in chains and circles ------------------------------------------------------------

ROSSINI = "actors/m-rossini.md"


def same_as(home: Path, page: str, other: str) -> None:
    """Write on a page that it is the same as another."""
    edit(home / "docs", page, "kind: person\n", f"kind: person\nsame_as: {other}\n")


@pytest.mark.parametrize("form", ["actors/{}", "actors/{}.md", "../actors/{}.md"])
def test_a_chain_of_joins_ends_on_its_last_page(home: Path, form: str) -> None:
    """The first and the second go to the third, however the page is named; undone, all are as before."""
    before = tree(home / "docs")
    same_as(home, ROSSINI, form.format("otto-steiner"))
    same_as(home, STEINER, form.format("maria-rossi"))
    settled(home)
    assert check_pages(home / "docs") == []
    page = text(home / "docs", ROSSI)
    assert "The bridge is closed" in page
    assert "12 people were injured" in page
    assert {"actors/m-rossini", "actors/otto-steiner"}.isdisjoint(entities(home))
    later(home)
    assert "14 people were injured" in text(home / "docs", ROSSI)
    for name, article in ARTICLES.items():
        (home / "articles" / name).write_text(article, encoding="utf-8")
    (home / "articles" / "third.txt").unlink()
    edit(home / "docs", ROSSINI, f"same_as: {form.format('otto-steiner')}\n", "")
    edit(home / "docs", STEINER, f"same_as: {form.format('maria-rossi')}\n", "")
    told(home)
    after = tree(home / "docs")
    assert {p for p in after if "river" not in p and after[p] != before.get(p)} == set()


@pytest.mark.parametrize("page", [ROSSI, ROSSINI])
def test_a_circle_of_joins_joins_nothing(home: Path, page: str) -> None:
    """Every page keeps what it had, also one that leads into the circle, and the check names the lines."""
    said = {p: text(home / "docs", p) for p in (ROSSI, STEINER, ROSSINI)}
    same_as(home, STEINER, page.removesuffix(".md"))
    same_as(home, page, "actors/otto-steiner")
    third = ROSSINI if page == ROSSI else ROSSI
    same_as(home, third, "actors/otto-steiner")
    settled(home)
    for path, was in said.items():
        assert text(home / "docs", path).partition("## ")[2] == was.partition("## ")[2]
    assert len([p for p in check_pages(home / "docs") if "leads back" in p.what]) == 3


@pytest.mark.parametrize("target", ["actors/nobody", "actors/otto-steiner", "actors/m-rossini"])
def test_a_join_to_a_page_that_is_not_there_joins_nothing(home: Path, target: str) -> None:
    """Whether it never was or was deleted: nothing is lost, and the check says so."""
    (home / "docs" / STEINER).unlink()
    same_as(home, ROSSI, target)
    told(home)
    is_there = (home / "docs" / f"{target}.md").exists()
    assert ("schools were open" in text(home / "docs", ROSSI)) != is_there
    assert bool([p for p in check_pages(home / "docs") if "no such page" in p.what]) != is_there


# --- pages that a person makes ------------------------------------------------------------------

NAMESAKES = {
    "river.txt": """River bursts its banks
The River Times
Friday 3 May 2024

Maria Rossi, the mayor of Grafton Bridge, said on Thursday that the river had burst its banks.
M. Rossi said that the bridge was safe.
""",
    "council.txt": """Fire in the mill
The Valley Post
Saturday 4 May 2024

The mill burnt on Saturday. M. Rossi, who owns the mill, said that nobody was hurt. Rossi said that
the mill would be rebuilt.
""",
}


def test_one_page_for_two_people_is_parted_by_a_page_for_the_second(tmp_path: Path) -> None:
    """As CONTRIBUTING tells it: a new page with the spelling that is theirs, and the line that parts them."""
    (tmp_path / "articles").mkdir()
    for name, article in NAMESAKES.items():
        (tmp_path / "articles" / name).write_text(article, encoding="utf-8")
    told(tmp_path)
    docs = tmp_path / "docs"
    (joined,) = [p for p in tree(docs) if p.startswith("actors/") and "rossi" in p]
    assert "nobody was hurt" in text(docs, joined)
    title = next(row for row in text(docs, joined).split("\n") if row.startswith("title:"))
    edit(docs, joined, title, "title: Maria Rossi")
    page = (
        "---\ntitle: Mario Rossi\nkind: person\nnames:\n  - M. Rossi\n"
        f"not_same_as:\n  - {joined.removesuffix('.md')}\n---\n"
    )
    (docs / "actors/mario-rossi.md").write_text(page, encoding="utf-8")
    settled(tmp_path)
    assert "nobody was hurt" in text(docs, "actors/mario-rossi.md")
    assert "nobody was hurt" not in text(docs, joined)
    assert "the bridge was safe" in text(docs, joined)
    assert check_pages(docs) == []


def test_a_page_by_hand_gets_what_the_articles_say_and_keeps_its_values(home: Path) -> None:
    """Lead, spellings and statements come at the first build; title, place and text stay a person's."""
    (home / "docs" / PLACE).unlink()
    (home / "docs/.lock" / PLACE.replace(".md", ".json")).unlink()
    head = "title: The Crossing\nkind: place\nnames:\n  - Grafton Bridge\nlat: 49.25\nlon: 13.5\n"
    made = f"---\n{head}---\n\nBuilt in 1950.\n"
    (home / "docs/places/crossing.md").write_text(made, encoding="utf-8")
    settled(home)
    page = text(home / "docs", "places/crossing.md")
    assert "Built in 1950." in page
    assert "the river had burst its banks" in page
    assert "named in 1 article" in page
    record = entities(home)["places/crossing"]
    assert (record["name"], record["lat"], record["lon"]) == ("The Crossing", 49.25, 13.5)
    later(home)
    record = entities(home)["places/crossing"]
    assert (record["name"], record["lat"]) == ("The Crossing", 49.25)
    assert check_pages(home / "docs") == []
