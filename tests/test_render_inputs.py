"""What pages are made of: where that is the same, so is the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from ruritania import article, entity, statement, statement_id

from dateline.model import Corpus, DefinitionRecord, RoleRecord, TextLink
from dateline.render import View, drafts
from dateline.render.compose import body

PACT = entity("actors/pact", "organisation", "Pact", articles=("one",))
WEBER = entity("actors/weber", "person", "Karl Weber", articles=("one",))
RURITANIA = entity("actors/ruritania", "state", "Ruritania", articles=("one",), page="actors/also-mentioned")
ONE, TWO = (article(name, name.title(), "Herald", "2021-05-04") for name in ("one", "two"))
MET = statement("one", 1, "the Pact met", speaker="actors/weber", cue="say", actors=("actors/pact",))
RAIN = statement("two", 1, "it rained", dates=("1987",), actors=("actors/ruritania",))


def defined(gloss: str, words: str, target: str) -> DefinitionRecord:
    """Define the Pact by a gloss of which some words lead somewhere."""
    at = gloss.index(words)
    sentence = f"The Pact, {gloss}, met."
    links = (TextLink(at, at + len(words), target),)
    return DefinitionRecord("Pact", gloss, "apposition", "one", sentence, links)


def inputs(made: Corpus, corrected: Mapping[str, str] | None = None) -> dict[str, str]:
    """Give what the pages that say so are made of, by path."""
    return {draft.path: draft.inputs for draft in drafts(View(made), None, corrected) if draft.inputs}


def pages(made: Corpus) -> dict[str, str]:
    """Give the same pages."""
    return {draft.path: body(draft.make()) for draft in drafts(View(made)) if draft.inputs}


BASE = Corpus((ONE,), (PACT, WEBER, RURITANIA), statements=(replace(MET, credited="Weber’s office"),))
GROWN = replace(BASE, articles=(ONE, TWO), statements=(*BASE.statements, RAIN))
TO_STRELSAU = (TextLink(9, 17, "actors/ruritania"),)
ENVOY = replace(WEBER, roles=(RoleRecord("envoy to Strelsau", "one", "Envoy Weber.", links=TO_STRELSAU),))
BY_AN_ENVOY = replace(
    MET, speaker=None, speakers=(), credited="envoy to Strelsau", credited_links=TO_STRELSAU
)
ITS_OWN = replace(RURITANIA, page="actors/ruritania")


@pytest.mark.parametrize(
    ("before", "after", "path"),
    [
        (
            replace(BASE, definitions=(defined("a body set up in 1987", "1987", "1987"),)),
            replace(GROWN, definitions=(defined("a body set up in 1987", "1987", "1987"),)),
            "actors/pact.md",
        ),
        (
            replace(GROWN, definitions=(defined("a Zenda-led body", "Zenda", "actors/ruritania"),)),
            replace(
                GROWN,
                definitions=(defined("a Zenda-led body", "Zenda", "actors/ruritania"),),
                entities=(PACT, WEBER, ITS_OWN),
            ),
            "actors/pact.md",
        ),
        (
            BASE,
            replace(BASE, entities=(PACT, replace(WEBER, names=("Karl Weber", "Weber")))),
            "sources/one.md",
        ),
        (
            replace(BASE, entities=(PACT, replace(WEBER, name="Karl Webers")), statements=(MET,)),
            replace(
                BASE,
                entities=(PACT, replace(WEBER, name="Karl Webers", kind="organisation")),
                statements=(MET,),
            ),
            "sources/one.md",
        ),
        (
            replace(GROWN, entities=(PACT, ENVOY, RURITANIA)),
            replace(GROWN, entities=(PACT, ENVOY, ITS_OWN)),
            "actors/weber.md",
        ),
        (
            replace(GROWN, statements=(BY_AN_ENVOY, RAIN)),
            replace(GROWN, statements=(BY_AN_ENVOY, RAIN), entities=(PACT, WEBER, ITS_OWN)),
            "sources/one.md",
        ),
    ],
    ids=[
        "a date gets a page",
        "an actor gets a page",
        "a speaker gets a spelling",
        "a speaker is a body",
        "who is named in a role gets a page",
        "who is named in a speaker's description gets a page",
    ],
)
def test_a_page_that_changes_is_made_of_something_else(before: Corpus, after: Corpus, path: str) -> None:
    """What is not an input would stay as it was on the pages of the last build."""
    assert pages(before)[path] != pages(after)[path]
    assert inputs(before)[path] != inputs(after)[path]


def test_a_correction_touches_its_own_article_alone() -> None:
    """The pages of others are as they were, also at the first correction of all."""
    corrected = inputs(GROWN, {statement_id("one", 1): "the Pact parted"})
    plain = inputs(GROWN)
    assert {path for path in plain if plain[path] != corrected[path]} == {
        "actors/pact.md",
        "actors/weber.md",
        "sources/one.md",
    }
