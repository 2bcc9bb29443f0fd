"""The timeline: every date in order, by year and month, with what was mainly said of it and who is in it.

Each entry names its actors and places, so that the page can be narrowed to them without a request.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.lexicon.folding import slug
from dateline.model import Block, FigureRecord, Page, Section
from dateline.render import wording
from dateline.render.blocks import Writer, prose
from dateline.render.environment import counted, fill
from dateline.render.events import events
from dateline.render.indexes import WHOLE, by_year, with_jumps
from dateline.render.markdown_text import Markdown
from dateline.render.pages import page
from dateline.render.statements import brief, main_statements
from dateline.render.told import Told
from dateline.render.view import View

_FIGURES = 2
_MANY_YEARS = 8  # more than a phone shows at once


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of each date a timeline shows: statements, and names by which it can be found."""

    statements: int
    named: int


# A date is a few lines, its page has the rest; and the page stays below 300 kB over the wire. Compressed
# a statement takes some 110 bytes, a name 25, the rest of an entry 60.
_ROOM = ((400, _Room(2, 10)), (1200, _Room(1, 6)), (10**9, _Room(0, 5)))


def timeline_page(view: View) -> Page:
    """Write the timeline."""
    writer = Writer(view, root="")
    figures: dict[str, list[FigureRecord]] = {}
    for figure in view.corpus.figures:
        figures.setdefault(figure.when or "", []).append(figure)
    years = by_year(view)
    sections = [part for year, months in years.items() for part in _year(writer, year, months, figures)]
    lead = fill("timeline", "lead", {"number": len(view.dates)})
    lead = with_jumps(lead, sections) if len(years) > _MANY_YEARS else lead
    meta = (("title", "Timeline"), ("kind", "timeline"))
    return page("timeline.md", meta, [prose("lead", "", lead), *sections], writer)


def _year(
    writer: Writer, year: str, months: Mapping[str, Sequence[str]], figures: Mapping[str, list[FigureRecord]]
) -> list[Section]:
    number = slug(year)
    whole = [date for month, dates in months.items() if month.startswith(WHOLE) for date in dates]
    sections = [Section(f"t-{number}", Markdown(year), _entries(writer, whole, figures))]
    for month, dates in months.items():
        if not month.startswith(WHOLE):
            id_ = f"t-{number}-{slug(month)}"
            sections.append(Section(id_, Markdown(month), _entries(writer, dates, figures), level=3))
    return sections


def _entries(
    writer: Writer, dates: Sequence[str], figures: Mapping[str, list[FigureRecord]]
) -> tuple[Block, ...]:
    """Write the dates of a year or a month as one block."""
    if not dates:
        return ()
    entries = [_entry(writer, date, figures.get(date, [])) for date in dates]
    return prose("", "", fill("timeline", "entries", {"entries": entries})).blocks


def _entry(writer: Writer, date: str, figures: Sequence[FigureRecord]) -> dict[str, object]:
    view = writer.view
    told = view.told_on(date)
    of = [one for one in told if one.is_of(date)]
    of = [one for one in of if not view.is_told_before(one, date)] or of  # plans, where no more is known
    reports = {a for one in told for a in one.articles} | {f.article for f in figures}
    room = next(room for most, room in _ROOM if len(view.dates) <= most)
    named = [view.subjects[other] for other, _ in view.company(told)[: room.named]]
    counts = [f"{counted(len(told), 'statement')}{'' if of else ' in passing'}"] if told else []
    counts += [counted(len(figures), "figure")] if figures else []
    source = "one source" if len(reports) == 1 else counted(len(reports), "source")
    return {
        "date": writer.to_date(date),
        "roughly": wording.roughly(date),
        "counts": ", ".join((*counts, source)),
        "figures": [f"{e.span} {e.subject}" for e in events(figures)[:_FIGURES] if e.numbered],
        "statements": [brief(writer, one) for one in _main(of or told)[: room.statements]],
        "named": [writer.to_subject(subject) for subject in named],
    }


def _main(told: Sequence[Told]) -> list[Told]:
    """Give the main statements; where all are long the shortest of them: an entry says something."""
    return main_statements(told) or sorted(told, key=lambda one: len(one.first.text))[:1]
