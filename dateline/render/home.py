"""The home page: what story this is, its latest dates, its numbers in dispute, and the ways in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dateline.dates import edtf
from dateline.model import FigureRecord, Page, Section
from dateline.render import wording
from dateline.render.blocks import Writer, prose
from dateline.render.environment import counted, fill
from dateline.render.markdown_text import Markdown, escape, link
from dateline.render.pages import page
from dateline.render.subjects import company
from dateline.render.view import Told, View, is_dated

# What a first screen holds: chosen by eye at a desktop's and a phone's width.
_DATES, _STATEMENTS, _NUMBERS, _PRESENT = 3, 4, 6, 8
# Longer statements are left to their date's page: a home page is skimmed.
_LONGEST = 320  # characters, about three lines


def home_page(view: View, name: str, story: str) -> Page:
    """Write the home page of a site of that name and story."""
    writer = Writer(view, root="")
    sections = [
        prose("lead", "", fill("home", "lead", {"story": story})),
        prose("span", "What this is", _span(view)),
        *_latest(writer),
        prose("numbers", "Numbers in dispute", _numbers(writer)),
        *_present(writer),
        prose("outlets", "Outlets", _outlets(view)),
    ]
    meta = (("title", name), ("kind", "home"))
    return page("index.md", meta, sections, writer)


def _span(view: View) -> str:
    dated = sorted((a.published or "" for a in view.articles.values() if is_dated(a)), key=edtf.sort_key)
    values = {
        "articles": len(view.articles),
        "outlets": len({a.outlet for a in view.articles.values() if a.outlet}),
        "first": edtf.describe(dated[0]) if dated else "",
        "last": edtf.describe(dated[-1]) if dated else "",
        "statements": len(view.told),
        "actors": sum(s.is_actor for s in view.subjects.values()),
        "places": sum(s.is_place for s in view.subjects.values()),
        "dates": len(view.dates),
        "uncertain": len(view.corpus.proposals),
    }
    return fill("home", "span", values)


def _latest(writer: Writer) -> list[Section]:
    """Show the main statements of the last days that something was said of."""
    days = [d for d in reversed(writer.view.dates) if edtf.precision(d) == "day" and writer.view.told_on(d)]
    if not days:
        return []
    shown: set[str] = set()
    sections = [Section("latest", Markdown("Latest dates"), ())]
    for day in days[:_DATES]:
        told = [one for one in main_statements(writer.view.told_on(day)) if one.first.id not in shown]
        shown.update(one.first.id for one in told[:_STATEMENTS])
        text = fill("home", "statements", {"statements": [_brief(writer, o) for o in told[:_STATEMENTS]]})
        if text:
            sections.append(
                Section(f"latest-{edtf.slug(day)}", writer.to_date(day), prose("", "", text).blocks, 3)
            )
    return sections if len(sections) > 1 else []


def main_statements(told: Sequence[Told]) -> list[Told]:
    """Order statements: in most outlets first, then those that somebody is credited with."""
    short = [one for one in told if len(one.first.text) <= _LONGEST]
    return sorted(short, key=lambda one: (-len(one.members), not one.speakers))


def _brief(writer: Writer, told: Told) -> dict[str, object]:
    block = Writer(writer.view, root="")
    reports: dict[str, Markdown] = {}
    for member in told.members:
        article = writer.view.articles.get(member.article)
        if article is not None:
            # Without an outlet the title says more than that it is unknown.
            name = article.outlet or article.title
            reports.setdefault(name, link(name, f"sources/{article.id}.md#fnref:{member.id}"))
    source = Markdown(f"({', '.join(reports.values())})")
    return {
        "speakers": block.speakers(told),
        "cue": wording.cue(told.first.cue),
        "text": told.first.text,
        "source": source,
    }


def _numbers(writer: Writer) -> str:
    """List the events that sources count differently, the last first."""
    rows = []
    for figures in disputed(writer.view.corpus.figures)[:_NUMBERS]:
        head = figures[0]
        rows.append(
            {
                "what": f"{head.who}, {head.measure}",
                "when": writer.to_date(head.when),
                "reported": Markdown("; ".join(_reported(writer, figure) for figure in figures)),
            }
        )
    return fill("home", "figures", {"rows": rows}) if rows else ""


def disputed(figures: Sequence[FigureRecord]) -> list[list[FigureRecord]]:
    """Group figures that count the same thing and differ; each group by number, without repetition."""
    events: dict[str, list[FigureRecord]] = {}
    for figure in figures:
        if figure.event and figure.count is not None:
            events.setdefault(figure.event, []).append(figure)
    differing = []
    for group in events.values():
        if len({(f.count, f.qualifier) for f in group}) > 1:
            once = {(f.count, f.qualifier, f.by): f for f in sorted(group, key=lambda f: f.id, reverse=True)}
            differing.append(
                sorted(once.values(), key=lambda f: (f.count or 0, f.qualifier, f.by or "", f.id))
            )
    dated = [g for g in differing if g[0].when and edtf.is_valid(g[0].when)]
    dated.sort(key=lambda g: (edtf.sort_key(g[0].when or ""), g[0].event), reverse=True)
    return dated + [g for g in differing if g not in dated]


def _reported(writer: Writer, figure: FigureRecord) -> str:
    article = writer.view.articles.get(figure.article)
    speaker = writer.view.subject(figure.by)
    target = f"sources/{figure.article}.md#fnref:{figure.id}"
    if article is None:
        return escape(wording.number(figure))
    credited = writer.to_subject(speaker) if speaker else writer.to_outlet(article)
    return f"{link(wording.number(figure), target)} ({credited})"


def _present(writer: Writer) -> list[Section]:
    """List the actors and places that most statements name."""
    view = writer.view
    ranked = [(view.subjects[p], n) for p, n in company(view.told, view)]
    actors = [(s, n) for s, n in ranked if s.is_actor][:_PRESENT]
    places = [(s, n) for s, n in ranked if s.is_place and not s.is_actor][:_PRESENT]
    made = []
    for id_, heading, chosen in (("actors", "Who speaks and acts", actors), ("places", "Where", places)):
        entries = [{"link": writer.to_subject(s), "note": counted(n, "statement")} for s, n in chosen]
        more = f"\n- [All {id_}]({id_}/index.md)" if entries else ""
        made.append(prose(id_, heading, fill("home", "entries", {"entries": entries}) + more))
    return made


def _outlets(view: View) -> str:
    writer = Writer(view, root="")
    counts = Counter(wording.outlet(a) for a in view.articles.values())
    links = {wording.outlet(a): writer.to_outlet(a) for a in view.articles.values() if a.outlet}
    links[wording.UNKNOWN_OUTLET] = link("Outlet unknown", f"sources/index.md#{view.outlet_anchors[None]}")
    entries = [
        {"link": links[outlet], "note": counted(number, "article")}
        for outlet, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]
    if not entries:
        return ""
    return fill("home", "entries", {"entries": entries[:_PRESENT]}) + "\n- [All sources](sources/index.md)"
