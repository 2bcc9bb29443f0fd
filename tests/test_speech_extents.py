"""How far what somebody says reaches, and what is denied, refuted or answered."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text


def said(text: str) -> list[tuple[str, str, str]]:
    """Give speaker, cue and content of each attributed statement."""
    return [
        (
            text[s.speaker.start : s.speaker.end] if s.speaker else "",
            text[s.cue.start : s.cue.end],
            " ".join(text[p.start : p.end] for p in s.pieces),
        )
        for s in annotate_text(text).annotation.statements
        if s.cue is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army neither confirmed nor denied the raid but said it was hunting rebels.",
            [("The army", "said", "it was hunting rebels")],
        ),
        (
            "The ministry neither confirmed nor denied that the plane had been shot but said it was sad.",
            [("The ministry", "said", "it was sad")],
        ),
        ("The army did not deny the raid.", [("The army", "did not deny", "the raid")]),
    ],
)
def test_who_neither_confirms_nor_denies_says_neither(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    """What they say beside it is said."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the police, 21 people were killed, while the hospital put the number at 26.",
            [
                ("the police", "According to", "21 people were killed"),
                ("the hospital", "put", "the number at 26"),
            ],
        ),
        (
            "According to the mayor, 12 houses burned down, but residents said that at least 30 were gone.",
            [
                ("the mayor", "According to", "12 houses burned down"),
                ("residents", "said", "at least 30 were gone"),
            ],
        ),
        (
            "According to the police, 50,000 people marched; organisers put the number at 120,000.",
            [
                ("the police", "According to", "50,000 people marched"),
                ("organisers", "put", "the number at 120,000"),
            ],
        ),
        (
            "According to the indictment, Weber took the money, and he told his wife that it was a gift.",
            [
                (
                    "the indictment",
                    "According to",
                    "Weber took the money, and he told his wife that it was a gift.",
                )
            ],
        ),
        (
            "The plan, according to Rossi, is sound.",
            [("Rossi", "according to", "The plan is sound.")],
        ),
        (
            "The plan is sound, Rossi said on Monday in Zenda, according to a transcript of the meeting.",
            [("Rossi", "said", "The plan is sound")],
        ),
        (
            "Ten people left, police said, according to Zenda Radio.",
            [("police", "said", "Ten people left")],
        ),
        (
            "More than 200 people were held, according to the mayor, twice the number given by police.",
            [
                (
                    "the mayor",
                    "according to",
                    "More than 200 people were held, twice the number given by police.",
                )
            ],
        ),
    ],
)
def test_a_credit_ends_where_another_speaks(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A pronoun's words are still of the account that it stands in."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The police said 50,000 people took part; the organisers put it at 120,000.",
            ("the organisers", "put", "it at 120,000"),
        ),
        (
            "The state responded to accusations that Ruritania had shelled a convoy by asking how it could.",
            ("The state", "asking", "how it could"),
        ),
        ("The ministry rejects this.", ("The ministry", "rejects", "this")),
        ("The union disputes that.", ("The union", "disputes", "that")),
        (
            "The ministry said there were 15 cases, nine of them confirmed.",
            ("The ministry", "said", "there were 15 cases, nine of them confirmed"),
        ),
        (
            "It rained, and nine of them confirmed that the dam was unsafe.",
            ("nine of them", "confirmed", "the dam was unsafe"),
        ),
        (
            "The governor declared an emergency in the towns of Zenda, Hentzau and Streblitz.",
            ("The governor", "declared", "an emergency in the towns of Zenda, Hentzau and Streblitz"),
        ),
        (
            "The governor announced a state of emergency in a statement on Monday.",
            ("The governor", "announced", "a state of emergency"),
        ),
        (
            "The bishop expressed his sorrow at the loss of life.",
            ("The bishop", "expressed", "his sorrow at the loss of life"),
        ),
        (
            "Three people were killed, police said, when a bus fell into a river.",
            ("police", "said", "Three people were killed when a bus fell into a river"),
        ),
        (
            "The mayor said two men had died and three were missing, while residents put the toll at five.",
            ("residents", "put", "the toll at five"),
        ),
        ("Organisers put the turnout in Zenda at 400.", ("Organisers", "put", "the turnout in Zenda at 400")),
        ("Weber denies having refused.", ("Weber", "denies", "having refused")),
        ("Ruritania, for its part, admits to nine deaths.", ("Ruritania", "admits to", "nine deaths")),
        (
            "The ministry said that the number, earlier put at 114, was revised to 113 in May.",
            ("The ministry", "said", "the number, earlier put at 114, was revised to 113 in May"),
        ),
        (
            "The ministry said that samples tested at a laboratory in Zenda had come back clean.",
            ("The ministry", "said", "samples tested at a laboratory in Zenda had come back clean"),
        ),
        (
            "The ministry said that samples tested in Zenda and confirmed in Strelsau had come back clean.",
            ("The ministry", "said", "samples tested in Zenda and confirmed in Strelsau had come back clean"),
        ),
        (
            "The firm said operations at the mine, which produced 41,000 tonnes in May, had been suspended.",
            (
                "The firm",
                "said",
                "operations at the mine, which produced 41,000 tonnes in May, had been suspended",
            ),
        ),
        (
            "Some 12,000 people fell ill, the prosecutor told jurors, and at least seven died of it.",
            ("the prosecutor", "told", "Some 12,000 people fell ill, and at least seven died of it"),
        ),
        (
            "The office has forecast heavy rain across the north until Friday.",
            ("The office", "forecast", "heavy rain across the north until Friday"),
        ),
        (
            "The office has forecast heavy rain in a bulletin on Monday.",
            ("The office", "forecast", "heavy rain"),
        ),
        (
            "The governor announced a curfew from Monday.",
            ("The governor", "announced", "a curfew from Monday"),
        ),
        (
            "The toll rose to 31 on Friday, the ministry said, with a further 8 confirmed in the province.",
            (
                "the ministry",
                "said",
                "The toll rose to 31 on Friday with a further 8 confirmed in the province",
            ),
        ),
        (
            "Forty people were hurt, the mayor said, including 12 in Zenda.",
            ("the mayor", "said", "Forty people were hurt, including 12 in Zenda"),
        ),
        (
            "Forty people were hurt, the mayor said, holding a list.",
            ("the mayor", "said", "Forty people were hurt"),
        ),
        (
            "Rossi stated on Monday, after talks with the king, that she would not resign.",
            ("Rossi", "stated", "she would not resign"),
        ),
        (
            "Rossi announced on Monday, following a meeting in Zenda, that the border would open.",
            ("Rossi", "announced", "the border would open"),
        ),
        (
            "Rossi announced a plan, after talks with the king, that had been expected.",
            ("Rossi", "announced", "a plan"),
        ),
        (
            "The bridge was closed, Rossi told the court, and left the room.",
            ("Rossi", "told", "The bridge was closed"),
        ),
        (
            "The bridge was closed, Rossi said, and she walked out.",
            ("Rossi", "said", "The bridge was closed"),
        ),
    ],
)
def test_what_is_said_is_whole(text: str, expected: tuple[str, str, str]) -> None:
    """No insertion cuts it; what its speaker does is none of it."""
    assert said(text)[-1] == expected


def test_what_a_claim_is_about_tells_whom_it_is_denied_to() -> None:
    """A pronoun that nobody says anything by is no denial."""
    assert said("This confirms that.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Rebels said they had taken the town of Zenda, a claim the army dismissed as "fake news".',
            [
                ("Rebels", "said", "they had taken the town of Zenda"),
                (
                    "the army",
                    "dismissed",
                    'they had taken the town of Zenda, a claim the army dismissed as "fake news"',
                ),
            ],
        ),
        (
            "Police said that Weber had shot himself, a claim denied by his family.",
            [
                ("Police", "said", "Weber had shot himself"),
                ("his family", "denied", "Weber had shot himself, a claim denied by his family"),
            ],
        ),
        (
            "Ruritania has accused Zenda of arming the rebels, an allegation that Zenda denies.",
            [
                ("Ruritania", "accused", "Zenda of arming the rebels"),
                (
                    "Zenda",
                    "denies",
                    "Ruritania has accused Zenda of arming the rebels, an allegation that Zenda denies",
                ),
            ],
        ),
        (
            "Rossi said the deal was a claim the army never made.",
            [("Rossi", "said", "the deal was a claim the army never made")],
        ),
    ],
)
def test_what_is_refuted_where_it_is_said_is_whoever_refutes_its(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    """It names what it refutes, and is none of what the first speaker says."""
    assert said(text) == expected


def test_credit_that_ends_a_paragraph_with_a_comma_has_nothing_behind_it() -> None:
    """A slip of the source: what is said stands before the credit alone."""
    text = "Bridge\n\nThe crowd was large at the gate, according to an official,\n\nBoth left."
    said = [text[s.content.start : s.content.end] for s in annotate_text(text).annotation.statements]
    assert "The crowd was large at the gate" in said


@pytest.mark.parametrize(
    "text", ["About nine of them confirmed.", "The aide insisted on", "Most of them confirmed"]
)
def test_a_text_that_begins_or_breaks_off_within_a_sentence_is_read(text: str) -> None:
    """Words beside a verb are asked for only where the text has some."""
    assert said(text) == []
