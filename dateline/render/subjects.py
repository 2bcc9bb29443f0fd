"""The page of an actor or a place; a state's page is both."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.dates import edtf
from dateline.lexicon.folding import fold_name
from dateline.model import ArticleRecord, EntityRecord, Page, Section
from dateline.render import wording
from dateline.render.blocks import Writer, prose
from dateline.render.contents import with_contents
from dateline.render.environment import fill
from dateline.render.markdown_text import Markdown, link
from dateline.render.pages import Meta, page
from dateline.render.view import Subject, View, is_dated

_COMPANY = 8  # others named beside: more is a list nobody reads, fewer hides a party to the story


def subject_page(view: View, subject: Subject) -> Page:
    """Write the page of an actor or a place."""
    writer = Writer(view)
    articles = view.newest_first(a for record in subject.records for a in record.articles)
    what = "Who they are" if subject.main.kind == "person" else "What it is"
    sections = [
        prose("roles", what, _roles(writer, subject)),
        *(_place_facts(subject) if subject.is_place else ()),
        prose("names", "Spellings", _names(subject)),
        *_told(writer, subject),
        _figures(writer, subject),
        prose("company", "Named together with", _company(writer, subject)),
        prose("sources", "Sources", _sources(writer, articles)),
        prose("alternates", "Spellings elsewhere", _elsewhere(subject)),
    ]
    lead = prose("lead", "", with_contents(_lead(writer, subject, articles), sections))
    meta = _meta(subject, [a.id for a in articles])
    return page(f"{subject.page}.md", meta, [lead, *sections], writer)


def shared_page(view: View, name: str, subjects: Sequence[Subject]) -> Page:
    """Write the page of those of whom too little is told for a page of their own."""
    writer = Writer(view)
    lead = fill("subject", "shared", {"number": len(subjects)})
    sections = [prose("lead", "", lead), *(_shared(writer, subject) for subject in subjects)]
    return page(f"{name}.md", (("title", "Also mentioned"), ("kind", "index")), sections, writer)


def _shared(writer: Writer, subject: Subject) -> Section:
    articles = writer.view.newest_first(a for record in subject.records for a in record.articles)
    parts = (_names(subject), _sources(writer, articles), _elsewhere(subject))
    text = "\n\n".join(part for part in parts if part)
    return prose(subject.page.partition("#")[2], subject.main.name, text or wording.kind(subject.main.kind))


def _meta(subject: Subject, sources: Sequence[str]) -> Meta:
    main = subject.main
    placed = located_record(subject)
    return (
        ("title", main.name),
        ("kind", main.kind),
        ("names", list(_spellings(subject))),
        ("alternates", list(_alternates(subject))),
        ("roles", [role.printed for role in main.roles if role.article]),
        ("country", placed.country if placed else main.country),
        ("geonames", placed.geonames if placed else None),
        ("lat", placed.lat if placed else None),
        ("lon", placed.lon if placed else None),
        ("sources", sorted(sources)),
    )


def _spellings(subject: Subject) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for record in subject.records for name in record.names))


def _alternates(subject: Subject) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for record in subject.records for name in record.alternates))


def located_record(subject: Subject) -> EntityRecord | None:
    """Give the record that says where a place is, if one does."""
    return next((r for r in subject.records if r.lat is not None or r.geonames is not None), None)


def _lead(writer: Writer, subject: Subject, articles: Sequence[ArticleRecord]) -> str:
    dated = [a.published or "" for a in articles if is_dated(a)]
    dated.sort(key=edtf.sort_key)
    country = None if subject.is_actor or subject.main.kind == "state" else subject.main.country
    values = {
        "kind": _what_they_are(writer, subject),
        "country": wording.country_name(country),
        "articles": articles,
        "outlets": wording.from_outlets(articles),
        "first": writer.to_date(dated[0]) if dated else "",
        "last": writer.to_date(dated[-1]) if dated else "",
        "preposition": wording.preposition(dated[0]) if dated else "",
    }
    return fill("subject", "lead", values)


def _what_they_are(writer: Writer, subject: Subject) -> str:
    """Give the first role, else the kind: "Rep." or "Gen." before a name tells little."""
    roles = [role for role in subject.main.roles if not role.text.endswith(".")]
    if not roles:
        called = (*_spellings(subject), *_alternates(subject))
        return wording.capitalised(wording.division(subject.main.kind, subject.main.name, called))
    return writer.linked(wording.capitalised(roles[0].text), roles[0].links)


def _roles(writer: Writer, subject: Subject) -> str:
    roles = [
        {
            "text": writer.linked(role.text, role.links),
            "since": edtf.describe(role.since) if role.since and edtf.is_valid(role.since) else "",
            "label": writer.cite_sentence("r", role.article, role.sentence, role.text),
        }
        for role in subject.main.roles
    ]
    names = (*_spellings(subject), subject.main.name)
    known = {fold_name(name) for name in names}
    roles += [
        {
            "text": writer.linked(one.gloss, one.links),
            "since": "",
            "label": writer.cite_sentence("d", one.article, one.sentence, one.gloss),
        }
        for one in writer.view.definitions_of(names)
        if fold_name(one.gloss) not in known
    ]
    return fill("subject", "roles", {"roles": roles})


def _names(subject: Subject) -> str:
    names = _spellings(subject)
    return fill("subject", "names", {"names": names}) if names not in ((), (subject.main.name,)) else ""


def _elsewhere(subject: Subject) -> str:
    """List what the gazetteer calls a place: to be found by, so it stands at the end."""
    names = _spellings(subject)
    alternates = [name for name in _alternates(subject) if name not in names]
    return fill("subject", "alternates", {"alternates": alternates}) if alternates else ""


def _place_facts(subject: Subject) -> list[Section]:
    placed = located_record(subject)
    if placed is None and subject.main.kind == "state":
        return []
    # Of a state the coordinates are those of its middle, which says nothing: its neighbours do.
    state = subject.is_actor
    neighbours = wording.neighbours(placed.country if placed else None) if state else ()
    values = {
        "located": placed is not None,
        "country": "" if state or subject.main.kind == "state" else _country(placed),
        "neighbours": neighbours,
        "lat": placed.lat if placed and not neighbours else None,
        "lon": placed.lon if placed and not neighbours else None,
        "geonames": _gazetteer_entry(placed),
    }
    return [prose("location", "Where it is", fill("subject", "location", values))]


def _country(placed: EntityRecord | None) -> str:
    return (wording.country_name(placed.country) if placed else None) or "unknown"


def _gazetteer_entry(placed: EntityRecord | None) -> Markdown | None:
    if placed is None or placed.geonames is None:
        return None
    return link(str(placed.geonames), f"https://www.geonames.org/{placed.geonames}/")


def _told(writer: Writer, subject: Subject) -> list[Section]:
    """What they said, what was said of them, what happened there: each statement once."""
    view, name = writer.view, subject.page
    who = "they" if subject.main.kind == "person" else "it"
    whom = "them" if subject.main.kind == "person" else "it"
    sections = writer.by_report_date("said", f"What {who} said", view.said_by(name))
    if subject.is_place:
        sections += writer.by_event_date(
            "happened", "What happened there", view.happened_in(name), _spellings(subject)
        )
    return sections + writer.by_report_date("mentioned", f"What was said of {whom}", view.said_of(name))


def _figures(writer: Writer, subject: Subject) -> Section:
    figures = {f.id: f for f in writer.view.figures_by(subject.page)}
    heading = "Figures credited to them" if subject.main.kind == "person" else "Figures credited to it"
    if subject.is_place:
        figures |= {f.id: f for f in writer.view.figures_at(subject.page)}
        heading = "Reported figures"
    return writer.figures("figures", heading, list(figures.values()))


def _company(writer: Writer, subject: Subject) -> str:
    view, page = writer.view, subject.page
    others = [one for one in view.company(view.shown_on(page)) if one[0] != page]
    shown = [
        {"link": writer.to_subject(view.subjects[other]), "number": number}
        for other, number in others[:_COMPANY]
    ]
    return fill("subject", "company", {"others": shown})


def _sources(writer: Writer, articles: Sequence[ArticleRecord]) -> str:
    first = {article.published: article.id for article in reversed(articles)}  # to name a date
    shown = [
        {
            "link": writer.to_article(article),
            "outlet": writer.to_outlet(article),
            "published": writer.published(article)
            if first[article.published] == article.id
            else wording.published(article),
        }
        for article in articles
    ]
    return fill("subject", "sources", {"articles": shown})
