"""The words of a statement that is made of pieces: the marks between them, and where its links stand."""

from __future__ import annotations

import pytest

from dateline import dates
from dateline.lexicon.folding import fold_sentence
from dateline.library import annotate_text
from dateline.model import StatementRecord
from dateline.resolve.statement_records import ArticleContext, statement_id, statement_records


def records(text: str) -> list[StatementRecord]:
    """Give the records of the statements that somebody makes."""
    context = ArticleContext("a", text, annotate_text(text).annotation, (), {}, {})
    return [record for record in statement_records(context) if record.cue]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The dam will hold,” Maria Rossi said. “It has held before.”",
            "“The dam will hold.” “It has held before.”",
        ),
        (
            '"The dam," Maria Rossi said, "will hold for another year."',
            '"The dam," "will hold for another year."',
        ),
        (
            "The dam would hold, Maria Rossi said. “It has held before.”",
            "The dam would hold. “It has held before.”",
        ),
    ],
)
def test_a_full_stop_ends_a_piece_before_another_sentence(text: str, expected: str) -> None:
    """The comma of the first went with who said it; within one sentence it stays."""
    assert records(text)[0].text == expected


def test_a_quotation_that_another_paragraph_goes_on_with_is_closed() -> None:
    """The source closes only the last paragraph, and the page shows them apart."""
    text = (
        "Maria Rossi said: “The dam will hold for another year.\n\n“It has held before, and nobody was hurt.”"
    )
    assert [record.text for record in records(text)] == [
        "“The dam will hold for another year.”",
        "“It has held before, and nobody was hurt.”",
    ]


def test_what_is_said_is_numbered_before_what_the_article_says_beside_it() -> None:
    """So that a statement keeps its id where its main clause gets one."""
    text = "The court shut the dam on Monday, finding that it was unsafe."
    context = ArticleContext("a", text, annotate_text(text).annotation, (), {}, {})
    own, said = statement_records(context)
    folded = fold_sentence(text)
    assert (own.cue, own.text, own.id) == (
        None,
        "The court shut the dam on Monday",
        statement_id("a", folded, 0, 1),
    )
    assert (said.cue, said.id) == ("finding", statement_id("a", folded, 0, 0))


def test_the_date_of_what_is_said_is_not_of_the_main_clause() -> None:
    """It stands in the same sentence."""
    text = "Crowds took to the streets, hours after the mayor said the vote of May 3, 2024 was fair."
    annotation = annotate_text(text).annotation
    mentions = dates.anchor(annotation.expressions, "2024-05-08")
    own, said = statement_records(ArticleContext("a", text, annotation, mentions, {}, {}))
    assert (own.text, own.dates) == ("Crowds took to the streets", ())
    assert said.dates == ("2024-05-03",)


def told_dates(text: str) -> list[tuple[str, ...]]:
    """Give the dates of each statement of a text of 8 May 2024, a Wednesday."""
    annotation = annotate_text(text).annotation
    mentions = dates.anchor(annotation.expressions, "2024-05-08")
    return [r.dates for r in statement_records(ArticleContext("a", text, annotation, mentions, {}, {}))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maria Rossi said the party would decide on Friday; Otto Keller said he was in no hurry.",
            [("2024-05-10",), ()],
        ),
        (
            "Maria Rossi said on Monday the party was split; Otto Keller said he was in no hurry.",
            [("2024-05-06",), ("2024-05-06",)],
        ),
        (
            '"The dam will hold," Maria Rossi said, adding that it was built in May 2021.',
            [(), ("2021-05",)],
        ),
        (
            "The dam broke on Monday, Maria Rossi said, adding that nobody was hurt.",
            [("2024-05-06",), ("2024-05-06",)],
        ),
        (
            "Half of the town backs the strike, according to a survey, and the union must decide by Friday.",
            [()],
        ),
    ],
)
def test_what_is_said_beside_a_statement_does_not_date_it(text: str, expected: list[tuple[str, ...]]) -> None:
    """Nor does a day that another clause looks ahead to; the same speaker goes on from a date."""
    assert told_dates(text) == expected


def test_a_clause_that_describes_the_speaker_dates_nothing() -> None:
    """Also where the words go on behind it."""
    assert told_dates('"We are lost," said Otto Keller, a miner who was sued in May 2021. "It is over."') == [
        ()
    ]
    assert told_dates('"We are lost," said Otto Keller on Monday. "It is over."') == [("2024-05-06",)]


def test_a_record_tells_which_dates_it_looks_ahead_to() -> None:
    """Those that no other verb of it names."""
    text = "The court will rule on Wednesday. It sat on Monday and will sit on Friday."
    annotation = annotate_text(text).annotation
    mentions = dates.anchor(annotation.expressions, "2024-05-08")
    told = statement_records(ArticleContext("a", text, annotation, mentions, {}, {}))
    assert [r.ahead for r in told] == [("2024-05-08",), ("2024-05-10",)]
