"""The page of a date: a day, or a month, a year or an interval where the articles give no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from dateline.dates import edtf
from dateline.model import DateRecord, Draft, FigureRecord, Page, Section
from dateline.render import wording
from dateline.render.around import Around
from dateline.render.blocks import Writer, prose
from dateline.render.environment import fill
from dateline.render.events import events, ranges
from dateline.render.inputs import Inputs
from dateline.render.markdown_text import Markdown, listing
from dateline.render.pages import page
from dateline.render.sides import Affiliations, Sides
from dateline.render.subjects import company
from dateline.render.view import Told, View


def date_drafts(view: View, inputs: Inputs) -> Iterator[Draft]:
    """Give the pages of all dates, not made yet."""
    phrases: dict[str, list[DateRecord]] = {}
    for record in view.corpus.dates:
        phrases.setdefault(record.edtf, []).append(record)
    figures: dict[str, list[FigureRecord]] = {}
    for figure in view.corpus.figures:
        figures.setdefault(figure.when or "", []).append(figure)
    sides, around = Affiliations(view), Around(view.dates)
    for date in view.dates:
        counted, written = figures.get(date, []), phrases.get(date, [])
        yield Draft(
            f"dates/{edtf.slug(date)}.md",
            partial(_page, view, date, counted, written, sides, around),
            inputs.date(date, counted, written, around, sides),
        )


def _page(
    view: View,
    date: str,
    figures: Sequence[FigureRecord],
    phrases: Sequence[DateRecord],
    sides: Affiliations,
    around: Around,
) -> Page:
    writer = Writer(view)
    told = view.told_on(date)
    sections = [
        prose("lead", "", _lead(view, date, told, figures)),
        prose("ranges", "How many", _ranges(writer, figures)),
        *_told(writer, [one for one in told if one.is_of(date)], sides),
        Section("passing", Markdown("Mentioned in passing"), writer.statements(writer.unshown(told))),
        writer.figures("figures", "Reported figures", figures),
        _named(writer, "actors", "Actors", told),
        _named(writer, "places", "Places", told),
        prose("phrases", "How the articles write it", _phrases(writer, phrases)),
        prose("around", "Before and after", _around(writer, date, around)),
    ]
    sources = sorted(
        {m.article for one in told for m in one.members}
        | {f.article for f in figures}
        | {p.article for p in phrases}
    )
    meta = (
        ("title", edtf.describe(date, with_weekday=True)),
        ("kind", "date"),
        ("date", date),
        ("sources", sources),
    )
    return page(f"dates/{edtf.slug(date)}.md", meta, sections, writer)


def _lead(view: View, date: str, told: Sequence[Told], figures: Sequence[FigureRecord]) -> str:
    reports = [m.article for one in told for m in one.members] + [f.article for f in figures]
    values = {
        "statements": len(told),
        "articles": len(set(reports)),
        "outlets": wording.from_outlets(view.newest_first(reports)),
        "figures": len(figures),
        "precision": edtf.precision(date),
    }
    return fill("date", "lead", values)


def _ranges(writer: Writer, figures: Sequence[FigureRecord]) -> str:
    """Sum up what several sources count, or count differently."""
    found = [e for e in events(figures) if e.numbered and (e.differs or len(e.numbered) > 1)]
    found.sort(key=lambda event: -len(event.figures))
    return ranges(writer, found)


def _told(writer: Writer, told: Sequence[Told], sides: Affiliations) -> list[Section]:
    """What the articles say in their own voice, who blames whom, then speaker by speaker."""
    own = [one for one in told if not one.speakers and not one.first.cue]
    said = [one for one in told if one.speakers or one.first.cue]
    return [
        Section("happened", Markdown("What happened"), writer.statements(own)),
        *_opposed(writer, sides.opposed(said)),
        *_by_speaker(writer, said),
    ]


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
    several = [page for page, statements in groups.items() if page and len(statements) > 1]
    several.sort(key=lambda page: (-len(groups[page]), page))
    rest = [
        one
        for page in sorted(groups, key=lambda p: (p == "", p))
        if page not in several
        for one in groups[page]
    ]
    if not several:
        return [Section("said", Markdown("What was said"), writer.statements(rest))]
    sections = [Section("said", Markdown("What was said"), ())]
    for speaker in several:
        heading = writer.to_subject(view.subjects[speaker])
        id_ = f"said-{speaker.replace('#', '/').rpartition('/')[2]}"
        sections.append(Section(id_, heading, writer.statements(groups[speaker]), level=3))
    return [*sections, Section("said-by-others", Markdown("Others"), writer.statements(rest), level=3)]


def _named(writer: Writer, section: str, heading: str, told: Sequence[Told]) -> Section:
    """List the actors, or the places, that the statements name."""
    view = writer.view
    counts = dict(company(told, view))
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
        "within": [writer.to_date(d) for d in within],
        "over": [writer.to_date(d) for d in over],
        "previous": writer.to_date(before) if before else None,
        "next": writer.to_date(after) if after else None,
    }
    return fill("date", "around", values)
