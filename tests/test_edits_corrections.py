"""A correction is made once: a statement or a count that a person changed is changed on every page."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from editing import build, edit, line_with, text, tree
from ruritania import BORDER, corpus, statement, statement_id

from dateline.merge import correct, read_edits

ROSSI, ZENDA, DAY = "actors/maria-rossi.md", "places/zenda.md", "dates/2021-05-04.md"
SOURCE = f"sources/{BORDER}.md"
QUIET = "“the border is quiet now”"


def data(docs: Path, file: str) -> dict[str, dict[str, object]]:
    """Give the published records by id."""
    lines = (docs / "data" / file).read_text(encoding="utf-8").splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def test_a_corrected_statement_shows_on_every_page_and_in_the_data(docs: Path) -> None:
    """Changed on an actor's page, it reads the same on the day's, the place's and the source's."""
    edit(docs, ROSSI, QUIET, "“the border is **very** quiet”")
    build(docs)
    for path in (ROSSI, DAY, ZENDA, SOURCE):
        assert "“the border is **very** quiet”" in text(docs, path), path
    assert data(docs, "statements.jsonl")[statement_id(BORDER, 1)]["text"] == "“the border is very quiet”"
    assert build(docs).files == {}


def test_taking_a_correction_back_takes_it_back_everywhere(docs: Path) -> None:
    """The pages are then as they were generated."""
    before = tree(docs)
    edit(docs, ROSSI, QUIET, "“the border is calm”")
    build(docs)
    edit(docs, ROSSI, "“the border is calm”", QUIET)
    build(docs)
    assert tree(docs) == before


def test_a_corrected_speaker_moves_the_statement(docs: Path) -> None:
    """The head says who speaks: the statement goes to their page."""
    line = line_with(docs, DAY, QUIET)
    edit(
        docs,
        DAY,
        line,
        line.replace("[Maria Rossi](../actors/maria-rossi.md)", "[Karl O’Hara](../actors/karl-o-hara.md)"),
    )
    build(docs)
    assert QUIET in text(docs, "actors/karl-o-hara.md")
    assert QUIET not in text(docs, ROSSI)
    assert data(docs, "statements.jsonl")[statement_id(BORDER, 1)]["speaker"] == "actors/karl-o-hara"
    assert build(docs).files == {}


def test_a_speaker_without_a_page_is_credited_by_name(docs: Path) -> None:
    """Whoever was taken to speak says it no more, on no page and in no record."""
    line = line_with(docs, SOURCE, QUIET)
    edit(docs, SOURCE, line, line.replace("[Maria Rossi](../actors/maria-rossi.md)", "Two organisers"))
    build(docs)
    said = data(docs, "statements.jsonl")[statement_id(BORDER, 1)]
    assert (said["speaker"], said["cue"]) == (None, "said")
    assert QUIET not in text(docs, ROSSI)
    shown = [text(docs, path) for path in (SOURCE, DAY, ZENDA, "timeline.md", "index.md")]
    assert all("**[Maria Rossi](" not in line for page in shown for line in page.split("\n") if QUIET in line)
    assert all("**Two organisers** said" in line for line in [line_with(docs, DAY, QUIET)])
    assert build(docs).files == {}


def test_the_object_of_a_verb_is_corrected_without_a_colon(tmp_path: Path) -> None:
    """As many words behind the name as the cue had are the cue, the others what is said."""
    made = corpus()
    blame = statement(BORDER, 9, "Hentzau of delays", speaker="actors/maria-rossi", cue="accused")
    made = replace(made, statements=(*made.statements, replace(blame, by_object=True)))
    docs = tmp_path / "docs"
    build(docs, made)
    edit(docs, ROSSI, "accused Hentzau of delays", "blamed Zenda for delays")
    build(docs, made)
    said = data(docs, "statements.jsonl")[statement_id(BORDER, 9)]
    assert (said["cue"], said["text"], said["speaker"]) == (
        "blamed",
        "Zenda for delays",
        "actors/maria-rossi",
    )
    assert "blamed Zenda for delays[^" in text(docs, SOURCE)


def test_hearsay_that_is_reworded_stays_nobodys(tmp_path: Path) -> None:
    """What stands at its head is the cue, and no speaker: so the lists have it that repeat it."""
    made = corpus()
    hearsay = statement(BORDER, 9, "the mill has closed", cue="reportedly", dates=("2021-05-04",))
    made = replace(made, statements=(*made.statements, hearsay))
    docs = tmp_path / "docs"
    build(docs, made)
    edit(docs, SOURCE, "the mill has closed", "the old mill has closed")
    changed, _ = correct(made, read_edits(docs))
    (said,) = (one for one in changed.statements if one.id == hearsay.id)
    assert (said.text, said.cue, said.credited) == ("the old mill has closed", "reportedly", None)


def test_a_corrected_count_shows_everywhere(docs: Path) -> None:
    """The number in a figure's row counts in the data too."""
    row = line_with(docs, SOURCE, "| at least 49")
    edit(docs, SOURCE, row, row.replace("at least 49", "at least 59"))
    build(docs)
    assert "at least 59 killed" in text(docs, DAY)
    assert 59 in [f["count"] for f in data(docs, "figures.jsonl").values()]


def test_two_different_corrections_are_a_conflict(docs: Path) -> None:
    """Each page keeps its own, the data take the source page's, and both are reported."""
    edit(docs, ROSSI, QUIET, "“the border is calm”")
    edit(docs, SOURCE, QUIET, "“the border is silent”")
    build(docs)
    assert "calm" in text(docs, ROSSI)
    assert "silent" in text(docs, SOURCE)
    assert "silent" in text(docs, ZENDA)
    assert data(docs, "statements.jsonl")[statement_id(BORDER, 1)]["text"] == "“the border is silent”"
    questions = text(docs, "open-questions.md")
    assert "calm" in questions
    assert "silent" in questions
    assert build(docs).files == {}


def test_removed_on_its_source_page_it_is_gone_everywhere(docs: Path) -> None:
    """With the same statement in other outlets, from pages and data."""
    line = line_with(docs, SOURCE, QUIET)
    before = tree(docs)
    edit(docs, SOURCE, line + "\n", "")
    build(docs)
    pages = [path for path in tree(docs) if path.endswith(".md")]
    assert not [path for path in pages if f"[^{statement_id(BORDER, 1)}]" in text(docs, path)]
    assert statement_id(BORDER, 1) not in data(docs, "statements.jsonl")
    assert build(docs).files == {}
    edited = text(docs, SOURCE)
    anchor = next(n for n in before[SOURCE].decode().split(line)[0].splitlines()[::-1] if n)
    (docs / SOURCE).write_text(edited.replace(anchor, f"{anchor}\n\n{line}", 1), encoding="utf-8")
    build(docs)
    assert statement_id(BORDER, 1) in data(docs, "statements.jsonl")
