"""Edits that last: whatever a person changes in a page stays, and new facts come all the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from editing import build, edit, lead, line_with, reworded, text, tree, without
from ruritania import BORDER, DEAD, corpus, statement, statement_id

from dateline.model import Corpus

ROSSI, ZENDA, DAY = "actors/maria-rossi.md", "places/zenda.md", "dates/2021-05-04.md"
SOURCE = f"sources/{BORDER}.md"
QUIET, RESIGN = "“the border is quiet now”", "Rossi must resign over Zenda"


def more(made: Corpus) -> Corpus:
    """Let the first article say one thing more, of Rossi and Zenda."""
    new = statement(
        BORDER, 9, "“the bridge is open”", speaker="actors/maria-rossi", cue="added",
        places=("places/zenda",), dates=("2021-05-04",),
    )  # fmt: skip
    return replace(made, statements=(*made.statements, new))


# --- any part of a page ------------------------------------------------------------------


def test_a_second_run_changes_nothing(docs: Path) -> None:
    """Nothing is written when neither the articles nor the pages changed."""
    assert build(docs).files == {}


def test_a_changed_sentence_stays_and_new_facts_come(docs: Path) -> None:
    """A lead that a person rewrote stays; a new statement stands on the page all the same."""
    written = lead(docs, ROSSI)
    edit(docs, ROSSI, written, "Maria Rossi leads the ministry of defence.")
    build(docs, more(corpus()))
    assert "Maria Rossi leads the ministry of defence." in text(docs, ROSSI)
    assert written not in text(docs, ROSSI)
    assert "the bridge is open" in text(docs, ROSSI)


@pytest.mark.parametrize(
    "before", ["## What they said {#said}", "## Spellings", "[^r-", "- Defence Minister"]
)
def test_an_added_paragraph_stays_where_it_was_put(docs: Path, before: str) -> None:
    """Above a section, in it, and at the end: never touched."""
    edit(docs, ROSSI, before, f"She was born in Zenda.\n\n{before}")
    build(docs, more(corpus()))
    assert f"She was born in Zenda.\n\n{before}" in text(docs, ROSSI)
    assert build(docs, more(corpus())).files == {}


def test_an_added_section_stays_behind_what_is_new(docs: Path) -> None:
    """New statements go to their own section, not under a heading that a person put below it."""
    edit(
        docs,
        ROSSI,
        "## What was said of them",
        "## Early life\n\nShe was born in Zenda.\n\n## What was said of them",
    )
    build(docs, more(corpus()))
    page = text(docs, ROSSI)
    assert page.index("the bridge is open") < page.index("## Early life\n\nShe was born in Zenda.")


def test_a_removed_statement_stays_away_from_its_page(docs: Path) -> None:
    """Taken out of an actor's page it is gone there, and stays on the day's."""
    edit(docs, ROSSI, line_with(docs, ROSSI, QUIET) + "\n", "")
    build(docs, more(corpus()))
    assert QUIET not in text(docs, ROSSI).partition("[^r-")[0].replace("[^s-", "")
    assert QUIET in text(docs, DAY)
    assert build(docs, more(corpus())).files == {}


def test_a_persons_own_item_takes_the_place_of_the_one_it_replaced(docs: Path, tmp_path: Path) -> None:
    """Whether the build that sets something new before that item comes before the edit or after it."""
    new = statement(
        BORDER, 9, "“the locks hold too”", speaker="actors/karl-o-hara", cue="added", dates=("2021-05-06",)
    )
    grown = replace(corpus(), statements=(*corpus().statements, new))
    day, other = "dates/2021-05-06.md", tmp_path / "other" / "docs"
    build(other)
    build(other, grown)
    for folder in (docs, other):
        edit(folder, day, line_with(folder, day, "- **[Red Shield]"), "- Nobody was there.")
        build(folder, grown)
    assert text(docs, day) == text(other, day)
    lines = text(docs, day).splitlines()
    assert lines.index("- Nobody was there.") > lines.index(line_with(docs, day, "the locks hold too"))


def test_deleted_and_then_changed_by_the_source_stays_deleted(docs: Path) -> None:
    """Other words of the source do not bring back what a person took out."""
    edit(docs, ROSSI, line_with(docs, ROSSI, RESIGN) + "\n", "")
    made = reworded(corpus(), lambda s: replace(s, text=s.text.replace("must", "has to")))
    build(docs, made)
    assert "resign" not in text(docs, ROSSI).split("\n[^")[0]


def test_reordered_sections_stay_in_a_persons_order(docs: Path) -> None:
    """Sections stay where a person moved them, and go on receiving."""
    page = text(docs, ROSSI)
    start, end = page.index("## What was said of them"), page.index("## Named together")
    moved = page[start:end]
    (docs / ROSSI).write_text(
        page.replace(moved, "").replace("## Spellings", moved + "## Spellings"), encoding="utf-8"
    )
    edited = text(docs, ROSSI)
    build(docs)
    assert text(docs, ROSSI) == edited
    build(docs, more(corpus()))
    after = text(docs, ROSSI)
    assert after.index("## What was said of them") < after.index("## Spellings")
    assert "the bridge is open" in after


def test_a_moved_block_is_updated_where_it_stands(docs: Path) -> None:
    """A statement that a person moved to another section is replaced there."""
    line = line_with(docs, ROSSI, RESIGN)
    edit(docs, ROSSI, line + "\n", "")
    edit(docs, ROSSI, "## Spellings", f"{line}\n\n## Spellings")
    build(docs, reworded(corpus(), lambda s: replace(s, text=s.text.replace("must", "has to"))))
    page = text(docs, ROSSI)
    assert page.index("Rossi has to resign") < page.index("## Spellings")
    assert page.split("\n[^")[0].count("resign") == 1


def test_edits_that_merely_touch_do_not_conflict(docs: Path) -> None:
    """A person's row and the build's row on the next line are both there."""
    mine = line_with(docs, DAY, "| about 30")
    edit(docs, DAY, mine, mine.replace("about 30", "about 31"))
    made = corpus()
    figures = tuple(replace(f, count=50) if f.count == 49 else f for f in made.figures)
    plan = build(docs, replace(made, figures=figures))
    assert "about 31" in text(docs, DAY)
    assert "at least 50" in text(docs, DAY)
    assert plan.conflicts == ()


def test_both_changed_keeps_the_persons_and_reports_the_builds(docs: Path) -> None:
    """The proposal stands in the open questions, run after run, until the change is taken back."""
    written = lead(docs, ROSSI)
    edit(docs, ROSSI, written, "Maria Rossi leads the ministry.")
    made = without(corpus(), DEAD)
    plan = build(docs, made)
    assert [p.where for p in plan.conflicts] == ["actors/maria-rossi"]
    (conflict,) = plan.conflicts
    assert conflict.text.partition("build would now write: “")[2].partition(",")[0] in text(
        docs, "open-questions.md"
    )
    assert build(docs, made).files == {}
    edit(docs, ROSSI, "Maria Rossi leads the ministry.", written)
    assert build(docs, made).conflicts == ()
    assert written not in text(docs, ROSSI)
    assert "leads the ministry" not in text(docs, ROSSI)


def test_accepting_the_proposal_gives_the_block_back(docs: Path, tmp_path: Path) -> None:
    """Text that is what the build would write is the build's."""
    written = lead(docs, ROSSI)
    edit(docs, ROSSI, written, "Maria Rossi leads the ministry.")
    build(docs, without(corpus(), DEAD))
    build(tmp_path / "other", without(corpus(), DEAD))
    edit(docs, ROSSI, "Maria Rossi leads the ministry.", lead(tmp_path / "other", ROSSI))
    build(docs, without(corpus(), DEAD))
    build(docs)
    assert written in text(docs, ROSSI)


def test_a_label_taken_off_makes_the_text_a_persons(docs: Path) -> None:
    """The statement counts as removed, and the words stay, whatever the source says."""
    line = line_with(docs, ROSSI, RESIGN)
    edit(docs, ROSSI, line, line.partition("[^")[0])
    build(docs, without(corpus(), DEAD))
    assert RESIGN in text(docs, ROSSI)
    assert f"[^{statement_id(DEAD, 2)}]" not in text(docs, ROSSI)


def test_a_pasted_copy_with_its_label_is_a_persons(docs: Path) -> None:
    """Of two lines with one label the build's own goes on being updated, the other is left."""
    line = line_with(docs, ROSSI, RESIGN)
    edit(docs, ROSSI, "## Spellings", f"See: {line[2:]}\n\n## Spellings")
    build(docs, reworded(corpus(), lambda s: replace(s, text=s.text.replace("must", "has to"))))
    page = text(docs, ROSSI).split("\n[^")[0]
    assert f"See: {line[2:]}" in page
    assert page.count("has to resign") == 1


def test_a_statement_pasted_on_another_page_gets_its_definition(docs: Path) -> None:
    """A label left without its definition gets it from the page that has it."""
    line = line_with(docs, ROSSI, RESIGN)
    edit(docs, "places/strelsau.md", "## Sources", f"{line}\n\n## Sources")
    build(docs)
    assert f"\n[^{statement_id(DEAD, 2)}]: Zenda Daily" in text(docs, "places/strelsau.md")
    assert build(docs).files == {}


def test_a_definition_that_nobody_cites_goes(docs: Path) -> None:
    """Footnotes belong to the build: they follow what is cited; a person's own stay."""
    edit(docs, ROSSI, line_with(docs, ROSSI, RESIGN), "She answered.[^mine]\n\n[^mine]: My own note.")
    build(docs)
    assert f"[^{statement_id(DEAD, 2)}]:" not in text(docs, ROSSI)
    assert "[^mine]: My own note." in text(docs, ROSSI)
    assert build(docs).files == {}


def test_a_removed_section_stays_removed(docs: Path) -> None:
    """Heading and all: what is new does not bring it back."""
    page = text(docs, ROSSI)
    start, end = page.index("## What they said"), page.index("## What was said of them")
    (docs / ROSSI).write_text(page[:start] + page[end:], encoding="utf-8")
    build(docs, more(corpus()))
    assert "What they said" not in text(docs, ROSSI)
    assert "the bridge is open" not in text(docs, ROSSI)
    assert "the bridge is open" in text(docs, DAY)


def test_the_glossary_is_edited_like_any_page(docs: Path) -> None:
    """A definition by hand and an added term stay."""
    edit(docs, "glossary.md", "a relief organisation", "a medical charity")
    edit(docs, "glossary.md", "## Sluice Accord", "## Ford\n\na shallow crossing\n\n## Sluice Accord")
    build(docs, without(corpus(), BORDER))
    assert "a medical charity" in text(docs, "glossary.md")
    assert "## Ford\n\na shallow crossing" in text(docs, "glossary.md")


# --- files as people's programs write them -------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [lambda b: b.replace(b"\n", b"\r\n"), lambda b: b"\xef\xbb\xbf" + b, lambda b: b.rstrip(b"\n")],
    ids=["crlf", "byte-order mark", "no newline at end"],
)
def test_how_a_file_is_written_is_no_edit(docs: Path, written: Callable[[bytes], bytes]) -> None:
    """Line endings, a mark at the start, a missing line break at the end: nothing is rewritten for them."""
    (docs / ROSSI).write_bytes(written((docs / ROSSI).read_bytes()))
    assert not [path for path in build(docs).files if not path.startswith(".lock")]
    edited = (docs / ROSSI).read_bytes().replace(b"Maria Rossi", b"Maria R. Rossi", 5)
    (docs / ROSSI).write_bytes(edited)
    build(docs, more(corpus()))
    after = (docs / ROSSI).read_bytes()
    assert b"the bridge is open" in after
    assert after.startswith(edited[:3])
    assert (b"\r\n" in edited) == (b"\r\n" in after)
    assert after.count(b"\n") == after.count(b"\r\n") or b"\r\n" not in edited


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("title: Maria Rossi", "title: [Maria", "front matter can't be read"),
        ("title: Maria Rossi", "title:\tMaria\n\tkind: x", "front matter can't be read"),
        ("## Spellings", "<<<<<<< mine\n## Names\n=======\n## Spellings\n>>>>>>> theirs", "not finished"),
        ("kind: person", "kind: person\nkind: place", "can't be rewritten"),
    ],
    ids=["yaml", "tabs", "merge marker", "key twice"],
)
def test_a_page_that_cannot_be_read_is_left_as_it_is(docs: Path, old: str, new: str, said: str) -> None:
    """It is named with its line, and the rest is built."""
    edit(docs, ROSSI, old, new)
    edited = (docs / ROSSI).read_bytes()
    plan = build(docs, without(corpus(), DEAD))
    assert (docs / ROSSI).read_bytes() == edited
    assert ROSSI in plan.kept
    assert any(said in problem.what and problem.line for problem in plan.problems)
    assert ZENDA in plan.changed


def test_a_page_that_became_a_folder_is_told(docs: Path) -> None:
    """The folder stays, and the page is left out with a message."""
    (docs / ROSSI).unlink()
    (docs / ROSSI).mkdir()
    (docs / ROSSI / "note.txt").write_text("Mine.", encoding="utf-8")
    assert "folder" in build(docs).problems[0].what
    assert (docs / ROSSI / "note.txt").exists()


# --- front matter --------------------------------------------------------------------------


def test_front_matter_is_merged_key_by_key_and_item_by_item(docs: Path) -> None:
    """A person's key, comment and spelling stay beside the build's new source."""
    build(docs, without(corpus(), DEAD))
    edit(docs, ROSSI, "title: Maria Rossi", "title: 'Maria Rossi' # as she signs\nlinks: false")
    edit(docs, ROSSI, "  - Ms Rossi\n", "  - Marie Rossi # in French papers\n")
    build(docs)
    head = text(docs, ROSSI).split("---\n")[1]
    for kept in ("title: 'Maria Rossi' # as she signs", "links: false", "  - Marie Rossi # in French papers"):
        assert kept in head
    assert "Ms Rossi" not in head
    assert DEAD in head
    assert build(docs).files == {}


def test_taking_back_a_fact_gives_it_back(docs: Path) -> None:
    """Restored front matter is the build's again."""
    before = tree(docs)
    edit(docs, ROSSI, "kind: person", "kind: organisation")
    edit(docs, ROSSI, "  - Ms Rossi\n", "")
    build(docs)
    edit(docs, ROSSI, "kind: organisation", "kind: person")
    edit(docs, ROSSI, "  - Rossi\n", "  - Rossi\n  - Ms Rossi\n")
    build(docs)
    assert tree(docs) == before


# --- articles come and go --------------------------------------------------------------------


def test_a_withdrawn_article_takes_its_statements_along(docs: Path) -> None:
    """They leave every page; pages that rest on nothing else go."""
    build(docs, without(corpus(), DEAD))
    assert not (docs / f"sources/{DEAD}.md").exists()
    assert not [p for p in tree(docs) if p.endswith(".md") and RESIGN in text(docs, p)]


def test_a_changed_statement_outlives_its_article_marked_withdrawn(docs: Path) -> None:
    """What a person wrote is kept, and its citation says that the source is gone."""
    edit(docs, ROSSI, RESIGN, "Rossi ought to resign")
    build(docs, without(corpus(), DEAD))
    assert "Rossi ought to resign" in text(docs, ROSSI)
    assert f"[^{statement_id(DEAD, 2)}]: Withdrawn" in text(docs, ROSSI)
    assert build(docs, without(corpus(), DEAD)).files == {}
    build(docs)
    assert f"[^{statement_id(DEAD, 2)}]: Zenda Daily" in text(docs, ROSSI)


def test_a_page_that_rests_on_nothing_keeps_what_a_person_wrote(docs: Path) -> None:
    """Of a page without sources only a person's text is left; without one, nothing."""
    edit(docs, "places/tarlenheim.md", "## Sources", "The mill burnt down.\n\n## Sources")
    made = without(corpus(), DEAD)
    made = replace(made, entities=tuple(e for e in made.entities if e.id != "places/tarlenheim"))
    build(docs, made)
    assert "The mill burnt down." in text(docs, "places/tarlenheim.md")
    assert "[^" not in text(docs, "places/tarlenheim.md")


# --- whole pages -----------------------------------------------------------------------------


def test_a_deleted_page_stays_deleted_and_its_name_is_not_linked(docs: Path) -> None:
    """No generated link leads to it any more."""
    (docs / ROSSI).unlink()
    plan = build(docs)
    assert plan.deleted == (ROSSI,)
    assert not [p for p in tree(docs) if p.endswith(".md") and "maria-rossi.md" in text(docs, p)]
    assert "**Maria Rossi** said" in text(docs, DAY)
    assert build(docs).files == {}


def test_a_renamed_page_keeps_its_content_and_remembers_its_address(docs: Path) -> None:
    """Links follow, and the front matter says where the page was, for the redirect."""
    shutil.move(docs / ROSSI, docs / "actors/rossi.md")
    build(docs)
    assert not (docs / ROSSI).exists()
    assert "moved_from:\n  - actors/maria-rossi\n" in text(docs, "actors/rossi.md")
    assert "(../actors/rossi.md)" in text(docs, DAY)
    assert build(docs).files == {}
    build(docs, more(corpus()))
    assert "the bridge is open" in text(docs, "actors/rossi.md")


# --- without a lock ----------------------------------------------------------------------------


def test_without_locks_nothing_that_differs_is_overwritten(docs: Path) -> None:
    """Every block that differs is taken for a person's; what is missing is written, and told."""
    edit(docs, ROSSI, line_with(docs, ROSSI, RESIGN) + "\n", "")
    written = lead(docs, ZENDA)
    edit(docs, ZENDA, written, "Zenda is a town.")
    shutil.rmtree(docs / ".lock")
    plan = build(docs)
    assert "Zenda is a town." in text(docs, ZENDA)
    assert written not in text(docs, ZENDA)
    assert RESIGN in text(docs, ROSSI)
    assert plan.restored == (ROSSI,)
    assert build(docs).files == {}


def test_lost_locks_of_untouched_pages_come_back_the_same(docs: Path) -> None:
    """Pages with the very bytes that would be written are the build's."""
    before = tree(docs)
    shutil.rmtree(docs / ".lock")
    build(docs)
    assert tree(docs) == before
