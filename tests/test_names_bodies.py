"""Names of bodies: wordings of one name, clubs and their towns, companies, parties and armed groups."""

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


def test_a_museum_is_one_with_and_without_its_noun() -> None:
    """A museum that is called by the first word of its name is no village of that name."""
    text = (
        "Suspect in Louvre attack talks\n\nThe guards of the Louvre Museum were hurt. "
        "They saw the Louvre art museum."
    )
    assert owner(text, "Louvre") == "Louvre Museum"


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


def test_letters_that_a_paper_writes_as_a_word_are_the_bodys() -> None:
    """Some write an abbreviation with one capital: in brackets it is the body's where it is its initials."""
    text = "The Zenda Ports Oversight Authority (Zpoa) came. Zpoa said it would report. Zpoa left."
    assert named(text, "organisation") == {"Zenda Ports Oversight Authority"}
    assert not named(text, "person")


def test_letters_of_another_body_are_not_joined() -> None:
    """Letters that all know a body by stay its own where a name's initials differ by one of them."""
    text = "The World Travel Organization (WHO) met. The WHO was glad."
    assert owner(text, "WHO", 1) == "World Health Organization"
    assert owner(text, "World Travel Organization") == "World Travel Organization"
