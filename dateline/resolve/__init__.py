"""Resolve: all annotations become a Corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline import dates
from dateline.dates.edtf import bounds
from dateline.gazetteer import Gazetteer
from dateline.model import (
    Annotation,
    Article,
    ArticleRecord,
    Corpus,
    DateRecord,
    FigureRecord,
    Known,
    KnownArticle,
    StatementRecord,
)
from dateline.resolve.article_ids import assign_article_ids
from dateline.resolve.definitions import definition_records
from dateline.resolve.entities import Joined, join_entities
from dateline.resolve.entity_records import entity_records
from dateline.resolve.figure_records import figure_records
from dateline.resolve.proposals import article_proposals, place_proposals
from dateline.resolve.publication import Publication, date_articles
from dateline.resolve.references import References, collect_references
from dateline.resolve.same_statements import Said, find_same
from dateline.resolve.statement_records import ArticleContext, statement_records
from dateline.settings import Settings

__all__ = ["resolve"]


def resolve(items: Sequence[tuple[Article, Annotation]], known: Known, settings: Settings) -> Corpus:
    """Join what all articles say; the order of `items` does not matter.

    `known` is what `docs/` holds: its addresses are kept, and an editor's values followed.
    """
    gazetteer = Gazetteer.open(settings.gazetteer.minimum_population)
    ordered = sorted(items, key=lambda item: (item[0].sha256, item[0].file))
    articles = [article for article, _ in ordered]
    annotations = [annotation for _, annotation in ordered]
    ids = assign_article_ids(articles, known)
    references = collect_references(annotations)
    joined = join_entities(references, known, gazetteer)
    published = _publications(articles, annotations, ids, known, references, joined)
    contexts = [
        _context(i, articles[i], annotations[i], ids[i], published[i], references, joined)
        for i in range(len(articles))
    ]
    statements = [statement_records(context) for context in contexts]
    figures = [
        figure_records(context, said, when.edtf, gazetteer)
        for context, said, when in zip(contexts, statements, published, strict=True)
    ]
    every = _with_same([s for said in statements for s in said], published, ids)
    entities = entity_records(
        joined, references, ids, contexts, every, gazetteer, settings.pages.minimum_statements
    )
    records = [_article_record(*row) for row in zip(articles, ids, published, strict=True)]
    return Corpus(
        articles=tuple(sorted(records, key=lambda a: a.id)),
        entities=entities,
        dates=tuple(
            sorted((d for c in contexts for d in _date_records(c)), key=lambda d: (d.article, d.start, d.end))
        ),
        statements=tuple(sorted(every, key=lambda s: (s.article, s.order, s.id))),
        figures=_figures(figures),
        definitions=definition_records(contexts),
        proposals=(*joined.proposals, *article_proposals(records), *place_proposals(entities)),
    )


def _publications(  # noqa: PLR0913 - the articles and what is known of them so far
    articles: Sequence[Article],
    annotations: Sequence[Annotation],
    ids: Sequence[str],
    known: Known,
    references: References,
    joined: Joined,
) -> list[Publication]:
    pages = {page.id: page for page in known.articles}
    edited: dict[int, KnownArticle] = {i: pages[a] for i, a in enumerate(ids) if a in pages}
    said = [
        Said(i, _content(article, statement.pieces), _speakers(i, statement.speakers, references, joined))
        for i, (article, annotation) in enumerate(zip(articles, annotations, strict=True))
        for statement in annotation.statements
    ]
    pairs = {(said[one].article, said[other].article) for one, other in find_same(said)}
    return date_articles(articles, annotations, edited, sorted(pairs))


def _content(article: Article, pieces: Sequence[object]) -> str:
    return " ".join(article.text[p.start : p.end] for p in pieces)  # type: ignore[attr-defined]


def _speakers(
    article: int, speakers: Sequence[int], references: References, joined: Joined
) -> frozenset[str]:
    """The ids of who speaks, and the states that they speak for."""
    found = set()
    for local in speakers:
        number = references.number(article, local)
        entity = joined.entities[joined.entity_of[number]]
        found.add(entity.id)
        state = references.items[number].entity.state
        if state and entity.kind != "person":
            found.add(state)
    return frozenset(found)


def _context(  # noqa: PLR0913 - one article and the numbering of its entities
    index: int,
    article: Article,
    annotation: Annotation,
    article_id: str,
    published: Publication,
    references: References,
    joined: Joined,
) -> ArticleContext:
    actors, places = {}, {}
    for local in range(len(annotation.entities)):
        entity = joined.entities[joined.entity_of[references.number(index, local)]]
        if entity.kind != "place":
            actors[local] = entity.id
        if entity.kind in ("place", "state"):
            places[local] = f"places/{entity.slug}"
    anchored = dates.anchor(annotation.expressions, published.edtf)
    return ArticleContext(article_id, article.text, annotation, anchored, actors, places)


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
    return [replace(s, same_as=tuple(sorted(same.get(i, ())))) for i, s in enumerate(statements)]


def _day(edtf: str | None) -> int | None:
    first = bounds(edtf)[0] if edtf else None
    return first.toordinal() if first else None


def _figures(figures: Sequence[Sequence[FigureRecord]]) -> tuple[FigureRecord, ...]:
    return tuple(sorted((f for of in figures for f in of), key=lambda f: (f.article, f.id)))


def _date_records(context: ArticleContext) -> list[DateRecord]:
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
