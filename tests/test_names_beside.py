"""Names beside nouns and beside other names: what a noun calls a name, and where two names meet."""

from __future__ import annotations

import pytest
from test_names import entity, named, names, owner


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg works for the conservation group Robin Stone. Robin Stone is small.", "Robin Stone"),
        ("Otto Stein of the rail union Velsa said no. Velsa will vote.", "Velsa"),
        ("It was first told by the newspaper Anna Nova.", "Anna Nova"),
        ("Nobody at the think tank Otto Lindt agreed.", "Otto Lindt"),
        ("The militia Jaysh al-Nur denied it. Jaysh al-Nur said so.", "Jaysh al-Nur"),
    ],
)
def test_a_noun_before_a_name_calls_it_a_body(text: str, name: str) -> None:
    """A group, a union, a newspaper is no person, whatever its name is like."""
    assert name in named(text, "organisation")
    assert name not in named(text, "person")


def test_who_owns_a_company_is_not_called_by_it() -> None:
    """Where only an article stands before "company", the name after it may begin a clause."""
    text = "Maria Rossi left in May. The company Rossi founded is in Lima."
    assert named(text, "person") == {"Maria Rossi"}


@pytest.mark.parametrize(
    "text",
    [
        "The heavy tank Velda was shown in May. The Velda tanks were late.",
        "She got a Velda nomination. He has had three Velda nods.",
        "The Zr-22M3 bombers flew. A Zr-22M3 crashed.",
    ],
)
def test_a_make_and_a_prize_are_nobody(text: str) -> None:
    """A tank's, a prize's and a bomber's name have no page."""
    assert not names(text)[1]


def test_what_a_town_has_makes_a_name_a_place() -> None:
    """Authorities and outskirts are a town's or a region's, whether a gazetteer has it or not."""
    text = "Veldania's authorities agreed. They met on Veldania's outskirts."
    assert named(text, "place") == {"Veldania"}


def test_a_man_from_a_town_is_not_the_town() -> None:
    """A clause about a person follows the town that the person is from."""
    assert "Rutland" not in named("A man from Rutland, who was hurt, left.", "person")


def test_a_small_town_has_no_administration_that_may_be_a_persons() -> None:
    """A surname before "administration" is not the small town of that name; a city is."""
    assert "Obama" not in named("The Obama administration said so. It was new.", "place")
    assert "Odessa" in named("The Odessa administration said so. It was new.", "place")


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (
            "The vice president of the Zenda Rowing Committee Rima Stein said so.",
            "Rima Stein",
            "Zenda Rowing Committee",
        ),
        ("The Zenda Regional Council Maria Berg told us.", "Maria Berg", "Zenda Regional Council"),
        (
            "Otto Stein, Director of the State Velda Museum, left.",
            "Otto Stein",
            "State Velda Museum",
        ),
    ],
)
def test_a_body_and_its_person_are_two_names(text: str, person: str, body: str) -> None:
    """A given name after a body begins another name, and an office does not end within a body's name."""
    assert person in named(text, "person")
    assert body in named(text, "organisation")


def test_a_field_before_a_person_is_of_the_office() -> None:
    """The field that an office is of is no part of whose name follows."""
    text = "Peru's Minister of Public Works Mahmoud Stein agreed."
    assert named(text, "person") == {"Mahmoud Stein"}
    assert [role.text for role in entity("Deputy Telecom Minister Alexei Stein left.", "Alexei Stein").roles]
    assert not named("Deputy Telecom Minister Alexei Stein left.", "organisation")


def test_a_state_before_who_acts_is_no_part_of_the_name() -> None:
    """A clause begins with a state, and who acts in it follows without a comma."""
    text = "Edward Stein left. In the United States Stein is on trial."
    assert owner(text, "Stein") == "Edward Stein"
    assert named(text, "state") == {"United States"}


def test_an_adjective_of_a_state_is_no_part_of_a_persons_name() -> None:
    """Part the adjective from a given name and a surname though the model does not."""
    assert named("The actor, American Oliver Stein, came.", "person") == {"Oliver Stein"}


def test_several_senators_are_no_surname() -> None:
    """The plural of a title's abbreviation is a title."""
    assert "Susan Berg" in named("Two of them, Sens. Susan Berg of Maine and Otto Rossi, left.", "person")


@pytest.mark.parametrize(
    "text", ["His Holiness laughed. Then His Holiness left.", "There is free WiFi there."]
)
def test_styles_and_common_words_are_nobody(text: str) -> None:
    """What one says instead of a name is none."""
    assert not names(text)[1]


_MATCH = (
    "The striker scored two goals in the second half of the cup match. The coach praised the squad, and "
    "the fans in the stadium sang. The club leads the league this season.\n\n"
)


def test_a_town_that_plays_is_its_club() -> None:
    """In a match report a town that plays is a body, and a town where something is stays a place."""
    text = _MATCH + "They lost against Aalborg, and Aalborg are strong. Police in Aalborg said so."
    assert "Aalborg" in named(text, "organisation")
    assert "Aalborg" in named(text, "place")
    elsewhere = "They voted against Aalborg. Police in Aalborg said so."
    assert "Aalborg" not in named(elsewhere, "organisation")


def test_a_club_called_by_its_town_is_the_club_of_that_name() -> None:
    """The town alone is the one longer name of the article that ends in it."""
    text = _MATCH + "Few had seen Rapid Aalborg lose. The draw with Rapid Aalborg came when Aalborg are best."
    assert entity(text, "Aalborg").name == "Rapid Aalborg"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (
            "The Estonian Guard works with the country's Defense Ministry. Latvia and Poland do not.",
            "EE defence ministry",
        ),
        ("Peru's Air Force did not strike, the Defense Ministry said. Brazil agreed.", "PE defence ministry"),
        ("Peru met Chile. The country's Defense Ministry said so.", ""),
    ],
)
def test_whose_ministry_it_is(text: str, key: str) -> None:
    """It is the ministry of the one state named before it, or of the one whose forces are named."""
    found = [e.key for e in names(text)[1] if e.name.endswith("Defense Ministry")]
    assert "".join(found) == key


def test_a_field_alone_is_nobody_and_is_part_of_an_office() -> None:
    """Take "Industry and Trade Minister" for one office."""
    text = "Industry and Trade Minister Otto Stein left."
    assert [role.text for role in entity(text, "Otto Stein").roles] == ["Industry and Trade Minister"]
    assert not named(text, "place")


def test_an_army_of_exiles_is_not_the_states() -> None:
    """A "Free" before a state's adjective makes the forces somebody else's."""
    assert named("Rebels of the Free Peruvian Army left.", "organisation") == {"Free Peruvian Army"}


def test_an_adjective_before_a_town_is_no_place() -> None:
    """An adjective that says where a town is names no place."""
    assert not named("It was in a northern Bavarian town.", "place")


@pytest.mark.parametrize(
    "text",
    [
        "She was once Miss Hungary and left for Lima.",
        "He won the title of Mr. Universe in Lima.",
        "The country's Chief Medical correspondent spoke of medical care in Lima.",
        "It was his last of the Premier Leagues games in Lima.",
    ],
)
def test_a_winners_title_and_half_an_office_are_nobody(text: str) -> None:
    """After a form of address or a title not every word is a surname."""
    assert not named(text, "person")


def test_a_relative_does_not_take_the_surname() -> None:
    """Who is introduced as somebody's relative is not meant by the surname alone."""
    text = "Otto Rossi set off in May. His son Karl Rossi waited in Lima. Rossi set a record."
    assert owner(text, "Rossi") == "Otto Rossi"
    assert owner(f"{text} Rossi Jr. was glad, Rossi Jr. said.", "Rossi Jr.") == "Karl Rossi"


def test_a_given_name_alone_is_the_person_of_that_name() -> None:
    """The first word of a full name is the person's too, though a small town is called so."""
    text = "Sima Stein teaches in Kabul. Sima said so. They helped and supported Sima."
    assert named(text, "person") == {"Sima Stein"}
    assert "Sima" not in named(text, "place")


def test_an_adjective_after_a_town_begins_a_clause() -> None:
    """A state's adjective after a town is no surname."""
    text = "On the way to Palmyra Peruvian forces stopped. They left Palmyra on Monday."
    assert not named(text, "person")
    assert named(text, "place") == {"Palmyra"}
    assert not named("He was in the East German secret police in Leipzig then.", "place") - {"Leipzig"}


def test_treaties_and_formats_are_no_towns() -> None:
    """What is called after a place, as the world knows it, is no mention of the place."""
    assert not named("They met in the Normandy format and kept to the Minsk agreements.", "place")


def test_what_describes_a_person_is_no_part_of_the_name() -> None:
    """A participle or an adjective at the start of a sentence describes who follows."""
    assert named("Jobless Robert Stein was jailed in Lima.", "person") == {"Robert Stein"}


def test_a_daily_is_a_body_and_a_heritage_is_none() -> None:
    """Dailies and programmes are bodies, a heritage is nobody's name."""
    assert named("It was in the Daily Velda series.", "organisation") == {"Daily Velda"}
    assert not named("It is a Velda World Heritage site.", "organisation")


def test_a_small_letter_begins_the_name_of_a_body() -> None:
    """The "e" of an electronic body belongs to its name."""
    text = "Otto Stein, head of the eVelda Research Center at Lima, said so."
    assert named(text, "organisation") == {"eVelda Research Center"}


def test_a_prince_is_a_person() -> None:
    """A title of nobility and a given name begin a person's name."""
    assert named("They met Prince Charles in May.", "person") == {"Prince Charles"}


@pytest.mark.parametrize("text", ["The majority staked on Clinton.", "Yet Obama can make a deal."])
def test_a_leader_known_by_the_surname_is_no_small_town(text: str) -> None:
    """A head of state's surname is the person's though a small town has it too."""
    assert named(text, "person")
    assert not named(text, "place")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The National Centre for Lost and Found Things (NCLFT) received it. NCLFT said so.",
            "National Centre for Lost and Found Things",
        ),
        ("The Zenda Support Office in Peru (ZSOIP) left. ZSOIP said so.", "Zenda Support Office"),
    ],
)
def test_letters_in_brackets_spell_out_the_name_before(text: str, name: str) -> None:
    """What the letters stand for is one name, and letters and name are one body."""
    assert named(text, "organisation") == {name}
    assert entity(text, text.partition("(")[2].partition(")")[0]).name == name


def test_a_speaker_is_of_the_chamber() -> None:
    """Neither the office nor its holder is part of a chamber's name."""
    text = "The Speaker of the House of Lords, Lord Stein, met Speaker of the House of Lords Anna Berg."
    assert named(text, "organisation") == {"House of Lords"}
    assert named(text, "person") == {"Stein", "Anna Berg"}


def test_a_palace_of_a_town_is_one_place() -> None:
    """What a palace is of belongs to its name."""
    assert named("They stood in the Palace of Veldheim on Monday.", "place") == {"Palace of Veldheim"}


def test_a_saints_cathedral_is_no_saint() -> None:
    """A building in whose name a genitive stands is one place."""
    text = "They stood in front of Saint Paul's Cathedral on Monday."
    assert named(text, "place") == {"Saint Paul's Cathedral"}
    assert not named(text, "person")


def test_the_house_is_the_chamber_that_the_article_names() -> None:
    """By "the House" an article means the chamber that it calls by its members."""
    text = "The House of Commons voted. The House of Lords did not. The House rose."
    assert owner(text, "House") == "House of Commons"


def test_a_surname_of_two_is_that_of_the_title() -> None:
    """Of two who share a surname, the one that the title names in full is called by it."""
    text = (
        "Robert Rossi sails in Lima\n\nRobert Rossi went there with his friends. His sister Anna Rossi "
        "came too. Rossi won the race.\n\n"
    )
    assert owner(text, "Rossi") == "Robert Rossi"


@pytest.mark.parametrize(
    "name", ["Kang Min-jun", "Seo Hye-rin", "Lin Hsiao-wei", "Chou Ying-hua", "Noh Il-kwon"]
)
def test_a_given_name_of_two_syllables_is_whole(name: str) -> None:
    """Its second syllable is written small, and belongs to the name in all its mentions."""
    surname = name.partition(" ")[0]
    text = f"The bridge is safe, Mayor {name} said on Monday. Mr {surname} opened it himself."
    assert entity(text, name).names == (name, surname)


@pytest.mark.parametrize("word", ["based", "era", "led", "born", "wide", "in", "like"])
def test_a_word_after_a_hyphen_is_no_syllable(word: str) -> None:
    """What is no given name ends before the hyphen."""
    text = f"The Kovacs-{word} talks ended on Monday. Anna Kovacs said so. Kovacs left."
    assert not any("-" in name for name in named(text, "person"))


def test_gods_are_no_places() -> None:
    """A preposition before a god makes no place of him."""
    assert named("He wanted to die for Allah, he shouted. They went to Allah, she said.", "place") == set()


@pytest.mark.parametrize("name", ["South Terminal", "Melton Roads"])
def test_parts_of_a_town_are_places(name: str) -> None:
    """Terminals are places, and several roads as one road is."""
    assert name in named(f"The police closed the {name} on Monday. The {name} will open again.", "place")
