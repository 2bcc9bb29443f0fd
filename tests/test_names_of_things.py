"""Names: what is nobody, and what is neither the person nor the town that it is called after."""

from __future__ import annotations

import pytest
from naming import entity, named, names


@pytest.mark.parametrize(
    "text",
    [
        "The USS Maria Rossi left.",
        "Typhoon Maria came near.",
        "In Rossi v. Berg it was ruled.",
        "READ MORE: It is over.",
    ],
)
def test_ships_storms_cases_and_labels_are_nobody(text: str) -> None:
    """What is named after people is not a person."""
    assert not named(text, "person")
    assert not named(text, "organisation")


def test_institute_for_two_fields_is_one_name() -> None:
    """An "and" between fields does not cut an institute's name."""
    text = "The Zenda Institute for International and Security Affairs said so."
    assert named(text, "organisation") == {"Zenda Institute for International and Security Affairs"}


def test_court_of_a_state() -> None:
    """Take "Supreme Court of Peru" as the state's, with its key, and no town of that name."""
    text = "The Supreme Court of Peru ruled."
    assert entity(text, "Supreme Court of Peru").key == "PE supreme court"
    assert not named(text, "place")


def test_the_form_of_a_state_alone_is_no_place() -> None:
    """Take "the Federal Republic" without a name for no town or province."""
    assert not named("He returned to the Federal Republic in May.", "place")


def test_singular_and_plural_of_a_movement_are_one() -> None:
    """A movement called by the plural of its followers is one organisation."""
    text = "The Houthis said so. A Houthi said that the Houthis would stay."
    assert named(text, "organisation") == {"Houthis"}


def test_a_leader_is_not_their_administration() -> None:
    """Who leads a body that bears the name is a person still."""
    text = "The Rossi administration said so. Rossi denied it. The Rossi Administration was new, Rossi said."
    assert "Rossi" in named(text, "person")
    assert not any("Rossi" in e.names for e in names(text)[1] if e.kind == "organisation")


def test_a_designation_is_no_actor() -> None:
    """A type's name does not act, unless it speaks; a group of states and a known channel are bodies."""
    text = "The XQ900 landed in Lima on Monday. Engineers had repaired the XQ900 in Oslo."
    assert "XQ900" not in named(text, "organisation")
    spoken = "XQ900 said it would appeal. The ruling on XQ900 came on Monday."
    assert "XQ900" in named(spoken, "organisation")
    assert "G20" in named("Leaders of the G20 met in Lima on Monday. The G20 agreed.", "organisation")


def test_letters_spelt_out_in_lower_case_are_a_thing() -> None:
    """Letters that the article introduces for common nouns are no organisation, those of a body are."""
    thing = "Farmers bought a remote soil sensor (RSS) in May. The RSS was cheap, and RSS sales rose."
    assert "RSS" not in named(thing, "organisation")
    body = "Members of the rural savings bank (RSB) met. The RSB said it would pay. RSB shares rose."
    assert "RSB" in named(body, "organisation")


def test_plural_letters_and_policies_are_no_actors() -> None:
    """Plural letters ("SUVs") are things, and so is the "Rossification" of something."""
    text = "The SUVs were sold in Lima. Critics spoke of the Rossification of the Union. The SUVs sold well."
    assert not named(text, "organisation") & {"SUVs", "Rossification", "Rossification of the Union"}


def test_a_common_noun_in_capitals_is_no_actor() -> None:
    """A bare "Government" or "State" names nobody."""
    text = "Critics say the State must pay. The Government and the State disagreed in Lima on Monday."
    assert not named(text, "organisation") & {"State", "Government"}


def test_a_treaty_and_a_competition_are_no_actors() -> None:
    """What was signed, tried or played for does not act."""
    text = "The Zenda Treaty was signed in Lima. The Strelsau Trials followed. The Champions League began."
    assert not named(text, "organisation") & {"Zenda Treaty", "Strelsau Trials", "Champions League"}


def test_dotted_letters_are_the_body_that_they_are_without_dots() -> None:
    """The "U.N." is the United Nations and no place."""
    text = "Maria Rossi spoke in U.N. halls in Lima. She was outside U.N. and near U.N. on Monday."
    assert entity(text, "U.N.").kind == "organisation"


def test_a_ministry_is_of_the_only_state_named() -> None:
    """A ministry without a state belongs to the one state of the article, where there is only one."""
    one = "Peru closed its border on Monday. The Foreign Ministry said it would wait."
    two = "Peru and Chad talked on Monday. The Foreign Ministry said it would wait."
    assert entity(one, "Foreign Ministry").key == "PE foreign ministry"
    assert not entity(two, "Foreign Ministry").key


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('The film by Aki Ronda, "The Other Side of Hope," opened in Lyon on Friday.', "Side"),
        ('Critics praised "Last Night in Soho" in Lyon on Monday.', "Soho"),
    ],
)
def test_a_part_of_a_quoted_title_is_no_name(text: str, place: str) -> None:
    assert named(text, "place") == {"Lyon"}
    assert place not in {mention.text for mention in names(text)[0]}


def test_a_quoted_name_is_a_name() -> None:
    text = 'Maria Rossi joined the "Bank of Ruritania" and left "Friends and Brothers" in Lyon, she said.'
    assert "Bank of Ruritania" in named(text, "organisation")
    assert named('The road to "Lyon" was closed.', "place") == {"Lyon"}


def test_a_thing_that_is_called_after_a_place_is_not_in_it() -> None:
    assert named("They ate Brussels sprouts in Lyon on Friday.", "place") == {"Lyon"}
    assert named("They met for Brussels talks on Friday.", "place") == {"Brussels"}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Lyon City have won at last. They trail by two.", "organisation", {"Lyon City"}),
        ("It was a 3-1 win over Lyon Town on Sunday.", "organisation", {"Lyon Town"}),
        ("The people of Lyon City have won. Lyon City is old.", "place", {"Lyon City"}),
        ("The cup is that of Sturm Kassel, who had lost. Sturm Kassel said it was fair.", "organisation",
         {"Sturm Kassel"}),
        ("Anna Kassel said she had lost.", "person", {"Anna Kassel"}),
        ("He was in Greater Kassel, as she was.", "place", {"Greater Kassel"}),
        ("She is at Royal College Kassel, as he was.", "organisation", {"Royal College Kassel"}),
    ],
)  # fmt: skip
def test_a_club_or_a_college_is_not_its_town_and_no_person(text: str, kind: str, expected: set[str]) -> None:
    """A plural verb or a score is a club's; what ends in a town and begins with no given name is a body."""
    assert named(text, kind) == expected


@pytest.mark.parametrize("name", ["Dieter Halm", "Nabil Ostra", "Kjetil Zend", "Nikki Strel", "Yolanda Vosk"])
def test_who_has_a_given_name_of_any_language_is_a_person(name: str) -> None:
    assert named(f"The winner, and after her {name}, was cheered.", "person") == {name}


def test_a_state_that_has_its_city_s_name_is_not_the_city() -> None:
    text = "Ms Rossi came to Lagos on Monday. A Lagos state judge met her, and she left Lagos."
    assert named(text, "place") == {"Lagos", "Lagos state"}
    assert [entity(text, name).location.kind for name in ("Lagos", "Lagos state")] == ["city", "region"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "The layer of CsPbI3 was thin, and so was that of APbI3.",
        "They grew CH3NH3PbI3 and Fe2O3.",
        "The Lima Unborn Child Protection From Neglect Act was signed.",
        "He read the housing White Paper and a book on the Solar System.",
        "He waved a Confederate flag at the Women's Marches.",
    ],
)
def test_formulas_laws_and_proposals_are_nobody(text: str) -> None:
    """What chemists, parliaments and governments write is no body."""
    assert not named(text, "organisation")
    assert not named(text, "person")


def test_a_channel_with_a_number_is_no_formula() -> None:
    """Letters of a body may be symbols of elements as well."""
    assert named("The news came from BBC2 on Monday.", "organisation") == {"BBC2"}


@pytest.mark.parametrize(
    "text",
    [
        "The US company has sales of three billion, and so has a UK charity.",
        "An SUV and a UAV were seen, and he paid in USD.",
        "It won Best Harbour Music Film and Best World Song.",
        "The Velsa Dynasty ended at the Winter Solstice.",
    ],
)
def test_things_by_letters_prizes_and_ages_are_nobody(text: str) -> None:
    """A state before a company is none, and what everybody calls by letters is no body."""
    assert not named(text, "organisation")


def test_a_county_of_ireland_is_a_place() -> None:
    """There "Co" is short for a county, elsewhere for a company."""
    assert "Co Donegal" in named("A man from Co Donegal was held. Velsa & Co said no.", "place")


def test_a_storm_is_nobody_without_its_noun_too() -> None:
    """Nor is it where another of that given name has a surname."""
    text = (
        "Cyclone Debbie hit the coast. Debbie's force was felt in Lyon, the mayor, Anna Debbie Stein, said."
    )
    assert named(text, "person") == {"Anna Debbie Stein"}


def test_letters_of_things_are_no_body() -> None:
    """What is introduced in the plural is many, and one of them is no body."""
    text = "The plant makes all-terrain vehicles (ZTVs). The ZTV's parts are here. The Rail Union left."
    assert named(text, "organisation") == {"Rail Union"}


def test_what_women_and_men_compete_in_is_no_body() -> None:
    """A discipline is none, and a league of women is one."""
    text = "Lena Kostova (Ladies' Ski Cross) won the Men's Big Air. She left the Women's Rail Union."
    assert named(text, "organisation") == {"Women's Rail Union"}


def test_a_long_title_of_a_book_is_no_mention_of_whom_it_tells() -> None:
    """A quoted title may have a subtitle after a colon."""
    text = 'The book, "Rossi in Lima: A Report on the Sadness of All Rivers," explains how. Anna Rossi left.'
    assert [m.text for m in names(text)[0]] == ["Anna Rossi"]


def test_letters_among_picture_agencies_are_no_regulator() -> None:
    """An agency that pictures are from shares its letters with an office."""
    assert "EPA" not in {m.text for m in names("Images courtesy of AFP, AP, EPA and Reuters.")[0]}
    assert "EPA" in {m.text for m in names("The EPA said so.")[0]}


@pytest.mark.parametrize(
    "mark",
    [
        'Rossi wants to register the mark "ROSSI" for soap.',
        "Weber wants to trademark the name Rossi too.",
        "She sells a line of soaps called ROSSI.",
        'Her shop owns "ROSSI" in Norway.',
        "The least that brand ROSSI needs is time.",
        'He wants "ROSSI" branded towels.',
    ],
)
def test_a_mark_is_nobody_who_bears_the_name(mark: str) -> None:
    """What is registered or sold under a name is none of the people called so."""
    text = f"Maria Rossi met Karl Weber on Monday. {mark} Rossi left."
    starts = [m.start for m in names(text)[0] if m.text.lower() == "rossi"]
    spelt = text.rfind("ROSSI") if "ROSSI" in text else text.index("name Rossi") + len("name ")
    assert spelt not in starts
    assert text.rindex("Rossi left") in starts


def test_what_a_day_marks_is_somebodys() -> None:
    """Neither a verb "mark" nor a verb "brand" makes a name a mark."""
    text = "Maria Rossi left. They came to mark Rossi's birthday, and brand Rossi a liar."
    assert [m.text for m in names(text)[0]] == ["Maria Rossi", "Rossi", "Rossi"]


def test_what_ends_the_names_of_things_is_no_town() -> None:
    """A word behind common words, which nothing is in, is a sort of thing; a town has sides and streets."""
    text = "They buy flats with the Wait to Buy Isa. The Buy Isa grew. He buys his with a loan and Isa too."
    assert not named(text, "place")
    text = "The Chancellor Merkel spoke to a chancellor. The Chancellor Merkel sang. Merkel slept."
    assert named(text, "person")
    text = "They saw old Isa. She lives in Isa. The Buy Isa bakers met the Buy Isa choir, and they buy."
    assert named(text, "place") == {"Isa"}


def test_a_school_of_a_field_is_no_mention_of_its_town() -> None:
    """A town's school board is the town's; a school of economics has its name only."""
    text = "Otto Stein of the London School of Economics met the Boston School Board."
    assert named(text, "place") == {"Boston"}
