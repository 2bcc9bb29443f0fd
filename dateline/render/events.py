"""Figures by event: who reports which number of the same thing, from low to high."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import inf

from dateline.dates import edtf
from dateline.lexicon.counted import AS_TOLD, OF_STORY, is_vague
from dateline.model import FigureRecord
from dateline.render import wording
from dateline.render.blocks import Writer
from dateline.render.environment import fill
from dateline.render.markdown_text import Markdown, escape, link, listing

_ANYBODY = "people"
_NAME = re.compile(r"\b[A-Z]")
_ROUNDED = 0.1  # what "about" leaves open: as far as news rounds
_FAR = 50  # times: no two counts of one thing lie so far apart, not even as it goes on
_NEAR = 2  # times: how far counts of one thing, as it goes on, lie from each other
_REPORTED = 6  # numbers named beside a range: the page of numbers lists them all


@dataclass(frozen=True, slots=True)
class Event:
    """Figures that count the same thing, the smaller first; those without a number at the end."""

    figures: tuple[FigureRecord, ...]

    @property
    def head(self) -> FigureRecord:
        """The figure whose words stand for the event."""
        return self.figures[0]

    @property
    def who(self) -> str:
        """Who is counted, in the words of the first figure that names whose people they are, or of most."""
        words = Counter(figure.who for figure in self.figures)
        usual = max(words, key=lambda who: (words[who], who == _ANYBODY))
        return next((f.who for f in self.figures if _NAME.search(f.who)), usual)

    @property
    def when(self) -> str | None:
        """The event's date, if it has one that can be read: of a toll as it grew, from first to last."""
        days = sorted({f.when for f in self.figures if f.when and edtf.is_valid(f.when)}, key=edtf.sort_key)
        if len(days) > 1 and all(edtf.precision(day) == "day" for day in days):
            return f"{days[0]}/{days[-1]}"
        return self.head.when if self.head.when in days else next(iter(days), None)

    @property
    def inferred(self) -> bool:
        """Tell whether no figure's own sentence gives the date."""
        return bool(self.when) and all(figure.when_because for figure in self.figures)

    @property
    def numbered(self) -> list[FigureRecord]:
        """The figures that give a number."""
        return [figure for figure in self.figures if figure.count is not None]

    @property
    def differs(self) -> bool:
        """Tell whether sources disagree: of one date, and with numbers that exclude each other."""
        return bool(self.when) and any(
            _may_disagree(one, other) and _exclude(one, other)
            for one, other in combinations(self.numbered, 2)
        )

    @property
    def sources(self) -> int:
        """How many articles report it."""
        return len({figure.article for figure in self.figures})

    @property
    def compared(self) -> bool:
        """Tell whether several articles, or several speakers, give a number: one alone has no range."""
        return self.differs or (len(self.numbered) > 1 and self.sources > 1)

    @property
    def subject(self) -> str:
        """What is counted, to follow the span: "soldiers killed", "of X's soldiers dead"."""
        whom = wording.whom(replace(self.head, who=self.who), self.span)
        return f"{whom} {wording.outcome(self.figures)}"

    @property
    def span(self) -> str:
        """From low to high: "4 to at least 49", or the one number."""
        return wording.span(self.numbered or self.figures[:1])


def events(figures: Iterable[FigureRecord]) -> list[Event]:
    """Group figures by what they count: the last date first, undated ones at the end."""
    groups: dict[str, list[FigureRecord]] = {}
    for figure in figures:
        groups.setdefault(figure.event or figure.id, []).append(figure)
    found = [event for group in groups.values() for event in _told_apart(sorted(group, key=_size))]
    found.sort(key=lambda event: (event.head.measure, event.head.event, event.head.id))
    dated = [event for event in found if event.when]
    dated.sort(key=lambda event: edtf.sort_key(event.when or ""), reverse=True)
    return [*dated, *(event for event in found if not event.when)]


def _told_apart(group: Sequence[FigureRecord]) -> list[Event]:
    """Keep figures together as one event, unless nothing but a rough date speaks for it and they differ.

    What "people killed" in a month were, or on a day that no sentence gives, may be many things; where
    the figures name whose people or the place, or state the day, that they differ is a dispute.
    Counts may lie too far apart for any.
    """
    event, head = Event(tuple(group)), group[0]
    vague = is_vague(head.event, head.when, head.measure, head.who)
    stated = bool(event.when) and edtf.precision(event.when or "") == "day" and not event.inferred
    counts = [figure.count or 0 for figure in event.numbered]
    apart = event.differs or (counts and counts[-1] > _NEAR * counts[0])
    far = bool(counts) and counts[-1] > _FAR * max(counts[0], 1)
    if far or (vague and apart and not stated):
        return _by_sentence(group, whole=far)
    return [event]


def _by_sentence(group: Sequence[FigureRecord], *, whole: bool) -> list[Event]:
    """Keep together what one sentence credits to several: "the army puts it at eight; the party at 11"."""
    told: dict[object, list[FigureRecord]] = {}
    for figure in group:
        apart = whole or not figure.credited
        told.setdefault(figure.id if apart else (figure.article, figure.sentence), []).append(figure)
    return [Event(tuple(figures)) for figures in told.values()]


def _may_disagree(one: FigureRecord, other: FigureRecord) -> bool:
    """Tell whether two numbers that differ are a dispute: no article's own two, nor a toll as it grows."""
    because = (one.when_because, other.when_because)
    grows = OF_STORY in because or AS_TOLD in because or not one.when or one.when != other.when
    if one.article == other.article:
        return one.credited != other.credited
    return not grows


def _exclude(one: FigureRecord, other: FigureRecord) -> bool:
    """Tell whether two numbers can't both be true: "at least 49" and "99" can."""
    (low, high), (least, most) = _range(one), _range(other)
    return high < least or most < low


def _range(figure: FigureRecord) -> tuple[float, float]:
    """Give the least and the greatest number that a figure's words hold of."""
    count = figure.count or 0
    ranges: dict[str, tuple[float, float]] = {
        "at_least": (count, inf),
        "more_than": (count + 1, inf),
        "at_most": (0, count),
        "less_than": (0, count - 1),
        "about": (count * (1 - _ROUNDED), count * (1 + _ROUNDED)),
    }
    return ranges.get(figure.qualifier, (count, count))


def _size(figure: FigureRecord) -> tuple[object, ...]:
    """Order by number; of the same number, what is no bound of it stands between the bounds."""
    bound = {"at_most": 0, "less_than": 0, "at_least": 2, "more_than": 2}.get(figure.qualifier, 1)
    return (figure.count is None, figure.count or 0, bound, figure.by or "~", figure.id)


def reported(writer: Writer, event: Event, most: int = _REPORTED) -> Markdown:
    """Write who reports which numbers: each linked to its sentence, each speaker once with all of theirs."""
    named: dict[str, dict[str, Markdown]] = {}
    for figure in event.numbered:
        number, credited = wording.number(figure), writer.to_credited(figure, titled=True)
        target = f"{writer.root}sources/{figure.article}.md#fnref:{figure.id}"
        named.setdefault(credited, {}).setdefault(number, link(number, target))
    shown = [f"{listing(numbers.values())} ({credited})" for credited, numbers in named.items()]
    more = f" and {len(shown) - most} more" if len(shown) > most else ""
    return Markdown("; ".join(shown[:most]) + more)


def ranges(writer: Writer, found: Sequence[Event], *, dated: bool = False) -> Markdown:
    """List events with their span and who reports what."""
    rows = [
        {
            "what": event.subject,
            "when": writer.to_date(event.when) if dated and event.when else None,
            "inferred": event.inferred,
            "span": event.span,
            "reported": reported(writer, event),
            "disputed": event.differs,
        }
        for event in found
    ]
    return fill("events", "ranges", {"rows": rows}) if rows else escape("")
