"""Speakers: the entities behind a speaker's words."""

from __future__ import annotations

import re
from functools import cache

import pytest

from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.annotate.speech import attribute_speakers, find_statements, with_states
from dateline.gazetteer import Gazetteer
from dateline.library import annotate_text
from dateline.model import EntityKind, LocalEntity, Mention, Role

ROSSI = LocalEntity(
    "person", "Maria Rossi", ("Maria Rossi", "Rossi"), roles=(Role("Foreign Minister", 0, 0),)
)
WEBER = LocalEntity("person", "Karl Weber", ("Karl Weber", "Weber"))
RURITANIA = LocalEntity("state", "Ruritania", ("Ruritania",), "XR", state="XR")
SYLDAVIA = LocalEntity("state", "Syldavia", ("Syldavia",), "XS", state="XS")
MINISTRY = LocalEntity(
    "organisation", "Ruritania's defence ministry", ("Ruritania's defence ministry",), state="XR"
)
ENTITIES = (ROSSI, WEBER, RURITANIA, SYLDAVIA, MINISTRY)
ADJECTIVES = {"Ruritanian": 2, "Syldavian": 3}


@cache
def gazetteer() -> Gazetteer:
    """Open the gazetteer once."""
    return Gazetteer.open()


def mentions_in(text: str) -> tuple[Mention, ...]:
    """Find the invented names in a text, the longest first."""
    spellings: list[tuple[str, int, EntityKind, bool]] = [
        (name, index, entity.kind, False) for index, entity in enumerate(ENTITIES) for name in entity.names
    ]
    spellings += [(word, index, "state", True) for word, index in ADJECTIVES.items()]
    found: list[Mention] = []
    for name, index, kind, adjective in sorted(spellings, key=lambda s: -len(s[0])):
        for match in re.finditer(rf"\b{re.escape(name)}\b", text):
            if not any(m.start <= match.start() < m.end for m in found):
                form = "adjective" if adjective else "name"
                found.append(Mention(match.start(), match.end(), name, kind, form, index))
    return tuple(sorted(found, key=lambda m: m.start))


def speakers(
    text: str, extra: tuple[Mention, ...] = (), more: tuple[LocalEntity, ...] = ()
) -> list[list[str]]:
    """Give the names of the speakers of each attributed statement."""
    doc = load_pipeline()(plain(text))
    sentences = split_sentences(doc, text)
    statements = find_statements(doc, text, sentences)
    mentions = tuple(sorted([*mentions_in(text), *extra], key=lambda m: m.start))
    found, entities = attribute_speakers(
        doc, text, sentences, statements, mentions, ENTITIES + more, gazetteer()
    )
    return [[entities[i].name for i in s.speakers] for s in found if s.speaker is not None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Foreign Minister Maria Rossi said the talks failed.", ["Maria Rossi"]),
        ("The minister, Maria Rossi, said the talks failed.", ["Maria Rossi"]),
        ("Ruritania's defence ministry said the talks failed.", ["Ruritania's defence ministry"]),
        ("Ruritanian officials said the talks failed.", ["Ruritania"]),
        ("The Syldavian government said the talks failed.", ["Syldavia"]),
        ("Ruritania and Syldavia said the talks failed.", ["Ruritania", "Syldavia"]),
        (
            "A spokesman for Ruritania's defence ministry said it had failed.",
            ["Ruritania's defence ministry"],
        ),
        ("The office of President Weber said the talks failed.", ["Karl Weber"]),
    ],
)
def test_who_is_named_speaks(text: str, names: list[str]) -> None:
    """The head of the speaker's phrase decides: a person, a ministry and not its state."""
    assert speakers(text) == [names]


def test_whose_office_and_name_a_speaker_is_speaks() -> None:
    """A place between an office and a name does not hide who speaks."""
    text = "The crisis was no hindrance, Syldavian envoy in Peru Anna Stein told reporters on Tuesday."
    at = text.index("Anna")
    role = Role("Syldavian envoy in Peru", text.index("Syldavian"), at - 1)
    stein = LocalEntity("person", "Anna Stein", ("Anna Stein",), roles=(role,))
    mention = Mention(at, at + 10, "Anna Stein", "person", "name", len(ENTITIES))
    assert speakers(text, (mention,), (stein,)) == [["Anna Stein"]]


@pytest.mark.parametrize(
    "text",
    [
        "Ruritanian media said the talks failed.",
        "A source said the talks in Ruritania failed.",
        "Witnesses said the talks failed.",
        "His spokesman said the talks failed.",
        "Syldavian analysts said the talks failed.",
    ],
)
def test_unnamed_sources_are_no_entity(text: str) -> None:
    """Media, sources and witnesses are credited without an entity."""
    assert speakers(text) == [[]]


def test_capital_speaks_for_its_state() -> None:
    """A capital that speaks is its state, which is added where the article does not name it."""
    text = "Lisbon said the talks had failed."
    lisbon = LocalEntity("place", "Lisbon", ("Lisbon",))
    mention = Mention(0, 6, "Lisbon", "place", "name", len(ENTITIES))
    assert speakers(text, (mention,), (lisbon,)) == [["Portugal"]]


@pytest.mark.parametrize(
    ("text", "government"),
    [
        ("Lisbon rejected the plan and sent a note.", True),
        ("Ruritania called on Lisbon to observe the truce.", True),
        ("Maria Rossi urged Lisbon to stop the attacks.", True),
        ("Syldavia denied Lisbon's claims.", True),
        ("A Lisbon-backed truce held.", True),
        ("They saw Lisbon's attempt to broker a truce.", True),
        ("Lisbon has an envoy in Syldavia.", True),
        ("The foreign ministers of Lisbon and Zenda met.", True),
        ("They noted words of Lisbon's representatives.", True),
        ("Lisbon's forces crossed the river.", True),
        ("They saw Lisbon's warplanes.", True),
        ("The ministry said then Lisbon would ease the visa regime for Syldavians.", True),
        ("She said that Lisbon could grant visa waiver for Syldavia.", True),
        ("Lisbon could grant no permit for a bridge.", False),
        ("The mayor of Lisbon met her.", False),
        ("Talks on Lisbon's acts of provocation went on.", True),
        ("Lisbon has a bridge.", False),
        ("Lisbon's bridges were shut.", False),
        ("A Lisbon-based firm left.", False),
        ("The talks were held in Lisbon on Monday.", False),
        ("Tensions between Lisbon and Madrid rose.", True),
        ("It has ties with Lisbon.", True),
        ("The sanctions against Lisbon were lifted.", True),
        ("Lisbon and Madrid are in agreement on the rules.", True),
        ("The train between Lisbon and Madrid stopped.", False),
        ("He had talks in Lisbon.", False),
        ("They signed a deal with Lisbon club Zenda.", False),
        ("Lisbon saw heavy rain.", False),
        ("She left Lisbon for good.", False),
    ],
)
def test_a_capital_that_acts_or_is_addressed_stands_for_its_state(text: str, government: bool) -> None:  # noqa: FBT001
    """Elsewhere it is the city; and it stands for no state that the article does not have."""
    at = text.index("Lisbon")
    state = LocalEntity("state", "Portugal", ("Portugal",), "PT", state="PT")
    mention = Mention(at, at + 6, "Lisbon", "place", "name", 0)
    doc = load_pipeline()(text)
    entities = (LocalEntity("place", "Lisbon", ("Lisbon",)), state)
    (found,) = with_states(doc, text, (mention,), entities, gazetteer())
    assert found.stands_for == (1 if government else None)
    assert with_states(doc, text, (mention,), entities[:1], gazetteer()) == (mention,)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Maria Rossi accused Syldavia of spying. She said two people had died.", "Maria Rossi"),
        (
            "Ruritania's defence ministry accused Syldavia of spying. It said two people died.",
            "Ruritania's defence ministry",
        ),
        ("Mr Weber met Ms Rossi in May. He said the talks had failed.", "Karl Weber"),
        ("Mr Weber met Ms Rossi in May. She said the talks had failed.", "Maria Rossi"),
        (
            "Maria Rossi said the talks failed. Karl Weber flew home. He said nobody had listened.",
            "Karl Weber",
        ),
        (
            "Foreign Minister Maria Rossi met Karl Weber. The foreign minister said it went well.",
            "Maria Rossi",
        ),
    ],
)
def test_pronouns_and_nominals_by_salience(text: str, last: str) -> None:
    """A pronoun or a role goes to the most salient entity of its kind and gender."""
    assert speakers(text)[-1] == [last]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruritania sent troops. Ruritania's harvest failed. The government said it was ready.",
            ["Ruritania"],
        ),
        ("Ruritania and Syldavia met. Both sides said the talks went well.", ["Ruritania", "Syldavia"]),
        ('"It was a bomb," Anna Kovacs, a baker in the town, told reporters.', ["Anna Kovacs"]),
        (
            "Northern Lines, the company that runs the ferry, apologised for the delay.",
            ["Northern Lines"],
        ),
    ],
)
def test_speakers_that_have_no_name_of_their_own_in_the_article(text: str, expected: list[str]) -> None:
    """A government, a pair of sides and a person known by speech alone are found."""
    assert speakers(text)[-1] == expected


def test_authorities_without_an_article_are_anybodys() -> None:
    """They may be a town's; "the authorities" are those of the only state."""
    text = "Ruritania sent troops. Ruritania's harvest failed. It is unclear how the fire began, {} said."
    assert speakers(text.format("authorities")) == [[]]
    assert speakers(text.format("the authorities")) == [["Ruritania"]]


def test_the_government_is_nobodys_where_two_states_are_in_question() -> None:
    """Which government speaks is not guessed."""
    assert speakers("Ruritania sent troops to Syldavia. The government said it was ready.") == [[]]


def test_object_pronoun_of_according() -> None:
    """In "according to her" it is the person of that sex who spoke."""
    text = "Mrs Rossi said the talks failed. According to her, the border is closed."
    assert speakers(text)[-1] == ["Maria Rossi"]


def test_who_after_a_thing_from_a_person() -> None:
    """A person is who accuses, not the response that came from her."""
    text = 'The move drew a furious response from Maria Rossi, who accused Syldavia of "playing with fire".'
    assert ["Maria Rossi"] in speakers(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Beds are few, said Otto van Stein, the coordinator of Doctors in Goma, who added it rained.",
            "Otto van Stein, the coordinator of Doctors in Goma",
        ),
        ("Rossi spoke to farmers in Zenda, who said that prices were low.", "farmers in Zenda"),
    ],
)
def test_who_behind_a_place_is_the_person_before_it(text: str, speaker: str) -> None:
    """A town says nothing."""
    last = annotate_text(text).annotation.statements[-1]
    assert last.speaker is not None
    assert text[last.speaker.start : last.speaker.end] == speaker


def test_many_officials_speak_for_their_body() -> None:
    """Officials of a ministry, where they are many, speak for the ministry."""
    text = "Ruritania's defence ministry officials said the attack started at noon."
    assert speakers(text) == [["Ruritania's defence ministry"]]


def test_same_person_by_a_noun() -> None:
    """After a named person spoke, "the diplomat" is that person."""
    text = 'Karl Weber said the talks failed. "We will be back," the diplomat said.'
    assert speakers(text)[-1] == ["Karl Weber"]


def test_name_before_a_dash() -> None:
    """A dash may stand for the comma after a name that only speech makes known."""
    text = "According to Anna Keller - governor of the province - the deal will be carried out in a month."
    assert speakers(text) == [["Anna Keller"]]


def test_outlet_passes_on() -> None:
    """An agency at the end passes on what someone told; the teller speaks."""
    text = '"It is a luxury to talk about it," Maria Rossi told reporters, state news agency RNA said.'
    assert speakers(text) == [["Maria Rossi"]]


def test_apposition_between_name_and_verb() -> None:
    """The name before an apposition speaks."""
    text = "Maria Rossi, a former police officer turned security expert, said that the law was bad."
    assert speakers(text) == [["Maria Rossi"]]


def test_leader_by_the_initials_of_a_party() -> None:
    """Of two leaders, the one whose party has these initials is meant."""
    text = "Anna Keller and Paul Brandt met on Friday. The RUP leader said the talks failed."
    keller = LocalEntity(
        "person", "Anna Keller", ("Anna Keller",), roles=(Role("Ruritanian Unity Party leader", 0, 0),)
    )
    brandt = LocalEntity(
        "person", "Paul Brandt", ("Paul Brandt",), roles=(Role("Strelsau Labour Party leader", 0, 0),)
    )
    extra = (
        Mention(0, 11, "Anna Keller", "person", "name", len(ENTITIES)),
        Mention(16, 27, "Paul Brandt", "person", "name", len(ENTITIES) + 1),
    )
    assert speakers(text, extra, (keller, brandt)) == [["Anna Keller"]]


def test_pronoun_after_somebody_without_a_name() -> None:
    """After "a protester said", "he" is that protester and not the last named man."""
    text = 'Karl Weber left. A protester said the vote was lost. "We cannot trust them," he said.'
    assert speakers(text)[-1] == []


def test_name_after_what_it_is_the_name_of() -> None:
    """A name that nothing else makes known is a body's where "news agency" stands before it."""
    text = "Two people were wounded in the blast, Ruritania's state news agency RANA reported."
    assert speakers(text) == [["RANA"]]


def test_a_relative_with_the_same_surname_is_somebody_else() -> None:
    """A full name that shares only its surname with a person of the article is another person."""
    text = 'Gordon Hale left on Monday. "We are ready to go," Susan Hale said in a statement.'
    hale = LocalEntity("person", "Gordon Hale", ("Gordon Hale", "Hale"))
    mention = Mention(0, 11, "Gordon Hale", "person", "name", len(ENTITIES))
    assert speakers(text, (mention,), (hale,)) == [["Susan Hale"]]


def test_a_title_of_several_words_leads_up_to_its_person() -> None:
    """A long title that is named as a body itself does not speak for the person it stands before."""
    text = "Inspector General of Police Karl Weber said the warrant had been issued."
    body = LocalEntity("organisation", "Inspector General", ("Inspector General",))
    mention = Mention(0, 17, "Inspector General", "organisation", "name", len(ENTITIES))
    assert speakers(text, (mention,), (body,)) == [["Karl Weber"]]


def test_a_person_taken_for_a_body_is_known_by_the_surname() -> None:
    """Who spoke by two words goes on speaking by the second, whatever kind the name was taken for."""
    text = "Gordon Hale said the bridge was safe. Hale said it would open in May."
    body = LocalEntity("organisation", "Gordon Hale", ("Gordon Hale",))
    mention = Mention(0, 11, "Gordon Hale", "organisation", "name", len(ENTITIES))
    assert speakers(text, (mention,), (body,)) == [["Gordon Hale"], ["Gordon Hale"]]


@pytest.mark.parametrize("words", ["Both the Ruritanian and the Syldavian", "The Ruritanian and Syldavian"])
def test_two_adjectives_of_one_plural_are_two_speakers(words: str) -> None:
    """Each adjective stands for a body of its own."""
    assert speakers(f"{words} ministries said the attack was over.") == [["Ruritania", "Syldavia"]]
    text = f"{words} armies said the attack was over."
    bodies = [LocalEntity("organisation", f"{name} army", ()) for name in ("Ruritania's", "Syldavia's")]
    first, second = text.index("Ruritanian"), text.index("Syldavian")
    mentions = (
        Mention(first, first + 10, "Ruritanian", "organisation", "nominal", len(ENTITIES)),
        Mention(second, second + 16, "Syldavian armies", "organisation", "name", len(ENTITIES) + 1),
    )
    assert speakers(text, mentions, tuple(bodies)) == [["Ruritania's army", "Syldavia's army"]]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("The defence ministries of Ruritania and Syldavia", ["Ruritania", "Syldavia"]),
        ("The leaders of Ruritania and Syldavia", ["Ruritania", "Syldavia"]),
        ("The army of Ruritania", ["Ruritania"]),
        ("The singers of Ruritania and Syldavia", []),
        ("Ruritania, together with Syldavia,", ["Ruritania", "Syldavia"]),
        ("Maria Rossi, along with Karl Weber,", ["Maria Rossi", "Karl Weber"]),
        ("Maria Rossi, alongside Karl Weber,", ["Maria Rossi", "Karl Weber"]),
        ("Maria Rossi, of Ruritania,", ["Maria Rossi"]),
    ],
)
def test_who_shares_a_noun_or_a_comitative_speaks_too(subject: str, expected: list[str]) -> None:
    """Coordinate possessors have a body each, if the noun speaks for a state; a comitative adds a speaker."""
    assert speakers(f"{subject} said the attack was over.") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A senior Ruritanian military official said the talks failed.", [[]]),
        ("A Ruritanian diplomat said the talks failed. He said it was late.", [[], []]),
        ("A Ruritanian government official said the talks failed.", [[]]),
        ("Senior Ruritanian officials said the talks failed.", [["Ruritania"]]),
        ("The Ruritanian government said the talks failed.", [["Ruritania"]]),
        ("A Ruritanian government spokesman said the talks failed.", [["Ruritania"]]),
        ("The Ruritanian foreign minister, Maria Rossi, said the talks failed.", [["Maria Rossi"]]),
    ],
)
def test_one_person_without_a_name_is_not_the_state(text: str, expected: list[list[str]]) -> None:
    """An office or several officials speak for a state; a single diplomat is somebody without a page."""
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It is late," the director of the Zenda Museum Anna Kovacs said.', ["Anna Kovacs"]),
        ("Prof Anna Kovacs, chair of the club of farmers, said it was late.", ["Anna Kovacs"]),
        ("A spokesman for Anna Kovacs said it was late.", []),
        ("A lawyer for former coach Anna Kovacs said it was late.", []),
        ("The wife of the head of the Zenda Museum Karl Weber said it was late.", []),
    ],
)
def test_who_holds_an_office_speaks_and_not_whom_it_is_of(text: str, expected: list[str]) -> None:
    """A name right behind the body that an office is of has the office; behind "for" it does not."""
    found = annotate_text(text).annotation
    assert [found.entities[n].name for s in found.statements if s.cue for n in s.speakers] == expected


def test_a_comma_joins_the_speakers_of_a_headline() -> None:
    """Two names before a plural verb are two speakers; a singular verb has the last for its subject."""
    assert speakers("Ruritania, Syldavia condemn attack on Zenda\n") == [["Ruritania", "Syldavia"]]
    assert speakers("In Ruritania, Syldavia says the attack was over.") == [["Syldavia"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "The shirt was stolen, according to a statement from President Karl Weber, who said he "
                "asked Ruritania's defence ministry to help look for it."
            ),
            ["Karl Weber"],
        ),
        ("Ruritania's minister Maria Rossi and her team noted that it was warm.", ["Maria Rossi"]),
    ],
)
def test_who_is_only_told_of_beside_a_speaker_does_not_speak(text: str, names: list[str]) -> None:
    """Whom somebody asked, and whose scientist somebody is, say nothing."""
    assert speakers(text)[0] == names


@pytest.mark.parametrize(
    "text",
    [
        "It was a cold spring: by the end of the month, 40 sailors were reported to have frozen.",
        "More than 40 sailors were reported missing by the end of the week.",
    ],
)
def test_a_time_tells_nothing(text: str) -> None:
    """What was reported by then was reported by somebody."""
    found = annotate_text(text).annotation
    assert [s.speaker for s in found.statements if s.speaker] == []
    assert [f.by for f in found.figures if f.by] == []
