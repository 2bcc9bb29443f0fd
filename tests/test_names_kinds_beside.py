"""Who is a body, a person, a place or nobody by what stands right beside: offices, hotels, shows, classes."""

from __future__ import annotations

import pytest
from naming import named

_ALL = ("person", "organisation", "place")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Two students have sued Yale. Yale dismissed him in May.", "organisation", "Yale"),
        ("The flats in Yale are small.", "place", "Yale"),
        ("Work on the Velda Building began in May.", "place", "Velda Building"),
        ("A consultant of Velda Real Estate said so.", "organisation", "Velda Real Estate"),
        ("They have a three-year-old, Otto, and one-year-old Charlotte.", "person", "Charlotte"),
        ('"It is old," said Zendur Veldis, Director of the Ruritanian Museum.', "person", "Zendur Veldis"),
        ("The head of Veldoil oil company Zendur Veldis left in May.", "person", "Zendur Veldis"),
        ("The Strelsau hotel Le Veldar was full in May.", "place", "Le Veldar"),
        ("They landed on Zurda Velpat, a remote island chain, in May.", "place", "Zurda Velpat"),
        ("Snow closed two airports in the state: Otto Velda, Zurin and Anna Stein.", "place", "Otto Velda"),
        ("Ships left Ras Zurdaf in May. Troops took Ras Zurdaf.", "place", "Ras Zurdaf"),
        ("The rugged Zurbentum group is on the left.", "organisation", "Zurbentum"),
    ],
)
def test_what_stands_beside_a_name_tells_its_kind(text: str, kind: str, name: str) -> None:
    """By a university's word, a head, an age, an office, or the noun of where people stay or go."""
    assert any(found in (name, name.removeprefix("Le ")) for found in named(text, kind))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru has twelve of them. The Zurdu-class boats are quiet.", "Zurdu"),
        ("Peru has Zurdu-class boats. The Zurdus are quiet, sailors say.", "Zurdus"),
        ("They fired the Zurdan 6 rocket from the coast.", "Zurdan"),
        ("Pirates took the tanker Veldis 13 in May.", "Veldis"),
        ("Sales in EMEA fell in May.", "EMEA"),
        ("They gave out the flu-prevention drug Zurvex, which is new.", "Zurvex"),
        ("She was Head of Corporate Affairs in May.", "Corporate Affairs"),
        ("Anna Rossi is the Velda Launch Programme Director.", "Velda Launch Programme"),
        ("Otto Stein is the author of The Quiet Ruritanians.", "Quiet Ruritanians"),
        ("They sang Merry Zenda to me.", "Merry Zenda"),
        ("Anna Rossi is best known for playing Otto Veldur in the film.", "Otto Veldur"),
        ("They told the BBC's Anna Veldur programme that it was late.", "Anna Veldur"),
        ("As Secretary of Energy, the former governor will drill.", "Secretary of Energy"),
        ("He plays at the Institute of Public Chess in May.", "Chess"),
    ],
)
def test_what_is_made_shown_or_held_is_nobody(text: str, name: str) -> None:
    """Classes of ships, numbered rockets, regions by letters, fields of work, songs, roles and offices."""
    assert not any(name in named(text, kind) for kind in _ALL)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Chairman Pike met Richard Pike's wife. Pike left.", "person", "Richard Pike"),
        ("The Zenda Cancer Registry shows that it fell.", "organisation", "Zenda Cancer Registry"),
        ("He spoke for Homeland Security in May.", "organisation", "Homeland Security"),
        ("They met Anna Rossi at the gate. Anna smiled.", "person", "Anna Rossi"),
    ],
)
def test_who_acts_stays(text: str, kind: str, name: str) -> None:
    """A surname that is a word, a body that shows something, a department that everybody knows."""
    assert name in named(text, kind)


def test_whom_a_story_tells_of_has_no_surname_alone() -> None:
    """Unless somebody of the article has it too."""
    assert not named("The Sherlock Holmes books sell. Holmes fans came.", "place")
    assert "Anna Holmes" in named("Sherlock Holmes is a book. Anna Holmes wrote. Holmes left.", "person")


def test_a_town_whose_club_is_named_in_full_is_the_club_where_it_plays() -> None:
    """In an article that tells of no match, and not where something is in the town."""
    text = "Kassel suspended the players in May. They were held at the Kassel police station."
    text += " Kassel Rugby Club has decided to wait."
    assert "Kassel Rugby Club" in named(text, "organisation")
    assert "Kassel" in named(text, "place")
    assert "Kassel" not in named(text.partition("They")[0] + "Kassel Rugby Club waits.", "place")


def test_a_facility_takes_in_its_noun() -> None:
    """What is called by a person or a saint is no town of that name; a town's own keeps the town's name."""
    assert named("Gunmen attacked the city's Rossi airport on Monday.", "place") == {"Rossi airport"}
    assert named("He landed at Aleppo international airport.", "place") == {"Aleppo international airport"}
    assert named("They live near Brussels airport.", "place") == {"Brussels"}
    assert named("He landed at Red Oak airport in Iowa.", "place") == {"Red Oak", "Iowa"}
    text = "They prayed in Notre Dame cathedral. The doors of Notre Dame Cathedral shut."
    assert named(text, "place") == {"Notre Dame cathedral"}
