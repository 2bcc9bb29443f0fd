"""Where the names of bodies begin and end, and what in them is a name of somebody else."""

from __future__ import annotations

import pytest
from naming import named, names, owner


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "He works at the Faculty of Physics and the Otto Stein Institute for Mathematics in Zenda.",
            {"Faculty of Physics", "Otto Stein Institute for Mathematics"},
        ),
        (
            "The Institute for Energy and the Environment said so.",
            {"Institute for Energy and the Environment"},
        ),
        ("The All-Peru Rowing Federation was suspended.", {"All-Peru Rowing Federation"}),
        ("The All-Peruvian Rowing Federation was suspended.", {"All-Peruvian Rowing Federation"}),
    ],
)
def test_where_a_body_begins_and_ends(text: str, bodies: set[str]) -> None:
    """Another body that follows with its article is named by itself; "All-" is of the name it precedes."""
    assert named(text, "organisation") == bodies


def test_a_word_in_brackets_is_what_the_body_before_them_is_called_by() -> None:
    """Where it means nothing else: a town, a state and a first name are none."""
    text = "The Office for Arms and Lost Property (Zolat) met on Monday. Zolat said so."
    assert owner(text, "Zolat", -1) == "Office for Arms and Lost Property"
    assert "Lima" in named("The Zenda Rivers Agency (Lima) met. Lima is far away.", "place")


def test_a_word_for_bodies_is_no_town_that_one_is_named_after() -> None:
    """There are towns called Federation, and one of them has a council."""
    text = "We were invited by Peru's Federation Council (upper house of parliament), he said."
    assert named(text, "place") == set()


def test_an_office_is_its_owners_and_no_given_name() -> None:
    """Of "the Zenda Prosecutor General's Office Maria Rossi" only the end is a person's name."""
    text = "The case was sent, said the spokeswoman for the Prosecutor General's Office Maria Rossi."
    assert named(text, "person") == {"Maria Rossi"}


@pytest.mark.parametrize("text", ["A leader of the al Zenda group fled.", "The al Zenda affiliate fled."])
def test_an_article_of_arabic_is_of_the_name(text: str) -> None:
    """Within a sentence "al Zenda" is written small, and is no name without it."""
    assert "al Zenda" in {mention.text for mention in names(text)[0]}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The 9th Circuit Court of Appeals ruled on it.", {"9th Circuit Court of Appeals"}),
        (
            "The 9th Circuit Court of Appeals ruled. The 9th Circuit and the Ninth Circuit are one.",
            {"9th Circuit Court of Appeals"},
        ),
        ("The 6th Fleet left with the 82nd Airborne Division.", {"6th Fleet", "82nd Airborne Division"}),
        ("The Conference on Civil and Human Rights met.", {"Conference on Civil and Human Rights"}),
        ("She ran ZK Mills Inc. there. ZK Mills closed.", {"ZK Mills Inc."}),
        ("In its 9th year the Zenda Institute closed.", {"Zenda Institute"}),
        ("He is of the University of California, Berkeley there.", {"University of California, Berkeley"}),
        (
            "She left the University of California, San Francisco School of Rail.",
            {"University of California, San Francisco"},
        ),
        ("At the University of California, Otto Stein read it.", {"University of California"}),
        ("At the University of California, Dallas was seen.", {"University of California"}),
        ("They fled from the Lord's Resistance Army there.", {"Lord's Resistance Army"}),
        (
            "The Zenda Bus and Rail Union General Secretary Otto Stein met the ZBRU.",
            {"Zenda Bus and Rail Union"},
        ),
    ],
)
def test_all_of_a_bodys_name(text: str, bodies: set[str]) -> None:
    """The number of a court or a fleet, a second adjective; a legal form makes no other company."""
    assert named(text, "organisation") == bodies


def test_a_title_that_one_person_has_is_a_person() -> None:
    """Whoever is the Dalai Lama is called so, and no body is."""
    assert named("The Dalai Lama spoke. Followers of the Dalai Lama wept.", "person") == {"Dalai Lama"}


def test_officers_together_are_a_body_and_one_by_his_rank_is_a_person() -> None:
    """A general is no surname's, where "Staff" follows; a rank in one word with a hyphen is a rank."""
    office = "Chief of the Peruvian General Staff's Main Operations Department"
    text = f"{office} Lieutenant-General Otto Stein said so."
    assert named(text, "person") == {"Otto Stein"}
    assert named(text, "organisation") == {"Peruvian General Staff", "Main Operations Department"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The Senate Health, Education, Labor and Pensions Committee voted.",
            {"Senate Health, Education, Labor and Pensions Committee"},
        ),
        ("The House Energy and Commerce Committee met.", {"House Energy and Commerce Committee"}),
        (
            "The Department for Business, Energy and Industrial Strategy said so.",
            {"Department for Business, Energy and Industrial Strategy"},
        ),
        ("The Ministry of Culture, Sports and Tourism said so.", {"Ministry of Culture, Sports and Tourism"}),
        ("The Zenda Agency for Health Control and Prevention said so.",
         {"Zenda Agency for Health Control and Prevention"}),
        (
            "The Office for the Recovery of Stolen Art and Lost Property (Zolat) met.",
            {"Office for the Recovery of Stolen Art and Lost Property"},
        ),
        (
            "The Office for the Protection of Rivers and Otto Stein (left) met.",
            {"Office for the Protection of Rivers"},
        ),
        ("The Office for Rail and Peru (Lima) met.", {"Office for Rail"}),
        ("The Zenda Trade Commission met.", {"Zenda Trade Commission"}),
        ("The Zenda Trade and Transport Commission met.", {"Zenda Trade and Transport Commission"}),
        ("The Ministry of Defence, Interior Minister Otto Stein and others met.", {"Ministry of Defence"}),
        ("The Ministry of Finance, Trade Minister Anna Rossi said, was wrong.", {"Ministry of Finance"}),
    ],
)  # fmt: skip
def test_a_body_of_several_fields_is_one(text: str, bodies: set[str]) -> None:
    """Fields after a comma belong to it where "and" ends the list; an office after a comma is somebody's."""
    assert named(text, "organisation") == bodies


@pytest.mark.parametrize(
    "name",
    [
        "New York State Department of Health",
        "Ohio Department of Health",
        "Washington State Department of Ecology",
        "Hesse State Health Ministry",
    ],
)
def test_a_department_after_a_region_is_the_regions(name: str) -> None:
    """It is neither the state's department of that name nor its foreign ministry."""
    assert named(f"The {name} said so. Officials agreed.", "organisation") == {name}


@pytest.mark.parametrize("governed", ["The Obama", "The Clinton", "The Bush", "In March", "The US"])
def test_whoever_governs_makes_no_department_another(governed: str) -> None:
    """There are towns called Obama, Clinton and March, and none has a state department."""
    found = named(f"{governed} State Department said so. Officials agreed.", "organisation")
    assert found <= {"State Department", "US State Department"}
    assert found


def test_a_city_has_departments_and_no_ministries() -> None:
    """What ministry is named behind a city is that of its state."""
    assert "Chicago Department of Public Health" in named(
        "The Chicago Department of Public Health said so.", "organisation"
    )
    for city in ("Milan", "Tokyo"):
        text = f"{city} Foreign Ministry aides said so."
        assert f"{city} Foreign Ministry" not in named(text, "organisation")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The US Food and Drug Administration said so. The FDA will look.",
         "US Food and Drug Administration"),
        ("The U.S. Centers for Disease Control and Prevention said so. The CDC will look.",
         "U.S. Centers for Disease Control and Prevention"),
    ],
)  # fmt: skip
def test_known_letters_are_the_body_that_says_whose_it_is(text: str, name: str) -> None:
    """Whose it is before its name makes it no other than the one that everybody knows by its letters."""
    assert named(text, "organisation") == {name}


def test_a_daughters_name_is_one() -> None:
    """A daughter's particle joins as a son's does, and a name after "des" goes on."""
    assert named("Fatima bint Harun said so.", "person") == {"Fatima bint Harun"}
    assert named("Marie des Essarts said so.", "person") == {"Marie des Essarts"}


def test_who_is_called_a_daughter_is_a_person() -> None:
    """What the model takes for a town is nobody's child."""
    text = "Wallinda bint al-Mustazir was a poet. Wallinda wrote in Zenda."
    assert "Wallinda bint al-Mustazir" in named(text, "person")


def test_a_known_area_is_no_bank() -> None:
    """What all the world knows by its name is a place, whatever the name's last word means."""
    assert named("They live in the occupied West Bank. West Bank settlements grew.", "place") == {"West Bank"}


def test_former_and_for_are_no_part_of_a_name() -> None:
    """Before a hyphen they say something about whom a name is of."""
    assert "White House" in named("Ex-White House lawyer Otto Stein said so.", "organisation")


def test_a_general_administration_is_no_generals() -> None:
    """Before a body and what it is of, "general" is no rank."""
    text = "The General Administration of Customs said so. General Otto Stein left."
    assert named(text, "organisation") == {"General Administration of Customs"}
    assert named(text, "person") == {"Otto Stein"}


def test_known_letters_before_a_council_are_no_town() -> None:
    """There is a town called Eu."""
    assert named("The former president of the EU Council Otto Stein spoke.", "place") == set()


def test_a_field_with_a_hyphen_is_whole() -> None:
    """What a ministry is for does not end before a hyphen."""
    text = "The Ministry of Housing and Urban-Rural Development said so."
    assert named(text, "organisation") == {"Ministry of Housing and Urban-Rural Development"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A rule is arbitrary, says Oliver Lindt Arbitrary rules help. Lindt went.", {"Oliver Lindt"}),
        ("Two were sent by President Ronald Velsa One seat of the one hall is empty.", {"Ronald Velsa"}),
        ("In 1963 Martin Luther King spoke. The king did not.", {"Martin Luther King"}),
        ("Anna Jane Brown spoke of brown bears. Brown left.", {"Anna Jane Brown"}),
    ],
)
def test_the_word_that_a_text_begins_with_is_no_surname(text: str, people: set[str]) -> None:
    """Where a caption and its text run together, a common word follows a full name."""
    assert named(text, "person") == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Otto Stein of the Project on Prison Oversight said no.", {"Project on Prison Oversight"}),
        (
            "It was the Imperial Ministry of Harbour Lights and Public Baths until 1871.",
            {"Imperial Ministry of Harbour Lights and Public Baths"},
        ),
        (
            "The US Department of Defense waits. The Department of Defense and Secretary Berg met.",
            {"US Department of Defense"},
        ),
        ("The Health Department and the Department of Health are one.", {"Department of Health"}),
        ("The Ninth Circuit ruled. The 9th Circuit Court of Appeals met.", {"9th Circuit Court of Appeals"}),
        ("The tourist was killed by the Islamic State (IS). In Iraq, IS lost.", {"Islamic State"}),
    ],
)
def test_wordings_of_a_body_within_an_article_are_one(text: str, bodies: set[str]) -> None:
    """What it is of, its number and its state may be said in several ways."""
    assert named(text, "organisation") == bodies


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The UN Assistance Mission in Peru said so.", "UN Assistance Mission in Peru"),
        ("The OSCE Special Monitoring Mission to Peru left.", "OSCE Special Monitoring Mission to Peru"),
    ],
)
def test_where_a_mission_is_is_of_its_name(text: str, body: str) -> None:
    """The state that it was sent to is no other name, and without it the mission is the same."""
    mentions, entities = names(f"{text} {text.partition(' in ')[0].partition(' to ')[0]} is large.")
    assert [(e.name, e.kind) for e in entities] == [(body, "organisation")]
    assert len([m for m in mentions if m.form == "name"]) == 2


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Prince Otto of Peru and Chile lives in Lima.", {"Lima"}),
        ("Otto, Patriarch of Zenda and All Peru, came to Lima.", {"Lima"}),
        ("The hall was built for Expo 2031 Lima, and the World Cup Peru 2031.", set()),
        ("He works for the charity Let's Help Peru in Lima.", {"Lima"}),
        ("King Otto of Peru came to Lima.", {"Peru", "Lima"}),
        ("Stop Peru now, he said in Lima.", {"Peru", "Lima"}),
        ("The World Cup was held in Peru.", {"Peru"}),
    ],
)
def test_what_ends_anothers_name_is_no_place(text: str, places: set[str]) -> None:
    """Titles by birth, churches, events and campaigns have a state or a town in their names."""
    assert {e.name for e in names(text)[1] if e.kind in ("place", "state")} == places


@pytest.mark.parametrize("short", ["Zera", "ZRA"])
def test_a_bodys_short_name_in_brackets_is_no_nickname_of_its_head(short: str) -> None:
    """The office behind it has somebody, and the body is it too."""
    text = f"ZENDA Rail Agency ({short}) Administrator Maria Rossi left. Rossi said so, and {short} too."
    assert named(text, "person") == {"Maria Rossi"}
    bodies = [e for e in names(text)[1] if e.kind == "organisation"]
    assert [short in e.names for e in bodies] == [True]


def test_who_has_a_lawyer_is_no_town() -> None:
    """A mayor a town has as well."""
    text = "Ostermoor's lawyer said so. Ostermoor left, and the minister accused Ostermoor."
    assert named(text, "person") == {"Ostermoor"}
    assert named("Ostermoor's mayor said so in Ostermoor.", "place") == {"Ostermoor"}


def test_a_surname_has_the_particles_of_its_full_name() -> None:
    """Particles in small letters before a surname are its own where the article has the full name."""
    text = "Otto van der Stein came. They saw van der Stein leave. Anna Rossi spoke of Rossi."
    assert owner(text, "van der Stein") == "Otto van der Stein"
    assert "Stein" not in {mention.text for mention in names(text)[0]}


@pytest.mark.parametrize("glued", ["Its", "Her", "Our"])
def test_no_name_begins_with_a_determiner(glued: str) -> None:
    """A page that lost spaces joins a determiner to a name, also behind a quotation."""
    text = f'She said: "It is near the canal."-{glued}-Zenda Centre gives advice on it.'
    assert "Zenda Centre" in named(text, "organisation")
