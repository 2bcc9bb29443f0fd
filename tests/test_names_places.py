"""Names of places: towns, regions and states, and what is called like one and is none."""

from __future__ import annotations

import pytest
from naming import entity, named, names, owner


def test_what_a_town_has_makes_a_name_a_place() -> None:
    """Authorities and outskirts are a town's or a region's, whether a gazetteer has it or not."""
    text = "Veldania's authorities agreed. They met on Veldania's outskirts."
    assert named(text, "place") == {"Veldania"}


def test_a_man_from_a_town_is_not_the_town() -> None:
    """A clause about a person follows the town that the person is from."""
    assert "Rutland" not in named("A man from Rutland, who was hurt, left.", "person")


def test_a_state_before_who_acts_is_no_part_of_the_name() -> None:
    """A clause begins with a state, and who acts in it follows without a comma."""
    text = "Edward Stein left. In the United States Stein is on trial."
    assert owner(text, "Stein") == "Edward Stein"
    assert named(text, "state") == {"United States"}


def test_an_adjective_of_a_state_is_no_part_of_a_persons_name() -> None:
    """Part the adjective from a given name and a surname though the model does not."""
    assert named("The actor, American Oliver Stein, came.", "person") == {"Oliver Stein"}


def test_an_adjective_before_a_town_is_no_place() -> None:
    """An adjective that says where a town is names no place."""
    assert not named("It was in a northern Bavarian town.", "place")


def test_an_adjective_after_a_town_begins_a_clause() -> None:
    """A state's adjective after a town is no surname."""
    text = "On the way to Palmyra Peruvian forces stopped. They left Palmyra on Monday."
    assert not named(text, "person")
    assert named(text, "place") == {"Palmyra"}
    assert not named("He was in the East German secret police in Leipzig then.", "place") - {"Leipzig"}


def test_treaties_and_formats_are_no_towns() -> None:
    """What is called after a place, as the world knows it, is no mention of the place."""
    assert not named("They met in the Normandy format and kept to the Minsk agreements.", "place")
    assert not named("An extended Normandy Four format is unlikely.", "place")
    assert named("They kept to the Minsk-2 package and the Geneva-II talks in Lyon.", "place") == {"Lyon"}


def test_a_letter_that_was_lost_is_one_of_its_name() -> None:
    """A broken encoding's question mark within a word cuts no name; one that ends a question does."""
    text = "Police in Sch?neberg met Otto B?rner. Is it near Lyon? he asked."
    assert named(text, "place") == {"Sch?neberg", "Lyon"}
    assert named(text, "person") == {"Otto B?rner"}


def test_capitals_are_no_letters_of_a_body() -> None:
    """Where all is in capitals the name of a town that begins as its state's is one name."""
    found = named("KUWAIT CITY, KUWAIT TARGET: one wounded. JEDDAH, SAUDI ARABIA, too.", "place")
    assert found == {"KUWAIT CITY", "JEDDAH"}


def test_a_name_whose_next_word_lost_its_beginning_is_cut() -> None:
    """The word before it is no town."""
    assert named("The strike at Bus ?ireann could spread to Lyon.", "place") == {"Lyon"}


def test_a_borough_is_called_by_what_it_is_of() -> None:
    """As a ministry is, and no more of it is cut off than of a city."""
    text = (
        "Anna Rossi is director of care for the London Borough of Newham. She left the Parish of Saint Mary."
    )
    found = named(text, "place") | named(text, "organisation")
    assert found == {"London Borough of Newham", "Parish of Saint Mary"}


@pytest.mark.parametrize("text", ["The majority staked on Clinton.", "Yet Obama can make a deal."])
def test_a_leader_known_by_the_surname_is_no_small_town(text: str) -> None:
    """A head of state's surname is the person's though a small town has it too."""
    assert named(text, "person")
    assert not named(text, "place")


def test_a_palace_of_a_town_is_one_place() -> None:
    """What a palace is of belongs to its name."""
    assert named("They stood in the Palace of Veldheim on Monday.", "place") == {"Palace of Veldheim"}


def test_a_saints_cathedral_is_no_saint() -> None:
    """A building in whose name a genitive stands is one place."""
    text = "They stood in front of Saint Paul's Cathedral on Monday."
    assert named(text, "place") == {"Saint Paul's Cathedral"}
    assert not named(text, "person")


def test_a_saints_church_goes_by_the_saint() -> None:
    """Where the article has it in full, the genitive alone is the church."""
    text = (
        "They met at St. Otto's Cathedral in Lima. He is at St. Otto's today. It was at St. Otto's in 1990."
    )
    assert named(text, "place") == {"St. Otto's Cathedral", "Lima"}


def test_a_stage_is_no_village() -> None:
    """What shows are put on by is no village of that name."""
    assert not named("Otto Stein will make his Broadway musical debut. The Broadway show opened.", "place")


def test_gods_are_no_places() -> None:
    """A preposition before a god makes no place of him."""
    assert named("He wanted to die for Allah, he shouted. They went to Allah, she said.", "place") == set()


@pytest.mark.parametrize("name", ["South Terminal", "Melton Roads"])
def test_parts_of_a_town_are_places(name: str) -> None:
    """Terminals are places, and several roads as one road is."""
    assert name in named(f"The police closed the {name} on Monday. The {name} will open again.", "place")


def test_an_adverb_that_a_sentence_begins_with_is_no_place() -> None:
    """An adverb and its comma open a sentence, whatever village is called so."""
    assert named("They left. Crucially, Bavaria's government had agreed.", "place") == {"Bavaria"}


@pytest.mark.parametrize(
    ("text", "state", "place"),
    [
        ("They met in the Republic of Cyprus. It agreed.", "Cyprus", "Republic of Cyprus"),
        ("They are the Islamic Republic of Afghanistan's.", "Afghanistan", "Islamic Republic of Afghanistan"),
        ("The aims of the four - Poland, the Czech Republic, Slovakia and Hungary - differ.",
         "Czech Republic", "Czech Republic"),
    ],
)  # fmt: skip
def test_a_state_by_its_official_name_is_no_other_place(text: str, state: str, place: str) -> None:
    """Officially X is "the Republic of X", and among states in a list it is no other place."""
    assert state in named(text, "state")
    assert place not in named(text, "place")


def test_a_heading_capitalises_what_is_a_state_elsewhere() -> None:
    """A common noun of the article is no state in a headline that capitalises every word."""
    text = (
        "Rossi's Stolen Winning Jersey Found in Peru\n\nThe jersey that Maria Rossi wore was found in Peru."
    )
    assert named(text, "state") == {"Peru"}


@pytest.mark.parametrize(
    ("text", "state"),
    [("They left the Velda Rock Indian Reservation.", "India"), ("An Indian tribe sued.", "India")],
)
def test_natives_of_america_are_of_no_state(text: str, state: str) -> None:
    """A reservation or a tribe that a coloniser called so is not in that state."""
    assert state not in named(text, "state")


def test_a_town_with_its_region_is_a_town() -> None:
    """The gazetteer's own region after a comma settles what a model takes for a body."""
    text = (
        "The comments about Bowling Green began. The masterminds behind the Bowling Green massacre met. "
        "They were behind the Bowling Green attack on soldiers. They lived in Bowling Green, Kentucky."
    )
    assert "Bowling Green" in named(text, "place")
    assert not named(text, "organisation")


def test_an_air_base_is_a_place() -> None:
    """Air force and naval bases are where something is."""
    assert "Velda Air Force Base" in named(
        "He told service-members at Velda Air Force Base in Florida.", "place"
    )


def test_an_airport_is_one_with_and_without_its_noun() -> None:
    """What no gazetteer has by itself is the airport or the cathedral that the article names in full."""
    text = "They landed at Veldhrow Airport. At Veldhrow nobody spoke. In Veldhrow it rained."
    assert owner(text, "Veldhrow") == owner(text, "Veldhrow Airport")


def test_a_musical_whose_first_capital_is_lost_names_no_place() -> None:
    """After "musical" a quotation is a title though it begins small."""
    assert "Park" not in named('It is from the musical, "sunday in the Park With George."', "place")


def test_a_town_and_its_state_are_two_names() -> None:
    """Where a comma is missing the state still is none of the town's name."""
    text = "The community will gather in Lima Peru on the last day."
    assert named(text, "place") == {"Lima"}
    assert named(text, "state") == {"Peru"}
    assert named("Air India flew from Delhi to Lima.", "organisation") == {"Air India"}


def test_a_hall_of_fame_is_no_place() -> None:
    """A hall that is "of" something is a longer name that has no page."""
    assert not named("It will likely go into the Hall of Fame one day.", "place")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Boats were crossing the Mediterranean.", {"Mediterranean"}),
        ("The Mediterranean is rough in March.", {"Mediterranean"}),
        ("He likes the Mediterranean diet.", set()),
        ("Mediterranean countries met.", set()),
    ],
)
def test_a_sea_by_its_adjective(text: str, places: set[str]) -> None:
    """With an article and no noun of its own it is the sea."""
    assert named(text, "place") == places


def test_small_words_join_the_parts_of_a_towns_name() -> None:
    """Take what a hyphen joins before and after a small word for one name."""
    assert "Rostov-on-Don" in named("They flew to Kazan, Rostov-on-Don and Samara.", "place")


def test_a_small_town_beside_its_airport_is_the_airport() -> None:
    """By its town an airport is meant where the article names it in full."""
    text = "It was diverted to Stansted Airport at noon. They landed at Stansted in the rain."
    assert owner(text, "Stansted") == "Stansted Airport"
    text = "It left London Airport at noon. They were in London then."
    assert owner(text, "London", 0) == "London"


def test_a_lost_letter_at_the_end_is_of_the_name() -> None:
    """A question mark before a comma stands for a letter."""
    assert "Malm?" in named("It was cold in Malm?, the city in Sweden.", "place")
    assert "Lima" in named("Was it in Lima? They asked.", "place")


@pytest.mark.parametrize(
    "name", ["San Jose Pinula", "Prince Rudolf's County", "Velda Police Station", "Velda Prison"]
)
def test_names_of_places_of_several_words_are_whole(name: str) -> None:
    """Saints, princes and what is built begin and end names of places."""
    assert name in named(f"It was in {name} on Monday.", "place")


def test_a_region_that_a_state_is_called_in_is_itself() -> None:
    """South Australia is no Australia, and its court no state's; what lies in a state is no region of it."""
    assert named("The South Australia Supreme Court met him. He left South Australia.", "state") == set()
    assert named("He went South. Australia won.", "state") == {"Australia"}


def test_the_space_station_is_no_town_station() -> None:
    """What flies is no place that people live at."""
    assert not named("He is on the International Space Station now.", "place")


def test_an_adjective_before_a_known_place_is_no_part_of_it() -> None:
    """Where the gazetteer has the place without the adjective, two are named."""
    assert named("They left majority-Peruvian Lima for Peruvian Arequipa.", "place") == {"Lima", "Arequipa"}


def test_a_city_beside_a_region_is_the_region_that_the_article_names() -> None:
    """Take "Washington and Minnesota" as states where "Washington state" is named, and else as the city."""
    text = "Washington and Minnesota sued. {} He flew to Washington."
    assert owner(text.format("Washington state won."), "Washington") == "Washington state"
    assert owner(text.format("Washington state won."), "Washington", 1) == "Washington"
    assert owner(text.format("Nobody won."), "Washington") == "Washington"


def test_two_towns_of_one_name_are_told_by_their_regions() -> None:
    """Of namesakes whose region is said each is one; without a region the first is meant."""
    text = "Fire reached Springfield, Illinois. It never saw Springfield, Missouri. Springfield slept."
    towns = [entity for entity in names(text)[1] if entity.name == "Springfield"]
    assert len({entity.location.geonames for entity in towns if entity.location}) == 2
    assert len({m.entity for m in names(text)[0] if m.text == "Springfield"}) == 2
    listed = "It saw Springfield, Illinois, and Springfield, Chicago and Boston."
    assert len({m.entity for m in names(listed)[0] if m.text == "Springfield"}) == 1


def test_regions_and_rivers_are_no_towns_of_their_names() -> None:
    """What a noun before a list calls regions or rivers is not the town that the article names as well."""
    text = "Shells fell in the provinces of Aleppo, Homs and Hama. He was in Homs."
    assert owner(text, "Homs", 0) == owner(text, "Homs", 1) == "Homs"
    assert len({m.entity for m in names(text)[0] if m.text == "Homs"}) == 2
    assert any("Homs province" in e.names for e in names(text)[1])
    text = "Shells fell in Moscow province. He was in Moscow."
    assert (owner(text, "Moscow province"), owner(text, "Moscow")) == ("Moscow province", "Moscow")
    text = "He broke a law of the state of Hamburg. He left Hamburg."
    assert len({m.entity for m in names(text)[0] if m.text == "Hamburg"}) == 1
    text = "It lies between the rivers Orange and Vaal. He left Orange, a town."
    assert len({m.entity for m in names(text)[0] if m.text == "Orange"}) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The activist group Lima is Watched spoke. He saw Lima in May. They left Lima.", "place"),
        ("The militant group Lima Sana spoke. The group Lima agreed.", "organisation"),
    ],
)
def test_one_phrase_makes_no_group_of_a_city(text: str, kind: str) -> None:
    """A city that one mention of many calls a group is a city."""
    assert any("Lima" in name for name in named(text, kind))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("He left Brazzaville. Congo signed the treaty.", "CG"),
        ("He left Brazzaville. The Congolese rulers agreed.", "CG"),
        ("He left Kinshasa for Brazzaville. Congo signed the treaty.", "CD"),
        ("He left Brazzaville for DR Congo. Congo signed the treaty.", "CD"),
        ("He left Malabo. Guinea signed the treaty.", "GQ"),
        ("He left Guinea-Bissau. Guinea signed the treaty.", "GN"),
        ("He left Lima. Congo signed the treaty.", "CD"),
    ],
)
def test_the_capital_tells_which_of_two_states_of_one_name_is_meant(text: str, code: str) -> None:
    """Unless the article has the first one's capital or another name of it, too."""
    signed = owner(text, text.split(". ")[1].removeprefix("The ").split()[0])
    assert next(e.state for e in names(text)[1] if e.name == signed) == code


@pytest.mark.parametrize(
    "text",
    [
        "Three people died after floodwater struck Ostermoor on Tuesday.",
        "Hundreds gathered in Ostermoor on Thursday to mourn.",
        "The bridge at Ostermoor was closed, the mayor said.",
        "Residents of Ostermoor were told to leave, and Ostermoor was empty.",
        "Thousands fled to Ostermoor after the Ostermoor earthquake.",
        "Storm kills two in Ostermoor\n\nOstermoor has a mill and a school.",
    ],
)
def test_what_happens_at_a_name_makes_it_a_place(text: str) -> None:
    """A flood strikes a place, people live there or gather there on a day, whatever the model guesses."""
    assert named(text, "place") == {"Ostermoor"}
    assert not named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He played in Zenda FC on Tuesday, and Zenda FC lost.", "Zenda FC"),
        ("Shares in Microsoft on Tuesday rose.", "Microsoft"),
        ("It was passed in the Senate on Tuesday.", "Senate"),
    ],
)
def test_a_body_in_which_something_is_on_a_day_stays_one(text: str, name: str) -> None:
    """What is known, or says of itself, to be a body is no place for a day behind it."""
    assert name not in named(text, "place")


def test_a_river_with_its_article_is_a_place() -> None:
    """A firm's name that begins so has no article."""
    assert named("Rescuers said the River Vorn had fallen by two metres.", "place") == {"River Vorn"}


def test_a_clock_is_no_place() -> None:
    """By whose clock an hour is says nothing of the town; a time that is spent there does."""
    assert not named("It ends at 9:00 a.m. Lyon time on Monday.", "place")
    assert not named("The Lyon time zone is wide.", "place")
    assert named("She had a good time in Lyon.", "place") == {"Lyon"}


def test_a_small_word_within_a_towns_name_is_of_it() -> None:
    """An article of another language stands between its words."""
    assert named("The fire in Dar es Salaam burned for two days.", "place") == {"Dar es Salaam"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Marburg virus killed two in Accra. Marburg spreads, and Marburg kills.", {"Accra"}),
        ("The outbreak is of a virus, Ana said. Cases of Marburg rose in Accra.", {"Accra"}),
        ("The virus outbreak in Marburg killed two. Marburg is afraid.", {"Marburg"}),
        ("The Wuhan outbreak of the virus killed two.", {"Wuhan"}),
    ],
)
def test_an_illness_called_after_a_town_is_none(text: str, places: set[str]) -> None:
    """What only reports of illnesses have beside a name tells it, unless something is in the town."""
    assert {e.name for e in names(text)[1] if e.kind != "person"} == places


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("You may open an Isa. Both Isas are free, and the Isa is new.", set()),
        ("She was in Isa, and Isa is a town.", {"Isa"}),
        ("She drove a Velzo. Velzos are made by Velzo, and shares of Velzo fell.", {"Velzo"}),
        ("The fire began in Area 43 of the camp.", set()),
        ("It cost CHF 80,000 or 500 million NOK.", set()),
        ("It cost US$45-million, or NZ$30 more.", set()),
        ("The US spent $30 in the US.", {"United States"}),
    ],
)
def test_what_is_counted_is_no_place_and_no_body(text: str, left: set[str]) -> None:
    """One of many, a number behind a noun and money are called like towns, bodies and states."""
    assert {e.name for e in names(text)[1]} == left


@pytest.mark.parametrize(
    ("body", "kind"), [("Maritime Industry Authority", "organisation"), ("Zenda City Council", "place")]
)
def test_a_word_of_the_beginnings_of_a_bodys_words_is_it(body: str, kind: str) -> None:
    """In brackets behind the name it is the body wherever it stands, whatever town is called so."""
    text = f"The {body} (Marina) said that ships must stay. Marina has ordered checks."
    assert "Marina" in {name for e in names(text)[1] if e.kind == kind for name in (e.name, *e.names)}


@pytest.mark.parametrize("noun", ["Prasat", "Palazzo", "Cerro", "Masjid"])
def test_a_noun_of_another_language_begins_a_places_name(noun: str) -> None:
    """The whole is one place, and is so without the noun; the noun is no town of its own."""
    text = f"They were near {noun} Velda Thom in the hills. Velda Thom is old, and was always near."
    assert [(e.name, e.kind) for e in names(text)[1]] == [(f"{noun} Velda Thom", "place")]


@pytest.mark.parametrize(
    "text",
    [
        'He sang songs such as "Sous le pont de Lisbon" and left.',
        "She tells it in a documentary called Britain's Greatest Baker.",
        "In the Daily Bread series Lisbon Village, bakers talked.",
        "They want to tear up the Lisbon playbook.",
        "Shells hit the Saxony battalions.",
    ],
)
def test_titles_and_people_called_by_a_place_name_none(text: str) -> None:
    """A work's title, the people of politics and troops are no mention of the place."""
    assert not named(text, "place") | named(text, "state")


def test_a_work_on_a_place_names_it() -> None:
    """What a work is about, or what plays there, is the place."""
    assert named("He wrote a book about Lisbon. They lost a Test series Lisbon had won.", "place") == {
        "Lisbon"
    }
    assert named("Bakers of the Lisbon suburbs met.", "place") == {"Lisbon"}


def test_what_is_called_by_a_house_is_no_town() -> None:
    """A prison's or a theatre's name behind its noun puts it nowhere."""
    assert entity("She was kept in the women's prison Fresnes.", "Fresnes").location is None
    assert entity("She was kept in a prison in Fresnes near Paris.", "Fresnes").location is not None


def test_a_crater_is_meant_by_its_short_name() -> None:
    """Beside what is of nature, a small town of its name is not meant; a town of size is."""
    text = "They saw Ngorongoro Crater. Lions live in Ngorongoro."
    assert owner(text, "Ngorongoro") == "Ngorongoro Crater"
    assert owner("They saw Boston Canyon. He lives in Boston.", "Boston") == "Boston"


def test_an_island_is_no_settlement() -> None:
    """What the text calls an island is one, though the gazetteer has but the settlement of its name."""
    text = "It consists of the islands of Kunashir, Iturup and Shikotan and an archipelago."
    location = entity(text, "Shikotan").location
    assert location is not None
    assert location.kind == "island"
    location = entity("He lives in Shikotan.", "Shikotan").location
    assert location is None or location.kind == "city"


def test_a_town_is_meant_beside_a_capital_and_not_its_division() -> None:
    """A capital far away speaks no more for the division around a town than for the town."""
    location = entity("Otto Stein reports from Madrid and Huelva.", "Huelva").location
    assert location is not None
    assert location.kind == "city"
