"""Names: what is one, of which kind, and which mentions are one entity."""

from __future__ import annotations

from functools import cache

import pytest

from dateline.annotate.names import find_names
from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention


@cache
def gazetteer() -> Gazetteer:
    """Open the gazetteer once for all tests."""
    return Gazetteer.open()


@cache
def names(text: str) -> tuple[tuple[Mention, ...], tuple[LocalEntity, ...]]:
    """Find the names of a text."""
    doc = load_pipeline()(plain(text))
    return find_names(doc, text, split_sentences(doc, text), gazetteer())


def named(text: str, kind: str) -> set[str]:
    """Give the names of the entities of one kind."""
    return {entity.name for entity in names(text)[1] if entity.kind == kind}


def entity(text: str, spelling: str) -> LocalEntity:
    """Give the entity that has a spelling."""
    return next(e for e in names(text)[1] if spelling in (e.name, *e.names))


def owner(text: str, surface: str, occurrence: int = 0) -> str | None:
    """Give the name of the entity that the n-th mention with that text refers to."""
    mentions, entities = names(text)
    mention = [m for m in mentions if m.text == surface][occurrence]
    return None if mention.entity is None else entities[mention.entity].name


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
        ("Kremlin spokesman ", "", "Kremlin spokesman"),
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


def test_government_is_a_nominal_mention_of_its_state() -> None:
    """Take "The X government" is X."""
    text = "The Norwegian government said it would help. Norwegian officials agreed."
    mentions = [m for m in names(text)[0] if m.form == "nominal"]
    assert [m.text for m in mentions] == ["Norwegian government", "Norwegian officials"]
    assert {m.kind for m in mentions} == {"state"}


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
        ("The website of the SANA news agency has it.", "organisation", {"SANA"}),
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
        # a broken encoding cut it, and a place may be called as a person is
        ("The chancellors Otto Schr?nder and Anna Stein met.", "person", {"Anna Stein"}),
        ("A resident of Anna Bayo left. Anna Bayo village is poor.", "place", {"Anna Bayo"}),
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
        ("the Ghana Meteorological Agency", "GH meteorological agency"),
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
