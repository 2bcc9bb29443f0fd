"""What a person hides: the published data without the records of hidden pages."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from dateline.model import Corpus, DateRecord, EntityRecord, FigureRecord, StatementRecord
from dateline.store.shelf import shelved


def without_hidden(corpus: Corpus, hidden: Collection[str]) -> Corpus:
    """Leave out what hidden pages are about; `hidden` are paths relative to `docs/`.

    A hidden source takes what it says along, a hidden actor or place only itself: what was said
    stays, without naming it.
    """
    if not hidden:
        return corpus
    articles = {a.id for a in corpus.articles if f"sources/{a.id}.md" in hidden}
    entities = {e.id for e in corpus.entities if f"{e.page}.md" in hidden}
    ids = {s.id for s in corpus.statements if s.article not in articles}
    statements = (_statement(s, entities, ids) for s in corpus.statements if s.id in ids)
    return replace(
        corpus,
        articles=tuple(a for a in corpus.articles if a.id not in articles),
        entities=tuple(_entity(e, articles) for e in corpus.entities if e.id not in entities),
        dates=shelved(DateRecord, (d for d in corpus.dates if d.article not in articles)),
        statements=shelved(StatementRecord, statements),
        figures=tuple(_figure(f, entities) for f in corpus.figures if f.article not in articles),
        definitions=tuple(d for d in corpus.definitions if d.article not in articles),
    )


def _entity(entity: EntityRecord, articles: Collection[str]) -> EntityRecord:
    return replace(
        entity,
        articles=tuple(a for a in entity.articles if a not in articles),
        roles=tuple(role for role in entity.roles if role.article not in articles),
    )


def _statement(
    statement: StatementRecord, entities: Collection[str], ids: Collection[str]
) -> StatementRecord:
    speakers = tuple(s for s in statement.speakers if s not in entities)
    return replace(
        statement,
        speaker=speakers[0] if speakers else None,
        speakers=speakers,
        actors=tuple(a for a in statement.actors if a not in entities),
        places=tuple(p for p in statement.places if p not in entities),
        same_as=tuple(s for s in statement.same_as if s in ids),
    )


def _figure(figure: FigureRecord, entities: Collection[str]) -> FigureRecord:
    credited = tuple(one for one in figure.credited if one not in entities)
    places = tuple(p for p in figure.places if p not in entities)
    return replace(figure, by=credited[0] if credited else None, also_by=credited[1:], places=places)
