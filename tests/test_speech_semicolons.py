"""A semicolon parts the clauses of a sentence: each is said by its own source, or by nobody."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def told(text: str) -> list[tuple[str, str]]:
    """Give speaker and content of each statement, the article's own without speaker."""
    return [
        (
            text[s.speaker.start : s.speaker.end] if s.speaker else "",
            " ".join(text[p.start : p.end] for p in s.pieces),
        )
        for s in annotate_text(text).annotation.statements
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police said 2,000 people came to the rally; organisers spoke of 15,000.",
            [("Police", "2,000 people came to the rally"), ("organisers", "15,000")],
        ),
        (
            "Police put the crowd at 3,000; the organisers claimed 20,000.",
            [("Police", "the crowd at 3,000"), ("the organisers", "20,000")],
        ),
        (
            "Police put the turnout at 2,000, the organisers at 15,000.",
            [("Police", "the turnout at 2,000"), ("the organisers", "the turnout at 15,000")],
        ),
        (
            "The mayor put the damage at 2 million, the cost at 3 million.",
            [("The mayor", "the damage at 2 million, the cost at 3 million")],
        ),
        (
            "Eleven people were hurt, police said; the hospital said 20 were hurt.",
            [("police", "Eleven people were hurt"), ("the hospital", "20 were hurt")],
        ),
        (
            "The mayor had said the council would meet; nine members stayed away, according to a list.",
            [("The mayor", "the council would meet"), ("a list", "nine members stayed away")],
        ),
        (
            "The mayor put the cost at 3 million; according to the union it was 5 million.",
            [("The mayor", "the cost at 3 million"), ("the union", "it was 5 million.")],
        ),
    ],
)
def test_each_source_has_its_own_clause(text: str, expected: list[tuple[str, str]]) -> None:
    """What stands behind a semicolon is none of what another says."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The navy lost a boat with six sailors near Zenda, the palace said; all six were found alive.",
            [
                ("the palace", "The navy lost a boat with six sailors near Zenda"),
                ("", "all six were found alive."),
            ],
        ),
        (
            "Officials said the toll was 12; 40 more were hurt; residents spoke of 200 dead.",
            [("Officials", "the toll was 12"), ("", "40 more were hurt"), ("residents", "200 dead")],
        ),
    ],
)
def test_a_clause_that_nobody_says_is_the_articles(text: str, expected: list[tuple[str, str]]) -> None:
    """It may turn the sense of what is said beside it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "content",
    [
        "12 people died in Zenda; four in Strelsau; and three in Hentzau",
        "40 were held (12 in Zenda; 28 in Strelsau)",
    ],
)
def test_semicolons_of_a_list_part_no_clauses(content: str) -> None:
    """What is counted place by place is one statement."""
    assert told(f"The ministry said {content}.") == [("The ministry", content)]


def test_a_semicolon_within_marks_parts_nothing() -> None:
    """A quotation is whole."""
    text = '"We are lost; the king never came," Rossi said.'
    assert told(text) == [("Rossi", '"We are lost; the king never came,"')]


def test_a_pronoun_behind_a_semicolon_may_go_on_with_what_is_said() -> None:
    """Nobody knows, and it is not the article's."""
    text = "Rossi said the bridge was safe; she had not been told why it was shut."
    assert [speaker for speaker, _ in told(text)] == ["Rossi"]
