"""When each article was published: said by it or an editor, else inferred, else unknown.

An undated article is dated from its own words, from dated articles that carry the same
statement: news is quoted within a day or so, and the weekdays that the article names must fit; and,
where its page prints a day without the year, from dated articles of the same story.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.dates import consistent, contradicts, infer_published, names_weekday, told_apart
from dateline.dates.edtf import bounds, describe, is_valid
from dateline.model import Annotation, Article, KnownArticle, PublishedBasis
from dateline.resolve.stories import Story

# A statement is carried by other outlets on the day or one day earlier or later; later
# echoes are background and date nothing.
_ECHO_DAYS = (0, -1, 1)
_YEAR, _MONTH = len("2022"), len("2022-09")  # of EDTF values that are no full day


@dataclass(frozen=True, slots=True)
class Publication:
    """A publication date (EDTF or None), how it is known, and one sentence why where inferred."""

    edtf: str | None
    basis: PublishedBasis
    because: str | None = None


def date_articles(
    articles: Sequence[Article],
    annotations: Sequence[Annotation],
    edited: Mapping[int, KnownArticle],
    same: Sequence[tuple[int, int]],
    named: Sequence[frozenset[str]] = (),
) -> list[Publication]:
    """Give every article's publication date; `same` are pairs of articles that share a statement.

    `named` are the ids of what each article names, states apart.
    """
    dated = [_own(a, edited.get(i)) for i, a in enumerate(articles)]
    shared: dict[int, set[int]] = defaultdict(set)
    for one, other in same:
        shared[one].add(other)
        shared[other].add(one)
    story = Story(named, [publication.edtf for publication in dated])
    return [
        publication
        if publication.edtf or _is_an_editors(edited.get(i))
        else _of_story(i, annotations[i], story, articles, dated)
        or _inferred(i, annotations[i], sorted(shared[i]), articles, dated)
        for i, publication in enumerate(dated)
    ]


def _is_an_editors(edited: KnownArticle | None) -> bool:
    """Tell whether a person set the date or took it out: nothing is inferred in its place."""
    return edited is not None and edited.published_basis == "editor"


def _own(article: Article, edited: KnownArticle | None) -> Publication:
    if edited is not None and _is_an_editors(edited):
        return Publication(edited.published, "editor" if edited.published else "unknown")
    if article.published:
        return Publication(article.published, "stated")
    return Publication(None, "unknown")


def _of_story(
    index: int,
    annotation: Annotation,
    story: Story,
    articles: Sequence[Article],
    dated: Sequence[Publication],
) -> Publication | None:
    """Give the printed day in the year of the article's story, where a weekday that it names proves it."""
    printed = _printed_days(articles[index])
    found = (
        story.day_of(index, printed[0], annotation.expressions) if len(printed) == 1 and story.named else None
    )
    if found is None:
        return None
    day, relatives = found
    relative = min(relatives, key=lambda i: (dated[i].edtf != day, dated[i].edtf or "", articles[i].sha256))
    return Publication(
        day,
        "inferred",
        f"Its page prints the day without its year, it names the same as “{articles[relative].title}”"
        f" of {describe(dated[relative].edtf or '')}, and the weekdays it names fit {describe(day)}.",
    )


def _inferred(
    index: int,
    annotation: Annotation,
    shared: Sequence[int],
    articles: Sequence[Article],
    dated: Sequence[Publication],
) -> Publication:
    """Borrow the day of dated articles with the same statement, else use the article's own words.

    Where its page prints a day without the year, as agencies' datelines do, only that day will do;
    where it prints figures that may be either of two days, only one of these.
    """
    printed = _printed_days(articles[index])
    borrowed = _borrowed(annotation, printed, [i for i in shared if dated[i].edtf], articles, dated)
    if borrowed is not None:
        return borrowed
    if len(printed) > 1:
        return _one_of(annotation, printed)
    own = infer_published(annotation.expressions)
    if own is None:
        return Publication(None, "unknown")
    return _on_day(Publication(own.edtf, "inferred", own.because), printed, annotation)


def _printed_days(article: Article) -> tuple[str, ...]:
    """Give the end of an EDTF day ("-09-13") that the page prints without its year, or days in full."""
    day = next((found.value for found in article.found if found.field == "day"), None)
    if day is None:
        return ()
    return tuple(day.strip("[]").split(",")) if day.startswith("[") else (day[_YEAR:],)


def _one_of(annotation: Annotation, days: Sequence[str]) -> Publication:
    """Choose between the two days that a date in figures may be, or give the year that they share."""
    either = f"Its page prints the date in figures, {' or '.join(map(describe, days))}"
    if day := told_apart(annotation.expressions, days):
        because = f"{either}, and the days that it names fit {describe(day)} alone."
        return Publication(day, "inferred", because)
    return Publication(days[0][:_YEAR], "inferred", f"{either}.")


def _on_day(inferred: Publication, printed: Sequence[str], annotation: Annotation) -> Publication:
    """Complete an inferred year or month with the day that the page prints, where the two agree.

    A weekday of the text that is of no such day that year shows that the year is another.
    """
    value = inferred.edtf or ""
    open_end = len(value) in (_YEAR, _MONTH) and value[:_YEAR].isdigit()
    if not printed or not open_end or not printed[0].startswith(value[_YEAR:]):
        return inferred
    day = value[:_YEAR] + printed[0]
    if not is_valid(day):
        return inferred
    if contradicts(annotation.expressions, day):
        return Publication(None, "unknown")
    return Publication(day, "inferred", f"{inferred.because} The page prints the day without its year.")


def _borrowed(
    annotation: Annotation,
    printed: tuple[str, ...],
    sources: Sequence[int],
    articles: Sequence[Article],
    dated: Sequence[Publication],
) -> Publication | None:
    """Give the day that fits the article's weekdays best and lies nearest to its dated relatives."""
    votes: dict[dt.date, list[int]] = defaultdict(list)
    for source in sources:
        first, last = bounds(dated[source].edtf or "")
        if first is not None and first == last and dt.MINYEAR < first.year < dt.MAXYEAR:
            for gap in _ECHO_DAYS:
                day = first + dt.timedelta(gap)
                if not printed or day.isoformat().endswith(printed):
                    votes[day].append(source)
    scored = {
        day: (consistent(annotation.expressions, day.isoformat()), len(of), _exact(day, of, dated))
        for day, of in votes.items()
    }
    fitting = {day: score for day, score in scored.items() if score[0] > 0}
    if not fitting or (len(printed) > 1 and len(fitting) > 1):
        return None
    best = min(fitting, key=lambda d: (*(-part for part in fitting[d]), d))
    relative = min(votes[best], key=lambda i: (dated[i].edtf != best.isoformat(), articles[i].sha256))
    if not printed and not names_weekday(annotation.expressions):
        return _month_of(sorted(fitting), articles[relative].title, dated[relative].edtf or "")
    return Publication(
        best.isoformat(),
        "inferred",
        f"It shares a statement with “{articles[relative].title}”"
        f" of {describe(dated[relative].edtf or '')}, "
        f"and the weekdays it names fit {describe(best.isoformat())}.",
    )


def _month_of(days: Sequence[dt.date], title: str, published: str) -> Publication:
    """Give what all days that may be have in common: nothing in the article tells which it was."""
    first, last = days[0], days[-1]
    value = first.isoformat()[: _MONTH if (first.year, first.month) == (last.year, last.month) else _YEAR]
    if first.year != last.year:
        return Publication(None, "unknown")
    return Publication(
        value,
        "inferred",
        f"It shares a statement with “{title}” of {describe(published)}, "
        f"and names no weekday that would tell the day.",
    )


def _exact(day: dt.date, sources: Sequence[int], dated: Sequence[Publication]) -> int:
    return sum(dated[i].edtf == day.isoformat() for i in sources)
