"""Who speaks behind what is said: offices behind quotation marks, and the last part of a long sentence."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text

_TRAPPED = (
    "Twelve skiers were dug out on Sunday after the roof of a hut gave way at the foot of the pass in the"
    " county of Hentzau, Upper Elphberg province"
)
_SEARCHED = (
    "Police searched 11 houses in Zenda, Hentzau and Streblitz on Monday, including a bank, as part of an"
    " inquiry into the sale of land"
)
_PASSED = "The budget was adopted early on Friday by 52 votes to 40, with three abstentions"


def credited(text: str) -> list[tuple[str | None, list[str], str]]:
    """Give the words for who speaks, whom they mean, and what is said, of each statement."""
    found = annotate_text(text).annotation
    return [
        (
            text[s.speaker.start : s.speaker.end] if s.speaker else None,
            [found.entities[e].name for e in s.speakers],
            " ".join(text[p.start : p.end] for p in s.pieces),
        )
        for s in found.statements
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "who"),
    [
        (
            (
                '"The cracks were so deep and so wide that the wall cannot be said to hold anything," lead'
                " engineer Karl Stein said."
            ),
            "lead engineer Karl Stein",
            ["Karl Stein"],
        ),
        (
            (
                '"The King is deeply shaken by this flood. Fees will fall if there was neglect," Palace press'
                " officer Maria Rossi-Kovar said in a statement."
            ),
            "Palace press officer Maria Rossi-Kovar",
            ["Maria Rossi-Kovar"],
        ),
        ('"The dam holds," then mayor Maria Rossi said in June.', "then mayor Maria Rossi", ["Maria Rossi"]),
        ('"The dam holds," the mayor of Zenda, Maria Rossi, said.', "the mayor of Zenda", ["Maria Rossi"]),
    ],
)
def test_who_stands_behind_the_marks_speaks_with_office(text: str, speaker: str, who: list[str]) -> None:
    """All that stands between a quotation and the verb is who speaks, and the quotation is whole."""
    ((words, meant, said),) = credited(text)
    assert (words, meant) == (speaker, who)
    assert said == text[: text.rindex('"') + 1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"It is over," and Maria Rossi said so.', "Maria Rossi"),
        ('Many call it "the end." Weeks after that Maria Rossi said it was over.', "Maria Rossi"),
    ],
)
def test_what_joins_a_quotation_to_the_next_words_is_no_office(text: str, speaker: str) -> None:
    """A conjunction or a time behind the marks is no part of who speaks."""
    assert [words for words, _, _ in credited(text) if words][-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            _TRAPPED + ", the Ministry of Sport and Tourism (MST) reported.",
            "the Ministry of Sport and Tourism (MST)",
            _TRAPPED,
        ),
        (
            _PASSED + ", the speaker, Karl Stein-Kovar, announced.",
            "the speaker, Karl Stein-Kovar",
            _PASSED,
        ),
        (
            _SEARCHED + ", the federal prosecutor's office confirmed on Friday.",
            "the federal prosecutor's office",
            _SEARCHED,
        ),
        (
            "The court puts the damage at EUR 4.5 million, a source close to the case told Zenda Radio.",
            "a source close to the case",
            "The court puts the damage at EUR 4.5 million",
        ),
    ],
)
def test_the_last_part_of_a_sentence_speaks(text: str, speaker: str, said: str) -> None:
    """Who stands behind the last comma said what stands before it."""
    ((words, _, told),) = credited(text)
    assert (words, told) == (speaker, said)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The committee, which met the president, the speaker, and the minister, agreed that it was over.",
            "The committee",
        ),
        ("Rossi, who met the governor, Stein, and the speaker, Kovar, said it was over.", "Rossi"),
    ],
)
def test_a_list_within_a_relative_clause_does_not_speak(text: str, speaker: str) -> None:
    """Those whom somebody met are no speakers because they stand before the verb."""
    assert credited(text)[0][0] == speaker


def test_a_club_is_not_called_what_its_chair_is() -> None:
    """The name in a clause that tells of a body is another's."""
    text = "The club, chaired by the former governor, Maria Rossi, said it would close."
    assert credited(text) == [("The club", [], "it would close")]


def test_a_document_told_of_at_the_end_speaks() -> None:
    """What tells of a report stands between it and its verb."""
    said = "While towns grew, they face high rates of theft, fraud and arson"
    text = said + ", a report, released on Monday, said."
    assert credited(text) == [("a report", [], said)]


def test_the_first_of_three_speaks_with_the_others() -> None:
    """A comma between two subjects of one verb makes a list of them."""
    text = "The UN, the EU and the WHO all praised the nurses."
    assert credited(text)[0][1] == ["United Nations", "European Union", "World Health Organization"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The Zenda Observer Group, led by Maria Rossi, found the vote "fair on the whole".',
            [("The Zenda Observer Group", 'the vote "fair on the whole"')],
        ),
        ('Police found a note reading "I am sorry".', []),
        (
            "The mayor of Zenda, Maria Rossi, praised the drivers who, she said, took 30 children home.",
            [("The mayor of Zenda, Maria Rossi", "the drivers who, she said, took 30 children home")],
        ),
        ("The dam, which, Rossi said, was unsafe, broke on Monday.", [("Rossi", "The dam was unsafe")]),
        # A name, a participle, a headline's passive, and a deed that is told of.
        ("Zenda News writer Said Kovar in Strelsau contributed to this story.", []),
        (
            "The ministry said there were 14 cases in Zenda, eight of them confirmed in a laboratory.",
            [("The ministry", "there were 14 cases in Zenda, eight of them confirmed in a laboratory")],
        ),
        ("Rossi declared winner; Stein shot", []),
        ("Rossi declared war on waste.", [("Rossi", "war on waste")]),
        ("Meanwhile in Strelsau, about 40 teachers protested outside their ministry.", []),
        ("Not in Strelsau, says Maria Rossi.", [("Maria Rossi", "Not in Strelsau")]),
        ("At least nine dead, police say", [("police", "At least nine dead")]),
    ],
)
def test_what_is_speech_and_what_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    """A verb in the vocabulary reports only where somebody says something by it."""
    assert [(words, said) for words, _, said in credited(text) if words] == expected


_HELD = "\"We wanted to tell every woman whose voice doesn't count as much as a man's,\""


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            _HELD + " Maria Kovar, a clerk in the state-owned rail industry, told ZNA.",
            "Maria Kovar, a clerk in the state-owned rail industry",
            _HELD,
        ),
        (
            '"It is colder than I thought it was," a tall man who came by bus to see it, told Zenda News.',
            "a tall man",
            '"It is colder than I thought it was,"',
        ),
        ('"It is over," read the statement.', "the statement", '"It is over,"'),
        ('"It is a good boat," Stein was quoted as saying.', "Stein", '"It is a good boat,"'),
        ("Stein was quoted by the Zenda Times as saying that it was over.", "Stein", "it was over"),
        ('"It is over," Stein is reported to have said.', "Stein", '"It is over,"'),
        ('"It is late, but there is some hope in it," pointed out Stein.', "Stein", None),
        ('"It was a fine day," she remembers.', "she", '"It was a fine day,"'),
        ('"We ran," according to Maria Rossi.', "Maria Rossi", '"We ran,"'),
        ('"The dam," she laughed, "was never safe."', "she", '"The dam," "was never safe."'),
    ],
)
def test_who_is_quoted_beside_the_verb(text: str, speaker: str, said: str | None) -> None:
    """A quotation has who stands beside it, however the words between tell of them."""
    ((words, _, told),) = credited(text)
    assert words == speaker
    assert said is None or told == said


@pytest.mark.parametrize(
    "text",
    ['He played "Hamlet," laughed and left.', 'He remembers "The Castle," a film.', "She cried. He smiled."],
)
def test_a_gesture_alone_says_nothing(text: str) -> None:
    """Smiles and sighs tell of speech only behind what is said."""
    assert [words for words, _, _ in credited(text) if words] == []
