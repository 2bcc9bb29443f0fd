"""Which places are one over articles."""

from __future__ import annotations

import pytest

from dateline.model import Location
from dateline.resolve.places import PlaceMention, core_name, distance_km, join_places


def location(lat: float, lon: float, geonames: int | None = None, country: str = "XA") -> Location:
    return Location("x", "city", lat, lon, country, geonames)


def test_spellings_of_one_gazetteer_place_are_one() -> None:
    """Two spellings that the gazetteer knows for one place join; an unlocated namesake follows."""
    groups = join_places(
        {
            1: PlaceMention(("Kelmar",), location(40, 46, 7)),
            2: PlaceMention(("Kalmar district",), location(40, 46, 7)),
            3: PlaceMention(("Kalmar",), None),
        }
    )
    assert groups == [[1, 2, 3]]


def test_a_side_of_a_place_is_one_before_its_name_and_behind() -> None:
    """Districts that a place was parted into are called both ways."""
    names = ("Kelmar West", "West Kelmar district", "East Kelmar", "West Kelmar East", "Kelmar (West)")
    groups = join_places({n: PlaceMention((name,), None) for n, name in enumerate(names)})
    assert groups == [[0, 1, 4], [2], [3]]


def test_namesakes_far_apart_stay_apart() -> None:
    """One name with two far senses is two places, and an unlocated mention belongs to neither."""
    groups = join_places(
        {
            1: PlaceMention(("Springford",), location(40, -80, 1)),
            2: PlaceMention(("Springford",), location(52, 0, 2, "XB")),
            3: PlaceMention(("Springford",), None),
        }
    )
    assert groups == [[1], [2], [3]]


def test_core_name_and_distance() -> None:
    """The word for the kind of place is left out; a degree of latitude is 111 km."""
    assert core_name("Zenda province") == core_name("the City of Zenda") == "zenda"
    assert distance_km(location(0, 0), location(1, 0)) == pytest.approx(111.2, abs=0.1)


def test_names_of_one_disputed_area_are_one_place() -> None:
    """What the gazetteer locates alike without an id is one place, a short form and a compound."""
    area = Location("Upper Zenda", "area", 40, 46)
    groups = join_places({1: PlaceMention(("Upper-Zenda",), area), 2: PlaceMention(("Zenda",), area)})
    assert groups == [[1, 2]]


def test_a_city_is_not_the_region_that_it_is_called_after() -> None:
    """Where "City" is of a city's proper name, the region around it is not meant."""
    region = Location("Zenda", "region", 35.5, -97.5, "XA", 1)
    city = Location("Zenda City", "city", 35.5, -97.6, "XA", 2)
    groups = join_places({1: PlaceMention(("Zenda",), region), 2: PlaceMention(("Zenda City",), city)})
    assert groups == [[1], [2]]


def test_two_districts_of_one_name_side_by_side_are_two() -> None:
    """Counties of two regions may border; a town and the county of its name are near senses of one."""
    one = Location("Zenda County", "district", 31.1, -87.2, "US", 1)
    other = Location("Zenda County", "district", 30.7, -87.3, "US", 2)
    apart = {1: PlaceMention(("Zenda County",), one), 2: PlaceMention(("Zenda County",), other)}
    assert sorted(join_places(apart)) == [[1], [2]]


def test_a_region_that_is_told_from_its_city_is_another_place() -> None:
    """Where some article says "Zenda province", what is located in it is no city, and else one place."""
    city, region = Location("Zenda", "city", 40, 46, "XA", 1), Location("Zenda", "region", 40.1, 46, "XA", 2)
    told = {
        1: PlaceMention(("Zenda",), city),
        2: PlaceMention(("Zenda province",), region),
        3: PlaceMention(("Zenda",), region),
    }
    assert join_places(told) == [[1], [2, 3]]
    assert join_places({1: told[1], 3: told[3]}) == [[1, 3]]


def test_a_county_is_not_the_town_that_it_is_called_after() -> None:
    """Who says "Zenda County" means no town; a district that nobody calls so is a near sense of it."""
    city, county = (
        Location("Zenda", "city", 40, 46, "XA", 1),
        Location("Zenda County", "district", 40.1, 46, "XA", 2),
    )
    apart = {1: PlaceMention(("Zenda",), city), 2: PlaceMention(("Zenda County",), county)}
    assert join_places(apart) == [[1], [2]]
    assert join_places({1: apart[1], 2: PlaceMention(("Zenda",), county)}) == [[1, 2]]


def test_a_part_of_a_state_is_the_division_of_its_name() -> None:
    """What two tables have of a wide land is one place, however far apart their middles are."""
    area, region = Location("Zenda", "area", 31, 88, "XA"), Location("Zendskaya", "region", 30, 92, "XA", 2)
    other = Location("Zenda", "region", 30, 92, "XB", 3)
    mentions = {1: PlaceMention(("Zenda",), area), 2: PlaceMention(("Zenda",), region)}
    assert join_places(mentions) == [[1, 2]]
    assert join_places({**mentions, 3: PlaceMention(("Zenda",), other)}) == [[1, 2], [3]]


def test_a_lake_is_not_the_region_on_its_shores() -> None:
    """What is near and has the name of the water is another place."""
    lake, region = (
        Location("Lake Zenda", "lake", 44, -87, "US"),
        Location("Zenda", "region", 44, -86, "US", 2),
    )
    assert join_places({1: PlaceMention(("Zenda",), lake), 2: PlaceMention(("Zenda",), region)}) == [[1], [2]]


def test_transliterations_of_a_place_in_one_article_are_one() -> None:
    """What the gazetteer has by none of them is one village in its article, and another elsewhere."""
    here = {1: PlaceMention(("Zayas",), None, 7), 2: PlaceMention(("Zaias",), None, 7)}
    assert join_places(here)[0] == [1, 2]
    assert len(join_places(here | {2: PlaceMention(("Zaias",), None, 8)})) == 2
    assert len(join_places(here | {2: PlaceMention(("Zoias",), None, 7)})) == 2


def test_an_airport_is_one_with_the_world_and_without() -> None:
    """Whether "International" is told of an airport, it is one."""
    names = ("Velda International Airport", "Velda airport", "Velda")
    groups = join_places({n: PlaceMention((name,), None) for n, name in enumerate(names)})
    assert groups == [[0, 1], [2]]
