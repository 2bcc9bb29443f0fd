"""The indexes of the sections: every page is listed on one of them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from anyascii import anyascii

from dateline.dates import edtf
from dateline.lexicon.folding import slug
from dateline.model import ArticleRecord, Page, Section
from dateline.render import wording
from dateline.render.blocks import Writer, prose
from dateline.render.environment import counted, fill
from dateline.render.markdown_text import Markdown, escape, link
from dateline.render.pages import page
from dateline.render.statements import brief, is_alone, main_statements
from dateline.render.view import Subject, View, is_dated

_JUMPS = 36  # years before those long past go together: three lines on a desktop, eight on a phone
_MOST_JUMPS = 72  # sections that one can jump to: of more only some are named
_MAIN = 2  # the level of the headings of main sections
_MANY = 60  # entries under one heading before it is divided by letter: about two screens
_FIRST = 12  # of many entries those that most is said of, at the head of an index
_DAYS = 31  # days that headings stand for; of more, months do

_KIND_HEADINGS = {"person": "People", "organisation": "Organisations", "state": "States"}

_UNKNOWN_OUTLET = "Outlet unknown"
_MOST_HEADING = "Most is said of"

WHOLE = "Whole"  # how the heading begins of what is said of a whole year, or of a decade

_TASTE, _MOST_ALONE = 3, 30  # statements that one outlet alone has: of each, and of all

_SHARING = (
    "Of its statements an article shares some with others, and has the rest alone:"
    " [what one source alone reports](#alone)."
)

Entry = dict[str, object]


def index_pages(view: View) -> Iterator[tuple[str, Callable[[], Page]]]:
    """Give the indexes of actors, places, dates and sources: their paths, and what makes them."""
    for section, make in (("actors", _actors), ("places", _places), ("dates", _dates), ("sources", _sources)):
        yield f"{section}/index.md", partial(make, view)


def _page(section: str, title: str, text: str, sections: Sequence[Section], writer: Writer) -> Page:
    lead = prose("lead", "", fill("index", "lead", {"text": text}))
    meta = (("title", title), ("kind", "index"))
    return page(f"{section}/index.md", meta, [lead, *sections], writer)


def _entries(id_: str, heading: str, entries: Sequence[Entry], level: int = 2) -> Section:
    section = prose(id_, heading, fill("index", "entries", {"entries": entries}))
    return Section(section.id, section.heading, section.blocks, level)


def _actors(view: View) -> Page:
    writer = Writer(view)
    sections: list[Section] = []
    actors = [s for s in view.subjects.values() if s.is_actor]
    for kind, heading in _KIND_HEADINGS.items():
        chosen = [s for s in actors if s.main.kind == kind]
        sections += _by_letter(writer, kind, heading, chosen)
    others = [s for s in actors if s.main.kind not in _KIND_HEADINGS]
    sections += _by_letter(writer, "other", "Others", others)
    # A state's page lies among the actors', also where the state does nothing.
    named = [s for s in view.subjects.values() if not s.is_actor and s.page.startswith("actors/")]
    sections += _by_letter(writer, "place-only", "States named only as places", named)
    text = f"{counted(len(actors), 'actor')}: who speaks or acts in the articles."
    return _page("actors", "Actors", *_headed(text, _most(writer, actors), sections), writer)


def _headed(text: str, most: Sequence[Section], sections: Sequence[Section]) -> tuple[str, list[Section]]:
    """Give the lead and the sections of an index: a long one begins with the ways into it."""
    return (with_jumps(text, sections) if most else text), [*most, *sections]


def _most(writer: Writer, subjects: Sequence[Subject]) -> list[Section]:
    """List those of many that most is said of: nobody reads an alphabet to learn who matters."""
    if len(subjects) <= _MANY:
        return []
    shown = [_subject_entry(writer, subject) for subject in _foremost(writer, subjects)]
    return [_entries("most", _MOST_HEADING, shown)]


def _foremost(writer: Writer, subjects: Sequence[Subject]) -> list[Subject]:
    return sorted(subjects, key=lambda s: (-writer.view.amounts[s.page], s.page))[:_FIRST]


def _places(view: View) -> Page:
    writer = Writer(view)
    places = [s for s in view.subjects.values() if s.is_place]
    by_country: dict[str, list[Subject]] = {}
    for place in places:
        by_country.setdefault(_country(place), []).append(place)
    sections: list[Section] = []
    for country in sorted(by_country, key=lambda name: (name == "", name)):
        chosen = by_country[country]
        heading = country or "Not located in a country"
        sections += _by_letter(writer, slug(country) if country else "no-country", heading, chosen)
    text = f"{counted(len(places), 'place')}: where things happened, or could, by country."
    lead, sections = _headed(text, _most(writer, places), sections)
    if sum(section.level == _MAIN for section in sections) > _JUMPS:
        lead = Markdown(f"{escape(text)}\n\n{_initials(sections)}")
    return _page("places", "Places", lead, sections, writer)


def _initials(sections: Sequence[Section]) -> Markdown:
    """Lead to the first of the main sections under each letter."""
    first: dict[str, str] = {}
    for section in sections:
        if section.level == _MAIN and section.id not in ("most", "no-country"):
            first.setdefault(_letter(section.heading), section.id)
    return Markdown(" · ".join(f"[{letter}](#{id_})" for letter, id_ in first.items()))


def _country(subject: Subject) -> str:
    return next((wording.country_name(r.country) or "" for r in subject.records if r.country), "")


def _by_letter(writer: Writer, id_: str, heading: str, subjects: Sequence[Subject]) -> list[Section]:
    """List actors or places under a heading, divided by their first letter where there are many."""
    if not subjects:
        return []
    if len(subjects) <= _MANY:
        return [_entries(id_, heading, [_subject_entry(writer, s) for s in subjects])]
    letters: dict[str, list[Entry]] = {}
    for subject in subjects:
        letters.setdefault(_letter(subject.main.name), []).append(_subject_entry(writer, subject))
    parts = [
        _entries(f"{id_}-{slug(letter)}", letter, letters[letter], level=3) for letter in sorted(letters)
    ]
    foremost = ", ".join(writer.to_subject(subject) for subject in _foremost(writer, subjects))
    return [prose(id_, heading, f"{jumps(parts)}\n\n{_MOST_HEADING}: {foremost}."), *parts]


def jumps(parts: Sequence[Section]) -> Markdown:
    """Lead to the parts of a long list, where the table of contents is out of sight."""
    return Markdown(" · ".join(f"[{part.heading}](#{part.id})" for part in parts))


def with_jumps(text: str, sections: Sequence[Section]) -> Markdown:
    """Put the way to the main sections, or to some of very many, below a page's first paragraph."""
    main = [section for section in sections if section.level == _MAIN]
    chosen = main[:: math.ceil(len(main) / _MOST_JUMPS) or 1]
    return Markdown(f"{escape(text)}\n\n{jumps(chosen)}")


def _letter(name: str) -> str:
    first = anyascii(name)[:1].upper()
    return first if first.isalpha() else "0–9"


def _subject_entry(writer: Writer, subject: Subject) -> Entry:
    shown = writer.view.amounts[subject.page]
    role = subject.main.roles[0].text if subject.main.roles else ""
    note = ", ".join(part for part in (role, counted(shown, "statement") if shown else "only named") if part)
    return {"link": writer.to_subject(subject), "note": note}


def _dates(view: View) -> Page:
    writer = Writer(view)
    sections: list[Section] = []
    for year, dates in by_year(view).items():
        months = {month: [_date_entry(writer, date) for date in some] for month, some in dates.items()}
        total = sum(map(len, months.values()))
        if total <= _MANY:
            entries = [entry for some in months.values() for entry in some]
            [date, *others] = itertools.chain.from_iterable(dates.values())
            if not others and edtf.describe(date).casefold() == year.casefold():
                entries = [_entry_of_heading(writer, date)]
            sections.append(_entries(f"y-{slug(year)}", year, entries))
            continue
        sections.append(Section(f"y-{slug(year)}", Markdown(year), ()))
        sections += [
            _entries(f"y-{slug(year)}-{slug(month)}", month, some, level=3) for month, some in months.items()
        ]
    text = f"{counted(len(view.dates), 'date')} that the articles speak of, from the first to the last."
    return _page("dates", "Dates", *_headed(text, _most_dates(writer), sections), writer)


def _most_dates(writer: Writer) -> list[Section]:
    """List those of many dates that most is said of: days, of which a reader asks what happened."""
    view = writer.view
    if len(view.dates) <= _MANY:
        return []
    days = [date for date in view.dates if edtf.precision(date) == "day"]
    days.sort(key=lambda date: -len(view.told_on(date)))
    return [_entries("most", _MOST_HEADING, [_date_entry(writer, date) for date in days[:_FIRST]])]


def by_year(view: View) -> dict[str, dict[str, list[str]]]:
    """Put the dates under their headings, in order: by year and month.

    Of very many years those long past, of which the articles say little each, go by decade or century.
    """
    headings = {date: _year_and_month(date) for date in view.dates}
    if len({year for year, _ in headings.values()}) > _JUMPS:
        headings |= {date: (past, WHOLE) for date in view.dates if (past := _long_past(date, view))}
    years: dict[str, dict[str, list[str]]] = {}
    for date, (year, month) in headings.items():
        years.setdefault(f"{year[:1].upper()}{year[1:]}", {}).setdefault(month, []).append(date)
    return years


def _long_past(date: str, view: View) -> str:
    """Give the century or the decade of a date, where neither the articles' own nor the one before."""
    first, last = edtf.bounds(date)
    day, now = first or last, view.last_published
    if day is None or now is None:
        return ""
    century, decade = edtf.describe(f"{day.year // 100:02}XX"), edtf.describe(f"{day.year // 10:03}X")
    if now.year // 100 - day.year // 100 > 1:
        return century
    return decade if now.year // 10 - day.year // 10 > 1 else ""


def _year_and_month(date: str) -> tuple[str, str]:
    """Give the headings that a date stands under: by its first day, or its last where that is open."""
    first, last = edtf.bounds(date)
    day = first or last
    if day is None:
        return ("Undated", "Undated")
    if edtf.precision(date) in ("decade", "century"):
        return (edtf.describe(date), WHOLE)
    month = edtf.describe(edtf.from_month(day.year, day.month))
    whole = edtf.precision(date) == "year"
    return (str(day.year), f"{WHOLE} of {day.year}" if whole else month)


def _date_entry(writer: Writer, date: str) -> Entry:
    return {"link": writer.to_date(date), "note": _amount(writer, date)}


def _entry_of_heading(writer: Writer, date: str) -> Entry:
    """Lead to the only date of a heading, which has its name already."""
    return {"link": link(_amount(writer, date), f"../dates/{edtf.slug(date)}.md"), "note": ""}


def _amount(writer: Writer, date: str) -> str:
    told = writer.view.told_on(date)
    return counted(len(told), "statement") if told else "only figures"


def _sources(view: View) -> Page:
    writer = Writer(view)
    outlets: dict[str | None, list[ArticleRecord]] = {outlet: [] for outlet in view.outlet_anchors}
    for article in view.newest_first(view.articles):
        outlets[article.outlet].append(article)
    named = sorted((o for o in outlets if o), key=lambda outlet: (outlet.casefold(), outlet))
    sections = [
        part
        for outlet in (*named, None)
        for part in _by_day(writer, view.outlet_anchors[outlet], outlet or _UNKNOWN_OUTLET, outlets[outlet])
    ]
    alone = prose("alone", "What one source alone reports", _alone(writer, outlets, named))
    text = f"{counted(len(view.articles), 'article')} {wording.from_outlets(view.articles.values())}."
    lead = Markdown(f"{escape(text)} {_SHARING}" if alone.blocks else text)
    return _page("sources", "Sources", lead, [*sections, alone], writer)


def _by_day(writer: Writer, id_: str, heading: str, articles: Sequence[ArticleRecord]) -> list[Section]:
    """List the articles of an outlet, the last first; many by the day or the month of publication."""
    if len(articles) <= _MANY:
        return [_entries(id_, heading, [_article_entry(writer, a) for a in articles])] if articles else []
    monthly = len({a.published for a in articles}) > _DAYS
    groups: dict[str, list[Entry]] = {}
    for article in articles:
        when = article.published if is_dated(article) else None
        month = _year_and_month(when)[1] if when and monthly else ""
        printed = month or (edtf.describe(when) if when else wording.UNKNOWN_DATE)
        groups.setdefault(printed, []).append(_article_entry(writer, article, under=printed))
    parts = [
        _entries(f"{id_}-{slug(printed)}", printed[:1].upper() + printed[1:], entries, level=3)
        for printed, entries in groups.items()
    ]
    return [prose(id_, heading, jumps(parts)), *parts]


def _article_entry(writer: Writer, article: ArticleRecord, under: str = "") -> Entry:
    """Say when an article was published, unless that is what it stands `under`, and what it shares."""
    told = writer.view.told_in(article.id)
    shared = sum(not is_alone(one) for one in told)
    statements = counted(len(told), "statement") if told else "no statement"
    statements += f", {'all' if shared == len(told) else shared} shared" if shared else ""
    published = wording.published(article)
    note = statements if published == under else f"{published}, {statements}"
    return {"link": writer.to_article(article), "note": note}


def _alone(
    writer: Writer, outlets: Mapping[str | None, Sequence[ArticleRecord]], named: Sequence[str]
) -> Markdown:
    """Show the main statements of each outlet that no other has: a taste, its articles' pages have all."""
    shown = []
    for outlet in (*named, None):
        told = [one for a in outlets[outlet] for one in writer.view.told_in(a.id) if is_alone(one)]
        chosen = [one for one in main_statements(told) if one.speakers][:_TASTE]
        shown += [brief(writer, one) for one in chosen]
    return fill("home", "statements", {"statements": shown[:_MOST_ALONE]})
