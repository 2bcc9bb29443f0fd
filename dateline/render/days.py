"""The page of a date: a day, or a month, a year or an interval where the articles give no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from dateline.dates import edtf
from dateline.model import DateRecord, Draft, FigureRecord, Page, Section
from dateline.render import wording
from dateline.render.around import NEAR, Around
from dateline.render.blocks import Writer, prose
from dateline.render.contents import with_contents
from dateline.render.environment import fill
from dateline.render.events import Event, events, ranges
from dateline.render.inputs import Inputs
from dateline.render.markdown_text import Markdown, listing
from dateline.render.pages import page
from dateline.render.sides import Affiliations, Sides
from dateline.render.told import Told
from dateline.render.view import View

_MANY = 12  # statements in the articles' own voice that are read in one go: about a screen
_SEVERAL = 3  # of one place, before it gets a heading among many


def date_drafts(view: View, inputs: Inputs) -> Iterator[Draft]:
    """Give the pages of all dates, not made yet."""
    figures: dict[str, list[FigureRecord]] = {}
    for figure in view.corpus.figures:
        figures.setdefault(figure.when or "", []).append(figure)
    sides, around = Affiliations(view), Around(view.dates)
    for date in view.dates:
        counted = figures.get(date, [])
        yield Draft(
            f"dates/{edtf.slug(date)}.md",
            partial(_page, view, date, counted, sides, around),
            inputs.date(date, counted, around, sides),
        )


def _page(
    view: View,
    date: str,
    figures: Sequence[FigureRecord],
    sides: Affiliations,
    around: Around,
) -> Page:
    writer = Writer(view)
    told, phrases, compared = view.told_on(date), view.phrases_of(date), _compared(figures)
    sections = [
        prose("ranges", "How many", ranges(writer, compared)),
        *_told(writer, date, [one for one in told if one.is_of(date)], sides),
        Section("passing", Markdown("Mentioned in passing"), writer.statements(writer.unshown(told))),
        writer.figures("figures", "Reported figures", figures),
        _named(writer, "actors", "Actors", told),
        _named(writer, "places", "Places", told),
        prose("phrases", "How the articles write it", _phrases(writer, phrases)),
        prose("around", "Before and after", _around(writer, date, around)),
    ]
    sources = sorted(
        {a for one in told for a in one.articles}
        | {f.article for f in figures}
        | {p.article for p in phrases}
    )
    meta = (
        ("title", edtf.describe(date, with_weekday=True)),
        ("kind", "date"),
        ("date", date),
        ("sources", sources),
    )
    lead = prose(
        "lead", "", with_contents(_lead(view, date, told, figures), sections, {"ranges": len(compared)})
    )
    return page(f"dates/{edtf.slug(date)}.md", meta, [lead, *sections], writer)


def _lead(view: View, date: str, told: Sequence[Told], figures: Sequence[FigureRecord]) -> str:
    reports = [a for one in told for a in one.articles] + [f.article for f in figures]
    values = {
        "statements": len(told),
        "articles": len(set(reports)),
        "outlets": wording.from_outlets(view.newest_first(reports)),
        "figures": len(figures),
        "precision": edtf.precision(date),
    }
    return fill("date", "lead", values)


def _compared(figures: Sequence[FigureRecord]) -> list[Event]:
    """Give what several sources count, or count differently."""
    found = [event for event in events(figures) if event.compared]
    return sorted(found, key=lambda event: -len(event.figures))


def _told(writer: Writer, date: str, told: Sequence[Told], sides: Affiliations) -> list[Section]:
    """What the articles say in their own voice, who blames whom, then speaker by speaker.

    What was told before the date came, by them or by others, has a heading of its own: nobody knew yet
    whether it would happen, and nobody said it then.
    """
    ahead = {one.id for one in told if writer.view.is_told_before(one, date)}
    planned = sorted((one for one in told if one.id in ahead), key=_is_said)
    said = [one for one in told if one.id not in ahead and _is_said(one)]
    return [
        *_happened(writer, [one for one in told if one.id not in ahead and not _is_said(one)]),
        Section("ahead", Markdown("Planned or expected"), writer.statements(planned)),
        *_opposed(writer, sides.opposed(said)),
        *_by_speaker(writer, said),
    ]


def _is_said(one: Told) -> bool:
    """Tell what somebody says from what the articles say in their own voice."""
    return bool(one.speakers or one.first.cue)


def _happened(writer: Writer, own: Sequence[Told]) -> list[Section]:
    """What the articles say themselves: what several tell stands first; of many, by where it happened."""
    view = writer.view
    ranked = sorted(own, key=lambda one: -len(set(one.articles)))
    named = Counter(page for one in own for page in view.pages_of(one.places))

    def where(one: Told) -> str:
        """Give the place that fits closest: of those named often, the one named least."""
        often = [page for page in view.pages_of(one.places) if named[page] >= _SEVERAL]
        return min(often, key=lambda page: (named[page], page), default="")

    groups: dict[str, list[Told]] = {}
    for one in ranked:
        groups.setdefault(where(one), []).append(one)
    section = Section("happened", Markdown("What happened"), ())
    headed = sorted(page for page, told in groups.items() if page and len(told) >= _SEVERAL)
    if len(ranked) <= _MANY or not headed:
        return [replace(section, blocks=writer.statements(ranked))]
    return [section, *_parts(writer, section.id, headed, groups, "Elsewhere")]


def _parts(
    writer: Writer, id_: str, headed: Sequence[str], groups: Mapping[str, Sequence[Told]], others: str
) -> list[Section]:
    """Divide a section: a part for each page that gets a heading, most statements first, then the others."""
    parts = []
    for page_ in sorted(headed, key=lambda group: -len(groups[group])):
        part = f"{id_}-{page_.replace('#', '/').rpartition('/')[2]}"
        heading = writer.to_subject(writer.view.subjects[page_])
        parts.append(Section(part, heading, writer.statements(groups[page_]), level=3))
    rest = writer.statements(one for group, told in groups.items() if group not in headed for one in told)
    return [*parts, Section(f"{id_}-by-others", Markdown(others), rest, level=3)]


def _opposed(writer: Writer, pairs: Sequence[Sides]) -> Iterable[Section]:
    """Set two sides that blame or contradict each other side by side; a statement stands with one pair."""
    for sides in pairs:
        first, second = writer.unshown(sides.first_says), writer.unshown(sides.second_says)
        if first and second:
            name, other = (s.page.rpartition("/")[2] for s in (sides.first, sides.second))
            heading = listing([sides.first.main.name, sides.second.main.name])
            id_ = f"sides-{name}-{other}"
            yield Section(id_, Markdown(f"{heading}, side by side"), ())
            for side, slug, statements in ((sides.first, name, first), (sides.second, other, second)):
                yield Section(
                    f"{id_}-{slug}", writer.to_subject(side), writer.statements(statements), level=3
                )


def _by_speaker(writer: Writer, said: Sequence[Told]) -> list[Section]:
    """Group statements by who speaks, those who say most first; who says one thing stands with others."""
    view = writer.view
    groups: dict[str, list[Told]] = {}
    for one in writer.unshown(said):
        groups.setdefault(next(iter(view.pages_of(one.speakers)), ""), []).append(one)
    ordered = {page: groups[page] for page in sorted(groups, key=lambda p: (p == "", p))}
    several = [page for page, statements in ordered.items() if page and len(statements) > 1]
    section = Section("said", Markdown("What was said"), ())
    if not several:
        told = [one for statements in ordered.values() for one in statements]
        return [replace(section, blocks=writer.statements(told))]
    return [section, *_parts(writer, section.id, several, ordered, "Others")]


def _named(writer: Writer, section: str, heading: str, told: Sequence[Told]) -> Section:
    """List the actors, or the places, that the statements name."""
    view = writer.view
    counts = dict(view.company(told))
    named = [view.subjects[p] for p in counts if view.subjects[p].is_actor == (section == "actors")]
    shown = [{"link": writer.to_subject(s), "number": counts[s.page]} for s in named]
    return prose(section, heading, fill("subject", "company", {"others": shown}))


def _phrases(writer: Writer, phrases: Sequence[DateRecord]) -> str:
    """List each expression once an article, with how it was resolved."""
    seen: dict[tuple[str, str], DateRecord] = {}
    for phrase in phrases:
        seen.setdefault((phrase.article, phrase.text), phrase)
    shown = [
        {
            "text": phrase.text,
            "article": writer.to_article(writer.view.articles[phrase.article]),
            "because": phrase.because,
        }
        for phrase in seen.values()
        if phrase.article in writer.view.articles
    ]
    return fill("date", "phrases", {"phrases": shown})


def _around(writer: Writer, date: str, around: Around) -> str:
    before, after, within, over = around.of(date)
    values = {
        "within": [writer.to_date(d) for d in within[:NEAR]],
        "more": max(0, len(within) - NEAR),
        "over": [writer.to_date(d) for d in over],
        "previous": writer.to_date(before) if before else None,
        "next": writer.to_date(after) if after else None,
    }
    return fill("date", "around", values)
