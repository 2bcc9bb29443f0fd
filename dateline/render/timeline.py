"""The timeline: every date in order, by year and month, with what was mainly said of it and who is in it.

Each entry names its actors and places, so that the page can be narrowed to them without a request.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dateline.dates import edtf
from dateline.folding import slug
from dateline.model import Block, FigureRecord, Page, Section
from dateline.render import wording
from dateline.render.blocks import Writer, prose
from dateline.render.environment import counted, fill
from dateline.render.events import events
from dateline.render.indexes import WHOLE, year_and_month
from dateline.render.markdown_text import Markdown
from dateline.render.pages import page
from dateline.render.statements import brief, main_statements
from dateline.render.subjects import company
from dateline.render.view import View

_STATEMENTS = 2  # a date on the timeline is a few lines: its page has the rest
_NAMED = 10  # actors and places by which an entry can be found
_FIGURES = 2


def timeline_page(view: View) -> Page:
    """Write the timeline."""
    writer = Writer(view, root="")
    figures: dict[str, list[FigureRecord]] = {}
    for figure in view.corpus.figures:
        figures.setdefault(figure.when or "", []).append(figure)
    years: dict[str, dict[str, list[str]]] = {}
    for date in view.dates:
        year, month = year_and_month(date)
        years.setdefault(year, {}).setdefault(month, []).append(date)
    sections = [prose("lead", "", fill("timeline", "lead", {"number": len(view.dates)}))]
    for year, months in years.items():
        sections += _year(writer, year, months, figures)
    return page("timeline.md", (("title", "Timeline"), ("kind", "timeline")), sections, writer)


def _year(
    writer: Writer, year: str, months: Mapping[str, Sequence[str]], figures: Mapping[str, list[FigureRecord]]
) -> list[Section]:
    number = slug(year)
    whole = [date for month, dates in months.items() if month.startswith(WHOLE) for date in dates]
    sections = [
        Section(f"t-{number}", Markdown(year[:1].upper() + year[1:]), _entries(writer, whole, figures))
    ]
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
    reports = {m.article for one in told for m in one.members} | {f.article for f in figures}
    outlets = {wording.outlet(article) for article in view.newest_first(reports)}
    named = [view.subjects[other] for other, _ in company(told, view)[:_NAMED]]
    counts = [counted(len(told), "statement")] if told else []
    counts += [counted(len(figures), "figure")] if figures else []
    return {
        "date": writer.to_date(date),
        "uncertain": edtf.precision(date) != "day" or date[-1:] in "~?%",
        "precision": edtf.precision(date),
        "counts": f"{', '.join(counts)}, {counted(len(outlets), 'outlet')}",
        "one_source": len(reports) == 1,
        "figures": [f"{e.span} {e.subject}" for e in events(figures)[:_FIGURES] if e.numbered],
        "statements": [brief(writer, one) for one in main_statements(told)[:_STATEMENTS]],
        "named": [writer.to_subject(subject) for subject in named],
    }
