"""A metropolis and its region of one short name: the article's own full wording decides."""

from __future__ import annotations

import pytest
from naming import entity, names


def kind_of(text: str, surface: str, occurrence: int = -1) -> str | None:
    """Give the kind of place that a mention is located as."""
    mentions, entities = names(text)
    mention = [m for m in mentions if m.text == surface][occurrence]
    location = None if mention.entity is None else entities[mention.entity].location
    return location and location.kind


@pytest.mark.parametrize("full", ["New York City", "NYC"])
def test_the_full_name_of_a_city_is_what_the_short_one_means(full: str) -> None:
    """What an article calls the city once is the city by the short name as well."""
    text = f"Bakers in {full} went on strike. The strikes in New York ended, and the New York bakers rested."
    assert kind_of(text, "New York", 0) == "city"
    assert kind_of(text, "New York") == "city"


@pytest.mark.parametrize(
    "row",
    [
        "Bakers in New York, New Jersey and Vermont rested.",
        "Bakers rested in New Jersey and New York.",
        "Bakers rest all over the country, from Oregon to New York.",
        "The governor's friends rest in Albany, New York.",
        "The New York governor baked bread.",
        "They bake in New York state.",
    ],
)
def test_beside_regions_the_short_name_is_the_regions(row: str) -> None:
    """In a row with regions, or with what only a region has, a shared name is no city's."""
    text = f"Bakers in New York City went on strike. {row} The New York bakers slept."
    assert kind_of(text, "New York", 0) == "region"
    assert kind_of(text, "New York") == "city"


def test_a_row_of_cities_is_no_row_of_regions() -> None:
    """Beside cities a shared name is the city's."""
    text = "Bakers in New York City went on strike. They baked in Boston, New York and Chicago."
    assert kind_of(text, "New York") == "city"


def test_a_region_beside_its_city_in_full_is_the_region() -> None:
    """Where the city alone has the full name, the short one stays the region's."""
    text = "Bakers in Quebec City went on strike. Quebec has many bakers."
    assert kind_of(text, "Quebec") == "region"
    assert kind_of("Bakers in Gaza City slept. There are many in Gaza.", "Gaza") == "area"
    assert entity(text, "Quebec City").location != entity(text, "Quebec").location
