"""When an article was published: a day that its page prints without the year."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ruritania import corpus

from dateline.dates import find_expressions
from dateline.model import Annotation, Article, Found
from dateline.resolve.proposals import article_proposals
from dateline.resolve.publication import date_articles

YEAR = "It was founded five years ago, in 2010."


def article(day: str | None, published: str | None = None) -> Article:
    """Make an article that prints a day without its year, or states its date."""
    found = (Found("day", day, 3, day),) if day else ()
    return Article("a.txt", published or "x", "", "Troops cross the river", published=published, found=found)


def annotation(text: str) -> Annotation:
    """Annotate the date expressions of a text, all told in the past."""
    return Annotation(expressions=find_expressions(text, lambda _start, _end: "past"))


@pytest.mark.parametrize(
    ("day", "expected"),
    [("XXXX-09-13", "2015-09-13"), ("XXXX-02-29", "2015"), (None, "2015")],
)
def test_a_printed_day_completes_an_inferred_year(day: str | None, expected: str) -> None:
    """The text gives the year, the dateline the day; a day that the year lacks is not taken."""
    [publication] = date_articles([article(day)], [annotation(YEAR)], {}, [])
    assert (publication.edtf, publication.basis) == (expected, "inferred")


@pytest.mark.parametrize(
    ("day", "expected"),
    [("XXXX-09-14", "2022-09-14"), ("XXXX-09-13", "2022-09-13"), ("XXXX-05-01", None)],
)
def test_a_printed_day_is_the_only_one_that_a_relative_may_give(day: str, expected: str | None) -> None:
    """A relative's date, give or take a day, counts only where it is the day that the page prints."""
    articles = [article(None, "2022-09-13"), article(day)]
    found = date_articles(articles, [Annotation(), Annotation()], {}, [(0, 1)])
    assert found[1].edtf == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-09-13", "Troops crossed the river on Tuesday.", "2022-09-13"),
        ("2022-09-13", "Troops crossed the river.", "2022-09"),
        ("2022-09-30", "Troops crossed the river.", "2022"),
        ("2022-12-31", "Troops crossed the river.", None),
        ("2022-09-13", "Troops crossed the river in May 2023.", None),
    ],
)
def test_a_relative_gives_a_day_only_where_a_weekday_tells_it(
    day: str, text: str, expected: str | None
) -> None:
    """Without a weekday of its own an article has what all days around its relative's have in common."""
    articles = [article(None, day), article(None)]
    found = date_articles(articles, [Annotation(), annotation(text)], {}, [(0, 1)])
    assert found[1].edtf == expected
    assert (found[1].basis == "unknown") == (expected is None)


def test_an_open_question_writes_a_date_as_pages_do() -> None:
    """And not as front matter has it."""
    inferred = replace(
        corpus().articles[0],
        published="2021-05-05",
        published_basis="inferred",
        published_because="It names the day after.",
    )
    assert article_proposals([inferred])[0].text == "5 May 2021. It names the day after."
