"""Names beside nouns and beside other names: what a noun calls a name, and where two names meet."""

from __future__ import annotations

import pytest
from naming import entity, named, names, owner

from dateline.annotate.pipeline import plain


def test_a_person_who_is_called_as_a_town_is_a_person() -> None:
    """Whom "a woman named" stands before, and not what a town is named."""
    assert named("A 27-year-old woman named Mariel talks of it. Mariel left.", "person") == {"Mariel"}
    assert not named("They left a town named Mariel.", "person")


def test_a_field_before_a_person_is_of_the_office() -> None:
    """The field that an office is of is no part of whose name follows."""
    text = "Peru's Minister of Public Works Mahmoud Stein agreed."
    assert named(text, "person") == {"Mahmoud Stein"}
    assert [role.text for role in entity("Deputy Telecom Minister Alexei Stein left.", "Alexei Stein").roles]
    assert not named("Deputy Telecom Minister Alexei Stein left.", "organisation")


def test_several_senators_are_no_surname() -> None:
    """The plural of a title's abbreviation is a title."""
    assert "Susan Berg" in named("Two of them, Sens. Susan Berg of Maine and Otto Rossi, left.", "person")


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


def test_what_describes_a_person_is_no_part_of_the_name() -> None:
    """A participle or an adjective at the start of a sentence describes who follows."""
    assert named("Jobless Robert Stein was jailed in Lima.", "person") == {"Robert Stein"}


def test_a_prince_is_a_person() -> None:
    """A title of nobility and a given name begin a person's name."""
    assert named("They met Prince Charles in May.", "person") == {"Prince Charles"}


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


def test_a_name_within_a_sentence_is_one_at_its_start() -> None:
    """Two capitals within a sentence are a name; where it opens one its first word belongs to it."""
    text = "The campaign group Eat Seldomly said so. They eat. Eat Seldomly says no."
    assert named(text, "organisation") == {"Eat Seldomly"}
    assert not named(text, "person")


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
        ("Was-Karl Marx right?", "Was Karl Marx right?"),
        ('"It rose,"-said Rossi.', '"It rose," said Rossi.'),
        (
            "Then President-Anna Rossi and Police Constable-Otto B. Stein left.",
            "Then President Anna Rossi and Police Constable Otto B. Stein left.",
        ),
        (
            "The Secretary-General Stein and Anna-Maria Rossi left.",
            "The Secretary-General Stein and Anna-Maria Rossi left.",
        ),
        ("The report-says so. Zenda-on-Sea lies there.", "The report says so. Zenda-on-Sea lies there."),
    ],
)
def test_what_a_broken_page_lost_is_read(printed: str, read: str) -> None:
    """A hyphen beside a small word is a lost space, a question mark before a figure a lost currency sign."""
    assert plain(printed) == read


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


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("ZNN's Chief Medical correspondent Maria Rossi said it worked.", {"Maria Rossi"}),
        ("Otto Stein, ZNN's Chief Medical correspondent, said it worked.", {"Otto Stein"}),
        ("The Chief Political reporter of the Zenda Times said so.", set()),
        ("Deputy Technical director Otto Stein left.", {"Otto Stein"}),
        ("Minister Mittal adviser Otto Stein spoke. Mittal left.", {"Mittal", "Otto Stein"}),
        ("President Tropic adviser Otto Stein spoke. Tropic left.", {"Tropic", "Otto Stein"}),
    ],
)
def test_a_field_between_a_title_and_an_office_is_no_surname(text: str, people: set[str]) -> None:
    """An adjective that a title and an office in lower case stand around is of the office."""
    assert named(text, "person") == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Hire a car. Buy tickets online. Hire it now.", set()),
        ("Buy\n\nHire\n\nFree\n\nThey hire out boats, he said.", set()),
        ("He lives in the town of Hire, near Lima. Hire is small.", {"Hire", "Lima"}),
    ],
)
def test_what_a_page_asks_to_do_is_no_place(text: str, places: set[str]) -> None:
    """A verb that a sentence begins with asks for something; within a sentence a capital is a name's."""
    assert named(text, "place") == places


@pytest.mark.parametrize("name", ["Free Veldish Army", "Book Club", "Order Council"])
def test_what_a_page_asks_to_do_begins_a_body_too(name: str) -> None:
    """Before another capital such a word is a name's, at the start of a sentence too."""
    assert named(f"{name} members left. The {name} said it would.", "organisation") == {name}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Interior Minister Otto Stein plans a camp. The interior was dark.", "Interior Minister"),
        (
            "Peru's Special Representative for Relations with Chile, Otto Stein, told reporters in Lima.",
            "Peru's Special Representative for Relations with Chile",
        ),
    ],
)
def test_an_office_is_all_of_it_and_what_was_told_is_none(text: str, role: str) -> None:
    """The field that a sentence begins with belongs to it; it is no body, and a verb is no office."""
    assert [r.text for r in entity(text, "Otto Stein").roles] == [role]
    assert not named(text, "organisation")


def test_an_office_in_capitals_is_nobodys_name() -> None:
    """Who says something by the office alone has no name of it."""
    assert not named("However, Economic Development Minister said that trade would grow.", "person")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Board, who voted to leave, said no. The board met.", {"Anna Board"}),
        ("ABC News' Morgan Velsa contributed to this report.", {"Morgan Velsa"}),
    ],
)
def test_what_people_do_makes_a_name_a_persons(text: str, people: set[str]) -> None:
    """A word for a body may be a surname, and who contributes to a report is somebody."""
    assert named(text, "person") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The work is hard, Cao Haining said.", {"Cao Haining"}),
        ("Sun Baohai left, and so did Nguyen Van Phuc.", {"Sun Baohai", "Nguyen Van Phuc"}),
        ("They sang the Song of India and saw Song Dynasty art. It was by Han China.", set()),
    ],
)
def test_a_surname_comes_first_in_east_asia(text: str, people: set[str]) -> None:
    """A surname of China or Vietnam and syllables after it are somebody; a work and an age are not."""
    assert named(text, "person") == people


@pytest.mark.parametrize(
    ("text", "people", "bodies"),
    [
        (
            "The head of the Agency for Harbour Works Anton Velsin said so.",
            {"Anton Velsin"},
            {"Agency for Harbour Works"},
        ),
        ("Otto Velsa QC spoke for Mayor-Anna Stein.", {"Otto Velsa", "Anna Stein"}, set()),
        ("Photo/Zenda Daily Air quality was bad. The air was thick.", set(), {"Zenda Daily"}),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(text: str, people: set[str], bodies: set[str]) -> None:
    """A person after a body, letters of a calling, a title behind a hyphen, the text after a credit."""
    assert named(text, "person") == people
    assert named(text, "organisation") == bodies


def test_an_office_that_somebody_is_to_have_is_told_in_full() -> None:
    """Who is a nominee is one for an office."""
    role = entity("It left labour secretary nominee Otto Stein, who waits.", "Otto Stein").roles[0]
    assert role.text == "labour secretary nominee"


def test_shows_are_no_places() -> None:
    """What is shown or held is neither a place nor somebody."""
    text = "Film Screening - Look for films. Art Show -- Create art, and show it at the school."
    assert not named(text, "place")


def test_a_surname_is_whose_office_was_just_said() -> None:
    """Behind a namesake's introduction the surname is the namesake's, whomever the article is about."""
    text = (
        "Anna Stein sues a paper\n\nAnna Stein has sued a paper. Stein wants money, Stein said. Stein ate. "
        "President Otto Stein keeps his firm. Earlier presidents sold theirs. Stein gave it to his sons. "
        "The paper said no to her. It said so twice. It will go on. The court met. It was late. Stein sang."
    )
    at = [owner(text, "Stein", n) for n in range(5)]
    assert at == ["Anna Stein"] * 3 + ["Otto Stein", "Anna Stein"]


def test_a_surname_that_stands_first_is_whose_office_was_just_said() -> None:
    """Who is introduced by a name that begins with the surname is meant by it next."""
    text = (
        "Zhou was taken away, her mother says. Ms Zhou came home. Zhou ate. Zhou Min Han, the head of the "
        'office in Lima, says that they are busy. "We found them," Zhou says. It rained. Then it snowed. '
        "It was late. The river rose. It went on. Ada and Zhou came home."
    )
    at = [owner(text, "Zhou", n) for n in range(5)]
    assert at == ["Zhou"] * 3 + ["Zhou Min Han", "Zhou"]
