"""Forms of address and letters of offices, which are no part of a name, and apostrophes, which may be."""

from __future__ import annotations

import pytest
from naming import entity, named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rail Minister Datuk Seri Zurda Velka left.", "Zurda Velka"),
        ("Then Tan Sri Dr Zurda Velka left.", "Zurda Velka"),
        ("Then Dato' Zurda Velka left.", "Zurda Velka"),
        ("Then Tun Zurda Velka left.", "Zurda Velka"),
        ("Then Ustaz Zurda Velka left.", "Zurda Velka"),
        ("Then Ato Zurda Velka left.", "Zurda Velka"),
        ("Then Kyai Haji Zurda Velka left.", "Zurda Velka"),
        ("Then Smt Zurda Velka left.", "Zurda Velka"),
        ("Her lawyer Me Zurda Velka left.", "Zurda Velka"),
        ("Then Tun Otto left.", "Tun Otto"),
        ("The aide Interior CS Velka left.", "Velka"),
        ("Transport PS Otto Stein left.", "Otto Stein"),
        ("Then Lima MCA Otto Stein left.", "Otto Stein"),
        ("Governor Zurdeng' Velka left.", "Zurdeng' Velka"),
    ],
)
def test_a_form_of_address_is_no_part_of_a_name(text: str, name: str) -> None:
    """Those of all the world are taken off, those that are names as well only before two words."""
    assert named(text, "person") == {name}
    assert not named(text, "organisation")


def test_letters_of_a_party_are_no_office() -> None:
    """Letters that are an office before somebody are a body's elsewhere."""
    assert named("The MCA said so. An MCA spokesman left.", "organisation") == {"MCA"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The news site Zurda Danve printed all of it.", "organisation", "Zurda Danve"),
        ("Trucks left the Zurvelje mine near Lima.", "place", "Zurvelje"),
        ("Trains from Zurg Mox and Velka Tarn districts were late.", "place", "Zurg Mox"),
        ("Zurvelee, the Peruvian chancellor, left.", "person", "Zurvelee"),
        ("The bank's chairman, Zurkov, sold a boat.", "person", "Zurkov"),
        ("She wept when questioned by Lauter, and left.", "person", "Lauter"),
    ],
)
def test_what_stands_around_tells_the_kind(text: str, kind: str, name: str) -> None:
    """A site of news, a mine, one of two districts, who asks, and who has the office beside the name."""
    assert name in named(text, kind)


def test_a_common_word_that_opens_a_headline_is_nobody() -> None:
    """It stands nowhere else in the article."""
    text = "Beekeeper tells jury he was paid in hats\n\nLIMA - The man came to court on Monday."
    assert not named(text, "person")
    assert entity(f"{text} His name is Otto Stein, and Stein was paid.", "Otto Stein")


def test_a_place_before_an_office_is_nobody() -> None:
    """A clause begins with where somebody said something, whose office comes after it."""
    assert "Zurvelda" not in named("In Zurvelda, the mayor, Otto Stein, said so.", "person")
    assert "Lima" not in named("Lima, the prime minister, said so.", "person")
