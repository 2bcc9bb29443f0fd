"""The page of numbers: every figure by what happened, and by event from low to high."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dateline.dates import edtf
from dateline.lexicon.folding import slug
from dateline.model import FigureRecord, Page, Section
from dateline.render import wording
from dateline.render.blocks import Writer, prose
from dateline.render.contents import with_ways
from dateline.render.environment import fill
from dateline.render.events import Event, events
from dateline.render.markdown_text import Markdown, link
from dateline.render.pages import page
from dateline.render.view import View

_HEADINGS = {
    "killed": "Dead",  # killed, or dead of whatever it was
    "wounded": "Wounded",
    "captured": "Captured",
    "missing": "Missing",
    "displaced": "Displaced",
    "arrested": "Arrested",
    "deployed": "Deployed",
}
_MANY = 30  # rows of a table: some three screens
_SPARE = 280  # characters of a sentence in a table: three lines; the whole stands at the source


def numbers_page(view: View) -> Page:
    """Write the page of numbers."""
    writer = Writer(view, root="")
    found = events(view.once(view.corpus.figures))
    differing = [event for event in found if event.differs]
    values = {"number": len(view.corpus.figures), "disputed": len(differing)}
    by_measure = {m: [event for event in found if event.head.measure == m] for m in _HEADINGS}
    counts = {m: sum(len(event.figures) for event in chosen) for m, chosen in by_measure.items() if chosen}
    sections = [prose("lead", "", with_ways(fill("events", "lead", values), _HEADINGS, counts))]
    for measure in counts:
        sections.append(Section(measure, Markdown(_HEADINGS[measure]), ()))
        sections += _measure(writer, measure, by_measure[measure])
    return page("numbers.md", (("title", "Numbers"), ("kind", "numbers")), sections, writer)


def _measure(writer: Writer, measure: str, chosen: Sequence[Event]) -> Iterable[Section]:
    """Write the events that several figures count one by one, the others in one table."""
    several = [e for e in chosen if e.differs or (e.when and e.sources > 1 and e.numbered)]
    single = [event for event in chosen if event not in several]
    for event in several:
        when = f", {edtf.describe(event.when)}" if event.when else ""
        when += " (inferred)" if event.inferred else ""
        heading = prose("", f"{event.who[:1].upper()}{event.who[1:]}{when}: {event.span}", "").heading
        rows = [_row(writer, figure) for figure in event.figures]
        table = fill("events", "table", {"rows": rows})
        id_ = f"{measure}-{(event.head.event or event.head.id).lower()}"
        yield Section(id_, heading, prose("", "", table).blocks, level=3)
    yield from _single(writer, measure, [figure for event in single for figure in event.figures])


def _single(writer: Writer, measure: str, figures: Sequence[FigureRecord]) -> Iterable[Section]:
    """Write the figures that stand alone: in one table, or in one a year where they are many."""
    tables: dict[str, list[FigureRecord]] = {}
    for figure in figures:
        year = _year(figure) if len(figures) > _MANY else ""
        tables.setdefault(year, []).append(figure)
    for year, some in tables.items():
        heading = f"Reported once, {year}" if year else "Reported once, or of no known date"
        table = fill("events", "single", {"rows": [_row(writer, figure) for figure in some]})
        id_ = f"{measure}-{slug(year)}-single" if year else f"{measure}-single"
        yield Section(id_, Markdown(heading), prose("", "", table).blocks, level=3)


def _year(figure: FigureRecord) -> str:
    first, last = edtf.bounds(figure.when) if figure.when and edtf.is_valid(figure.when) else (None, None)
    day = first or last
    return str(day.year) if day else "no known date"


def _row(writer: Writer, figure: FigureRecord) -> dict[str, object]:
    article = writer.view.articles.get(figure.article)
    target = f"sources/{figure.article}.md#fnref:{figure.id}"
    outlet = (article.outlet or article.title) if article else figure.article
    said = wording.published(article) if article else wording.UNKNOWN_DATE
    number = wording.number(figure)
    known = figure.count is not None or figure.printed
    return {
        "number": number,
        "what": f"{number} {wording.whom(figure, number)}" if known else f"{figure.who}, {number}",
        "when": writer.to_date(figure.when),
        "inferred": bool(figure.when and figure.when_because),
        "by": writer.to_credited(figure),
        "source": Markdown(f"{link(outlet, target)}, {said}"),
        "sentence": _in_its_words(writer, figure),
    }


def _in_its_words(writer: Writer, figure: FigureRecord) -> str:
    """Quote a figure's sentence with the links of the statement in it; of a long one the beginning."""
    sentence = figure.sentence or "not quoted here"
    if len(sentence) > _SPARE:
        return f"{sentence[:_SPARE].rpartition(' ')[0]} …"
    statement = writer.view.statement_of(figure)
    at = sentence.find(statement.text) if statement and statement.text else -1
    return writer.linked(sentence, statement.links, at) if statement and at >= 0 else sentence
