"""Resolve: all annotations become a Corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from dateline import dates
from dateline.dates.edtf import bounds
from dateline.gazetteer import Gazetteer
from dateline.model import (
    Annotation,
    Article,
    ArticleRecord,
    Corpus,
    EntityRecord,
    Known,
    Proposal,
    Statement,
    StatementRecord,
)
from dateline.resolve.article_ids import assign_article_ids
from dateline.resolve.curation import curate_articles, curate_entities, curate_joins, recognise
from dateline.resolve.date_differences import date_proposals
from dateline.resolve.definitions import definition_records
from dateline.resolve.entities import Joined, join_entities, shared_names
from dateline.resolve.entity_records import entity_records
from dateline.resolve.findings import Findings, find_all
from dateline.resolve.proposals import article_proposals, place_proposals
from dateline.resolve.publication import Publication, date_articles
from dateline.resolve.references import References, collect_references
from dateline.resolve.same_statements import Said, find_same
from dateline.resolve.statement_records import ArticleContext
from dateline.settings import Settings

__all__ = ["order_of", "resolve", "resolve_ordered"]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read, in one order, with its ids and the entities of all of it."""

    articles: Sequence[Article]
    annotations: Sequence[Annotation]
    ids: tuple[str, ...]
    references: References
    joined: Joined


def resolve(items: Sequence[tuple[Article, Annotation]], known: Known, settings: Settings) -> Corpus:
    """Join what all articles say; the order of `items` does not matter.

    `known` is what `docs/` holds: its addresses are kept, and an editor's values followed.
    """
    ordered = sorted(items, key=lambda item: order_of(item[0]))
    return resolve_ordered([a for a, _ in ordered], [found for _, found in ordered], known, settings)


def order_of(article: Article) -> tuple[str, str]:
    """Give what articles are sorted by before they are resolved."""
    return article.sha256, article.file


def resolve_ordered(
    articles: Sequence[Article], annotations: Sequence[Annotation], known: Known, settings: Settings
) -> Corpus:
    """Do the same for articles that are sorted, each with its annotation at the same place.

    Both are asked for one at a time, three times over, and none is held: they may lie on disk.
    """
    gazetteer = Gazetteer.open(settings.gazetteer.minimum_population)
    read = _read(articles, annotations, known, gazetteer)
    published = _publications(read, known)
    shared = shared_names(read.joined.entities)
    findings = [
        find_all(_context(read, i, publication, shared), publication.edtf, gazetteer)
        for i, publication in enumerate(published)
    ]
    minimum = settings.pages.minimum_statements
    entities = entity_records(read.joined, read.references, read.ids, findings, gazetteer, minimum=minimum)
    entities = curate_entities(entities, known)
    records = [_article_record(*row) for row in zip(read.articles, read.ids, published, strict=True)]
    proposals = (
        *read.joined.proposals,
        *article_proposals(records),
        *date_proposals(chain.from_iterable(found.dated for found in findings), records),
        *place_proposals(entities),
    )
    return _corpus(read.ids, published, records, entities, findings, proposals)


def _corpus(
    ids: Sequence[str],
    published: Sequence[Publication],
    records: Sequence[ArticleRecord],
    entities: tuple[EntityRecord, ...],
    findings: Sequence[Findings],
    proposals: tuple[Proposal, ...],
) -> Corpus:
    """Put all records in the order in which they are published."""
    every = _with_same([s for found in findings for s in found.statements], published, ids)
    dates = (date for found in findings for date in found.dates)
    figures = (figure for found in findings for figure in found.figures)
    return Corpus(
        articles=tuple(sorted(records, key=lambda a: a.id)),
        entities=entities,
        dates=tuple(sorted(dates, key=lambda d: (d.article, d.start, d.end))),
        statements=tuple(sorted(every, key=lambda s: (s.article, s.order, s.id))),
        figures=tuple(sorted(figures, key=lambda f: (f.article, f.id))),
        definitions=definition_records(found.definitions for found in findings),
        proposals=proposals,
    )


def _read(
    articles: Sequence[Article], annotations: Sequence[Annotation], known: Known, gazetteer: Gazetteer
) -> _Read:
    annotations = recognise(articles, annotations, known)
    references = collect_references(annotations)
    ids = tuple(assign_article_ids(articles, annotations, known))
    joined = curate_joins(join_entities(references, ids, known, gazetteer), references, known)
    return _Read(curate_articles(articles, ids, known), annotations, ids, references, joined)


def _publications(read: _Read, known: Known) -> list[Publication]:
    """Date the articles; undated ones by what they share with others, whenever that was said."""
    pages = {page.id: page for page in known.articles}
    edited = {i: pages[a] for i, a in enumerate(read.ids) if a in pages}
    said = list(_said(read)) if any(a.published is None for a in read.articles) else []
    pairs = {(said[one].article, said[other].article) for one, other in find_same(said)}
    return date_articles(read.articles, read.annotations, edited, sorted(pairs))


def _said(read: _Read) -> Iterator[Said]:
    for number, (article, annotation) in enumerate(zip(read.articles, read.annotations, strict=True)):
        for statement in annotation.statements:
            yield Said(number, _content(article.text, statement), _speakers(read, number, statement))


def _content(text: str, statement: Statement) -> str:
    return " ".join(text[piece.start : piece.end] for piece in statement.pieces)


def _speakers(read: _Read, article: int, statement: Statement) -> frozenset[str]:
    """Give the ids of who speaks, and the states that they speak for."""
    found = set()
    for local in statement.speakers:
        number = read.references.number(article, local)
        entity = read.joined.entities[read.joined.entity_of[number]]
        found.add(entity.id)
        state = read.references.items[number].entity.state
        if state and entity.kind != "person":
            found.add(state)
    return frozenset(found)


def _context(read: _Read, index: int, published: Publication, shared: frozenset[str]) -> ArticleContext:
    actors, places = {}, {}
    annotation = read.annotations[index]
    for local in range(len(annotation.entities)):
        entity = read.joined.entities[read.joined.entity_of[read.references.number(index, local)]]
        if entity.kind != "place":
            actors[local] = entity.id
        if entity.kind in ("place", "state"):
            places[local] = f"places/{entity.slug}"
    anchored = dates.anchor(annotation.expressions, published.edtf)
    text = read.articles[index].text
    return ArticleContext(read.ids[index], text, annotation, anchored, actors, places, shared)


def _with_same(
    statements: Sequence[StatementRecord], published: Sequence[Publication], ids: Sequence[str]
) -> list[StatementRecord]:
    """Fill in `same_as`, now that articles are dated and a loose match must be near in time."""
    days = {i: _day(p.edtf) for i, p in zip(ids, published, strict=True)}
    numbers = {article: n for n, article in enumerate(ids)}
    said = [Said(numbers[s.article], s.text, frozenset(s.speakers), days[s.article]) for s in statements]
    same: dict[int, set[str]] = {}
    for one, other in find_same(said):
        same.setdefault(one, set()).add(statements[other].id)
        same.setdefault(other, set()).add(statements[one].id)
    return [replace(s, same_as=tuple(sorted(same[i]))) if i in same else s for i, s in enumerate(statements)]


def _day(edtf: str | None) -> int | None:
    first = bounds(edtf)[0] if edtf else None
    return first.toordinal() if first else None


def _article_record(article: Article, article_id: str, published: Publication) -> ArticleRecord:
    return ArticleRecord(
        id=article_id,
        file=article.file,
        title=article.title,
        outlet=article.outlet,
        agency=article.agency,
        author=article.author,
        published=published.edtf,
        published_basis=published.basis,
        published_because=published.because,
        url=article.url,
        language=article.language,
        words=article.words,
        sha256=article.sha256,
    )
