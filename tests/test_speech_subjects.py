"""Whose verb of saying it is, where other nouns stand nearer to it or the parser sees two subjects."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def spoken(text: str) -> list[tuple[str, list[str], str]]:
    """Give the words for who speaks, the names behind them, and the cue."""
    found = annotate_text(text).annotation
    return [
        (
            text[s.speaker.start : s.speaker.end],
            [found.entities[n].name for n in s.speakers],
            text[s.cue.start : s.cue.end],
        )
        for s in found.statements
        if s.speaker is not None and s.cue is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most farmers the Zenda Post spoke to said the dam was unsafe.", "Most farmers"),
        ("Several residents ZNN spoke with said they heard a blast.", "Several residents"),
        ("Everyone the newspaper interviewed said the dam was unsafe.", "Everyone"),
        ("The farmers spoke to the Zenda Post and said the dam was unsafe.", "The farmers"),
    ],
)
def test_who_asked_people_is_not_who_says_it(text: str, expected: str) -> None:
    """A clause without "who" tells who asked those that say something."""
    assert [(who, names) for who, names, _ in spoken(text)] == [(expected, [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The union published a list of the mines Karl Stein was inspecting, saying most were unsafe.",
            "The union",
        ),
        (
            "The union published a list of the mines that Karl Stein was touring, saying most were unsafe.",
            "The union",
        ),
        ("Karl Stein, whom the union was inspecting, left the room, saying most were unsafe.", "Karl Stein"),
    ],
)
def test_a_participle_behind_a_comma_is_of_the_main_clause(text: str, expected: str) -> None:
    """Whom a clause about the object is about does not go on to speak."""
    assert spoken(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The host Otto Kovar pressed Anna Weber on Karl Stein claiming that the dam had failed.",
            "Karl Stein",
        ),
        ("Otto Kovar wrote to Karl Stein claiming that the dam had failed.", "Otto Kovar"),
    ],
)
def test_a_participle_without_a_comma_is_of_whom_the_question_is_about(text: str, expected: str) -> None:
    """The person right before it says it, where somebody is asked about them."""
    assert spoken(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maria Rossi met the council. Like Stein, the 71-year-old has argued that the dam must go.",
            ("the 71-year-old", ["Maria Rossi"], "argued"),
        ),
        (
            "Maria Rossi worked for Otto Huber's party. Like Stein, the 71-year old has argued for the dam.",
            ("the 71-year old", ["Maria Rossi"], "argued for"),
        ),
        ("Like Maria Rossi, the union said that the dam must go.", ("the union", [], "said")),
    ],
)
def test_who_somebody_is_compared_to_says_nothing(text: str, expected: tuple[str, list[str], str]) -> None:
    """The subject follows the comparison, and an age goes back to whom the text is about."""
    assert spoken(text)[-1] == expected


def test_a_person_speaks_and_not_whom_they_work_for() -> None:
    """Behind the verb the first of two subjects is the speaker."""
    text = '"It is a costly game," says Martin Kovar from weekly newspaper Die Woche.'
    assert [names for _, names, _ in spoken(text)] == [["Martin Kovar"]]


def test_a_verb_behind_a_relative_clause_is_of_its_noun() -> None:
    """No "and" joins it to the headline that a page ran into the sentence."""
    text = (
        "EXPLAINER: How an old dam split Zenda and Elphberg The Ruritanian Water Board, which runs"
        ' the dam, put out a statement late Monday saying the dam "held through the night."'
    )
    assert "Water Board" in spoken(text)[-1][0]


def test_a_name_in_marks_speaks() -> None:
    """Marks around what somebody goes by quote nobody."""
    assert spoken('It began with "Anna," who told police in May that she had been hit.') == [
        ("Anna", [], "told")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police spoke to Anna Kovar, a nurse working in Zenda, who said it was over.", "Anna Kovar"),
        ("Police spoke to a nurse working in Zenda, who said it was over.", "a nurse"),
    ],
)
def test_where_somebody_works_says_nothing(text: str, expected: str) -> None:
    """Behind a place "who" is who lives or works there."""
    assert spoken(text)[-1][0].startswith(expected)


def test_who_behind_a_persons_party_is_the_person() -> None:
    """A party that somebody is of does not speak for being nearer."""
    text = "One is envoy Otto Stein, of the liberal Christian Democrats, who told the paper that it was late."
    assert [names for _, names, _ in spoken(text)] == [["Otto Stein"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thousands demanded the resignation of Minister Erik Dahl, organisers said.", ("organisers", [])),
        ("Soldiers arrested Maria Rossi, officials said.", ("officials", [])),
        ("Soldiers arrested Maria Rossi, a spokesman said.", ("a spokesman", [])),
        (
            "Maria Rossi, a spokesman for the union said it was late.",
            ("Maria Rossi, a spokesman for the union", ["Maria Rossi"]),
        ),
    ],
)
def test_who_credits_a_sentence_is_not_whom_it_names_last(text: str, expected: tuple[str, list[str]]) -> None:
    """Without a comma before its verb a noun behind a name is no office of it."""
    assert [(who, names) for who, names, _ in spoken(text)] == [expected]
