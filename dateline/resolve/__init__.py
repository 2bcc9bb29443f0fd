"""Resolve: all annotations become a Corpus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from operator import attrgetter

from dateline import dates
from dateline.dates.edtf import bounds
from dateline.gazetteer import Gazetteer
from dateline.model import (
    Annotation,
    Article,
    ArticleRecord,
    ByHand,
    Corpus,
    DateRecord,
    EntityRecord,
    Known,
    Proposal,
    Statement,
    StatementRecord,
)
from dateline.resolve.article_ids import assign_article_ids
from dateline.resolve.curation import (
    curate_articles,
    curate_entities,
    curate_joins,
    pages_with_spellings,
    recognise,
)
from dateline.resolve.date_differences import date_proposals
from dateline.resolve.definitions import definition_records
from dateline.resolve.entities import Joined, join_entities, shared_names
from dateline.resolve.entity_records import entity_records
from dateline.resolve.findings import Findings, Keeper, find_all, kept_or_found
from dateline.resolve.proposals import article_proposals, place_proposals
from dateline.resolve.publication import Publication, date_articles
from dateline.resolve.references import References, collect_references
from dateline.resolve.same_statements import Said, find_same, words_of
from dateline.resolve.statement_records import ArticleContext
from dateline.resolve.tolls import join_tolls
from dateline.settings import Settings
from dateline.store.shelf import shelved

__all__ = ["Keeper", "order_of", "resolve", "resolve_ordered"]

_KILOBYTES = 32  # what was found in an article


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
    articles: Sequence[Article],
    annotations: Sequence[Annotation],
    known: Known,
    settings: Settings,
    kept: Keeper | None = None,
) -> Corpus:
    """Do the same for articles that are sorted, each with its annotation at the same place.

    Both are asked for one at a time, three times over, and none is held: they may lie on disk.
    What `kept` has of an article is taken where it was made of the same.
    """
    gazetteer = Gazetteer.open(settings.gazetteer.minimum_population)
    read = _read(articles, annotations, known, gazetteer)
    published = _publications(read, known)
    findings = _findings(read, published, known, gazetteer, kept)
    minimum = settings.pages.minimum_statements
    edited = {page.id for page in known.pages if page.by_hand != ByHand()}
    entities = entity_records(
        read.joined,
        read.references,
        [(article, known_day.edtf) for article, known_day in zip(read.ids, published, strict=True)],
        findings,
        gazetteer,
        minimum=minimum,
        edited=edited,
    )
    entities = curate_entities(entities, known)
    records = [_article_record(*row) for row in zip(read.articles, read.ids, published, strict=True)]
    proposals = (
        *read.joined.proposals,
        *article_proposals(records),
        *date_proposals(chain.from_iterable(found.dated for found in findings), records),
        *place_proposals(entities),
    )
    return _corpus(published, records, entities, findings, proposals)


def _corpus(
    published: Sequence[Publication],
    records: Sequence[ArticleRecord],
    entities: tuple[EntityRecord, ...],
    findings: Sequence[Findings],
    proposals: tuple[Proposal, ...],
) -> Corpus:
    """Put all records in the order in which they are published, article by article."""
    same = _same_as(findings, published)
    by_id = sorted(range(len(records)), key=lambda at: records[at].id)

    def statements(found: Findings) -> Iterator[StatementRecord]:
        for one in sorted(found.statements, key=attrgetter("order", "id")):
            yield replace(one, same_as=tuple(sorted(same[one.id]))) if one.id in same else one

    def dates_of(found: Findings) -> list[DateRecord]:
        return sorted(found.dates, key=attrgetter("start", "end"))

    def ordered() -> Iterator[Findings]:
        return (findings[at] for at in by_id)

    figures = [figure for found in ordered() for figure in sorted(found.figures, key=attrgetter("id"))]
    return Corpus(
        articles=tuple(records[at] for at in by_id),
        entities=entities,
        dates=shelved(DateRecord, chain.from_iterable(map(dates_of, ordered()))),
        statements=shelved(StatementRecord, chain.from_iterable(map(statements, ordered()))),
        figures=tuple(join_tolls(figures, records, entities)),
        definitions=definition_records(chain.from_iterable(found.definitions for found in findings)),
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
    named = [_named(read, article) for article in range(len(read.articles))]
    return date_articles(read.articles, read.annotations, edited, sorted(pairs), named)


def _named(read: _Read, article: int) -> frozenset[str]:
    """Give the ids of the actors and places that an article names, states apart."""
    found = (read.joined.entities[read.joined.entity_of[number]] for number in read.references.of(article))
    return frozenset(entity.id for entity in found if entity.kind != "state")


def _said(read: _Read) -> Iterator[Said]:
    for number, (article, annotation) in enumerate(zip(read.articles, read.annotations, strict=True)):
        for statement in annotation.statements:
            yield Said(
                number, words_of(_content(article.text, statement)), _speakers(read, number, statement)
            )


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


def _findings(
    read: _Read, published: Sequence[Publication], known: Known, gazetteer: Gazetteer, kept: Keeper | None
) -> Sequence[Findings]:
    """Find what each article says, or take what was kept of it."""
    shared = shared_names(read.joined.entities)
    given = [(page.id, page.kind, page.country, page.by_hand.names) for page in pages_with_spellings(known)]

    def found(index: int, publication: Publication) -> Findings:
        edtf, text, meant = publication.edtf, read.articles[index].text, _meant(read, index, shared)

        def find() -> Findings:
            annotation = read.annotations[index]
            anchored = dates.anchor(annotation.expressions, edtf)
            context = ArticleContext(read.ids[index], text, annotation, anchored, *meant)
            return find_all(context, edtf, gazetteer)

        return kept_or_found(kept, read.ids[index], (text, edtf, meant, given), find)

    every = (found(index, publication) for index, publication in enumerate(published))
    return shelved(Findings, every, _KILOBYTES)


def _meant(
    read: _Read, index: int, shared: frozenset[str]
) -> tuple[dict[int, str], dict[int, str], tuple[str, ...]]:
    """Give the ids of an article's local entities, as actors and as places, and which names are ambiguous."""
    actors: dict[int, str] = {}
    places: dict[int, str] = {}
    names: set[str] = set()
    for local, number in enumerate(read.references.of(index)):
        entity = read.joined.entities[read.joined.entity_of[number]]
        if entity.kind != "place":
            actors[local] = entity.id
        if entity.kind in ("place", "state"):
            places[local] = f"places/{entity.slug}"
        names.update(spelling for spelling, _ in read.references.items[number].spellings)
    return actors, places, tuple(sorted(shared & names))


def _same_as(findings: Sequence[Findings], published: Sequence[Publication]) -> Mapping[str, set[str]]:
    """Give what each statement is the same as, by ids, now that articles are dated: a loose match is near."""
    ids, said = list[str](), list[Said]()
    voices = cache(frozenset[str])
    for number, (found, publication) in enumerate(zip(findings, published, strict=True)):
        day = _day(publication.edtf)
        for statement, words in zip(found.statements, found.words, strict=True):
            ids.append(statement.id)
            said.append(Said(number, words, voices(statement.speakers), day))
    same: dict[str, set[str]] = defaultdict(set)
    for one, other in find_same(said):
        same[ids[one]].add(ids[other])
        same[ids[other]].add(ids[one])
    return same


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
        correction=" ".join(found.value for found in article.found if found.field == "correction") or None,
    )
