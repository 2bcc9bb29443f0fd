"""The words of a statement that is made of pieces: the marks between them, and where its links stand."""

from __future__ import annotations

import pytest

from dateline.library import annotate_text
from dateline.model import StatementRecord
from dateline.resolve.statement_records import ArticleContext, statement_records


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
