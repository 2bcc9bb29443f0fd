"""What the rules of names find in a text: for the tests of names."""

from __future__ import annotations

from functools import cache

from dateline.annotate.names import find_names
from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention


@cache
def gazetteer() -> Gazetteer:
    """Open the gazetteer once for all tests."""
    return Gazetteer.open()


@cache
def names(text: str) -> tuple[tuple[Mention, ...], tuple[LocalEntity, ...]]:
    """Find the names of a text."""
    doc = load_pipeline()(plain(text))
    return find_names(doc, text, split_sentences(doc, text), gazetteer())


def named(text: str, kind: str) -> set[str]:
    """Give the names of the entities of one kind."""
    return {entity.name for entity in names(text)[1] if entity.kind == kind}


def entity(text: str, spelling: str) -> LocalEntity:
    """Give the entity that has a spelling."""
    return next(e for e in names(text)[1] if spelling in (e.name, *e.names))


def owner(text: str, surface: str, occurrence: int = 0) -> str | None:
    """Give the name of the entity that the n-th mention with that text refers to."""
    mentions, entities = names(text)
    mention = [m for m in mentions if m.text == surface][occurrence]
    return None if mention.entity is None else entities[mention.entity].name
