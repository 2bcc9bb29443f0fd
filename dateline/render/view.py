"""A Corpus seen from its pages: which page shows which statements, and who is on which page."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Protocol, TypeVar

from dateline.dates import edtf
from dateline.lexicon.folding import fold_name, slug
from dateline.model import (
    ArticleRecord,
    Corpus,
    DateRecord,
    DefinitionRecord,
    EntityRecord,
    FigureRecord,
    StatementRecord,
)
from dateline.render.told import Told, in_own_words, tell

T = TypeVar("T")

_ARTICLES_AT_HAND = 4  # whose statements a page asks for several times


@dataclass(frozen=True, slots=True)
class Subject:
    """An actor or a place: the records that share its page, a state's two among them.

    `page` is its page's path without `.md`, or a part of a page that it shares with others.
    """

    page: str
    records: tuple[EntityRecord, ...]

    @property
    def main(self) -> EntityRecord:
        """The record that the page is named after; a state's is the one among the actors."""
        return self.records[0]

    @property
    def has_page(self) -> bool:
        """Tell whether the page is about nobody else."""
        return "#" not in self.page

    @property
    def is_place(self) -> bool:
        """Tell whether things happen there: true of a state as well."""
        return any(record.section == "places" for record in self.records)

    @property
    def is_actor(self) -> bool:
        """Tell whether it speaks and acts."""
        return any(record.section == "actors" for record in self.records)


class Written(Protocol):
    """What was written once and is the same on every page: statements and footnotes.

    They have keys, made of where their links start from and of their labels.
    """

    def get(self, key: str, /) -> str | None:
        """Give what was written, if it was."""

    def __setitem__(self, key: str, text: str, /) -> None:
        """Keep what was written."""


class View:
    """Lookups over a corpus; `written` keeps what pages share, in memory if it is not given."""

    def __init__(self, corpus: Corpus, written: Written | None = None) -> None:
        self.corpus = corpus
        self.articles: Mapping[str, ArticleRecord] = {a.id: a for a in corpus.articles}
        self._page_of = _pages(corpus.entities)
        self._place_of = {one.id: at for at, one in enumerate(corpus.statements)}
        self.told: tuple[Told, ...] = tell(corpus.statements, self.articles, self.statement)
        self._told_of = {id_: told for told in self.told for id_ in told.ids}
        self.written: Written = {} if written is None else written
        self._told_in = lru_cache(_ARTICLES_AT_HAND)(self._tell_in)
        self._pages_in: dict[tuple[tuple[str, ...], ...], tuple[str, ...]] = {}

    # --- who and where ---------------------------------------------------------------

    @cached_property
    def subjects(self) -> Mapping[str, Subject]:
        """Every actor and place by page, whether it has a page of its own or not, by name."""
        grouped: dict[str, list[EntityRecord]] = defaultdict(list)
        for record in self.corpus.entities:
            grouped[self._page_of[record.id]].append(record)
        made = [
            Subject(page, tuple(sorted(records, key=lambda r: (r.section, r.id))))
            for page, records in grouped.items()
        ]
        return {s.page: s for s in sorted(made, key=lambda s: (s.main.name.casefold(), s.page))}

    @cached_property
    def paged(self) -> Mapping[str, Subject]:
        """The actors and places with a page of their own, by name."""
        return {page: s for page, s in self.subjects.items() if s.has_page}

    @cached_property
    def unpaged(self) -> Mapping[str, Sequence[Subject]]:
        """Those who share a page, by that page."""
        shared: dict[str, list[Subject]] = defaultdict(list)
        for subject in self.subjects.values():
            if not subject.has_page:
                shared[subject.page.partition("#")[0]].append(subject)
        return shared

    def subject(self, entity: str | None) -> Subject | None:
        """Give whom an id means, or None where nobody has it."""
        page = self._page_of.get(entity or "")
        return self.subjects[page] if page is not None else None

    def pages_of(self, entities: Iterable[str]) -> tuple[str, ...]:
        """Give the pages of entities, each once, in order."""
        page_of = self._page_of
        return tuple(dict.fromkeys([page_of[e] for e in entities if e in page_of]))

    def page_of(self, entity: str) -> str | None:
        """Give the page of an entity, or None where nobody has the id."""
        return self._page_of.get(entity)

    def pages_in(self, told: Told) -> tuple[str, ...]:
        """Give the pages of all whom a statement names or lets speak, in that order."""
        named = (told.speakers, told.actors, told.places)
        pages = self._pages_in.get(named)
        if pages is None:
            pages = self._pages_in[named] = self.pages_of(chain(*named))
        return pages

    @cached_property
    def _defined(self) -> Mapping[str, Sequence[tuple[int, DefinitionRecord]]]:
        found: dict[str, list[tuple[int, DefinitionRecord]]] = defaultdict(list)
        for at, definition in enumerate(self.corpus.definitions):
            found[fold_name(definition.term)].append((at, definition))
        return found

    def definitions_of(self, names: Iterable[str]) -> list[DefinitionRecord]:
        """Give what articles say that names mean, in the corpus' order."""
        found = {one for name in names for one in self._defined.get(fold_name(name), ())}
        return [definition for _, definition in sorted(found, key=itemgetter(0))]

    # --- who said what, and where it shows -------------------------------------------

    @cached_property
    def _said_by(self) -> Mapping[str, list[Told]]:
        return self._by(attrgetter("speakers"), self._page_of)

    @cached_property
    def _said_of(self) -> Mapping[str, list[Told]]:
        return self._by(attrgetter("actors"), self._page_of)

    @cached_property
    def _happened_in(self) -> Mapping[str, list[Told]]:
        return self._by(attrgetter("places"), self._page_of)

    @cached_property
    def _told_on(self) -> Mapping[str, list[Told]]:
        return self._by(attrgetter("dates"), {date: date for date in self.dates})

    def _by(
        self, named: Callable[[Told], tuple[str, ...]], keys: Mapping[str, str]
    ) -> Mapping[str, list[Told]]:
        """Group what is told by whom or what it names, under their keys; nothing stands twice in a group."""
        grouped: dict[str, list[Told]] = defaultdict(list)
        for told in self.told:
            for key in {keys[name] for name in named(told) if name in keys}:
                grouped[key].append(told)
        return grouped

    def said_by(self, page: str) -> list[Told]:
        """Give what an actor said."""
        return self._said_by.get(page, [])

    def said_of(self, page: str) -> list[Told]:
        """Give what others, and the articles themselves, said of an actor."""
        own = {told.id for told in self.said_by(page)}
        return [told for told in self._said_of.get(page, []) if told.id not in own]

    def happened_in(self, page: str) -> list[Told]:
        """Give what was said of a place."""
        return self._happened_in.get(page, [])

    def told_on(self, date: str) -> list[Told]:
        """Give what was said of a date, an EDTF value."""
        return self._told_on.get(date, [])

    def is_told_before(self, told: Told, date: str) -> bool:
        """Tell whether all articles that tell something were published before its date began.

        What they look ahead to in their own voice may be of the same day: "the court will rule on Monday".
        """
        first = edtf.bounds(date)[0]
        days = [self.articles[article].published for article in told.articles if article in self.articles]
        ends = [edtf.bounds(day)[1] if day else None for day in days]
        if first is None or not ends:
            return False
        own = date in told.ahead and not told.speakers and not told.first.cue
        return all(end is not None and (end < first or (own and end == first)) for end in ends)

    def told_in(self, article: str) -> Sequence[Told]:
        """Give the statements of an article, in its order and its words, with who else reports each."""
        return self._told_in(article)

    def _tell_in(self, article: str) -> Sequence[Told]:
        return [in_own_words(one, self._told_of[one.id]) for one in self.statements_of(article)]

    def statements_of(self, article: str) -> Sequence[StatementRecord]:
        """Give the statements of an article, in its order."""
        return [self.corpus.statements[at] for at in self._statements_of.get(article, ())]

    def has(self, id_: str) -> bool:
        """Tell whether a statement has this id."""
        return id_ in self._place_of

    def statement(self, id_: str) -> StatementRecord:
        """Give the statement that has an id; KeyError where none has."""
        return self.corpus.statements[self._place_of[id_]]

    def shown_on(self, page: str) -> list[Told]:
        """Give every statement that an actor's or a place's page shows, each once."""
        every = [*self.said_by(page), *self.said_of(page), *self.happened_in(page)]
        return list({told.id: told for told in every}.values())

    @cached_property
    def amounts(self) -> Mapping[str, int]:
        """The number of statements that the page of each actor and place shows."""
        groups = (self._said_by, self._said_of, self._happened_in)
        return {
            page: len({id(told) for group in groups for told in group.get(page, ())})
            for page in self.subjects
        }

    def company(self, told: Iterable[Told]) -> list[tuple[str, int]]:
        """Count whom with a page of their own statements name or let speak, the most frequent first."""
        return [(page, count) for page, count in self._counted(told) if "#" not in page]

    def _counted(self, told: Iterable[Told]) -> list[tuple[str, int]]:
        counts = Counter(chain.from_iterable(map(self.pages_in, told)))
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    @cached_property
    def ranked(self) -> Sequence[tuple[str, int]]:
        """The actors and places that any statement names, by page, with how many do, most frequent first."""
        return self._counted(self.told)

    @cached_property
    def _statements_of(self) -> Mapping[str, list[int]]:
        found: dict[str, list[tuple[int, int, str, int]]] = defaultdict(list)
        for at, one in enumerate(self.corpus.statements):
            found[one.article].append((one.order, one.start, one.id, at))
        return {article: [at for *_, at in sorted(some)] for article, some in found.items()}

    # --- figures ---------------------------------------------------------------------

    def figures_where(self, told: Sequence[Told]) -> list[FigureRecord]:
        """Give the figures that statements hold."""
        ids = dict.fromkeys(id_ for one in told for id_ in one.ids)
        return [figure for id_ in ids for figure in self._figures_of.get(id_, [])]

    def figures_at(self, page: str) -> list[FigureRecord]:
        """Give the figures of what happened in a place, in the order of the statements that tell of it.

        A place that only another article's report of the same statement names is the figure's as well, and
        a state's people are its own wherever they are.
        """
        figures = self.figures_where(self.happened_in(page))
        return [figure for figure in figures if self._is_at(figure, page)]

    def _is_at(self, figure: FigureRecord, page: str) -> bool:
        statement = self.statement_of(figure)
        named = self.pages_of(statement.places) if statement else ()
        main = self.subjects[page].main
        if main.kind == "state" and main.country and figure.counted.startswith(f"{main.country} "):
            return True
        return page in self.pages_of(figure.places) or page not in named

    def figures_by(self, page: str) -> list[FigureRecord]:
        """Give the figures that an actor is credited with."""
        return self._figures_by.get(page, [])

    def figures_in(self, article: str) -> list[FigureRecord]:
        """Give the figures of an article."""
        return self._figures_in.get(article, [])

    def credited_with(self, figure: FigureRecord) -> str | None:
        """Give an article's words for whom it credits with a figure, where that is nobody with a page."""
        statement = self.statement_of(figure)
        return statement.credited if statement else None

    def statement_of(self, figure: FigureRecord) -> StatementRecord | None:
        """Give the statement that a figure is part of."""
        return self.statement(figure.statement) if figure.statement and self.has(figure.statement) else None

    def once(self, figures: Iterable[FigureRecord]) -> list[FigureRecord]:
        """Leave out what an article says twice: the same number of the same, credited to the same."""
        kept: dict[tuple[object, ...], FigureRecord] = {}
        for figure in figures:
            by = figure.credited or self.credited_with(figure)
            said = (figure.article, figure.measure, figure.who.casefold(), figure.count, figure.qualifier)
            kept.setdefault((*said, by, figure.when), figure)
        return list(kept.values())

    @cached_property
    def _figures_of(self) -> Mapping[str, list[FigureRecord]]:
        return self._figures_grouped(lambda figure: [figure.statement or ""])

    @cached_property
    def _figures_by(self) -> Mapping[str, list[FigureRecord]]:
        return self._figures_grouped(lambda figure: self.pages_of(figure.credited))

    @cached_property
    def _figures_in(self) -> Mapping[str, list[FigureRecord]]:
        return self._figures_grouped(lambda figure: [figure.article])

    def _figures_grouped(
        self, keys: Callable[[FigureRecord], Iterable[str]]
    ) -> Mapping[str, list[FigureRecord]]:
        grouped: dict[str, list[FigureRecord]] = defaultdict(list)
        for figure in self.corpus.figures:
            for key in keys(figure):
                grouped[key].append(figure)
        return grouped

    # --- dates -----------------------------------------------------------------------

    @cached_property
    def last_published(self) -> dt.date | None:
        """The last day that an article was published on."""
        days = [edtf.bounds(a.published or "")[1] for a in self.articles.values() if is_dated(a)]
        return max((day for day in days if day), default=None)

    @cached_property
    def dates(self) -> tuple[str, ...]:
        """Give every date with a page: those that statements and figures carry, in order."""
        carried = {date for told in self.told for date in told.dates}
        carried |= {figure.when for figure in self.corpus.figures if figure.when}
        return tuple(sorted((d for d in carried if edtf.is_valid(d)), key=edtf.sort_key))

    @cached_property
    def dated(self) -> frozenset[str]:
        """The same, to ask whether a date has a page."""
        return frozenset(self.dates)

    @cached_property
    def outlet_anchors(self) -> Mapping[str | None, str]:
        """Give each outlet, None for the unknown one, the id of its section in the index of sources."""
        named = sorted({a.outlet for a in self.corpus.articles if a.outlet})
        anchors: dict[str | None, str] = {None: "o-unknown"}
        for outlet in named:
            anchors[outlet] = distinct(f"o-{slug(outlet)}", anchors.values())
        return anchors

    def phrases_in(self, article: str) -> list[DateRecord]:
        """Give the date expressions of an article, in its order."""
        return [self.corpus.dates[at] for at in self._phrases_in.get(article, ())]

    def phrases_of(self, date: str) -> list[DateRecord]:
        """Give the expressions of a date, an EDTF value, in the order of the articles."""
        return [self.corpus.dates[at] for at in self._phrases_of.get(date, ())]

    @cached_property
    def _phrases_in(self) -> Mapping[str, list[int]]:
        return _places_by(attrgetter("article"), self.corpus.dates)

    @cached_property
    def _phrases_of(self) -> Mapping[str, list[int]]:
        return _places_by(attrgetter("edtf"), self.corpus.dates)

    # --- articles --------------------------------------------------------------------

    def newest_first(self, articles: Iterable[str]) -> list[ArticleRecord]:
        """Give the articles of these ids, the last published first, undated ones at the end."""
        known = [self.articles[a] for a in dict.fromkeys(articles) if a in self.articles]
        undated = sorted((a for a in known if not is_dated(a)), key=lambda a: a.id)
        dated = sorted((a for a in known if is_dated(a)), key=lambda a: a.id)
        dated.sort(key=lambda a: edtf.sort_key(a.published or ""), reverse=True)
        return dated + undated


def _pages(entities: Sequence[EntityRecord]) -> dict[str, str]:
    """Give each entity its page, with its slug as the part of it where others share the page."""
    sharing: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        sharing[entity.page].add(_slug(entity.id))
    own = {page for page, slugs in sharing.items() if _slug(page) in slugs}
    return {e.id: e.page if e.page in own else f"{e.page}#{_slug(e.id)}" for e in entities}


def _places_by(key: Callable[[T], str], records: Iterable[T]) -> Mapping[str, list[int]]:
    """Group the places of records by what they have in common."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, record in enumerate(records):
        found[key(record)].append(at)
    return found


def _slug(id_: str) -> str:
    return id_.rpartition("/")[2]


def distinct(name: str, taken: Collection[str]) -> str:
    """Give the name, numbered where it is taken: two texts may differ in a sign that no slug keeps."""
    made, number = name, 1
    while made in taken:
        number += 1
        made = f"{name}-{number}"
    return made


def is_dated(article: ArticleRecord) -> bool:
    """Tell whether an article has a publication date that can be read."""
    return bool(article.published) and edtf.is_valid(article.published or "")
