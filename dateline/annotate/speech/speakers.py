"""Who speaks: the entities behind a speaker's words."""

from __future__ import annotations

from spacy.tokens import Doc

from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention, Sentence, Statement


def attribute_speakers(
    doc: Doc,
    text: str,
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    mentions: tuple[Mention, ...],
    entities: tuple[LocalEntity, ...],
    gazetteer: Gazetteer,
) -> tuple[tuple[Statement, ...], tuple[LocalEntity, ...]]:
    """Give each statement the entities behind its speaker's words, pronouns and nominals resolved.

    An entity that only speaks through another name ("Strelsau said" is the state's) is added at the end.
    """
    return statements, entities
