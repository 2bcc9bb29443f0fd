"""Names of bodies: wordings of one name, clubs and their towns, chambers and courts of a state."""

from __future__ import annotations

import pytest
from naming import entity, named, names, owner


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


@pytest.mark.parametrize(
    "text", ["His Holiness laughed. Then His Holiness left.", "There is free WiFi there."]
)
def test_styles_and_common_words_are_nobody(text: str) -> None:
    """What one says instead of a name is none."""
    assert not names(text)[1]


def test_a_body_with_the_states_of_its_full_name_is_one() -> None:
    """No state stands by itself in it, and its letters and its short name are the same body."""
    text = (
        "Fighters of the Islamic State of Iraq and the Levant (ISIL) left. Islamic State said no. ISIL lost."
    )
    assert len({id(entity(text, name)) for name in ("Islamic State", "ISIL")}) == 1
    assert named(text, "place") == set()
    assert "Iraq" in named("He came to the Islamic State from Iraq and the Levant.", "state")


def test_two_bodies_named_at_once_are_not_one() -> None:
    """What "committees" stands behind is two; one is a body."""
    assert not named("He served on the Senate Intelligence and Armed Services committees.", "organisation")


def test_an_armed_group_is_one_in_arabic_and_in_english() -> None:
    """With and without the article, and by the word alone that a front is called after."""
    text = (
        "Fighters of Jabhat al-Zenda left. The Zenda members dug in. Al-Zenda said so. The Zenda Front lost."
    )
    assert {entity(text, name).name for name in ("Zenda", "Al-Zenda", "Zenda Front")} == {"Jabhat al-Zenda"}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (
            "The Estonian Guard works with the country's Defense Ministry. Latvia and Poland do not.",
            "EE defence ministry",
        ),
        ("Peru's Air Force did not strike, the Defense Ministry said. Brazil agreed.", "PE defence ministry"),
        ("Peru met Chile. The country's Defense Ministry said so.", ""),
        ("Peru met Chile. Lima's Defense Ministry said so.", "PE defence ministry"),
        ("Chile met Peru. In Cusco Region the Defense Ministry of Cusco is unknown.", ""),
    ],
)
def test_whose_ministry_it_is(text: str, key: str) -> None:
    """It is the ministry of the one state named before it, or of the one whose forces are named."""
    found = [e.key for e in names(text)[1] if e.name.endswith("Defense Ministry")]
    assert "".join(found) == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ireland is calm. The Department of Health said so.", "IE health department"),
        ("The US is calm. The Department of Health said so.", ""),
        ("Peru is calm. The Department of Health said so.", ""),
        ("Ireland is calm. The Justice Department said so.", "US justice department"),
    ],
)
def test_whose_department_it_is(text: str, key: str) -> None:
    """States that call their ministries so have one, and others may have it in a region."""
    assert [e.key for e in names(text)[1] if "Department" in e.name] == [key]


@pytest.mark.parametrize(
    ("text", "one", "other", "key"),
    [
        ("Israel's spy agency, Mossad, is quiet.", "Mossad", "Israel's spy agency", "IL intelligence agency"),
        ("NASA is late. The US space agency said so.", "NASA", "US space agency", "US space agency"),
        ("Japan's central bank sold. The BOJ waits.", "BOJ", "Japan's central bank", "JP central bank"),
        ("The Met Office warned. The British weather service has one satellite.", "Met Office",
         "British weather service", "GB weather service"),
        ("Roscosmos waits. The Russian federal space agency is late.", "Roscosmos",
         "Russian federal space agency", "RU space agency"),
    ],
)  # fmt: skip
def test_an_agency_is_what_its_states_is_called(text: str, one: str, other: str, key: str) -> None:
    """Of some agencies a state has one that all know, and a description is enough."""
    assert entity(text, one) == entity(text, other)
    assert entity(text, one).key == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Britain is calm. In Britain, Scotland's Parliament voted.", "GB-SCT parliament"),
        ("Britain is calm. In Britain, Parliament voted.", "GB parliament"),
        ("Britain is calm. The Foreign Office in London said so.", "GB foreign office"),
        ("Peru is calm. The Foreign and Commonwealth Office said so.", "GB foreign office"),
    ],
)
def test_a_body_of_britain_or_of_a_part_of_it(text: str, key: str) -> None:
    """A country of the United Kingdom has a parliament of its own."""
    assert key in [e.key for e in names(text)[1] if e.kind == "organisation"]


def test_a_field_alone_is_nobody_and_is_part_of_an_office() -> None:
    """Take "Industry and Trade Minister" for one office."""
    text = "Industry and Trade Minister Otto Stein left."
    assert [role.text for role in entity(text, "Otto Stein").roles] == ["Industry and Trade Minister"]
    assert not named(text, "place")


def test_an_army_of_exiles_is_not_the_states() -> None:
    """A "Free" before a state's adjective makes the forces somebody else's."""
    assert named("Rebels of the Free Peruvian Army left.", "organisation") == {"Free Peruvian Army"}


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


def test_a_daily_is_a_body_and_a_heritage_is_none() -> None:
    """Dailies and programmes are bodies, a heritage is nobody's name."""
    assert named("It was in the Daily Velda series.", "organisation") == {"Daily Velda"}
    assert not named("It is a Velda World Heritage site.", "organisation")


def test_a_small_letter_begins_the_name_of_a_body() -> None:
    """The "e" of an electronic body belongs to its name."""
    text = "Otto Stein, head of the eVelda Research Center at Lima, said so."
    assert named(text, "organisation") == {"eVelda Research Center"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The National Centre for Lost and Found Things (NCLFT) received it. NCLFT said so.",
            "National Centre for Lost and Found Things",
        ),
        ("The Zenda Support Office in Peru (ZSOIP) left. ZSOIP said so.", "Zenda Support Office in Peru"),
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
    assert named(text, "person") == {"Lord Stein", "Anna Berg"}


def test_the_house_is_the_chamber_that_the_article_names() -> None:
    """By "the House" an article means the chamber that it calls by its members."""
    text = "The House of Commons voted. The House of Lords did not. The House rose."
    assert owner(text, "House") == "House of Commons"


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


def test_a_museum_is_one_with_and_without_its_noun() -> None:
    """A museum that is called by the first word of its name is no village of that name."""
    text = (
        "Suspect in Louvre attack talks\n\nThe guards of the Louvre Museum were hurt. "
        "They saw the Louvre art museum."
    )
    assert owner(text, "Louvre") == "Louvre Museum"


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
        ("Norway, Norway and Norway again. The Senate voted.", "Senate", ""),
        (
            "In Norway, Norway's coast is long. Republicans lost. Sen. Stein left, and the Senate voted.",
            "Senate",
            "US senate",
        ),
        ("Chad Stein wrote it. Chad Stein met the Supreme Court.", "Supreme Court", ""),
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
    text = "The Peruvian Senate met. Republicans and Democrats saw it. Sen. Stein left. The Senate voted."
    assert owner(text, "Senate") == "Peruvian Senate"
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


def test_letters_before_a_place_are_the_body_and_not_its_branch() -> None:
    """A body that everybody knows by its letters is not the branch of it that has a region behind them."""
    text = "The NHS in NHS England is short of staff. The NHS said so."
    assert entity(text, "NHS").name != "NHS England"


def test_a_surname_of_a_village_is_somebody_where_nothing_says_that_it_is_a_place() -> None:
    """Nobody is in, near or from it, and the model takes it for a person."""
    text = (
        "The difference between the spoofs and McCarthy's take on Spicer is that hers was funny. "
        "A McCarthy plays on Spicer's rocky start at the White House. "
        "I wouldn't be surprised if Spicer reverts to Obama's lack of humor."
    )
    assert "Spicer" in named(text, "person")


def test_the_general_staff_is_no_general() -> None:
    """A rank before "Staff" is a body's."""
    text = "The chief of the Russian General Staff's directorate Otto Stein spoke. The General Staff said so."
    assert "Staff" not in {name for e in names(text)[1] for name in e.names}


def test_an_arabic_article_before_a_solar_letter_joins_the_name() -> None:
    """The article is written as it is spoken: az-, ez-, ad-, es-."""
    assert named("They flew to the city of Deir ez-Zor.", "place") == {"Deir ez-Zor"}


@pytest.mark.parametrize(
    ("text", "bodies", "others"),
    [
        ("The Bova Forum for Asia met. The Bova Forum for Asia is old.", {"Bova Forum for Asia"}, set()),
        ("The Zenda Forum on Peru met in Lima.", {"Zenda Forum on Peru"}, {"Lima"}),
        ("Zenda Economic Forum founder Otto Stein left.", {"Zenda Economic Forum"}, {"Otto Stein"}),
        ("The Zenda Forum on Tuesday began.", {"Zenda Forum"}, set()),
        ("They left the Zenda Forum for Peru on Monday.", {"Zenda Forum"}, {"Peru"}),
        ("He scored for Brazil at the World Cup for Peru.", set(), {"Brazil", "Peru"}),
        ("He left the summit in Lima for Peru.", set(), {"Lima", "Peru"}),
    ],
)
def test_what_a_gathering_is_for_belongs_to_its_name(text: str, bodies: set[str], others: set[str]) -> None:
    """A forum's name goes on behind "for" and "on" as an institute's does; who leaves it goes to a place."""
    assert named(text, "organisation") == bodies
    assert {e.name for e in names(text)[1] if e.kind != "organisation"} == others


def test_a_summit_on_a_subject_is_nobody() -> None:
    """What happens is no actor, whatever it is on."""
    text = "The Zenda Summit on Trade opened in Lima. The Zenda Festival of Lights drew crowds."
    assert not named(text, "organisation") | named(text, "person")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Ansar Zenda in the Velda (AZV) struck. Ansar Zenda in the Velda is new.",
            {"Ansar Zenda in the Velda"},
        ),
        ("al-Qaeda in the Velda Valley (AQVV) struck.", {"al-Qaeda in the Velda Valley"}),
        ("Fighters of al-Qaeda in Peru (FAP) struck.", {"al-Qaeda"}),
        ("Reporters of Reuters in Peru said so.", {"Reuters"}),
    ],
)
def test_where_an_armed_group_is_belongs_to_its_name_by_its_letters(text: str, bodies: set[str]) -> None:
    """Letters in brackets that count the region make it a part of the name, wherever that stands."""
    assert bodies <= named(text, "organisation")
    assert not named(text, "place")
    assert all(" in " not in name or name in bodies for name in named(text, "organisation"))


@pytest.mark.parametrize(
    ("text", "people", "places"),
    [
        ("A man known as Marine A shot him in Lima. Marine A was freed.", {"Marine A"}, {"Lima"}),
        ("A woman named only as Patient Q was in Lima. Patient Q left.", {"Patient Q"}, {"Lima"}),
        ("A man identified as Soldier B said so.", {"Soldier B"}, set()),
        ("Marine Le Pen said so.", {"Marine Le Pen"}, set()),
        ("They live in the town of Marine. A man died there.", set(), {"Marine"}),
    ],
)
def test_a_letter_for_a_name_is_a_persons(text: str, people: set[str], places: set[str]) -> None:
    """Whom a court does not name is called by what he is and a letter, and no town is meant."""
    assert named(text, "person") == people
    assert named(text, "place") == places


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The ZVP Party won. ZVP leader Otto Stein left. The ZVP said it would vote.", {"ZVP Party"}),
        (
            "The ZVP Party and the ZVP Bank left. ZVP said it would vote.",
            {"ZVP Party", "ZVP Bank", "ZVP"},
        ),
        ("The Fed raised rates, the Federal Reserve said. The Fed said it would.", {"Federal Reserve"}),
        ("The Zenda Telegraph said so. ZT reported it. ZT said it would.", {"Zenda Telegraph"}),
        (
            "The Zenda Telegraph and the Zola Times said so. ZT reported it. ZT said it would.",
            {"Zenda Telegraph", "Zola Times", "ZT"},
        ),
        ("The EU and the Energy Union said so.", {"European Union", "Energy Union"}),
        ("The Die Zenda newspaper said so. DZ said it would. DZ did.", {"Die Zenda", "DZ"}),
    ],
)
def test_letters_and_what_they_are_of_are_one_body(text: str, bodies: set[str]) -> None:
    """Two letters are the only body's of these initials, more those of the only one that they begin."""
    assert named(text, "organisation") == bodies


def test_a_party_is_one_by_its_members() -> None:
    """They have its name in the plural."""
    text = "Otto Stein leads the Social Democratic Party. The Social Democrats met in Lima."
    assert entity(text, "Social Democratic Party").names == ("Social Democratic Party", "Social Democrats")


def test_a_noun_after_a_name_calls_it_a_body() -> None:
    """An initiative has the name that stands before it, and whoever leads one has not."""
    text = "Anna Berg of the Ruritan initiative said no. Ruritan is a start-up in Lima."
    assert "Ruritan" in named(text, "organisation")
    assert "Merkel" not in named("Angela Merkel spoke. The Merkel initiative failed.", "organisation")


def test_a_chamber_of_no_state_is_nobody() -> None:
    """By "Parliament" alone nobody knows whose it is; where an article says it, it is that state's."""
    asked = "They forced the government to consult Parliament on the deal."
    assert not named(asked, "organisation")
    assert entity(f"Peru is calm. {asked} Peru waits.", "Parliament").key == "PE parliament"
    assert entity(f"The House of Lords agreed. {asked}", "Parliament").key == "GB parliament"


def test_a_bodys_departments_are_the_bodys() -> None:
    """A state's staff before a department of its own is the state's staff."""
    text = "The chief of the Peruvian General Staff's Main Operations Department said so."
    assert "Peruvian General Staff" in named(text, "organisation")
    assert "General Staff" not in named(text, "organisation")


def test_a_companys_name_begins_a_line() -> None:
    """What a legal form ends is a company's whole name, though a sentence begins with it."""
    assert "Velmor Europe Ltd." in named("Contact: Velmor Europe Ltd. in Lima.", "organisation")


def test_a_states_opera_is_a_body() -> None:
    """A region and "State" before a house in small letters are the house's name."""
    assert "Hamburg State opera" in named("She was at the Hamburg State opera then.", "organisation")


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        (
            "The Illinois Department of Rail Security met. The Department of Rail Security left.",
            "Department of Rail Security",
            "Illinois Department of Rail Security",
        ),
        (
            "The State Oceanic Administration met. The Oceanic Administration left.",
            "Oceanic Administration",
            "State Oceanic Administration",
        ),
        (
            "The Illinois Department of Rail met. The Department of Rail left.",
            "Department of Rail",
            "Department of Rail",
        ),
    ],
)
def test_a_body_without_its_owner_is_the_one_named_before(text: str, short: str, full: str) -> None:
    """A long name without the region's or the state's word is that body's; a short one is anybody's."""
    assert owner(text, short) == full


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The Peruvian embassy in La Paz was shut.", "PE embassy BO"),
        ("Bolivia shut the Peruvian embassy.", "PE embassy BO"),
        ("The Peruvian embassy was shut.", ""),
    ],
)
def test_an_embassy_is_told_by_its_host(text: str, key: str) -> None:
    """The town right behind it says where an embassy is, else the only other state of the article."""
    assert entity(text, "Peruvian embassy").key == key
