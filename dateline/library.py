"""The library call: what one text says by itself, without any other article."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dateline import dates
from dateline.annotate.annotator import Annotator
from dateline.model import (
    Annotation,
    DateMention,
    Location,
    Measure,
    Mention,
    MentionKind,
    Qualifier,
    Span,
    Statement,
)


@dataclass(frozen=True, slots=True)
class TextMention:
    """A name, or a date, in the text."""

    start: int
    end: int
    text: str
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A mention of a place; all but the text is None where it is not located."""

    start: int
    end: int
    text: str
    lat: float | None
    lon: float | None
    country: str | None
    geonames: int | None


@dataclass(frozen=True, slots=True)
class TextFigure:
    """A count of people; `by` is the span of who is credited, `when` EDTF."""

    start: int
    end: int
    measure: Measure
    who: str
    count: int | None
    qualifier: Qualifier
    by: Span | None
    when: str | None


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """What a text says; offsets count characters of the text as given."""

    mentions: tuple[TextMention, ...]
    dates: tuple[DateMention, ...]
    places: tuple[TextPlace, ...]
    statements: tuple[Statement, ...]
    figures: tuple[TextFigure, ...]
    annotation: Annotation


def annotate_text(text: str, published: str | None = None) -> AnnotatedText:
    """Annotate clean article text, knowing no other article.

    `published` is EDTF; without it, relative dates that need it are left out.
    """
    annotation = next(_annotator().annotate([text]))
    anchored = dates.anchor(annotation.expressions, published)
    when = {mention.expression: mention.edtf for mention in anchored}
    return AnnotatedText(
        mentions=tuple(
            sorted(
                [
                    TextMention(m.start, m.end, m.text, m.kind)
                    for m in annotation.mentions
                    if m.form != "pronoun"
                ]
                + [TextMention(d.start, d.end, d.text, "date") for d in anchored],
                key=lambda m: (m.start, m.end),
            )
        ),
        dates=anchored,
        places=tuple(_places(annotation)),
        statements=tuple(s for s in annotation.statements if s.cue or s.speaker or s.quoted),
        figures=tuple(
            TextFigure(
                f.start,
                f.end,
                f.measure,
                f.who,
                f.count,
                f.qualifier,
                f.by,
                when.get(f.when) if f.when is not None else None,
            )
            for f in annotation.figures
        ),
        annotation=annotation,
    )


def _places(annotation: Annotation) -> list[TextPlace]:
    return [
        _place(mention, annotation.entities[mention.entity].location)
        for mention in annotation.mentions
        if mention.entity is not None and mention.kind in ("place", "state") and mention.form == "name"
    ]


def _place(mention: Mention, location: Location | None) -> TextPlace:
    if location is None:
        return TextPlace(mention.start, mention.end, mention.text, None, None, None, None)
    return TextPlace(
        mention.start,
        mention.end,
        mention.text,
        location.lat,
        location.lon,
        location.country,
        location.geonames,
    )


@cache
def _annotator() -> Annotator:
    return Annotator.load()
