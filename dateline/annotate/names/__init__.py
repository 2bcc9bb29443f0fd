"""Names of people, organisations, states and places, and the chains of their mentions."""

from __future__ import annotations

from spacy.tokens import Doc

from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention, Sentence

__all__ = ["find_names"]


def find_names(
    doc: Doc, text: str, sentences: tuple[Sentence, ...], gazetteer: Gazetteer
) -> tuple[tuple[Mention, ...], tuple[LocalEntity, ...]]:
    """Find mentions and the entities that they refer to within the article."""
    return (), ()
