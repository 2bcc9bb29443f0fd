"""Names: what nouns, verbs and marks beside a name say is a thing, and which of them are places."""

from __future__ import annotations

import pytest
from naming import named


@pytest.mark.parametrize(
    "text",
    [
        "Space shuttle Velda disintegrated. One tanker, The Zenda, sank in May.",
        "The ferry Maria Velda sank. The Maria Velda 2 is new.",
        "She was aboard the Maria Velda. The Maria Velda sank.",
        "The Maria Velda, an old wooden ferry, sank.",
        "They survived the sinking of the Maria Velda 2 in May.",
        "It was three days after the Maria Velda 2 went down. The ferry was old.",
        "The Zendama helicopter carrier is new. Russia's icebreaker Velda Zenda left.",
        "I ran it through the Velda Rail database. The Zenda Kids Online project ended.",
        "The Otto Velda programme is broadcast on Tuesdays. Zenda Tonight airs on Mondays.",
        "They sell Walmart's Great Velda brand and a Blue Zenda beer.",
        "She appeared on Celebrity Zenda. He was a contestant on Strictly Velda.",
        "Veldamus is a publicly funded programme. Zenduri is a slow dance.",
        "The Velda Study was small. A Vertical Rail Test found it.",
        "They won a point in Group D. It is of Type A.",
        "She is Associate Dean of it. The tiny Chihuahua was a Scottish Terrier puppy.",
        "The AC was off, and EMS crews and ATC staff came. LNG was sold.",
        "The Purchasing Managers' Index rose.",
    ],
)
def test_what_is_said_to_be_a_thing_is_nobody(text: str) -> None:
    """Ships, shows, brands, studies, breeds and letters of techniques do nothing themselves."""
    assert not named(text, "person")
    assert named(text, "organisation") <= {"Walmart"}
    assert not named(text, "place")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They met at the Velda Shopping Centre in May.", "Velda Shopping Centre"),
        ("It is in Zenda Town Centre now.", "Zenda Town Centre"),
        ("The shop is at Velda Street Lower, near it.", "Velda Street Lower"),
        ("The Velda Marshes are wet.", "Velda Marshes"),
        ("They screen them in movie theaters like Zendapalast and Veldi.", "Zendapalast"),
        ("The Velda River ferry was late.", "Velda River"),
        ("Sofia insisted on it. Minsk agreed.", "Minsk"),
    ],
)
def test_where_people_go_is_a_place(text: str, place: str) -> None:
    """Shopping centres, streets, marshes and cinemas are no bodies, and a river is no ferry."""
    assert place in named(text, "place")


def test_a_show_that_an_interview_with_somebody_is_on_is_not_them() -> None:
    """Who is seen when an interview airs is a person, and who is known for a broadcaster a body."""
    assert "Maria Rossi" in named("Her interview with Maria Rossi aired Thursday night.", "person")
    assert "Fox News" in named("He appeared on Fox News.", "organisation")


def test_a_word_that_opens_a_sentence_is_no_place() -> None:
    """What the model alone takes for a place, and dictionaries have, is none."""
    assert named("Laughter erupted as people came to Lima.", "place") == {"Lima"}
    assert "Mo." in named("Sens. Anna Rossi (Tenn.) and Otto Stein (Mo.) agreed on it.", "place")


def test_a_known_firm_behind_places_is_nobody() -> None:
    """A list of addresses runs on: neither its places nor the firm are a person."""
    assert not named("At Velden, Lima Oslo Tesco, Main Street, they met. Tesco closed.", "person")


def test_where_a_study_is_published_is_a_journal() -> None:
    """A journal is called by a word of its field."""
    text = "It is told in a 2010 study published in Avalanche, and by Otto Stein."
    assert not named(text, "place")


@pytest.mark.parametrize(
    "text",
    [
        "The three-day ZORKERS Conference began Monday.",
        "The Velda Security Conference (on February 17-19) is near.",
        "He has had Local Zenda Assistant (LZA) training.",
        "In the film Josh Rossi plays LeZou, a sidekick.",
    ],
)
def test_what_is_held_taught_or_played_is_nobody(text: str) -> None:
    """A conference of three days, what letters in brackets are taught as, and whom an actor plays."""
    assert not named(text, "organisation")
    assert named(text, "person") <= {"Josh Rossi"}


def test_an_irish_surname_is_a_persons_and_a_committee_of_experts_none() -> None:
    """A particle with a capital is of a surname; an expert that a committee begins with is no office."""
    assert "Zendar Ó Rossaigh" in named("Zendar Ó Rossaigh saying it is over.", "person")
    assert not named("The Joint Expert Committee on Food Zenda said so.", "person")


def test_a_town_that_was_retaken_is_a_place() -> None:
    """Who is seized from an army, or overrun, is a town."""
    assert "Velmyra" in named("Velmyra was seized from the army by rebels in May.", "place")


@pytest.mark.parametrize(
    "text",
    [
        "They went to ferry Maria Velda home.",
        "Maria Velda, a ship captain, left.",
        "Maria Velda, a ferry operator, said so.",
    ],
)
def test_who_sails_a_ship_is_a_person(text: str) -> None:
    """What stands before the noun tells that a name is no ship's."""
    assert named(text, "person") == {"Maria Velda"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("He met the owners of Velda Marinos, including its president, Otto Stein.", "Velda Marinos"),
        ("He met a lawyer at the firm Velder Plattner.", "Velder Plattner"),
        ("An engineer of the contractor Veldenas Andinos was arrested.", "Veldenas Andinos"),
    ],
)
def test_who_has_staff_is_a_body(text: str, body: str) -> None:
    """People whose noun a body is called by too have none."""
    assert body in named(text, "organisation")
    assert named("A friend of the contractor Velmer Zorn left.", "person") == {"Velmer Zorn"}
    assert named("The head of the company Velmer Zorn said so.", "person") == {"Velmer Zorn"}
    assert named("He works for the company Otto Stein founded.", "person") == {"Otto Stein"}
