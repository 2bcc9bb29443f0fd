"""Names: what stands around a name says that it is nobody's, or that it is one of several."""

from __future__ import annotations

import pytest
from naming import named, owner


@pytest.mark.parametrize(
    "text",
    [
        "The firm announced its Veldor ZX family. It tells of Veldor ZX issues. The Veldor ZX Family is old.",
        "It runs on Zendaro, free software for farms. Farmers ask through Zendaro Barn Manager.",
        'They saw the travel magazine "LimaZend" on Mondays, and the travel show "LimaZend."',
        "Keepers of the zoo fed Tiger Zendar twice.",
        "They ate the Zendo -- which was old. Any given Zendo is warm. She bought a Zendo.",
        "They spoke of the Zenda-born New Yorker's work. A New Yorker who saw it laughed.",
        "A Londoner who saw it laughed. The Peru-born Londoner left.",
        "The Agency's Velda Express satellite took it.",
        "Genes of the fever gland type B (FGB) were found. The FGB is small.",
        "It cost NOK 5bn, and he put in CHF 80,000. They have 97 million SEK.",
        "The M/V Maria Velda 2 sank. Twelve are missing from the Maria Velda 2. The Maria Velda was old.",
        "It is late, she said. ZNQ",
        'It is late, she said. "It is late." (END) OS/MR',
        "Viewers follow the Peruvian TV programme on their phones.",
        "It was a Pandora's Box for the club. Zendel's theorem is old.",
    ],
)
def test_what_is_made_shown_or_found_is_nobody(text: str) -> None:
    """Products, software, programmes, animals, things of a kind and what somebody found do nothing."""
    assert not named(text, "person")
    assert not named(text, "organisation")
    assert not named(text, "place")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("It is set in the fictional town of Reading. The mythical kingdom of Peru is far.", set()),
        ("He was the ruler of the self-styled State of Sabah.", set()),
        ("The fictional State of Chile is in the game.", set()),
        ('The fictional "State of Chile" is in the game.', set()),
        ("The fictional mayor came to Reading. The would-be president of Peru left.", {"Reading", "Peru"}),
        ("The self-styled mayor of Reading left.", {"Reading"}),
    ],
)
def test_what_is_told_to_be_invented_is_no_place(text: str, places: set[str]) -> None:
    """A town or a state that an article calls fictional is none, whatever the map has by its name."""
    assert named(text, "place") | named(text, "state") == places


def test_a_person_called_like_an_animal_stays_one() -> None:
    """Animals that an article tells of elsewhere do not make an animal of a golfer."""
    text = "Tiger Tarnell won the golf tournament by two strokes. Tarnell was happy.\n\nWildlife was at risk."
    assert "Tiger Tarnell" in named(text, "person")


@pytest.mark.parametrize(
    "text",
    [
        "In VeldaArt, for example, wood and glass are painted.",
        "All is well in Merkelland.",
        "She told of plans for a Zenda Village.",
        "She fled from the Vichy regime.",
    ],
)
def test_what_was_made_up_or_is_planned_is_no_place(text: str) -> None:
    """A word made of two, a land of a leader, one village of a kind, and a regime are not on the map."""
    assert not named(text, "place")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It stands in the Zenda Village.", "Zenda Village"),
        ("They went to McAllen and to Trumbull.", "McAllen"),
    ],
)
def test_other_places_stay(text: str, kept: str) -> None:
    """A village with its article is one, and a town may have a capital within."""
    assert kept in named(text, "place")


@pytest.mark.parametrize(
    "text",
    [
        "A Lima court ordered it. He spoke in a Lima court.",
        "Storms shut Peruvian embassies in May.",
        "It was used by Peruvian secret services.",
        "Germany's intelligence agency was late.",
    ],
)
def test_one_of_several_bodies_is_none(text: str) -> None:
    """Any court of a town, the embassies of a state, and an agency of which it has more, are not one body."""
    assert not named(text, "organisation")


def test_bodies_that_there_is_one_of_stay() -> None:
    """The court of a town, two states' embassies, and an agency that is the only one, are bodies."""
    assert "Lima court" in named("The Lima court ordered it.", "organisation")
    assert len(named("The Peruvian and Chilean embassies are shut.", "organisation")) == 2
    assert "Israel's spy agency" in named("Israel's spy agency is quiet.", "organisation")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They saw the bombing of the Velda Rural Church in May.", "Velda Rural Church"),
        ("Zendalia's authorities met. Zendalia's press service told so.", "Zendalia"),
        ("Bankers met on Wall Street in May.", "Wall Street"),
        ("He works for the Zenda Borough of Velden.", "Zenda Borough of Velden"),
        ("The Velda Zendar Stein bridge is shut.", "Velda Zendar Stein bridge"),
    ],
)
def test_what_is_on_the_map_is_a_place(text: str, place: str) -> None:
    """A church that was bombed, a region with authorities, a street, a borough and a bridge are places."""
    assert place in named(text, "place")
    assert place not in named(text, "organisation") | named(text, "person")


def test_a_word_that_mocks_is_nobodys_surname() -> None:
    """A common word behind a form of address, which is quoted too, is no surname."""
    text = "He mocked the 'Beginner' again. \"We thank Mr. Beginner,\" he said."
    assert not named(text, "person")
    assert named("He thanked Mr. Baker. Mr. Baker left.", "person") == {"Baker"}


def test_a_house_of_the_kings_is_of_no_state() -> None:
    """A house is Georgian by its time, unless the article tells of Georgia."""
    assert not named("They bought a Georgian house by the river.", "state")
    assert named("She left Georgia in May. A Georgian house is her home.", "state") == {"Georgia"}


def test_a_monarch_has_the_number() -> None:
    """A number behind a given name is of the name, and both spellings are one monarch's."""
    text = "Queen Anna II spent 11 days there. After Anna II came, it rained. Queen Anna left."
    assert named(text, "person") == {"Queen Anna II"}
    assert owner(text, "Anna II") == "Queen Anna II"


def test_who_is_called_like_a_city_is_a_person() -> None:
    """Somebody of the family stands beside, and the first name is a city's."""
    text = "Her uncle was Otto Stein. He gave it to Paris Stein, and left."
    assert named(text, "person") == {"Otto Stein", "Paris Stein"}
    assert not named(text, "place")


def test_letters_of_an_office_that_the_article_has_in_full_are_no_body() -> None:
    """The DG is the director general; without the words it may be a body."""
    text = "Director General Maria Rossi left. The DG was angry. They met the DG."
    assert not named(text, "organisation")
    assert named("The ZDG was angry. They met the ZDG.", "organisation") == {"ZDG"}
    assert named("The ZDG was angry. They met the ZDG", "organisation") == {"ZDG"}


def test_whom_a_ship_is_called_after_is_a_person() -> None:
    """Without an article before it the name is that of who bore it."""
    text = "The USS Otto Stein left. Admiral Otto Stein was a hero. Otto Stein was born in Peru."
    assert named(text, "person") == {"Otto Stein"}


@pytest.mark.parametrize(
    "text",
    [
        "He built a Rudolf III-style barn.",
        "They sell coats of the cheap, ZWC, and Sport price classes.",
        "He is a painter of the Zenda School. The paintings of the Zenda School were rare.",
    ],
)
def test_how_something_looks_and_a_sort_are_nobody(text: str) -> None:
    """A ruler's style, letters of a sort and a school of painters have no page."""
    assert not named(text, "person")
    assert not named(text, "organisation")


def test_who_is_named_otherwise_too_stays_somebody() -> None:
    """A ruler whom the article names, and a school that teaches, are who they are."""
    assert "Rudolf XIV" in named("Rudolf XIV built it. They met in a Rudolf XIV-style hall.", "person")
    text = "The Zenda School said that pupils were ill. The Zenda School shut."
    assert "Zenda School" in named(text, "organisation")
