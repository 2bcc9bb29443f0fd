"""Facts that a person sets in front matter govern the analysis, from the articles to the data."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from editing import edit, text, tree
from homes import home_of, settled, source, told
from ruritania import entity

from dateline import merge
from dateline.errors import DatelineError
from dateline.merge.moves import joins_and_splits
from dateline.model import Corpus, Known, KnownPage
from dateline.run import Options, run, withdraw
from dateline.settings import Settings

ARTICLES = {
    "river.txt": """River bursts its banks in the valley
The River Times
Friday 3 May 2024

Maria Rossi, the mayor of Grafton Bridge, said on Thursday that the river had burst its banks.

"We will rebuild the bridge," Rossi told reporters. Otto Steiner said that 12 people were injured.
""",
    "council.txt": """Council meets after the flood
The Valley Post
Saturday 4 May 2024

The council met on Saturday. "The bridge is closed," said M. Rossini, who chairs the council.

Otto Steiner said that the fire brigade had left. Maria Rossi said the schools were open.
""",
}
STEINER, ROSSI = "actors/otto-steiner.md", "actors/maria-rossi.md"


@cache
def built() -> Path:
    """Build the two articles once."""
    return home_of(ARTICLES)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A copy of articles, pages and cache."""
    return Path(shutil.copytree(built(), tmp_path / "home"))


def entities(home: Path) -> dict[str, dict[str, object]]:
    """Give the published entities by id."""
    lines = (home / "docs/data/entities.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def test_a_date_that_a_person_sets_redates_what_the_article_says(home: Path) -> None:
    """The article’s Thursday is another day now; undone, the pages are as they were."""
    before = tree(home / "docs")
    page = source(home, "river")
    edit(home / "docs", page, '"2024-05-03"', '"2024-05-10"')
    settled(home)
    assert (home / "docs/dates/2024-05-09.md").exists()
    assert not (home / "docs/dates/2024-05-02.md").exists()
    assert "published_basis: editor" in text(home / "docs", page)
    edit(home / "docs", page, '"2024-05-10"', '"2024-05-03"')
    settled(home)
    assert tree(home / "docs") == before


def test_an_outlet_that_a_person_sets_is_taken(home: Path) -> None:
    """It stands in every footnote."""
    page = source(home, "river")
    edit(home / "docs", page, "outlet: The River Times\n", "outlet: The Grafton Echo\nauthor: Ada Moss\n")
    settled(home)
    assert "]: The Grafton Echo" in text(home / "docs", ROSSI)


def test_a_spelling_that_a_person_adds_is_recognised_in_every_article(home: Path) -> None:
    """What another article says of, or by, that name is on the page."""
    assert "The bridge is closed" not in text(home / "docs", ROSSI)
    edit(home / "docs", ROSSI, "names:\n", "names:\n  - M. Rossini\n  - Rossini\n")
    settled(home)
    assert "The bridge is closed" in text(home / "docs", ROSSI)
    assert "M. Rossini" in entities(home)["actors/maria-rossi"]["names"]


def test_title_and_kind_are_taken_as_given(home: Path) -> None:
    """The page's address stays."""
    edit(home / "docs", STEINER, "title: Otto Steiner", "title: Chief Steiner")
    edit(home / "docs", STEINER, "kind: person", "kind: organisation")
    settled(home)
    record = entities(home)["actors/otto-steiner"]
    assert (record["name"], record["kind"]) == ("Chief Steiner", "organisation")
    assert "**[Chief Steiner](../actors/otto-steiner.md)**" in text(home / "docs", STEINER)


def test_a_role_that_a_person_adds_is_shown(home: Path) -> None:
    """It needs no citation, and stays in the front matter once."""
    edit(home / "docs", STEINER, "names:\n", "roles:\n  - Chief of the fire brigade\nnames:\n")
    settled(home)
    body = text(home / "docs", STEINER).split("---\n")[2]
    assert "Chief of the fire brigade" in body


def test_same_as_joins_two_pages_and_undoing_parts_them(home: Path) -> None:
    """One keeps the statements of both; the other only says where they went."""
    before = tree(home / "docs")
    edit(home / "docs", STEINER, "kind: person\n", "kind: person\nsame_as: actors/maria-rossi\n")
    settled(home)
    assert "12 people were injured" in text(home / "docs", ROSSI)
    assert "12 people" not in text(home / "docs", STEINER)
    assert "actors/otto-steiner" not in entities(home)
    edit(home / "docs", STEINER, "same_as: actors/maria-rossi\n", "")
    told(home)
    assert tree(home / "docs") == before


def test_not_same_as_parts_what_a_spelling_joined(home: Path) -> None:
    """Undoing the line joins them again, undoing the spelling parts them."""
    before = tree(home / "docs")
    edit(home / "docs", ROSSI, "names:\n", "names:\n  - Otto Steiner\n")
    settled(home)
    assert "12 people were injured" in text(home / "docs", ROSSI)
    edit(home / "docs", ROSSI, "kind: person\n", "kind: person\nnot_same_as:\n  - actors/otto-steiner\n")
    settled(home)
    assert "12 people were injured" not in text(home / "docs", ROSSI)
    assert "12 people were injured" in text(home / "docs", STEINER)
    edit(home / "docs", ROSSI, "not_same_as:\n  - actors/otto-steiner\n", "")
    edit(home / "docs", ROSSI, "  - Otto Steiner\n", "")
    settled(home)
    assert tree(home / "docs") == before


@pytest.mark.parametrize("key", ["hidden", "draft"])
def test_a_hidden_page_is_out_of_the_data_and_no_page_links_to_it(home: Path, key: str) -> None:
    """Its file stays, with what the build knows, for whoever shows it again."""
    before = tree(home / "docs")
    edit(home / "docs", STEINER, "kind: person\n", f"kind: person\n{key}: true\n")
    settled(home)
    assert "actors/otto-steiner" not in entities(home)
    pages = [p for p in tree(home / "docs") if p.endswith(".md") and p != STEINER]
    assert not [p for p in pages if "otto-steiner.md" in text(home / "docs", p)]
    edit(home / "docs", STEINER, f"{key}: true\n", "")
    told(home)
    assert tree(home / "docs") == before


def test_a_corrected_article_replaces_what_it_said(home: Path) -> None:
    """The same article with another text keeps its page; old sentences go, new ones come."""
    page = source(home, "river")
    file = home / "articles" / "river.txt"
    file.write_text(ARTICLES["river.txt"].replace("12 people", "14 people"), encoding="utf-8")
    settled(home)
    assert (home / "docs" / page).exists()
    assert "14 people" in text(home / "docs", STEINER)
    assert "12 people" not in text(home / "docs", STEINER)


def test_a_deleted_page_stays_deleted_under_a_fuller_name(home: Path) -> None:
    """A later article's fuller name does not bring it back at another address."""
    (home / "docs" / STEINER).unlink()
    told(home)
    for file in (home / "articles").iterdir():
        article = file.read_text(encoding="utf-8").replace("Otto Steiner", "Otto Karl Steiner", 1)
        file.write_text(
            f"{article}\nMr Otto Steiner, also known as Otto Karl Steiner, agreed.\n", encoding="utf-8"
        )
    told(home)
    assert not [path for path in tree(home / "docs") if path.startswith("actors/") and "steiner" in path]


def test_a_renamed_article_keeps_everything(home: Path) -> None:
    """Only the name of the file changes on its source page."""
    before = set(tree(home / "docs"))
    (home / "articles" / "river.txt").rename(home / "articles" / "a flood.txt")
    told(home)
    assert set(tree(home / "docs")) == before


def test_nothing_is_left_of_a_run_that_was_only_looked_at(home: Path) -> None:
    """A dry run writes nothing at all."""
    before = tree(home)
    edits = merge.read_edits(home / "docs")
    assert edits.changes == {}
    options = Options(home / "docs", home / ".cache", 1, dry_run=True)
    run([home / "articles"], Settings(), options, lambda *_: None)
    assert tree(home) == before


def test_withdrawing_takes_file_page_lock_data_and_analysis(home: Path) -> None:
    """Nothing of the article is left but what a person wrote, marked."""
    docs, page = home / "docs", source(home, "river")
    edit(docs, STEINER, "12 people were injured", "twelve people were hurt")
    sha = text(docs, page).split("sha256:")[1].split()[0].strip('"')
    cached = len(list((home / ".cache").rglob("*.msgpack")))
    found_before = home / ".cache" / "findings.sqlite"
    assert b"river had burst" in found_before.read_bytes()
    options = Options(docs, home / ".cache", 1)
    name = Path(page).stem
    withdraw(name, [home / "articles"], Settings(), replace(options, dry_run=True), lambda *_: None)
    assert (docs / page).exists()
    summary, found = withdraw(name, [home / "articles"], Settings(), options, lambda *_: None)
    assert summary.plan is not None
    assert page in summary.plan.removed
    assert found.file == home / "articles" / "river.txt"
    assert not (home / "articles" / "river.txt").exists()
    assert len(list((home / ".cache").rglob("*.msgpack"))) == cached - 1
    assert b"river had burst" not in found_before.read_bytes()
    left = [p for p, data in tree(docs).items() if name.encode() in data or sha.encode() in data]
    assert left == []
    assert "twelve people were hurt" in text(docs, STEINER)
    assert "]: Withdrawn" in text(docs, STEINER)
    assert "river had burst" not in "".join(text(docs, p) for p in tree(docs))
    settled(home)


def test_a_heading_over_what_stays_leads_to_no_page_that_goes() -> None:
    """The day's page goes with the only article of that day."""
    dam = (
        "Dam breaks\nThe River Times\nMonday 6 May 2024\n\nOtto Steiner said that the dam broke on Monday.\n"
    )
    home = home_of({"dam.txt": dam, "council.txt": ARTICLES["council.txt"]})
    docs = home / "docs"
    edit(docs, STEINER, "the dam broke", "the old dam broke")
    assert "](../dates/2024-05-06.md)" in text(docs, STEINER)
    told(home)
    options = Options(docs, home / ".cache", 1)
    withdraw("dam.txt", [home / "articles"], Settings(), options, lambda *_: None)
    assert "the old dam broke" in text(docs, STEINER)
    assert not (docs / "dates/2024-05-06.md").exists()
    over = re.findall(r"^### .*\(\.\./([^)]+)\)", text(docs, STEINER), re.MULTILINE)
    assert all((docs / target).is_file() for target in over)
    settled(home)


def test_withdrawing_what_is_not_there_is_told(home: Path) -> None:
    """The nearest name is guessed."""
    with pytest.raises(DatelineError, match=r"Did you mean 2024-05-03-river"):
        withdraw(
            "2024-05-03-river-bursts-its-bank",
            [home / "articles"],
            Settings(),
            Options(home / "docs"),
            lambda *_: None,
        )


def test_a_corrected_article_says_so_on_its_page(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the day on which it was found changed, which stays when nothing changes."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1717200000")
    file = home / "articles" / "river.txt"
    file.write_text(ARTICLES["river.txt"].replace("12 people", "14 people"), encoding="utf-8")
    told(home)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1720000000")
    settled(home)
    page = text(home / "docs", source(home, "river"))
    assert 'corrected: "2024-06-01"' in page
    assert "changed after it was first read; this page follows that of 1 June 2024" in page


def test_joins_are_told_before_they_happen(home: Path) -> None:
    """With their direction, in a dry run."""
    edit(home / "docs", STEINER, "kind: person\n", "kind: person\nsame_as: actors/maria-rossi\n")
    options = Options(home / "docs", home / ".cache", 1, dry_run=True)
    moves = run([home / "articles"], Settings(), options, lambda *_: None).moves
    assert moves == ("actors/otto-steiner is joined to actors/maria-rossi: its page says same_as",)


def test_page_of_which_too_little_is_left_is_told_to_be_listed() -> None:
    """Nothing is joined there: who had a page is only named now."""
    known = Known(pages=(KnownPage("places/zenda", "city", "Zenda", ("Zenda",)),))
    zenda = entity("places/zenda", "city", "Zenda", page="places/also-mentioned")
    assert joins_and_splits(known, Corpus((), (zenda,))) == (
        "places/zenda is listed on places/also-mentioned from now on: the articles only name it",
    )
