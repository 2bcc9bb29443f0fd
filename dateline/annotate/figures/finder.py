"""One article's figures: quantities joined to what happened, with who is credited and when."""

from __future__ import annotations

from spacy.tokens import Doc

from dateline.model import Figure, LocalEntity, Mention, Sentence, Statement, TimeExpression


def find_figures(
    doc: Doc,
    text: str,
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    expressions: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    entities: tuple[LocalEntity, ...],
) -> tuple[Figure, ...]:
    """Find the counts of people that the article gives."""
    return ()
