"""Counts of one event over articles: what one dates or places, another of the same story need not.

A paper gives the toll "in Zenda on Tuesday", another "the toll", two days later. They are set side by side
where the articles tell one story (two of their names are rare ones) and it has one such event.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from dateline.dates.edtf import as_day, bounds
from dateline.lexicon.counted import AS_TOLD, HARMED, OF_STORY, event_key
from dateline.model import ArticleRecord, EntityRecord, FigureRecord
from dateline.resolve.entities import rare_up_to

_SHARED = 2  # rare names that two articles have: they tell one story
# Where articles are so few that those of one story may be all there are, none of its names is rare.
_SMALL = 30
_SHARED_IN_SMALL = 3  # names, but of states
_REACH = 30  # days from an event within which a count without a day goes on from it
_OF_CIVILIANS = " civilians people"
_STILL = re.compile(r"\b(?:are|were|remain(?:s|ed|ing)?|still) (?:\w+ )?(?:missing|unaccounted)\b")
# A total that changes on a day: that is the day of the count as well.
_CHANGES = re.compile(
    r"\btoll\b[^.;]*\b(?:climb(?:ed|s)|gr(?:ew|own)|increased|jumped|passed|reached|ris(?:en|es)|rose|raised|revised)\b"
    r"|\b(?:bring|rais|tak)\w* (?:the (?:[\w-]+ )*toll )?to \d"
)
# Of how many it was by then: the day is that of the count, and not of the event.
_AS_OF = re.compile(r"\b[Aa]s of\b|^By (?:late |early |noon |midday |the end )?")
_SEVERAL = 2  # articles that count at a place: what one counts there is a part of the whole
_MOST = 0.6  # of the articles of a story that date the event: as many must give this day
# Words of a total as it stands: of no day's own news.
_TOTAL = re.compile(
    r"\btolls?\b|\bnumber of\b|\bso far\b|\bnow (?:known|confirmed)\b"
    r"|\b(?:has|have|had|are|is) (?:now )?(?:been )?"
    r"(?:confirmed )?(?:died|killed|dead|perished|injured|wounded)\b|\bin all\b|\bin total\b"
    r"|\b(?:that|which) (?:has |have |had )?(?:killed|claimed|injured|wounded|displaced|left)\b"
    r"|\baccording to (?:official|government|the latest) (?:count|data|figures|statistics|tally)\b"
    r"|\bknown to have (?:been )?(?:died|killed|perished)\b|\bon (?:its|their|his|her|our) side\b"
    r"|\bbodies (?:has|have|had) been (?:found|recovered|retrieved|identified)\b"
    r"|\b(?:died|dead|killed|injured|wounded) in the (?:accident|attack|avalanche|blast|blaze|collapse|crash"
    r"|disaster|earthquake|explosion|fire|flood(?:s|ing)?|landslide|quake|sinking|stampede|storm|tragedy)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Stories:
    """Which entities articles name, which of these are rare, and which place is in which state."""

    named: Mapping[str, AbstractSet[str]]
    rare: AbstractSet[str]
    small: bool  # so few articles that the names of their one story are in most of them
    country: Mapping[str, str]  # of a place, by its id
    states: AbstractSet[str]

    @classmethod
    def of(cls, articles: Sequence[ArticleRecord], entities: Sequence[EntityRecord]) -> _Stories:
        few = rare_up_to(len(articles))
        named: defaultdict[str, set[str]] = defaultdict(set)
        rare = set()
        for entity in entities:
            for article in entity.articles:
                named[article].add(entity.id)
            if len(entity.articles) <= few:
                rare.add(entity.id)
        places = [entity for entity in entities if entity.country]
        states = {entity.id for entity in places if entity.kind == "state"}
        small = len(articles) <= _SMALL
        return cls(named, rare, small, {place.id: place.country or "" for place in places}, states)

    def names(self, article: str, entity: str) -> bool:
        """Tell whether an article names an entity."""
        return entity in self.named.get(article, ())

    def are_one(self, one: str, other: str) -> bool:
        """Tell whether two articles tell the same story."""
        shared = self.named.get(one, frozenset()) & self.named.get(other, frozenset())
        few = len(shared - self.states) >= _SHARED_IN_SMALL if self.small else False
        return one == other or few or len(shared & self.rare) >= _SHARED


def join_tolls(
    figures: Sequence[FigureRecord], articles: Sequence[ArticleRecord], entities: Sequence[EntityRecord]
) -> list[FigureRecord]:
    """Give the figures with the event, and the inferred day, that others of their story tell."""
    stories = _Stories.of(articles, entities)
    published = {article.id: article.published for article in articles}
    dated = _join_undated(figures, stories, published)
    return _join_running(_join_unplaced(dated, stories), stories, published)


def _join_undated(
    figures: Sequence[FigureRecord], stories: _Stories, published: Mapping[str, str | None]
) -> list[FigureRecord]:
    """Give totals without a day the day of the event that their story counts."""
    most: Counter[tuple[str, str, str]] = Counter()
    for figure in figures:
        key = (figure.article, figure.measure, figure.counted)
        if _is_near(figure, published):  # a disaster of years before had its own toll
            most[key] = max(most[key], figure.count or 0)
    stated: defaultdict[tuple[str, str], list[FigureRecord]] = defaultdict(list)
    for figure in figures:
        # "Five more were found on Thursday, which brings the toll to 19" is not of the event's day.
        whole = figure.count == most[figure.article, figure.measure, figure.counted]
        total = _AS_OF.search(figure.sentence) if figure.measure == "missing" else _is_total(figure)
        if whole and as_day(figure.when or "") and not (figure.when_because or total):
            stated[figure.measure, figure.counted].append(figure)
    found = []
    for figure in figures:
        day = _day_of(figure, stated[figure.measure, figure.counted], stories, published)
        if day is None:
            found.append(figure)
            continue
        scope = "" if _is_all_over(figure, day, stated, figures, stories) else figure.scope
        found.append(_of_event(replace(figure, when=day, when_because=OF_STORY, scope=scope)))
    return found


def _is_all_over(
    figure: FigureRecord,
    day: str,
    stated: Mapping[tuple[str, str], Sequence[FigureRecord]],
    figures: Sequence[FigureRecord],
    stories: _Stories,
) -> bool:
    """Tell whether a state is but where an event was that others count without a place, and no side."""
    if figure.scope not in stories.states:
        return False
    key = (figure.measure, figure.counted)
    sides = {f.scope for f in figures if (f.measure, f.counted) == key and f.scope in stories.states}
    return len(sides) == 1 and not any(one.scope for one in stated[key] if one.when == day)


def _is_near(figure: FigureRecord, published: Mapping[str, str | None]) -> bool:
    """Tell whether a figure is of a day within the reach of the news of its article."""
    day = bounds(figure.when)[0] if figure.when and as_day(figure.when) else None
    printed = published.get(figure.article)
    told = bounds(printed)[1] if printed else None
    return day is not None and (told is None or abs((told - day).days) <= _REACH)


def _day_of(
    figure: FigureRecord,
    stated: Sequence[FigureRecord],
    stories: _Stories,
    published: Mapping[str, str | None],
) -> str | None:
    """Give the day that most articles of a total's story give the event; none where they differ."""
    day_printed = published.get(figure.article)
    told = bounds(day_printed)[1] if day_printed else None
    counts_by = _AS_OF.search(figure.sentence) or _CHANGES.search(figure.sentence)
    of_day = figure.when and not figure.when_because and not counts_by
    undated = told is None and not stories.small
    sided = figure.counted.endswith(_OF_CIVILIANS)  # each side of a war counts its own
    if figure.measure not in HARMED or undated or sided or of_day or not _is_total(figure):
        return None
    days: Counter[str] = Counter()
    for when, article in {(one.when, one.article) for one in stated if _may_be_one(figure, one, stories)}:
        day = bounds(when or "")[0]
        near = day is not None and (told is None or 0 <= (told - day).days <= _REACH)
        if near and stories.are_one(figure.article, article):
            days[when or ""] += 1
    day_told = max(days, key=lambda when: (days[when], when), default=None)
    return day_told if day_told and days[day_told] >= _MOST * days.total() else None


def _is_total(figure: FigureRecord) -> bool:
    """Tell whether a figure is a total as it stands, which is no news of its own day."""
    if figure.measure == "missing" and _STILL.search(figure.sentence):
        return True
    return _TOTAL.search(figure.sentence) is not None or _AS_OF.search(figure.sentence) is not None


def _may_be_one(figure: FigureRecord, stated: FigureRecord, stories: _Stories) -> bool:
    """Tell whether two counts may be of one place: one names none, or both the same."""
    if figure.scope and stated.scope:
        return figure.scope == stated.scope
    return not stated.scope or stories.names(figure.article, stated.scope)


def _join_unplaced(figures: Sequence[FigureRecord], stories: _Stories) -> list[FigureRecord]:
    """Give counts of a day without a place, and totals of a state, the one place of their story."""
    placed: defaultdict[tuple[str, str, str], defaultdict[str, set[str]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for figure in figures:
        if figure.when and figure.scope:
            placed[figure.when, figure.measure, figure.counted][figure.scope].add(figure.article)
    found = []
    for figure in figures:
        scopes: Mapping[str, AbstractSet[str]] = placed.get(
            (figure.when or "", figure.measure, figure.counted), {}
        )
        scope = _only_place(figure, scopes, stories)
        found.append(figure if scope is None else _of_event(replace(figure, scope=scope)))
    return found


def _only_place(
    figure: FigureRecord, scopes: Mapping[str, AbstractSet[str]], stories: _Stories
) -> str | None:
    """Give the one place of its story that a count's article names and does not count at itself."""
    own = figure.scope
    if own and (own not in stories.states or figure.when_because != OF_STORY):
        return None  # a place's, or so many in all of a state
    others = {scope: told for scope, told in scopes.items() if scope != own}
    if any(figure.article in told for told in others.values()):
        return None
    fitting = {
        scope
        for scope, told in others.items()
        if stories.names(figure.article, scope)
        and sum(stories.are_one(figure.article, one) for one in told) >= _SEVERAL
    }
    towns = fitting - stories.states
    if own:
        towns = {scope for scope in towns if stories.country.get(scope) == stories.country.get(own)}
        return towns.pop() if len(towns) == 1 else None
    within = {stories.country.get(scope, "") for scope in towns}
    wider = {scope for scope in fitting & stories.states if stories.country.get(scope) not in within}
    left = towns | wider
    return left.pop() if len(left) == 1 else None


def _join_running(
    figures: Sequence[FigureRecord], stories: _Stories, published: Mapping[str, str | None]
) -> list[FigureRecord]:
    """Give the totals of one story that no day of an event holds together one event: a toll as it grows."""
    totals: defaultdict[tuple[str, str, str], list[FigureRecord]] = defaultdict(list)
    most: Counter[tuple[str, ...]] = Counter()
    for figure in figures:
        told = _told_with(figure)
        most[told] = max(most[told], figure.count or 0)
    for figure in figures:
        sided = figure.counted.endswith(_OF_CIVILIANS)
        whole = figure.count and figure.count == most[_told_with(figure)]
        if figure.measure in HARMED and whole and not sided and _is_running(figure):
            totals[figure.measure, figure.counted, figure.scope].append(figure)
    days = {f.id: f.when or published.get(f.article) for alike in totals.values() for f in alike}
    events: dict[str, str] = {}
    for alike in totals.values():
        for story in _by_story(alike, stories, days):
            first = next((figure for figure in story if figure.when), None)
            if first is not None and len({figure.article for figure in story}) > 1:
                event = event_key(first.when, first.measure, first.counted, first.scope)
                events |= dict.fromkeys((figure.id for figure in _growing(story, days)), event)
    return [replace(f, event=events[f.id]) if f.id in events else f for f in figures]


def _told_with(figure: FigureRecord) -> tuple[str, ...]:
    """Give what the parts of one count have in common: "five soldiers and a monk were killed"."""
    return (figure.article, figure.sentence, figure.measure, figure.scope, str(figure.credited))


def _is_running(figure: FigureRecord) -> bool:
    """Tell whether a figure is a total of a day, or of none that is known."""
    day = figure.when is None or as_day(figure.when) is not None
    return day and (
        figure.when_because == AS_TOLD or _is_total(figure) or bool(_CHANGES.search(figure.sentence))
    )


def _by_story(
    totals: Sequence[FigureRecord], stories: _Stories, days: Mapping[str, str | None]
) -> list[list[FigureRecord]]:
    """Tell totals apart by story, in the order of their days: each goes on from one of shortly before."""

    def in_order(figure: FigureRecord) -> tuple[str, int]:
        return (days[figure.id] or "~", figure.count or 0)

    done: list[list[FigureRecord]] = []
    lately: list[list[FigureRecord]] = []
    for figure in sorted(totals, key=in_order):
        day = days[figure.id]
        over = [one for one in lately if day and _days_between(days[one[-1].id], day) > _REACH]
        done += over
        own = [figure]
        others = []
        for one in lately:
            if any(one is other for other in over):
                continue
            if any(stories.are_one(article, figure.article) for article in {told.article for told in one}):
                own = [*one, *own]
            else:
                others.append(one)
        lately = [*others, own]
    return [sorted(story, key=in_order) for story in (*done, *lately)]


def _days_between(one: str | None, other: str | None) -> int:
    first, last = bounds(one)[0] if one else None, bounds(other)[0] if other else None
    return (last - first).days if first and last else 0


def _growing(totals: Sequence[FigureRecord], days: Mapping[str, str | None]) -> list[FigureRecord]:
    """Leave out what is less than was counted before: it is of a part, or of something else."""
    told: set[tuple[str, str]] = set()
    most = 0
    for figure in totals:
        count = figure.count or 0
        falls = days[figure.id] is not None and count < most * _REVISED
        leaps = figure.when is None and count > most * _GROWN
        if figure.measure == "missing" or not (falls or leaps):
            told.add((figure.article, figure.sentence))  # "the party puts it at 8; the union at 11"
            most = max(most, count)
    return [figure for figure in totals if (figure.article, figure.sentence) in told]


_REVISED = 0.9  # of a toll: so much at least is left where it is corrected
_GROWN = 2  # times: so far may a count of no known day lie above those before it


def _of_event(figure: FigureRecord) -> FigureRecord:
    """Give a figure whose day or place was found the event that it counts there."""
    return replace(figure, event=event_key(figure.when, figure.measure, figure.counted, figure.scope))
