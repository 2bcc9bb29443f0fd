"""An article of one paragraph that counts three people now and then: for the tests of figures."""

from __future__ import annotations

import re

from dateline import dates
from dateline.gazetteer import Gazetteer
from dateline.model import Annotation, Figure, FigureRecord, Measure, Sentence, Span, Statement
from dateline.resolve.figure_records import figure_records
from dateline.resolve.statement_records import ArticleContext, statement_records

PUBLISHED = "2024-03-06"


def records(
    gazetteer: Gazetteer, sentences: list[str], who: str = "miners", measure: Measure = "killed"
) -> list[FigureRecord]:
    """Give the records of an article of one paragraph, with a figure wherever it says "3 miners"."""
    text = " ".join(sentences)
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Sentence(at, at + len(sentence), 0))
        at += len(sentence) + 1
    figures = tuple(
        Figure(m.start(), m.end(), measure, who, 3, "exactly", statement=i)
        for m in re.finditer(f"3 {who}", text)
        for i, s in enumerate(spans)
        if s.start <= m.start() < s.end
    )
    said = tuple(Statement(s.start, s.end, Span(s.start, s.end), (Span(s.start, s.end),)) for s in spans)
    expressions = dates.find_expressions(text)
    annotation = Annotation(tuple(spans), expressions=expressions, statements=said, figures=figures)
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    return figure_records(context, statement_records(context), PUBLISHED, gazetteer)
