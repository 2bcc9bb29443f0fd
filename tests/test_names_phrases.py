"""Names and the phrases around them: examples, relatives, roles in works, employers, nicknames, types."""

from __future__ import annotations

import pytest
from naming import entity, named, names, owner


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It flooded cities such as Veldbor and Lima.", "place"),
        ("It sells the fashion brands Veldbor and Zuri in Lima.", "organisation"),
        ("He bought from companies like Veldbor.", "organisation"),
        ("She sang with stars including Veldbor.", "person"),
    ],
)
def test_a_name_is_what_it_is_an_example_of(text: str, kind: str) -> None:
    """The plural before "such as" says what the examples after it are."""
    assert "Veldbor" in named(text, kind)


def test_a_film_that_somebody_has_a_role_in_is_nobody() -> None:
    """Who stars in a name, and nowhere in a place of that name, names a work."""
    assert names("He won praise for his role in Velda Foster Rend. It was short.") == ((), ())
    assert named("She was starring in Paris.", "place") == {"Paris"}


def test_a_son_is_a_person_though_a_town_is_called_so() -> None:
    """Whom a kinship term stands before is a person."""
    assert named("His son, Kermit, went along. Kermit was ten.", "person") == {"Kermit"}


def test_an_employer_is_no_person() -> None:
    """Where somebody of an office is "at" is a body, unless a gazetteer has it."""
    text = "Otto Stein, an economist at Verdo Maplewood, told reporters so."
    assert named(text, "organisation") == {"Verdo Maplewood"}
    assert named("Anna Rossi, a professor at Oxford, left.", "organisation") == set()


def test_a_nickname_is_no_town() -> None:
    """What somebody is nicknamed is no place of that name."""
    assert not named("Otto Stein, known by his nickname Pai, left. Pai is well.", "place")


def test_a_place_is_so_many_miles_from_another() -> None:
    """What lies miles outside a town is a place whatever the model takes it for."""
    text = "They met at his camp, Rawdat Velda, 35 miles outside Riyadh."
    assert "Rawdat Velda" in named(text, "place")


def test_part_of_a_body_is_no_part_of_a_place() -> None:
    """Who belongs to a body is part of it; only a place has a northern part."""
    text = "He is part of the Open Velda foundation."
    assert named(text, "organisation") == {"Open Velda"}
    assert "Veldbor" in named("It rained in the northern part of Veldbor.", "place")


def test_a_dash_before_an_apposition_begins_no_dateline() -> None:
    """After a dateline a sentence begins; after a dash in a sentence none does."""
    text = "It is so. It was so. It rained. Jatup Velden - a student - left. Jatup Velden is well."
    assert "Jatup Velden" not in named(text, "place")
    assert named("VELDBOR - The road is open.", "place") == {"VELDBOR"}


def test_a_name_with_a_number_joined_to_it_is_a_type() -> None:
    """Letters before a hyphen and a figure are those of a type, not of a body or a town."""
    assert names("The ZN-29 aircraft flew on. Two Tu-22 bombers came.") == ((), ())


def test_a_surname_that_is_a_kind_of_place_is_a_persons() -> None:
    """A given name before "Hill" makes a person where the model sees one, and a place elsewhere."""
    text = "Radio Lima's James Hill, Kate Stein and Jack Rossi contributed to this report."
    assert "James Hill" in named(text, "person")
    assert "Velda Hill" in named("They climbed Velda Hill.", "place")


def test_who_stands_between_people_is_a_person() -> None:
    """In a list of people the model's guess at a body is a person too."""
    text = "A married couple, Tashfin Velk and Otto Stein, attacked them."
    assert named(text, "person") == {"Tashfin Velk", "Otto Stein"}


def test_a_plural_of_a_surname_is_no_body() -> None:
    """Two who share a name are no organisation."""
    assert not named("Kylie Stein sued Kylie Rossi. The Kylies have settled.", "organisation")


def test_islands_are_called_by_a_plural_too() -> None:
    """The plural of what islands are called by is the islands."""
    text = "The Velda Islands are small. They sailed to the Veldas, and the Veldas are far."
    assert owner(text, "Veldas") == owner(text, "Velda Islands")


def test_a_body_of_two_states_is_of_neither() -> None:
    """An adjective joined to another one makes no body of the state of its own."""
    assert not named("The Peruvian-Chilean joint commission met.", "organisation")


def test_an_adjective_and_what_its_side_backed_are_no_body() -> None:
    """Small letters before capitals are of another phrase."""
    text = "The Peruvian side supported UN Security Council Resolutions 2270."
    assert named(text, "organisation") == {"UN Security Council"}


def test_letters_take_those_of_a_state_along() -> None:
    """The letters in brackets after an office's full name begin with its state's."""
    text = "The US Patent and Trademark Office (USPTO) agreed. The USPTO said so."
    assert owner(text, "USPTO") == "US Patent and Trademark Office"


def test_an_agencys_photo_is_the_agencys() -> None:
    """Whose picture it is stands before "photo"."""
    assert named("He was glad (AP Photo) on Monday.", "organisation") == {"AP"}


def test_a_great_office_is_nobody() -> None:
    """What begins with "Lord" may be an office and no peer."""
    assert not named("The Lord High Chamberlain came with Lord Berg.", "person") - {"Lord Berg"}


def test_a_dean_is_no_part_of_the_school() -> None:
    """The office before "of" is no part of a body's name."""
    assert not named("She is founder and Dean of Yeshivat Velda, a school.", "organisation")


def test_particles_of_a_surname_stand_at_the_start_too() -> None:
    """A surname of several words begins a sentence with a capital."""
    text = "Joost van der Velden won. Van der Velden was tall."
    assert entity(text, "Joost van der Velden").names == ("Joost van der Velden", "Van der Velden")


def test_a_hyphen_for_a_lost_space_parts_names() -> None:
    """After a comma, a small word and a word of saying, a hyphen before a capital was a space."""
    text = "They met Norman Stein,-Toyo Berg and Frank Rossi. A case against-Otto Velden was heard."
    assert {"Toyo Berg", "Otto Velden"} <= named(text, "person")
    assert owner("Otto Berkov left. Signs should not be missed, added-Berkov.", "Berkov") == "Otto Berkov"


def test_what_bodies_have_makes_a_name_a_body() -> None:
    """A press service, shares or a headquarters are a body's whatever the model takes it for."""
    text = "It works well, said Skoltrek's press service. Scientists from Skoltrek made it."
    assert named(text, "organisation") == {"Skoltrek"}
    assert not named("They met at Lima's headquarters.", "organisation")


def test_a_work_that_somebody_wrote_is_nobody() -> None:
    """What has writers and nominees is a work."""
    assert names("The writer of Moonbeam was glad. Then came Moonbeam, a success.") == ((), ())
    assert not named("It was in the best picture nominee Veiled Figures.", "person")


def test_a_surname_in_an_editors_brackets_is_no_town() -> None:
    """What an editor adds to a given name is a surname."""
    assert not named("He was with Frida [Pinto, his co-star] there.", "place")


def test_two_hints_make_a_person() -> None:
    """A part of the full name and the surname alone, each a guess of the model's, are one person."""
    text = "It has Tarell Alvin McCraney brightens up the back row. McCraney is so pleased."
    assert owner(text, "McCraney") == "Tarell Alvin McCraney"


def test_a_town_by_the_sea_is_not_the_city() -> None:
    """What lies "by the Sea" is another town, or a film."""
    assert not named("Her co-star in Manchester by the Sea was late.", "place")


def test_a_label_before_a_colon_is_nobody() -> None:
    """What a colon makes the label of what follows is no body."""
    assert names("Lack of Velda: Many reports have noted it.") == ((), ())


def test_what_air_forces_fly_is_no_body() -> None:
    """A type of aircraft before the noun is none of those who fly it."""
    assert not named("A Quick Reaction Alert Typhoon aircraft had been scrambled.", "organisation")
    assert "Air Velda" in named("An Air Velda plane landed.", "organisation")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Follow Otto Velden on Twitter. They will follow him.", "Otto Velden"),
        ("The Minister for Children Anna Velden agreed.", "Anna Velden"),
        ("In the studio with Anna Velden Guests: the mayor of Lima.", "Anna Velden"),
        ("It is told by Otto Stein Scotland Editor.", "Otto Stein"),
        ("It is told by Michael B. Jordan himself.", "Michael B. Jordan"),
        ("They voted for Fine Gael TD John Velden again.", "John Velden"),
        ("A benefit, said the University of Lima Saida Karvel. Mr Karvel left.", "Saida Karvel"),
        ("He wrote to the United Nations Anna Velden on it.", "Anna Velden"),
        ("Leaks by the agency's contractor Edward Velden were told.", "Edward Velden"),
        ("They wrote to House Democrat Mark Velden of Lima.", "Mark Velden"),
        ("It was told by Norbert Velden Norbert Velden on Monday.", "Norbert Velden"),
        ("He works on it. The Minister for Social Protection Leo Velden agreed.", "Leo Velden"),
        ("Rossi spoke first. It is a story about Rossi Patrick Velden wrote for us.", "Patrick Velden"),
        ("The witnesses left. WITNESSES Daniel Velden said so.", "Daniel Velden"),
        ("The film by Sofia Velden is out.", "Sofia Velden"),
    ],
)
def test_what_is_glued_to_a_person_is_no_part_of_the_name(text: str, person: str) -> None:
    """Buttons, fields of offices, captions, bodies, headings and labels stand there without a comma."""
    assert person in named(text, "person")


def test_a_common_word_is_no_town() -> None:
    """A capital alone makes no town of a word of the language."""
    assert not named("Their plan for Recovery failed. It was the Record then.", "place")
    assert named("They live in Mobile, Alabama.", "place") == {"Mobile", "Alabama"}


def test_letters_are_nobodys_name() -> None:
    """An abbreviation that somebody seems to be is a body's, or no name."""
    assert not named("The ZNK, who had lost, said so. ZNK added that it was late.", "person")


def test_a_known_body_before_a_state_is_its_branch() -> None:
    """A company and a state are one name."""
    assert named("Yahoo Japan has lost.", "organisation") == {"Yahoo Japan"}


def test_an_unknown_name_before_a_comma_and_a_state_is_a_place() -> None:
    """Where a state follows, what the model takes for a person lies in it."""
    assert "Velda Gorda" in named("They met at Oil Nut Bay, Velda Gorda, Peru, in the sun.", "place")
    assert "Anna Velden" in named("Anna Velden, Peru's president, left.", "person")


def test_what_erupts_is_no_person() -> None:
    """A volcano is a place."""
    assert "Velda Mons" not in named("Velda Mons erupted on Monday. Velda Mons is high.", "person")


def test_leaders_are_people_by_their_surnames() -> None:
    """The surname of a head of state is the person's beside a body that is called after him."""
    text = "As President, Trump stayed. He was atop the Trump Organization. In office, Trump waited."
    assert owner(text, "Trump") == "Trump"
    assert "Trump Organization" in named(text, "organisation")


def test_a_medal_is_nobody() -> None:
    """Gold of games is a prize."""
    assert not named("He won Commonwealth Gold in the race.", "organisation")


def test_a_hyphen_for_the_space_after_a_form_of_address() -> None:
    """A hyphen that a page has for a space parts an address, and the field of an office, from the name."""
    text = "Denis Velden, Minister for Finance-Otto Stein and Mr-Velden agreed."
    assert {"Denis Velden", "Otto Stein"} <= named(text, "person")
    assert entity(text, "Denis Velden").names == ("Denis Velden", "Velden")


def test_two_joined_by_a_sign_are_no_company_by_it_alone() -> None:
    """Lists join names by "&" too."""
    assert not named("Tunnels & Roads again.", "organisation")


def test_a_part_of_an_adjective_is_no_place() -> None:
    """A compass point and a state's adjective are an adjective."""
    assert not named("The North Peruvian cities are old.", "place")


def test_what_leads_a_sentence_to_an_office_is_no_part_of_it() -> None:
    """The conjunction and the determiner before an office are left out of the role."""
    text = "But minister Otto Velden left. Another councillor, Anna Rossi, stayed."
    assert [role.text for role in entity(text, "Otto Velden").roles] == ["minister"]
    assert [role.text for role in entity(text, "Anna Rossi").roles] == ["councillor"]


def test_games_are_no_place() -> None:
    """An adjective of games before a noun is nobody's name."""
    assert not named("Voters rejected an Olympic bid for Davos. The Olympic bid was late.", "place") - {
        "Davos"
    }


def test_a_hyphen_inside_of_a_word_is_of_the_name() -> None:
    """A cooperative writes itself with a hyphen and a small letter."""
    text = "The Co-op Bank says it is for sale. The Co-op Bank is small."
    assert "Co-op Bank" in named(text, "organisation")


def test_a_councillor_is_called_by_a_surname() -> None:
    """The abbreviation of a councillor's title is one."""
    text = "Councillor Cyril Velden spoke. Cllr Velden left."
    assert owner(text, "Velden") == "Cyril Velden"


def test_a_work_is_called_one_right_before_its_title() -> None:
    """The noun before a whole title says that it is nobody's name."""
    assert names("It is in the exhibition Morbis Velda, which is open.") == ((), ())
    assert "Anna Velden" in named("It is the film Anna Velden made.", "person")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Adventurer Gavan Velden left. Anthony Lake came. Mr Lake stayed.",
            {"Gavan Velden", "Anthony Lake"},
        ),
        ("He met Hope Velden. The story of Hope Velden Trump told us was long.", {"Hope Velden", "Trump"}),
        ("They spoke of Parish Priest Fr Andrew Velden.", {"Andrew Velden"}),
        ("The MS Society agreed.", set()),
        ("The Modi-Putin talks began.", set()),
        ("He paid by Apple Pay.", set()),
    ],
)
def test_people_are_told_from_what_stands_beside_them(text: str, expected: set[str]) -> None:
    """Callings, addresses, leaders' surnames and what firms sell."""
    assert named(text, "person") == expected


def test_a_storybook_is_nobody() -> None:
    """A noun for what is read makes a title of what follows it."""
    assert not named("She riffed off the Arabic storybook Maqamat Velda, and added to it.", "person")


def test_a_knight_is_called_by_the_given_name() -> None:
    """Who is addressed so is the one whom the article addresses so in full."""
    text = "It is owned by British billionaire Sir Otto Velden. Sir Otto posted pictures of it."
    assert owner(text, "Otto") == "Otto Velden"
    assert owner("Anna Velden left. Mrs Anna stayed.", "Anna") != "Anna Velden"


def test_a_calling_after_a_comma_is_a_persons() -> None:
    """Who is said to be a surgeon is no town."""
    assert "Carson" in named("Carson, a retired neurosurgeon from Michigan, ran. Carson lost.", "person")
