"""The glossary: each term once, with what it means and who says so."""

from __future__ import annotations

import re
from dataclasses import replace

from rendered import text
from ruritania import DEAD, corpus, entity

from dateline.model import DefinitionRecord
from dateline.render import render
from dateline.render.compose import body


def test_the_glossary_gives_each_term_with_its_source() -> None:
    """A heading with a fixed id, the definition, and a footnote."""
    assert "## Sluice Accord {#term-sluice-accord}" in text("glossary.md")
    assert re.search(r"a treaty on dams of 1951\[\^d-\w{10}\]", text("glossary.md"))


def test_two_spellings_of_an_expansion_are_one() -> None:
    """British and American ones are said once, with the sources of both."""
    glosses = ("Rail Organisation for Defence", "Rail Organization for Defense")
    made = corpus()
    defined = (
        DefinitionRecord("ROD", gloss, "abbreviation", DEAD, f"The {gloss} (ROD).") for gloss in glosses
    )
    page = next(
        p for p in render(replace(made, definitions=(*made.definitions, *defined))) if p.path == "glossary.md"
    )
    entry = body(page).partition("{#term-rod}")[2].partition("\n## ")[0].partition("\n[^")[0]
    assert glosses[0] in entry
    assert glosses[1] not in entry
    assert entry.count("[^d-") == 2


def test_a_short_form_stands_with_its_long_form() -> None:
    """One entry has both and the sources of both; on the page of either no spelling is a role."""
    made = corpus()
    sentence = "The Sluice Accord (SA) holds."
    short = DefinitionRecord("SA", "Sluice Accord", "abbreviation", DEAD, sentence)
    accord = entity("actors/sluice-accord", "organisation", "Sluice Accord", "SA")
    both = replace(made, definitions=(*made.definitions, short), entities=(*made.entities, accord))
    found = {page.path: body(page) for page in render(both)}
    assert "## Sluice Accord (SA) {#term-sluice-accord}" in found["glossary.md"]
    assert "{#term-sa}" not in found["glossary.md"]
    assert found["glossary.md"].count(sentence) == 1
    assert "- Sluice Accord" not in found["actors/sluice-accord.md"]
    assert "- a treaty on dams of 1951" in found["actors/sluice-accord.md"]
