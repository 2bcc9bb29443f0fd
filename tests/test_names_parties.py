"""Parties and regions beside names: tags, abbreviations, and adjectives that are no part of a name."""

from __future__ import annotations

import pytest
from naming import named, names


def located(text: str) -> set[str]:
    """Give what the gazetteer calls the places of a text."""
    return {entity.location.name for entity in names(text)[1] if entity.location}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("They met in Annapolis, Md., on Monday.", "Maryland"),
        ("The plant in Flint, Mich. has closed.", "Michigan"),
        ("The plant in Boston, MA has closed.", "Massachusetts"),
        ("Sen. Otto Stein (D-WA) voted for it.", "Washington"),
        ("Sen. Otto Stein (D-Md.) voted for it.", "Maryland"),
        ("Anna Rossi, R-Ga., said so.", "Georgia"),
        ("Sen. Otto Stein (R., Ariz.) voted for it.", "Arizona"),
        ("The plant in Seattle, WA has closed.", "Washington"),
    ],
)
def test_a_regions_abbreviation_is_the_region(text: str, region: str) -> None:
    """After a town, and in a member's party tag, the press abbreviates the region, and the post does."""
    assert region in located(text)


def test_a_party_tag_is_no_part_of_the_name() -> None:
    """Who sits for a region is named without party and region."""
    assert named("Sen. Otto Stein (D-WA) voted. Anna Rossi, R-Ga., did.", "person") == {
        "Otto Stein",
        "Anna Rossi",
    }
    assert "Newport News" in named("Rep. Otto Stein (D-Newport News) voted.", "place")


@pytest.mark.parametrize(
    "text",
    [
        "He has an MD, and an MA, from Zenda.",
        "Ask Otto, Miss. Rossi said.",
        "The cut is deep, Mr. Mass said.",
    ],
)
def test_letters_elsewhere_are_no_region(text: str) -> None:
    """A degree, an address and a surname have the letters of a region too."""
    assert not {"Maryland", "Massachusetts", "Mississippi"} & located(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They spoke during the ABC Democratic debate.", "ABC"),
        ("She beat the former Vermont Democratic governor.", "Vermont"),
        ("The Independent Vermont senator vowed to stay.", "Vermont"),
        ("It was lost in strongly Republican Wyoming then.", "Wyoming"),
        ("It includes every Democratic Congress member.", "Congress"),
        ("It was led by North Dakota Republican Bettine Grandi there.", "North Dakota"),
    ],
)
def test_a_partys_adjective_is_no_part_of_a_name(text: str, found: str) -> None:
    """What is of a party somewhere is not called so: the place or the body is named without it."""
    assert found in {mention.text for mention in names(text)[0]}


def test_a_member_is_named_after_place_and_party() -> None:
    """The name of a member begins after the party, whoever has that given name."""
    assert "Bettine Grandi" in named("It was led by North Dakota Republican Bettine Grandi there.", "person")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Social Democratic Party lost.", "Social Democratic Party"),
        ("The Iowa Republican Party met.", "Iowa Republican Party"),
        ("The Republican National Committee met.", "Republican National Committee"),
        ("He has colleagues in the Independent Alliance.", "Independent Alliance"),
    ],
)
def test_a_party_is_named_whole(text: str, body: str) -> None:
    """Where the adjective is of a party's own name, it stays."""
    assert body in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They testified before the House Lima committee.", {"Lima"}),
        ("They fell at the CIA Lima outpost.", {"CIA", "Lima"}),
    ],
)
def test_a_body_and_a_place_before_a_noun_are_two(text: str, found: set[str]) -> None:
    """What a body does or has in a place is no body of its own."""
    assert found <= {mention.text for mention in names(text)[0]}


def test_a_branch_of_a_broadcaster_is_one_name() -> None:
    """Who reports is called by the region too."""
    assert "BBC Scotland" in named("The BBC Scotland reporter said so.", "organisation")
