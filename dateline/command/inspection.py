"""What was understood of one article: as a value for JSON, and as text for a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline import dates
from dateline.model import Annotation, Article, DateMention, Figure, Mention, Span, Statement

_INDENT = "      "
_FIELDS = ("title", "outlet", "agency", "author", "url", "language", "published")


@dataclass(frozen=True, slots=True)
class _Reading:
    """An article with its annotation and its dates, anchored to its publication."""

    article: Article
    annotation: Annotation
    dates: tuple[DateMention, ...]

    def text(self, span: Span | None) -> str | None:
        return None if span is None else self.article.text[span.start : span.end]

    def names(self, entities: Sequence[int]) -> list[str]:
        return [self.annotation.entities[entity].name for entity in entities]


def inspect_article(
    article: Article, annotation: Annotation, published: str | None = None
) -> dict[str, object]:
    """Give all that was understood, in values that JSON has.

    `published` (EDTF) is taken in place of the date that the article states.
    """
    if published:
        article = replace(article, published=published, published_basis="editor")
    reading = _Reading(article, annotation, dates.anchor(annotation.expressions, article.published))
    return {
        "file": article.file,
        **{name: getattr(article, name) for name in _FIELDS},
        "published_basis": article.published_basis,
        "words": article.words,
        "sha256": article.sha256,
        "found": [
            {"field": f.field, "value": f.value, "line": f.line, "text": f.text} for f in article.found
        ],
        "dropped": [{"line": d.line, "text": d.text, "reason": d.reason} for d in article.dropped],
        "sentences": [_sentence(reading, s.start, s.end, heading=s.heading) for s in annotation.sentences],
        "definitions": [{"term": d.term, "gloss": d.gloss, "form": d.form} for d in annotation.definitions],
    }


def _sentence(reading: _Reading, start: int, end: int, *, heading: bool) -> dict[str, object]:
    found = reading.annotation
    return {
        "start": start,
        "end": end,
        "text": reading.article.text[start:end],
        "heading": heading,
        "names": [_name(reading, m) for m in found.mentions if start <= m.start < end and m.kind != "date"],
        "dates": [_date(d) for d in reading.dates if start <= d.start < end],
        "statements": [_statement(reading, s) for s in found.statements if start <= s.start < end],
        "figures": [_figure(reading, f) for f in found.figures if start <= f.start < end],
    }


def _name(reading: _Reading, mention: Mention) -> dict[str, object]:
    entity = None if mention.entity is None else reading.annotation.entities[mention.entity]
    return {
        "text": mention.text,
        "kind": mention.kind,
        "form": mention.form,
        "name": entity.name if entity else None,
        "start": mention.start,
        "end": mention.end,
    }


def _date(date: DateMention) -> dict[str, object]:
    return {
        "text": date.text,
        "edtf": date.edtf,
        "time": date.time,
        "because": date.because,
        "start": date.start,
        "end": date.end,
    }


def _statement(reading: _Reading, statement: Statement) -> dict[str, object]:
    return {
        "speaker": reading.text(statement.speaker),
        "speakers": reading.names(statement.speakers),
        "cue": reading.text(statement.cue),
        "content": reading.text(statement.content),
        "quoted": statement.quoted,
        "start": statement.start,
        "end": statement.end,
    }


def _figure(reading: _Reading, figure: Figure) -> dict[str, object]:
    when = next((d.edtf for d in reading.dates if d.expression == figure.when), None)
    return {
        "measure": figure.measure,
        "who": figure.who,
        "count": figure.count,
        "qualifier": figure.qualifier,
        "by": reading.text(figure.by),
        "when": when,
        "start": figure.start,
        "end": figure.end,
    }


# --- for a person ------------------------------------------------------------------------


def describe_article(article: Article, annotation: Annotation, published: str | None = None) -> str:
    """Write all that was understood as text: the page around, the fields, then every sentence."""
    found = inspect_article(article, annotation, published)
    parts = [
        f"{article.file}: {article.words} words",
        "\n".join(_field_lines(found)),
        "\n".join(_dropped_lines(article)),
        *("\n".join(_sentence_lines(n, s)) for n, s in enumerate(_items(found, "sentences"), start=1)),
        "\n".join(_definition_lines(annotation)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _items(found: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    items = found[key]
    return items if isinstance(items, list) else []


def _field_lines(found: Mapping[str, object]) -> Iterator[str]:
    """Give each field with its value and the line it was found in."""
    sources: dict[object, Mapping[str, object]] = {item["field"]: item for item in _items(found, "found")}
    for name in _FIELDS:
        value = found[name]
        if value is None and name not in ("outlet", "published"):
            continue
        yield f"  {name + ':':<11}{value or 'unknown'}{_where(found, sources, name)}"


def _where(found: Mapping[str, object], sources: Mapping[object, Mapping[str, object]], name: str) -> str:
    if name == "published" and found["published_basis"] == "editor":
        return "  (as given)"
    source = sources.get(name)
    if source is None:
        return ""
    return f"  (line {source['line']}: {source['text']})" if source["line"] else "  (given beside the text)"


def _dropped_lines(article: Article) -> Iterator[str]:
    if article.dropped:
        yield "  Left out as page furniture:"
    for dropped in article.dropped:
        yield f"  {dropped.line:>5}  {_shortened(dropped.text)}  ({dropped.reason})"


# Characters of a dropped line that are shown: enough to find it again on a terminal's one line.
_SHOWN = 72


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _sentence_lines(number: int, sentence: Mapping[str, object]) -> Iterator[str]:
    mark = " (heading)" if sentence["heading"] else ""
    yield f"{number:>4}. {' '.join(str(sentence['text']).split())}{mark}"
    for name in _items(sentence, "names"):
        same = f" = {name['name']}" if name["name"] not in (None, name["text"]) else ""
        yield f"{_INDENT}{name['kind']}: {name['text']}{same}"
    for date in _items(sentence, "dates"):
        time = f", {date['time']}" if date["time"] else ""
        yield f"{_INDENT}date: {date['text']} = {date['edtf']}{time} ({date['because']})"
    for statement in _items(sentence, "statements"):
        if line := _statement_line(statement):
            yield f"{_INDENT}{line}"
    for figure in _items(sentence, "figures"):
        yield f"{_INDENT}figure: {_figure_line(figure)}"


def _statement_line(statement: Mapping[str, object]) -> str:
    """Say who says what; nothing where the article speaks in its own voice."""
    if not (statement["speaker"] or statement["cue"] or statement["quoted"]):
        return ""
    names = statement["speakers"]
    who = ", ".join(names) if isinstance(names, list) and names else "unknown"
    printed = statement["speaker"]
    same = f' ("{printed}")' if printed and printed != who else ""
    cue = f" [{statement['cue']}]" if statement["cue"] else ""
    return f"said by {who}{same}{cue}: {' '.join(str(statement['content']).split())}"


def _figure_line(figure: Mapping[str, object]) -> str:
    known, qualifier = figure["count"] is not None, str(figure["qualifier"]).replace("_", " ")
    count = str(figure["count"]) if qualifier == "exactly" else f"{qualifier} {figure['count']}"
    when = f", {figure['when']}" if figure["when"] else ""
    by = f", according to {figure['by']}" if figure["by"] else ""
    return f"{figure['measure']}: {count if known else 'an unknown number of'} {figure['who']}{when}{by}"


def _definition_lines(annotation: Annotation) -> Iterator[str]:
    if annotation.definitions:
        yield "  Terms it defines:"
    for definition in annotation.definitions:
        yield f"{_INDENT}{definition.term}: {definition.gloss}"
