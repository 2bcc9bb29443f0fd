"""Edits as people's hands and programs make them: set otherwise, put elsewhere, annotated, pasted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from editing import build, edit, line_with, reworded, text, tree, without
from ruritania import ATTACK, BORDER, DEAD, corpus

from dateline.merge import check_pages
from dateline.model import Corpus
from dateline.publish.away import Away, find_away, fit_links, with_unlisted

ROSSI, ZENDA, DAY = "actors/maria-rossi.md", "places/zenda.md", "dates/2021-05-04.md"
OHARA, HOSTILE = "actors/karl-o-hara.md", "places/hostile.md"
SOURCE = f"sources/{BORDER}.md"
QUIET, RESIGN = "“the border is quiet now”", "Rossi must resign over Zenda"


def others(docs: Path, *paths: str) -> dict[str, bytes]:
    """Give all files but some pages and their locks."""
    return tree(docs, but=[*paths, *(f".lock/{path.removesuffix('.md')}" for path in paths)])


def firmer(made: Corpus) -> Corpus:
    """Let the sources word every "must" otherwise."""
    return reworded(made, lambda s: replace(s, text=s.text.replace("must", "has to")))


# --- set in another way -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "words", "old", "new"),
    [
        (ROSSI, QUIET, "- **", "* **"),
        (ROSSI, QUIET, "the border", "the\n  border"),
        (ROSSI, QUIET, "said:", "said: "),
        (SOURCE, "| at least 49", "| at least 49", "|   at least 49  "),
        (ROSSI, ", named in ", " outlets", "\noutlets"),
    ],
    ids=["bullet", "reflowed", "spaces", "padded table", "reflowed paragraph"],
)
def test_setting_a_line_otherwise_corrects_nothing(
    docs: Path, path: str, words: str, old: str, new: str
) -> None:
    """The page keeps the setting that a person or their editor gave it; no other page and no data follow."""
    before = others(docs, path)
    line = line_with(docs, path, words)
    assert old in line
    edit(docs, path, line, line.replace(old, new, 1))
    edited = text(docs, path)
    plan = build(docs)
    assert text(docs, path) == edited
    assert others(docs, path) == before
    assert plan.conflicts == ()
    assert build(docs).files == {}


def test_a_correction_travels_without_its_setting(docs: Path) -> None:
    """Corrected and reflowed on one page, it is one line on the others, and nobody is in conflict."""
    line = line_with(docs, ROSSI, QUIET)
    edit(docs, ROSSI, line, line.replace("- **", "* **").replace("is quiet now", "is\n  calm"))
    plan = build(docs)
    assert "said: “the border is calm”[^" in text(docs, ZENDA)
    assert "is\n  calm" in text(docs, ROSSI)
    assert plan.conflicts == ()
    assert build(docs).files == {}


def test_a_remark_below_a_statement_stays_on_its_page(docs: Path) -> None:
    """What is nested below a statement is no part of it: no other page repeats it, nor do the data."""
    before = others(docs, ROSSI)
    line = line_with(docs, ROSSI, QUIET)
    edit(docs, ROSSI, line, f"{line}\n    - She said so twice.")
    build(docs)
    assert "    - She said so twice." in text(docs, ROSSI)
    assert others(docs, ROSSI) == before
    edit(docs, ROSSI, "is quiet now”[^", "is calm”[^")
    build(docs)
    assert "“the border is calm”[^" in text(docs, ZENDA)
    assert "twice" not in text(docs, ZENDA)
    assert "    - She said so twice." in text(docs, ROSSI)
    assert build(docs).files == {}


@pytest.mark.parametrize(
    "block",
    [
        "| Year | Minister |\n| --- | --- |\n| 2019 | Otto Stein |",
        "```\n[^s-aaaaaaaaaa] [no link](none.md)\n\n# no heading\n```",
        "<!-- Checked with the ministry. -->",
        "> She told us.\n> Twice.",
        "1. First\n2. Second",
        "![A map](../assets/map.png)",
    ],
    ids=["table", "code", "comment", "quotation", "numbers", "picture"],
)
def test_any_kind_of_block_stays_as_it_is(docs: Path, block: str) -> None:
    """Whatever Markdown a person adds is theirs, byte for byte, and what is new comes around it."""
    edit(docs, ROSSI, "## Spellings", f"{block}\n\n## Spellings")
    for made in (firmer(corpus()), without(corpus(), BORDER), corpus()):
        build(docs, made)
        assert f"\n\n{block}\n\n## Spellings" in text(docs, ROSSI)
        assert build(docs, made).files == {}
    assert RESIGN in text(docs, ROSSI)


def test_a_translated_statement_is_the_statement_everywhere(docs: Path) -> None:
    """Other words altogether under the same label: all pages and the data follow."""
    edit(docs, ROSSI, f"demanded: {RESIGN}", "forderte: Rossi muss wegen Zenda zurücktreten")
    build(docs)
    shown = [p for p in tree(docs) if p.endswith(".md") and "zurücktreten" in text(docs, p)]
    assert {ROSSI, OHARA, f"sources/{DEAD}.md", "dates/2021-05.md"} <= set(shown)
    assert "zurücktreten" in text(docs, "data/statements.jsonl")
    assert build(docs).files == {}


# --- put elsewhere ------------------------------------------------------------------------


def test_a_heading_put_above_a_list_keeps_the_list_the_builds(docs: Path) -> None:
    """Items that come to stand under a person's heading still follow the articles."""
    edit(
        docs,
        ROSSI,
        "## Named together with {#company}\n",
        "## Named together with {#company}\n\n## Who else\n",
    )
    build(docs, without(corpus(), DEAD))
    below = text(docs, ROSSI).partition("## Who else")[2]
    assert "- [Zenda](../places/zenda.md): 1 statement\n" in below
    assert "- [Karl O’Hara]" not in below
    assert build(docs, without(corpus(), DEAD)).files == {}


def test_a_rewritten_item_is_given_back_after_other_items_came_and_went(docs: Path) -> None:
    """The lock remembers what a person's text was made of, in its place, run after run."""
    calm = tree(docs)
    item = line_with(docs, DAY, "- “overnight” in")
    edit(docs, DAY, item, f"{item}\nMind the hour.")
    for _ in range(2):
        build(docs, without(corpus(), BORDER))
    assert build(docs, without(corpus(), BORDER)).files == {}
    edit(docs, DAY, f"{item}\nMind the hour.", item)
    build(docs)
    assert tree(docs) == calm


# --- pasted and left over --------------------------------------------------------------------


def test_a_pasted_copy_stays_a_persons_when_its_original_goes_and_comes(docs: Path) -> None:
    """A copy with a label was never the build's statement, so it corrects none."""
    line = line_with(docs, ROSSI, RESIGN)
    edit(docs, ROSSI, "## Spellings", f"{line} Again\n\n## Spellings")
    build(docs, without(corpus(), DEAD))
    build(docs)
    assert f"{line} Again" in text(docs, ROSSI)
    assert "Again" not in text(docs, OHARA)
    assert build(docs).files == {}


def test_a_comment_in_the_front_matter_keeps_a_page(docs: Path) -> None:
    """A note to other editors is a person's, and outlives the article that the page rested on."""
    edit(docs, HOSTILE, "kind: city", "# Is this the fort on the hill?\nkind: city")
    made = without(corpus(), ATTACK)
    plan = build(docs, made)
    assert HOSTILE in plan.kept
    assert "# Is this the fort on the hill?" in text(docs, HOSTILE)
    assert build(docs, made).files == {}


def test_a_changed_statement_outlives_its_speakers_page(docs: Path) -> None:
    """Its link to a page that is gone is no mistake: the site shows the words."""
    edit(docs, ROSSI, RESIGN, "Rossi ought to resign")
    made = without(corpus(), DEAD)
    made = replace(made, entities=tuple(e for e in made.entities if e.id != "actors/karl-o-hara"))
    build(docs, made)
    assert not (docs / OHARA).exists()
    line = line_with(docs, ROSSI, "Rossi ought to resign")
    assert "[Karl O’Hara](../actors/karl-o-hara.md)" in line
    assert check_pages(docs) == []
    there = {path for path in tree(docs) if path.endswith(".md")}
    shown = fit_links(text(docs, ROSSI), ROSSI, Away(), there)
    assert "- **Karl O’Hara** demanded: Rossi ought to resign[^" in shown
    assert "[Zenda](../places/zenda.md)" in shown


def test_a_persons_link_to_a_page_that_goes_is_told(docs: Path) -> None:
    """The text stays as it is; the run names the line, and so does the check."""
    edit(docs, ROSSI, "## Spellings", "She knows [the fort](../places/hostile.md).\n\n## Spellings")
    plan = build(docs, without(corpus(), ATTACK))
    (problem,) = [p for p in plan.problems if "hostile" in p.what]
    assert text(docs, ROSSI).split("\n")[problem.line - 1] == "She knows [the fort](../places/hostile.md)."
    assert [p.line for p in check_pages(docs)] == [problem.line]


def test_a_persons_link_to_a_renamed_page_still_leads_there(docs: Path) -> None:
    """However it is written: beside the page, or over the folder; the site leads both to the new address."""
    edit(
        docs,
        OHARA,
        "## Spellings",
        "See [her](maria-rossi.md) and [her](../actors/maria-rossi.md#said).\n\n## Spellings",
    )
    (docs / ROSSI).rename(docs / "actors/rossi.md")
    build(docs)
    assert check_pages(docs) == []
    metas = {ROSSI.replace("maria-", ""): {"moved_from": ["actors/maria-rossi"]}, OHARA: {}}
    shown = fit_links(text(docs, OHARA), OHARA, find_away(metas.items()), metas)
    assert "See [her](rossi.md) and [her](rossi.md#said)." in shown


def test_a_page_whose_name_ends_anothers_is_listed(docs: Path) -> None:
    """A section's index lists an added page, though a listed page's name ends in its name."""
    index = text(docs, "actors/index.md")
    assert "maria-rossi.md" in index
    titles = {"actors/rossi.md": "Rossi", ROSSI: "Maria Rossi"}
    shown = with_unlisted("actors/index.md", index, titles, {ROSSI})
    assert shown.endswith("\n\n## Added by hand {#by-hand}\n\n- [Rossi](rossi.md)\n")


def test_a_page_of_the_build_is_not_called_added(docs: Path) -> None:
    """Whose line on the index a person took out is reached from there still, under another heading."""
    index = text(docs, "actors/index.md")
    line = next(line for line in index.splitlines(keepends=True) if "maria-rossi.md" in line)
    shown = with_unlisted("actors/index.md", index.replace(line, ""), {ROSSI: "Maria Rossi"}, {ROSSI})
    assert "by hand" not in shown
    assert shown.endswith("\n\n## Other pages {#others}\n\n- [Maria Rossi](maria-rossi.md)\n")
