"""Figures: how many people were killed, wounded, captured and so on, and who says so."""

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
