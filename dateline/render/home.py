"""The home page: what story this is, its latest dates, how many according to whom, a map, and the ways in."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from dateline.dates import edtf
from dateline.model import Page, Section
from dateline.render import wording
from dateline.render.blocks import Writer, prose
from dateline.render.environment import counted, fill
from dateline.render.events import events, ranges
from dateline.render.markdown_text import Markdown, link
from dateline.render.pages import page
from dateline.render.places_map import entries, places_by_mentions
from dateline.render.statements import SHORTEST, brief, main_statements
from dateline.render.told import Told
from dateline.render.view import Subject, View, is_dated

# What a first screen holds: chosen by eye at a desktop's and a phone's width.
_DATES, _STATEMENTS, _NUMBERS, _PRESENT = 3, 4, 5, 8
_STORY_ACTORS, _STORY_PLACES = 3, 4
_AHEAD = "Still to come: "
_MAPPED = 12  # places on the home page's map: the map's own page has all


def home_page(view: View, name: str, story: str) -> Page:
    """Write the home page of a site of that name and story."""
    writer = Writer(view, root="")
    located, unlocated = places_by_mentions(view)
    towns = (s for s in unlocated if s.has_page and s.main.kind != "state")
    places = sorted((*located, *towns), key=lambda s: -view.amounts[s.page])
    sections = [
        prose("lead", "", fill("home", "lead", _lead(writer, story, places))),
        *_latest(writer),
        prose("numbers", "How many, and who says so", _numbers(writer)),
        prose("map", "Where", _map(writer, places)),
        prose("actors", "Who speaks and acts", _actors(writer)),
        prose("outlets", "Who reports it", _outlets(writer)),
        prose("ways", "Ways in", fill("home", "ways", _counts(view))),
    ]
    meta = (("title", name), ("kind", "home"))
    return page("index.md", meta, sections, writer)


def _lead(writer: Writer, story: str, places: Sequence[Subject]) -> dict[str, object]:
    """Say what story this is: when, who, where, and how much rests on how many articles."""
    view = writer.view
    actors = [s for s in _ranked(view) if s.is_actor][:_STORY_ACTORS]
    return {
        "story": story,
        "span": _span(writer),
        "actors": _joined([writer.to_subject(s) for s in actors]),
        "places": _joined([writer.to_subject(s) for s in places[:_STORY_PLACES]]),
        **_counts(view),
    }


def _joined(links: Sequence[Markdown]) -> Markdown:
    """Join links: "a, b and c"."""
    return Markdown(" and ".join(part for part in (", ".join(links[:-1]), *links[-1:]) if part))


def _span(writer: Writer) -> str:
    """Say from when to when the articles were published."""
    view = writer.view
    dated = sorted({a.published or "" for a in view.articles.values() if is_dated(a)}, key=edtf.sort_key)
    closed = {date: (start, end) for date in dated for start, end in [edtf.bounds(date)] if start and end}
    # A year that holds a known day adds nothing to it.
    inner = [
        date
        for date, (start, end) in closed.items()
        if not any(start <= s and e <= end for other, (s, e) in closed.items() if other != date)
    ]
    if not inner:
        return ""
    first, last = min(inner, key=lambda d: closed[d][0]), max(inner, key=lambda d: closed[d][1])
    if first == last:
        return Markdown(f"{wording.preposition(first)} {writer.to_date(first)}")
    if edtf.as_day(first) and edtf.as_day(last):
        return edtf.describe(edtf.from_interval(first, last))
    # Of an article that is known by its year alone the days would be made up.
    return Markdown(f"from {writer.to_date(first)} to {writer.to_date(last)}")


def _counts(view: View) -> dict[str, object]:
    return {
        "articles": len(view.articles),
        "outlets": wording.from_outlets(view.articles.values()),
        "statements": len(view.told),
        "actor_count": sum(s.is_actor for s in view.subjects.values()),
        "place_count": sum(s.is_place for s in view.subjects.values()),
        "located_count": len(places_by_mentions(view)[0]),
        "dates": len(view.dates),
        "figures": len(view.corpus.figures),
        "uncertain": len(view.corpus.proposals),
    }


def _ranked(view: View) -> list[Subject]:
    return [view.subjects[page] for page, _ in view.ranked]


def _latest(writer: Writer) -> list[Section]:
    """Show the main statements of the last days up to the last publication, the last first.

    How an article begins is news of the day that it was published on, where its words tell no day.
    The next day behind it, of which the articles tell beforehand, follows under a word of its own.
    """
    leads = _leads(writer.view)
    days, ahead = _told_days(writer.view, leads)
    shown: set[str] = set()
    sections = [Section("latest", Markdown("Latest"), ())]
    for day in (*days[::-1][:_DATES], *ahead[:1]):
        told = main_statements(_told_of(writer.view, day, leads))
        chosen = _varied([one for one in told if shown.isdisjoint(one.ids)], _STATEMENTS)
        shown.update(id_ for one in chosen for id_ in one.ids)
        text = fill("home", "statements", {"statements": [brief(writer, one) for one in chosen]})
        if text:
            heading = Markdown(f"{_AHEAD if day in ahead else ''}{writer.to_date(day, with_weekday=True)}")
            sections.append(Section(f"latest-{edtf.slug(day)}", heading, prose("", "", text).blocks, 3))
    return sections if len(sections) > 1 else []


def _told_of(view: View, day: str, leads: Mapping[str, Sequence[Told]]) -> list[Told]:
    """Give what is told of a day: of one that has come, what was reported since, and no plans for it."""
    told = [*(one for one in view.told_on(day) if one.is_of(day)), *leads.get(day, ())]
    is_ahead = view.last_published is not None and (edtf.bounds(day)[0] or dt.date.min) > view.last_published
    return told if is_ahead else [one for one in told if not view.is_told_before(one, day)]


def _leads(view: View) -> dict[str, list[Told]]:
    """Give how the articles of the last days of publication begin, where the words tell no day."""
    leads: dict[str, list[Told]] = {}
    seen: set[str] = set()
    for article in view.newest_first(view.articles):
        day = article.published or ""
        if not is_dated(article) or (day not in leads and len(leads) == _DATES):
            break
        if edtf.precision(day) != "day":
            continue
        of_day = leads.setdefault(day, [])
        whole = (one for one in view.told_in(article.id) if len(one.first.text) >= SHORTEST)
        for one in [*islice(whole, 1)]:
            if not any(map(edtf.as_day, filter(edtf.is_valid, one.dates))) and seen.isdisjoint(one.ids):
                seen.update(one.ids)
                of_day.append(one)
    return leads


def _told_days(view: View, leads: Mapping[str, Sequence[Told]]) -> tuple[list[str], list[str]]:
    """Give the days that something was said of, in order: up to the last publication, and those behind it."""
    told = {d for d in view.dates if edtf.precision(d) == "day"} | leads.keys()
    days = [d for d in sorted(told, key=edtf.sort_key) if _told_of(view, d, leads)]
    today = view.last_published
    ahead = [d for d in days if today and (edtf.bounds(d)[0] or today) > today]
    return days[: len(days) - len(ahead)], ahead


def _varied(told: Sequence[Told], most: int) -> list[Told]:
    """Take the first of each speaker, then fill up in order: a home page lets all sides speak."""
    first: dict[tuple[str, ...], Told] = {}
    for one in told:
        first.setdefault(one.speakers, one)
    chosen = list(first.values())[:most]
    return [*chosen, *(one for one in told if one not in chosen)][:most]


def _numbers(writer: Writer) -> str:
    """List the events that several figures count: those in dispute, then those with most figures."""
    view = writer.view
    found = [e for e in events(view.once(view.corpus.figures)) if e.when and e.compared]
    found.sort(key=lambda event: (not event.differs, -len(event.figures)))
    more = f"\n- [All {len(view.corpus.figures)} figures](numbers.md)" if found else ""
    return ranges(writer, found[:_NUMBERS], dated=True) + more


def _map(writer: Writer, places: Sequence[Subject]) -> str:
    """List the places that are named most; those that are located, the site draws."""
    shown = entries(writer, places[:_MAPPED])
    return f"{shown}\n- [All places on the map](map.md)" if shown else ""


def _actors(writer: Writer) -> str:
    view = writer.view
    ranked = [(view.subjects[page], n) for page, n in view.ranked if view.subjects[page].is_actor]
    shown = [
        {"link": writer.to_subject(s), "note": ", ".join((*_role(s), counted(n, "statement")))}
        for s, n in ranked[:_PRESENT]
    ]
    return fill("home", "entries", {"entries": shown}) + "\n- [All actors](actors/index.md)" if shown else ""


def _role(subject: Subject) -> tuple[str, ...]:
    return (subject.main.roles[0].text,) if subject.main.roles else ()


def _outlets(writer: Writer) -> str:
    view = writer.view
    counts = Counter(wording.outlet(a) for a in view.articles.values())
    if not counts.keys() - {wording.UNKNOWN_OUTLET}:
        return ""
    links = {wording.outlet(a): writer.to_outlet(a) for a in view.articles.values() if a.outlet}
    links[wording.UNKNOWN_OUTLET] = link("Outlet unknown", f"sources/index.md#{view.outlet_anchors[None]}")
    shown = [
        {"link": links[outlet], "note": counted(number, "article")}
        for outlet, number in sorted(
            counts.items(), key=lambda item: (item[0] == wording.UNKNOWN_OUTLET, -item[1], item[0])
        )
    ]
    return fill("home", "entries", {"entries": shown[:_PRESENT]}) + "\n- [All sources](sources/index.md)"
