"""Resolve: all annotations become a Corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline import dates
from dateline.dates.edtf import bounds
from dateline.gazetteer import Gazetteer
from dateline.model import (
    Annotation,
    Article,
    ArticleRecord,
    Corpus,
    DateRecord,
    Known,
    Statement,
    StatementRecord,
)
from dateline.resolve.article_ids import assign_article_ids
from dateline.resolve.curation import curate_articles, curate_entities, curate_joins, recognise
from dateline.resolve.date_differences import date_proposals
from dateline.resolve.definitions import definition_records
from dateline.resolve.entities import Joined, join_entities, shared_names
from dateline.resolve.entity_records import entity_records
from dateline.resolve.figure_records import figure_records
from dateline.resolve.proposals import article_proposals, place_proposals
from dateline.resolve.publication import Publication, date_articles
from dateline.resolve.references import References, collect_references
from dateline.resolve.repeated_statements import find_repeated
from dateline.resolve.same_statements import Said, find_same
from dateline.resolve.statement_records import ArticleContext, statement_records
from dateline.settings import Settings

__all__ = ["resolve"]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read, in one order, with its ids and the entities of all of it."""

    articles: tuple[Article, ...]
    annotations: tuple[Annotation, ...]
    ids: tuple[str, ...]
    references: References
    joined: Joined


def resolve(items: Sequence[tuple[Article, Annotation]], known: Known, settings: Settings) -> Corpus:
    """Join what all articles say; the order of `items` does not matter.

    `known` is what `docs/` holds: its addresses are kept, and an editor's values followed.
    """
    gazetteer = Gazetteer.open(settings.gazetteer.minimum_population)
    read = _read(items, known, gazetteer)
    published = _publications(read, known)
    shared = shared_names(read.joined.entities)
    contexts = [_context(read, i, publication, shared) for i, publication in enumerate(published)]
    statements = [statement_records(context) for context in contexts]
    repeated = {one: later for said in statements for one, later in find_repeated(said).items()}
    told = [s for said in statements for s in said if s.id not in repeated]
    every = _with_same(told, published, read.ids)
    entities = entity_records(
        read.joined, read.references, contexts, every, gazetteer, minimum=settings.pages.minimum_statements
    )
    entities = curate_entities(entities, known)
    records = [_article_record(*row) for row in zip(read.articles, read.ids, published, strict=True)]
    figures = (
        replace(figure, statement=repeated.get(figure.statement or "", figure.statement))
        for context, said, when in zip(contexts, statements, published, strict=True)
        for figure in figure_records(context, said, when.edtf, gazetteer)
    )
    return Corpus(
        articles=tuple(sorted(records, key=lambda a: a.id)),
        entities=entities,
        dates=tuple(
            sorted((d for c in contexts for d in _dates(c)), key=lambda d: (d.article, d.start, d.end))
        ),
        statements=tuple(sorted(every, key=lambda s: (s.article, s.order, s.id))),
        figures=tuple(sorted(figures, key=lambda f: (f.article, f.id))),
        definitions=definition_records(contexts),
        proposals=(
            *read.joined.proposals,
            *article_proposals(records),
            *date_proposals(contexts, records),
            *place_proposals(entities),
        ),
    )


def _read(items: Sequence[tuple[Article, Annotation]], known: Known, gazetteer: Gazetteer) -> _Read:
    ordered = sorted(items, key=lambda item: (item[0].sha256, item[0].file))
    articles = tuple(article for article, _ in ordered)
    annotations = recognise(articles, [annotation for _, annotation in ordered], known)
    references = collect_references(annotations)
    ids = tuple(assign_article_ids(articles, annotations, known))
    joined = curate_joins(join_entities(references, ids, known, gazetteer), references, known)
    return _Read(curate_articles(articles, ids, known), annotations, ids, references, joined)


def _publications(read: _Read, known: Known) -> list[Publication]:
    """Date the articles; undated ones by what they share with others, whenever that was said."""
    pages = {page.id: page for page in known.articles}
    edited = {i: pages[a] for i, a in enumerate(read.ids) if a in pages}
    undated = any(a.published is None for a in read.articles)
    said = [
        Said(i, _content(read.articles[i].text, statement), _speakers(read, i, statement))
        for i, annotation in enumerate(read.annotations)
        for statement in annotation.statements
    ]
    found = find_same(said) if undated else []
    pairs = {(said[one].article, said[other].article) for one, other in found}
    return date_articles(read.articles, read.annotations, edited, sorted(pairs))


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


def _dates(context: ArticleContext) -> list[DateRecord]:
    return [DateRecord(context.id, d.text, d.edtf, d.time, d.start, d.end, d.because) for d in context.dates]


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
