"""Statements as pages show them: each once, with every outlet that reports it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from dateline.model import ArticleRecord, StatementRecord

_LAST = "9999"  # sorts an undated article after every dated one


@dataclass(frozen=True, slots=True)
class Told:
    """A statement as pages show it: once, with every outlet that reports it, the canonical one first.

    It is light: `ids` and `articles` are those of its members, whose words are read when they are
    asked for.
    """

    read: Callable[[str], StatementRecord]
    ids: tuple[str, ...]
    articles: tuple[str, ...]
    speakers: tuple[str, ...]
    actors: tuple[str, ...]
    places: tuple[str, ...]
    dates: tuple[str, ...]
    passing: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id of the canonical one."""
        return self.ids[0]

    def is_of(self, date: str) -> bool:
        """Tell whether it tells of a date that it mentions, and does not name it in passing."""
        return date not in self.passing

    @property
    def first(self) -> StatementRecord:
        """The canonical one: the longest, so that what another outlet cut off is not lost."""
        return self.read(self.ids[0])

    @property
    def members(self) -> tuple[StatementRecord, ...]:
        """The statement in each of its articles."""
        return tuple(map(self.read, self.ids))


class _Teller:
    """Makes what is told of statements; what many of them have is held once."""

    def __init__(self, read: Callable[[str], StatementRecord]) -> None:
        self._read = read
        self._held: dict[tuple[str, ...], tuple[str, ...]] = {}

    def once(self, one: StatementRecord) -> Told:
        """Give a statement that is told by itself."""
        return self._told([one], _speakers(one), one.actors, one.places, one.dates, one.passing, one.ahead)

    def together(self, members: Sequence[StatementRecord]) -> Told:
        """Give one that several articles report."""
        of = {d for m in members for d in m.dates if d not in m.passing}
        been = {d for m in members for d in m.dates if d not in m.ahead}
        return self._told(
            members,
            _union(map(_speakers, members)),
            _union(m.actors for m in members),
            _union(m.places for m in members),
            _union(m.dates for m in members),
            tuple(d for d in _union(m.passing for m in members) if d not in of),
            tuple(d for d in _union(m.ahead for m in members) if d not in been),
        )

    def _told(self, members: Sequence[StatementRecord], *named: tuple[str, ...]) -> Told:
        held = self._held.setdefault
        ids, articles = tuple(m.id for m in members), tuple(m.article for m in members)
        return Told(self._read, ids, held(articles, articles), *[held(names, names) for names in named])


def tell(
    statements: Sequence[StatementRecord],
    articles: Mapping[str, ArticleRecord],
    read: Callable[[str], StatementRecord],
) -> tuple[Told, ...]:
    """Join statements with the longest one that they are the same as, in the order of publication.

    What is the same as that one only through others stands by itself: it may say something else.
    The length is that in the article, which no correction changes.
    """
    published = {article.id: article.published or _LAST for article in articles.values()}
    teller, same, joined = _Teller(read), _same(statements), set[str]()
    found: list[tuple[tuple[str, str, int, str], Told]] = []
    ages: dict[str, tuple[str, str]] = {}
    ranked: list[tuple[bool, int, tuple[str, str]]] = []

    def put(told: Told, first: StatementRecord) -> None:
        earliest = min([published.get(article, _LAST) for article in told.articles])
        found.append(((earliest, first.article, first.order, first.id), told))

    for one in statements:
        if one.id in same:
            ages[one.id] = (published.get(one.article, _LAST), one.id)
            ranked.append((not one.text, one.start - one.end, ages[one.id]))
        else:
            put(teller.once(one), one)
    for _, _, (_, id_) in sorted(ranked):
        if id_ not in joined:
            others = {other for other in same[id_] if other in ages} - joined
            joined |= others | {id_}
            members = [read(id_), *map(read, sorted(others, key=ages.__getitem__))]
            put(teller.together(members) if others else teller.once(members[0]), members[0])
    return tuple(told for _, told in sorted(found, key=itemgetter(0)))


def _same(statements: Iterable[StatementRecord]) -> Mapping[str, set[str]]:
    """Give the ids that each statement is the same as, whichever of the two says so."""
    same: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        for other in statement.same_as:
            same[statement.id].add(other)
            same[other].add(statement.id)
    return same


def in_own_words(statement: StatementRecord, told: Told) -> Told:
    """Give a statement as its own article has it, beside the other articles that report it."""
    if len(told.ids) == 1 and not told.passing:
        return told
    others = [
        (id_, article)
        for id_, article in zip(told.ids, told.articles, strict=True)
        if article != statement.article
    ]
    return Told(
        told.read,
        (statement.id, *[id_ for id_, _ in others]),
        (statement.article, *[article for _, article in others]),
        speakers=statement.speakers or told.speakers,
        actors=statement.actors,
        places=statement.places,
        dates=statement.dates,
    )


def _speakers(statement: StatementRecord) -> tuple[str, ...]:
    return statement.speakers or ((statement.speaker,) if statement.speaker else ())


def _union(values: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(values)))
