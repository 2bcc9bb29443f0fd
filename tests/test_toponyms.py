"""Where an article's places are: namesakes decided by what else the article names."""

from __future__ import annotations

from functools import cache

import pytest

from dateline.annotate.toponyms import locate
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Location, Mention


@cache
def gazetteer() -> Gazetteer:
    """Open the gazetteer of the user's cache once for all tests."""
    return Gazetteer.open()


def located(text: str, *names: str) -> dict[str, Location | None]:
    """Locate these names in the text, each an entity of its own with its first mention."""
    entities = tuple(LocalEntity("place", n, (n,)) for n in names)
    mentions = tuple(
        Mention(text.index(n), text.index(n) + len(n), n, "place", entity=i) for i, n in enumerate(names)
    )
    return {e.name: e.location for e in locate(text, mentions, entities, gazetteer())}


def test_without_context_the_largest_namesake_is_meant() -> None:
    """Population is the prior."""
    paris = located("The fair opened in Paris.", "Paris")["Paris"]
    assert paris is not None
    assert paris.country == "FR"


def test_the_region_after_the_comma_decides() -> None:
    """A town before a comma and a region lies in that region, also where that is abbreviated."""
    for region in ("Texas", "TX", "Tex."):
        paris = located(f"The fair opened in Paris, {region}, on Friday.", "Paris")["Paris"]
        assert paris is not None
        assert paris.country == "US"
        assert paris.lat is not None
        assert 33 < paris.lat < 34


def test_a_region_called_like_a_city_is_meant_behind_its_town() -> None:
    """In "Buffalo, New York" it is the state; a list of cities goes on otherwise."""
    text = "He left Buffalo, New York, on Friday."
    region = located(text, "Buffalo", "New York")["New York"]
    assert region is not None
    assert region.kind == "region"
    city = located("He saw Buffalo, New York and Chicago.", "Buffalo", "New York", "Chicago")["New York"]
    assert city is not None
    assert city.kind == "city"


def test_a_town_is_meant_rather_than_the_district_called_after_it() -> None:
    """By the town's name alone nobody means "Albany County", even near another city."""
    text = "He lives in Albany, New York. He works in New York City."
    assert located(text, "Albany", "New York City")["Albany"].kind == "city"  # type: ignore[union-attr]
    county = located("The Albany County fair was shut.", "Albany County")["Albany County"]
    assert county is not None
    assert county.kind == "district"


def test_a_district_with_a_name_is_in_the_city_behind_it() -> None:
    """What a name before its noun calls is not called by the city: "the Moabit district of Berlin"."""
    text = "She came from the Arbat district of Moscow."
    assert located(text, "Moscow")["Moscow"].kind == "city"  # type: ignore[union-attr]


def test_an_island_lies_in_the_region_after_the_comma() -> None:
    """Of islands the gazetteer says no region; a town of a longer name isn't meant by the island's."""
    island = located("Long Island, New York, is long.", "Long Island", "New York")["Long Island"]
    assert island is not None
    assert island.kind == "island"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They came from California, Washington, Nevada and Arizona.", "Washington", "region"),
        ("They came from New York and New Jersey.", "New York", "region"),
        ("He flew between Washington and California.", "Washington", "city"),
        ("She left Austin, Texas, and New York for good.", "New York", "city"),
    ],
)
def test_a_list_of_regions_has_a_region(text: str, name: str, kind: str) -> None:
    """Beside regions a name is a region's; a capital needs two of them."""
    others = [n for n in ("California", "Nevada", "Arizona", "New Jersey", "Austin", "Texas") if n in text]
    location = located(text, name, *others)[name]
    assert location is not None
    assert location.kind == kind


def test_a_part_of_a_state_is_not_at_its_middle() -> None:
    """It is known to be of the state, and no more."""
    location = located("Rain fell on Western Peru.", "Western Peru")["Western Peru"]
    assert location is not None
    assert (location.country, location.lat, location.lon) == ("PE", None, None)


def test_a_small_town_of_a_wide_state_needs_neighbours() -> None:
    """Of a continent's cities none says which Woodstock is meant; the one town of size is, and any nearby."""
    cities = ("Phoenix", "Denver", "Miami", "Seattle")
    text = "They left Phoenix, Denver, Miami and Seattle for {}."
    assert located(text.format("Woodstock"), *cities, "Woodstock")["Woodstock"] is None
    town = located(text.format("Pocatello"), *cities, "Pocatello")["Pocatello"]
    assert town is not None
    assert town.country == "US"
    near = located(text.format("Atlanta and Woodstock"), *cities, "Atlanta", "Woodstock")["Woodstock"]
    assert near is not None
    assert near.country == "US"


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("He saw Florida's Gold Coast.", "Gold Coast", False),
        ("He lives in Madrid's trendy Chueca neighborhood.", "Chueca", False),
        ("He left for Germany's Erfurt.", "Erfurt", True),
        ("He left for Berlin's Potsdam.", "Potsdam", True),
        ("He saw Florida's ambassador to Sydney.", "Sydney", True),
        ("He read Berlin's Jerusalem letter.", "Jerusalem", True),
    ],
)
def test_what_is_another_places_does_not_lie_elsewhere(text: str, name: str, found: bool) -> None:  # noqa: FBT001
    """A place of a region or a city in which the gazetteer has none of that name stays unlocated."""
    owner = text.partition("'s")[0].rpartition(" ")[2]
    assert (located(text, owner, name)[name] is not None) is found


def test_neighbours_decide() -> None:
    """Small places of one region pull an ambiguous name to them."""
    text = "Fire crews from Marysville, Delaware County and Worthington drove to Dublin."
    dublin = located(text, "Marysville", "Delaware County", "Worthington", "Dublin")["Dublin"]
    assert dublin is not None
    assert dublin.country == "US"


def test_what_the_gazetteer_lacks_stays_unlocated() -> None:
    """An invented place has no location, and neither has anything that is no place."""
    assert located("The fair opened in Strelsauheim.", "Strelsauheim")["Strelsauheim"] is None
    person = LocalEntity("person", "Paris Rossi", ("Paris Rossi",))
    assert locate("Paris Rossi spoke.", (), (person,), gazetteer()) == (person,)


def test_candidates_are_kept_best_first() -> None:
    """At most five namesakes remain for the editor, the chosen one first."""
    entity = LocalEntity("place", "Frankfurt", ("Frankfurt",))
    found = locate(
        "In Frankfurt.", (Mention(3, 12, "Frankfurt", "place", entity=0),), (entity,), gazetteer()
    )[0]
    assert found.location == found.candidates[0]
    assert 1 < len(found.candidates) <= 5


def test_a_part_of_a_place_is_where_the_place_is() -> None:
    """The north of a country has the coordinates of the country."""
    assert located("In northern Ethiopia it rained.", "northern Ethiopia")["northern Ethiopia"] is not None


def test_a_state_may_be_its_namesake_region() -> None:
    """Among towns of the region, a name that it shares with a state means the region."""
    text = "From Savannah, Macon, Augusta and Valdosta they came to Atlanta, the capital of Georgia."
    names = ("Savannah", "Macon", "Augusta", "Valdosta", "Atlanta", "Georgia")
    entities = (
        *(LocalEntity("place", n, (n,)) for n in names[:-1]),
        LocalEntity("state", "Georgia", ("Georgia",), key="GE", state="GE"),
    )
    mentions = tuple(
        Mention(text.index(n), text.index(n) + len(n), n, e.kind, entity=i)
        for i, (n, e) in enumerate(zip(names, entities, strict=True))
    )
    found = locate(text, mentions, entities, gazetteer())[-1]
    assert (found.kind, found.state) == ("place", None)
    assert found.location is not None
    assert found.location.country == "US"


def test_a_state_that_acts_does_not_draw_the_places_of_others_to_it() -> None:
    """A large city far from all that the article names is not a small town of a state that it names."""
    states = ("the United States", "Peru", "Ghana", "Kazakhstan", "Kenya")
    places = tuple(
        LocalEntity("state", n, (n,), state=c)
        for n, c in zip(states, ("US", "PE", "GH", "KZ", "KE"), strict=True)
    )
    text = f"{', '.join(states)} met. The United States spoke; the US left. They met in Geneva."
    geneva = LocalEntity("place", "Geneva", ("Geneva",))
    entities = (*places, geneva)
    mentions = [
        Mention(text.index(e.name), text.index(e.name) + len(e.name), e.name, e.kind, entity=i)
        for i, e in enumerate(entities)
    ]
    location = locate(text, mentions, entities, gazetteer())[-1].location
    assert location is not None
    assert location.country == "CH"


def test_a_river_is_not_the_village_of_its_name() -> None:
    """A river that crosses states is not drawn to a namesake by towns of one of them."""
    elbe = located(
        "The Elbe rose in Dresden, Magdeburg and Hamburg.", "Elbe", "Dresden", "Magdeburg", "Hamburg"
    )
    assert elbe["Elbe"] is not None
    assert elbe["Elbe"].kind == "river"


def test_a_province_is_not_the_town_of_its_name() -> None:
    """With the noun of a division beside the name, alone or in a list, it is the division around the town."""
    for text in (
        "Shells fell on farms in Kandahar province on Friday.",
        "Shells fell on the provinces of Herat, Kandahar and Helmand.",
        "Shells fell in the Herat and Kandahar provinces.",
        "Two regions – Herat in the west and Kandahar in the south – were hit.",
    ):
        kandahar = located(text, "Kandahar")["Kandahar"]
        assert kandahar is not None
        assert (kandahar.kind, kandahar.country) == ("region", "AF"), text
    town = located("Shells fell on Kandahar and on roads in the province.", "Kandahar")["Kandahar"]
    assert town is not None
    assert town.kind == "city"


def test_an_oblast_called_by_its_towns_adjective_is_the_towns() -> None:
    """Its name begins with the town's, though no spelling of it is the town's alone."""
    found = located("They searched homes in the Tambov and Ryazan regions.", "Tambov", "Ryazan")
    assert [place and place.kind for place in found.values()] == ["region", "region"]


def test_a_corridor_is_no_town() -> None:
    """A strip of land named after a town has no point."""
    assert located("The Kandahar corridor would cross the valley.", "Kandahar")["Kandahar"] is None


def test_a_long_list_of_names_is_read_at_once() -> None:
    """What stands before a name costs no more than its length."""
    text = "The regions of " + "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" * 40 + " - Kandahar was hit."
    assert located(text, "Kandahar")["Kandahar"] is not None


def test_a_building_is_not_the_village_of_its_name() -> None:
    """A castle is not located in a village of its name, in a land that the article does not name."""
    assert (
        located("The Queen left Windsor Castle for London.", "Windsor Castle", "London")["Windsor Castle"]
        is None
    )


def test_a_city_far_ahead_of_its_namesakes_is_meant_abroad_too() -> None:
    """A city of a hundred times the inhabitants of a namesake is meant in news of the namesake's land."""
    places = ("United States", "Texas", "Ohio", "Chicago", "Edinburgh")
    text = "Tourists from the United States, Texas, Ohio and Chicago went to Edinburgh."
    location = located(text, *places)["Edinburgh"]
    assert location is not None
    assert location.country == "GB"


@pytest.mark.parametrize(("name", "country"), [("Geneva", "CH"), ("Scotland", "GB"), ("Nice", "FR")])
def test_what_the_world_knows_is_meant_in_american_news(name: str, country: str) -> None:
    """A city known for what meets there, and a country of a state, are no small towns called like it."""
    places = ("Texas", "Oregon", "Pennsylvania", "California", name)
    text = f"They flew from Texas, Oregon, Pennsylvania and California to {name}."
    location = located(text, *places)[name]
    assert location is not None
    assert location.country == country


def test_a_division_without_its_compass_is_not_another_states() -> None:
    """A district of compass and common noun alone is not located by the common noun."""
    assert located("It lies in the North-Western Federal District.", "North-Western Federal District") == {
        "North-Western Federal District": None
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He moved to Kano, a poor Nigerian state in the north.", "region"),
        ("Kano, a state, is hot.", "region"),
        ("He moved to Kano, the state capital, in May.", "city"),
        ("He moved to Kano, a city in the state.", "city"),
        ("In Kano, the state of emergency ended.", "city"),
        ("In Kano, the region where he was born, it rained.", "city"),
    ],
)
def test_what_is_called_a_state_after_a_comma_is_one(text: str, kind: str) -> None:
    """An apposition says which of a city and its region is meant; a capital is none."""
    kano = located(text, "Kano")["Kano"]
    assert kano is not None
    assert kano.kind == kind


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("They left Mexico. Cordoba was cold.", "AR"),
        ("They left Mexico's Cordoba.", "MX"),
        ("He saw the Mexican town of Cordoba.", "MX"),
    ],
)
def test_a_sentence_before_a_name_owns_nothing(text: str, country: str) -> None:
    """What a sentence ends in does not hold the name that the next one begins with."""
    cordoba = located(text, "Cordoba")["Cordoba"]
    assert cordoba is not None
    assert cordoba.country == country


@pytest.mark.parametrize(
    "what",
    [
        "Governor Otto Stein",
        "Gov. Otto Stein",
        "attorney general",
        "legislature",
        "Republican Rep. Otto Stein",
    ],
)
def test_what_has_a_governor_is_no_village_of_the_name(what: str) -> None:
    """A village of that name near New York is drawn to that city, and draws Boston's namesake there."""
    text = f"Alabama {what} refused. So did Boston, and New York City did too."
    found = located(text, "Alabama", "Boston", "New York City")
    lat = {name: round(place.lat or 0) for name, place in found.items() if place is not None}
    assert lat == {"Alabama": 33, "Boston": 42, "New York City": 41}


def test_a_letter_that_an_encoding_lost_is_found_again() -> None:
    """A town whose letter became a question mark, or a mark for none, is that town."""
    for broken in ("Malm?", "Malm\ufffd\ufffd"):
        malmo = located(f"She lives in {broken}, in Sweden.", broken)[broken]
        assert malmo is not None
        assert malmo.name == "Malmö"
    assert located("She lives in Xqz?t now.", "Xqz?t")["Xqz?t"] is None


def test_the_press_shortens_cities_and_counties() -> None:
    """Find New York by its letters, and a county of Ireland by two of them."""
    nyc = located("They met in NYC on Friday.", "NYC")["NYC"]
    assert nyc is not None
    assert nyc.name == "New York City"
    cork = located("They met in Co Cork on Friday.", "Co Cork")["Co Cork"]
    assert cork is not None
    assert (cork.kind, cork.country) == ("region", "IE")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Centre sent funds to Lima, Peru.", None),
        ("The Centre sent funds to Cusco.", None),
        ("Troops from Yaoundé in Cameroon left for the Centre.", "CM"),
    ],
)
def test_what_every_state_has_is_a_region_where_its_state_is(text: str, country: str | None) -> None:
    """The middle of a state, or its government, is no region of another continent."""
    others = [n for n in ("Lima", "Peru", "Cusco", "Yaoundé", "Cameroon") if n in text]
    location = located(text, "Centre", *others)["Centre"]
    assert (location.country if location else None) == country


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Shells fell on the Cherkasy Region on Friday, Kyiv and Odessa said.", "Cherkasy Region", "region"),
        ("Shells fell on Cherkasy on Friday, Kyiv and Odessa said.", "Cherkasy", "city"),
        ("Leaders of the Gulf states met on Friday.", "Gulf", "gulf"),
        ("He came from the Lyon region on Friday.", "Lyon", "city"),
        ("They met in D.C. on Friday.", "D.C.", "city"),
        ("They came from Ohio, Illinois and the District of Columbia.", "District of Columbia", "city"),
        ("They met in the state of Hamburg on Friday.", "Hamburg", "city"),
        ("They met in the Hamburg state on Friday.", "Hamburg", "city"),
        ("It rained in Northern Peru on Friday.", "Northern Peru", "area"),
        ("It rained in Peru on Friday.", "Peru", "country"),
        ("He saw Russia's Far East.", "Far East", "area"),
        ("He saw Peru's Caribbean coast.", "Caribbean", "area"),
    ],
)
def test_what_kind_of_place_is_meant(text: str, name: str, kind: str) -> None:
    """A region's noun makes no town, a federal district is its capital, and a part of a state is no state."""
    others = [n for n in ("Kyiv", "Odessa", "Ohio", "Illinois") if n in text]
    location = located(text, name, *others)[name]
    assert location is not None
    assert location.kind == kind


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("It lies between the rivers Orange and Vaal.", "Orange", "Orange River"),
        ("It lies between the rivers Orange and Vaal.", "Vaal", None),
        ("The town is on the Hudson river.", "Hudson", "Hudson River"),
        ("They crossed Lakes Huron and Michigan.", "Lakes Huron", "Lake Huron"),
        ("They crossed Lakes Huron and Michigan.", "Michigan", "Lake Michigan"),
        ("They saw the Virginia mountains.", "Virginia", "Virginia"),
        ("They left for Virginia river banks.", "Virginia", "Virginia"),
        ("The Orange burst its banks in Lesotho on Friday.", "Orange", "Orange River"),
        ("They crossed the Hudson on Friday, as the Hudson river rose.", "Hudson", "Hudson River"),
        ("The Virginia river rose in Peru on Friday.", "Virginia", None),
        ("The Virginia barrage held in Peru, as the Virginia river rose.", "Virginia", None),
        ("The Virginia barrage held in Richmond on Friday.", "Virginia", "Virginia"),
        ("The Wye was old. He loved the Wye in spring.", "Wye", None),
        ("The Upper Rhine's floodplains were dry.", "Upper Rhine", "Rhine"),
        ("Oil fell on the London's ICE on Friday.", "London", "London"),
        ("The Savannah team was old. He loved Savannah, Georgia.", "Savannah", "Savannah"),
        ("She was in the Hague on Friday.", "Hague", "The Hague"),
        ("He lives in the Bronx with her.", "Bronx", "The Bronx"),
        ("They fled from the Tyrol in winter.", "Tyrol", "Tyrol"),
    ],
)
def test_a_noun_of_nature_makes_no_town(text: str, name: str, found: str | None) -> None:
    """Rivers and lakes in a list are no towns of their names, and a region's mountains are in it."""
    location = located(text, name)[name]
    assert (location.name if location else None) == found
