"""Adjectives of states that mean a language, or the people of a continent."""

from __future__ import annotations

import pytest
from naming import named, names


@pytest.mark.parametrize(
    "text",
    [
        "In both towns French is spoken.",
        "She speaks German. He wrote it in Danish.",
        "A catalogue, in Polish and English, was sold to those who speak perfect French.",
        "They watched the series QX-GB.",
        "It was published in English in the year after.",
        "The book was translated into Dutch for a Swedish-speaking aide.",
        "Most Latin American markets fell, and the North American one as well.",
    ],
)
def test_a_language_and_a_continent_are_no_state(text: str) -> None:
    """Nobody of the state does anything there."""
    assert names(text) == ((), ())


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("It was late in German politics.", "Germany"),
        ("She spoke to French ministers.", "France"),
        ("They learned Italian songs.", "Italy"),
        ("It is so in old and Scottish law, and in EU-UK talks.", "United Kingdom"),
        ("A Native American school was shut.", "United States"),
    ],
)
def test_what_is_of_a_state_names_it(text: str, state: str) -> None:
    """A noun behind the adjective is the state's."""
    assert named(text, "state") == {state}


@pytest.mark.parametrize(
    ("text", "states", "bearer"),
    [
        ("Mark Peruvian spoke. Peruvian said so. The Peruvian coast is long.", {"Peru"}, "Mark Peruvian"),
        ("Anna Chad spoke on Monday. Chad said that it was late.", set(), "Anna Chad"),
        ("Anna Chad spoke on Monday. They met in Chad. Chad is large.", {"Chad"}, "Anna Chad"),
    ],
)
def test_a_surname_is_no_state(text: str, states: set[str], bearer: str) -> None:
    """But before a noun of the state's, or where the article has the state as well."""
    assert named(text, "state") == states
    assert bearer in named(text, "person")
