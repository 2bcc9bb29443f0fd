"""Which state the ministries, chambers, courts, forces and embassies of an article are of."""

from __future__ import annotations

import pytest
from naming import entity, named, names, owner


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
        (
            f"Peru's Air Force left. {'Peru met Chile. Chile left. ' * 4}The Defense Ministry denied it.",
            "",
        ),
        (
            "Two states meet\n\nPeru's Army left.\n\nWhat of Chile?\n\nThe Defense Ministry left, too.",
            "CL defence ministry",
        ),
        ("Peru has met Chilean soldiers, says its Defense Ministry. Chile denies it.", "PE defence ministry"),
        (
            "The Defense Ministry on Monday accused the Peruvian army. Peru left. Chile and Chileans came.",
            "CL defence ministry",
        ),
        (
            "SANTIAGO, Chile (ZNA) - The Defense Ministry said so. Peru's army left. Chile stayed.",
            "CL defence ministry",
        ),
        (
            "Army leaves - A look\n\nLA PAZ, Bolivia - The Defense Ministry said so. Peru left.",
            "BO defence ministry",
        ),
        (
            "LONDON (ZNA) - Peru's army left, the Defense Ministry said. Peru met Chile.",
            "PE defence ministry",
        ),
    ],
)
def test_whose_ministry_it_is(text: str, key: str) -> None:
    """It is the ministry of the one state named before it, or of the one whose forces are named.

    Not so where the article names another oftener, or the question that heads its section does.
    """
    found = [e.key for e in names(text)[1] if e.name.endswith("Defense Ministry")]
    assert "".join(found) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Home Ministry", "Ministry of Home Affairs"),
        ("Home Ministry", "Interior Ministry"),
        ("Ministry of National Defence", "Defence Ministry"),
        ("Ministry of Economic Affairs", "Economic Ministry"),
        ("Ministry of External Affairs", "Foreign Ministry"),
    ],
)
def test_a_ministry_is_one_whatever_its_field_is_called(one: str, other: str) -> None:
    """A field has several names: with "affairs" or without, "home" and "interior", "national" before it."""
    text = f"Peru is calm. The {one} said so. The {other} agreed."
    assert entity(text, one) == entity(text, other)


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
        ("The Peruvian Soccer Federation met. Peru's football federation agreed.",
         "Peruvian Soccer Federation", "Peru's football federation", "PE football federation"),
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


def test_the_general_staff_is_no_general() -> None:
    """A rank before "Staff" is a body's."""
    text = "The chief of the Russian General Staff's directorate Otto Stein spoke. The General Staff said so."
    assert "Staff" not in {name for e in names(text)[1] for name in e.names}


def test_a_chamber_of_no_state_is_nobody() -> None:
    """By "Parliament" alone nobody knows whose it is; where an article says it, it is that state's."""
    asked = "They forced the government to consult Parliament on the deal."
    assert not named(asked, "organisation")
    assert entity(f"Peru is calm. {asked} Peru waits.", "Parliament").key == "PE parliament"
    assert entity(f"The House of Lords agreed. {asked}", "Parliament").key == "GB parliament"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The Peruvian embassy in La Paz was shut.", "PE embassy BO"),
        ("Bolivia shut the Peruvian embassy.", "PE embassy BO"),
        ("LA PAZ, Bolivia - The Peruvian embassy said so. Bolivia met Chile.", "PE embassy BO"),
        ("LONDON - The Peruvian embassy said so. Bolivia met Chile.", ""),
        ("The Peruvian embassy was shut.", ""),
    ],
)
def test_an_embassy_is_told_by_its_host(text: str, key: str) -> None:
    """The town right behind it says where an embassy is, else the only other state of the article."""
    assert entity(text, "Peruvian embassy").key == key


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ("the Estonian rescue board", "EE rescue board"),
        ("Finland’s coast guard", "FI coast guard"),
        (
            "the Chilean disaster and emergency management agency",
            "CL disaster and emergency management agency",
        ),
        ("the Kenyan electoral commission", "KE electoral commission"),
        ("the Danish Red Cross", "DK red cross"),
        ("the Peruvian attorney general’s office", "PE attorney general's office"),
        ("the Ghana Meteorological Agency", "GH weather service"),
        ("the Scottish government", "GB-SCT government"),
    ],
)
def test_public_body_of_a_state(body: str, key: str) -> None:
    """A state's adjective, genitive or name with the noun of a public body is an organisation with a key."""
    text = f"Nothing is lost, {body} said on Monday."
    assert [e.key for e in names(text)[1] if e.kind == "organisation"] == [key]


@pytest.mark.parametrize(
    "text", ["A Polish court ruled.", "Two Chilean agencies agreed.", "The Peruvian news agency was closed."]
)
def test_one_of_many_bodies_is_no_organisation(text: str) -> None:
    """What a state has several of is not one organisation."""
    assert not named(text, "organisation")


def test_army_reserve_is_not_the_army() -> None:
    """A longer name in capitals is not cut after the body that it begins with."""
    assert named("He joined the US Army Reserve in May.", "organisation") == {"US Army Reserve"}
    whole = "Peruvian Army for Maritime Defense"
    assert named(f"The {whole} said so.", "organisation") == {whole}  # which is of no month


def test_coordinated_bodies_have_no_spelling_that_is_not_printed() -> None:
    """Of several bodies named at once each is an entity, the adjective alone is no name of it."""
    text = "The Estonian, Latvian and Lithuanian foreign ministries protested."
    bodies = [e for e in names(text)[1] if e.kind == "organisation"]
    assert [e.key for e in bodies] == ["EE foreign ministry", "LV foreign ministry", "LT foreign ministry"]
    assert all(name in text for e in bodies for name in e.names)
    assert not any(m.form == "name" and m.text == "Estonian" for m in names(text)[0])


def test_two_bodies_of_one_state_in_a_plural() -> None:
    """Take "defence and foreign ministries" for two ministries."""
    text = "Peru’s defence and foreign ministries agreed."
    keys = [e.key for e in names(text)[1] if e.kind == "organisation"]
    assert keys == ["PE defence ministry", "PE foreign ministry"]


def test_abbreviation_in_brackets_is_a_name_of_the_body() -> None:
    """The abbreviation that introduces a public body means it from then on."""
    text = "The Turkish disaster management authority (ZXQD) spoke. ZXQD added that it was over."
    assert entity(text, "ZXQD").key == "TR disaster management authority"


def test_an_administration_in_capitals_is_the_state() -> None:
    """In capitals "US Administration" is the government as in small letters."""
    for text in ("The US Administration said no.", "He told US Administration officials no."):
        assert not named(text, "organisation")
        assert owner(text, "US") == "United States"


def test_a_ministry_of_an_empire_is_none_of_the_state() -> None:
    """What a state's adjective goes on to is named with it, and has no ministry of today's."""
    text = "They gave it to the Interior Ministry of the Peruvian Empire. The Interior Ministry said no."
    assert "Interior Ministry of the Peruvian Empire" in named(text, "organisation")
    assert entity(text, "Interior Ministry of the Peruvian Empire").key == ""


def test_an_airline_is_not_the_state_of_its_name() -> None:
    """Where an article has an airline's words, the name without an article is the airline's."""
    assert entity("An airline like Emirates flies to Lima. Emirates grew.", "Emirates").kind == "organisation"
    assert entity("An airline of the Emirates flies to Lima.", "Emirates").kind == "state"
    assert entity("Emirates and Peru signed a treaty.", "Emirates").kind == "state"


def test_a_command_is_known_by_its_letters() -> None:
    """Letters that all know, and the full name, are one body."""
    text = "He told the AFRICOM audience no. US Africa Command said so."
    assert named(text, "organisation") == {"US Africa Command"}


@pytest.mark.parametrize(
    ("text", "forces"),
    [
        ("They want Peru's military and technical assistance.", set()),
        ("They want Peru's military and civilian staff.", set()),
        ("Peru's military and police left.", {"Peru's military"}),
    ],
)
def test_military_before_another_adjective_is_no_force(text: str, forces: set[str]) -> None:
    """Both are of the noun behind."""
    assert named(text, "organisation") == forces


def test_an_embassy_is_in_the_state_that_its_sentence_names_before() -> None:
    """Of several states of an article the only one that stands before the embassy by name is its host."""
    text = "Chile and Bolivia met. In Ecuador, two were hurt near the Peruvian embassy."
    assert entity(text, "Peruvian embassy").key == "PE embassy EC"
    both = "Chile and Bolivia met. In Ecuador and Chile, two were hurt near the Peruvian embassy."
    assert entity(both, "Peruvian embassy").key == ""
