"""Definitions that an article gives: in apposition, or as an abbreviation in brackets."""

from __future__ import annotations

from spacy.tokens import Doc

from dateline.model import Definition, LocalEntity, Mention, Sentence


def find_definitions(
    doc: Doc,
    text: str,
    sentences: tuple[Sentence, ...],
    mentions: tuple[Mention, ...],
    entities: tuple[LocalEntity, ...],
) -> tuple[Definition, ...]:
    """Find what the article says that its terms are."""
    return ()
