"""Figures of the corpus: which date they get, and which of an article's figures are one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dateline import dates
from dateline.gazetteer import Gazetteer
from dateline.model import Annotation, Figure, FigureRecord, Sentence, Span, Statement
from dateline.resolve.figure_records import figure_records
from dateline.resolve.statement_records import ArticleContext, statement_records

PUBLISHED = "2024-03-06"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def records(gazetteer: Gazetteer, sentences: list[str], who: str = "miners") -> list[FigureRecord]:
    """Give the records of an article of one paragraph, with a figure wherever it says "3 miners"."""
    text = " ".join(sentences)
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Sentence(at, at + len(sentence), 0))
        at += len(sentence) + 1
    figures = tuple(
        Figure(m.start(), m.end(), "killed", who, 3, "exactly", statement=i)
        for m in re.finditer(f"3 {who}", text)
        for i, s in enumerate(spans)
        if s.start <= m.start() < s.end
    )
    said = tuple(Statement(s.start, s.end, Span(s.start, s.end), (Span(s.start, s.end),)) for s in spans)
    expressions = dates.find_expressions(text)
    annotation = Annotation(tuple(spans), expressions=expressions, statements=said, figures=figures)
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    return figure_records(context, statement_records(context), PUBLISHED, gazetteer)


def test_a_date_that_opens_the_sentence_holds_for_all_of_it(gazetteer: Gazetteer) -> None:
    """A date in front, as in "In February, X said that 3 miners died", dates the deaths without a reason."""
    record = records(gazetteer, ["In February, the mayor said that 3 miners had died."])[0]
    assert (record.when, record.when_because) == ("2024-02", None)


def test_a_date_of_another_clause_is_no_date_of_the_figure(gazetteer: Gazetteer) -> None:
    """A later date in the sentence that is not the figure's own leaves it undated rather than wrong."""
    record = records(gazetteer, ["After 3 miners died, the pit was closed on Tuesday."])[0]
    assert record.when is None


def test_a_figure_without_a_date_takes_the_paragraphs_and_says_so(gazetteer: Gazetteer) -> None:
    """The date mentioned last before it in its paragraph dates a figure, with the reason."""
    record = records(gazetteer, ["The pit collapsed on Monday.", "It left 3 miners dead."])[0]
    assert record.when == "2024-03-04"
    assert record.when_because is not None
    assert "Monday" in record.when_because


def test_a_date_of_the_sentence_before_is_inferred(gazetteer: Gazetteer) -> None:
    """Though it is that of the same event: the figure's own sentence names none."""
    text = "The blast came on Monday. In the blast 3 miners died."
    spans = (Sentence(0, 25, 0), Sentence(26, len(text), 0))
    at = text.index("3 miners")
    figure = Figure(at, at + 8, "killed", "miners", 3, "exactly", when=0, statement=0)
    said = (Statement(26, len(text), Span(26, len(text)), (Span(26, len(text)),)),)
    expressions = dates.find_expressions(text)
    annotation = Annotation(spans, expressions=expressions, statements=said, figures=(figure,))
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    (record,) = figure_records(context, statement_records(context), PUBLISHED, gazetteer)
    assert record.when == "2024-03-04"
    assert record.when_because is not None


def test_a_statement_does_not_tell_of_a_date_named_in_passing() -> None:
    """It keeps the date, marked."""
    text = "The worst storm since 2020 came in January."
    expressions = tuple(replace(e, aside=e.text == "2020") for e in dates.find_expressions(text))
    said = (Statement(0, len(text), Span(0, len(text)), (Span(0, len(text)),)),)
    annotation = Annotation((Sentence(0, len(text), 0),), expressions=expressions, statements=said)
    context = ArticleContext("a", text, annotation, dates.anchor(expressions, PUBLISHED), {}, {})
    (record,) = statement_records(context)
    assert record.dates == ("2020", "2024-01")
    assert record.passing == ("2020",)


def test_one_figure_told_twice_is_one_record(gazetteer: Gazetteer) -> None:
    """The same count of the same people, credited the same way, is published once an article."""
    sentences = ["On Monday 3 miners died.", "On Monday the 3 miners had gone down alone."]
    assert len(records(gazetteer, sentences)) == 1
    assert len(records(gazetteer, [*sentences, "In 2020 there 3 miners died."])) == 2
