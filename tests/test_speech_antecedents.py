"""Whom "he", "she" and "it" mean where they say something."""

from __future__ import annotations

import pytest

from dateline.annotate.speech.antecedents import PRONOUNS
from dateline.annotate.speech.gendered_names import FEMALE_NAMES, MALE_NAMES
from dateline.library import annotate_text


def last_speakers(text: str) -> list[str]:
    """Give the names of who says the last statement of an article that has a speaker."""
    found = annotate_text(text).annotation
    said = [s for s in found.statements if s.speaker is not None]
    return [found.entities[i].name for i in said[-1].speakers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The prize went to Anna Kovar. John Talbo opened the meeting. She said it was late.",
            ["Anna Kovar"],
        ),
        ("John Talbo was thanked. Anna Kovar opened the meeting. He said it was late.", ["John Talbo"]),
        ("Anna Kovar spoke for an hour. He said that the talks had failed.", []),
        # The first part of a given name.
        ("Anna-Lena Zabo spoke. He said that the talks had failed.", []),
        ("Jean-Marie Zabo spoke. She said that the talks had failed.", []),
        # A state's adjective in a role tells nothing.
        ("German Chancellor Kova Zabo opened it. She said that the talks had failed.", ["Kova Zabo"]),
        # What the article binds to a name that says nothing.
        ("Kiril Odo praised himself. Ziwa Nat sang. She said that the talks had failed.", ["Ziwa Nat"]),
        ("Ziwa Odo praised herself in Paris. He said that the talks had failed.", []),
    ],
)
def test_a_pronoun_agrees_with_its_person(text: str, expected: list[str]) -> None:
    """A given name, or what a subject binds, tells whom "he" and "she" cannot mean."""
    assert last_speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man was arrested near the house of John Talbo. He said that it was over.", []),
        ("The suspect was arrested near the house of John Talbo. He said that it was over.", []),
        ("The suspect shot John Talbo in May. He told police that he had acted alone.", []),
        ("John Talbo was arrested. His brother died in May. He said that it was over.", []),
        ("John Talbo was arrested. His wife said that it was over. She added that he was ill.", []),
        # Counter-cases: of the other gender, asked, told of as new, or the same person in other words.
        ("A woman was arrested near the house of John Talbo. He said that it was over.", ["John Talbo"]),
        ("A witness asked John Talbo about it. He said that it was over.", ["John Talbo"]),
        ("A customer showed John Talbo a purse. He said that it was over.", ["John Talbo"]),
        (
            "John Talbo worked as a lawyer. The father of three opposed it. He said it was over.",
            ["John Talbo"],
        ),
        ("John Talbo was arrested. The suspect was freed. He said that it was over.", ["John Talbo"]),
        ("John Talbo met a man in May. He said that it was over.", ["John Talbo"]),
    ],
)
def test_a_person_without_a_name_may_be_meant(text: str, expected: list[str]) -> None:
    """A subject outweighs who is named in passing, if it is somebody else."""
    assert last_speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A report on the floods in Spain came out on Monday. It says that 200 people died.", []),
        ("The novel is set in Spain. It describes a war that never ended.", []),
        ("The report was written for the Health Ministry of Spain. It says that 200 people died.", []),
        ("Troops moved into Spain on Monday. It said that 200 people had died.", []),
        ("A report by Oxfam came out on Monday. It says that 200 people died.", ["Oxfam"]),
        ("Spain published a report on Monday. It says that 200 people died.", ["Spain"]),
        ("Spain expelled two envoys on Monday. It said that they were spies.", ["Spain"]),
        ("Oxfam works in Kenya. It said that 200 people had died.", ["Oxfam"]),
        ("A report on Spain said that 200 people had died.", []),
        ("A letter to Oxfam said that 200 people had died.", []),
        ("A report from Oxfam said that 200 people had died.", ["Oxfam"]),
    ],
)
def test_it_is_a_report_or_who_acted(text: str, expected: list[str]) -> None:
    """A country that is only where something happened says nothing, nor does what a report is about."""
    assert last_speakers(text) == expected


def test_no_given_name_is_of_both_kinds() -> None:
    """A name tells one gender or is not listed."""
    assert not FEMALE_NAMES & MALE_NAMES
    assert set(PRONOUNS.values()) == {"f", "m"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Prosecutor Karl Huber asked why Jan Weber had sold the boat. "I needed money," he replied.',
            ["Jan Weber"],
        ),
        (
            (
                "Emil Novak said it was late. Prosecutor Karl Huber questioned Jan Weber about the boat."
                ' "I needed money," he answered.'
            ),
            ["Jan Weber"],
        ),
        ('Karl Huber asked whether it was over. "It is," he replied.', []),
    ],
)
def test_who_asks_does_not_answer(text: str, expected: list[str]) -> None:
    """An answer is by whom the question is put to or about."""
    assert last_speakers(text) == expected


def test_a_name_in_apposition_to_a_subject_weighs_as_one() -> None:
    """Who has just done something is meant before who spoke in the sentence before that."""
    text = (
        "Judge Anna Stein said it was late. Weber's widow, Maria Rossi, left the room in tears."
        ' "It is easy," she said.'
    )
    assert last_speakers(text) == ["Maria Rossi"]


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [("The rail union", []), ("EPZi, which runs the mine,", ["EPZi"])],
)
def test_it_goes_on_with_the_body_that_spoke(speaker: str, expected: list[str]) -> None:
    """A body that nobody knows, and one that only "which" makes a body, and none named further away."""
    text = f'The Zenda News Agency saw the gas. {speaker} said that it was safe. "It will hold," it added.'
    assert last_speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Anna Weber is on tour. The star spoke of it before giving birth to her first child,"
                " Maria Kovar, in 2012. She said it was fun."
            ),
            ["Anna Weber"],
        ),
        ("The minister left with her adviser Anna Weber. She said it was over.", []),
        # What is hers is no person, and the name that follows is the subject.
        (
            "Karl Stein left. During her campaign, Anna Weber lost votes when she said it was over.",
            ["Anna Weber"],
        ),
        ("Anna Weber met his adviser, Karl Stein. She said it was over.", ["Anna Weber"]),
    ],
)
def test_nobody_is_their_own(text: str, expected: list[str]) -> None:
    """Who was named as "her" somebody is not meant by the next "she"."""
    assert last_speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Weber leads the club. Though she admitted the error, fans marched on Weber's office.", []),
        ("Anna Weber leads the club. Though she admitted the error, Weber lost the vote.", ["Anna Weber"]),
        ("Anna Weber leads the club. Though she admitted the error, fans marched on.", ["Anna Weber"]),
    ],
)
def test_a_name_behind_a_pronoun_is_not_its_own(text: str, expected: list[str]) -> None:
    """In its own sentence only the subject of the main clause is whom a pronoun before it means."""
    assert last_speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to Oxfam, doctors said that it was over. Two people had fled, they added.", []),
        ("According to Oxfam, it was over. Two people had fled, they added.", ["Oxfam"]),
    ],
)
def test_they_are_those_whose_words_a_body_passes_on(text: str, expected: list[str]) -> None:
    """A plural is not the one body that is credited with what several said."""
    assert last_speakers(text) == expected


def test_hearsay_that_quotes_somebody_is_theirs() -> None:
    """Who is quoted goes on to speak, and nobody that the quotation names."""
    text = 'Karl Stein reportedly told the crowd: "Otto Kovar did it in a few days." He added: "It is over."'
    found = annotate_text(text).annotation
    names = [[found.entities[e].name for e in s.speakers] for s in found.statements if s.speaker is not None]
    assert names == [["Karl Stein"], ["Karl Stein"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The minister told us: "Otto Kovar did it in a few days." He added: "It is over."', []),
        ('Karl Stein told us: "Otto Kovar did it in a few days." He added: "It is over."', ["Karl Stein"]),
        ('Officials said it was over. Then Karl Stein came. He added: "It is over."', ["Karl Stein"]),
    ],
)
def test_who_adds_has_spoken_before(text: str, expected: list[str]) -> None:
    """Somebody who is only named in what was said does not go on with it."""
    assert last_speakers(text) == expected
