"""Small places, slips and namesakes: how far an article must lead to the one that is meant."""

from __future__ import annotations

import pytest
from test_toponyms import gazetteer, located

from dateline.annotate.toponyms import locate
from dateline.model import LocalEntity, Mention


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("He teaches at the University of Maine at Augusta.", "Augusta", "US"),
        ("He lives in Cordoba, a Mexican town.", "Cordoba", "MX"),
        ("He lives in Cordoba, a town in central Mexico.", "Cordoba", "MX"),
        ("He lives in Cordoba, a friend of the Mexican says.", "Cordoba", "AR"),
        ("He lives in Toledo, a Ghanaian village.", "Toledo", None),
        ("He saw Florida's Gold Coast. He left Ipswich.", "Ipswich", "GB"),
        ("He left East Ashby.", "East Ashby", None),
        ("They met in San Isidro.", "San Isidro", None),
        ("They saw Belle.", "Belle", None),
        ("They saw Lucerne in Switzerland.", "Lucerne", "CH"),
        ("LA County is large.", "LA County", "US"),
        ("They flew from New York, Chicago and Frankfurt to Lima.", "Frankfurt", "DE"),
    ],
)
def test_a_small_namesake_needs_more_than_its_name(text: str, name: str, country: str | None) -> None:
    """What the text calls a place decides; without it no village is meant that has many namesakes."""
    others = [n for n in ("Gold Coast", "Switzerland", "New York", "Chicago", "Lima") if n in text]
    location = located(text, name, *others)[name]
    assert (location.country if location else None) == country


@pytest.mark.parametrize(
    ("cities", "lat"),
    [(("Bentonville", "Springdale", "Arkansas"), 36), (("Raleigh", "Durham"), 35)],
)
def test_a_city_is_known_no_more_than_another_of_its_state(cities: tuple[str, ...], lat: int) -> None:
    """Of two cities of one name in a state, nearly alike in size, the neighbours decide."""
    found = located(f"They went from {', '.join(cities)} to Fayetteville.", *cities, "Fayetteville")
    location = found["Fayetteville"]
    assert location is not None
    assert int(location.lat or 0) == lat


def test_a_small_city_that_the_world_knows_is_found() -> None:
    """Where a film is shown or a forum meets needs no neighbours."""
    cities = ("Chicago", "Denver", "Tokyo", "Lima")
    cannes = located(f"They came from {', '.join(cities)} to Cannes.", *cities, "Cannes")["Cannes"]
    assert cannes is not None
    assert cannes.country == "FR"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("They met in Nogales on the Mexican side of the border.", "Nogales", "MX"),
        ("They met in Nogales on the American side of the border.", "Nogales", "US"),
        ("He lives in the village of Rochdale in England.", "Rochdale", None),
        ("He lives in Rochdale in England.", "Rochdale", "GB"),
        ("They met in the Waterford neighborhood of Chicago.", "Waterford", None),
        ("They met in the Moabit district of Berlin.", "Moabit", "DE"),
    ],
)
def test_what_is_said_of_the_size_and_the_surroundings(text: str, name: str, country: str | None) -> None:
    """A large town is no village; a quarter is near its city; a border has two sides."""
    place = located(text, name)[name]
    assert (place.country if place else None) == country


@pytest.mark.parametrize(
    ("text", "wrong", "right", "joined"),
    [
        ("He left Zendba for Strelsau.", "Zendba", "Strelsau", False),
        ("He flew to Hamburg. They met in Hambrug.", "Hambrug", "Hamburg", True),
        ("He flew to Stuttgart. They met in Stutgart.", "Stutgart", "Stuttgart", True),
        ("He flew to Santa Catarina. They met in Santa Catrina.", "Santa Catrina", "Santa Catarina", True),
        ("He flew to San Zenda. They met in Sen Zenda.", "Sen Zenda", "San Zenda", False),
    ],
)
def test_a_slip_is_where_the_place_is(text: str, wrong: str, right: str, joined: bool) -> None:  # noqa: FBT001
    """What the gazetteer lacks and another place of the article is spelt like but for a letter."""
    found = located(text, right, wrong)
    assert (found[wrong] is not None and found[wrong] == found[right]) == joined


def test_a_small_town_lies_beside_the_town_after_the_comma() -> None:
    """Who is from a place and the town it is beside is from no namesake far away; a list says nothing."""
    rest = "He is in Bedford. Bedford is fine."
    elsewhere = f"She met Otto Stein from Wootton, Bristol. {rest}"
    assert located(elsewhere, "Wootton", "Bristol", "Bedford")["Wootton"] is None
    beside = f"She met Otto Stein from Wootton, Bedford. {rest}"
    assert located(beside, "Wootton", "Bedford")["Wootton"] is not None
    listed = f"She met teams from Wootton, Bristol and Leeds. {rest}"
    assert located(listed, "Wootton", "Bristol", "Leeds", "Bedford")["Wootton"] is not None


def test_half_of_a_name_is_the_place_of_the_whole() -> None:
    """The gazetteer lacks the half, and the article has it in full beside."""
    found = located(
        "He played for Cornella-Strelsau at Cornellà de Llobregat.", "Cornellà de Llobregat", "Cornella"
    )
    assert found["Cornella"] is None
    found = located("He left Cornellà. He won at Cornellà de Llobregat.", "Cornellà", "Cornellà de Llobregat")
    assert found["Cornellà"] == found["Cornellà de Llobregat"] is not None


def test_the_larger_of_two_towns_is_meant_where_the_article_hardly_leads_to_the_smaller() -> None:
    """Names of another state of the federation around it do not make it the village of that state."""
    text = "They met in Boise, Idaho. He went on to Springfield. He likes Idaho."
    found = located(text, "Boise", "Idaho", "Springfield")["Springfield"]
    assert found is None or found.geonames != 5608215


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("They met in Glendale. He left for Tokyo.", "Glendale", True),
        ("They met in Union City. He left for Tokyo.", "Union City", False),
        ("They met in Union City, Georgia. He left for Tokyo.", "Union City", True),
        ("They met in Union City. He left for Oakland.", "Union City", True),
    ],
)
def test_of_two_towns_alike_in_size_nobody_guesses(text: str, name: str, found: bool) -> None:  # noqa: FBT001
    """Where the text leads to neither, the place stays unlocated."""
    others = [n for n in ("Tokyo", "Oakland", "Georgia") if n in text]
    assert (located(text, name, *others)[name] is not None) is found


@pytest.mark.parametrize(("body", "near"), [("Chicago Police Department", True), ("Chicago Tribune", False)])
def test_what_a_metropolis_has_says_where_the_article_plays(body: str, near: bool) -> None:  # noqa: FBT001
    """A hospital or a police department does, a newspaper is read anywhere."""
    text = f"The {body} was asked in Aurora."
    entities = (LocalEntity("organisation", body, (body,)), LocalEntity("place", "Aurora", ("Aurora",)))
    mention = Mention(text.index("Aurora"), text.index("Aurora") + 6, "Aurora", "place", entity=1)
    place = locate(text, (mention,), entities, gazetteer())[1].location
    assert place is not None
    assert (int(place.lat or 0) == 41) is near


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("The shafts of Santa Rosalía are near Pasco and Toronto.", "Santa Rosalía", False),
        ("The shafts of Santa Rosalía are near Mexicali and Toronto.", "Santa Rosalía", True),
        ("They left Bongabong for Manila, Calapan and Batangas.", "Bongabong", False),
    ],
)
def test_a_small_namesake_far_from_all_else_is_not_meant(text: str, name: str, found: bool) -> None:  # noqa: FBT001
    """It is in none of the states that the article has, or far away and called otherwise itself."""
    others = [n for n in ("Pasco", "Toronto", "Mexicali", "Manila", "Calapan", "Batangas") if n in text]
    assert (located(text, name, *others)[name] is not None) is found


def test_regions_are_told_by_a_list_of_them() -> None:
    """A city that hardly has more people than the region of its name is either, as those beside it tell."""
    text = "Roads in Huancavelica, Ayacucho and Apurimac were closed, as were those from Lima to Tacna."
    places = located(text, "Huancavelica", "Ayacucho", "Apurimac", "Lima", "Tacna")
    kinds = [place.kind for place in places.values() if place is not None]
    assert kinds == ["region", "region", "region", "city", "city"]
