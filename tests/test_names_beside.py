"""Names beside nouns and beside other names: what a noun calls a name, and where two names meet."""

from __future__ import annotations

import pytest
from test_names import entity, named, names, owner

from dateline.annotate.pipeline import plain


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


def test_a_gerund_before_a_name_is_no_part_of_it() -> None:
    """What ends in -ing before a name that also stands alone is what is done to it."""
    text = (
        "The product is known as Velagel. Stopping them in their tracks Administering Velagel inside a man, "
        "or a monkey, takes a gel. The foundation behind Velagel agrees that Velagel could work."
    )
    assert not any("Administering" in e.name for e in names(text)[1])
    text = (
        "Jobless Robert Molloy, 20, of no fixed address was hurt. Molloy pleaded guilty to assault. "
        "Jailing Molloy, chair of the bench Otto Stein told him so. Molloy was also banned."
    )
    assert not any("Jailing" in e.name for e in names(text)[1])


def test_an_adverb_that_a_sentence_begins_with_is_no_place() -> None:
    """An adverb and its comma open a sentence, whatever village is called so."""
    assert named("They left. Crucially, Bavaria's government had agreed.", "place") == {"Bavaria"}


def test_a_name_within_a_sentence_is_one_at_its_start() -> None:
    """Two capitals within a sentence are a name; where it opens one its first word belongs to it."""
    text = "The campaign group Eat Seldomly said so. They eat. Eat Seldomly says no."
    assert named(text, "organisation") == {"Eat Seldomly"}
    assert not named(text, "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He met the-Zenda Park Authority. The Zenda Park Authority agreed.", "Zenda Park Authority"),
        ("The-Zenda Park Authority agreed.", "Zenda Park Authority"),
        ("They asked the-Food and Rail Organization of the United Ruritanians (FRO).",
         "Food and Rail Organization of the United Ruritanians"),
        ("They asked the League for Safety and Railways in Europe (LSRE) again.",
         "League for Safety and Railways in Europe"),
        ("They asked the League for Safety and Railways in Europe again.", "League for Safety and Railways"),
    ],
)  # fmt: skip
def test_a_body_is_named_in_full(text: str, name: str) -> None:
    """A space lost for a hyphen ends no name, and the letters of a body say how far it goes."""
    assert named(text, "organisation") == {name}


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("the-Rhine", "the Rhine"),
        ("reached-the streets", "reached the streets"),
        ("Zenda-on-Avon", "Zenda-on-Avon"),
        ("a check-in", "a check-in"),
        ("a life-and-death matter", "a life-and-death matter"),
        ("between ?2m and (?5m)", "between £2m and (£5m)"),
        ("Was it? 5 are", "Was it? 5 are"),
    ],
)
def test_what_a_broken_page_lost_is_read(printed: str, read: str) -> None:
    """A hyphen beside a small word is a lost space, a question mark before a figure a lost currency sign."""
    assert plain(printed) == read


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


@pytest.mark.parametrize(
    "text",
    [
        "May's team moved into Downing Street in July. They met in Downing Street.",
        "He stood in Downing Street.",
    ],
)
def test_the_seat_of_a_government_is_one_actor(text: str) -> None:
    """Who moves into a seat of government does not make another thing of it."""
    assert named(text, "organisation") == {"Downing Street"}
    assert not named(text, "place")


def test_an_air_base_is_a_place() -> None:
    """Air force and naval bases are where something is."""
    assert "Velda Air Force Base" in named(
        "He told service-members at Velda Air Force Base in Florida.", "place"
    )


def test_a_museum_is_one_with_and_without_its_noun() -> None:
    """A museum that is called by the first word of its name is no village of that name."""
    text = (
        "Suspect in Louvre attack talks\n\nThe guards of the Louvre Museum were hurt. "
        "They saw the Louvre art museum."
    )
    assert owner(text, "Louvre") == "Louvre Museum"


def test_an_airport_is_one_with_and_without_its_noun() -> None:
    """What no gazetteer has by itself is the airport or the cathedral that the article names in full."""
    text = "They landed at Veldhrow Airport. At Veldhrow nobody spoke. In Veldhrow it rained."
    assert owner(text, "Veldhrow") == owner(text, "Veldhrow Airport")


def test_a_team_is_one_by_its_nickname() -> None:
    """The plural after a team's town or region is the team."""
    text = "The Boston Marmots won. The Marmots have a new coach, said the Boston Marmots."
    assert owner(text, "Marmots") == "Boston Marmots"


@pytest.mark.parametrize(
    ("text", "surface", "key"),
    [
        (
            "Peru is calm. In Peru, Peru's president lost in the Senate. The Senate voted.",
            "Senate",
            "PE senate",
        ),
        (
            "The White House is silent. The US waits for the Supreme Court.",
            "Supreme Court",
            "US supreme court",
        ),
        ("Peru asked Chile, and Chile asked Peru. The Senate voted.", "Senate", ""),
        ("India's voters left Congress. In India, Congress lost.", "Congress", ""),
    ],
)
def test_a_chamber_is_that_of_the_state_that_the_article_is_about(text: str, surface: str, key: str) -> None:
    """A senate or a supreme court of no named state is the acting state's, where that is clear."""
    assert (
        entity(text, surface).key == key
        if key
        else all(not e.key for e in names(text)[1] if e.name == surface)
    )


def test_a_senate_is_the_one_named_with_its_state() -> None:
    """By "the Senate" alone an article means the only one that it named."""
    text = "The US Senate met. The Senate voted. Peru was silent."
    assert owner(text, "Senate") == "US Senate"
    text = "The Peruvian Coast Guard saw it. China met. Its ministry confirmed the Coast Guard ship movement."
    assert owner(text, "Coast Guard") != "Peruvian Coast Guard"


def test_a_court_whose_rulings_are_named_is_the_states() -> None:
    """A noun after a body in capitals does not make an adjective of it."""
    assert (
        entity("It broke Israeli Supreme Court rulings.", "Israeli Supreme Court").key == "IL supreme court"
    )


def test_the_press_secretary_of_the_white_house() -> None:
    """The seat before an office stays whole."""
    role = entity("White House Press Secretary Otto Stein left.", "Otto Stein").roles[0]
    assert role.text == "White House Press Secretary"


def test_a_musical_whose_first_capital_is_lost_names_no_place() -> None:
    """After "musical" a quotation is a title though it begins small."""
    assert "Park" not in named('It is from the musical, "sunday in the Park With George."', "place")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They saw ST. CLOUD, MN, US in May. It was a knife attack.", "ST. CLOUD"),
        ("They saw ST. CLOUD, MN, US in May. It was a knife attack.", "MN"),
        ("They saw SEASIDE PARK AND ELIZABETH, NJ, US in May.", "ELIZABETH"),
        ("They saw SEASIDE PARK AND ELIZABETH, NJ, US in May.", "NJ"),
    ],
)
def test_towns_and_postal_letters_of_their_regions_are_places(text: str, place: str) -> None:
    """In capitals a town's region after a comma makes both of them places, whoever else is called so."""
    assert entity(text, place).location is not None


def test_whose_presidency_it_is_is_a_person() -> None:
    """A surname that an article has once is a person's where an office or kin is that person's."""
    assert named("They agree with Rossip's presidency, the Brexit and more.", "person") == {"Rossip"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("She met the former U.S. President Otto Stein in 1982.", "former U.S. President"),
        ("The late President Otto Stein said so.", "late President"),
        ("She met President Otto Stein.", "President"),
    ],
)
def test_an_office_that_is_held_no_longer_is_a_former_one(text: str, role: str) -> None:
    """What was somebody's office is not told as if it still were."""
    assert [r.text for r in entity(text, "Otto Stein").roles] == [role]


def test_what_a_page_asks_its_readers_is_no_name() -> None:
    """After a name an imperative begins anew."""
    text = "Credits - Alamy; Zenda Images Join the conversation - find us there."
    assert not any("Join" in e.name for e in names(text)[1])


@pytest.mark.parametrize(
    "text",
    [
        "A massively multiplayer online game (MMO) is good. The MMO said so.",
        "Farmers in December grow beetroot, Brussel sprouts, cabbage.",
        "He was the MVP. The MVP said that his GP and BFF agreed.",
    ],
)
def test_games_vegetables_and_callings_are_nobody(text: str) -> None:
    """Letters that the article spells out small, or that everybody knows, and a vegetable name no one."""
    assert not names(text)[1]


def test_a_club_is_one_by_the_letters_before_its_town() -> None:
    """The letters alone are the club whose name they begin."""
    text = "They hate ZK Berlin. The vitriol derives from ZK's ownership model, and ZK Berlin has members."
    assert owner(text, "ZK") == "ZK Berlin"


def test_a_town_and_its_state_are_two_names() -> None:
    """Where a comma is missing the state still is none of the town's name."""
    text = "The community will gather in Lima Peru on the last day."
    assert named(text, "place") == {"Lima"}
    assert named(text, "state") == {"Peru"}
    assert named("Air India flew from Delhi to Lima.", "organisation") == {"Air India"}


def test_a_hall_of_fame_is_no_place() -> None:
    """A hall that is "of" something is a longer name that has no page."""
    assert not named("It will likely go into the Hall of Fame one day.", "place")


def test_a_club_that_is_called_city_is_not_its_town_too() -> None:
    """In a club's name the town is no mention of the town."""
    text = "Leicester City have given their support to him. Leicester City are struggling."
    assert named(text, "organisation") == {"Leicester City"}
    assert not named(text, "place")


def test_letters_before_a_place_are_the_body_and_not_its_branch() -> None:
    """A body that everybody knows by its letters is not the branch of it that has a region behind them."""
    text = "The NHS in NHS England is short of staff. The NHS said so."
    assert entity(text, "NHS").name != "NHS England"


def test_a_full_team_is_a_body_where_its_nickname_is() -> None:
    """The plural that stands alone as a body makes one of the name that ends in it."""
    text = (
        "It marked a comeback, beating the Atlanta Falcons 34-28 in overtime. "
        "At the press conference this morning of the Falcons he spoke."
    )
    assert owner(text, "Falcons") == "Atlanta Falcons"
    text = "The skier Maxim Berghinintold TASS that they left. TASS said so."
    assert not any(e.name.endswith(" TASS") for e in names(text)[1])


def test_a_surname_of_a_village_is_somebody_where_nothing_says_that_it_is_a_place() -> None:
    """Nobody is in, near or from it, and the model takes it for a person."""
    text = (
        "The difference between the spoofs and McCarthy's take on Spicer is that hers was funny. "
        "A McCarthy plays on Spicer's rocky start at the White House. "
        "I wouldn't be surprised if Spicer reverts to Obama's lack of humor."
    )
    assert "Spicer" in named(text, "person")


@pytest.mark.parametrize(
    ("text", "person", "roles"),
    [
        (
            "Mathew Stein, chair of the UK Center for Agriculture and Biosciences International, left.",
            "Mathew Stein",
            ["chair of the UK Center for Agriculture and Biosciences International"],
        ),
        ("Anna Stein, also a deputy head of the Russian team, left.", "Anna Stein",
         ["deputy head of the Russian team"]),
        ("Anna Stein, aged 23. An information analyst on it, came. Anna Stein left.", "Anna Stein", []),
        ("Anna Stein, like every other president in recent memory, left.", "Anna Stein", []),
        ("Next to Anna Stein, she became head of the union in 2000, he said.", "Anna Stein", []),
    ],
)  # fmt: skip
def test_an_office_after_a_name_is_all_of_it_and_no_clause(text: str, person: str, roles: list[str]) -> None:
    """The name of a body goes on behind "and"; a comparison, an age or another clause is no office."""
    assert [role.text for role in entity(text, person).roles] == roles


def test_the_general_staff_is_no_general() -> None:
    """A rank before "Staff" is a body's."""
    text = "The chief of the Russian General Staff's directorate Otto Stein spoke. The General Staff said so."
    assert "Staff" not in {name for e in names(text)[1] for name in e.names}


def test_an_arabic_article_before_a_solar_letter_joins_the_name() -> None:
    """The article is written as it is spoken: az-, ez-, ad-, es-."""
    assert named("They flew to the city of Deir ez-Zor.", "place") == {"Deir ez-Zor"}


@pytest.mark.parametrize(
    "sentence",
    ["The win takes Frankfurt up to third.", "They are few, with Frankfurt having found the net less."],
)
def test_a_town_that_climbs_or_scores_is_its_club(sentence: str) -> None:
    """In a match report who goes up to third, or has found the net, is a team."""
    text = _MATCH + sentence + " There was calm in Frankfurt. The coach said that Eintracht Frankfurt won."
    assert owner(text, "Frankfurt") == "Eintracht Frankfurt"


@pytest.mark.parametrize(
    ("headline", "people"),
    [
        ("Maria Spicer has a problem: Otto Lindt", {"Maria Spicer", "Otto Lindt"}),
        ("Maria Spicer Speaks With Otto Lindt About Pay", set()),
    ],
)
def test_a_headline_with_a_small_word_has_names(headline: str, people: set[str]) -> None:
    """One word in small letters says that the capitals of a headline tell names; no other capitals do."""
    text = f"{headline}\n\nIt was late. But will Spicer follow, or is it Lindt who laughs at Spicer?"
    assert people <= named(text, "person")
    assert ("Spicer" in named(text, "place")) == (not people)
