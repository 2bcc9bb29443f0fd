"""Names: what is one, of which kind, and which mentions are one entity."""

from __future__ import annotations

import pytest
from naming import entity, named, names, owner

CHAIN = (
    "Norwegian Prime Minister Maria Rossi met reporters in Oslo on Monday.\n\n"
    "“We will wait,” Rossi said. Mr Rossi’s office gave no details. Ms Rossi later left for Lima."
)


def test_full_name_and_surname_are_one_person() -> None:
    """A surname, with or without an honorific or a possessive, joins the full name."""
    assert named(CHAIN, "person") == {"Maria Rossi"}
    assert entity(CHAIN, "Maria Rossi").names == ("Maria Rossi", "Rossi")


def test_title_and_state_adjective_are_the_role() -> None:
    """The office before a name, with whose it is, is the role and not part of the name."""
    role = entity(CHAIN, "Maria Rossi").roles[0]
    assert role.text == "Norwegian Prime Minister"
    assert CHAIN[role.start : role.end] == role.text


def test_adjective_is_a_mention_of_the_state_and_no_spelling() -> None:
    """A demonym refers to the state, whose names do not list it."""
    mention = next(m for m in names(CHAIN)[0] if m.text == "Norwegian")
    assert (mention.kind, mention.form) == ("state", "adjective")
    assert "Norwegian" not in entity(CHAIN, "Norway").names


@pytest.mark.parametrize(
    ("before", "after", "role"),
    [
        ("", ", the governor of Bergen province,", "governor of Bergen province"),
        ("The head of parliament’s budget committee, ", ",", "head of parliament’s budget committee"),
        ("", ", the minister of trade and industry,", "minister of trade and industry"),
        ("", ", the governor of Bergen and a lawyer,", "governor of Bergen"),
        ("", ", the president of the Bergen Rowing Union (BRU)", "president of the Bergen Rowing Union"),
        ("", ", the president of the Bergen Rowing Union", "president of the Bergen Rowing Union"),
        ("The Special Coordinator for the Lake, ", ",", "Special Coordinator for the Lake"),
        ("He met the President, ", ",", "President"),
        ("Kremlin spokesman ", "", "Kremlin spokesman"),
        ("Norwegian Ambassador to the Republic of Peru ", "", "Norwegian Ambassador to the Republic of Peru"),
        ("Norway’s President ", "", "Norway’s President"),
        ("US Secretary of State ", "", "US Secretary of State"),
        ("European Council President ", "", "European Council President"),
    ],
)
def test_roles_before_after_and_in_apposition(before: str, after: str, role: str) -> None:
    """An office is found before a name, after it and on either side of a comma."""
    text = f"{before}Anna Bianchi{after} said on Friday that the talks would go on."
    assert [r.text for r in entity(text, "Anna Bianchi").roles] == [role]


def test_office_of_an_organisation_names_the_organisation() -> None:
    """The organisation in a title is found beside the person."""
    assert "European Council" in named("European Council President Anna Bianchi spoke.", "organisation")


def test_two_people_with_one_surname_are_told_apart_by_honorific() -> None:
    """An honorific sends a shared surname to the one of that sex."""
    text = (
        "Peter Lindqvist and Maria Lindqvist were arrested. Mrs Maria Lindqvist was freed.\n\n"
        "Mr Lindqvist is still held, said a lawyer."
    )
    assert named(text, "person") >= {"Peter Lindqvist", "Maria Lindqvist"}
    assert owner(text, "Lindqvist") == "Peter Lindqvist"


def test_relative_of_a_titled_person_is_someone_else() -> None:
    """A relative with the surname of an office holder does not take his mentions."""
    text = "President Rossi arrived with his daughter Elena Rossi. Elena Rossi did not speak."
    assert named(text, "person") == {"Rossi", "Elena Rossi"}


def test_a_relative_with_an_age_takes_no_surname() -> None:
    """Whom the text names by way of another it does not go on about."""
    text = (
        "Karl Tarn, 30, fled. Tarn said a bomb killed his brother, 37-year-old Otto Tarn. Tarn left the town."
    )
    assert [owner(text, "Tarn", n) for n in (0, 1)] == ["Karl Tarn", "Karl Tarn"]


def test_a_relative_of_a_short_name_is_someone_else() -> None:
    """Who is called "his father Bill" is not William."""
    text = "William Rossi sang. Rossi left early, and his father Bill wept."
    assert owner(text, "Bill") == "Bill"


def test_a_surname_in_brackets_tells_who_is_meant() -> None:
    """Of two people with one given name it is the one whose surname follows."""
    text = 'Otto Stein and Otto Rossi came. "Both Otto (Stein) and Maria sang," said Rossi.'
    assert owner(text, "Otto (Stein)") in ("Otto Stein", "Otto (Stein)")
    assert owner(text, "Rossi") == "Otto Rossi"


def test_the_beginning_of_a_full_name_is_the_same_person() -> None:
    """Two given names are somebody who is named with the surname once; the second is no surname."""
    text = "The singer Zan Tarn Stein won on Monday. Zan Tarn said so."
    assert named(text, "person") == {"Zan Tarn Stein"}


def test_a_given_name_of_two_people_means_the_one_named_last() -> None:
    """Whoever was called by it before."""
    text = (
        "Maria Stein sued Maria Rossi. Maria wept.\n\nLater Maria Stein came, and on Monday Maria left. "
        "The lawyers of Maria were late."
    )
    assert [owner(text, "Maria", n) for n in (0, 1, 2)] == ["Maria Rossi", "Maria Stein", "Maria Stein"]


def test_letters_before_an_office_are_a_body() -> None:
    """What stands between a rank and an office is whose it is."""
    text = "Zan Tarn Un left. The Deputy UN envoy Otto Stein said so."
    assert owner(text, "UN") == "United Nations"
    assert "UN" not in named(text, "person")


def test_genitive_of_a_person_is_another_person() -> None:
    """Whose spokesman somebody is, is a second person."""
    text = "Antonio Verdi spoke. Mr Verdi’s spokesman Stephane Blanc said so."
    assert named(text, "person") == {"Antonio Verdi", "Stephane Blanc"}


def test_diacritics_do_not_split_a_person() -> None:
    """Two spellings that differ in diacritics alone are one person."""
    text = "Foreign Minister Mehmet Yıldırımoğlu spoke. “No,” Mehmet Yildirimoglu said."
    assert len(named(text, "person")) == 1


ORGANS = (
    "Norway’s defence ministry said three ships had left. The Norwegian Defense Ministry gave no reason. "
    "The ministry said more would follow. Both the Norwegian and the Swedish foreign ministries declined to "
    "comment, while the Ministry of Foreign Affairs of Sweden wrote to Lima. The Norwegian army was silent."
)


def test_wordings_of_a_state_organ_are_one_organisation() -> None:
    """State and function make the key, whatever the wording and spelling."""
    keys = {e.key for e in names(ORGANS)[1] if e.kind == "organisation"}
    assert keys == {"NO defence ministry", "NO foreign ministry", "SE foreign ministry", "NO armed forces"}


def test_bare_ministry_is_the_one_named_last() -> None:
    """Take "The ministry" is a nominal mention of the organ named before it."""
    assert owner(ORGANS, "The ministry") == entity(ORGANS, "Norway’s defence ministry").name


def test_an_office_whose_holder_follows_is_nobody_elses() -> None:
    """What stands between two names without a comma before the second is of the second."""
    text = "Jailing Maria Rossi, chair of the bench Otto Stein told her to pay."
    assert entity(text, "Maria Rossi").roles == ()
    assert [r.text for r in entity(text, "Otto Stein").roles] == ["chair of the bench"]


def test_government_is_a_nominal_mention_of_its_state() -> None:
    """Take "The X government" is X."""
    text = "The Norwegian government said it would help. Norwegian officials agreed."
    mentions = [m for m in names(text)[0] if m.form == "nominal"]
    assert [m.text for m in mentions] == ["Norwegian government", "Norwegian officials"]
    assert {m.kind for m in mentions} == {"state"}


def test_a_delegation_to_games_is_no_government() -> None:
    """It speaks for a federation."""
    text = "The Peruvian delegation left. Its athletes won medals."
    assert not [m for m in names(text)[0] if m.form == "nominal"]
    assert [m.text for m in names("The Peruvian delegation left.")[0] if m.form == "nominal"] == [
        "Peruvian delegation"
    ]


def test_abbreviation_in_brackets_joins_its_organisation() -> None:
    """What brackets introduce stands for the full name, in either spelling."""
    text = (
        "The Northern Lights Treaty Organisation (NLTO) met in Oslo. Later the NLTO voted. "
        "The Northern Lights Treaty Organization has nine members."
    )
    found = [e for e in names(text)[1] if e.kind == "organisation"]
    assert len(found) == 1
    assert {"NLTO", "Northern Lights Treaty Organisation"} <= set(found[0].names)


def test_abbreviation_in_brackets_is_of_the_name_whose_letters_it_has() -> None:
    """In "the Commission of the Zenda Rowing Union (ZRU)" it is the union's."""
    text = "The Rowers' Commission of the Zenda Rowing Union (ZRU) met. The ZRU said no. The ZRU left."
    assert all("Commission" not in e.name for e in names(text)[1] if "ZRU" in e.names)


def test_well_known_abbreviation_is_its_organisation() -> None:
    """EU and European Union are one without introduction."""
    text = "The European Union agreed. The EU will pay, diplomats said."
    assert named(text, "organisation") == {"European Union"}


def test_a_bare_role_takes_what_it_is_of_from_the_sentence_before() -> None:
    """Whom it calls "the governor" is the governor of whom it just spoke, if that was nobody else."""
    before = "The governor of Oslo county said the road was shut. "
    text = f"{before}The governor, Maria Rossi, said two people had died."
    assert [r.text for r in entity(text, "Maria Rossi").roles] == ["governor of Oslo county"]
    other = before.replace("county said", "county, Karl Weber, said")
    text = f"{other}The governor, Maria Rossi, said two people had died."
    assert [r.text for r in entity(text, "Maria Rossi").roles] == ["governor"]


def test_role_nominal_is_the_one_who_has_the_role() -> None:
    """Take "The governor" is the article's only governor; of two presidents "the president" is neither."""
    text = "Governor Anna Bianchi said no. The governor left.\n\nThe mayor stayed."
    assert owner(text, "The governor") == "Anna Bianchi"
    assert owner(text, "The mayor") is None
    assert owner("PM Otto Stein said no. The prime minister left.", "The prime minister") == "Otto Stein"


def test_places_in_a_coordination_are_places() -> None:
    """What is certain of the last of a list holds for all of it."""
    text = "Shells fell in the direction of the Kalmar, Zubrovsk and Hentzau regions of Norway."
    assert named(text, "place") == {"Kalmar", "Zubrovsk", "Hentzau"}


def test_place_that_no_gazetteer_has() -> None:
    """Take "The village of" makes a place of an unknown name."""
    assert named("Two people died near the village of Zubrovsk, police said.", "place") == {"Zubrovsk"}


def test_joined_states_are_two() -> None:
    """Take "X-Y border" mentions both states."""
    text = "There was fighting on the Norway-Sweden border."
    assert named(text, "state") == {"Norway", "Sweden"}
    assert not named(text, "organisation")


def test_headline_capitals_make_no_names() -> None:
    """In a headline that capitalises every word only names that the body confirms are found."""
    text = (
        "Rossi Blames Clashes That Kill Dozens in Norway\n\n"
        "Interior Minister Maria Rossi said on Monday that 24 people had died in Norway."
    )
    heading = [m.text for m in names(text)[0] if m.start < text.index("\n")]
    assert heading == ["Rossi", "Norway"]


def test_weekdays_months_and_religions_are_no_names() -> None:
    """Days, months and religions are capitalised and name nobody."""
    text = "On Monday in March Christian and Muslim leaders met."
    assert names(text)[1] == ()


def test_month_as_surname() -> None:
    """A month after a given name is a surname."""
    assert named("Theresa May said in May that talks would go on.", "person") == {"Theresa May"}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # a body, a state's adjective or a word for who did it before a person
        ("The NATO Maria Rossi left.", "person", {"Maria Rossi"}),
        ("The Zenda State Museum Anna Stein said that it opens.", "organisation", {"Zenda State Museum"}),
        ("It was won by Italian Maria Rossi in time.", "person", {"Maria Rossi"}),
        ("Attacker Otto Stein fled.", "person", {"Otto Stein"}),
        # months and labels beside a name, and a heading's name beside its paragraph's
        ("EGYPT July 2016", "state", {"Egypt"}),
        ("About Zendatech Zendatech sells it. Zendatech, said Maria Rossi, is old.", "person",
         {"Maria Rossi", "Zendatech"}),
        ("ZENDA, RURITANIA, NORWAY TARGET: two people. The target fled.", "state", {"Norway"}),
        # buildings, and what only stands before one
        ("A guard of Zenda Dame Cathedral left. The Cathedral was shut.", "place", {"Zenda Dame Cathedral"}),
        ("a network of Orthodox Jewish synagogues", "place", set()),
        # letters that are some place's name in some language (Ko is Kiev)
        ("He won it with the 6th round KO. He was glad.", "place", set()),
        # letters that a noun says what they are
        ("The website of the ZANA news agency has it.", "organisation", {"ZANA"}),
        # words that are common in the article
        ("A pharmacist Location: Paris, he said.", "place", {"Paris"}),
        ("The Mission said no. Its mission ended in Paris.", "place", {"Paris"}),
        ("Russian and German Foreign Ministers, Otto Stein and Anna Rossi, met.", "person",
         {"Otto Stein", "Anna Rossi"}),
        # a caption that its text follows, and the party of whom it stands before
        ("See more of Anna Former housing minister Otto Stein said so.", "person", {"Otto Stein"}),
        ("Fellow Conservative Otto Stein left.", "person", {"Otto Stein"}),
        ("It was the idea of Conservative Maria Rossi, she said.", "person", {"Maria Rossi"}),
        ("Fellow Republican Ostrik Vallo, who has left, said no.", "person", {"Ostrik Vallo"}),
        ("The Republican National Committee met.", "organisation", {"Republican National Committee"}),
        # a point of the compass is of whatever is told of
        ("They crossed South and Central America.", "place", {"Central America"}),
        # a lone title, but not of where something is
        ('She was in shows like "Lyon" and "Bonanza" then.', "place", set()),
        # a type's letters and number, and one letter of them
        ("Crews of the Zond-B2 missile system and of S-40 complexes left.", "organisation", set()),
        # a broken encoding took a letter, and a place may be called as a person is
        ("The chancellors Otto Schr?nder and Anna Stein met.", "person", {"Otto Schr?nder", "Anna Stein"}),
        ("A resident of Anna Bayo left. Anna Bayo village is poor.", "place", {"Anna Bayo"}),
        # what stands in brackets behind a name is another's, and its apostrophe closes none
        ("The skier Lena Kostova (Ladies' Big Jump) and Otto Stein won.", "person",
         {"Lena Kostova", "Otto Stein"}),
        ("US VP Anna Rossi and former VP Otto Stein met.", "person", {"Anna Rossi", "Otto Stein"}),
        # who won is called so, and a court of justice is led by nobody called Justice
        ("Nobel Laureate Anna Rossi and Olympic Champion Otto Stein met.", "person",
         {"Anna Rossi", "Otto Stein"}),
        ("Anna Rossi is at the Brennard Center for Justice.", "organisation",
         {"Brennard Center for Justice"}),
        # letters in a cell
        ("The ZTB receptor governs it. ZTB receptors are many. The ZTB gene is one.", "organisation", set()),
        # a state or its adjective is no part of letters
        ("The US FBI said no. The Ukrainian ZNA agency said yes.", "organisation",
         {"Federal Bureau of Investigation", "ZNA"}),
        # a name in quotation marks is a title, and a body's letters end no person's
        ('She wrote "The House of Zend" and "Anna Moon" then.', "person", set()),
        ("Otto Vylestold NATO that he left.", "person", set()),
        # an abstraction in capitals
        ("The envoy for the Ruritanian Peace Process warned of it.", "person", set()),
        # a region by its abbreviation is called by it with its full stop
        ("Sen. Anna Rossi (D-Mass.) said that mass media err.", "place", {"Mass."}),
    ],
)  # fmt: skip
def test_words_beside_a_name_are_no_part_of_it(text: str, kind: str, expected: set[str]) -> None:
    """Bodies, adjectives, months, labels and doubled headings are parted from it; common words are none."""
    assert named(text, kind) == expected


def test_pronoun_is_no_state() -> None:
    """Take "us" is no state, "US" is."""
    assert not named("They told us so.", "state")
    assert named("They told the US so.", "state") == {"United States"}


def test_name_inside_an_organisation_is_no_place() -> None:
    """Newspapers and companies named after places are organisations."""
    text = "The Oslo Times reported on Monday that Lima University had closed."
    assert named(text, "organisation") == {"Oslo Times", "Lima University"}
    assert not named(text, "place")


def test_offsets_are_those_of_the_text() -> None:
    """Every mention's text is what stands at its offsets, and mentions are sorted."""
    for text in (CHAIN, ORGANS):
        mentions = names(text)[0]
        assert all(text[m.start : m.end] == m.text for m in mentions)
        assert list(mentions) == sorted(mentions, key=lambda m: (m.start, m.end))


@pytest.mark.parametrize("text", ["", " ", "…", "A", "THE", "’s", "Mr", "Mr.", "(X)", "Of And The", "€ 5"])
def test_odd_texts_are_no_error(text: str) -> None:
    """Texts without names give none and raise nothing."""
    names(text)


def test_the_united_nations_are_not_their_council() -> None:
    """A body that begins with a well-known organisation's name is another."""
    text = "The United Nations met. The United Nations Security Council and the UN voted."
    assert named(text, "organisation") == {"United Nations", "United Nations Security Council"}


@pytest.mark.parametrize(
    "text",
    ["The mayor of Zendaville, Maria Rossi, spoke.", "On Monday Zendaville Mayor Maria Rossi spoke in Oslo."],
)
def test_town_of_a_mayor_is_a_place(text: str) -> None:
    """The town within an office is a mention of the place, known to the gazetteer or not."""
    assert "Zendaville" in named(text, "place")
    assert named(text, "person") == {"Maria Rossi"}


def test_surname_that_speaks_is_a_person() -> None:
    """An unknown lone name before a reporting verb is a person, a body where "it" takes it up."""
    assert named("“We will not go,” Okonkwo said on Monday.", "person") == {"Okonkwo"}
    assert not named("Okonkwo said it would not pay its workers.", "person")


def test_town_before_its_police() -> None:
    """A town that opens a sentence before its police is no common word."""
    text = "The man was found. Tartu police said he was safe."
    assert named(text, "organisation") == {"Tartu police"}
    assert named(text, "place") == {"Tartu"}


def test_particles_belong_to_the_name() -> None:
    """A surname with two particles is not cut."""
    assert named("Ursula von der Tarn met Ernesto de la Cruz.", "person") == {
        "Ursula von der Tarn",
        "Ernesto de la Cruz",
    }


@pytest.mark.parametrize(
    ("text", "person", "place"),
    [
        ("The ambassador to Peru Otto Berg left.", "Otto Berg", "Peru"),
        ("The envoy in Oslo Mohammed al-Berg left.", "Mohammed al-Berg", "Oslo"),
        ("He was born in Oslo Rossi left it at five. Maria Rossi is a judge.", "Maria Rossi", "Oslo"),
    ],
)
def test_place_before_a_person_is_no_part_of_the_name(text: str, person: str, place: str) -> None:
    """What an office or a sentence ends with is parted from the person who follows without a comma."""
    assert named(text, "person") == {person}
    assert place in named(text, "place") | named(text, "state")


def test_role_without_article() -> None:
    """A role begins after the article, and has the whole of the office."""
    text = "The special envoy for Peru Otto Berg left."
    assert [r.text for r in entity(text, "Otto Berg").roles] == ["special envoy for Peru"]


def test_broken_letter_does_not_cut_a_name() -> None:
    """A letter lost in a broken encoding is a letter of the name, and before an s its genitive."""
    text = "Fox host Bill O\ufffdReilly left. Mr Berg\ufffds aide agreed with Mr O\ufffdReilly."
    assert named(text, "person") == {"Bill O\ufffdReilly", "Berg"}


def test_father_and_son_are_two() -> None:
    """Suffixes tell namesakes of one article; without one the same person goes on."""
    text = "Otto Stein Sr. met Otto Stein Jr. on Friday. They saw Anna Rossi. Anna Rossi Jr., 40, sang."
    assert {"Otto Stein Sr.", "Otto Stein Jr.", "Anna Rossi Jr."} == named(text, "person")


def test_a_senior_is_not_a_namesake_with_an_initial() -> None:
    """Who is told from the son by a suffix is nobody with an initial that the name lacks."""
    text = "They chose Otto W Stein, Otto Stein Snr and Anna Rossi. They chose George Tarn Jnr too."
    assert named(text, "person") == {"Otto W Stein", "Otto Stein Snr", "Anna Rossi", "George Tarn Jnr"}


def test_a_given_name_put_in_is_a_part_of_the_name() -> None:
    """Brackets around a given name are the editor's, and no spelling has them."""
    text = "It is bad, as Foreign Minister [Otto] Stein said. [Anna] Rossi and [the] Queen left [Velda - ed]."
    assert {"Otto Stein", "Anna Rossi"} <= named(text, "person")
    assert [m.text for m in names(text)[0] if m.kind == "person"][:2] == ["[Otto] Stein", "[Anna] Rossi"]
    assert set(entity(text, "Otto Stein").names) == {"Otto Stein", "Stein"}


def test_a_relative_is_told_from_a_founding_father() -> None:
    """Whom an article calls somebody's husband is a relative, and who founded a state is nobody's father."""
    text = "Her husband Otto Stein left. The founding father Karl Marlov left."
    assert entity(text, "Otto Stein").relative
    assert not entity(text, "Karl Marlov").relative


def test_an_order_is_no_name() -> None:
    """Where a verb has its object behind it, a surname that is spelt like it isn't meant."""
    text = "Danny Lock came. Ulysses Grant saw him. Lock your doors. Grant the wish. Lock said so."
    spans = [m.text for m in names(text)[0] if m.kind == "person"]
    assert spans == ["Danny Lock", "Ulysses Grant", "Lock"]


def test_letters_are_no_town_by_another_spelling() -> None:
    """An abbreviation is no place that is written so elsewhere, nor what "a" stands before."""
    assert not named("They asked a SWAT team for help in DACA cases.", "place")


def test_a_seat_is_no_part_of_whose_it_is() -> None:
    """Whose White House it was is said before it; what is in it goes on behind."""
    text = "Otto Stein won. The Stein White House said no. The White House Rail Council met."
    assert named(text, "organisation") == {"White House", "White House Rail Council"}
    assert owner(text, "Stein") == "Otto Stein"


def test_whom_readers_know_is_not_the_relative_further_down() -> None:
    """A surname that the text uses before its only full name is somebody else's, unless the title has it."""
    text = "{}\n\nStein won again. Critics of Stein left. Stein smiled at Anna Stein. Stein sang."
    assert owner(text.format("Vote in Zenda ends in a dispute over Stein and power"), "Stein") == "Stein"
    assert owner(text.format("Vote in Zenda ends in defeat for Anna Stein"), "Stein") == "Anna Stein"
    assert owner(text.format("What to watch when President Stein speaks"), "Stein") == "Stein"
    once = "Stein won again. Critics left. Anna Stein smiled. Stein sang."
    assert owner(once, "Stein") == "Anna Stein"


def test_the_main_person_is_meant_by_a_surname() -> None:
    """Of two of one surname the one whom the article is about, though the other was named last."""
    text = f"Otto Stein left. {'Stein slept. ' * 6}Otto Stein's aunt, Anna Stein, came. She sang. Stein wept."
    assert owner(text, "Stein", 6) == "Otto Stein"
    few = "Otto Stein left. Stein slept. Paul met Anna Stein. She sang. Stein wept."
    assert owner(few, "Stein", 1) == "Anna Stein"
