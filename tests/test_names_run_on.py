"""Names: where one begins and ends beside "and", "in", a bracket, or the text behind a title."""

from __future__ import annotations

import pytest
from naming import named, owner


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "They met at the Conference on Rivers and Bridge Measures in Asia held in May.",
            "Conference on Rivers and Bridge Measures in Asia",
        ),
        ("They voted for the Work and Zenders Party.", "Work and Zenders Party"),
        ("It stands in the Otto and Anna Museum in Zenda.", "Otto and Anna Museum"),
        ("It stands in the Otto and-Anna Museum in Zenda.", "Otto and Anna Museum"),
        ("Peru's National Guard Boats Service will sail.", "National Guard Boats Service"),
        (
            "The world is small. It fell to the WZVA (World Zenda-Velda Agency) in May.",
            "World Zenda-Velda Agency",
        ),
        ("They wrote to the rail group Velda Now. It is new.", "Velda Now"),
    ],
)
def test_where_a_bodys_name_ends(text: str, body: str) -> None:
    """A continent, a second purpose, a second founder and what it ends in are of the name."""
    assert body in named(text, "organisation")


def test_a_part_of_a_body_in_brackets_is_no_other() -> None:
    """Letters and the full name stand right before what belongs to the body."""
    text = "The WZVA (World Zenda-Velda Agency) Independent Commission met. The World Bank met."
    assert named(text, "organisation") == {"World Zenda-Velda Agency", "World Bank"}


def test_two_parties_are_two() -> None:
    """A party that is called by one word is joined to another, and no purpose of it."""
    assert "Labour and Conservative Party" not in named(
        "The Labour and Conservative Party leaders met.", "organisation"
    )


def test_a_place_ends_before_the_text_behind_a_title() -> None:
    """A common word with its object begins the text behind a title; a known place keeps its last word."""
    assert "Africa" in named("Read: The road into Africa Slow a bus, late a train, they came.", "place")
    assert "Kansas" not in named("They gave Kansas City the cup.", "place")
    assert "Peru Rail" in named("They gave Peru Rail a loan.", "organisation")


def test_a_noun_that_two_states_share_is_in_neither_name() -> None:
    """Who speaks for two states together is named by neither; of one alone the noun is a part."""
    text = "Peruvian and Chilean diplomats met. In Peru, Chilean diplomats spoke. The Chilean diplomats left."
    assert owner(text, "Chilean diplomats", 1) == "Chile"
    with pytest.raises(IndexError):
        owner(text, "Chilean diplomats", 2)


def test_a_legal_form_behind_a_comma_makes_a_firm() -> None:
    """Who has one is a firm, whoever else is called so; a county is none."""
    assert named("It was sold to Zurdo, Inc. in May. Zurdo is old.", "organisation") == {"Zurdo"}
    assert named("He met Otto Stein, Co. Cork, in May.", "person") == {"Otto Stein"}
