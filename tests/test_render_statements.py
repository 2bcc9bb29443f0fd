"""How a statement stands on a page: who said it, how, in whose words, and by which articles."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rendered import pages, section, text
from ruritania import BORDER, DEAD, corpus, statement_id

from dateline.model import TextLink
from dateline.render import render
from dateline.render.compose import body


def test_a_statement_names_its_speaker_then_the_cue_then_what_is_said() -> None:
    """The form that merge and readers know."""
    speaker = "**[Karl O’Hara](../actors/karl-o-hara.md)**"
    block = f"- {speaker} demanded: Rossi must resign over Zenda[^{statement_id(DEAD, 2)}]"
    assert block in text("actors/maria-rossi.md")


def test_an_article_that_speaks_itself_has_no_speaker() -> None:
    """Its own voice is the bare sentence."""
    assert f"- Shells fell on Zenda and Strelsau overnight.[^{statement_id(BORDER, 0)}]" in text(
        "places/zenda.md"
    )


def test_a_clause_in_an_articles_own_voice_begins_as_a_sentence_does() -> None:
    """What was said before it in its sentence stands apart."""
    told = corpus().statements
    own = next(s for s in told if s.cue is None)
    inner = replace(
        own, text="shells fell on Zenda.", sentence="As he said it, shells fell on Zenda.", links=()
    )
    changed = tuple(inner if s.id == own.id else s for s in told)
    drawn = {p.path: p for p in render(replace(corpus(), statements=changed))}
    assert "- Shells fell on Zenda." in body(drawn[f"sources/{own.article}.md"])


def test_a_speaker_who_was_not_recognised_is_not_guessed() -> None:
    """Unknown says unknown."""
    assert "- **Speaker not identified** said: talks would follow" in text("dates/2021-23.md")


@pytest.mark.parametrize(
    ("credited", "shown"),
    [
        ("the office of President Maria Rossi", "Office of President [Maria Rossi]{}"),
        ("Rossi’s office", "[Rossi]{}’s office"),
        ("the mayor, Maria Rossi", "[Maria Rossi]{}"),
        ("campaign manager Maria Rossi", "[Maria Rossi]{}"),
    ],
)
def test_the_office_of_a_person_is_not_the_person(credited: str, shown: str) -> None:
    """It is named as the article names it, and the person's name in it leads to the person's page."""
    told = corpus().statements
    rossi = [replace(s, credited=credited) if s.speaker == "actors/maria-rossi" else s for s in told]
    page = next(
        p for p in render(replace(corpus(), statements=tuple(rossi))) if p.path == f"sources/{DEAD}.md"
    )
    assert f"- **{shown.format('(../actors/maria-rossi.md)')}** told reporters: " in body(page)


@pytest.mark.parametrize(
    ("cue", "text", "shown"),
    [
        ("asked", "whether talks would follow", "asked whether talks would follow"),
        ("asked", "Will talks follow?", "asked: Will talks follow?"),
        ("said", "what follows is open", "said: what follows is open"),
    ],
)
def test_an_indirect_question_goes_on_with_its_verb(cue: str, text: str, shown: str) -> None:
    """No colon parts "asked" from "whether", as it does from what is quoted or said."""
    told = [
        replace(s, cue=cue, text=text) if s.cue == "said" and not s.speaker else s
        for s in corpus().statements
    ]
    page = next(p for p in render(replace(corpus(), statements=tuple(told))) if p.path == "dates/2021-23.md")
    assert f"- **Speaker not identified** {shown}" in body(page)


def test_hearsay_is_credited_to_nobody() -> None:
    """The adverb stands in the place of a speaker, who is not called unidentified."""
    told = [
        replace(s, cue="Reportedly") if s.cue == "said" and not s.speaker else s for s in corpus().statements
    ]
    page = next(p for p in render(replace(corpus(), statements=tuple(told))) if p.path == "dates/2021-23.md")
    assert "- **Reportedly**: talks would follow" in body(page)


def test_according_to_is_said_by_the_colon() -> None:
    """A cue that stands before the name does not read behind it."""
    assert "**[Ruritania](../actors/ruritania.md)**: 49 soldiers had died" in text("dates/2021-05-04.md")


def test_no_colon_stands_before_the_object_of_a_verb() -> None:
    """A colon announces a clause or a quotation; a comma that led on to "he said" is gone."""
    made = corpus()
    statements = [
        replace(s, cue="accused", text="Rossi of “delays,”", by_object=True) if s.cue == "demanded" else s
        for s in made.statements
    ]
    page = next(p for p in render(replace(made, statements=tuple(statements))) if "karl" in p.path)
    assert "**[Karl O’Hara](../actors/karl-o-hara.md)** accused Rossi of “delays”[^" in body(page)


def test_words_that_mean_more_than_they_say_are_links() -> None:
    """A date with a page and a capital that stands for its state are linked; every word stays.

    A possessive is taken along, and numbers quote the sentence with the links of the statement in it.
    """
    made = corpus()
    said = "“Strelsau’s [sic] answer is due on Tuesday”, in 1901"
    meant = [("Strelsau", "actors/ruritania"), ("Tuesday", "2021-05-04"), ("1901", "1901")]
    links = tuple(TextLink(said.index(w), said.index(w) + len(w), target) for w, target in meant)
    first = replace(made.statements[0], text=said, links=links)
    found = render(replace(made, statements=(first, *made.statements[1:])))
    page = next(body(p) for p in found if p.path == "places/zenda.md")
    assert (
        "- “[Strelsau’s](../actors/ruritania.md) \\[sic\\] answer is due on "
        "[Tuesday](../dates/2021-05-04.md)”, in 1901[^"
    ) in page
    counted = replace(made.figures[0], sentence=f"They said {said}.", statement=first.id)
    found = render(replace(made, statements=(first, *made.statements[1:]), figures=(counted,)))
    numbers = next(body(p) for p in found if p.path == "numbers.md")
    assert "| They said “[Strelsau’s](actors/ruritania.md) \\[sic\\] answer" in numbers


def test_a_statement_in_two_outlets_is_shown_once_with_both_labels() -> None:
    """The first is that of the longest wording, which is the one that is shown."""
    labels = f"[^{statement_id(BORDER, 1)}][^{statement_id(DEAD, 1)}]"
    for path in ("actors/maria-rossi.md", "places/zenda.md", "dates/2021-05-04.md", f"sources/{BORDER}.md"):
        assert text(path).count(labels) == 1, path
        assert "the border is quiet[^" not in text(path)


def test_a_source_page_gives_its_articles_own_words() -> None:
    """Whatever another outlet makes of the same statement, with that outlet's label behind its own."""
    shown = section(f"sources/{DEAD}.md", "said")
    labels = f"[^{statement_id(DEAD, 1)}][^{statement_id(BORDER, 1)}]"
    assert f"told reporters: the border is quiet{labels}" in shown
    assert "the border is quiet now" not in shown


@pytest.mark.parametrize("path", sorted(pages()))
def test_a_block_is_the_same_on_every_page(path: str) -> None:
    """A correction of a statement is made once, so its text depends on no page."""
    everywhere = {
        b.label: b.text for page in pages().values() for s in page.sections for b in s.blocks if b.label
    }
    here = [b for s in pages()[path].sections for b in s.blocks if b.label]
    assert all(everywhere[b.label] == b.text for b in here)
    assert len({b.label for b in here}) == len(here), "a block stands once on a page"


@pytest.mark.parametrize("path", sorted(pages()))
def test_labels_and_footnotes_agree(path: str) -> None:
    """Every label is defined, every definition cited."""
    source = text(path)
    cited = set(re.findall(r"(?<!\\)\[\^([\w-]+)\](?!:)", source))
    assert cited == {label for label, _ in pages()[path].footnotes}


def test_a_footnote_gives_outlet_title_date_and_sentence() -> None:
    """One click to the source, at the place that the statement stands, and the sentence itself."""
    footnote = dict(pages()["actors/maria-rossi.md"].footnotes)[statement_id(DEAD, 2)]
    link = f"[Ruritania counts its dead](../sources/{DEAD}.md#fnref:{statement_id(DEAD, 2)})"
    sentence = "Rossi must resign over Zenda, karl-o-hara demanded."
    assert footnote == f"Zenda Daily, {link}, 5 May 2021 (inferred): “{sentence}”"
